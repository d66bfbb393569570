//! Whom to ask about next: where an answer would tell most.
//!
//! Two questions of three go down the order of people, evenly in the logarithm of their place, so that the few
//! near the owner are asked about as often as the many far away: an order is worth most where it is steep.
//! The third is about anybody, drawn by digest so that the same book asks the same question until it is
//! answered; most of them are people of whom nothing is known. Asking about those the judgement is least sure
//! of, or evenly over everybody, taught less in every world that was tried.

use super::super::reading::Reading;
use super::super::weights::Weights;
use super::held_out::LearnWeights;
use crate::digest::Digest;

/// Somebody who could be asked about.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Candidate<'a> {
    /// A name that stays, by which chance is drawn.
    pub name: &'a str,
    /// What is weighed.
    pub reading: Reading,
}

/// Of so many questions one is about anybody.
const ONE_BY_CHANCE: usize = 3;
/// Candidates looked at for the other side of a pair. More would make a page wait.
const MOST_LOOKED_AT: usize = 400;

/// The places of those to ask about, the most informative first, after so many answers. `candidates` are
/// those not asked about yet; nobody comes twice.
#[must_use]
pub fn ask(
    candidates: &[Candidate<'_>],
    answered: usize,
    n: usize,
    weights: &Weights,
) -> Vec<usize> {
    let logits: Vec<f64> =
        candidates.iter().map(|candidate| candidate.reading.logit(weights)).collect();
    let mut by_logit: Vec<usize> = (0..candidates.len()).collect();
    by_logit.sort_by(|a, b| logits[*b].total_cmp(&logits[*a]).then(a.cmp(b)));
    let mut by_chance = by_logit.clone();
    by_chance.sort_by_cached_key(|place| Digest::of(&[candidates[*place].name]).0);
    let (mut order, mut is_taken) = (Vec::with_capacity(n), vec![false; candidates.len()]);
    for question in answered..answered + n.min(candidates.len()) {
        let from = if question % ONE_BY_CHANCE == ONE_BY_CHANCE - 1 {
            by_chance.as_slice()
        } else {
            by_logit.get(reach(question, candidates.len())..).unwrap_or_default()
        };
        let next = from.iter().chain(&by_logit).find(|place| !is_taken[**place]);
        next.into_iter().for_each(|place| is_taken[*place] = true);
        order.extend(next);
    }
    order
}

/// How many of so many this question passes over.
fn reach(question: usize, n: usize) -> usize {
    let nth = question - question / ONE_BY_CHANCE;
    let place = (n as f64).powf(halved(nth + 1));
    (0..n).take_while(|passed| (passed + 2) as f64 <= place).count()
}

/// The nth of a sequence that fills the space between 0 and 1 evenly however long it goes on: 1/2, 1/4, 3/4,
/// 1/8 and so on (van der Corput 1935).
fn halved(mut n: usize) -> f64 {
    let (mut sum, mut part) = (0.0, 0.5);
    while n > 0 {
        sum += part * (n % 2) as f64;
        n /= 2;
        part /= 2.0;
    }
    sum
}

/// Who to set beside the first, for "who is closer?": the one for whom the answer is open and would tell
/// most about the weights; `None` where nobody is left.
#[must_use]
pub fn ask_pair(
    candidates: &[Candidate<'_>],
    first: usize,
    weights: &Weights,
    how: &LearnWeights,
) -> Option<usize> {
    let one = candidates.get(first)?;
    let tells = |place: usize| {
        let other = &candidates[place].reading;
        let open = one.reading.logit(weights) - other.logit(weights);
        let chance = 1.0 / (1.0 + open.exp());
        chance * (1.0 - chance) * apart(&one.reading, other, how)
    };
    let step = candidates.len().div_ceil(MOST_LOOKED_AT).max(1);
    (0..candidates.len())
        .step_by(step)
        .filter(|place| *place != first)
        .max_by(|a, b| tells(*a).total_cmp(&tells(*b)).then(b.cmp(a)))
}

/// How differently two ties are made, by how far the weights may be off.
fn apart(one: &Reading, other: &Reading, how: &LearnWeights) -> f64 {
    let squares = one.amounts.iter().zip(other.amounts).map(|(one, other)| (one - other).powi(2));
    how.spread.powi(2) * squares.sum::<f64>()
}
