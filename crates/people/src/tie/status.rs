//! Status: whether a tie is alive, read from its silence.
//!
//! The same three months are nothing between two who write twice a year and the end between two who
//! wrote every day, so silence is measured in the tie's own gaps, together with plain days and with how
//! much history there is. Eight usual gaps is a good line for a warning and a poor one for a verdict:
//! more than half of such ties came back. The mean gap borrows two usual gaps of all ties, or two
//! messages an hour apart would be lapsing by the evening.

use super::around::Around;
use super::closeness::percent;
use super::ruler::DAY;
use super::stats::Stats;
use super::weights::SilenceWeights;

/// Whether a tie is alive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// In its usual rhythm.
    Active,
    /// Quiet for longer than usual.
    Cooling,
    /// Quiet for so long that it may end.
    Lapsing,
    /// Asleep.
    Dormant,
    /// Asleep for years. Such ties are worth more than they seem: trust stays, news has gathered.
    LongDormant,
}

impl Status {
    /// Its stable name, as in JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Cooling => "cooling",
            Self::Lapsing => "lapsing",
            Self::Dormant => "dormant",
            Self::LongDormant => "long-dormant",
        }
    }
}

/// The status of a tie at a moment in seconds since 1970; `None` where there is no tie.
pub(super) fn status(
    stats: &Stats,
    around: &Around,
    weights: &SilenceWeights,
    now: i64,
) -> Option<Status> {
    let silence = (now - stats.last().filter(|_| stats.is_two_way())?).max(0);
    let n_gaps = f64::from(stats.conversations.n_gaps());
    let own = stats.mean_gap_seconds().unwrap_or(0.0) * n_gaps;
    let mean_gap = (own + 2.0 * around.typical_gap()) / (n_gaps + 2.0);
    let gaps = silence as f64 / mean_gap.max(1.0);
    let days = silence / DAY;
    let may_lapse = lapse(stats, weights, now).is_some_and(|lapse| lapse >= weights.dormant_lapse);
    Some(if days >= weights.long_dormant_days {
        Status::LongDormant
    } else if days >= weights.dormant_days && (may_lapse || gaps >= weights.dormant_gaps) {
        Status::Dormant
    } else if gaps >= weights.lapsing_gaps {
        Status::Lapsing
    } else if gaps >= weights.cooling_gaps || days >= weights.longest_active_days {
        Status::Cooling
    } else {
        Status::Active
    })
}

/// Probability of no contact in about the next half year; `None` with too few conversations.
#[must_use]
pub fn lapse(stats: &Stats, weights: &SilenceWeights, now: i64) -> Option<f64> {
    if stats.n_conversations() < weights.least_conversations {
        return None;
    }
    let days = |seconds: f64| seconds / DAY as f64;
    let silence = days((now - stats.last()?).max(0) as f64);
    let gap = days(stats.mean_gap_seconds()?);
    let logit = weights.lapse_intercept
        + weights.lapse_per_silence * silence.ln_1p()
        + weights.lapse_per_gap * gap.ln_1p()
        + weights.lapse_per_conversations * f64::from(stats.n_conversations()).ln();
    Some(percent(logit) / 100.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tie::testing::{around, gather};
    use crate::tie::{Channel, Event, Reach};

    /// A meeting every so many days, so many times, and then silence, all in days.
    #[track_caller]
    fn check(every: i64, times: i64, silence: i64, expected: Status) {
        let meeting = |n| Event {
            at: n * every * DAY,
            by: None,
            others: 1,
            mass: 1.0,
            channel: Channel::Meeting,
            reach: Reach::Open,
        };
        let now = ((times - 1) * every + silence) * DAY;
        let stats = gather((0..times).map(meeting));
        assert_eq!(status(&stats, &around(), &SilenceWeights::default(), now), Some(expected));
    }

    #[test]
    fn silence_is_read_against_the_usual_gap() {
        check(7, 50, 21, Status::Active);
        check(7, 50, 42, Status::Cooling);
        check(7, 50, 84, Status::Lapsing);
        check(90, 12, 84, Status::Active);
    }

    #[test]
    fn two_talks_in_an_afternoon_are_no_daily_rhythm() {
        check(1, 2, 20, Status::Active);
    }

    #[test]
    fn the_end_takes_half_a_year_at_least() {
        check(1, 200, 179, Status::Lapsing);
        check(1, 200, 181, Status::Dormant);
    }

    #[test]
    fn a_year_of_silence_is_not_active_however_rare_the_contact_was() {
        check(1_000, 4, 364, Status::Active);
        check(1_000, 4, 365, Status::Cooling);
        check(1_000, 4, 3 * 365, Status::LongDormant);
    }

    #[test]
    fn without_a_tie_there_is_no_status() {
        let stats = crate::tie::testing::stats("2024-03-05 linkedin:ada wrote");
        assert_eq!(status(&stats, &around(), &SilenceWeights::default(), 0), None);
    }
}
