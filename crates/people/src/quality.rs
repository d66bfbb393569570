//! The network as a whole, measured: how many ties are strong, as how many equal ones it counts, how
//! much of it is hollow. Size alone is never a measure here.
//!
//! After Hill and Jost: the effective number of a distribution is the exponential of its entropy, as
//! many equal parts as would be just as even.

use std::collections::HashMap;

use crate::organisation::House;
use crate::tie::Closeness;

/// What is measured of one person.
#[derive(Debug, Clone, Copy)]
pub struct Member {
    /// Listed as a connection in the newest export.
    pub is_connection: bool,
    /// Something besides the connection is known.
    pub has_evidence: bool,
    /// Contact went both ways at some time.
    pub is_two_way: bool,
    /// How close.
    pub closeness: Closeness,
    /// The house of the current employer.
    pub employer: Option<House>,
}

/// An expected number with its 80 % interval.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Estimate {
    /// The expected number.
    pub expected: f64,
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// A network's measures. `None` where nothing is known to measure.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Quality {
    /// Ties one would call close, as an expected number.
    pub strong: Estimate,
    /// As many equally strong ties as would be just as even.
    pub effective_number: Option<f64>,
    /// Share of connections without contact both ways and without other evidence, 0 to 1.
    pub hollow_share: Option<f64>,
    /// Effective number of employers, each tie weighing its closeness.
    pub employers_by_strength: Option<f64>,
    /// Effective number of employers, every connection weighing alike.
    pub employers_by_count: Option<f64>,
}

/// From this closeness on a tie counts as strong, out of 100.
const STRONG_FROM: f64 = 45.0;
/// Half the width of an 80 % interval, in standard deviations.
const HALF_WIDTH: f64 = 1.28;

/// Measures a network.
#[must_use]
pub fn measure(members: &[Member]) -> Quality {
    let scores: Vec<f64> = members.iter().filter_map(|member| member.closeness.score()).collect();
    let by_strength =
        members.iter().filter_map(|member| Some((member.employer?, member.closeness.score()?)));
    let connections = members.iter().filter(|member| member.is_connection);
    let by_count = connections.clone().filter_map(|member| Some((member.employer?, 1.0)));
    let hollow = connections.clone().filter(|member| !member.is_two_way && !member.has_evidence);
    Quality {
        strong: strong(&scores),
        effective_number: effective_number(scores.iter().copied()),
        hollow_share: share(hollow.count(), connections.count()),
        employers_by_strength: effective_employers(by_strength),
        employers_by_count: effective_employers(by_count),
    }
}

/// The sum of probabilities over the ties above the line; its spread is that of so many coins.
fn strong(scores: &[f64]) -> Estimate {
    let likely = scores.iter().filter(|score| **score >= STRONG_FROM).map(|score| score / 100.0);
    let expected: f64 = likely.clone().sum();
    let spread = likely.map(|p| p * (1.0 - p)).sum::<f64>().sqrt() * HALF_WIDTH;
    Estimate { expected, low: (expected - spread).max(0.0), high: expected + spread }
}

fn share(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

fn effective_employers(weighed: impl Iterator<Item = (House, f64)>) -> Option<f64> {
    let mut by_employer: HashMap<House, f64> = HashMap::new();
    for (employer, weight) in weighed {
        *by_employer.entry(employer).or_default() += weight;
    }
    let mut weights: Vec<f64> = by_employer.into_values().collect();
    weights.sort_by(f64::total_cmp); // so that the sum does not depend on the order of a hash table
    effective_number(weights.into_iter())
}

/// The exponential of the entropy of these weights; `None` when they sum to nothing.
fn effective_number(weights: impl Iterator<Item = f64> + Clone) -> Option<f64> {
    let total: f64 = weights.clone().sum();
    let entropy = |weight: f64| {
        let q = weight / total;
        if q > 0.0 { -q * q.ln() } else { 0.0 }
    };
    (total > 0.0).then(|| weights.map(entropy).sum::<f64>().exp())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tie(score: f64, employer: u32) -> Member {
        let closeness = Closeness::Known { score, low: score, high: score };
        Member {
            is_connection: true,
            has_evidence: true,
            is_two_way: true,
            closeness,
            employer: Some(House::numbered(employer)),
        }
    }

    fn stranger() -> Member {
        Member {
            is_connection: true,
            has_evidence: false,
            is_two_way: false,
            closeness: Closeness::Unknown,
            employer: None,
        }
    }

    #[track_caller]
    fn near(measured: Option<f64>, expected: f64) {
        assert!(
            measured.is_some_and(|measured| (measured - expected).abs() < 1e-9),
            "{measured:?} is not {expected}"
        );
    }

    #[test]
    fn four_equal_ties_count_as_four() {
        let ties = [tie(50.0, 0), tie(50.0, 1), tie(50.0, 2), tie(50.0, 3)];
        near(measure(&ties).effective_number, 4.0);
        near(measure(&ties).employers_by_strength, 4.0);
    }

    #[test]
    fn a_thousand_strangers_add_nothing_but_hollowness() {
        let mut network = vec![tie(80.0, 0)];
        let alone = measure(&network);
        network.extend(std::iter::repeat_n(stranger(), 999));
        let crowded = measure(&network);
        assert_eq!(alone.strong, crowded.strong);
        assert_eq!(alone.effective_number, crowded.effective_number);
        near(crowded.hollow_share, 0.999);
    }

    #[test]
    fn an_empty_network_has_no_share_of_anything() {
        assert_eq!(measure(&[]), Quality::default());
    }

    #[test]
    fn weak_ties_are_not_counted_as_parts_of_strong_ones() {
        assert_eq!(measure(&[tie(30.0, 0), tie(40.0, 1)]).strong.expected, 0.0);
    }
}
