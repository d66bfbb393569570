//! The week on one page, to be printed or read over coffee: whom to write to, whose letters wait, whose birthday it is,
//! and what changed in the network.

use ::people::scenario::keep::Kind;
use jiff::civil::Date;
use serde::Serialize;

use super::keep::{self, Ask, Keep, Listed};
use super::person::{self, Event};
use crate::{Book, Error};

/// The week on one page.
#[derive(Debug, Clone, Serialize)]
pub struct Digest {
    /// `digest/1`.
    pub schema: &'static str,
    /// The week's people.
    pub keep: Keep,
    /// Further letters that wait, the closest first; the first few.
    pub owed: Vec<Listed>,
    /// How many of these further letters there are in all.
    pub n_owed: u64,
    /// Birthdays of the week, of people the owner knows, the closest first.
    pub birthdays: Vec<Listed>,
    /// Changes seen between exports, newest first.
    pub changes: Vec<Event>,
}

/// Letters on the page.
const OWED: usize = 8;
/// Birthdays on the page.
const BIRTHDAYS: usize = 12;
/// Changes on the page.
const CHANGES: u32 = 10;

/// The week on one page.
///
/// # Errors
/// When the disk fails.
pub fn digest(book: &Book, today: Date) -> Result<Digest, Error> {
    let keep = keep::keep(book, Ask::default(), today)?;
    let is_shown = |one: &Listed| keep.people.iter().any(|shown| shown.person.id == one.person.id);
    let waiting = keep::open_of(&book.connection, (Kind::Owed, usize::MAX), keep.today)?;
    let mut owed: Vec<Listed> = waiting.into_iter().filter(|one| !is_shown(one)).collect();
    let n_owed = owed.len() as u64;
    owed.truncate(OWED);
    Ok(Digest {
        schema: "digest/1",
        owed,
        n_owed,
        birthdays: keep::open_of(&book.connection, (Kind::Birthday, BIRTHDAYS), keep.today)?,
        keep,
        changes: person::events(&book.connection, None, CHANGES)?,
    })
}
