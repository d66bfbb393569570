//! Bringing identities together: the surest first, and only where nobody else may be meant.
//!
//! What two are found to have in common is weighed anew with every join, because an identity that has grown
//! knows more. Whoever may be meant just as well, and is somebody else for certain, speaks against a pair:
//! of two *Ada Rossi* in a list, an address that says only her name is neither's. So no chain of likenesses
//! puts two strangers together; each join has to stand for all that was joined before.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

use super::clusters::Clusters;
use super::identity::Identity;
use super::weigh::{Weighed, Weigher};

/// Log-odds from which two are one, and from which it is worth asking. Held against invented books whose
/// answers are known: of all pairs joined from 3.0 on, more than 99 in 100 are one human's.
pub(super) const SURE: f64 = 3.0;
/// From here on more than half of what is asked is so.
pub(super) const WORTH_ASKING: f64 = 0.0;
/// Below this a pair is not kept in mind, not even as a rival.
const LEAST: f64 = -4.0;

/// Two identities that were joined, or may be, as they stood then.
#[derive(Debug, Clone)]
pub(super) struct Match {
    /// A plate of each, the strongest.
    pub(super) plates: (usize, usize),
    pub(super) weighed: Weighed,
    /// Log-odds, with rivals taken into account.
    pub(super) odds: f64,
    /// A plate of whoever else may be meant most probably.
    pub(super) rival: Option<usize>,
}

/// Joins what is sure, and tells what is worth asking. `may_join` is the owner's word.
#[derive(Debug)]
pub(super) struct Gathering<'a> {
    weigher: &'a Weigher<'a>,
    identities: Vec<Identity>,
    /// Odds between identities near each other, without rivals.
    near: Vec<BTreeMap<u32, f64>>,
    grown: Vec<u32>,
}

/// A pair at the time it was looked at, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Candidate {
    odds: Milli,
    pair: Reverse<(u32, u32)>,
    grown: (u32, u32),
}

/// Log-odds in thousands, so that they have an order.
type Milli = i64;

impl<'a> Gathering<'a> {
    pub(super) fn new(
        weigher: &'a Weigher<'a>,
        identities: Vec<Identity>,
        pairs: impl Iterator<Item = (u32, u32)>,
    ) -> Self {
        let n = identities.len();
        let mut gathering =
            Self { weigher, identities, near: vec![BTreeMap::new(); n], grown: vec![0; n] };
        pairs.for_each(|(a, b)| gathering.note(a, b));
        gathering
    }

    /// Joins everything sure, in the clusters too, and gives what was joined.
    pub(super) fn join(&mut self, clusters: &mut Clusters) -> Vec<Match> {
        let mut joined = Vec::new();
        let mut heap: BinaryHeap<Candidate> = BinaryHeap::new();
        for a in 0..self.near.len() {
            heap.extend(self.candidates(number(a), true));
        }
        while let Some(candidate) = heap.pop() {
            let Reverse((a, b)) = candidate.pair;
            let Some(odds) = self.still(&candidate) else { continue };
            let against = self.without_rivals(a, b, odds);
            if milli(against) < candidate.odds {
                // Rivals have come up: it waits for its turn.
                if against >= SURE {
                    heap.push(Candidate { odds: milli(against), ..candidate });
                }
                continue;
            }
            let found = self.look(a, b);
            if !clusters.join(found.plates.0, found.plates.1) {
                self.part(a, b);
                continue;
            }
            joined.push(found);
            let kept = self.bring_together(a, b);
            heap.extend(self.candidates(kept, false));
        }
        joined
    }

    /// Pairs that are worth asking about, the surest first.
    pub(super) fn open(&self, clusters: &mut Clusters) -> Vec<Match> {
        let mut open = Vec::new();
        for a in 0..self.near.len() {
            for (b, odds) in self.near[a].range(number(a) + 1..) {
                let against = self.without_rivals(number(a), *b, *odds);
                if against >= WORTH_ASKING {
                    let found = self.look(number(a), *b);
                    if !clusters.are_apart(found.plates.0, found.plates.1) {
                        open.push(found);
                    }
                }
            }
        }
        open.sort_by(|a, b| b.odds.total_cmp(&a.odds).then(a.plates.cmp(&b.plates)));
        open
    }

