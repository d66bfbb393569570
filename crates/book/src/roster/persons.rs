//! Who is who, written down: one row a person, closest first and unknown last.

use std::collections::{BTreeSet, HashMap, HashSet};

use jiff::civil::Date;
use people::digest::Digest;
use people::organisation::{House, Houses};
use people::resolve::{Plate, Suggestion, Word, resolve as resolve_plates};
use people::tie::{Circle, Closeness};
use people::{Handle, What, name};
use rusqlite::Connection;

use super::contacts;
use super::gather::{Gathered, PlateFacts};
use super::houses;
use super::ties::{Judged, Ties};
use crate::Error;
use crate::rulings::{identity, own};

/// Who wears which plate. Persons are numbered from 0 here; the owner is none of them.
#[derive(Debug, Default)]
pub(crate) struct Roll {
    /// Person of each plate, by the plate's place in what was gathered.
    pub(crate) person_of: Vec<Option<usize>>,
    /// Plates of each person, strongest handle first.
    pub(crate) plates_of: Vec<Vec<usize>>,
    /// Plates of the owner.
    pub(crate) owners: HashSet<usize>,
    /// Plates whose persons may be one.
    pub(crate) suggestions: Vec<Suggestion>,
    /// Plates that likeness joined.
    pub(crate) joined: Vec<Suggestion>,
}

/// What was written of each person, by its number in the roll.
#[derive(Debug)]
pub(crate) struct Written {
    /// The row numbers.
    pub(crate) rows: Vec<i64>,
    /// The portraits.
    pub(crate) portraits: Vec<Portrait>,
}

/// What resolution knows of every plate, with the owner's word on which are hers.
pub(crate) fn plates(gathered: &Gathered) -> Vec<Plate> {
    let mut plates: Vec<Plate> = gathered.plates.iter().map(plate).collect();
    if let Some(me) = plates.iter_mut().find(|plate| plate.handle == Handle::Me) {
        own::rule(&gathered.rulings, &mut me.also);
    }
    plates
}

/// Resolves plates into persons.
pub(crate) fn resolve(gathered: &Gathered) -> Roll {
    let plates = plates(gathered);
    let words = identity::words(&gathered.rulings);
    let resolution = resolve_plates(&plates, &words, &gathered.seats);
    let first_of = resolution.first_of;
    let owner = plates.iter().position(|plate| plate.handle == Handle::Me).map(|at| first_of[at]);
    let mut roll = Roll {
        person_of: vec![None; plates.len()],
        suggestions: resolution.suggestions,
        joined: resolution.joined,
        ..Roll::default()
    };
    let known = Known::of(gathered, &plates, &words, &first_of);
    let mut numbers: HashMap<usize, usize> = HashMap::new();
    for (at, first) in first_of.iter().enumerate() {
        if Some(*first) == owner {
            roll.owners.insert(at);
            continue;
        }
        if !known.is_worn(&plates[at].handle, at, *first) {
            continue;
        }
        let person = *numbers.entry(*first).or_insert_with(|| {
            roll.plates_of.push(Vec::new());
            roll.plates_of.len() - 1
        });
        roll.person_of[at] = Some(person);
        roll.plates_of[person].push(at);
    }
    for worn in &mut roll.plates_of {
        worn.sort_by(|a, b| plates[*a].handle.cmp(&plates[*b].handle));
    }
    renumber(&mut roll, &plates);
    roll
}

/// Which plates anybody wears. One that no fact is about is worn where a source names it beside another;
/// alone it is nobody, unless the owner said that it stands apart.
struct Known<'a> {
    is_blank: Vec<bool>,
    /// Persons of whom there is a fact, by their first plate.
    alive: HashSet<usize>,
    mentioned: HashSet<&'a Handle>,
    spoken_of: HashSet<&'a Handle>,
}

impl<'a> Known<'a> {
    fn of(gathered: &Gathered, plates: &'a [Plate], words: &'a [Word], first_of: &[usize]) -> Self {
        let blank = |plate: &PlateFacts| plate.known.is_empty() && !plate.has_messages;
        let is_blank: Vec<bool> = gathered.plates.iter().map(blank).collect();
        let alive = first_of.iter().zip(&is_blank).filter(|(_, is_blank)| !**is_blank);
        Self {
            alive: alive.map(|(first, _)| *first).collect(),
            mentioned: plates.iter().flat_map(|plate| &plate.also).collect(),
            spoken_of: words.iter().flat_map(|word| [&word.a, &word.b]).collect(),
            is_blank,
        }
    }

    fn is_worn(&self, handle: &Handle, at: usize, first: usize) -> bool {
        let is_somebody = self.alive.contains(&first) || self.spoken_of.contains(handle);
        !self.is_blank[at] || (self.mentioned.contains(handle) && is_somebody)
    }
}

