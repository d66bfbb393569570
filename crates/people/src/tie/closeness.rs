//! Closeness: from bond and evidence to a number out of a hundred, with how sure we are.
//!
//! The number is a probability: that the owner would name this person as close. Where nothing we hold
//! says anything either way it is [`Closeness::Unknown`], which is not little. What only ever went one
//! way is nothing in this sense: a thousand letters nobody answered say how the writer feels, not how
//! the two stand. Such a tie is judged on its evidence alone, as if there had been no letters.

use super::around::Coverage;
use super::circle::Circle;
use super::evidence::Evidence;
use super::reading::Reading;
use super::weights::{Scale, Weights};

/// How close two people are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Closeness {
    /// Nothing we hold says anything either way. Not the same as distant.
    Unknown,
    /// Close by so much.
    Known {
        /// From 0 to 100, comparable between people.
        score: f64,
        /// Lower end of the 80 % interval.
        low: f64,
        /// Upper end of the 80 % interval.
        high: f64,
    },
}

/// How sure we are of a closeness.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// The interval is 30 points or wider.
    Low,
    /// Between 15 and 30 points.
    Medium,
    /// Narrower than 15 points.
    High,
}

impl Closeness {
    /// The score, where there is one.
    #[must_use]
    pub fn score(self) -> Option<f64> {
        match self {
            Self::Unknown => None,
            Self::Known { score, low: _, high: _ } => Some(score),
        }
    }

    /// The same within the circle the owner named, whose word outranks what is inferred.
    #[must_use]
    pub fn within(self, circle: Circle) -> Self {
        let (score, low, high) = match self {
            Self::Unknown if circle == Circle::Unknown => return Self::Unknown,
            Self::Unknown => (0.0, 0.0, 100.0),
            Self::Known { score, low, high } => (score, low, high),
        };
        Self::Known {
            score: circle.bring_within(score),
            low: circle.bring_within(low),
            high: circle.bring_within(high),
        }
    }

    /// How sure we are; `None` where nothing is known.
    #[must_use]
    pub fn confidence(self) -> Option<Confidence> {
        match self {
            Self::Unknown => None,
            Self::Known { score: _, low, high } if high - low < 15.0 => Some(Confidence::High),
            Self::Known { score: _, low, high } if high - low < 30.0 => Some(Confidence::Medium),
            Self::Known { .. } => Some(Confidence::Low),
        }
    }
}

/// Log-odds of closeness, and their standard error.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Odds {
    /// Log-odds.
    pub logit: f64,
    /// Standard error of the log-odds.
    pub error: f64,
}

impl Odds {
    /// The odds of a bond or a pulse that rests on `n` contacts.
    #[must_use]
    pub fn of(strength: f64, n: u32, coverage: Coverage, scale: &Scale) -> Self {
        let error = scale.slope * sampling(n, scale).hypot(missing(coverage, scale));
        Self { logit: scale.slope * strength + scale.intercept, error }
    }

    /// Out of a hundred.
    #[must_use]
    pub fn closeness(self, scale: &Scale) -> Closeness {
        let reach = scale.half_width * self.error;
        Closeness::Known {
            score: percent(self.logit),
            low: percent(self.logit - reach),
            high: percent(self.logit + reach),
        }
    }
}

/// Error of a bond that rests on `n` contacts, in standard deviations.
fn sampling(n: u32, scale: &Scale) -> f64 {
    scale.largest_error.min(scale.error_per_root / f64::from(n.max(1)).sqrt())
}

/// Error of the bond for what we don't hold, in standard deviations.
fn missing(coverage: Coverage, scale: &Scale) -> f64 {
    scale.missing_channel_error * f64::from(coverage.n_unheard()).sqrt()
}

/// A probability out of a hundred, from log-odds.
#[must_use]
pub fn percent(logit: f64) -> f64 {
    100.0 / (1.0 + (-logit).exp())
}

/// Where the log-odds of a tie begin, before anything is known of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Start {
    /// Both were in contact.
    Contact,
    /// They were not, in what was imported.
    Silent,
    /// Or they may have been where nothing was imported.
    Blind,
}

