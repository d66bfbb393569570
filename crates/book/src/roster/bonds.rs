//! What holds the handles of one person together, told for each of them: the owner's word, a source's own, or
//! what `people` finds for a pair. What is left was joined by likeness, and is weighed when somebody asks.

use std::collections::VecDeque;

use people::resolve::{Plate, link, meet};
use people::{Handle, Say};
use rusqlite::Connection;

use super::suggestions::Reason;
use crate::find::Found;
use crate::ledger::{plates, read};
use crate::rulings::{self, identity};
use crate::{Error, views};

/// The plates of one person.
#[derive(Debug)]
pub(crate) struct Bonds {
    plates: Vec<Plate>,
    numbers: Vec<i64>,
    /// Pairs the owner said are one human, by place.
    said: Vec<(usize, usize)>,
}

/// A handle, to which it is bound, and by what.
#[derive(Debug, Clone)]
pub(crate) struct Bond {
    /// The place of the other handle.
    pub(crate) to: usize,
    pub(crate) reason: Reason,
}

impl Bonds {
    /// Reads what is known of the handles a person wears, in that order.
    pub(crate) fn of(book: &Connection, person: &Found) -> Result<Self, Error> {
        let mut bonds = Self { plates: Vec::new(), numbers: Vec::new(), said: Vec::new() };
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
        }
        Ok(bonds)
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

    /// How each handle hangs on this one, by the shortest way; `None` for itself and for those that only
    /// likeness joined.
    pub(crate) fn from(&self, root: usize) -> Vec<Option<Bond>> {
        let mut bonds: Vec<Option<Bond>> = vec![None; self.plates.len()];
        let mut next = VecDeque::from([root]);
        while let Some(at) = next.pop_front() {
            for (other, bond) in bonds.iter_mut().enumerate() {
                if other == root || bond.is_some() {
                    continue;
                }
                let Some(reason) = self.between(at, other) else { continue };
                *bond = Some(Bond { to: at, reason });
                next.push_back(other);
            }
        }
        bonds
    }

    /// What makes two of the handles one human by itself.
    fn between(&self, a: usize, b: usize) -> Option<Reason> {
        if self.said.contains(&(a.min(b), a.max(b))) {
            let says = views::shown::Spoken(Say::new("link-owner"));
            let (what, rests_on) = (identity::OWNER.to_owned(), Vec::new());
            return Some(Reason { what, weight: f64::INFINITY, says, rests_on });
        }
        let found = link(&self.plates, a, b)?;
        let rests_on = found.rests_on.iter();
        Some(Reason {
            what: found.what.to_owned(),
            weight: found.weight,
            says: found.say.clone().into(),
            rests_on: rests_on.map(|(at, kind)| (self.numbers[*at], (*kind).to_owned())).collect(),
        })
    }
}
