//! What an import would find, without importing: the facts themselves and the report.

use serde::Serialize;

use super::imports::Report;

/// A reading that changed nothing.
#[derive(Debug, Clone, Serialize)]
pub struct Reading {
    /// `read/1`.
    pub schema: &'static str,
    /// The report an import would give, with nothing known as new.
    pub report: Report,
    /// The first facts of each file, in the notation.
    pub examples: Vec<Example>,
}

/// A few facts of one file.
#[derive(Debug, Clone, Serialize)]
pub struct Example {
    /// The file.
    pub file: String,
    /// Facts in the notation.
    pub facts: Vec<String>,
}
