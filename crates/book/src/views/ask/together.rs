//! With whom one person was together in the owner's sight: from the occasions of that person alone, each looked up in
//! the index of occasions. What being together is worth, `people` says.

use std::collections::{BTreeSet, HashMap};

use ::people::When;
use ::people::graph::together::{Together, TogetherWeights};
use ::people::scenario::ask::introduction::Seen;
use jiff::civil::Date;
use rusqlite::Connection;

use crate::{Error, find};

/// Occasions looked through, the newest; more of them tell the same.
const MOST_OCCASIONS: u32 = 400;

/// Everybody seen with one person, by row.
pub(super) fn with(book: &Connection, person: i64) -> Result<Vec<(i64, Seen)>, Error> {
    let mut together = Together::new(TogetherWeights::default());
    let mut times: HashMap<i64, (u32, Option<Date>)> = HashMap::new();
    let mut largest = person;
    for (thread, second) in occasions(book, person)? {
        let mut people = present(book, thread, second)?;
        people.insert(person);
        let on = day(second);
        for other in people.iter().filter(|other| **other != person) {
            let (n, last) = times.entry(*other).or_default();
            (*n, *last) = (*n + 1, on.max(*last));
            largest = largest.max(*other);
        }
        let nodes: Vec<u32> = people.iter().filter_map(|row| u32::try_from(*row).ok()).collect();
        together.add(&nodes);
    }
    let node = |row: i64| u32::try_from(row).unwrap_or(u32::MAX);
    let graph = together.graph(node(largest + 1));
    let seen = |(other, weight): (u32, f64)| {
        let other = i64::from(other);
        let (times, last_on) = times.get(&other).copied().unwrap_or_default();
        (other, Seen { weight, times, last_on })
    };
    Ok(graph.neighbours(node(person)).map(seen).collect())
}

fn day(second: i64) -> Option<Date> {
    When::Instant(jiff::Timestamp::from_second(second).ok()?).day()
}

fn occasions(book: &Connection, person: i64) -> Result<BTreeSet<(i64, i64)>, Error> {
    let mut occasions = BTreeSet::new();
    let mut query = book.prepare_cached(include_str!("occasions.sql"))?;
    for handle in find::handles(book, person)? {
        let rows = query.query_map((handle, MOST_OCCASIONS), |row| {
            Ok((row.get("thread")?, row.get("second")?))
        })?;
        for row in rows {
            occasions.insert(row?);
        }
    }
    Ok(occasions)
}

fn present(book: &Connection, thread: i64, second: i64) -> Result<BTreeSet<i64>, Error> {
    let mut query = book.prepare_cached(include_str!("present.sql"))?;
    let rows = query.query_map((thread, second), |row| row.get("person"))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