    fn note(&mut self, a: u32, b: u32) {
        let (one, other) = (&self.identities[a as usize], &self.identities[b as usize]);
        if !one.may_be(other) {
            return;
        }
        let odds = self.weigher.weigh(one, other).odds;
        if odds > LEAST {
            self.near[a as usize].insert(b, odds);
            self.near[b as usize].insert(a, odds);
        }
    }

    fn part(&mut self, a: u32, b: u32) {
        self.near[a as usize].remove(&b);
        self.near[b as usize].remove(&a);
    }

    /// The odds of a candidate that stands as it was looked at.
    fn still(&self, candidate: &Candidate) -> Option<f64> {
        let Reverse((a, b)) = candidate.pair;
        let is_as_it_was = candidate.grown == (self.grown[a as usize], self.grown[b as usize]);
        self.near[a as usize].get(&b).copied().filter(|_| is_as_it_was)
    }

    /// The odds, with everybody who may be meant instead, and cannot be meant too.
    fn without_rivals(&self, a: u32, b: u32, odds: f64) -> f64 {
        let rivals: f64 = self.rivals(a, b).map(|(_, odds)| odds.exp()).sum();
        odds - rivals.ln_1p()
    }

    /// Who may be meant by one of two instead of the other, with their odds.
    fn rivals(&self, a: u32, b: u32) -> impl Iterator<Item = (u32, f64)> + '_ {
        [(a, b), (b, a)].into_iter().flat_map(move |(of, meant)| {
            let meant_now = &self.identities[meant as usize];
            let others = self.near[of as usize].iter().filter(move |(other, _)| **other != meant);
            others
                .filter(move |(other, _)| !self.identities[**other as usize].may_be(meant_now))
                .map(|(other, odds)| (*other, *odds))
        })
    }

    /// How two identities stand to each other as they are.
    pub(super) fn look(&self, a: u32, b: u32) -> Match {
        let (one, other) = (&self.identities[a as usize], &self.identities[b as usize]);
        let weighed = self.weigher.weigh(one, other);
        let odds = self.without_rivals(a, b, weighed.odds);
        let rival = self.rivals(a, b).max_by(|one, other| one.1.total_cmp(&other.1));
        let rival = rival.and_then(|(rival, _)| self.identities[rival as usize].plates.first());
        Match { plates: (one.plates[0], other.plates[0]), weighed, odds, rival: rival.copied() }
    }

    /// Makes two identities one, and weighs it anew against all that were near either.
    fn bring_together(&mut self, a: u32, b: u32) -> u32 {
        let gone = std::mem::take(&mut self.identities[b as usize]);
        self.identities[a as usize].absorb(gone);
        self.grown[a as usize] += 1;
        self.grown[b as usize] += 1;
        let mut others: BTreeSet<u32> = BTreeSet::new();
        for of in [a, b] {
            for other in std::mem::take(&mut self.near[of as usize]).into_keys() {
                self.near[other as usize].remove(&of);
                others.insert(other);
            }
        }
        for other in others.into_iter().filter(|other| *other != a && *other != b) {
            self.note(a, other);
        }
        a
    }

    /// The sure pairs of one identity; of each pair once where all identities are asked.
    fn candidates(&self, of: u32, is_once: bool) -> impl Iterator<Item = Candidate> + '_ {
        let near = self.near[of as usize].iter();
        near.filter(move |(other, odds)| **odds >= SURE && (!is_once || **other > of)).map(
            move |(other, odds)| {
                let (a, b) = (of.min(*other), of.max(*other));
                let grown = (self.grown[a as usize], self.grown[b as usize]);
                Candidate { odds: milli(*odds), pair: Reverse((a, b)), grown }
            },
        )
    }
}

fn milli(odds: f64) -> Milli {
    #[expect(clippy::cast_possible_truncation, reason = "log-odds are small")]
    let milli = (odds * 1_000.0).round() as Milli;
    milli
}

fn number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
