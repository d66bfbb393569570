//! Around: what one tie is seen against. How much the owner writes at all, in what rhythm and manner, since
//! when, and which channels we hold.
//!
//! Closeness is partly a share of attention, and a silence means little where a record has just begun.
//! A channel that was not imported makes us less sure; it makes nobody less close.

use std::borrow::Borrow;

use jiff::civil::Date;

use super::ruler::{DAY, Ruler, end_of};
use super::stats::Stats;
use super::usual::Usual;

/// What one tie is seen against.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Around {
    /// Slowly fading mass over all the owner's people.
    pub total_mass: f64,
    /// The usual gap between conversations, the median over ties, in seconds; `None` while no tie has
    /// had two.
    pub median_gap_seconds: Option<f64>,
    /// How far the events reach back, in seconds; at most five years.
    pub history_seconds: f64,
    /// Which channels we hold.
    pub coverage: Coverage,
    /// In what manner the owner is in contact with people.
    pub usual: Usual,
}

/// A way in which most people are in contact. What was never imported of one may hold anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// Messages of a network of profiles.
    Messages,
    /// Mail.
    Mail,
    /// Chats and calls.
    Chats,
    /// Meetings.
    Meetings,
}

impl Way {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Messages, Self::Mail, Self::Chats, Self::Meetings];

    /// Its stable name, as in JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Messages => "messages",
            Self::Mail => "mail",
            Self::Chats => "chats",
            Self::Meetings => "meetings",
        }
    }
}

/// Which channels we hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Coverage {
    /// Whether anything with messages in it was imported at all.
    pub has_messages: bool,
    /// Main ways of contact of which nothing was imported.
    pub n_missing: u8,
    /// Whether the owner says that with this person they also talk where nothing is held. Then silence in
    /// what is held says nothing.
    pub talks_elsewhere: bool,
}

impl Coverage {
    /// Where something of these ways was imported.
    #[must_use]
    pub fn holding(held: &[Way]) -> Self {
        let (mut n_missing, mut has_messages) = (0, false);
        for way in Way::ALL {
            let is_held = held.contains(&way);
            n_missing += u8::from(!is_held);
            has_messages |= is_held && way != Way::Meetings;
        }
        Self { has_messages, n_missing, talks_elsewhere: false }
    }

    /// Channels that are used and not held.
    pub(super) fn n_unheard(self) -> u32 {
        u32::from(self.n_missing) + u32::from(self.talks_elsewhere)
    }
}

impl Around {
    /// What every tie of these people is seen against on a day.
    #[must_use]
    pub fn of(
        everyone: impl IntoIterator<Item: Borrow<Stats>>,
        coverage: Coverage,
        ruler: &Ruler,
        today: Date,
    ) -> Self {
        let now = end_of(today);
        let (mut total_mass, mut first, mut gaps) = (0.0, now, Vec::new());
        let everyone: Vec<_> = everyone.into_iter().collect();
        let everyone: Vec<&Stats> = everyone.iter().map(Borrow::borrow).collect();
        for stats in &everyone {
            total_mass += stats.slow_masses(now, ruler).total();
            first = first.min(stats.first().unwrap_or(now));
            gaps.extend(stats.median_gap_seconds());
        }
        let history_seconds = (now - first).min(LONGEST_HISTORY) as f64;
        let median_gap_seconds = middle(&mut gaps);
        let usual = Usual::of(&everyone);
        Self { total_mass, median_gap_seconds, history_seconds, coverage, usual }
    }

    /// Seconds between conversations that are usual among all ties; a quarter of the history while
    /// nothing is known.
    pub(super) fn typical_gap(&self) -> f64 {
        self.median_gap_seconds.unwrap_or(self.history_seconds / 4.0)
    }
}

/// A tie of five years is as long as a tie need be.
const LONGEST_HISTORY: i64 = 5 * 365 * DAY;

/// The median; of two middle values, their mean.
fn middle(values: &mut [f64]) -> Option<f64> {
    values.sort_unstable_by(f64::total_cmp);
    let upper = *values.get(values.len() / 2)?;
    let lower = values[(values.len() - 1) / 2];
    Some(f64::midpoint(lower, upper))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::tie::testing::stats;

    /// Usual gap and history in days, for people with these facts, on 1 April 2024.
    #[track_caller]
    fn check(people: &[&str], gap: Option<f64>, history: f64) {
        let everyone = people.iter().map(|facts| stats(facts));
        let ruler = Ruler::default();
        let around = Around::of(everyone, Coverage::default(), &ruler, date(2024, 4, 1));
        let days = |seconds: f64| seconds / DAY as f64;
        assert_eq!(around.median_gap_seconds.map(days), gap);
        assert_eq!(days(around.history_seconds), history);
    }

    #[test]
    fn nobody_around_has_no_rhythm_and_no_history() {
        check(&[], None, 0.0);
        check(&["2024-03-31 linkedin:ada connected"], None, 0.0);
    }

    #[test]
    fn the_usual_gap_is_that_of_the_middle_tie() {
        let ada = "2024-03-01 linkedin:ada wrote\n2024-03-03 linkedin:ada wrote";
        let bo = "2024-03-01 linkedin:bo wrote\n2024-03-11 linkedin:bo wrote";
        check(&[ada, bo, "2024-03-29 linkedin:cy wrote"], Some(6.0), 32.0);
    }

    #[test]
    fn no_history_is_longer_than_five_years() {
        check(&["2004-03-01 linkedin:ada wrote"], None, 1_825.0);
    }
}
