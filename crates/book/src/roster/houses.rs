//! Employers and schools, brought together and written down: one row a house, whatever people call it.
//!
//! What is one house is judged in `people`; here is gathered what everybody states, and counted who is
//! where.

use std::collections::BTreeMap;

use people::organisation::{Bearer, House, Houses};
use people::tie::Circle;
use people::{Handle, What, name};
use rusqlite::Connection;

use super::gather::{Gathered, PlateFacts};
use super::persons::{Roll, Written};
use super::ties::Ties;
use crate::Error;

/// Brings together what all persons state, and the owner.
pub(crate) fn bring_together(gathered: &Gathered, roll: &Roll) -> Houses {
    let owner: Vec<usize> = roll.owners.iter().copied().collect();
    let worn = roll.plates_of.iter().chain([&owner]);
    let bearers: Vec<Bearer<'_>> = worn.map(|worn| bearer(gathered, worn)).collect();
    Houses::bring_together(&bearers)
}

/// What a person states, and where they have addresses.
pub(crate) fn bearer<'a>(gathered: &'a Gathered, worn: &[usize]) -> Bearer<'a> {
    let mut bearer = Bearer::default();
    for plate in worn.iter().map(|at| &gathered.plates[*at]) {
        bearer.employers.extend(plate.known.iter().filter_map(|known| stated(&known.fact.what)));
        bearer.domains.extend(domain(plate));
    }
    bearer
}

/// The employer or school in a fact.
fn stated(what: &What) -> Option<&str> {
    match what {
        What::WorksAt { employer, .. }
        | What::Worked { employer, .. }
        | What::Recommended { employer, .. } => Some(employer),
        What::Studied { school, .. } => Some(school),
        _ => None,
    }
}

fn domain(plate: &PlateFacts) -> Option<&str> {
    match &plate.handle {
        Handle::Email(email) => Some(email.domain()),
        _ => None,
    }
}

/// The house of a person: the employer's as last stated, else the one house that has their addresses.
pub(crate) fn of_person(
    gathered: &Gathered,
    houses: &Houses,
    worn: &[usize],
    employer: Option<&str>,
) -> Option<House> {
    if let Some(employer) = employer {
        return houses.of(employer);
    }
    let domains = worn.iter().filter_map(|at| domain(&gathered.plates[*at]));
    let mut found = domains.filter_map(|domain| houses.whose(domain));
    let first = found.next()?;
    found.all(|house| house == first).then_some(first)
}

/// Who is counted at one house.
#[derive(Debug, Default)]
struct Count {
    people: i64,
    connections: i64,
    real: i64,
}

/// Writes the houses that have people, and how each is found.
pub(crate) fn write(
    book: &Connection,
    houses: &Houses,
    written: &Written,
    ties: &Ties,
) -> Result<(), Error> {
    let mut counts: BTreeMap<House, Count> = BTreeMap::new();
    for (portrait, judged) in written.portraits.iter().zip(&ties.of) {
        let Some(house) = portrait.house else { continue };
        let count = counts.entry(house).or_default();
        count.people += 1;
        count.connections += i64::from(portrait.is_connection);
        count.real += i64::from(portrait.is_connection && is_real(judged.circle));
    }
    let mut order: Vec<(&House, &Count)> = counts.iter().collect();
    order.sort_by_key(|(house, count)| (std::cmp::Reverse(count.people), **house));
    let mut insert = book.prepare_cached(include_str!("insert_house.sql"))?;
    let mut words =
        book.prepare_cached("insert into house_words (rowid, words) values (?1, ?2)")?;
    for (place, (house, count)) in (1_i64..).zip(order) {
        let names = houses.names(*house).iter().map(|name| name::fold(name));
        words.execute((place, names.collect::<Vec<_>>().join(" ")))?;
        insert.execute(rusqlite::named_params! {
            ":id": row(*house),
            ":place": place,
            ":name": houses.name(*house),
            ":names": serde_json::to_string(houses.names(*house)).unwrap_or_default(),
            ":domains": serde_json::to_string(houses.domains(*house)).unwrap_or_default(),
            ":people": count.people, ":connections": count.connections, ":real": count.real,
        })?;
    }
    let mut insert = book.prepare_cached("insert into house_key (key, house) values (?1, ?2)")?;
    for (key, house) in houses.keys().filter(|(_, house)| counts.contains_key(house)) {
        insert.execute((key.0.cast_signed(), row(house)))?;
    }
    Ok(())
}

/// The row number of a house.
pub(crate) fn row(house: House) -> i64 {
    i64::try_from(house.index()).unwrap_or(i64::MAX)
}

/// Whether somebody is more than a connection.
fn is_real(circle: Circle) -> bool {
    match circle {
        Circle::Support | Circle::Sympathy | Circle::Close | Circle::Active | Circle::Known => true,
        Circle::Connected | Circle::Unknown => false,
    }
}
