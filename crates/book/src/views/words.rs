//! What was written, found by any word in it, where the owner keeps words.

use rusqlite::{Row, Rows};
use serde::Serialize;

use crate::ledger::words::Words as Choice;
use crate::{Book, Error};

/// Texts in which words were found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Words {
    /// `words/1`.
    pub schema: &'static str,
    /// Whether words are kept at all.
    pub kept: bool,
    /// How many texts are.
    pub texts: u64,
    /// What was found, read last first.
    pub found: Vec<Passage>,
}

/// A place in a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Passage {
    /// The person it was exchanged with.
    pub person: String,
    /// Their name.
    pub name: String,
    /// The day, in UTC, if it is known.
    pub day: Option<String>,
    /// Words around the place; what was found stands between U+0002 and U+0003.
    pub text: String,
}

/// Marks around what was found.
pub const MARKS: [char; 2] = ['\u{2}', '\u{3}'];

/// Finds texts that hold all these words; the last one may be unfinished.
///
/// # Errors
/// When the book can't be read.
pub fn words(book: &Book, query: &str, limit: u64) -> Result<Words, Error> {
    let kept = Choice::of(&book.connection)? == Choice::Kept;
    let texts: i64 =
        book.connection.query_row("select count(*) as n from letter", [], |row| row.get("n"))?;
    let found = match expression(query) {
        Some(expression) => {
            let mut query = book.connection.prepare_cached(include_str!("words.sql"))?;
            first_of_each(query.query([expression])?, limit)?
        }
        None => Vec::new(),
    };
    Ok(Words { schema: "words/1", kept, texts: texts.cast_unsigned(), found })
}

/// One passage of each text, with the first person it concerns.
fn first_of_each(mut rows: Rows<'_>, limit: u64) -> rusqlite::Result<Vec<Passage>> {
    let mut found = Vec::new();
    let mut last = None;
    while (found.len() as u64) < limit
        && let Some(row) = rows.next()?
    {
        let letter: i64 = row.get("letter")?;
        if last.replace(letter) != Some(letter) {
            found.push(passage(row)?);
        }
    }
    Ok(found)
}

fn passage(row: &Row<'_>) -> rusqlite::Result<Passage> {
    let second: i64 = row.get("second")?;
    let day = jiff::Timestamp::from_second(second).ok().map(crate::ledger::row::day_of);
    Ok(Passage {
        person: row.get("token")?,
        name: row.get("name")?,
        day: day.map(|day| day.to_string()),
        text: row.get("text")?,
    })
}

/// Every word in quotes, so that nothing in it is an operator.
fn expression(query: &str) -> Option<String> {
    let words: Vec<String> = query
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| format!("\"{word}\""))
        .collect();
    (!words.is_empty()).then(|| words.join(" ") + "*")
}
