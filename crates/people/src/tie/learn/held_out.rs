//! Whether what was learned is better: tried on labels the learner was not shown.
//!
//! People are dealt to folds, what was said of those in a fold is foretold from what was said of others alone, and
//! only if that beats the shipped weights, in how likely it held what the owner said and in how often it
//! agreed, are the weights taken. A scale has to beat the shipped one by as much.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::super::kind::Kind;
use super::super::reading::Leanings;
use super::super::weights::Weights;
use super::fit::{self, Spread, fit};
use super::folds::Folds;
use super::label::{Claim, Label, Mark, ages, marks, orders};
use super::scale::{self, scale};

/// How learning goes about it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LearnWeights {
    /// Prior spread of a weight around the shipped one, in log-odds for one unit. Measured: tight enough
    /// that ten labels do no harm.
    pub spread: f64,
    /// Nothing moves further than this.
    pub furthest: f64,
    /// How much all orders of one placed person count together, against one "this is closer than that".
    /// Prior: a place is chosen with some of the others in mind.
    pub orders_a_place: f64,
    /// Prior spread of the stretch of the scale around 1.
    pub stretch_spread: f64,
    /// Prior spread of its shift around 0, in log-odds.
    pub shift_spread: f64,
    /// The scale is stretched or shrunk at most so much.
    pub furthest_stretch: f64,
    /// And shifted at most so much: who says "too high" of everybody must not lose them all at once.
    pub furthest_shift: f64,
    /// Time after which a label counts half, in days. Prior: people drift.
    pub half_life_days: f64,
    /// Below so many labels nothing is taken: they can't tell better from lucky.
    pub least_labels: u32,
    /// By how many standard errors what was learned must do better: 1.28 is nine times in ten.
    pub surely: f64,
    /// To how many folds people are dealt to try what was learned. Of two of them what was said about all in both is
    /// held out, so fewer would learn from too little.
    pub folds: usize,
}

impl Default for LearnWeights {
    fn default() -> Self {
        Self {
            spread: 0.3,
            furthest: 1.0,
            orders_a_place: 4.0,
            stretch_spread: 0.5,
            shift_spread: 2.0,
            furthest_stretch: 2.0,
            furthest_shift: 4.0,
            half_life_days: 365.0,
            least_labels: 20,
            surely: 1.28,
            folds: 8,
        }
    }
}

/// How often a judgement agrees with the owner.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Agreement {
    /// Pairs of people it has in the owner's order.
    pub agree: u32,
    /// Of so many. What was said of one person's closeness alone is no pair.
    pub of: u32,
    /// How unlikely it held what the owner said, on average: -ln of the probability. A coin has 0.69.
    pub surprise: f64,
}

/// On which ties a judgement errs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Misses {
    /// By what ways the two are in contact.
    pub kind: Kind,
    /// Pairs with such a tie that it does not agree with.
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
    /// Whether the owner's scale is better known than the shipped one, and holds.
    pub is_scaled: bool,
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
    let ages = ages(labels, how.half_life_days, today);
    let shipped = Leanings::default();
    let marks = marks(labels, &ages);
    let mut claims = orders(labels, &ages, how.orders_a_place);
    claims.extend(against_marks(&marks, &scaled(&marks, shipped, weights, how)));
    let folds = Folds::of(labels, how.folds);
    let before: Vec<f64> =
        claims.iter().map(|claim| fit::margin(claim, &shipped, weights)).collect();
    let after = held_out(&claims, &folds, weights, how);
    let (learned, spread) = fit(claims.iter(), weights, how);
    let (agreed_before, agreed_after) = (agreement(&claims, &before), agreement(&claims, &after));
    let n_labels = u32::try_from(labels.len()).unwrap_or(u32::MAX);
    let less_surprised = |before: f64, after: f64| (-before).exp().ln_1p() - (-after).exp().ln_1p();
    let more_often_right = |before, after| f64::from(after > 0.0) - f64::from(before > 0.0);
    let margins = (before.as_slice(), after.as_slice());
    let is_better = agreed_after.agree >= agreed_before.agree
        && gain(&claims, margins, n_labels, less_surprised) > how.surely
        && gain(&claims, margins, n_labels, more_often_right) > how.surely;
    let is_taken = n_labels >= how.least_labels && is_better;
    let order = if is_taken { learned } else { shipped };
    let is_scaled =
        n_labels >= how.least_labels && is_better_scaled(&marks, &folds, order, (weights, how));
    Learned {
        n_labels,
        before: agreed_before,
        after: agreed_after,
        is_taken,
        is_scaled,
        leanings: if is_scaled { scaled(&marks, order, weights, how) } else { order },
        spread,
        misses: misses(&claims, if is_taken { &after } else { &before }),
    }
}

/// With the scale that fits these marks.
fn scaled(marks: &[Mark], leanings: Leanings, weights: &Weights, how: &LearnWeights) -> Leanings {
    let (stretch, shift) = scale(marks.iter(), &leanings, weights, how);
    Leanings { stretch, shift, ..leanings }
}

