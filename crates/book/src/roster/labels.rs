//! What the owner said about how close people are, by person, and as labels to learn from.
//!
//! A ruling names a handle; which person wears it now is known here and not there. What the labels teach is
//! for `people` to say.

use std::collections::HashMap;

use people::Handle;
use people::tie::learn::{self, Label, Seen};

use super::gather::Gathered;
use super::persons::Roll;
use crate::rulings::closeness::{self, Said, Shown};

/// What the owner said of people, by their number in the roll.
#[derive(Debug, Default)]
pub(crate) struct Word {
    /// What a label is made of.
    pub(crate) said: Vec<Said<usize>>,
    /// Whom the owner could not place.
    pub(crate) skipped: Vec<usize>,
    /// Which two they were asked about.
    pub(crate) compared: Vec<(usize, usize)>,
}

impl Word {
    /// All of it.
    pub(crate) fn of(gathered: &Gathered, roll: &Roll) -> Self {
        let persons: HashMap<&Handle, usize> = gathered
            .plates
            .iter()
            .zip(&roll.person_of)
            .filter_map(|(plate, person)| Some((&plate.handle, (*person)?)))
            .collect();
        let (rulings, person_of) =
            (&gathered.rulings, |handle: &Handle| persons.get(handle).copied());
        Self {
            said: closeness::said(rulings, person_of),
            skipped: closeness::skipped(rulings, person_of),
            compared: closeness::compared(rulings, person_of),
        }
    }

    /// Whom the owner placed in a circle.
    pub(crate) fn placed(&self) -> impl Iterator<Item = usize> {
        let placed = self.said.iter().filter(|said| matches!(said.word, closeness::Word::In(_)));
        placed.map(|said| said.about)
    }
}

/// The labels it makes, of people as the judgement sees them.
pub(crate) fn labels(said: &[Said<usize>], seen: impl Fn(usize) -> Seen) -> Vec<Label> {
    let word = |word| match word {
        closeness::Word::CloserThan(other) => learn::Word::CloserThan(seen(other)),
        closeness::Word::Shown(Shown::TooHigh, score) => learn::Word::TooHigh(score),
        closeness::Word::Shown(Shown::TooLow, score) => learn::Word::TooLow(score),
        closeness::Word::In(circle) => learn::Word::In(circle),
    };
    let label = |said: &Said<usize>| Label {
        about: seen(said.about),
        word: word(said.word),
        said_on: said.said_on,
    };
    said.iter().map(label).collect()
}
