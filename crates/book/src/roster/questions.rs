//! Whom to ask the owner about next, written down: whom to place in a circle, and of which two to say who is
//! closer. `people` says which answers would tell most.
//!
//! Asked about are connections and whoever something is known of; whoever else wrote once is nobody's to
//! place. Whom the owner placed or passed over is not asked about again.

use std::collections::HashSet;

use people::tie::learn::{Candidate, LearnWeights, ask, ask_pair};
use rusqlite::Connection;

use super::gather::Gathered;
use super::persons::{self, Roll, Written};
use super::ties::Ties;
use crate::Error;

/// People written down to be placed: more than anybody places before the next judging.
const TO_PLACE: usize = 300;
/// Pairs written down to be compared.
const TO_COMPARE: usize = 60;

/// Writes both down.
pub(crate) fn write(
    book: &Connection,
    gathered: &Gathered,
    roll: &Roll,
    ties: &Ties,
    written: &Written,
) -> Result<(), Error> {
    let answered: HashSet<usize> =
        ties.word.placed().chain(ties.word.skipped.iter().copied()).collect();
    let open = open(ties, written, &answered);
    let names: Vec<String> = open
        .iter()
        .map(|person| persons::token(&gathered.plates[roll.plates_of[*person][0]].handle))
        .collect();
    let candidates: Vec<Candidate<'_>> = open
        .iter()
        .zip(&names)
        .map(|(person, name)| Candidate { name, reading: ties.of[*person].tie.reading })
        .collect();
    let order = ask(&candidates, answered.len(), TO_PLACE, &ties.weights());
    let to_place: Vec<usize> = order.into_iter().map(|at| open[at]).collect();
    let mut insert = book.prepare_cached("insert into to_place (place, person) values (?1, ?2)")?;
    for (place, person) in (1_i64..).zip(&to_place) {
        insert.execute((place, written.rows[*person]))?;
    }
    let mut insert =
        book.prepare_cached("insert into to_compare (place, a, b) values (?1, ?2, ?3)")?;
    for (place, (a, b)) in (1_i64..).zip(pairs(&to_place, ties)) {
        insert.execute((place, written.rows[a], written.rows[b]))?;
    }
    Ok(())
}

/// Whom the owner could still place.
fn open(ties: &Ties, written: &Written, answered: &HashSet<usize>) -> Vec<usize> {
    let is_somebody = |person: &usize| {
        written.portraits[*person].is_connection || ties.of[*person].tie.closeness.score().is_some()
    };
    (0..ties.of.len()).filter(|person| !answered.contains(person)).filter(is_somebody).collect()
}

/// Two by two, of whom something is known: each of those to ask about with whom it tells most to set beside.
fn pairs(to_place: &[usize], ties: &Ties) -> Vec<(usize, usize)> {
    let is_known = |person: &usize| ties.of[*person].tie.closeness.score().is_some();
    let known: Vec<usize> = to_place.iter().copied().filter(is_known).collect();
    let mut compared: HashSet<(usize, usize)> = ties.word.compared.iter().copied().collect();
    let mut pairs = Vec::new();
    for first in known.iter().take(TO_COMPARE) {
        let beside: Vec<usize> = std::iter::once(*first)
            .chain(known.iter().copied().filter(|other| {
                other != first && !compared.contains(&(*first.min(other), *first.max(other)))
            }))
            .collect();
        let candidates: Vec<Candidate<'_>> = beside
            .iter()
            .map(|person| Candidate { name: "", reading: ties.of[*person].tie.reading })
            .collect();
        let other = ask_pair(&candidates, 0, &ties.weights(), &LearnWeights::default());
        let Some(other) = other.map(|at| beside[at]) else { continue };
        compared.insert((*first.min(&other), *first.max(&other)));
        pairs.push((*first, other));
    }
    pairs
}
