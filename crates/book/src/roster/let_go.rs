//! Connections with little or nothing behind them, written down with what would be lost, and what the owner decided
//! about each. Judged with everything else, so that a page of ten reads ten rows.

use std::collections::HashMap;
use std::hash::Hash;

use jiff::civil::Date;
use people::organisation::House;
use people::scenario::goal::{Goal, Told};
use people::scenario::let_go::{self, Case, Only, regret, wanted};
use people::tie::Way;
use people::{Handle, What};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::figures::Looked;
use super::overview::Derived;
use super::reach::Whose;
use super::{houses, members, ties};
use crate::find::Found;
use crate::ledger::read;
use crate::ops::{Aim, DONE};
use crate::rulings::closeness::newest;
use crate::rulings::parting::{self, Parting};
use crate::rulings::{Ruling, goals};
use crate::views::shown::Spoken;
use crate::{Error, find};

/// A loss as it is written down.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Loss {
    pub(crate) key: String,
    pub(crate) says: Spoken,
}

impl From<let_go::Loss> for Loss {
    fn from(loss: let_go::Loss) -> Self {
        Self { key: loss.key.to_owned(), says: loss.say.into() }
    }
}

/// One row, before it has its place.
struct Row {
    person: usize,
    offer: Option<let_go::Offer>,
    /// What would be lost, also with whom nobody offers.
    losses: Vec<let_go::Loss>,
    town: Option<String>,
}

/// Writes all of it.
pub(crate) fn write(
    book: &Connection,
    derived: Derived<'_>,
    looked: &Looked<'_>,
    today: Date,
) -> Result<(), Error> {
    let unread = let_go::unread::unread(&ties::held(book)?);
    let around = Surroundings::of(derived, looked, &unread);
    let mut rows: Vec<Row> = Vec::new();
    for person in 0..derived.roll.plates_of.len() {
        let worn = &derived.roll.plates_of[person];
        let case = around.case(person);
        let offer = let_go::offer(&case, today);
        // Of the close too it is told what would be lost, should the owner let them go.
        let losses = if case.is_connection { let_go::losses(&case, today) } else { Vec::new() };
        let is_ruled = || ties::about(derived.gathered, worn).any(|it| it.key == parting::LET_GO);
        if offer.is_some() || !losses.is_empty() || is_ruled() {
            rows.push(Row {
                person,
                offer,
                losses,
                town: members::lives(derived.gathered, worn).map(str::to_owned),
            });
        }
    }
    // Fewest losses first; among equals those who have been there longest with nothing coming of it.
    let since = |row: &Row| derived.written.portraits[row.person].connected_on;
    let n_losses = |row: &Row| row.losses.len();
    rows.sort_by_key(|row| (n_losses(row), since(row), derived.written.rows[row.person]));
    for (place, row) in (1_i64..).zip(rows) {
        insert(book, derived.written.rows[row.person], place, row)?;
    }
    hold_against_goals(book)?;
    decide_again(book, today)
}

fn insert(book: &Connection, person: i64, place: i64, row: Row) -> Result<(), Error> {
    let mut insert = book.prepare_cached(include_str!("insert_let_go.sql"))?;
    let pile = match (row.offer.is_some(), row.losses.is_empty()) {
        (false, _) => "none",
        (true, true) => "plain",
        (true, false) => "twice",
    };
    let says = row.offer.map(|offer| Spoken(offer.say));
    let losses: Vec<Loss> = row.losses.into_iter().map(Loss::from).collect();
    insert.execute(rusqlite::named_params! {
        ":person": person, ":place": place, ":pile": pile,
        ":says": serde_json::to_string(&says).unwrap_or_default(),
        ":losses": serde_json::to_string(&losses).unwrap_or_default(),
        ":town": row.town,
    })?;
    Ok(())
}

/// What only the whole network tells of one person.
struct Surroundings<'a> {
    derived: Derived<'a>,
    looked: &'a Looked<'a>,
    unread: &'a [Way],
    only: HashMap<usize, Only<'a>>,
    /// Houses of the owner's own, by her names for them.
    own: HashMap<House, String>,
}

impl<'a> Surroundings<'a> {
    fn of(derived: Derived<'a>, looked: &'a Looked<'a>, unread: &'a [Way]) -> Self {
        let own = own_houses(derived);
        Self { derived, looked, unread, only: only(derived, looked), own }
    }

