//! Everything out again: the whole ground as JSON, or people for other programs.

mod content_line;
mod csv;
mod gexf;
mod graph;
mod graphml;
mod ics;
mod vcard;

use std::collections::HashSet;
use std::io::Write;
use std::path::Path;

use jiff::civil::date;
use people::fact::Birthday;

pub use self::ics::{Day, calendar};

use self::graph::Drawn;
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
    /// The birthdays of people, as an iCalendar.
    Ics,
    /// People and ties as `GraphML`.
    Graphml,
    /// People and ties as GEXF.
    Gexf,
}

/// Writes everything to a new file.
///
/// # Errors
/// When the file is there already, or the disk fails.
pub fn export(book: &Book, format: Format, to: &Path) -> Result<(), Error> {
    export_of(book, (format, None), to)
}

/// Writes the people whom a search means, as a table or as cards, to a new file.
///
/// # Errors
/// When the search makes no sense, the format is of everything, the file is there already, or the disk fails.
pub fn export_found(book: &Book, (format, query): (Format, &str), to: &Path) -> Result<(), Error> {
    if !matches!(format, Format::Csv | Format::Vcard) {
        return Err(Refusal::OnlyWhole.into());
    }
    export_of(book, (format, Some(query)), to)
}

#[expect(clippy::disallowed_methods, reason = "an export is a file the owner asked for")]
fn export_of(book: &Book, (format, query): (Format, Option<&str>), to: &Path) -> Result<(), Error> {
    if to.exists() {
        return Err(Refusal::FileExists(to.display().to_string()).into());
    }
    let mut file = std::io::BufWriter::new(std::fs::File::create(to)?);
    schema::keep_private(to)?;
    match format {
        Format::Json => carry::write(&book.connection, &mut file)?,
        Format::Csv => csv::write(found(book, query)?, &mut file)?,
        Format::Vcard => vcard::write(found(book, query)?, &mut file)?,
        Format::Ics => file.write_all(days(&birthdays(book)?).as_bytes())?,
        Format::Graphml => graphml::write(&Drawn::of(book)?, &mut file)?,
        Format::Gexf => gexf::write(&Drawn::of(book)?, &mut file)?,
    }
    file.flush()?;
    Ok(())
}

/// The birthday of each person of whom one is told; of several the one with a year.
fn birthdays(book: &Book) -> Result<Vec<(String, String, Birthday)>, Error> {
    let mut query = book.connection.prepare(include_str!("born.sql"))?;
    let rows = query.query_map([], |row| {
        let born: String = row.get("born")?;
        Ok((row.get("token")?, row.get("name")?, Birthday::parse(&born)))
    })?;
    let rows: Vec<(String, String, Option<Birthday>)> = rows.collect::<rusqlite::Result<_>>()?;
    let mut birthdays: Vec<(String, String, Birthday)> =
        rows.into_iter().filter_map(|(id, name, day)| Some((id, name, day?))).collect();
    birthdays.sort_by_key(|(.., day)| day.year.is_none());
    let mut told = HashSet::new();
    birthdays.retain(|(id, ..)| told.insert(id.clone()));
    birthdays.sort_by_key(|(.., day)| (day.month, day.day));
    Ok(birthdays)
}

/// Birthdays as days of a calendar.
fn days(birthdays: &[(String, String, Birthday)]) -> String {
    // A day without a year still needs one to begin with; 2000 has a 29th of February.
    let day = |(id, name, born): &(String, String, Birthday)| {
        Some(Day {
            id: format!("birthday-{id}"),
            on: jiff::civil::Date::new(born.year.unwrap_or(2000), born.month, born.day).ok()?,
            is_yearly: true,
            title: name.clone(),
            more: String::new(),
            category: "BIRTHDAY",
        })
    };
    let days: Vec<Day> = birthdays.iter().filter_map(day).collect();
    calendar("Birthdays", &days, date(2000, 1, 1))
}

/// Whom a search means; without one everybody.
fn found(book: &Book, query: Option<&str>) -> Result<Vec<Person>, Error> {
    let ask = Ask { query: query.map(str::to_owned), ..Ask::default() };
    Ok(people(book, &ask)?.people)
}
