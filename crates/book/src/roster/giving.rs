//! With whom something passed that one of the two carries, and what the owner could give next: whom to recommend, which
//! two to introduce. Found with everything else, because it asks who was seen with whom; a page reads the few best.

use std::collections::{BTreeSet, HashMap, HashSet};

use jiff::Span;
use jiff::civil::Date;
use people::Say;
use people::occupation::Occupation;
use people::organisation::House;
use people::scenario::give::introduce::{Fit, Side, fit};
use people::scenario::give::recommend::{Case, recommend};
use people::scenario::give::{Ledger, balance};
use people::scenario::triage::seeks_work;
use people::tie::{Carries, Circle, GiveAndTake};
use rusqlite::Connection;

use super::figures::Looked;
use super::overview::Derived;
use super::{houses, let_go, members, ties};
use crate::Error;
use crate::views::shown::Spoken;

/// Ideas of each kind kept. More are no list but a crowd; some are taken up or no longer hold when looked at.
const MOST: usize = 40;
/// People looked at as pairs: the closest.
const MOST_IN_PAIRS: usize = 300;
/// In touch within so many days.
const IN_TOUCH_DAYS: i64 = 365;

/// Writes all of it.
pub(crate) fn write(
    book: &Connection,
    derived: Derived<'_>,
    looked: &Looked<'_>,
    today: Date,
) -> Result<(), Error> {
    carried(book, derived)?;
    let own = let_go::own_houses(derived);
    ideas(book, "recommend", deserving(derived, &own, today), derived)?;
    ideas(book, "introduce", pairs(book, derived, looked, today)?, derived)
}

/// People by their places in the roll, and why: the best first.
struct Idea {
    person: usize,
    other: Option<usize>,
    say: Say,
    weight: f64,
}

fn ideas(
    book: &Connection,
    kind: &str,
    mut ideas: Vec<Idea>,
    derived: Derived<'_>,
) -> Result<(), Error> {
    let row = |person: usize| derived.written.rows[person];
    ideas.sort_by(|a, b| {
        b.weight.total_cmp(&a.weight).then_with(|| row(a.person).cmp(&row(b.person)))
    });
    let mut insert = book.prepare_cached(
        "insert into idea (kind, place, person, other, says) values (?1, ?2, ?3, ?4, ?5)",
    )?;
    for (place, idea) in (1_i64..).zip(ideas.into_iter().take(MOST)) {
        let says = serde_json::to_string(&Spoken(idea.say)).unwrap_or_default();
        insert.execute((kind, place, row(idea.person), idea.other.map(row), says))?;
    }
    Ok(())
}

/// With whom something passed that one of the two carries more of.
fn carried(book: &Connection, derived: Derived<'_>) -> Result<(), Error> {
    let mut insert = book.prepare_cached(
        "insert into giving (person, recommended_by_them, recommended_by_me) values (?1, ?2, ?3)",
    )?;
    for (person, judged) in derived.ties.of.iter().enumerate() {
        let evidence = ties::evidence(derived.gathered, &derived.roll.plates_of[person]);
        let ledger = Ledger {
            words: GiveAndTake::of(&judged.stats).filter(|_| is_near(judged.circle)),
            recommended_by_them: evidence.recommended_by_them,
            recommended_by_me: evidence.recommended_by_me,
            ..Ledger::default()
        };
        let has_deeds = evidence.recommended_by_them + evidence.recommended_by_me > 0;
        let is_lopsided = balance(&ledger).is_some_and(|balance| balance.who != Carries::Both);
        if has_deeds || is_lopsided {
            insert.execute((
                derived.written.rows[person],
                evidence.recommended_by_them,
                evidence.recommended_by_me,
            ))?;
        }
    }
    Ok(())
}

/// Whether how a tie is carried says something: in one that is alive.
fn is_near(circle: Circle) -> bool {
    match circle {
        Circle::Support | Circle::Sympathy | Circle::Close | Circle::Active => true,
        Circle::Known | Circle::Connected | Circle::Unknown => false,
    }
}

fn deserving(derived: Derived<'_>, own: &HashMap<House, String>, today: Date) -> Vec<Idea> {
    let idea = |person: usize| {
        let judged = &derived.ties.of[person];
        judged.tie.closeness.score()?;
        let worn = &derived.roll.plates_of[person];
        let employers = houses::bearer(derived.gathered, worn).employers;
        let mut stated = employers.iter().filter_map(|employer| derived.houses.of(employer));
        let case = Case {
            closeness: judged.tie.closeness,
            evidence: ties::evidence(derived.gathered, worn),
            colleague_at: stated.find_map(|house| own.get(&house)).map(String::as_str),
            first_on: judged.stats.first().and_then(super::past::day_of),
            n_conversations: judged.stats.n_conversations(),
        };
        let found = recommend(&case, today)?;
        // On LinkedIn only a connection can be recommended.
        let is_connection = derived.written.portraits[person].is_connection;
        is_connection.then_some(Idea { person, other: None, say: found.say, weight: found.weight })
    };
    (0..derived.ties.of.len()).filter_map(idea).collect()
}

