//! Closeness: from bond and evidence to a number out of a hundred, with how sure we are.
//!
//! The number is a probability: that the owner would name this person as close. Where nothing we hold
//! says anything either way it is [`Closeness::Unknown`], which is not little. What only ever went one
//! way is nothing in this sense: a thousand letters nobody answered say how the writer feels, not how
//! the two stand. Such a tie is judged on its evidence alone, as if there had been no letters.

use super::around::Coverage;
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

    /// The same where the owner says that the two also talk where nothing is held: worth something, nobody can say
    /// how much, and how long they were silent nobody can say any more either.
    pub(super) fn doubted(self, silence: f64, weights: &Weights) -> Self {
        let word = weights.leanings.stretch * weights.scale.elsewhere_error.hypot(silence);
        Self { error: self.error.hypot(word), ..self }
    }

    /// Out of a hundred. How sure we are of the log-odds is one thing, and what they mean another: the scale was
    /// measured to be steeper in some data than in others, which tells most at its ends. So the last points of a
    /// hundred are told apart from each other by nothing.
    #[must_use]
    pub fn closeness(self, scale: &Scale) -> Closeness {
        let reach = scale.half_width * self.error.hypot(scale.slope_error * self.logit);
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
///
/// Without contact they begin at the same place whatever was imported: a mailbox that tells nothing of somebody
/// must not move them away, and not having imported it must not either. What is missing makes us less sure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Start {
    /// Both were in contact.
    Contact,
    /// They were not, as far as anything imported tells.
    Silent,
}

impl Start {
    pub(super) fn of(has_contact: bool) -> Self {
        if has_contact { Self::Contact } else { Self::Silent }
    }

    pub(super) fn logit(self, scale: &Scale) -> f64 {
        match self {
            Self::Contact => scale.intercept,
            Self::Silent => scale.silent_intercept,
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
        let start = Start::of(contacts.is_some());
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
        check(Some(5), Evidence::default(), Some([30, 18, 45]));
        check(Some(100), Evidence::default(), Some([30, 24, 37]));
    }

    #[test]
    fn evidence_adds_to_contact() {
        let recommended = Evidence { recommended_by_them: 1, ..Evidence::default() };
        check(Some(100), recommended, Some([72, 65, 78]));
    }

    #[test]
    fn evidence_alone_leaves_us_unsure() {
        let recommended = Evidence { recommended_by_them: 1, ..Evidence::default() };
        check(None, recommended, Some([40, 21, 62]));
    }
}