    fn case(&self, person: usize) -> Case<'_> {
        let Derived { gathered, roll, ties, written, .. } = self.derived;
        let (worn, judged) = (&roll.plates_of[person], &ties.of[person]);
        let portrait = &written.portraits[person];
        let evidence = ties::evidence(gathered, worn);
        let handles = || worn.iter().map(|at| &gathered.plates[*at].handle);
        let node = u32::try_from(person).unwrap_or(u32::MAX);
        Case {
            is_connection: portrait.is_connection,
            is_placed: judged.pinned.is_some() || evidence.talks_elsewhere,
            circle: judged.circle,
            status: judged.tie.status,
            connected_on: portrait.connected_on,
            stats: &judged.stats,
            evidence,
            has_notes: self.has_notes(worn),
            only: self.only.get(&person).copied(),
            shared: self.shared(person),
            n_seen_with: self.looked.together.degree(node),
            has_address: handles().any(|handle| matches!(handle, Handle::Email(_))),
            has_number: handles().any(|handle| matches!(handle, Handle::Phone(_))),
            unread: self.unread,
        }
    }

    fn has_notes(&self, worn: &[usize]) -> bool {
        let mut known = worn.iter().flat_map(|at| &self.derived.gathered.plates[*at].known);
        known.any(|known| matches!(known.fact.what, What::Noted(_)))
    }

    /// The first employer or school they state that is one of the owner's.
    fn shared(&self, person: usize) -> Option<&str> {
        let Derived { gathered, roll, houses, .. } = self.derived;
        if self.own.is_empty() {
            return None;
        }
        let bearer = houses::bearer(gathered, &roll.plates_of[person]);
        let house = bearer.employers.iter().filter_map(|employer| houses.of(employer));
        house.filter_map(|house| self.own.get(&house)).next().map(String::as_str)
    }
}

/// Houses of the owner's own life.
pub(crate) fn own_houses(derived: Derived<'_>) -> HashMap<House, String> {
    let stated = derived.gathered.owner_facts().into_iter().filter_map(|fact| match fact.what {
        What::Worked { employer, .. } => Some(employer),
        What::Studied { school, .. } => Some(school),
        _ => None,
    });
    stated.filter_map(|name| Some((derived.houses.of(&name)?, name))).collect()
}

/// People of a house, of whom one is a connection: the house is worth naming. Prior, as for bridges.
const LEAST_AT_A_HOUSE: usize = 4;
/// Of so many a field or town must be known before being the only one there says anything. Prior.
const LEAST_TOLD: usize = 20;

/// Where one person alone leads.
fn only<'a>(derived: Derived<'a>, looked: &'a Looked<'a>) -> HashMap<usize, Only<'a>> {
    let members = looked.members;
    let connections = || members.iter().enumerate().filter(|(_, member)| member.is_connection);
    let mut only = HashMap::new();
    let towns = alone(connections().filter_map(|(at, member)| Some((member.place?, at))));
    let written = |at: usize| members::lives(derived.gathered, &derived.roll.plates_of[at]);
    only.extend(towns.into_iter().map(|(town, at)| (at, Only::Town(written(at).unwrap_or(town)))));
    let fields = alone(connections().filter_map(|(at, member)| Some((member.field?, at))));
    only.extend(fields.into_iter().map(|(field, at)| (at, Only::Field(field))));
    let mut sizes: HashMap<House, usize> = HashMap::new();
    for house in members.iter().filter_map(|member| member.employer) {
        *sizes.entry(house).or_default() += 1;
    }
    let employers = alone(connections().filter_map(|(at, member)| Some((member.employer?, at))));
    let large = employers.into_iter().filter(|(house, _)| sizes[house] >= LEAST_AT_A_HOUSE);
    only.extend(large.map(|(house, at)| (at, Only::Employer(derived.houses.name(house)))));
    for bridge in looked.reach.bridges.iter().filter(|bridge| bridge.is_alone) {
        let leads = match (looked.reach.whose(bridge.shore), members[bridge.person].employer) {
            (Whose::Employer, Some(house)) => Only::Bridge(derived.houses.name(house)),
            (Whose::Employer, None) | (Whose::Community(_), _) => Only::Community,
        };
        only.insert(bridge.person, leads);
    }
    only
}

/// Of what is told of enough people, what is told of one alone.
fn alone<K: Eq + Hash>(told: impl Iterator<Item = (K, usize)>) -> Vec<(K, usize)> {
    let mut of: HashMap<K, (usize, usize)> = HashMap::new();
    let mut n_told = 0;
    for (what, at) in told {
        n_told += 1;
        of.entry(what).or_insert((at, 0)).1 += 1;
    }
    let alone = of.into_iter().filter(|(_, (_, n))| n_told >= LEAST_TOLD && *n == 1);
    alone.map(|(what, (at, _))| (what, at)).collect()
}

