//! Strong ties: how many people the owner would call close, as an expected number.
//!
//! Closeness is a probability, so the expected number is the sum of it over all ties above a line; below
//! it, a thousand near-strangers would add up to friends. Its interval has three parts: how well we know
//! each closeness, how well we know the scale that all of them are told on, and that even a known chance is
//! a chance (the variance of so many coins). What each tie errs by itself adds up in variance, what all
//! err together adds up before it is squared, and nothing need be drawn.

use super::estimate::Estimate;
use super::known::{Strength, probability};
use crate::tie::Closeness;

/// From this closeness on a tie counts as strong, out of 100: the circle of the close begins there.
pub const STRONG_FROM: f64 = 45.0;

/// Whether a tie counts as strong.
#[must_use]
pub fn is_strong(closeness: Closeness) -> bool {
    closeness.score().is_some_and(|score| score >= STRONG_FROM)
}

/// The middles of sixteen equal parts of the standard normal distribution, one side of it, stretched so
/// that their variance is 1.
const MIDDLES: [f64; 8] = [0.0816, 0.2468, 0.4186, 0.6026, 0.8079, 1.0509, 1.3714, 1.9382];

/// The expected number of strong ties; `None` where none are known.
pub(super) fn expected(odds: &[Strength]) -> Option<Estimate> {
    let (mut expected, mut variance, mut steeper, mut flatter) = (0.0, 0.0, 0.0, 0.0);
    for tie in odds {
        let strength = counted(tie.logit);
        expected += strength;
        variance += adds(tie, 0.0).1 + strength * (1.0 - strength);
        steeper += adds(tie, 1.0).0;
        flatter += adds(tie, -1.0).0;
    }
    let together = (steeper - flatter) / 2.0;
    let found = Estimate { expected, low: expected, high: expected };
    let spread = variance.sqrt().hypot(together);
    (!odds.is_empty()).then(|| found.and_spread(spread).within(0.0, f64::INFINITY))
}

/// What a tie adds to the number.
fn counted(logit: f64) -> f64 {
    let strength = probability(logit);
    // A closeness that was rounded on its way here is still the same.
    if strength >= STRONG_FROM / 100.0 - 1e-9 { strength } else { 0.0 }
}

/// Mean and variance of what a tie adds where the scale is off by so many standard errors, because its closeness
/// is not known exactly either.
fn adds(tie: &Strength, scale: f64) -> (f64, f64) {
    let largest = MIDDLES[MIDDLES.len() - 1];
    if counted(tie.away(largest, scale)) <= 0.0 {
        return (0.0, 0.0);
    }
    let n = 2.0 * MIDDLES.len() as f64;
    let (mut sum, mut squares) = (0.0, 0.0);
    for middle in MIDDLES {
        for away in [middle, -middle] {
            let added = counted(tie.away(away, scale));
            sum += added;
            squares += added * added;
        }
    }
    (sum / n, (squares / n - (sum / n).powi(2)).max(0.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middles_of_equal_parts_vary_as_the_whole_does() {
        let variance = MIDDLES.iter().map(|z| z * z).sum::<f64>() / MIDDLES.len() as f64;
        assert!((variance - 1.0).abs() < 1e-3, "{variance}");
    }

    #[test]
    fn a_hundred_even_chances_are_fifty_give_or_take_six() {
        let even = Strength { logit: 0.0, errors: (0.0, 0.0), shared: 0.0 };
        let found = expected(&[even; 100]).unwrap();
        assert_eq!(found.expected, 50.0);
        assert!((found.high - 56.4).abs() < 1e-9 && (found.low - 43.6).abs() < 1e-9);
    }

    #[test]
    fn what_all_ties_share_does_not_average_out() {
        let width = |shared, n| {
            let tie = Strength { logit: 1.0, errors: (0.2, 0.2), shared };
            let found = expected(&vec![tie; n]).unwrap();
            (found.high - found.low) / found.expected
        };
        assert!(width(0.0, 10_000) < width(0.0, 100) / 9.0);
        assert!(width(0.25, 10_000) > width(0.25, 100) / 2.0);
    }
}
