//! Who was at which house and when, written down, so that it is quickly found where two people were at once.
//!
//! From everything that places somebody: positions and studies with their months, employers with the exports that
//! show them, recommendations with their day, and letters under an address of the house. All but the first are
//! lower bounds.

use std::collections::BTreeMap;

use jiff::civil::Date;
use people::organisation::{House, Houses};
use people::scenario::ask::stay::Stay;
use people::{Handle, What, When};
use rusqlite::Connection;

use super::gather::{Gathered, Known, PlateFacts};
use super::houses;
use super::persons::{Roll, Written};
use crate::Error;

/// The row of the owner.
pub(crate) const OWNER: i64 = 0;

/// Writes the stays of everybody, and the owner's.
pub(crate) fn write(
    book: &Connection,
    gathered: &Gathered,
    roll: &Roll,
    written: &Written,
    houses: &Houses,
) -> Result<(), Error> {
    let owner: Vec<usize> = roll.owners.iter().copied().collect();
    insert(book, OWNER, &stays(gathered, &owner, houses, None), houses)?;
    for (person, worn) in roll.plates_of.iter().enumerate() {
        let now = written.portraits[person].house;
        insert(book, written.rows[person], &stays(gathered, worn, houses, now), houses)?;
    }
    Ok(())
}

fn insert(
    book: &Connection,
    person: i64,
    stays: &BTreeMap<House, Stay>,
    houses: &Houses,
) -> Result<(), Error> {
    let mut insert = book.prepare_cached(include_str!("insert_stay.sql"))?;
    for (house, stay) in stays {
        insert.execute(rusqlite::named_params! {
            ":house": houses::row(*house),
            ":person": person,
            ":name": houses.name(*house),
            ":since": stay.since.map(|day| day.to_string()),
            ":until": stay.until.map(|day| day.to_string()),
            ":is_now": stay.is_now,
        })?;
    }
    Ok(())
}

/// The stays of one human, one a house; `now` is the house of today.
fn stays(
    gathered: &Gathered,
    worn: &[usize],
    houses: &Houses,
    now: Option<House>,
) -> BTreeMap<House, Stay> {
    let mut stays: BTreeMap<House, Stay> = BTreeMap::new();
    for plate in worn.iter().map(|at| &gathered.plates[*at]) {
        let told = plate.known.iter().filter_map(|known| {
            let (name, stay) = told(known)?;
            Some((houses.of(name)?, stay))
        });
        for (house, stay) in told.chain(written_from(plate, houses)) {
            let stay = Stay { is_now: stay.is_now || now == Some(house), ..stay };
            let joined = stays.get(&house).map_or(stay, |known| known.joined(stay));
            stays.insert(house, joined);
        }
    }
    stays
}

/// The house and the stay a fact tells of.
fn told(known: &Known) -> Option<(&str, Stay)> {
    let day = known.fact.when.day();
    match &known.fact.what {
        What::WorksAt { employer, .. } => {
            let (since, until) = known.seen.unzip();
            Some((employer, Stay { since, until, is_now: false }))
        }
        What::Worked { employer, since, until, .. } => {
            let since = since.and_then(people::fact::Month::first_day);
            let is_now = until.is_none();
            let until = until.and_then(people::fact::Month::last_day);
            Some((employer, Stay { since, until, is_now }))
        }
        What::Studied { school, since, until, .. } => {
            let since = since.and_then(people::fact::Month::first_day);
            let is_now = since.is_some() && until.is_none();
            let until = until.and_then(people::fact::Month::last_day);
            Some((school, Stay { since, until, is_now }))
        }
        What::Recommended { employer, .. } => {
            Some((employer, Stay { since: day, until: day, is_now: false }))
        }
        _ => None,
    }
}

/// The house whose address somebody wrote from, and when.
fn written_from(plate: &PlateFacts, houses: &Houses) -> Option<(House, Stay)> {
    let Handle::Email(email) = &plate.handle else { return None };
    let house = houses.whose(email.domain())?;
    let (first, last) = plate.contact?;
    Some((house, Stay { since: day(first), until: day(last), is_now: false }))
}

fn day(second: i64) -> Option<Date> {
    When::Instant(jiff::Timestamp::from_second(second).ok()?).day()
}