/// Holds everybody in the piles against the owner's goals. All of them whenever a goal changes, which nothing else
/// does then.
pub(crate) fn hold_against_goals(book: &Connection) -> Result<(), Error> {
    book.execute("update let_go set wanted = null where wanted is not null", [])?;
    let goals: Vec<Goal> =
        goals::texts(book, Aim::Goal)?.iter().map(|goal| Goal::read(goal)).collect();
    if !goals.is_empty() {
        let mut note = book.prepare_cached("update let_go set wanted = ?2 where person = ?1")?;
        for (person, loss) in all_wanted(book, &goals)? {
            note.execute((person, serde_json::to_string(&Loss::from(loss)).unwrap_or_default()))?;
        }
    }
    pile(book)
}

/// Puts everybody into the pile where they belong by now.
pub(crate) fn pile(book: &Connection) -> Result<(), Error> {
    book.execute(include_str!("pile_let_go.sql"), [])?;
    Ok(())
}

fn all_wanted(book: &Connection, goals: &[Goal]) -> Result<Vec<(i64, let_go::Loss)>, Error> {
    let mut query = book.prepare_cached(include_str!("told_let_go.sql"))?;
    let mut rows = query.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let list = |name: &str| -> rusqlite::Result<Vec<String>> {
            Ok(row.get::<_, Option<String>>(name)?.into_iter().collect())
        };
        let (works, houses, places) = (list("role")?, list("employer")?, list("town")?);
        let told = Told { works: &works, houses: &houses, places: &places };
        if let Some(loss) = wanted(goals, &told) {
            found.push((row.get("person")?, loss));
        }
    }
    Ok(found)
}

/// Writes beside everybody in the table what the owner decided.
fn decide_again(book: &Connection, today: Date) -> Result<(), Error> {
    let mut ruled: Vec<i64> = Vec::new();
    for handle in crate::rulings::subjects(book, parting::LET_GO)? {
        ruled.extend(find::bearer(book, &handle)?);
    }
    ruled.sort_unstable();
    ruled.dedup();
    ruled.into_iter().try_for_each(|person| settle(book, person, today))
}

/// Writes beside one person what the owner decided, and what came of it.
pub(crate) fn settle(book: &Connection, person: i64, today: Date) -> Result<(), Error> {
    let found = find::by_row(book, person)?;
    let ruled = found.ruled(book)?;
    let held = parting::holding(&ruled, today);
    let let_go_on = held.filter(|(parting, _)| *parting == Parting::LetGo).map(|(_, on)| on);
    let returned = match let_go_on {
        Some(on) => returned(book, &found, (on, today))?,
        None => None,
    };
    let is_gone = match let_go_on {
        Some(on) => is_gone(book, person, on)?,
        None => false,
    };
    let text = |day: Option<Date>| day.map(|day| day.to_string());
    let mut update = book.prepare_cached(include_str!("settle_let_go.sql"))?;
    update.execute(rusqlite::named_params! {
        ":person": person,
        ":choice": held.map(|(parting, _)| parting.key()),
        ":chosen_on": text(held.map(|(_, on)| on)),
        ":until": text(held.and_then(|(parting, _)| parting.until())),
        ":is_ticked": let_go_on.is_some() && is_ticked(&ruled),
        ":is_gone": is_gone,
        ":returned_on": text(returned.map(|(on, _)| on)),
        ":returned_by": returned.map(|(_, way)| way.key()),
    })?;
    Ok(())
}

/// Whether the owner ticked what she decided last.
fn is_ticked(ruled: &[Ruling]) -> bool {
    let ticked = newest(ruled, DONE).filter(|done| done.value == parting::LET_GO);
    ticked.zip(newest(ruled, parting::LET_GO)).is_some_and(|(done, parted)| done.is_after(parted))
}

/// Facts looked through for a return: the newest of them.
const MOST_FACTS: usize = 200;

/// When and how somebody came back after a day.
fn returned(
    book: &Connection,
    person: &Found,
    (let_go_on, today): (Date, Date),
) -> Result<Option<(Date, regret::Way)>, Error> {
    let held = read::newest_about(book, &person.handles, (today, MOST_FACTS), |_| true)?;
    let facts: Vec<people::Fact> = held.into_iter().map(|held| held.fact).collect();
    let found = regret::returned(&facts, let_go_on, today);
    Ok(found.and_then(|(at, way)| Some((facts[at].when.day()?, way))))
}

/// Whether the newest list of connections is of that day or later, and no longer has them.
fn is_gone(book: &Connection, person: i64, let_go_on: Date) -> Result<bool, Error> {
    let mut query = book.prepare_cached(include_str!("gone_from_list.sql"))?;
    Ok(query.exists((person, let_go_on.to_string()))?)
}
