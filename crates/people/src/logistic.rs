//! Logistic regression with a normal prior: what moves least from what was held, and explains what was said.
//!
//! The log posterior is a smooth hill with one top; Newton's steps climb it in a handful of rounds, halved where
//! they would lead down: far from the top it is too flat to say how far it goes. How flat the top is says how far each weight may be off (Laplace). Whoever learns from the owner learns here:
//! closeness ([`crate::tie::learn`]) and invitations ([`crate::scenario::triage::learn`]).
//!
//! What is absent: any notion of what the weights are of, and of whether what was fitted should be believed.

/// Something that was said to be so: right where `offset` and the weighted amounts are together above 0.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Claim {
    /// How much there is of each part.
    pub(crate) amounts: Vec<f64>,
    /// What it comes to as long as nothing is learned, in log-odds.
    pub(crate) offset: f64,
    /// How much it counts.
    pub(crate) weight: f64,
}

/// What is held of the weights before anything is said.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Prior<'a> {
    /// Its spread around 0, for each part; as many as there are parts.
    pub(crate) spreads: &'a [f64],
    /// No weight moves further than this.
    pub(crate) furthest: f64,
}

/// What the claims teach: a weight for each part, and how far each may be off.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Fit {
    /// What is added to what was held, in log-odds for one unit.
    pub(crate) weights: Vec<f64>,
    /// Standard errors, in the same unit.
    pub(crate) errors: Vec<f64>,
}

/// A row for each part, and one for each part in it.
type Square = Vec<Vec<f64>>;

/// Rounds after which the top is near enough whatever happens; five are usual.
const MOST_ROUNDS: usize = 50;
/// A step halved so often leads nowhere.
const MOST_HALVES: u32 = 20;
/// A step shorter than this is none.
const STANDSTILL: f64 = 1e-9;

/// Weights that fit these claims, held to nothing by the prior.
pub(crate) fn fit(claims: &[&Claim], prior: Prior<'_>) -> Fit {
    let mut weights = vec![0.0; prior.spreads.len()];
    for _ in 0..MOST_ROUNDS {
        let (slope, curve) = hill(claims, &weights, prior);
        let step = solve(&root(&curve), slope);
        let Some(next) = climb(claims, &weights, &step, prior) else { break };
        let moved = next.iter().zip(&weights).map(|(next, now)| (next - now).abs());
        let is_there = moved.fold(0.0, f64::max) < STANDSTILL;
        weights = next;
        if is_there {
            break;
        }
    }
    let (_, curve) = hill(claims, &weights, prior);
    Fit { errors: errors(&root(&curve)), weights }
}

/// The whole step, or the largest of its halves that leads up; nothing where none does.
fn climb(claims: &[&Claim], from: &[f64], step: &[f64], prior: Prior<'_>) -> Option<Vec<f64>> {
    let height = height(claims, from, prior);
    let halves = (0..MOST_HALVES).map(|half| f64::from(half).exp2().recip());
    let to = |part: f64| -> Vec<f64> {
        let stepped = from.iter().zip(step).map(|(weight, step)| weight + part * step);
        stepped.map(|weight| weight.clamp(-prior.furthest, prior.furthest)).collect()
    };
    halves.map(to).find(|to| self::height(claims, to, prior) >= height)
}

/// The log posterior, but for what is the same everywhere.
fn height(claims: &[&Claim], weights: &[f64], prior: Prior<'_>) -> f64 {
    let held = weights.iter().zip(prior.spreads).map(|(weight, spread)| (weight / spread).powi(2));
    let said = claims.iter().map(|claim| claim.weight * surprise(margin(claim, weights)));
    -held.sum::<f64>() / 2.0 - said.sum::<f64>()
}

/// By how much a claim is right, in log-odds.
pub(crate) fn margin(claim: &Claim, weights: &[f64]) -> f64 {
    claim.offset
        + claim.amounts.iter().zip(weights).map(|(amount, weight)| amount * weight).sum::<f64>()
}

/// How unlikely a claim with this margin was held: -ln of its probability. A coin has 0.69.
pub(crate) fn surprise(margin: f64) -> f64 {
    // Far on the wrong side the exponential would overflow, and the two are the same there.
    if margin < -30.0 { -margin } else { (-margin).exp().ln_1p() }
}

