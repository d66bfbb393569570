//! The facts about one person, oldest first, each with the row it was read from.

use serde::Serialize;

use super::shown::FactShown;

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
