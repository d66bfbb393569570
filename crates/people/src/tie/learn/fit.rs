//! The fit: leanings that make what the owner said most likely, with a prior that holds them to nothing.
//!
//! The climbing is [`crate::logistic`]'s. Here it is said what a tie has of each part, and that the scale stays
//! as it is.

use super::super::reading::{Leanings, N_PARTS, Part, added};
use super::super::weights::Weights;
use super::held_out::LearnWeights;
use super::label::Claim;
use crate::logistic::{self, Prior};

/// How far each leaning may be off: standard errors, in log-odds for one unit of its part.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread(pub(super) [f64; N_PARTS]);

impl Spread {
    /// Of one part.
    #[must_use]
    pub fn of(&self, part: Part) -> f64 {
        Part::all().zip(self.0).find(|(other, _)| *other == part).map_or(0.0, |(_, error)| error)
    }
}

/// Leanings that fit these claims, and how sure they are; the scale stays as it is.
pub(super) fn fit<'a>(
    claims: impl Iterator<Item = &'a Claim>,
    weights: &Weights,
    how: &LearnWeights,
) -> (Leanings, Spread) {
    let claims: Vec<logistic::Claim> = claims.map(|claim| claimed(claim, weights)).collect();
    let claims: Vec<&logistic::Claim> = claims.iter().collect();
    let prior = Prior { spreads: &[how.spread; N_PARTS], furthest: how.furthest };
    let fitted = logistic::fit(&claims, prior);
    let (mut leanings, mut spread) = (Leanings::default(), Spread([0.0; N_PARTS]));
    leanings.parts.iter_mut().zip(fitted.weights).for_each(|(lean, weight)| *lean = weight);
    spread.0.iter_mut().zip(fitted.errors).for_each(|(spread, error)| *spread = error);
    (leanings, spread)
}

/// By how much the first of a claim is closer, in log-odds.
pub(super) fn margin(claim: &Claim, leanings: &Leanings, weights: &Weights) -> f64 {
    claim.offset + added(&claim.amounts, leanings, weights)
}

/// A claim beside what the shipped weights say of it.
fn claimed(claim: &Claim, weights: &Weights) -> logistic::Claim {
    logistic::Claim {
        amounts: claim.amounts.to_vec(),
        offset: margin(claim, &Leanings::default(), weights),
        weight: claim.weight,
    }
}
