//! Misspelt and abbreviated names, found without comparing every pair.
//!
//! Two names are candidates when all words but one are equal and that one loses its difference by
//! leaving out a letter of each, or begins alike. Buckets of many are passed over: what is near to
//! everything is near to nothing.

use std::collections::BTreeMap;

use super::classes::Classes;
use crate::digest::Digester;
use crate::organisation::{DomainLikeness, Likeness, Organisation, domain_likeness};

/// A name that is so many times rarer may be a slip of the other.
const TIMES_RARER: u32 = 5;
/// Shorter words differ by a letter and are two names, without an address to tell otherwise.
const LETTERS_OF_A_TYPO: usize = 7;
/// Longer words are hardly typed by hand.
const MOST_LETTERS: usize = 24;
/// Letters that an abbreviated word and the whole one begin with.
const LETTERS_OF_A_BEGINNING: usize = 3;
/// Candidates under one key; more are a fashion and no slip.
const MOST_ALIKE: usize = 24;

/// Joins each name that can only be a slip with the one it is a slip of.
pub(super) fn join(classes: &mut Classes<'_>, owners: &BTreeMap<&str, usize>) {
    let mut has_own_domain = vec![false; classes.len()];
    for (domain, class) in owners {
        let likeness = domain_likeness(domain, classes.organisation(*class));
        has_own_domain[*class] |= likeness == DomainLikeness::Whole;
    }
    let mut near_to: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (common, rare) in candidates(classes) {
        if classes.n_people(common) > classes.n_people(rare) {
            near_to.entry(rare).or_default().push(common);
        }
    }
    for (rare, commoner) in near_to {
        let [common] = commoner[..] else { continue };
        let is_rare = classes.n_people(common) >= TIMES_RARER * classes.n_people(rare);
        if is_rare && !has_own_domain[rare] {
            classes.join(common, rare);
        }
    }
}

/// Pairs of near names, each once, the class with more people first.
fn candidates(classes: &Classes<'_>) -> Vec<(usize, usize)> {
    let mut keyed: Vec<(u64, usize)> = Vec::with_capacity(classes.len() * 16);
    for class in 0..classes.len() {
        add_keys(classes.organisation(class), |key| keyed.push((key, class)));
    }
    keyed.sort_unstable();
    keyed.dedup();
    let alike = keyed
        .chunk_by(|one, other| one.0 == other.0)
        .filter(|alike| (2..=MOST_ALIKE).contains(&alike.len()));
    let mut pairs = Vec::new();
    for alike in alike {
        for (at, (_, one)) in alike.iter().enumerate() {
            let others = alike[at + 1..].iter().map(|(_, other)| (*one, *other));
            pairs.extend(others);
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    let is_near = |(one, other): &(usize, usize)| {
        classes.organisation(*one).likeness(classes.organisation(*other)) == Likeness::Near
    };
    pairs.retain(is_near);
    pairs
}

/// The keys under which a name meets those that differ from it in one word.
fn add_keys(house: &Organisation, mut add: impl FnMut(u64)) {
    let n_words = house.telling().count();
    for (at, (_, word)) in house.telling().enumerate() {
        let rest = rest_without(house, at);
        let word = word.as_bytes();
        if (LETTERS_OF_A_TYPO..=MOST_LETTERS).contains(&word.len()) {
            add(key(rest, b't', word, &[]));
            (0..word.len()).for_each(|left_out| {
                add(key(rest, b't', &word[..left_out], &word[left_out + 1..]));
            });
        }
        // One word alone may begin like many others: *Techno* is no short form of *Technogym*.
        if n_words >= 2 && word.len() >= LETTERS_OF_A_BEGINNING {
            add(key(rest, b'b', &word[..LETTERS_OF_A_BEGINNING], &[]));
            add(key(rest, b'e', &word[..1], &word[word.len() - 1..]));
        }
    }
}

/// A number for all words but this one.
fn rest_without(house: &Organisation, left_out: usize) -> Digester {
    house.telling().enumerate().fold(Digester::default(), |digester, (at, (word, _))| {
        digester.number((at != left_out).then_some(word.number))
    })
}

fn key(rest: Digester, kind: u8, begin: &[u8], end: &[u8]) -> u64 {
    rest.bytes([kind].into_iter().chain(begin.iter().chain(end).copied())).finish().0
}
