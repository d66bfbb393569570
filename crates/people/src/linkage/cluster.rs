//! From pairs to people: which records are put together.
//!
//! Joining whatever a chain of good pairs connects puts strangers together as soon as one pair is wrong.
//! Here two groups are joined only if, on the whole, the records of the one look like those of the other:
//! by the mean of the log-odds between all of them, the surest first. Each log-odds is capped, so that one
//! striking agreement does not outvote every difference.

use std::cmp::Ordering;
use std::collections::{BinaryHeap, HashMap};

/// How records are put together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Linkage {
    /// Mean log-odds from which two groups are one.
    pub least: f64,
    /// No pair counts for more than this, or against by more.
    pub cap: f64,
    /// Pairs looked at between two groups; of larger ones a part.
    pub most: usize,
}

/// Two records, and the log-odds that they are one human.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scored {
    /// The one.
    pub a: u32,
    /// The other.
    pub b: u32,
    /// Natural log-odds.
    pub odds: f64,
}

/// Two groups that may be one, at the time when they were looked at.
#[derive(Debug, Clone, Copy)]
struct Candidate {
    odds: f64,
    /// Whether the odds are those of the whole groups, or only of their best pair.
    is_whole: bool,
    groups: (u32, u32),
    /// How often each had grown.
    grown: (u32, u32),
}

/// Puts `n` records together, and gives each the first record of its group. `weigh` is asked for the log-odds of
/// any two records, `may_join` whether two groups may be one at all.
pub fn put_together(
    n: usize,
    scored: &[Scored],
    linkage: Linkage,
    weigh: impl Fn(u32, u32) -> f64,
    may_join: impl Fn(&[u32], &[u32]) -> bool,
) -> Vec<u32> {
    let mut groups = Groups::new(n, scored);
    let mut heap: BinaryHeap<Candidate> = scored
        .iter()
        .map(|pair| Candidate {
            odds: pair.odds,
            is_whole: true,
            groups: (pair.a, pair.b),
            grown: (0, 0),
        })
        .collect();
    while let Some(candidate) = heap.pop() {
        if candidate.odds < linkage.least {
            break;
        }
        let (a, b) = candidate.groups;
        if !groups.is_current(&candidate) {
            continue;
        }
        let (ones, others) = (&groups.members[a as usize], &groups.members[b as usize]);
        if !candidate.is_whole {
            let odds = linkage.between(ones, others, &weigh);
            heap.push(Candidate { odds, is_whole: true, ..candidate });
        } else if may_join(ones, others) {
            let into = groups.join(a, b);
            heap.extend(groups.candidates(into).filter(|found| found.odds >= linkage.least));
        }
    }
    groups.first_of()
}

impl Linkage {
    /// The mean of the capped log-odds between the records of two groups.
    fn between(&self, a: &[u32], b: &[u32], weigh: &impl Fn(u32, u32) -> f64) -> f64 {
        let step = (a.len() * b.len()).div_ceil(self.most);
        let pairs = a.iter().flat_map(|a| b.iter().map(move |b| (*a, *b))).step_by(step);
        let (mut sum, mut n) = (0.0, 0.0);
        for (a, b) in pairs {
            sum += weigh(a, b).clamp(-self.cap, self.cap);
            n += 1.0;
        }
        sum / n
    }
}

/// Groups as they grow, with the best pair to every group near.
#[derive(Debug)]
struct Groups {
    members: Vec<Vec<u32>>,
    near: Vec<HashMap<u32, f64>>,
    grown: Vec<u32>,
}

impl Groups {
    fn new(n: usize, scored: &[Scored]) -> Self {
        let mut near: Vec<HashMap<u32, f64>> = vec![HashMap::new(); n];
        for pair in scored {
            near[pair.a as usize].insert(pair.b, pair.odds);
            near[pair.b as usize].insert(pair.a, pair.odds);
        }
        let members = (0..u32::try_from(n).unwrap_or(u32::MAX)).map(|at| vec![at]).collect();
        Self { members, near, grown: vec![0; n] }
    }

    fn is_current(&self, candidate: &Candidate) -> bool {
        let (a, b) = candidate.groups;
        !self.members[a as usize].is_empty()
            && !self.members[b as usize].is_empty()
            && candidate.grown == (self.grown[a as usize], self.grown[b as usize])
    }

    /// Joins two groups into the one with more neighbours, and gives it.
    fn join(&mut self, a: u32, b: u32) -> u32 {
        let has_more = self.near[a as usize].len() >= self.near[b as usize].len();
        let (into, from) = if has_more { (a, b) } else { (b, a) };
        let moved = std::mem::take(&mut self.members[from as usize]);
        self.members[into as usize].extend(moved);
        self.members[into as usize].sort_unstable();
        self.grown[into as usize] += 1;
        for (other, odds) in std::mem::take(&mut self.near[from as usize]) {
            self.near[other as usize].remove(&from);
            if other == into {
                continue;
            }
            let best = self.near[into as usize].entry(other).or_insert(odds);
            *best = best.max(odds);
            let best = *best;
            self.near[other as usize].insert(into, best);
        }
        self.near[into as usize].remove(&from);
        into
    }

    fn candidates(&self, of: u32) -> impl Iterator<Item = Candidate> + '_ {
        self.near[of as usize].iter().map(move |(other, odds)| {
            let groups = (of.min(*other), of.max(*other));
            let grown = (self.grown[groups.0 as usize], self.grown[groups.1 as usize]);
            Candidate { odds: *odds, is_whole: false, groups, grown }
        })
    }

    fn first_of(self) -> Vec<u32> {
        let mut first = vec![0; self.members.len()];
        for group in self.members {
            let Some(lowest) = group.iter().min().copied() else { continue };
            group.iter().for_each(|at| first[*at as usize] = lowest);
        }
        first
    }
}

impl Candidate {
    /// The surest first; then by number, so that the outcome never depends on chance.
    fn rank(&self) -> (f64, std::cmp::Reverse<(u32, u32)>) {
        (self.odds, std::cmp::Reverse(self.groups))
    }
}

impl PartialEq for Candidate {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Candidate {}

impl PartialOrd for Candidate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Candidate {
    fn cmp(&self, other: &Self) -> Ordering {
        let ((odds, groups), (others, other_groups)) = (self.rank(), other.rank());
        odds.total_cmp(&others).then(groups.cmp(&other_groups))
    }
}
