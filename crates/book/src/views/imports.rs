//! What was imported, what it held, what is missing and what would help most.

use std::collections::BTreeMap;

use ::people::Say;
use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::Connection;
use serde::Serialize;

use super::person::Event;
use super::shown::Spoken;
use crate::{Book, Error};

/// All imports, newest first.
#[derive(Debug, Clone, Serialize)]
pub struct Imports {
    /// `imports/1`.
    pub schema: &'static str,
    /// The imports.
    pub imports: Vec<Import>,
    /// What would help most next.
    pub would_help: Vec<Spoken>,
}

/// One import.
#[derive(Debug, Clone, Serialize)]
pub struct Import {
    /// The number `undo` takes.
    pub op: i64,
    /// When it was done.
    pub at: Timestamp,
    /// What was handed over, by name.
    pub name: String,
    /// Whether it was taken back.
    pub undone: bool,
    /// The report as it was given.
    pub report: Report,
}

/// What an import found.
#[derive(Debug, Clone, PartialEq, Serialize, serde::Deserialize)]
pub struct Report {
    /// `import/1`.
    pub schema: String,
    /// What was handed over, by name.
    pub name: String,
    /// Whether nothing was done because exactly this was imported before.
    pub known: bool,
    /// One row a file that was read.
    pub sources: Vec<FileRead>,
    /// Files this export could have had and hasn't.
    pub absent: Vec<String>,
    /// Files seen and not used.
    pub not_used: Vec<String>,
    /// Tables that look like lists of people and wait for the owner to say which column is what.
    #[serde(default)]
    pub proposals: Vec<Proposal>,
    /// Messages and rows left out on purpose, by reason.
    pub left_out: BTreeMap<String, LeftOutShown>,
    /// What could not be read: the first of each kind in each file.
    pub problems: Vec<ProblemShown>,
    /// How many problems there are in all.
    pub n_problems: u64,
    /// People in the book before and after.
    pub people: BeforeAfter,
    /// Changes that this import brought to light. Derived, so not kept with the report.
    #[serde(skip_deserializing)]
    pub events: Vec<Event>,
    /// Day the export was made.
    pub exported_on: Option<Date>,
    /// Seconds it took.
    pub seconds: f64,
}

/// A table that looks like a list of people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, serde::Deserialize)]
pub struct Proposal {
    /// The file.
    pub file: String,
    /// Which column seems to be what, to be confirmed: `name=Full name,email=E-mail`.
    pub columns: String,
}

/// What was left out for one reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, serde::Deserialize)]
pub struct LeftOutShown {
    /// How often.
    pub count: u64,
    /// How many different senders or names it was from, as far as they were counted.
    pub n_names: u64,
    /// Those it was from most often.
    pub whose: Vec<Whose>,
}

/// From whom something was left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, serde::Deserialize)]
pub struct Whose {
    /// The address or name.
    pub name: String,
    /// How often.
    pub count: u64,
}

/// One file of an import.
#[derive(Debug, Clone, PartialEq, Serialize, serde::Deserialize)]
pub struct FileRead {
    /// The source's name.
    pub source: String,
    /// The file.
    pub file: String,
    /// Facts read.
    pub facts: u64,
    /// Of these, new to the book.
    pub new: u64,
    /// Problems met.
    pub problems: u64,
    /// Seconds it took.
    pub seconds: f64,
}

/// Problems of one kind in one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, serde::Deserialize)]
pub struct ProblemShown {
    /// The file.
    pub file: String,
    /// The first line it was met on.
    pub line: Option<u64>,
    /// What is wrong.
    pub why: String,
    /// The first offender, cut short.
    pub example: String,
    /// How often it was met.
    pub count: u64,
}

/// A count before and after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, serde::Deserialize)]
pub struct BeforeAfter {
    /// Before.
    pub before: u64,
    /// After.
    pub after: u64,
}

/// All imports.
///
/// # Errors
/// When the disk fails.
pub fn imports(book: &Book) -> Result<Imports, Error> {
    let mut query = book.connection.prepare_cached(include_str!("imports.sql"))?;
    let rows = query.query_map([], |row| {
        let (at, detail): (String, Option<String>) = (row.get("at")?, row.get("detail")?);
        let report = detail.and_then(|detail| serde_json::from_str(&detail).ok());
        Ok((
            row.get("id")?,
            at,
            row.get::<_, Option<String>>("subject")?,
            row.get("undone")?,
            report,
        ))
    })?;
    let mut imports = Vec::new();
    for row in rows {
        let (op, at, name, undone, report): (i64, String, _, bool, Option<Report>) = row?;
        let Some(report) = report else { continue };
        let name = name.unwrap_or_else(|| report.name.clone());
        imports.push(Import { op, at: at.parse().unwrap_or_default(), name, undone, report });
    }
    Ok(Imports { schema: "imports/1", imports, would_help: would_help(&book.connection)? })
}

/// Files of the archive that would answer something and are not in the book.
const WOULD_HELP: [(&str, &str); 4] = [
    ("Connections", "would-help-connections"),
    ("Invitations", "would-help-invitations"),
    ("messages", "would-help-messages"),
    ("Recommendations_Received", "would-help-recommendations"),
];

/// What would help most next, the most useful first.
pub(super) fn would_help(book: &Connection) -> Result<Vec<Spoken>, Error> {
    let mut query = book.prepare_cached("select 1 from document where kind = ?1 limit 1")?;
    let mut help = Vec::new();
    for (kind, id) in WOULD_HELP {
        if !query.exists([kind])? {
            help.push(Say::new(id).into());
        }
    }
    help.extend(other_files(book)?);
    Ok(help)
}

/// Files of other programs that might know who waits at the door, and the sources that read them.
const OTHER_FILES: [(&str, &[&str]); 3] = [
    ("would-help-mail", &["mail"]),
    ("would-help-calendar", &["calendar"]),
    ("would-help-address-book", &["vcard", "google-contacts", "outlook-contacts"]),
];

/// Which of them the book lacks, while somebody waits of whom nothing is known.
fn other_files(book: &Connection) -> Result<Vec<Spoken>, Error> {
    let n: u32 = book
        .prepare_cached(include_str!("unknown_at_the_door.sql"))?
        .query_row([], |row| row.get("n"))?;
    if n == 0 {
        return Ok(Vec::new());
    }
    let mut query = book.prepare_cached("select 1 from document where source = ?1 limit 1")?;
    let mut help = Vec::new();
    for (id, sources) in OTHER_FILES {
        let mut is_here = false;
        for source in sources {
            is_here |= query.exists([source])?;
        }
        if !is_here {
            help.push(Say::new(id).number("n", n).into());
        }
    }
    Ok(help)
}
