//! Help the owner noted, by the person it concerns; an introduction concerns two.

use rusqlite::Connection;

use crate::rulings::help::{self, Noted, What};
use crate::{Error, find};

/// Writes all of it anew. There is never much: each was typed.
pub(crate) fn write(book: &Connection) -> Result<(), Error> {
    book.execute("delete from help", [])?;
    for noted in help::all(book)? {
        let Some(person) = find::bearer(book, &noted.about)? else { continue };
        match &noted.what {
            What::Helped(help) => insert(book, &noted, help.key(), (person, None))?,
            What::IntroducedTo(other) => {
                let Some(other) = find::bearer(book, other)? else { continue };
                insert(book, &noted, "introduced", (person, Some(other)))?;
                insert(book, &noted, "introduced", (other, Some(person)))?;
            }
        }
    }
    Ok(())
}

fn insert(
    book: &Connection,
    noted: &Noted,
    kind: &str,
    (person, other): (i64, Option<i64>),
) -> Result<(), Error> {
    // Two whom the owner introduced may be one person by now.
    if other == Some(person) {
        return Ok(());
    }
    let mut insert = book.prepare_cached(include_str!("insert_help.sql"))?;
    insert.execute(rusqlite::named_params! {
        ":ruling": noted.op, ":person": person, ":kind": kind, ":on_day": noted.on.to_string(),
        ":text": noted.text, ":other": other,
    })?;
    Ok(())
}
