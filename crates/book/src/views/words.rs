//! What was written, found by any word in it, where the owner keeps words.

use rusqlite::Row;
use serde::Serialize;

use super::search::passages;
use crate::ledger::words::Words as Choice;
use crate::search::passage::passage;
use crate::search::{Typed, letters};
use crate::{Book, Error};

pub use crate::search::passage::MARKS;

/// Texts in which words were found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Words {
    /// `words/1`.
    pub schema: &'static str,
    /// Whether words are kept at all.
    pub kept: bool,
    /// How many texts are.
    pub texts: u64,
    /// What was found, the newest first.
    pub found: Vec<Passage>,
}

/// A place in a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Passage {
    /// The person it was exchanged with; of several times the last.
    pub person: String,
    /// Their name.
    pub name: String,
    /// The day, in UTC, if it is known.
    pub day: Option<String>,
    /// Words around the place; what was found stands between U+0002 and U+0003.
    pub text: String,
}

/// Finds texts that hold all these words; the last one may be unfinished.
///
/// # Errors
/// When the book can't be read.
pub fn words(book: &Book, query: &str, limit: u64) -> Result<Words, Error> {
    let book = &book.connection;
    let kept = Choice::of(book)? == Choice::Kept;
    let texts: u64 = book.query_row("select count(*) as n from letter", [], |row| row.get("n"))?;
    let typed = Typed::read(query);
    let found = letters::find(book, &typed, (limit, None))?;
    Ok(Words { schema: "words/1", kept, texts, found: passages(book, &found.rows, &typed)? })
}

pub(super) fn passage_of(row: &Row<'_>, typed: &Typed) -> rusqlite::Result<Passage> {
    let (second, text): (i64, String) = (row.get("second")?, row.get("text")?);
    let day = jiff::Timestamp::from_second(second).ok().map(crate::ledger::row::day_of);
    Ok(Passage {
        person: row.get("token")?,
        name: row.get("name")?,
        day: day.map(|day| day.to_string()),
        text: passage(&text, typed),
    })
}
