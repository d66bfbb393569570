//! Who was together in the owner's sight, as a graph of persons: from one pass over an index, an occasion at
//! a time. What that is worth, `people` says.

use jiff::civil::Date;
use people::graph::Graph;
use people::graph::together::{Together, TogetherWeights};
use rusqlite::Connection;

use super::contacts;
use super::gather::Gathered;
use super::persons::Roll;
use crate::Error;

/// The graph; its nodes are the numbers of the roll.
pub(crate) fn graph(
    book: &Connection,
    gathered: &Gathered,
    roll: &Roll,
    today: Date,
) -> Result<Graph, Error> {
    let mut together = Together::new(TogetherWeights::default());
    let end_of_today = contacts::end_of(today);
    let person =
        |number: i64| gathered.index.get(&number).and_then(|at| roll.person_of[*at]).and_then(node);
    let mut query = book.prepare_cached(include_str!("together.sql"))?;
    // Looking columns up by name for every row costs as much as reading it.
    let [thread, second, what, about, other] =
        ["thread", "second", "what", "about", "other"].map(|name| query.column_index(name));
    let (thread, second, what, about, other) = (thread?, second?, what?, about?, other?);
    let mut rows = query.query([])?;
    let (mut occasion, mut is_group) = (None, false);
    let mut people: Vec<u32> = Vec::new();
    let mut close = |people: &mut Vec<u32>, is_group: bool| {
        people.sort_unstable();
        people.dedup();
        if is_group {
            together.add_group(people);
        } else {
            together.add(people);
        }
        people.clear();
    };
    while let Some(row) = rows.next()? {
        let at: i64 = row.get(second)?;
        if Some(at) > end_of_today {
            continue;
        }
        let this: (i64, i64) = (row.get(thread)?, at);
        if occasion != Some(this) {
            close(&mut people, is_group);
            (occasion, is_group) = (Some(this), false);
        }
        is_group |= row.get_ref(what)?.as_str().is_ok_and(|what| what == "among");
        people.extend(person(row.get(about)?));
        people.extend(row.get::<_, Option<i64>>(other)?.and_then(person));
    }
    close(&mut people, is_group);
    Ok(together.graph(node(roll.plates_of.len()).unwrap_or(u32::MAX)))
}

fn node(person: usize) -> Option<u32> {
    u32::try_from(person).ok()
}
