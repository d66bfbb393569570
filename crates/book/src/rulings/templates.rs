//! Rulings about drafts: the owner's own templates, by outcome and language.

use people::scenario::draft::{Language, Outcome};
use rusqlite::Connection;

use crate::Error;
use crate::change::Change;
use crate::rulings;

/// The key of the ruling; its value is the text, and empty for the default.
const TEMPLATE: &str = "template";

fn subject(outcome: Outcome, language: Language) -> String {
    format!("draft {} {}", outcome.key(), language.tag())
}

/// Rules.
pub(crate) fn rule(
    change: &Change<'_>,
    outcome: Outcome,
    language: Language,
    text: &str,
) -> Result<(), Error> {
    rulings::rule(change, &subject(outcome, language), TEMPLATE, text)
}

/// The owner's own template, where there is one.
pub(crate) fn own(
    book: &Connection,
    outcome: Outcome,
    language: Language,
) -> Result<Option<String>, Error> {
    let rulings = rulings::about(book, &subject(outcome, language))?;
    let own = rulings::newest(rulings).into_iter().find(|ruling| ruling.key == TEMPLATE);
    Ok(own.map(|ruling| ruling.value).filter(|text| !text.is_empty()))
}
