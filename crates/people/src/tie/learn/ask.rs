//! Whom to ask about next: where an answer would tell most.
//!
//! The first ten are spread over the whole scale, so that the learner sees what it will have to tell apart.
//! Afterwards half are those it is least sure of, and half are anybody: asking only about doubtful ones teaches
//! what is special, and on the data that was tried the mixture did better than either. *Anybody* is drawn
//! by digest, so that the same book asks the same question until it is answered.

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

/// Questions that are spread over the scale before any is chosen by doubt.
const STRATIFIED: usize = 10;
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
    let mut by_doubt = by_logit.clone();
    by_doubt.sort_by(|a, b| logits[*a].abs().total_cmp(&logits[*b].abs()));
    let mut by_chance = by_logit.clone();
    by_chance.sort_by_cached_key(|place| Digest::of(&[candidates[*place].name]).0);
    let strata = strata(&by_logit);
    let (mut order, mut is_taken) = (Vec::with_capacity(n), vec![false; candidates.len()]);
    for question in answered..answered + candidates.len() {
        if order.len() == n.min(candidates.len()) {
            break;
        }
        let from: &[usize] = match question {
            // Asked one at a time they must go on where they were, not begin at the closest each time.
            0..STRATIFIED => strata.get(question..).unwrap_or_default(),
            _ if question % 2 == 0 => &by_doubt,
            _ => &by_chance,
        };
        let next = from.iter().chain(&by_logit).find(|place| !is_taken[**place]);
        next.into_iter().for_each(|place| is_taken[*place] = true);
        order.extend(next);
    }
    order
}

/// The middle of each tenth of the scale of ranks, the extremes and the middle early.
fn strata(by_logit: &[usize]) -> Vec<usize> {
    const TURN: [usize; STRATIFIED] = [0, 5, 2, 8, 1, 4, 7, 3, 6, 9];
    let middle = |tenth: usize| (2 * tenth + 1) * by_logit.len() / (2 * STRATIFIED);
    TURN.iter().filter_map(|tenth| by_logit.get(middle(*tenth)).copied()).collect()
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
