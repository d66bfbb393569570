//! Evenness: as how many equally strong ties the network counts.
//!
//! The exponential of the entropy of shares (Hill 1973; Jost 2006, *Entropy and diversity*): ten ties of
//! which one has everything count as one, ten equal ones as ten. In the mail of three companies it was 38 to
//! 45 % of the number of ties.

use super::diversity::effective_number;
use super::draws::Index;
use super::estimate::Estimate;
use super::known::{Strength, probability};

/// As many equally strong ties as would be just as even.
pub(super) const EFFECTIVE: Index = |_, strengths| effective_number(strengths.iter().copied());

/// The same with an interval that needs no draws; `None` where none are known.
///
/// To first order each tie moves the number by itself, so the variances of what they move it by add up; what the
/// scale moves them by together is added up first. The derivative of the entropy H by a strength p, of share q of
/// the total T, is -(ln q + H) / T.
pub(super) fn number(odds: &[Strength]) -> Option<Estimate> {
    let strengths = || odds.iter().map(|odds| probability(odds.logit));
    let total: f64 = strengths().sum();
    let expected = effective_number(strengths())?;
    let slope = |odds: &Strength| {
        let strength = probability(odds.logit);
        let slope = ((strength / total).ln() + expected.ln()) / total;
        expected * slope * strength * (1.0 - strength)
    };
    let alone: f64 = odds.iter().map(|odds| (slope(odds) * odds.error()).powi(2)).sum();
    let together: f64 = odds.iter().map(|odds| slope(odds) * odds.shared).sum();
    let found = Estimate { expected, low: expected, high: expected };
    Some(found.and_spread(alone.sqrt().hypot(together)).within(1.0, odds.len() as f64))
}

#[cfg(test)]
mod tests {
    use super::super::draws::estimates;
    use super::super::known::Known;
    use super::*;

    #[test]
    fn the_interval_without_draws_is_as_wide_as_that_with_draws() {
        let strength = |tie: u32| {
            let logit = f64::from(tie % 40) / 8.0 - 3.0;
            Strength { logit, errors: (0.4, 0.4), shared: 0.1 * logit }
        };
        let odds: Vec<Strength> = (0..300).map(strength).collect();
        let told = number(&odds).unwrap();
        let [drawn] = estimates(&Known { odds, ..Known::default() }, [EFFECTIVE]);
        let drawn = drawn.unwrap();
        assert!((told.expected - drawn.expected).abs() < 1e-9);
        let width = |estimate: Estimate| estimate.high - estimate.low;
        assert!((width(told) / width(drawn) - 1.0).abs() < 0.15, "{told:?} {drawn:?}");
    }

    #[test]
    fn of_nobody_there_is_no_number() {
        assert_eq!(number(&[]), None);
    }
}
