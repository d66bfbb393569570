//! The facts about one person, oldest first, each with the row it was read from.

use serde::Serialize;

use super::shown::FactShown;
use crate::ledger::read;
use crate::{Book, Error, find};

/// Facts about one person.
#[derive(Debug, Clone, Serialize)]
pub struct Facts {
    /// `facts/1`.
    pub schema: &'static str,
    /// The person's stable name.
    pub person: String,
    /// The person's name.
    pub name: String,
    /// The facts.
    pub facts: Vec<FactShown>,
}

/// The facts about one person.
///
/// # Errors
/// When nobody or several bear the reference, or the disk fails.
pub fn facts(book: &Book, reference: &str) -> Result<Facts, Error> {
    let book = &book.connection;
    let found = find::person(book, reference)?;
    let facts = read::about(book, &found.handles)?.iter().map(FactShown::of).collect();
    let person = super::people::by_id(book, found.id)?.id;
    Ok(Facts { schema: "facts/1", person, name: found.name, facts })
}
