//! The model of Fellegi and Sunter: how much each agreement and disagreement says about whether two
//! records are one human.
//!
//! Records are compared in several respects; each comparison comes out at a level, from full agreement
//! to difference. A level that is common among pairs of one human (`m`) and rare among any two (`u`) speaks
//! for one human by `ln(m / u)`. What cannot be compared says nothing. `u` is counted on random pairs; `m` is counted on
//! pairs that are certain, or learned by expectation and maximisation from pairs found by one comparison; both are
//! held to what was known beforehand where data are few. Fellegi and Sunter, *A theory for record linkage*, JASA 1969; levels, and learning with
//! `u` held fixed, after Splink.

/// The level of what cannot be compared, because one of the two does not say.
pub const ABSENT: u8 = 0;

/// The levels at which two records came out: four bits a comparison, of sixteen at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Pattern(pub u64);

impl Pattern {
    /// The level of one comparison.
    #[must_use]
    pub fn level(self, comparison: usize) -> usize {
        (self.0 >> (4 * comparison) & 0xf) as usize
    }

    /// The same with a level set that was absent.
    #[must_use]
    pub fn with(self, comparison: usize, level: u8) -> Self {
        Self(self.0 | u64::from(level) << (4 * comparison))
    }
}

/// What one comparison tells, by level.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// How often pairs of one human come out at each level from 1 on. Adds up to 1.
    pub m: Vec<f64>,
    /// The same of two people.
    pub u: Vec<f64>,
    /// The shipped `m`, which learning is held to.
    prior: Vec<f64>,
    /// The shipped `u`, likewise.
    prior_u: Vec<f64>,
}

impl Comparison {
    /// A comparison with what is usual among pairs of one human. `u` is even until it is counted.
    #[must_use]
    pub fn new(prior: &[f64]) -> Self {
        let even = 1.0 / size(prior.len());
        Self::known(prior, &vec![even; prior.len()])
    }

    /// A comparison with what is usual among pairs of one human, and among any two.
    #[must_use]
    pub fn known(prior: &[f64], u: &[f64]) -> Self {
        Self { m: prior.to_vec(), u: u.to_vec(), prior: prior.to_vec(), prior_u: u.to_vec() }
    }

    /// The log-odds a level adds.
    #[must_use]
    pub fn weight(&self, level: usize) -> f64 {
        match level.checked_sub(1) {
            Some(at) if at < self.m.len() => (self.m[at] / self.u[at]).ln(),
            _ => 0.0,
        }
    }
}

/// All comparisons, with how probable it is beforehand that two records are one human.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// The comparisons, in the order of a pattern.
    pub comparisons: Vec<Comparison>,
    /// Log-odds that a random pair is one human.
    pub prior: f64,
}

/// Pairs a shipped prior is worth against those learned from.
const PRIOR_PAIRS: f64 = 40.0;
/// Rounds of expectation and maximisation; it settles long before.
const ROUNDS: usize = 25;

impl Model {
    /// A model before it has seen any records.
    #[must_use]
    pub fn new(comparisons: Vec<Comparison>) -> Self {
        Self { comparisons, prior: 0.0 }
    }

    /// The log-odds of a pattern, without the prior.
    #[must_use]
    pub fn weight(&self, pattern: Pattern) -> f64 {
        let levels = self.comparisons.iter().enumerate();
        levels.map(|(at, comparison)| comparison.weight(pattern.level(at))).sum()
    }

    /// Counts `u` on pairs that were drawn at random. What was known of it beforehand is worth `held_by` pairs.
    pub fn count_random(&mut self, patterns: impl Iterator<Item = Pattern>, held_by: f64) {
        let held = |comparison: &Comparison| {
            comparison.prior_u.iter().map(|share| share * held_by).collect::<Vec<f64>>()
        };
        let mut seen: Vec<Vec<f64>> = self.comparisons.iter().map(held).collect();
        patterns.for_each(|pattern| self.note(pattern, 1.0, &mut seen));
        for (comparison, seen) in self.comparisons.iter_mut().zip(seen) {
            comparison.u = shares(&seen);
        }
    }

    /// Learns `m` from pairs that agree in what they were found by. `counted` are patterns and how many pairs show
    /// them; `found_by` are the comparisons those pairs agree in, which can't be learned from them. Gives what
    /// was seen of each level, to be brought together by [`Model::settle`].
    #[must_use]
    pub fn expect(&self, counted: &[(Pattern, f64)], found_by: &[usize]) -> Vec<Vec<f64>> {
        let mut model = self.clone();
        let total: f64 = counted.iter().map(|(_, n)| n).sum();
        let mut share: f64 = 0.3;
        let mut seen = model.nothing_seen();
        for _ in 0..ROUNDS {
            seen = model.nothing_seen();
            let odds = (share / (1.0 - share)).ln();
            let mut matched = 0.0;
            for (pattern, n) in counted {
                let weight = model.weight_without(*pattern, found_by);
                let probability = probability(odds + weight);
                matched += probability * n;
                model.note(*pattern, probability * n, &mut seen);
            }
            share = (matched / total.max(1.0)).clamp(1e-6, 0.999);
            for at in (0..seen.len()).filter(|at| !found_by.contains(at)) {
                model.comparisons[at].m = model.held(at, &seen[at]);
            }
        }
        for at in found_by {
            seen[*at].fill(0.0);
        }
        seen
    }

    /// Sets `m` from what several expectations saw.
    pub fn settle(&mut self, seen: &[Vec<Vec<f64>>]) {
        for at in 0..self.comparisons.len() {
            let mut sum = vec![0.0; self.comparisons[at].m.len()];
            for seen in seen.iter().map(|seen| &seen[at]) {
                sum.iter_mut().zip(seen).for_each(|(sum, seen)| *sum += seen);
            }
            self.comparisons[at].m = self.held(at, &sum);
        }
    }

    /// Counts of levels, before any pair was seen.
    #[must_use]
    pub fn nothing_seen(&self) -> Vec<Vec<f64>> {
        self.comparisons.iter().map(|comparison| vec![0.0; comparison.m.len()]).collect()
    }

    /// Counts the levels of `n` pairs.
    pub fn note(&self, pattern: Pattern, n: f64, seen: &mut [Vec<f64>]) {
        for (at, seen) in seen.iter_mut().enumerate() {
            if let Some(level) = pattern.level(at).checked_sub(1) {
                seen[level] += n;
            }
        }
    }

    fn weight_without(&self, pattern: Pattern, without: &[usize]) -> f64 {
        let levels = self.comparisons.iter().enumerate().filter(|(at, _)| !without.contains(at));
        levels.map(|(at, comparison)| comparison.weight(pattern.level(at))).sum()
    }

    /// Shares of what was seen, held to the prior.
    fn held(&self, at: usize, seen: &[f64]) -> Vec<f64> {
        let prior = self.comparisons[at].prior.iter();
        let sum: Vec<f64> =
            seen.iter().zip(prior).map(|(n, share)| n + share * PRIOR_PAIRS).collect();
        shares(&sum)
    }
}

fn shares(counts: &[f64]) -> Vec<f64> {
    let total: f64 = counts.iter().sum();
    counts.iter().map(|n| n / total).collect()
}

/// The probability that belongs to log-odds.
#[must_use]
pub fn probability(odds: f64) -> f64 {
    1.0 / (1.0 + (-odds).exp())
}

fn size(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}
