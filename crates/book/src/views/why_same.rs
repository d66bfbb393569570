//! Why two references are one person, may be one, or are two: each piece of evidence, and what would settle
//! it.

use ::people::Handle;
use ::people::resolve::{evidence_between, would_settle};
use rusqlite::Connection;
use serde::Serialize;

use super::evidence::{self, Evidence};
use super::shown::Spoken;
use crate::find::{self, Found};
use crate::roster::bonds::{Bond, Bonds};
use crate::roster::suggestions::{self, Reason};
use crate::roster::{gather, persons};
use crate::rulings::identity;
use crate::{Book, Error};

/// How two references stand to each other.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct WhySame {
    /// `why-same/1`.
    pub schema: &'static str,
    /// Stable name of the person the first one means.
    pub a: String,
    /// Stable name of the person the second one means; the same where they are one.
    pub b: String,
    /// The name of each.
    pub names: [String; 2],
    /// The handle of each that was compared.
    pub handles: [String; 2],
    /// `one`, `ask` or `apart`.
    pub outcome: &'static str,
    /// What decided it: `source`, `owner` or `evidence`.
    pub by: &'static str,
    /// How probable it is that they are one, where that was weighed; `null` where it was said.
    pub probability: Option<f64>,
    /// What speaks for it and against it; of one person, what binds the one handle to the other, step by
    /// step.
    pub evidence: Vec<Evidence>,
    /// What would settle it, in a sentence; `null` where it is settled.
    pub settles: Option<Spoken>,
    /// The suggestion to settle, where the owner is asked about these two; `null` elsewhere.
    pub suggestion: Option<String>,
}

/// How two references stand to each other.
///
/// # Errors
/// When nobody or several bear either, or the disk fails.
pub fn why_same(book: &Book, a: &str, b: &str) -> Result<WhySame, Error> {
    let book = &book.connection;
    let (one, other) = (Meant::of(book, a)?, Meant::of(book, b)?);
    let found = if one.person.id == other.person.id {
        of_one(book, &one, &other)?
    } else {
        of_two(book, &one, &other)?
    };
    Ok(WhySame {
        schema: "why-same/1",
        a: find::token(book, one.person.id)?,
        b: find::token(book, other.person.id)?,
        names: [one.person.name, other.person.name],
        handles: [one.handle.to_string(), other.handle.to_string()],
        outcome: found.outcome,
        by: found.by,
        probability: found.probability,
        evidence: found
            .reasons
            .iter()
            .map(|reason| evidence::shown(book, reason))
            .collect::<Result<_, _>>()?,
        settles: found.settles,
        suggestion: found.suggestion,
    })
}

/// A person, and the handle by which they were meant.
struct Meant {
    person: Found,
    handle: Handle,
}

impl Meant {
    fn of(book: &Connection, reference: &str) -> Result<Self, Error> {
        let person = find::person(book, reference)?;
        let handle = match find::handle_of(&person, reference) {
            Ok(handle) => handle,
            Err(_) => person.strongest()?.clone(),
        };
        Ok(Self { person, handle })
    }
}

/// What was found.
struct Answer {
    outcome: &'static str,
    by: &'static str,
    probability: Option<f64>,
    reasons: Vec<Reason>,
    settles: Option<Spoken>,
    suggestion: Option<String>,
}

/// Why two handles are one person; of one handle, why all others are.
fn of_one(book: &Connection, one: &Meant, other: &Meant) -> Result<Answer, Error> {
    let bonds = Bonds::of(book, &one.person)?;
    let (Some(from), Some(to)) = (bonds.place(&one.handle), bonds.place(&other.handle)) else {
        return weighed(book, one, other, "one");
    };
    let bound = bonds.from(from);
    let mut way: Vec<&Bond> = Vec::new();
    if from == to {
        way.extend(bound.iter().flatten());
    }
    let mut at = to;
    while let Some(bond) = &bound[at] {
        way.push(bond);
        at = bond.to;
    }
    if at != from {
        return weighed(book, one, other, "one");
    }
    let reasons: Vec<Reason> = way.iter().flat_map(|bond| bond.reasons.clone()).collect();
    let is_said = reasons.iter().any(|reason| reason.what == identity::OWNER);
    // A way is as sure as its least sure step.
    let probability = way.iter().filter_map(|bond| bond.probability).min_by(f64::total_cmp);
    let by = match probability {
        _ if is_said => "owner",
        Some(_) => "evidence",
        None => "source",
    };
    Ok(Answer { outcome: "one", by, probability, reasons, settles: None, suggestion: None })
}

fn of_two(book: &Connection, one: &Meant, other: &Meant) -> Result<Answer, Error> {
    let ruled = suggestions::ruled(book, &one.person, &other.person)?;
    let is_apart = |ruling: &crate::rulings::Ruling| {
        ruling.key == identity::SAME && ruling.value == identity::NO
    };
    if ruled.iter().any(|(_, ruling)| is_apart(ruling)) {
        let weighed = weighed(book, one, other, "apart")?;
        return Ok(Answer { by: "owner", settles: None, ..weighed });
    }
    match suggestions::between(book, one.person.id, other.person.id)? {
        Some(pair) => Ok(Answer {
            outcome: "ask",
            by: "evidence",
            probability: Some(pair.probability),
            reasons: pair.evidence,
            settles: Some(would_settle(&one.person.worn, &other.person.worn).into()),
            suggestion: Some(pair.id),
        }),
        None => {
            let weighed = weighed(book, one, other, "apart")?;
            let settles = would_settle(&one.person.worn, &other.person.worn).into();
            // Two who share a word only are not looked for among everybody; asked about, they are as open.
            let is_open = weighed.probability.is_some_and(|probability| probability >= 0.5);
            let outcome = if is_open { "ask" } else { weighed.outcome };
            Ok(Answer { outcome, settles: Some(settles), ..weighed })
        }
    }
}

/// Handles of each side that are weighed against each other, the strongest.
const WEIGHED: usize = 4;

/// What likeness says, of the two handles of both that are most alike; of one person, of the two meant.
fn weighed(
    book: &Connection,
    one: &Meant,
    other: &Meant,
    outcome: &'static str,
) -> Result<Answer, Error> {
    let gathered = gather::gather(book)?;
    let plates = persons::plates(&gathered);
    let places = |meant: &Meant| -> Vec<usize> {
        let wanted = if one.person.id == other.person.id {
            std::slice::from_ref(&meant.handle)
        } else {
            &meant.person.worn[..meant.person.worn.len().min(WEIGHED)]
        };
        (0..plates.len()).filter(|at| wanted.contains(&plates[*at].handle)).collect()
    };
    let words = identity::words(&gathered.rulings);
    let both = (places(one), places(other));
    let most = evidence_between(&plates, &words, &gathered.seats, (&both.0, &both.1));
    let (probability, evidence) =
        most.map_or((None, Vec::new()), |found| (found.probability, found.evidence));
    let reasons = evidence.iter().map(|evidence| Reason::of(&gathered, evidence)).collect();
    Ok(Answer { outcome, by: "evidence", probability, reasons, settles: None, suggestion: None })
}
