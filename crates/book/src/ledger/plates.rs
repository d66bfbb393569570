//! Handles and their row numbers. A number never leaves the book.

use std::collections::HashMap;

use people::Handle;
use rusqlite::{Connection, OptionalExtension};

use crate::Error;

/// The numbers of handles met so far, in memory while an import runs.
#[derive(Debug, Default)]
pub(crate) struct Plates {
    known: HashMap<Handle, i64>,
}

impl Plates {
    /// The number of a handle, given out if it is new.
    pub(crate) fn number(&mut self, book: &Connection, handle: &Handle) -> Result<i64, Error> {
        if let Some(number) = self.known.get(handle) {
            return Ok(*number);
        }
        let number = match find(book, handle)? {
            Some(number) => number,
            None => insert(book, handle)?,
        };
        self.known.insert(handle.clone(), number);
        Ok(number)
    }
}

/// The number of a handle, if the book has met it.
pub(crate) fn find(book: &Connection, handle: &Handle) -> Result<Option<i64>, Error> {
    let mut query = book.prepare_cached("select id from handle where kind = ?1 and value = ?2")?;
    Ok(query.query_row((handle.kind(), value(handle)), |row| row.get(0)).optional()?)
}

fn insert(book: &Connection, handle: &Handle) -> Result<i64, Error> {
    let mut insert = book.prepare_cached("insert into handle (kind, value) values (?1, ?2)")?;
    Ok(insert.insert((handle.kind(), value(handle)))?)
}

/// Every handle with its number.
pub(crate) fn all(book: &Connection) -> Result<Vec<(i64, Handle)>, Error> {
    let mut query = book.prepare_cached("select id, kind, value from handle order by id")?;
    let rows = query.query_map([], |row| {
        let (id, kind, value): (i64, String, String) =
            (row.get("id")?, row.get("kind")?, row.get("value")?);
        Ok((id, join(&kind, &value)))
    })?;
    let mut handles = Vec::new();
    for row in rows {
        let (id, handle) = row?;
        handles.extend(handle.map(|handle| (id, handle)));
    }
    Ok(handles)
}

/// What stands after the kind in the written form.
fn value(handle: &Handle) -> String {
    let written = handle.to_string();
    match written.split_once(':') {
        Some((_, value)) => value.to_owned(),
        None => String::new(),
    }
}

/// The way back from [`value`].
pub(crate) fn join(kind: &str, value: &str) -> Option<Handle> {
    if kind == Handle::Me.kind() {
        return Some(Handle::Me);
    }
    Handle::read(&format!("{kind}:{value}"))
}
