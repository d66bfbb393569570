//! The fit: leanings that make what the owner said most likely, with a prior that holds them to nothing.
//!
//! A logistic regression with a normal prior is a smooth hill with one top; Newton's steps climb it in a
//! handful of rounds. How flat the top is says how far each leaning may be off (Laplace).

use super::super::reading::{Leanings, N_PARTS, Part, added};
use super::super::weights::Weights;
use super::held_out::LearnWeights;
use super::label::Claim;

/// A row for each part, and one for each part in it.
type Square = [[f64; N_PARTS]; N_PARTS];

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

/// Rounds after which the top is near enough whatever happens; five are usual.
const MOST_ROUNDS: usize = 50;
/// A step shorter than this is none.
const STANDSTILL: f64 = 1e-9;

/// Leanings that fit these claims, and how sure they are; the scale stays as it is.
pub(super) fn fit<'a>(
    claims: impl Iterator<Item = &'a Claim> + Clone,
    weights: &Weights,
    how: &LearnWeights,
) -> (Leanings, Spread) {
    let precision = how.spread.powi(-2);
    let mut leanings = Leanings::default();
    for _ in 0..MOST_ROUNDS {
        let (slope, curve) = hill(claims.clone(), &leanings, weights, precision);
        let step = solve(&curve, slope);
        let before = leanings;
        for (lean, step) in leanings.parts.iter_mut().zip(step) {
            *lean = (*lean + step).clamp(-how.furthest, how.furthest);
        }
        let moved = leanings.parts.iter().zip(before.parts).map(|(now, then)| (now - then).abs());
        if moved.fold(0.0, f64::max) < STANDSTILL {
            break;
        }
    }
    let (_, curve) = hill(claims, &leanings, weights, precision);
    (leanings, spread(&curve))
}

/// By how much the first of a claim is closer, in log-odds.
pub(super) fn margin(claim: &Claim, leanings: &Leanings, weights: &Weights) -> f64 {
    claim.offset + added(&claim.amounts, leanings, weights)
}

/// Slope and curvature of the log posterior, the curvature with its sign turned.
fn hill<'a>(
    claims: impl Iterator<Item = &'a Claim>,
    leanings: &Leanings,
    weights: &Weights,
    precision: f64,
) -> ([f64; N_PARTS], Square) {
    let (mut slope, mut curve) = ([0.0; N_PARTS], [[0.0; N_PARTS]; N_PARTS]);
    for place in 0..N_PARTS {
        slope[place] = -precision * leanings.parts[place];
        curve[place][place] = precision;
    }
    for claim in claims {
        let wrong = 1.0 / (1.0 + margin(claim, leanings, weights).exp());
        let (pull, bend) = (claim.weight * wrong, claim.weight * wrong * (1.0 - wrong));
        for (place, amount) in
            claim.amounts.iter().enumerate().filter(|(_, amount)| **amount != 0.0)
        {
            slope[place] += pull * amount;
            for (other, beside) in claim.amounts.iter().enumerate() {
                curve[place][other] += bend * amount * beside;
            }
        }
    }
    (slope, curve)
}

/// The lower triangle whose square this is (Cholesky). The prior keeps it above nothing everywhere.
fn root(square: &Square) -> Square {
    let mut root = [[0.0; N_PARTS]; N_PARTS];
    for row in 0..N_PARTS {
        for column in 0..=row {
            let known: f64 = (0..column).map(|at| root[row][at] * root[column][at]).sum();
            let rest = square[row][column] - known;
            root[row][column] = if row == column {
                rest.max(f64::MIN_POSITIVE).sqrt()
            } else {
                rest / root[column][column]
            };
        }
    }
    root
}

/// The `x` for which `square * x` is `right`.
fn solve(square: &Square, right: [f64; N_PARTS]) -> [f64; N_PARTS] {
    let root = root(square);
    let mut x = right;
    for row in 0..N_PARTS {
        let known: f64 = (0..row).map(|at| root[row][at] * x[at]).sum();
        x[row] = (x[row] - known) / root[row][row];
    }
    for row in (0..N_PARTS).rev() {
        let known: f64 = (row + 1..N_PARTS).map(|at| root[at][row] * x[at]).sum();
        x[row] = (x[row] - known) / root[row][row];
    }
    x
}

/// Roots of the diagonal of the inverse.
fn spread(curve: &Square) -> Spread {
    let mut spread = [0.0; N_PARTS];
    for (place, error) in spread.iter_mut().enumerate() {
        let mut unit = [0.0; N_PARTS];
        unit[place] = 1.0;
        *error = solve(curve, unit)[place].max(0.0).sqrt();
    }
    Spread(spread)
}
