//! The owner's word: decisions, answers, pins. The newest that was not taken back holds, and no import
//! touches it.
//!
//! A ruling names its subject by what the sources call it, never by a derived number, so that it holds
//! whatever is merged, split or imported later.

use std::collections::HashMap;

use people::{Handle, Side, notation};
use rusqlite::Connection;

use crate::Error;
use crate::change::Change;

/// Every ruling in force, by subject and key.
#[derive(Debug, Default)]
pub(crate) struct Rulings(HashMap<String, Vec<(String, String)>>);

impl Rulings {
    /// All rulings in force.
    pub(crate) fn load(book: &Connection) -> Result<Self, Error> {
        let mut query = book.prepare_cached(include_str!("in_force.sql"))?;
        let mut rows = query.query([])?;
        let mut rulings = Self::default();
        while let Some(row) = rows.next()? {
            let ruling = (row.get("key")?, row.get("value")?);
            rulings.0.entry(row.get("subject")?).or_default().push(ruling);
        }
        Ok(rulings)
    }

    /// What was ruled about a subject, as key and value.
    pub(crate) fn about(&self, subject: &str) -> &[(String, String)] {
        self.0.get(subject).map_or(&[], Vec::as_slice)
    }
}

/// The subject of rulings about one invitation.
pub(crate) fn invitation_subject(handle: &Handle, by: Side, second: i64) -> String {
    format!("invitation {handle} {} {second}", notation::side_word(by))
}

/// The subject of rulings about a person.
pub(crate) fn person_subject(handle: &Handle) -> String {
    format!("person {handle}")
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

/// What was ruled about one subject, as key and value.
pub(crate) fn about(book: &Connection, subject: &str) -> Result<Vec<(String, String)>, Error> {
    let mut query = book.prepare_cached(include_str!("about_subject.sql"))?;
    let rows = query.query_map([subject], |row| Ok((row.get("key")?, row.get("value")?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
