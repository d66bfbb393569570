//! The owner's book: one SQLite file, every operation on it and every view of it.
//!
//! Read in this order: [`views`] (what there is to look at), [`ops`] (what can be done), then inside:
//! the ledger (what was read), the rulings (what the owner said), the roster (what follows from both).
//! `Book::change` is the only door for writing; it names the operation, is one transaction and can be
//! undone. This is the only crate that names SQL, and it decides nothing that `people` could judge.

mod carry;
mod change;
mod error;
mod filter;
mod find;
mod intake;
mod ledger;
mod refresh;
mod refusal;
mod roster;
mod rulings;
mod schema;
mod search;
mod shelf;
#[cfg(test)]
mod tests;

pub mod ops;
pub mod views;

use std::path::{Path, PathBuf};

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension};

pub use change::{Now, Op};
pub use error::{Error, Sought};
pub use intake::NOT_OPENED;
pub use refusal::Refusal;
pub use shelf::Shelf;

/// An open book.
#[derive(Debug)]
pub struct Book {
    connection: Connection,
    path: Option<PathBuf>,
}

impl Book {
    /// Opens a book for reading and writing; makes it where there is none.
    ///
    /// # Errors
    /// When the file is no book, a newer one, or the disk fails.
    pub fn open(path: &Path) -> Result<Self, Error> {
        Ok(Self {
            connection: schema::open(path, schema::MIGRATIONS)?,
            path: Some(path.to_owned()),
        })
    }

    /// Opens a book that is there, for reading only.
    ///
    /// # Errors
    /// When there is none, or it is no book.
    pub fn open_to_read(path: &Path) -> Result<Self, Error> {
        Ok(Self { connection: schema::open_to_read(path)?, path: Some(path.to_owned()) })
    }

    /// A book in memory, for tests and for looking before importing.
    ///
    /// # Errors
    /// When SQLite has no memory.
    pub fn in_memory() -> Result<Self, Error> {
        Ok(Self { connection: schema::open_in_memory()?, path: None })
    }

    /// The day the book was last judged for; `None` before the first import.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn judged_for(&self) -> Result<Option<Date>, Error> {
        let day: Option<String> = self
            .connection
            .query_row("select today from judged", [], |row| row.get("today"))
            .optional()?;
        Ok(day.and_then(|day| day.parse().ok()))
    }

    /// Whether the owner said something about closeness that was not judged yet.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn is_behind(&self) -> Result<bool, Error> {
        let mut query =
            self.connection.prepare_cached("select 1 from judged where since is not null")?;
        Ok(query.exists([])?)
    }

    /// Judges what the owner said about closeness since the last judging, for the same day.
    ///
    /// # Errors
    /// When another program is writing, or the disk fails.
    pub fn catch_up(&mut self) -> Result<(), Error> {
        match self.judged_for()? {
            Some(today) if self.is_behind()? => self.remake(today),
            _ => Ok(()),
        }
    }

    /// Judges everything for this day, unless that was done. Ground is not touched.
    ///
    /// # Errors
    /// When another program is writing, or the disk fails.
    pub fn judge_for(&mut self, today: Date) -> Result<(), Error> {
        let judged = self.judged_for()?;
        if judged.is_none() || (judged == Some(today) && !self.is_behind()?) {
            return Ok(());
        }
        self.remake(today)
    }

    /// Drops everything derived and makes it again for this day.
    ///
    /// # Errors
    /// When another program is writing, or the disk fails.
    pub fn remake(&mut self, today: Date) -> Result<(), Error> {
        let tx =
            self.connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        refresh::everything(&tx, today)?;
        tx.commit()?;
        Ok(())
    }
}