/// The best introductions, nobody in two of them.
fn pairs(
    book: &Connection,
    derived: Derived<'_>,
    looked: &Looked<'_>,
    today: Date,
) -> Result<Vec<Idea>, Error> {
    let moved = moved(book, today)?;
    let mut warm: Vec<(usize, Side)> = (0..derived.ties.of.len())
        .filter(|person| derived.ties.of[*person].standing() > 0.0)
        .map(|person| (person, side(derived, looked, (person, &moved), today)))
        .filter(|(_, side)| side.is_warm())
        .collect();
    warm.sort_by(|a, b| b.1.score.total_cmp(&a.1.score).then_with(|| a.0.cmp(&b.0)));
    warm.truncate(MOST_IN_PAIRS);
    note_communities(&mut warm, looked);
    let near: Vec<HashSet<usize>> = warm.iter().map(|(person, _)| near(looked, *person)).collect();
    let mut found: Vec<(usize, usize, Fit)> = Vec::new();
    for (at, (a, one)) in warm.iter().enumerate() {
        for (before, (b, other)) in warm[..at].iter().enumerate() {
            // Who was seen together, or with the same third, may know each other.
            let were_near = || near[at].contains(b) || !near[at].is_disjoint(&near[before]);
            if let Some(fit) = fit(one, other).filter(|_| !were_near()) {
                found.push((*a.min(b), *a.max(b), fit));
            }
        }
    }
    found.sort_by(|x, y| {
        y.2.weight.total_cmp(&x.2.weight).then_with(|| (x.0, x.1).cmp(&(y.0, y.1)))
    });
    let mut taken = HashSet::new();
    found.retain(|(a, b, _)| {
        let is_free = !taken.contains(a) && !taken.contains(b);
        if is_free {
            taken.extend([*a, *b]);
        }
        is_free
    });
    let idea = |(person, other, fit): (usize, usize, Fit)| Idea {
        person,
        other: Some(other),
        say: fit.say,
        weight: fit.weight,
    };
    Ok(found.into_iter().map(idea).collect())
}

/// With whom somebody was seen.
fn near(looked: &Looked<'_>, person: usize) -> HashSet<usize> {
    let seen = u32::try_from(person).into_iter().flat_map(|row| looked.together.neighbours(row));
    seen.map(|(other, _)| other as usize).collect()
}

fn side(
    derived: Derived<'_>,
    looked: &Looked<'_>,
    (person, moved): (usize, &HashSet<i64>),
    today: Date,
) -> Side {
    let (judged, portrait) = (&derived.ties.of[person], &derived.written.portraits[person]);
    let bearer = houses::bearer(derived.gathered, &derived.roll.plates_of[person]);
    let stated = bearer.employers.iter().filter_map(|employer| derived.houses.of(employer));
    let at = bearer.domains.iter().filter_map(|domain| derived.houses.whose(domain));
    let role = portrait.role.as_deref().unwrap_or_default();
    let since = today.checked_sub(Span::new().days(IN_TOUCH_DAYS)).ok();
    let is_in_touch = judged.tie.last_two_way_on.is_some_and(|on| Some(on) >= since);
    Side {
        score: judged.standing(),
        is_in_touch,
        trades: Occupation::read(role).trades().collect::<BTreeSet<_>>(),
        town: looked.members[person].place.map(str::to_owned),
        place: members::lives(derived.gathered, &derived.roll.plates_of[person]).map(town_in),
        houses: stated.chain(at).collect(),
        community: None,
        is_looking: seeks_work(role),
        has_moved: moved.contains(&derived.written.rows[person]),
    }
}

/// The town of a place as people write it: what stands before region and country.
fn town_in(place: &str) -> String {
    place.split(',').next().unwrap_or(place).trim().to_owned()
}

fn note_communities(warm: &mut [(usize, Side)], looked: &Looked<'_>) {
    let communities = looked.reach.world.communities.iter().enumerate();
    let of: HashMap<usize, usize> = communities
        .flat_map(|(at, it)| it.people.iter().map(move |person| (*person, at)))
        .collect();
    for (person, side) in warm {
        side.community = of.get(person).copied();
    }
}

/// Who was seen to change their employer within a year, by row.
fn moved(book: &Connection, today: Date) -> Result<HashSet<i64>, Error> {
    let since = today.checked_sub(Span::new().days(IN_TOUCH_DAYS)).unwrap_or(today);
    let mut query =
        book.prepare_cached("select person from change where kind = 'moved' and seen_on >= ?1")?;
    let rows = query.query_map([since.to_string()], |row| row.get("person"))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
