//! Whether what was learned is better: tried on labels the learner was not shown.
//!
//! The labels are cut into folds, each fold is foretold from the others, and only if that beats the shipped
//! weights, in how likely it held what the owner said and in how often it agreed, are the weights taken.
//! Labels about the same people fall into the same fold where they can, because who has been seen before
//! is no surprise.

use jiff::civil::Date;

use super::super::kind::Kind;
use super::super::reading::Leanings;
use super::super::weights::Weights;
use super::fit::{Spread, fit, margin};
use super::label::{Claim, Label, Word, claims};

/// How learning goes about it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LearnWeights {
    /// Prior spread of a weight around the shipped one, in log-odds for one unit. Measured: tight enough
    /// that ten labels do no harm.
    pub spread: f64,
    /// The same of evidence, whose weights are judgement to begin with.
    pub evidence_spread: f64,
    /// The same of what every tie begins with, which differs most from owner to owner.
    pub base_spread: f64,
    /// Nothing moves further than this.
    pub furthest: f64,
    /// Time after which a label counts half, in days. Prior: people drift.
    pub half_life_days: f64,
    /// Below so many labels nothing is taken: they can't tell better from lucky.
    pub least_labels: u32,
    /// Into how many parts labels are cut to try what was learned.
    pub folds: usize,
}

impl Default for LearnWeights {
    fn default() -> Self {
        Self {
            spread: 0.3,
            evidence_spread: 0.7,
            base_spread: 5.0,
            furthest: 1.0,
            half_life_days: 365.0,
            least_labels: 20,
            folds: 5,
        }
    }
}

/// How often a judgement agrees with the owner.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Agreement {
    /// Labels it agrees with.
    pub agree: u32,
    /// Of so many.
    pub of: u32,
    /// How unlikely it held what the owner said, on average: -ln of the probability. A coin has 0.69.
    pub surprise: f64,
}

/// On which ties a judgement errs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Misses {
    /// By what ways the two are in contact.
    pub kind: Kind,
    /// Labels it does not agree with.
    pub misses: u32,
    /// Of so many.
    pub of: u32,
}

/// What the owner's labels come to.
#[derive(Debug, Clone, PartialEq)]
pub struct Learned {
    /// How many labels there are.
    pub n_labels: u32,
    /// How the shipped weights agree with them.
    pub before: Agreement,
    /// How learned weights agree with labels they were not shown.
    pub after: Agreement,
    /// Whether what was learned is better and holds.
    pub is_taken: bool,
    /// What holds: what was learned, or nothing.
    pub leanings: Leanings,
    /// How far what was learned may be off.
    pub spread: Spread,
    /// Where the judgement that holds errs, the worst first; kinds without labels are left out.
    pub misses: Vec<Misses>,
}

/// Learns from what the owner said, and takes it only if it does better on what was held out.
#[must_use]
pub fn learn(labels: &[Label], weights: &Weights, how: &LearnWeights, today: Date) -> Learned {
    let claims = claims(labels, how.half_life_days, today);
    let shipped = Leanings::default();
    let before: Vec<f64> = claims.iter().map(|claim| margin(claim, &shipped, weights)).collect();
    let after = held_out(&claims, &folds(labels, how.folds), weights, how);
    let (learned, spread) = fit(claims.iter(), weights, how);
    let (agreed_before, agreed_after) = (agreement(&claims, &before), agreement(&claims, &after));
    let n_labels = u32::try_from(labels.len()).unwrap_or(u32::MAX);
    let is_better =
        agreed_after.surprise < agreed_before.surprise && agreed_after.agree >= agreed_before.agree;
    let is_taken = n_labels >= how.least_labels && is_better;
    Learned {
        n_labels,
        before: agreed_before,
        after: agreed_after,
        is_taken,
        leanings: if is_taken { learned } else { shipped },
        spread,
        misses: misses(labels, &claims, if is_taken { &after } else { &before }),
    }
}

/// By how much each claim is right, by weights that were not shown it.
fn held_out(claims: &[Claim], folds: &[usize], weights: &Weights, how: &LearnWeights) -> Vec<f64> {
    let fitted: Vec<Leanings> = (0..how.folds)
        .map(|fold| fit(claims.iter().filter(|claim| folds[claim.label] != fold), weights, how).0)
        .collect();
    claims.iter().map(|claim| margin(claim, &fitted[folds[claim.label]], weights)).collect()
}

/// The fold of each label. A label about somebody spoken of before goes where that one went.
fn folds(labels: &[Label], n_folds: usize) -> Vec<usize> {
    let mut folds: Vec<usize> = Vec::with_capacity(labels.len());
    let mut next = 0;
    for label in labels {
        let earlier = labels[..folds.len()].iter().position(|other| shares_person(label, other));
        folds.push(earlier.map_or(next % n_folds.max(1), |earlier| folds[earlier]));
        next += usize::from(earlier.is_none());
    }
    folds
}

fn shares_person(one: &Label, other: &Label) -> bool {
    let people = |label: &Label| match label.word {
        Word::CloserThan(than) => [label.about, than],
        Word::TooHigh(_) | Word::TooLow(_) | Word::In(_) => [label.about; 2],
    };
    people(one).iter().any(|seen| people(other).contains(seen))
}

/// A label that claims several things is agreed with when all of them are.
fn agrees(claims: &[Claim], margins: &[f64]) -> Vec<(usize, bool)> {
    let mut agrees: Vec<(usize, bool)> = Vec::new();
    for (claim, margin) in claims.iter().zip(margins) {
        match agrees.last_mut().filter(|(label, _)| *label == claim.label) {
            Some((_, agrees)) => *agrees &= *margin > 0.0,
            None => agrees.push((claim.label, *margin > 0.0)),
        }
    }
    agrees
}

fn agreement(claims: &[Claim], margins: &[f64]) -> Agreement {
    let agrees = agrees(claims, margins);
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let weight: f64 = claims.iter().map(|claim| claim.weight).sum();
    let surprise: f64 = claims
        .iter()
        .zip(margins)
        .map(|(claim, margin)| claim.weight * (-margin).exp().ln_1p())
        .sum();
    Agreement {
        agree: count(agrees.iter().filter(|(_, agrees)| *agrees).count()),
        of: count(agrees.len()),
        surprise: if weight > 0.0 { surprise / weight } else { 0.0 },
    }
}

/// Of a pair both kinds are to blame, or both praised.
fn misses(labels: &[Label], claims: &[Claim], margins: &[f64]) -> Vec<Misses> {
    let mut of = Kind::ALL.map(|kind| Misses { kind, misses: 0, of: 0 });
    for (label, agrees) in agrees(claims, margins) {
        let label = &labels[label];
        let other = match label.word {
            Word::CloserThan(other) if other.kind != label.about.kind => Some(other.kind),
            Word::CloserThan(_) | Word::TooHigh(_) | Word::TooLow(_) | Word::In(_) => None,
        };
        for kind in std::iter::once(label.about.kind).chain(other) {
            of[kind as usize].of += 1;
            of[kind as usize].misses += u32::from(!agrees);
        }
    }
    let mut misses: Vec<Misses> = of.into_iter().filter(|misses| misses.of > 0).collect();
    misses.sort_by(|one, other| other.share().total_cmp(&one.share()));
    misses
}

impl Misses {
    /// The share of misses, shrunk towards none: one label of one kind is no pattern.
    fn share(self) -> f64 {
        f64::from(self.misses) / (f64::from(self.of) + 4.0)
    }
}