impl Start {
    pub(super) fn of(has_contact: bool, coverage: Coverage) -> Self {
        match (has_contact, coverage.has_messages && !coverage.talks_elsewhere) {
            (true, _) => Self::Contact,
            (false, true) => Self::Silent,
            (false, false) => Self::Blind,
        }
    }

    pub(super) fn logit(self, scale: &Scale) -> f64 {
        match self {
            Self::Contact => scale.intercept,
            Self::Silent => scale.silent_intercept,
            Self::Blind => scale.blind_intercept,
        }
    }
}

/// The odds of a tie; `None` where nothing says anything either way.
///
/// `contacts` are those of a tie that went both ways. Evidence too weak to show that two people know each
/// other counts for a connection; a stranger's note alone makes no tie.
#[must_use]
pub(super) fn odds(
    reading: &Reading,
    contacts: Option<u32>,
    evidence: &Evidence,
    coverage: Coverage,
    weights: &Weights,
) -> Option<Odds> {
    let (scale, logit, stretch) =
        (&weights.scale, reading.logit(weights), weights.leanings.stretch);
    let missing = missing(coverage, scale);
    if let Some(n) = contacts {
        let error = stretch * scale.bond_slope * sampling(n, scale).hypot(missing);
        return Some(Odds { logit, error });
    }
    let worth = evidence.total(&weights.evidence)?;
    let counts = evidence.is_connected || worth >= weights.evidence.known_from;
    counts.then(|| Odds {
        logit,
        error: stretch * scale.evidence_error.hypot(scale.bond_slope * missing),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tie::Factors;
    use crate::tie::sign::Signs;

    const HELD: Coverage = Coverage { has_messages: true, n_missing: 0, talks_elsewhere: false };

    /// Score and interval in whole points, of a tie as usual in everything that rests on so many contacts.
    #[track_caller]
    fn check(contacts: Option<u32>, evidence: Evidence, expected: Option<[i32; 3]>) {
        let weights = Weights::default();
        let factors = contacts.map_or_else(Factors::default, |_| Factors::usual(&weights.norms));
        let start = Start::of(contacts.is_some(), HELD);
        let reading = Reading::of(start, &factors, &Signs::default(), &evidence, &weights);
        let closeness = odds(&reading, contacts, &evidence, HELD, &weights)
            .map_or(Closeness::Unknown, |odds| odds.closeness(&weights.scale));
        let found = match closeness {
            Closeness::Unknown => None,
            Closeness::Known { score, low, high } => Some([score, low, high]),
        };
        let expected = expected.map(|points| points.map(f64::from));
        assert_eq!(found.map(|points| points.map(f64::round)), expected);
    }

    #[test]
    fn without_contact_and_evidence_it_is_unknown() {
        check(None, Evidence::default(), None);
        check(None, Evidence { is_connected: true, ..Evidence::default() }, None);
    }

    #[test]
    fn a_usual_tie_has_thirty_points_and_more_contacts_make_us_surer() {
        check(Some(5), Evidence::default(), Some([30, 20, 42]));
        check(Some(100), Evidence::default(), Some([30, 26, 34]));
    }

    #[test]
    fn the_owners_circle_outranks_what_is_inferred() {
        let close = |score, low, high| Closeness::Known { score, low, high };
        assert_eq!(close(80.0, 60.0, 90.0).within(Circle::Close), close(70.0, 60.0, 70.0));
        assert_eq!(close(10.0, 5.0, 50.0).within(Circle::Close), close(45.0, 45.0, 50.0));
        assert_eq!(Closeness::Unknown.within(Circle::Close), close(45.0, 45.0, 70.0));
        assert_eq!(Closeness::Unknown.within(Circle::Unknown), Closeness::Unknown);
    }

    #[test]
    fn evidence_adds_to_contact() {
        let recommended = Evidence { recommended_by_them: 1, ..Evidence::default() };
        check(Some(100), recommended, Some([72, 68, 76]));
    }

    #[test]
    fn evidence_alone_leaves_us_unsure() {
        let recommended = Evidence { recommended_by_them: 1, ..Evidence::default() };
        check(None, recommended, Some([40, 21, 62]));
    }
}
