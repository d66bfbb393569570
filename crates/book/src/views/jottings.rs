//! What the owner wrote of one person: notes, tags and fields of her own.

use jiff::civil::Date;
use rusqlite::Connection;
use serde::Serialize;

use crate::Error;

/// A note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Note {
    /// Its number, to change it or take it away.
    pub id: i64,
    /// The day it was written.
    pub day: Option<Date>,
    /// Its words.
    pub text: String,
}

/// A field of the owner's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Field {
    /// Its name, as first written.
    pub name: String,
    /// The value, as written.
    pub value: String,
    /// What the value is: `text`, `number`, `day` or `yes-no`.
    pub kind: String,
}

/// Notes on a person, the newest first.
pub(super) fn notes(book: &Connection, person: i64) -> Result<Vec<Note>, Error> {
    let sql = "select id, on_day, text from note where person = ?1 order by id desc";
    let mut query = book.prepare_cached(sql)?;
    let rows = query.query_map([person], |row| {
        let day: String = row.get("on_day")?;
        Ok(Note { id: row.get("id")?, day: day.parse().ok(), text: row.get("text")? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Tags of a person, in the order of the alphabet.
pub(super) fn tags(book: &Connection, person: i64) -> Result<Vec<String>, Error> {
    let mut query =
        book.prepare_cached("select name from tagged where person = ?1 order by tag")?;
    let rows = query.query_map([person], |row| row.get("name"))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Fields of a person, in the order of the alphabet.
pub(super) fn fields(book: &Connection, person: i64) -> Result<Vec<Field>, Error> {
    let sql = "select name, value, kind from own_field where person = ?1 order by field";
    let mut query = book.prepare_cached(sql)?;
    let rows = query.query_map([person], |row| {
        Ok(Field { name: row.get("name")?, value: row.get("value")?, kind: row.get("kind")? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
