//! The sorting game: whom the owner would be asked about next, the most informative first.
//!
//! One person at a time, to be placed in a circle; or two, who is closer. What was said stands in the rulings,
//! so that leaving and coming back goes on where one was. Nothing is judged here.

use ::people::Say;
use ::people::tie::learn::LearnWeights;
use jiff::civil::Date;
use rusqlite::Connection;
use serde::Serialize;

use super::people::{self, Person};
use super::shown::{FactShown, Spoken};
use crate::ledger::read;
use crate::roster::ties;
use crate::{Book, Error, find};

/// People to be placed.
#[derive(Debug, Clone, Serialize)]
pub struct Sorting {
    /// `sorting/1`.
    pub schema: &'static str,
    /// How far the owner is.
    pub progress: Progress,
    /// Whom to place next, the most informative first.
    pub next: Vec<Asked>,
}

/// Pairs to be compared.
#[derive(Debug, Clone, Serialize)]
pub struct Comparing {
    /// `comparing/1`.
    pub schema: &'static str,
    /// How far the owner is.
    pub progress: Progress,
    /// Of which two to say who is closer, the most informative first.
    pub next: Vec<[Asked; 2]>,
}

/// How far the owner is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// People placed in a circle.
    pub placed: u64,
    /// People passed over.
    pub skipped: u64,
    /// Pairs of whom the owner said who is closer, or that they can't say.
    pub compared: u64,
    /// Things said from which on they are tried.
    pub enough: u32,
}

impl Progress {
    /// It in a sentence.
    #[must_use]
    pub fn says(self) -> Spoken {
        let [placed, skipped, compared] =
            [self.placed, self.skipped, self.compared].map(|n| n as f64);
        Spoken(
            Say::new("sort-progress")
                .number("placed", placed)
                .number("skipped", skipped)
                .number("compared", compared),
        )
    }
}

/// Somebody the owner is asked about, with what may help to remember.
#[derive(Debug, Clone, Serialize)]
pub struct Asked {
    /// What lists show of them.
    #[serde(flatten)]
    pub person: Person,
    /// How the two stand, in a sentence.
    pub reason: Spoken,
    /// The newest facts about them.
    pub facts: Vec<FactShown>,
}

/// Facts that help to remember.
const FACTS: usize = 3;

/// Whom to place next, at most so many; 0 is all.
///
/// # Errors
/// When the disk fails.
pub fn sorting(book: &Book, today: Date, limit: u32) -> Result<Sorting, Error> {
    let book = &book.connection;
    let mut query = book.prepare_cached(include_str!("to_place.sql"))?;
    let rows = query.query_map([rows_of(limit)], |row| row.get("id"))?;
    let people = rows.collect::<rusqlite::Result<Vec<i64>>>()?;
    Ok(Sorting {
        schema: "sorting/1",
        progress: progress(book)?,
        next: people.into_iter().map(|id| asked(book, id, today)).collect::<Result<_, _>>()?,
    })
}

/// Of which two to say who is closer, at most so many pairs; 0 is all.
///
/// # Errors
/// When the disk fails.
pub fn comparing(book: &Book, today: Date, limit: u32) -> Result<Comparing, Error> {
    let book = &book.connection;
    let mut query = book.prepare_cached(include_str!("to_compare.sql"))?;
    let rows = query.query_map([rows_of(limit)], |row| Ok((row.get("a")?, row.get("b")?)))?;
    let pairs = rows.collect::<rusqlite::Result<Vec<(i64, i64)>>>()?;
    let pair = |(a, b)| Ok([asked(book, a, today)?, asked(book, b, today)?]);
    Ok(Comparing {
        schema: "comparing/1",
        progress: progress(book)?,
        next: pairs.into_iter().map(pair).collect::<Result<_, Error>>()?,
    })
}

/// As SQL counts: 0 is all.
fn rows_of(limit: u32) -> i64 {
    if limit == 0 { -1 } else { i64::from(limit) }
}

fn asked(book: &Connection, id: i64, today: Date) -> Result<Asked, Error> {
    let found = find::by_row(book, id)?;
    let held = read::newest_about(book, &found.handles, (today, FACTS), |_| true)?;
    Ok(Asked {
        person: people::by_id(book, id)?,
        reason: ties::of_person(book, &found, today)?.reason.into(),
        facts: held.iter().map(FactShown::of).collect(),
    })
}

fn progress(book: &Connection) -> Result<Progress, Error> {
    let mut query = book.prepare_cached(include_str!("count_said.sql"))?;
    Ok(query.query_row([], |row| {
        let count = |name| Ok::<_, rusqlite::Error>(row.get::<_, Option<u64>>(name)?.unwrap_or(0));
        Ok(Progress {
            placed: count("placed")?,
            skipped: count("skipped")?,
            compared: count("compared")?,
            enough: LearnWeights::default().least_labels,
        })
    })?)
}