/// Numbers persons by their strongest handle, because sums and groups come out by a hair otherwise in
/// another order of imports.
fn renumber(roll: &mut Roll, plates: &[Plate]) {
    roll.plates_of.sort_by(|a, b| plates[a[0]].handle.cmp(&plates[b[0]].handle));
    for (person, worn) in roll.plates_of.iter().enumerate() {
        for at in worn {
            roll.person_of[*at] = Some(person);
        }
    }
}

fn plate(facts: &PlateFacts) -> Plate {
    let mut plate = Plate::new(facts.handle.clone());
    plate.contact = facts.contact;
    for known in &facts.known {
        plate.learn(&known.fact, known.seen);
    }
    plate
}

/// What lists show of a person, from the newest statements.
#[derive(Debug, Clone, Default)]
pub(crate) struct Portrait {
    pub(crate) name: String,
    /// The name before the owner gave one.
    pub(crate) named: String,
    pub(crate) also_named: Vec<String>,
    pub(crate) employer: Option<String>,
    pub(crate) house: Option<House>,
    /// What most people call that house.
    pub(crate) house_name: Option<String>,
    pub(crate) role: Option<String>,
    pub(crate) connected_on: Option<Date>,
    pub(crate) is_connection: bool,
}

/// Draws a person from the facts about all their plates.
fn portrait(gathered: &Gathered, worn: &[usize], houses: &Houses) -> Portrait {
    let newest_list = gathered.exports.newest("Connections");
    let mut portrait = Portrait::default();
    let mut names: Vec<(Option<Date>, bool, bool, String)> = Vec::new();
    let mut jobs: Vec<(Option<Date>, &String, &String)> = Vec::new();
    for plate in worn.iter().map(|at| &gathered.plates[*at]) {
        let is_profile = matches!(plate.handle, Handle::Profile(_));
        for known in &plate.known {
            let seen_last = known.seen.map(|(_, last)| last);
            match &known.fact.what {
                What::Named(shown) => {
                    let shown = name::tidy(shown);
                    names.push((seen_last, is_profile, shown.contains(' '), shown));
                }
                What::WorksAt { employer, role }
                | What::Worked { employer, role, until: None, .. } => {
                    jobs.push((seen_last, employer, role));
                }
                What::Connected => {
                    portrait.connected_on = portrait.connected_on.max(known.fact.when.day());
                    portrait.is_connection |= newest_list.is_none() || seen_last >= newest_list;
                }
                _ => {}
            }
        }
    }
    // The newest name wins; of two in one export the profile's, then a whole one before a nickname, then
    // the alphabet, so that the order of imports makes no difference.
    names.sort();
    let shown: Vec<String> = names.into_iter().rev().map(|(.., shown)| shown).collect();
    portrait.named = shown.first().cloned().unwrap_or_else(|| nameless(gathered, worn));
    portrait.name = identity::name(&gathered.rulings, &handles(gathered, worn))
        .unwrap_or_else(|| portrait.named.clone());
    let mut seen = BTreeSet::from([portrait.name.clone()]);
    portrait.also_named = shown.into_iter().filter(|shown| seen.insert(shown.clone())).collect();
    if let Some((_, employer, role)) = jobs.into_iter().max() {
        portrait.employer = Some(name::tidy(employer)).filter(|employer| !employer.is_empty());
        portrait.role = Some(name::tidy(role)).filter(|role| !role.is_empty());
    }
    portrait.house = houses::of_person(gathered, houses, worn, portrait.employer.as_deref());
    portrait.house_name = portrait.house.map(|house| houses.name(house).to_owned());
    portrait
}

fn handles<'a>(gathered: &'a Gathered, worn: &[usize]) -> Vec<&'a Handle> {
    worn.iter().map(|at| &gathered.plates[*at].handle).collect()
}

/// What to call somebody no source names.
fn nameless(gathered: &Gathered, worn: &[usize]) -> String {
    match worn.first().map(|at| &gathered.plates[*at].handle) {
        Some(Handle::Profile(profile)) => profile.slug().to_owned(),
        Some(Handle::Email(email)) => email.as_str().to_owned(),
        Some(Handle::Phone(phone)) => phone.as_str().to_owned(),
        Some(Handle::Named(named)) => named.key().to_owned(),
        Some(Handle::Account(account)) => account.to_string(),
        Some(Handle::Member(member)) => member.number().to_owned(),
        Some(Handle::Closed(_)) => "LinkedIn Member".to_owned(),
        Some(Handle::Me) | None => String::new(),
    }
}

