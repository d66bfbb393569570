//! The handles of one person, each with why it belongs.

use rusqlite::Connection;
use serde::Serialize;

use super::evidence::{self, Evidence};
use crate::Error;
use crate::find::Found;
use crate::roster::bonds::Bonds;

/// One handle.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Worn {
    /// It, as `kind:value`.
    pub handle: String,
    /// Whether it is the one that is shown first.
    pub is_first: bool,
    /// The handle it hangs on; `null` for the first.
    pub to: Option<String>,
    /// What binds it to that one: one reason, or where likeness joined them what spoke for it and against it,
    /// the weightiest first; empty for the first.
    pub evidence: Vec<Evidence>,
    /// How probable it is that they are one, 0 to 1, where likeness joined them; `null` where it was said.
    pub probability: Option<f64>,
}

/// The handles of a person in the order they are shown, each bound to the first by the shortest way.
pub(super) fn of(book: &Connection, person: &Found, shown: &[String]) -> Result<Vec<Worn>, Error> {
    let bonds = Bonds::of(book, person)?;
    let place = |handle: &String| {
        person
            .worn
            .iter()
            .find(|worn| worn.to_string() == *handle)
            .and_then(|worn| bonds.place(worn))
    };
    let from_first = shown.first().and_then(place).map(|root| bonds.from(root)).unwrap_or_default();
    let worn = shown.iter().enumerate().map(|(at, handle)| {
        let bond = place(handle).and_then(|place| from_first.get(place)?.as_ref());
        Ok(Worn {
            handle: handle.clone(),
            is_first: at == 0,
            to: bond.map(|bond| bonds.handle(bond.to).to_string()),
            evidence: bond
                .iter()
                .flat_map(|bond| &bond.reasons)
                .map(|reason| evidence::shown(book, reason))
                .collect::<Result<_, _>>()?,
            probability: bond.and_then(|bond| bond.probability),
        })
    });
    worn.collect()
}
