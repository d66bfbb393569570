//! Everything in which something is found, by kind: people, employers, the owner's notes, and what was written, where
//! the owner keeps words.

use ::people::name;
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, Row};
use serde::Serialize;

use super::jottings;
use super::words::{Passage, passage_of};
use crate::ledger::words::Words as Choice;
use crate::search::passage::passage;
use crate::search::{Typed, letters};
use crate::{Book, Error, Sought, find};

/// What is asked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ask {
    /// Words, phrases in quotes; all must be there, the last may be unfinished.
    pub query: String,
    /// Only this kind.
    pub within: Option<Kind>,
    /// How many of each kind at most.
    pub limit: u64,
    /// Messages before this place only, as `older` told it.
    pub before: Option<i64>,
}

/// What there is to find.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// People by name, employer, role, handle, tag or field.
    People,
    /// Employers and schools by any of their names.
    Employers,
    /// Notes of the owner's.
    Notes,
    /// Messages and mails, where their words are kept.
    Messages,
}

impl Kind {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::People, Self::Employers, Self::Notes, Self::Messages];

    /// The word for it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Employers => "employers",
            Self::Notes => "notes",
            Self::Messages => "messages",
        }
    }

    /// Reads the word.
    ///
    /// # Errors
    /// When there is no such kind.
    pub fn named(word: &str) -> Result<Self, Error> {
        let kind = Self::ALL.into_iter().find(|kind| kind.key() == word);
        kind.ok_or_else(|| Error::no_word(Sought::Kind, word, &Self::ALL.map(Self::key)))
    }
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Search {
    /// `search/1`.
    pub schema: &'static str,
    /// What was asked.
    pub query: String,
    /// People, the closest first.
    pub people: Found<Person>,
    /// Employers, those with most people first.
    pub employers: Found<Employer>,
    /// Notes, the newest first.
    pub notes: Found<Note>,
    /// Messages, the newest first.
    pub messages: Found<Passage>,
    /// Where to go on among messages, as `before`; `null` where all were looked at.
    pub older: Option<i64>,
    /// The day down to which messages were looked at, where there may be more below it and fewer were found than asked.
    pub looked_back_to: Option<Date>,
    /// Whether the words of messages are kept at all.
    pub kept: bool,
}

/// Those found of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Found<T> {
    /// The first of them.
    pub found: Vec<T>,
    /// Whether there are more.
    pub more: bool,
}

/// A person who was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Person {
    /// Stable name.
    pub id: String,
    /// The name to show.
    pub name: String,
    /// Current employer, as last stated.
    pub employer: Option<String>,
    /// Current role, as last stated.
    pub role: Option<String>,
    /// The circle they are in.
    pub circle: String,
    /// The owner's tags.
    pub tags: Vec<String>,
}

/// An employer or school that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Employer {
    /// Its name, as most write it.
    pub name: String,
    /// People there.
    pub people: u64,
    /// Of these, connections.
    pub connections: u64,
}

/// A note that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Note {
    /// Its number.
    pub id: i64,
    /// The person it is on.
    pub person: String,
    /// Their name.
    pub name: String,
    /// The day it was written.
    pub day: Option<Date>,
    /// Words around the place; what was found stands between U+0002 and U+0003.
    pub text: String,
}

impl<T> Found<T> {
    const NONE: Self = Self { found: Vec::new(), more: false };

    /// Of one more than was asked for, those asked for.
    fn of(mut found: Vec<T>, limit: u64) -> Self {
        let more = found.len() as u64 > limit;
        found.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        Self { found, more }
    }
}

