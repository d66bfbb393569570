//! Pairs of people who may be one, written down: what speaks for it, of which class it is, how useful it is
//! to know, and whether the owner still wants to be asked.
//!
//! `people` says which pairs there are. Here nothing is weighed; a ruling about one pair changes its row and
//! leaves the rest alone, with the same result as making everything anew.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use people::Handle;
use people::digest::Digest;
use people::resolve::{Evidence, OTHERS, Suggestion};
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row};
use serde::{Deserialize, Serialize};

use super::gather::Gathered;
use super::persons::{Roll, Written};
use super::ties::{Judged, Ties};
use crate::find::{self, Found};
use crate::rulings::{self, identity};
use crate::views::shown::Spoken;
use crate::{Error, Sought};

/// State of a pair the owner has not settled.
pub(crate) const WAITING: &str = "waiting";
/// State of a pair the owner put off.
pub(crate) const LATER: &str = "later";
/// State of a pair the owner said is two people: kept until everything is made anew, and shown nowhere.
const APART: &str = "apart";

/// A pair as its row has it.
#[derive(Debug, Clone)]
pub(crate) struct Pair {
    pub(crate) id: String,
    pub(crate) a: i64,
    pub(crate) b: i64,
    pub(crate) probability: f64,
    pub(crate) class: String,
    pub(crate) evidence: Vec<Reason>,
    pub(crate) unlocks: u64,
    pub(crate) facts: u64,
    pub(crate) state: String,
}

/// A piece of evidence as it is written down.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Reason {
    pub(crate) what: String,
    pub(crate) weight: f64,
    pub(crate) says: Spoken,
    /// Numbers of plates, and kinds of facts about each.
    pub(crate) rests_on: Vec<(i64, String)>,
}

impl Reason {
    /// A piece of evidence about plates that were gathered.
    pub(crate) fn of(gathered: &Gathered, evidence: &Evidence) -> Self {
        let rests_on = evidence.rests_on.iter();
        Self {
            what: evidence.what.to_owned(),
            weight: evidence.weight,
            says: evidence.say.clone().into(),
            rests_on: rests_on
                .map(|(at, kind)| (gathered.plates[*at].number, (*kind).to_owned()))
                .collect(),
        }
    }
}

impl Pair {
    /// Whether nobody else may be either of the two: what is said of this pair moves no other.
    pub(crate) fn is_alone(&self) -> bool {
        !self.evidence.iter().any(|reason| reason.says.0.id == OTHERS)
    }

    /// Reads a row of the suggestion table.
    pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            a: row.get("a")?,
            b: row.get("b")?,
            probability: row.get("probability")?,
            class: row.get("class")?,
            evidence: written(row)?,
            unlocks: row.get("unlocks")?,
            facts: row.get("facts")?,
            state: row.get("state")?,
        })
    }
}

/// The evidence of a row as it was written down.
fn written(row: &Row<'_>) -> rusqlite::Result<Vec<Reason>> {
    let column = row.as_ref().column_index("evidence")?;
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(error))
    })
}

/// The pair of this public name.
pub(crate) fn of_id(book: &Connection, id: &str) -> Result<Pair, Error> {
    let mut query = book.prepare_cached("select * from suggestion where id = ?1")?;
    let found = query.query_row([id], Pair::read).optional()?;
    found.filter(|pair| pair.state != APART).ok_or_else(|| Error::no(Sought::Suggestion, id))
}

/// Whether nobody else may be either of the two of this pair, also where the owner said that they are two.
pub(crate) fn is_alone(book: &Connection, id: &str) -> Result<bool, Error> {
    let mut query = book.prepare_cached("select * from suggestion where id = ?1")?;
    Ok(query.query_row([id], Pair::read).optional()?.is_some_and(|pair| pair.is_alone()))
}

/// The pair of two people, if they are one.
pub(crate) fn between(book: &Connection, a: i64, b: i64) -> Result<Option<Pair>, Error> {
    let mut query = book.prepare_cached(
        "select * from suggestion where (a = ?1 and b = ?2) or (a = ?2 and b = ?1)",
    )?;
    Ok(query.query_row((a, b), Pair::read).optional()?)
}

/// Writes all pairs.
pub(crate) fn write(
    book: &Connection,
    gathered: &Gathered,
    roll: &Roll,
    ties: &Ties,
    written: &Written,
) -> Result<(), Error> {
    let pairs = pairs(roll);
    let put_off = of_persons(gathered, roll, &identity::put_off(&gathered.rulings));
    let words = identity::words(&gathered.rulings).into_iter().filter(|word| !word.is_same);
    let apart: Vec<(Handle, Handle)> = words.map(|word| (word.a, word.b)).collect();
    let apart = of_persons(gathered, roll, &apart);
    let size = |person: usize| n_facts(gathered, &roll.plates_of[person], &ties.of[person]);
    let mut insert = book.prepare_cached(include_str!("insert_suggestion.sql"))?;
    for ((a, b), suggestion) in pairs {
        if apart.contains(&(a, b)) {
            continue;
        }
        let reasons: Vec<Reason> =
            suggestion.evidence.iter().map(|evidence| Reason::of(gathered, evidence)).collect();
        let strongest = |person: usize| &gathered.plates[roll.plates_of[person][0]].handle;
        insert.execute(rusqlite::named_params! {
            ":id": id(strongest(a), strongest(b)),
            ":a": written.rows[a], ":b": written.rows[b],
            ":probability": suggestion.probability,
            ":class": class(&suggestion.evidence),
            ":evidence": serde_json::to_string(&reasons).unwrap_or_default(),
            ":facts": size(a).min(size(b)),
            ":state": if put_off.contains(&(a, b)) { LATER } else { WAITING },
        })?;
    }
    recount(book, None)
}

