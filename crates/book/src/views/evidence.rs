//! Why two people may be one, piece by piece, each with the rows it rests on.

use people::resolve::{FIRST_CONTACT, LAST_CONTACT};
use rusqlite::Connection;
use serde::Serialize;

use super::shown::{FactShown, Spoken};
use crate::Error;
use crate::ledger::read;
use crate::roster::suggestions::Reason;

/// One piece of evidence.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Evidence {
    /// Its stable name: `name`, `employer`, `source`, `owner`, …
    pub what: String,
    /// Log-odds, natural: above 0 it speaks for one person; `null` where it settles the matter by itself.
    pub weight: Option<f64>,
    /// It in a sentence.
    pub says: Spoken,
    /// Rows it rests on, the newest few.
    pub facts: Vec<FactShown>,
}

/// Rows shown of one kind about one handle.
const FACTS_A_KIND: u32 = 2;

/// A piece of evidence with its rows.
pub(super) fn shown(book: &Connection, reason: &Reason) -> Result<Evidence, Error> {
    let mut facts = Vec::new();
    for (plate, kind) in &reason.rests_on {
        let held = match kind.as_str() {
            FIRST_CONTACT => read::contact(book, *plate, true)?.into_iter().collect(),
            LAST_CONTACT => read::contact(book, *plate, false)?.into_iter().collect(),
            kind => read::of_kind(book, *plate, (kind, FACTS_A_KIND))?,
        };
        facts.extend(held.iter().map(FactShown::of));
    }
    Ok(Evidence {
        what: reason.what.clone(),
        weight: Some(reason.weight).filter(|weight| weight.is_finite()),
        says: reason.says.clone(),
        facts,
    })
}