/// Slope and curvature of the log posterior, the curvature with its sign turned.
fn hill(claims: &[&Claim], weights: &[f64], prior: Prior<'_>) -> (Vec<f64>, Square) {
    let n_parts = weights.len();
    let (mut slope, mut curve) = (vec![0.0; n_parts], vec![vec![0.0; n_parts]; n_parts]);
    for (place, spread) in prior.spreads.iter().enumerate() {
        let precision = spread.powi(-2);
        slope[place] = -precision * weights[place];
        curve[place][place] = precision;
    }
    for claim in claims {
        let wrong = 1.0 / (1.0 + margin(claim, weights).exp());
        let (pull, bend) = (claim.weight * wrong, claim.weight * wrong * (1.0 - wrong));
        let there = claim.amounts.iter().enumerate().filter(|(_, amount)| **amount != 0.0);
        for (place, amount) in there {
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
    let n_parts = square.len();
    let mut root = vec![vec![0.0; n_parts]; n_parts];
    for row in 0..n_parts {
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

/// The `x` for which the square of this root times `x` is `right`.
fn solve(root: &Square, right: Vec<f64>) -> Vec<f64> {
    let n_parts = root.len();
    let mut x = right;
    for row in 0..n_parts {
        let known: f64 = (0..row).map(|at| root[row][at] * x[at]).sum();
        x[row] = (x[row] - known) / root[row][row];
    }
    for row in (0..n_parts).rev() {
        let known: f64 = (row + 1..n_parts).map(|at| root[at][row] * x[at]).sum();
        x[row] = (x[row] - known) / root[row][row];
    }
    x
}

/// Roots of the diagonal of the inverse of the square of this root.
fn errors(root: &Square) -> Vec<f64> {
    let n_parts = root.len();
    let error = |place: usize| {
        let mut unit = vec![0.0; n_parts];
        unit[place] = 1.0;
        solve(root, unit)[place].max(0.0).sqrt()
    };
    (0..n_parts).map(error).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRIOR: Prior<'_> = Prior { spreads: &[1.0, 1.0], furthest: 3.0 };

    fn claim(amounts: [f64; 2]) -> Claim {
        Claim { amounts: amounts.to_vec(), offset: 0.0, weight: 1.0 }
    }

    #[test]
    fn nothing_said_moves_nothing_and_is_as_unsure_as_the_prior() {
        let fitted = fit(&[], PRIOR);
        assert_eq!(fitted, Fit { weights: vec![0.0; 2], errors: vec![1.0; 2] });
    }

    #[test]
    fn what_is_claimed_moves_its_own_part_makes_it_surer_and_stops_at_the_furthest() {
        let one = claim([1.0, 0.0]);
        let few = fit(&[&one; 3], PRIOR);
        let many = fit(&[&one; 3000], PRIOR);
        assert!(few.weights[0] > 0.5 && few.weights[1] == 0.0, "{few:?}");
        assert!(few.errors[0] < 1.0 && few.errors[1] == 1.0, "{few:?}");
        assert_eq!(many.weights, [3.0, 0.0]);
    }

    #[test]
    fn a_first_step_that_would_overshoot_is_halved() {
        let far = Claim { amounts: vec![1.0, 0.0], offset: -8.0, weight: 1.0 };
        let near = Claim { amounts: vec![-1.0, 0.0], offset: 8.0, weight: 1.0 };
        let claims = [[&far; 20], [&near; 20]].concat();
        let fitted = fit(&claims, Prior { spreads: &[9.0, 1.0], furthest: 20.0 });
        assert!((fitted.weights[0] - 8.0).abs() < 0.1, "{fitted:?}");
    }

    #[test]
    fn a_tight_prior_holds_a_part_where_a_wide_one_lets_it_go() {
        let both = claim([1.0, 1.0]);
        let fitted = fit(&[&both; 20], Prior { spreads: &[0.1, 1.0], furthest: 3.0 });
        assert!(fitted.weights[0] < 0.1 * fitted.weights[1], "{fitted:?}");
    }
}
