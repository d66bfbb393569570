//! Bringing identities together: the surest first, and only where nobody else may be meant.
//!
//! What two are found to have in common is weighed anew with every join, because an identity that has grown
//! knows more. Whoever may be meant just as well, and is somebody else for certain, speaks against a pair:
//! of two *Ada Rossi* in a list, an address that says only her name is neither's. So no chain of likenesses
//! puts two strangers together; each join has to stand for all that was joined before.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

use super::clusters::Clusters;
use super::identity::{Bar, Identity};
use super::weigh::{Weighed, Weigher};

/// Log-odds from which two are one, and from which it is worth asking. Held against invented books whose
/// answers are known: of all pairs joined from here on, more than 99 in 100 are one human's.
pub(super) const SURE: f64 = 2.4;
/// From here on more than half of what is asked is so.
pub(super) const WORTH_ASKING: f64 = 0.0;
/// Below this a pair is not kept in mind, not even as a rival.
const LEAST: f64 = -4.0;
/// What each other identity that may be either of two takes away, in log-odds: where many bear a name, they are
/// many people as often as one with many addresses. Held against invented books, as [`SURE`] is.
const OF_OTHERS: f64 = 1.0;
/// The same where LinkedIn lists one of the two: then most of the others are known, and count as rivals.
const OF_OTHERS_LISTED: f64 = 0.25;
/// What it takes away that LinkedIn lists neither: whoever else bears the name need not be known at all.
const UNLISTED: f64 = 0.5;
/// More others than this say no more.
const MOST_OTHERS: u32 = 3;

/// Two identities that were joined, or may be, as they stand.
#[derive(Debug, Clone)]
pub(super) struct Match<'a> {
    pub(super) sides: [&'a Identity; 2],
    pub(super) weighed: Weighed,
    /// What others of the name take away, and how many they are.
    pub(super) others: (f64, u32),
    /// What rivals take away, and a plate of whoever is meant most probably.
    pub(super) rivals: (f64, Option<usize>),
    /// Log-odds, with rivals and others taken into account.
    pub(super) odds: f64,
}

impl Match<'_> {
    /// Why both cannot be one, if they cannot.
    pub(super) fn bar(&self) -> Option<Bar> {
        self.sides[0].bar(self.sides[1])
    }

    /// The strongest plate of each.
    pub(super) fn plates(&self) -> (usize, usize) {
        (self.sides[0].plates[0], self.sides[1].plates[0])
    }
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

    /// Joins what is sure when its turn comes, in the clusters too, and tells of each join as things stood then.
    pub(super) fn join<T>(
        &mut self,
        clusters: &mut Clusters,
        tell: impl Fn(Match<'_>) -> T,
    ) -> Vec<T> {
        let mut joined = Vec::new();
        let mut heap: BinaryHeap<Candidate> = BinaryHeap::new();
        for a in 0..self.near.len() {
            heap.extend(self.candidates(number(a), true));
        }
        while let Some(candidate) = heap.pop() {
            let Reverse((a, b)) = candidate.pair;
            let Some(odds) = self.still(&candidate) else { continue };
            let against = self.beside_others(a, b, odds);
            if milli(against) < candidate.odds {
                // Others have come up: it waits for its turn.
                if against >= SURE {
                    heap.push(Candidate { odds: milli(against), ..candidate });
                }
                continue;
            }
            let found = self.look(a, b);
            let plates = found.plates();
            if !clusters.join(plates.0, plates.1) {
                self.part(a, b);
                continue;
            }
            joined.push(tell(found));
            let kept = self.bring_together(a, b);
            heap.extend(self.candidates(kept, false));
        }
        joined
    }

    /// Pairs that are worth asking about, the surest first.
    pub(super) fn open(&self, clusters: &mut Clusters) -> Vec<Match<'_>> {
        let mut open = Vec::new();
        for a in 0..self.near.len() {
            for (b, odds) in self.near[a].range(number(a) + 1..) {
                let against = self.beside_others(number(a), *b, *odds);
                if against >= WORTH_ASKING {
                    let found = self.look(number(a), *b);
                    let plates = found.plates();
                    if !clusters.are_apart(plates.0, plates.1) {
                        open.push(found);
                    }
                }
            }
        }
        open.sort_by(|a, b| b.odds.total_cmp(&a.odds).then(a.plates().cmp(&b.plates())));
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

    /// The odds, less what everybody else who may be meant takes away.
    fn beside_others(&self, a: u32, b: u32, odds: f64) -> f64 {
        odds + self.rivalry(a, b) + self.others(a, b).0
    }

    /// What they take away who may be meant instead, and cannot be meant too.
    fn rivalry(&self, a: u32, b: u32) -> f64 {
        let rivals: f64 = self.rivals(a, b).map(|(_, odds)| odds.exp()).sum();
        -rivals.ln_1p()
    }

    /// What others of the name take away, and how many they are: those who are as likely as not to be either.
    fn others(&self, a: u32, b: u32) -> (f64, u32) {
        let near = [(a, b), (b, a)].into_iter().flat_map(|(of, besides)| {
            let near = self.near[of as usize].iter();
            near.filter(move |(other, odds)| **other != besides && **odds > 0.0)
        });
        let others: BTreeSet<u32> = near.map(|(other, _)| *other).collect();
        let n = u32::try_from(others.len()).unwrap_or(u32::MAX).min(MOST_OTHERS);
        let is_listed = |of: u32| self.identities[of as usize].is_listed;
        let weight = match is_listed(a) || is_listed(b) {
            true => -OF_OTHERS_LISTED * f64::from(n),
            false => -UNLISTED - OF_OTHERS * f64::from(n),
        };
        (weight, n)
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
    pub(super) fn look(&self, a: u32, b: u32) -> Match<'_> {
        let sides = [a, b].map(|of| &self.identities[of as usize]);
        let weighed = self.weigher.weigh(sides[0], sides[1]);
        let rival = self.rivals(a, b).max_by(|one, other| one.1.total_cmp(&other.1));
        let rival = rival.and_then(|(rival, _)| self.identities[rival as usize].plates.first());
        let rivals = (self.rivalry(a, b), rival.copied());
        let others = self.others(a, b);
        let odds = weighed.odds + rivals.0 + others.0;
        Match { sides, weighed, others, rivals, odds }
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
