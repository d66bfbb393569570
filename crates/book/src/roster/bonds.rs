//! What holds the handles of one person together, told for each of them: the owner's word, a source's own, what
//! `people` finds for a pair by itself, or what likeness was made of when it joined two.
//!
//! Nothing is weighed here.

use std::collections::VecDeque;

use people::resolve::{Evidence, Plate, link, meet};
use people::{Handle, Say};
use rusqlite::Connection;

use super::likeness;
use super::suggestions::Reason;
use crate::find::Found;
use crate::ledger::{plates, read};
use crate::rulings::{self, identity};
use crate::{Error, views};

/// The plates of one person.
#[derive(Debug, Default)]
pub(crate) struct Bonds {
    plates: Vec<Plate>,
    numbers: Vec<i64>,
    /// Pairs the owner said are one human, by place.
    said: Vec<(usize, usize)>,
    /// Pairs that likeness joined, with how probable it was, and why.
    alike: Vec<((usize, usize), f64, Vec<Reason>)>,
}

/// A handle, to which it is bound, and by what.
#[derive(Debug, Clone)]
pub(crate) struct Bond {
    /// The place of the other handle.
    pub(crate) to: usize,
    /// One reason, or of likeness several, the weightiest first.
    pub(crate) reasons: Vec<Reason>,
    /// How probable it is, where likeness joined the two.
    pub(crate) probability: Option<f64>,
}

impl Bonds {
    /// Reads what is known of the handles a person wears, in that order.
    pub(crate) fn of(book: &Connection, person: &Found) -> Result<Self, Error> {
        let mut bonds = Self::default();
        for handle in &person.worn {
            let Some(number) = plates::find(book, handle)? else { continue };
            let mut plate = Plate::new(handle.clone());
            for fact in read::evidence_about(book, &[number])? {
                plate.learn(&fact, None);
            }
            bonds.plates.push(plate);
            bonds.numbers.push(number);
        }
        for a in 0..bonds.plates.len() {
            for b in a + 1..bonds.plates.len() {
                let (one, other) = (&bonds.plates[a].handle, &bonds.plates[b].handle);
                let ruled = rulings::about(book, &identity::pair_subject(one, other))?;
                let is_same = |ruling: &rulings::Ruling| {
                    ruling.key == identity::SAME && ruling.value == identity::YES
                };
                bonds.said.extend(ruled.iter().any(is_same).then_some((a, b)));
            }
            bonds.read_likeness(book, a)?;
        }
        Ok(bonds)
    }

    fn read_likeness(&mut self, book: &Connection, at: usize) -> Result<(), Error> {
        for found in likeness::of(book, self.numbers[at])? {
            let other = self.numbers.iter().position(|number| *number == found.other);
            let pair = other.filter(|other| *other > at).map(|other| (at, other));
            self.alike.extend(pair.map(|pair| (pair, found.probability, found.evidence)));
        }
        Ok(())
    }

    /// The place of a handle.
    pub(crate) fn place(&self, handle: &Handle) -> Option<usize> {
        self.plates.iter().position(|plate| plate.handle == *handle)
    }

    /// The handle at a place.
    pub(crate) fn handle(&self, at: usize) -> &Handle {
        &self.plates[at].handle
    }

    /// Whether any handle of the one claims one of the other.
    pub(crate) fn meet(&self, other: &Self) -> bool {
        self.plates.iter().any(|one| other.plates.iter().any(|two| meet(one, two)))
    }

    /// How each handle hangs on this one, by the shortest way; `None` for itself, and for those that hang on it
    /// only by way of handles that no file speaks of at the moment.
    pub(crate) fn from(&self, root: usize) -> Vec<Option<Bond>> {
        let mut bonds: Vec<Option<Bond>> = vec![None; self.plates.len()];
        let mut next = VecDeque::from([root]);
        while let Some(at) = next.pop_front() {
            for (other, bond) in bonds.iter_mut().enumerate() {
                if other == root || bond.is_some() {
                    continue;
                }
                *bond = self.between(at, other);
                if bond.is_none() {
                    continue;
                }
                next.push_back(other);
            }
        }
        bonds
    }

    /// What makes another handle one human's with this one by itself.
    fn between(&self, to: usize, other: usize) -> Option<Bond> {
        let pair = (to.min(other), to.max(other));
        let certain = |reason| Bond { to, reasons: vec![reason], probability: None };
        if self.said.contains(&pair) {
            let says = views::shown::Spoken(Say::new("link-owner"));
            let (what, rests_on) = (identity::OWNER.to_owned(), Vec::new());
            return Some(certain(Reason { what, weight: f64::INFINITY, says, rests_on }));
        }
        if let Some(found) = link(&self.plates, to, other) {
            return Some(certain(self.reason(&found)));
        }
        let (_, probability, reasons) = self.alike.iter().find(|(alike, ..)| *alike == pair)?;
        Some(Bond { to, reasons: reasons.clone(), probability: Some(*probability) })
    }

    fn reason(&self, found: &Evidence) -> Reason {
        let rests_on = found.rests_on.iter();
        Reason {
            what: found.what.to_owned(),
            weight: found.weight,
            says: found.say.clone().into(),
            rests_on: rests_on.map(|(at, kind)| (self.numbers[*at], (*kind).to_owned())).collect(),
        }
    }
}