/// Finds it.
///
/// # Errors
/// When the disk fails.
pub fn search(book: &Book, ask: &Ask) -> Result<Search, Error> {
    let book = &book.connection;
    let (typed, limit) = (Typed::read(&ask.query), ask.limit);
    let is_wanted = |kind| ask.within.is_none_or(|within| within == kind);
    let mut shown = Search {
        schema: "search/1",
        query: ask.query.clone(),
        people: Found::NONE,
        employers: Found::NONE,
        notes: Found::NONE,
        messages: Found::NONE,
        older: None,
        looked_back_to: None,
        kept: Choice::of(book)? == Choice::Kept,
    };
    if is_wanted(Kind::People) && ask.before.is_none() {
        shown.people = people(book, &ask.query, limit)?;
    }
    if is_wanted(Kind::Employers) && ask.before.is_none() {
        shown.employers = employers(book, &ask.query, limit)?;
    }
    if is_wanted(Kind::Notes) && ask.before.is_none() {
        shown.notes = notes(book, &typed, limit)?;
    }
    if is_wanted(Kind::Messages) && shown.kept {
        let found = letters::find(book, &typed, (limit, ask.before))?;
        let is_full = found.rows.len() as u64 >= limit;
        shown.looked_back_to = found.older.filter(|_| !is_full).and_then(day);
        shown.messages =
            Found { found: passages(book, &found.rows, &typed)?, more: found.older.is_some() };
        shown.older = found.older;
    }
    Ok(shown)
}

/// The day of a row of what was written: the rows go by the second.
fn day(row: i64) -> Option<Date> {
    jiff::Timestamp::from_second(row).ok().map(crate::ledger::row::day_of)
}

/// Names are looked for as people are everywhere: every word may go on.
fn people(book: &Connection, query: &str, limit: u64) -> Result<Found<Person>, Error> {
    if name::fold(query).is_empty() {
        return Ok(Found::NONE);
    }
    let mut found = book.prepare_cached(include_str!("search_people.sql"))?;
    let rows = found.query_map((find::words_beginning(query), limit + 1), |row| {
        let person = Person {
            id: row.get("token")?,
            name: row.get("name")?,
            employer: row.get("employer")?,
            role: row.get("role")?,
            circle: row.get("circle")?,
            tags: Vec::new(),
        };
        Ok((row.get("id")?, person))
    })?;
    let found: Vec<(i64, Person)> = rows.collect::<rusqlite::Result<_>>()?;
    let tagged = found
        .into_iter()
        .map(|(row, person)| Ok(Person { tags: jottings::tags(book, row)?, ..person }));
    Ok(Found::of(tagged.collect::<Result<_, Error>>()?, limit))
}

/// The employer with most people of those whose name has words that begin like these.
pub(super) fn employer_begun(book: &Connection, query: &str) -> Result<Option<String>, Error> {
    Ok(employers(book, query, 1)?.found.into_iter().next().map(|employer| employer.name))
}

fn employers(book: &Connection, query: &str, limit: u64) -> Result<Found<Employer>, Error> {
    if name::fold(query).is_empty() {
        return Ok(Found::NONE);
    }
    let mut found = book.prepare_cached(include_str!("search_employers.sql"))?;
    let rows = found.query_map((find::words_beginning(query), limit + 1), |row| {
        Ok(Employer {
            name: row.get("name")?,
            people: row.get("people")?,
            connections: row.get("connections")?,
        })
    })?;
    Ok(Found::of(rows.collect::<rusqlite::Result<_>>()?, limit))
}

fn notes(book: &Connection, typed: &Typed, limit: u64) -> Result<Found<Note>, Error> {
    let Some(expression) = typed.expression() else { return Ok(Found::NONE) };
    let mut found = book.prepare_cached(include_str!("search_notes.sql"))?;
    let rows = found.query_map((expression, limit + 1), |row| note(row, typed))?;
    Ok(Found::of(rows.collect::<rusqlite::Result<_>>()?, limit))
}

fn note(row: &Row<'_>, typed: &Typed) -> rusqlite::Result<Note> {
    let (day, text): (String, String) = (row.get("on_day")?, row.get("text")?);
    Ok(Note {
        id: row.get("id")?,
        person: row.get("token")?,
        name: row.get("name")?,
        day: day.parse().ok(),
        text: passage(&text, typed),
    })
}

/// Each text with the person it was last exchanged with.
pub(super) fn passages(
    book: &Connection,
    rows: &[i64],
    typed: &Typed,
) -> Result<Vec<Passage>, Error> {
    let mut query = book.prepare_cached(include_str!("search_letter.sql"))?;
    let mut passages = Vec::new();
    for id in rows {
        passages.extend(query.query_row([id], |row| passage_of(row, typed)).optional()?);
    }
    Ok(passages)
}
