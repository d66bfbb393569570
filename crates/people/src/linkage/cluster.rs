//! From pairs to people: which records are put together.
//!
//! Joining whatever a chain of good pairs connects puts strangers together as soon as one pair is wrong.
//! Here two groups are joined only if, on the whole, the records of the one look like those of the other:
//! by the mean of the log-odds between all of them, the surest first. Each log-odds is capped, so that one
//! striking agreement does not outvote every difference.

use std::cmp::Reverse;
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

/// Two groups that may be one, at the time when they were looked at. The surest come first; then those of the
/// lowest numbers, so that the outcome never depends on chance. Sixteen bytes, because there are millions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Candidate {
    /// Log-odds in thousands: whole numbers have an order.
    odds: i32,
    low: Reverse<u32>,
    high: Reverse<u32>,
    /// How often both had grown, twice; one more where the odds are those of the whole groups, and not only of
    /// their best pair.
    grown: u32,
}

impl Candidate {
    fn of_pair(odds: f64, a: u32, b: u32, grown: u32) -> Self {
        let (low, high) = (Reverse(a.min(b)), Reverse(a.max(b)));
        Self { odds: thousands(odds), low, high, grown: 2 * grown }
    }

    fn of_groups(self, odds: f64) -> Self {
        Self { odds: thousands(odds), grown: self.grown | 1, ..self }
    }

    fn is_whole(self) -> bool {
        self.grown & 1 == 1
    }
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
    let near: Vec<Scored> = scored.iter().filter(|p| p.odds >= linkage.least).copied().collect();
    let mut groups = Groups::new(n, &near);
    let parts = Parts::of(n, near);
    for part in parts.each() {
        settle(&mut groups, part, linkage, &weigh, &may_join);
    }
    groups.first_of()
}

/// Puts together the records of one part, which no pair connects with any other.
fn settle(
    groups: &mut Groups,
    part: &[(u32, Scored)],
    linkage: Linkage,
    weigh: &impl Fn(u32, u32) -> f64,
    may_join: &impl Fn(&[u32], &[u32]) -> bool,
) {
    let mut heap: BinaryHeap<Candidate> = part
        .iter()
        .map(|(_, pair)| Candidate::of_pair(pair.odds, pair.a, pair.b, 0).of_groups(pair.odds))
        .collect();
    while let Some(candidate) = heap.pop() {
        if candidate.odds < thousands(linkage.least) {
            break;
        }
        if !groups.is_current(candidate) {
            continue;
        }
        let (a, b) = (candidate.low.0, candidate.high.0);
        let (ones, others) = (&groups.members[a as usize], &groups.members[b as usize]);
        if !candidate.is_whole() {
            heap.push(candidate.of_groups(linkage.between(ones, others, weigh)));
        } else if may_join(ones, others) {
            let into = groups.join(a, b);
            heap.extend(groups.candidates(into));
        }
    }
}

/// Pairs by what they connect: records of two parts have no chain of pairs between them, so that each part is
/// settled by itself, and none needs a queue of millions.
struct Parts {
    pairs: Vec<(u32, Scored)>,
}

impl Parts {
    fn of(n: usize, pairs: Vec<Scored>) -> Self {
        let mut parent: Vec<u32> = (0..u32::try_from(n).unwrap_or(u32::MAX)).collect();
        for pair in &pairs {
            let (a, b) = (root(&mut parent, pair.a), root(&mut parent, pair.b));
            parent[a.max(b) as usize] = a.min(b);
        }
        let mut pairs: Vec<(u32, Scored)> =
            pairs.into_iter().map(|pair| (root(&mut parent, pair.a), pair)).collect();
        pairs.sort_by_key(|(part, _)| *part);
        Self { pairs }
    }

    fn each(&self) -> impl Iterator<Item = &[(u32, Scored)]> {
        self.pairs.chunk_by(|a, b| a.0 == b.0)
    }
}

/// The lowest record that is known to be connected with this one.
fn root(parent: &mut [u32], mut record: u32) -> u32 {
    while parent[record as usize] != record {
        let above = parent[parent[record as usize] as usize];
        parent[record as usize] = above;
        record = above;
    }
    record
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

    fn is_current(&self, candidate: Candidate) -> bool {
        let (a, b) = (candidate.low.0 as usize, candidate.high.0 as usize);
        // What grows only ever grows, so that the sum tells whether either did.
        !self.members[a].is_empty()
            && !self.members[b].is_empty()
            && candidate.grown / 2 == self.grown[a] + self.grown[b]
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
            let grown = self.grown[of as usize] + self.grown[*other as usize];
            Candidate::of_pair(*odds, of, *other, grown)
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

fn thousands(odds: f64) -> i32 {
    #[expect(clippy::cast_possible_truncation, reason = "log-odds are small")]
    let thousands = (odds * 1_000.0).round() as i32;
    thousands
}
