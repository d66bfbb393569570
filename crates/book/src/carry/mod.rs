//! The whole ground of a book as one JSON document, and back: what another program could read, and what
//! makes the same book again.
//!
//! Facts stand in the notation, everything else as rows by the names of their columns, in an order in which
//! each row refers to rows before it. What is derived is not in it: it follows.

mod read;
mod write;

use serde::{Deserialize, Serialize};

pub(crate) use read::{is_carried, read};
pub(crate) use write::write;

/// The name of the document's shape.
const SCHEMA: &str = "export/1";

/// The key in the document, and the table whose rows it lists. Facts are a list of their own, after these.
const TABLES: [(&str, &str); 11] = [
    ("ops", "op"),
    ("documents", "document"),
    ("known_files", "known_file"),
    ("grown_files", "grown"),
    ("rests", "rests"),
    ("handles", "handle"),
    ("problems", "problem"),
    ("rulings", "ruling"),
    ("tombstones", "tombstone"),
    ("letters", "letter"),
    ("written", "written"),
];

/// The key of the facts.
const FACTS: &str = "facts";

/// A fact with where it stands.
#[derive(Debug, Serialize, Deserialize)]
struct Carried {
    /// In the notation.
    fact: String,
    document: i64,
    line: i64,
    /// The first and the last export that says so, of statements.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    first_seen: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    last_seen: Option<String>,
    /// Other documents that tell it, each with its line.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    also: Vec<(i64, i64)>,
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::Book;

    #[test]
    fn every_table_of_the_ground_is_carried() {
        let book = Book::in_memory().unwrap();
        let sql = "select name from pragma_table_list where schema = 'main' and type in ('table', 'virtual')
            and name not like 'sqlite_%'";
        let mut query = book.connection.prepare(sql).unwrap();
        let names = query.query_map([], |row| row.get(0)).unwrap();
        let all: BTreeSet<String> = names.collect::<rusqlite::Result<_>>().unwrap();
        let derived = include_str!("../roster/empty.sql");
        let is_ground = |name: &&String| !derived.contains(&format!("delete from {name};"));
        let ground: BTreeSet<&str> = all.iter().filter(is_ground).map(String::as_str).collect();
        let mut carried: BTreeSet<&str> = TABLES.iter().map(|(_, table)| *table).collect();
        // Facts carry their sightings; the indexes of words are made from what they index.
        carried.extend(["fact", "sighting", "letter_words", "letter_terms", "common_word"]);
        carried.extend(["person_words", "note_words", "house_words"]);
        assert_eq!(ground, carried);
    }
}
