//! The owner's word: decisions, answers, pins, who is who. The newest that was not taken back holds, and no import
//! touches it.
//!
//! A ruling names its subject by what the sources call it, never by a derived number, so that it holds
//! whatever is merged, split or imported later.

pub(crate) mod asked;
pub(crate) mod closeness;
pub(crate) mod columns;
pub(crate) mod goals;
pub(crate) mod help;
pub(crate) mod identity;
pub(crate) mod jottings;
pub(crate) mod keep;
pub(crate) mod lists;
pub(crate) mod model;
pub(crate) mod own;
pub(crate) mod parting;
pub(crate) mod passing;
pub(crate) mod templates;
pub(crate) mod triage;
pub(crate) mod wishes;

use std::collections::{BTreeMap, HashMap, HashSet};

use jiff::civil::Date;
use people::{Handle, Side, notation};
use rusqlite::{Connection, Row};

use crate::Error;
use crate::change::Change;

/// Every ruling in force, by subject and key.
#[derive(Debug, Default)]
pub(crate) struct Rulings {
    by_subject: HashMap<String, Vec<Ruling>>,
    keys: HashSet<String>,
}

/// One word of the owner's. Of several about one thing the newest holds, and they sort by age.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Ruling {
    /// Its number: of two rulings the later has the higher.
    pub(crate) id: i64,
    pub(crate) key: String,
    pub(crate) value: String,
    /// The day of the operation, UTC; of a damaged log none.
    pub(crate) said_on: Option<Date>,
}

impl Ruling {
    /// Whether it was said after another.
    pub(crate) fn is_after(&self, other: &Self) -> bool {
        self.id > other.id
    }

    pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let said_on: String = row.get("said_on")?;
        Ok(Self {
            id: row.get("id")?,
            key: row.get("key")?,
            value: row.get("value")?,
            said_on: said_on.parse().ok(),
        })
    }
}

/// The newest of each key, of rulings about one thing that goes by several names.
pub(crate) fn newest(mut rulings: Vec<Ruling>) -> Vec<Ruling> {
    rulings.sort();
    let by_key: BTreeMap<String, Ruling> =
        rulings.into_iter().map(|ruling| (ruling.key.clone(), ruling)).collect();
    by_key.into_values().collect()
}

impl Rulings {
    /// All rulings in force.
    pub(crate) fn load(book: &Connection) -> Result<Self, Error> {
        let mut query = book.prepare_cached(include_str!("in_force.sql"))?;
        let mut rows = query.query([])?;
        let mut rulings = Self::default();
        while let Some(row) = rows.next()? {
            let ruling = Ruling::read(row)?;
            rulings.keys.insert(ruling.key.clone());
            rulings.by_subject.entry(row.get("subject")?).or_default().push(ruling);
        }
        Ok(rulings)
    }

    /// Everything ruled about people: the handle they went by, and the word.
    pub(crate) fn about_people(&self) -> impl Iterator<Item = (Handle, &Ruling)> {
        self.by_subject.iter().flat_map(|(subject, rulings)| {
            let handle = handle_of_subject(subject);
            rulings.iter().filter_map(move |ruling| Some((handle.clone()?, ruling)))
        })
    }

    /// What was ruled about a subject.
    pub(crate) fn about(&self, subject: &str) -> &[Ruling] {
        self.by_subject.get(subject).map_or(&[], Vec::as_slice)
    }

    /// Whether anything was ever ruled under this key: a book has many people and few rulings.
    fn has(&self, key: &str) -> bool {
        self.keys.contains(key)
    }
}

/// How the subjects of all rulings about invitations under one plate begin.
pub(crate) fn invitations_subject(handle: &Handle) -> String {
    format!("invitation {handle} ")
}

/// The subject of rulings about one invitation.
pub(crate) fn invitation_subject(handle: &Handle, by: Side, second: i64) -> String {
    format!("invitation {handle} {} {second}", notation::side_word(by))
}

/// The subject of rulings about a person.
pub(crate) fn person_subject(handle: &Handle) -> String {
    format!("person {handle}")
}

/// The person that rulings under this subject are about.
pub(crate) fn handle_of_subject(subject: &str) -> Option<Handle> {
    Handle::read(subject.strip_prefix("person ")?)
}

/// Rules.
pub(crate) fn rule(
    change: &Change<'_>,
    subject: &str,
    key: &str,
    value: &str,
) -> Result<(), Error> {
    let mut insert = change
        .prepare_cached("insert into ruling (op, subject, key, value) values (?1, ?2, ?3, ?4)")?;
    insert.execute((change.op, subject, key, value))?;
    Ok(())
}

/// What was ruled about one subject.
pub(crate) fn about(book: &Connection, subject: &str) -> Result<Vec<Ruling>, Error> {
    let mut query = book.prepare_cached(include_str!("about_subject.sql"))?;
    let rows = query.query_map([subject], Ruling::read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The people about whom anything was ever ruled under this key.
pub(crate) fn subjects(book: &Connection, key: &str) -> Result<Vec<Handle>, Error> {
    let mut query = book.prepare_cached("select distinct subject from ruling where key = ?1")?;
    let rows = query.query_map([key], |row| row.get::<_, String>("subject"))?;
    let subjects: Vec<String> = rows.collect::<rusqlite::Result<_>>()?;
    Ok(subjects.iter().filter_map(|subject| handle_of_subject(subject)).collect())
}

/// Every word on one thing that was not taken back, the oldest first.
pub(crate) fn every(book: &Connection, subject: &str, key: &str) -> Result<Vec<Ruling>, Error> {
    let mut query = book.prepare_cached(include_str!("every.sql"))?;
    let rows = query.query_map([subject, key], Ruling::read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