/// The public name of a person: a digest of the strongest handle, so that it is the same in whatever
/// order files were imported.
pub(crate) fn token(handle: &Handle) -> String {
    format!("{:016x}", Digest::of(&["person", &handle.to_string()]).0)
}

/// Writes persons and who wears which plate, closest first.
pub(crate) fn write(
    book: &Connection,
    gathered: &Gathered,
    roll: &Roll,
    ties: &Ties,
    houses: &Houses,
) -> Result<Written, Error> {
    let portraits: Vec<Portrait> =
        roll.plates_of.iter().map(|worn| portrait(gathered, worn, houses)).collect();
    let order = order(gathered, roll, ties, &portraits);
    let mut rows = vec![0; roll.plates_of.len()];
    let mut own = book.prepare_cached("insert into own (handle) values (?1)")?;
    for at in &roll.owners {
        own.execute([gathered.plates[*at].number])?;
    }
    let mut absent = book.prepare_cached("insert into absent (thread) values (?1)")?;
    for thread in contacts::declined(gathered, roll) {
        absent.execute([thread.0.cast_signed()])?;
    }
    let mut bear = book.prepare_cached("insert into bearer (handle, person) values (?1, ?2)")?;
    for (place, person) in (1_i64..).zip(order) {
        let worn = &roll.plates_of[person];
        rows[person] = place;
        insert(book, gathered, worn, (place, &portraits[person], &ties.of[person]))?;
        for at in worn {
            bear.execute((gathered.plates[*at].number, place))?;
        }
    }
    Ok(Written { rows, portraits })
}

/// Closest first, unknown last; among equals connections first, then by name, then by handle. A circle also
/// asks for contact of late, so that who is close and was quiet stands before many of an inner circle.
fn order(gathered: &Gathered, roll: &Roll, ties: &Ties, portraits: &[Portrait]) -> Vec<usize> {
    let standing: Vec<f64> = ties.of.iter().map(Judged::standing).collect();
    let mut order: Vec<usize> = (0..roll.plates_of.len()).collect();
    order.sort_by(|a, b| {
        standing[*b]
            .total_cmp(&standing[*a])
            .then_with(|| ties.of[*a].circle.cmp(&ties.of[*b].circle))
            .then_with(|| portraits[*b].is_connection.cmp(&portraits[*a].is_connection))
            .then_with(|| portraits[*a].name.cmp(&portraits[*b].name))
            .then_with(|| {
                gathered.plates[roll.plates_of[*a][0]]
                    .handle
                    .cmp(&gathered.plates[roll.plates_of[*b][0]].handle)
            })
    });
    order
}

type Row<'a> = (i64, &'a Portrait, &'a Judged);

fn insert(
    book: &Connection,
    gathered: &Gathered,
    worn: &[usize],
    row: Row<'_>,
) -> Result<(), Error> {
    let (place, portrait, judged) = row;
    let mut worn = handles(gathered, worn);
    // The public name stays with the strongest handle, whichever the owner wants to see first.
    let strongest = worn[0];
    if let Some(first) = identity::first(&gathered.rulings, &worn) {
        worn[..=first].rotate_right(1);
    }
    let handles: Vec<String> = worn.iter().map(ToString::to_string).collect();
    let profile = worn.iter().find_map(|handle| match handle {
        Handle::Profile(profile) => Some(profile.url()),
        _ => None,
    });
    let (score, low, high) = match judged.tie.closeness {
        Closeness::Known { score, low, high } => (Some(score), Some(low), Some(high)),
        Closeness::Unknown => (None, None, None),
    };
    let mut insert = book.prepare_cached(include_str!("insert_person.sql"))?;
    insert.execute(rusqlite::named_params! {
        ":place": place,
        ":token": token(strongest),
        ":name": portrait.name,
        ":named": portrait.named,
        ":profile": profile,
        ":employer": portrait.employer,
        ":house": portrait.house.map(houses::row),
        ":role": portrait.role,
        ":connected_on": portrait.connected_on.map(|day| day.to_string()),
        ":is_connection": portrait.is_connection,
        ":has_evidence": judged.has_evidence,
        ":circle": judged.circle.key(),
        ":bond": judged.tie.bond,
        ":pulse": judged.tie.pulse,
        ":score": score, ":low": low, ":high": high,
        ":status": judged.tie.status.map(people::tie::Status::key),
        ":last_two_way_on": judged.tie.last_two_way_on.map(|day| day.to_string()),
        ":pinned": judged.pinned.map(Circle::key),
        ":stats": judged.stats.to_bytes(),
        ":handles": serde_json::to_string(&handles).unwrap_or_default(),
        ":also_named": serde_json::to_string(&portrait.also_named).unwrap_or_default(),
        ":sources": serde_json::to_string(&judged.sources).unwrap_or_default(),
    })?;
    Ok(())
}
