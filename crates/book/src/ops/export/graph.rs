//! People as a graph: the owner with each tie that has evidence, and people with people who were together in the
//! owner's sight.
//!
//! A tie of the owner's weighs its closeness, from 0 to 1. A tie among others weighs what being together told
//! (`people::graph`), which is another scale, so the two bear different kinds.

use std::collections::{BTreeSet, HashMap};

use jiff::civil::Date;
use people::graph::Graph;
use rusqlite::Connection;

use super::found;
use crate::roster::{gather, persons, together};
use crate::views::people::Person;
use crate::{Book, Error};

/// The owner's node.
pub(super) const OWNER: &str = "me";

/// A tie between two nodes, in no direction.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Edge {
    pub(super) a: String,
    pub(super) b: String,
    pub(super) kind: &'static str,
    pub(super) weight: f64,
}

/// Everything told of a person, by the name of the attribute; what is unknown is left out.
pub(super) fn attributes(person: &Person) -> Vec<(&'static str, String)> {
    let closeness = person.closeness.map(|closeness| format!("{:.1}", closeness.score));
    let all = [
        ("name", Some(person.name.clone())),
        ("employer", person.employer.clone()),
        ("role", person.role.clone()),
        ("circle", Some(person.circle.clone())),
        ("status", person.status.clone()),
        ("closeness", closeness),
        ("connected_on", person.connected_on.map(|day| day.to_string())),
    ];
    all.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}

/// The names of the attributes, and of what type each is.
pub(super) const ATTRIBUTES: [(&str, &str); 7] = [
    ("name", "string"),
    ("employer", "string"),
    ("role", "string"),
    ("circle", "string"),
    ("status", "string"),
    ("closeness", "double"),
    ("connected_on", "string"),
];

/// What a graph program draws.
#[derive(Debug)]
pub(super) struct Drawn {
    pub(super) people: Vec<Person>,
    pub(super) edges: Vec<Edge>,
}

impl Drawn {
    /// Everybody and every tie, as of the day the book was judged for.
    pub(super) fn of(book: &Book) -> Result<Self, Error> {
        let people = found(book, None)?;
        let edges = match book.judged_for()? {
            Some(today) => edges(&book.connection, &people, today)?,
            None => Vec::new(),
        };
        Ok(Self { people, edges })
    }
}

/// All ties: the owner's first, then those among others.
fn edges(book: &Connection, people: &[Person], today: Date) -> Result<Vec<Edge>, Error> {
    let known = people.iter().filter_map(|person| Some((&person.id, person.closeness?.score)));
    let mut edges: Vec<Edge> = known
        .map(|(id, score)| Edge {
            a: OWNER.to_owned(),
            b: id.clone(),
            kind: "closeness",
            weight: score / 100.0,
        })
        .collect();
    let gathered = gather::gather(book)?;
    let roll = persons::resolve(&gathered);
    let tokens = tokens(book, &gathered, &roll)?;
    let listed: BTreeSet<&str> = people.iter().map(|person| person.id.as_str()).collect();
    let graph: Graph = together::graph(book, &gathered, &roll, today)?;
    edges.extend(graph.edges().filter_map(|edge| {
        let token = |node: u32| tokens.get(&node).filter(|token| listed.contains(token.as_str()));
        Some(Edge {
            a: token(edge.a)?.clone(),
            b: token(edge.b)?.clone(),
            kind: "together",
            weight: edge.weight,
        })
    }));
    Ok(edges)
}

/// The public name of each person of the roll.
fn tokens(
    book: &Connection,
    gathered: &gather::Gathered,
    roll: &persons::Roll,
) -> Result<HashMap<u32, String>, Error> {
    let mut query = book.prepare_cached(include_str!("tokens.sql"))?;
    let rows = query.query_map([], |row| Ok((row.get("handle")?, row.get("token")?)))?;
    let by_plate: HashMap<i64, String> = rows.collect::<rusqlite::Result<_>>()?;
    let worn = (0..).zip(&roll.plates_of);
    let named = worn.filter_map(|(node, worn)| {
        let token = by_plate.get(&gathered.plates[*worn.first()?].number)?;
        Some((node, token.clone()))
    });
    Ok(named.collect())
}

/// A text as XML 1.0 can hold it: what it may not hold at all is left out.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' | '\r' => escaped.push(' '),
            '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_leave_its_place() {
        assert_eq!(escaped("<Ada> & \"Bo\"\u{1}\n"), "&lt;Ada&gt; &amp; &quot;Bo&quot; ");
    }
}