/// Each pair of persons once, the smaller number first, with the surest of what was suggested of it.
fn pairs(roll: &Roll) -> BTreeMap<(usize, usize), &Suggestion> {
    let mut pairs: BTreeMap<(usize, usize), &Suggestion> = BTreeMap::new();
    for suggestion in &roll.suggestions {
        let persons = roll.person_of[suggestion.a].zip(roll.person_of[suggestion.b]);
        let Some((a, b)) = persons.filter(|(a, b)| a != b) else { continue };
        let surest = pairs.entry((a.min(b), a.max(b))).or_insert(suggestion);
        if suggestion.probability > surest.probability {
            *surest = suggestion;
        }
    }
    pairs
}

/// The persons who wear these handles, as pairs.
fn of_persons(
    gathered: &Gathered,
    roll: &Roll,
    pairs: &[(Handle, Handle)],
) -> HashSet<(usize, usize)> {
    if pairs.is_empty() {
        return HashSet::new();
    }
    let plates = gathered.plates.iter().enumerate();
    let person_of: HashMap<&Handle, usize> =
        plates.filter_map(|(at, plate)| Some((&plate.handle, roll.person_of[at]?))).collect();
    let both = pairs.iter().filter_map(|(a, b)| person_of.get(a).zip(person_of.get(b)));
    both.map(|(a, b)| (*a.min(b), *a.max(b))).collect()
}

/// How many facts there are about a person: contacts, which were counted for the tie, and all else.
fn n_facts(gathered: &Gathered, worn: &[usize], tie: &Judged) -> usize {
    let known = worn.iter().map(|at| gathered.plates[*at].known.len());
    known.sum::<usize>() + tie.stats.n() as usize
}

/// The public name of a pair.
fn id(a: &Handle, b: &Handle) -> String {
    format!("{:016x}", Digest::of(&["suggestion", &a.to_string(), &b.to_string()]).0)
}

/// What kinds of evidence speak for it, and which against it: `employer+name~place`. What weighs little makes no
/// kind of its own: there would be as many kinds as pairs, and none worth settling at once.
fn class(evidence: &[Evidence]) -> String {
    let kinds = |is_for: bool| -> BTreeSet<&str> {
        let of_side = evidence.iter().filter(|evidence| (evidence.weight > 0.0) == is_for);
        let heavy = of_side.filter(|evidence| evidence.weight.abs() >= LEAST_OF_A_KIND);
        heavy.map(|evidence| evidence.what).collect()
    };
    let (mut alike, against) = (kinds(true), kinds(false));
    if alike.is_empty() {
        // The weightiest comes first: of what is light throughout, it alone makes the kind.
        let weightiest = evidence.iter().find(|evidence| evidence.weight > 0.0);
        alike.extend(weightiest.map(|evidence| evidence.what));
    }
    let mut class = alike.into_iter().collect::<Vec<_>>().join("+");
    for what in against {
        class.push('~');
        class.push_str(what);
    }
    class
}

/// Log-odds from which a piece of evidence tells kinds of pairs apart.
const LEAST_OF_A_KIND: f64 = 0.6;

/// Counts the waiting invitations that hang on each pair, or on the pairs of one person.
pub(crate) fn recount(book: &Connection, person: Option<i64>) -> Result<(), Error> {
    book.prepare_cached(include_str!("recount_unlocks.sql"))?.execute([person])?;
    Ok(())
}

/// Brings the state of one pair up to date with what the owner ruled about it.
pub(crate) fn settle(book: &Connection, id: &str) -> Result<(), Error> {
    let mut query = book.prepare_cached("select a, b from suggestion where id = ?1")?;
    let (a, b): (i64, i64) = query.query_row([id], |row| Ok((row.get("a")?, row.get("b")?)))?;
    let ruled = ruled(book, &find::by_row(book, a)?, &find::by_row(book, b)?)?;
    let says = |key: &str, value: &str| {
        ruled.iter().any(|(_, ruling)| ruling.key == key && ruling.value == value)
    };
    let state = match () {
        () if says(identity::SAME, identity::NO) => APART,
        () if says(identity::LATER, identity::YES) => LATER,
        () => WAITING,
    };
    book.prepare_cached("update suggestion set state = ?2 where id = ?1")?.execute((id, state))?;
    Ok(())
}

/// What was ruled about any handle of the one with any of the other, by subject.
pub(crate) fn ruled(
    book: &Connection,
    a: &Found,
    b: &Found,
) -> Result<Vec<(String, rulings::Ruling)>, Error> {
    let mut ruled = Vec::new();
    for one in &a.worn {
        for other in &b.worn {
            let subject = identity::pair_subject(one, other);
            let about = rulings::about(book, &subject)?;
            ruled.extend(about.into_iter().map(|ruling| (subject.clone(), ruling)));
        }
    }
    Ok(ruled)
}
