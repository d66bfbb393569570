//! Everything out again: the whole ground as JSON, or people for other programs.

mod content_line;
mod csv;
mod vcard;

use std::io::Write;
use std::path::Path;

use crate::views::people::{Ask, Person, people};
use crate::{Book, Error, Refusal, carry, schema};

/// What an export is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// All of the ground: facts in the notation with the rows they were read from, rulings and operations.
    /// [`restore`](super::restore) makes the same book of it.
    Json,
    /// One row a person.
    Csv,
    /// One vCard 4.0 a person.
    Vcard,
}

/// Writes everything to a new file.
///
/// # Errors
/// When the file is there already, or the disk fails.
#[expect(clippy::disallowed_methods, reason = "an export is a file the owner asked for")]
pub fn export(book: &Book, format: Format, to: &Path) -> Result<(), Error> {
    if to.exists() {
        return Err(Refusal::FileExists(to.display().to_string()).into());
    }
    let mut file = std::io::BufWriter::new(std::fs::File::create(to)?);
    schema::keep_private(to)?;
    match format {
        Format::Json => carry::write(&book.connection, &mut file)?,
        Format::Csv => csv::write(everybody(book)?, &mut file)?,
        Format::Vcard => vcard::write(everybody(book)?, &mut file)?,
    }
    file.flush()?;
    Ok(())
}

fn everybody(book: &Book) -> Result<Vec<Person>, Error> {
    Ok(people(book, &Ask::default())?.people)
}