/// What was said of a closeness that was shown, on the scale that is the owner's. The rims of circles are
/// left out: their orders say it without a scale.
fn against_marks(marks: &[Mark], scaled: &Leanings) -> Vec<Claim> {
    let said = marks.iter().filter(|mark| !mark.is_rim);
    said.map(|mark| Claim {
        amounts: mark.seen.reading.amounts.map(|amount| mark.side * amount),
        offset: mark.side * (mark.seen.reading.start - (mark.mark - scaled.shift) / scaled.stretch),
        weight: mark.weight,
        labels: [mark.label; 2],
        kinds: [mark.seen.kind; 2],
        is_pair: false,
    })
    .collect()
}

/// By how much each claim is right, by weights that were shown nothing the owner said of either of its people.
fn held_out(claims: &[Claim], folds: &Folds, weights: &Weights, how: &LearnWeights) -> Vec<f64> {
    let mut fitted: BTreeMap<[usize; 2], Leanings> = BTreeMap::new();
    let mut without = |left_out: [usize; 2]| {
        *fitted.entry(left_out).or_insert_with(|| {
            let is_out = |claim: &Claim| folds.of_claim(claim).iter().any(|f| left_out.contains(f));
            fit(claims.iter().filter(|claim| !is_out(claim)), weights, how).0
        })
    };
    let claims = claims.iter();
    claims.map(|claim| fit::margin(claim, &without(folds.of_claim(claim)), weights)).collect()
}

/// Whether a scale learned from some of the people suits the others better than the shipped one, by more than it may
/// be off. All marks of a label are one observation.
fn is_better_scaled(
    marks: &[Mark],
    folds: &Folds,
    leanings: Leanings,
    (weights, how): (&Weights, &LearnWeights),
) -> bool {
    let n_labels = marks.iter().map(|mark| mark.label + 1).max().unwrap_or(0);
    let mut gained = vec![0.0; n_labels];
    for fold in 0..how.folds {
        let (held, shown): (Vec<&Mark>, Vec<&Mark>) =
            marks.iter().partition(|mark| folds.of_mark(mark) == fold);
        let (stretch, shift) = scale(shown.into_iter(), &leanings, weights, how);
        let learned = Leanings { stretch, shift, ..leanings };
        for mark in held {
            let surprise = |leanings| (-scale::margin(mark, leanings, weights)).exp().ln_1p();
            gained[mark.label] += mark.weight * (surprise(&leanings) - surprise(&learned));
        }
    }
    let said: BTreeSet<usize> = marks.iter().map(|mark| mark.label).collect();
    let gained: Vec<f64> = said.into_iter().map(|label| gained[label]).collect();
    in_errors(&gained) > how.surely
}

fn agreement(claims: &[Claim], margins: &[f64]) -> Agreement {
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let weight: f64 = claims.iter().map(|claim| claim.weight).sum();
    let surprise = |(claim, margin): (&Claim, &f64)| claim.weight * (-margin).exp().ln_1p();
    let surprise: f64 = claims.iter().zip(margins).map(surprise).sum();
    let pairs = claims.iter().zip(margins).filter(|(claim, _)| claim.is_pair);
    Agreement {
        agree: count(pairs.clone().filter(|(_, margin)| **margin > 0.0).count()),
        of: count(pairs.count()),
        surprise: if weight > 0.0 { surprise / weight } else { 0.0 },
    }
}

/// By how many standard errors the one is better than the other. What each label gains is taken as one
/// observation, because a place is in many orders.
fn gain(
    claims: &[Claim],
    (before, after): (&[f64], &[f64]),
    n_labels: u32,
    better: impl Fn(f64, f64) -> f64,
) -> f64 {
    let mut gained = vec![0.0; n_labels as usize];
    for ((claim, before), after) in claims.iter().zip(before).zip(after) {
        let gain = claim.weight * better(*before, *after);
        claim.labels.iter().for_each(|label| gained[*label] += gain / 2.0);
    }
    in_errors(&gained)
}

/// The sum of observations in its own standard errors.
fn in_errors(gained: &[f64]) -> f64 {
    let sum: f64 = gained.iter().sum();
    let squares: f64 = gained.iter().map(|gain| gain * gain).sum();
    let error = (squares - sum * sum / gained.len().max(1) as f64).max(0.0).sqrt();
    sum / error.max(f64::MIN_POSITIVE)
}

/// Of a pair both kinds are to blame, or both praised.
fn misses(claims: &[Claim], margins: &[f64]) -> Vec<Misses> {
    let mut of = Kind::ALL.map(|kind| Misses { kind, misses: 0, of: 0 });
    for (claim, margin) in claims.iter().zip(margins).filter(|(claim, _)| claim.is_pair) {
        let [one, other] = claim.kinds;
        for kind in std::iter::once(one).chain((other != one).then_some(other)) {
            of[kind as usize].of += 1;
            of[kind as usize].misses += u32::from(*margin <= 0.0);
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
