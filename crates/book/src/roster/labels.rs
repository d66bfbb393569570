//! What the owner said about how close people are, as labels to learn from.

use std::collections::HashMap;

use people::Handle;
use people::tie::learn::{self, Label, Seen};

use super::gather::Gathered;
use super::persons::Roll;
use crate::rulings::closeness::{self, Said, Shown, Word};

/// Everything said, by person of the roll.
pub(crate) fn said(gathered: &Gathered, roll: &Roll) -> Vec<Said<usize>> {
    let persons: HashMap<&Handle, usize> = gathered
        .plates
        .iter()
        .zip(&roll.person_of)
        .filter_map(|(plate, person)| Some((&plate.handle, (*person)?)))
        .collect();
    closeness::said(&gathered.rulings, |handle| persons.get(handle).copied())
}

/// The labels it makes, of people as the judgement sees them.
pub(crate) fn labels(said: &[Said<usize>], seen: impl Fn(usize) -> Seen) -> Vec<Label> {
    let word = |word| match word {
        Word::CloserThan(other) => learn::Word::CloserThan(seen(other)),
        Word::Shown(Shown::TooHigh, score) => learn::Word::TooHigh(score),
        Word::Shown(Shown::TooLow, score) => learn::Word::TooLow(score),
        Word::In(circle) => learn::Word::In(circle),
    };
    let label = |said: &Said<usize>| Label {
        about: seen(said.about),
        word: word(said.word),
        said_on: said.said_on,
    };
    said.iter().map(label).collect()
}
