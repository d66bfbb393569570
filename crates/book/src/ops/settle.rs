//! The owner settles a suggestion: one person, two, or later. Each is an operation of its own and can be
//! taken back by the name of the suggestion, also when the two have become one since.

use rusqlite::OptionalExtension;

use super::{not_same, put_off, same, undo};
use crate::change::Now;
use crate::find;
use crate::roster::suggestions;
use crate::{Book, Error, Sought};

/// What the owner says about two people who may be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settlement {
    /// They are one.
    Same,
    /// They are two.
    NotSame,
    /// Ask again later.
    Later,
}

impl Settlement {
    /// Every settlement.
    pub const ALL: [Self; 3] = [Self::Same, Self::NotSame, Self::Later];

    /// The word for it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::NotSame => "not-same",
            Self::Later => "later",
        }
    }

    /// Reads the word.
    ///
    /// # Errors
    /// When there is no such settlement.
    pub fn named(word: &str) -> Result<Self, Error> {
        let settlement = Self::ALL.into_iter().find(|settlement| settlement.key() == word);
        settlement.ok_or_else(|| Error::no_word(Sought::Decision, word, &Self::ALL.map(Self::key)))
    }
}

/// Settles a suggestion; `None` takes back what was said of it last.
///
/// # Errors
/// When there is no such suggestion, or the book can't be written.
pub fn settle(
    book: &mut Book,
    suggestion: &str,
    settlement: Option<Settlement>,
    now: Now,
) -> Result<(), Error> {
    let Some(settlement) = settlement else { return take_back(book, suggestion, now) };
    let pair = suggestions::of_id(&book.connection, suggestion)?;
    let [a, b] = [pair.a, pair.b].map(|row| find::token(&book.connection, row));
    let (a, b) = (a?, b?);
    match settlement {
        Settlement::Same => same(book, &a, &b, now).map(|_| ()),
        Settlement::NotSame => not_same(book, &a, &b, now),
        Settlement::Later => put_off(book, &a, &b, now),
    }
}

fn take_back(book: &mut Book, suggestion: &str, now: Now) -> Result<(), Error> {
    let newest: Option<i64> = book
        .connection
        .prepare_cached(include_str!("newest_settlement.sql"))?
        .query_row([suggestion], |row| row.get("id"))
        .optional()?;
    let op = newest.ok_or_else(|| Error::no(Sought::Suggestion, suggestion))?;
    undo(book, Some(op), now).map(|_| ())
}
