//! What was imported, what it held, what is missing and what would help most.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

use super::person::Event;
use super::shown::Spoken;

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
    /// Messages and rows left out on purpose, counted by reason.
    pub left_out: BTreeMap<String, u64>,
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
