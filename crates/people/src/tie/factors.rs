//! Factors: twelve ways to look at a tie, each on a scale where 0 is a usual tie and 1 one spread more.
//!
//! No single count is right: recency says little about who is a friend and much about who will be
//! heard of again. A plain mean of standardised factors, with nothing learned, did as well as anything
//! trained and better than what was trained elsewhere. A factor that can't exist for a tie (a balance
//! where everything was done together) is left out of the mean; it is not zero.

use super::around::Around;
use super::mass::left;
use super::ruler::Ruler;
use super::stats::Stats;

/// One way to look at a tie. Logarithms are natural.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Aspect {
    /// ln(1 + slowly fading mass).
    Volume,
    /// ln(1 + fast fading mass).
    RecentVolume,
    /// ln(1 + conversations).
    Conversations,
    /// ln(1 + weeks with contact).
    Weeks,
    /// From first to last contact, as a share of the history held.
    Span,
    /// ln(1 + mass of the quieter side, unfaded).
    Mutual,
    /// Twice the quieter side's slowly fading mass over all of it and a half: 0 one-sided, 1 even.
    Balance,
    /// ln(share of the owner's slowly fading mass that goes to this tie + 0.0001).
    Share,
    /// ln(1 + contacts in the longest conversation).
    Deepest,
    /// Entropy of the hours of the day, in nats.
    Hours,
    /// 1 after contact just now, halving with every half-life of silence.
    Fresh,
    /// -ln(1 + silence measured in the tie's own usual gaps): 0 just now, falling.
    Silence,
}

impl Aspect {
    /// All of them, in the order in which they are stored and printed.
    pub const ALL: [Self; 12] = [
        Self::Volume,
        Self::RecentVolume,
        Self::Conversations,
        Self::Weeks,
        Self::Span,
        Self::Mutual,
        Self::Balance,
        Self::Share,
        Self::Deepest,
        Self::Hours,
        Self::Fresh,
        Self::Silence,
    ];

    /// What says how close a tie is: all but the recent.
    pub const BOND: [Self; 9] = [
        Self::Volume,
        Self::Conversations,
        Self::Weeks,
        Self::Span,
        Self::Mutual,
        Self::Balance,
        Self::Share,
        Self::Deepest,
        Self::Hours,
    ];

    /// What says how alive a tie is.
    pub const PULSE: [Self; 10] = [
        Self::Volume,
        Self::RecentVolume,
        Self::Conversations,
        Self::Weeks,
        Self::Fresh,
        Self::Silence,
        Self::Mutual,
        Self::Balance,
        Self::Share,
        Self::Hours,
    ];

    /// Its stable name, the one `docs` and JSON use.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Volume => "vol",
            Self::RecentVolume => "vol_fast",
            Self::Conversations => "sess",
            Self::Weeks => "days",
            Self::Span => "span",
            Self::Mutual => "mutual",
            Self::Balance => "recip",
            Self::Share => "share",
            Self::Deepest => "maxsess",
            Self::Hours => "hours",
            Self::Fresh => "fresh",
            Self::Silence => "overdue",
        }
    }

    fn index(self) -> usize {
        self as usize
    }
}

/// The raw factors of one tie.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Factors([Option<f64>; 12]);

impl Factors {
    /// The factors of a tie at a moment (seconds since 1970); without contact there are none.
    #[must_use]
    pub fn of(stats: &Stats, around: &Around, ruler: &Ruler, now: i64) -> Self {
        let (Some(first), Some(last)) = (stats.first(), stats.last()) else {
            return Self::default();
        };
        let slow = stats.slow_masses(now, ruler);
        let is_directed = stats.n() > stats.n_by(None);
        let directed = |value: f64| is_directed.then_some(value);
        let silence = (now - last).max(0);
        let span = (last - first) as f64 / around.history_seconds.max(1.0);
        let balance = 2.0 * slow.smaller() / (slow.by_me + slow.by_them + EVEN_ENOUGH);
        let usual_gap = usual_gap_seconds(stats, around);
        let value = |aspect| match aspect {
            Aspect::Volume => Some(slow.total().ln_1p()),
            Aspect::RecentVolume => Some(stats.fast_mass(now, ruler).ln_1p()),
            Aspect::Conversations => Some(f64::from(stats.n_conversations()).ln_1p()),
            Aspect::Weeks => Some(f64::from(stats.n_periods()).ln_1p()),
            Aspect::Span => Some(span.min(1.0)),
            Aspect::Mutual => directed(stats.masses().smaller().ln_1p()),
            Aspect::Balance => directed(balance),
            Aspect::Share => Some((slow.total() / around.total_mass + LEAST_SHARE).ln()),
            Aspect::Deepest => Some(f64::from(stats.longest_conversation()).ln_1p()),
            Aspect::Hours => Some(stats.hour_entropy()),
            Aspect::Fresh => Some(left(silence, ruler.half_life_fresh_seconds)),
            Aspect::Silence => Some(-(silence as f64 / usual_gap).ln_1p()),
        };
        Self(Aspect::ALL.map(value).map(|value| value.filter(|value| value.is_finite())))
    }

    /// Those of a tie that is as usual in everything.
    #[cfg(test)]
    pub(super) fn usual(norms: &Norms) -> Self {
        Self(norms.0.map(|norm| Some(norm.mean)))
    }

    /// One raw factor; `None` where it can't exist.
    #[must_use]
    pub fn get(&self, aspect: Aspect) -> Option<f64> {
        self.0[aspect.index()]
    }

    /// The mean of the standardised factors over these aspects; `None` when none of them exists.
    #[must_use]
    pub fn mean(&self, over: &[Aspect], norms: &Norms) -> Option<f64> {
        let (sum, n) = over
            .iter()
            .filter_map(|aspect| norms.z(*aspect, self.get(*aspect)?))
            .fold((0.0, 0_u32), |(sum, n), z| (sum + z, n + 1));
        (n > 0).then(|| sum / f64::from(n))
    }
}

/// Keeps the balance of a tie of two short messages from being perfect. Mass.
const EVEN_ENOUGH: f64 = 0.5;
/// Keeps the logarithm of no share finite. Share.
const LEAST_SHARE: f64 = 1e-4;
/// How many usual gaps of the owner's ties a tie's own rhythm has to outweigh.
const BORROWED_GAPS: f64 = 2.0;

/// Seconds between conversations that are usual for this tie; with few of its own, those of all ties.
#[must_use]
pub fn usual_gap_seconds(stats: &Stats, around: &Around) -> f64 {
    let n_gaps = f64::from(stats.conversations.n_gaps());
    let own = stats.median_gap_seconds().unwrap_or(0.0);
    let borrowed = BORROWED_GAPS * around.typical_gap();
    ((n_gaps * own + borrowed) / (n_gaps + BORROWED_GAPS)).max(1.0)
}

/// What is usual: mean and spread of every factor.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Norms([Norm; 12]);

/// Mean and spread of one factor, in its own unit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Norm {
    /// The mean.
    pub mean: f64,
    /// The standard deviation; a factor without any tells nobody from anybody and is left out.
    pub sd: f64,
}

/// Nothing counts for more than so many standard deviations.
const FURTHEST: f64 = 3.0;

impl Norms {
    /// Norms by a table of one's own.
    #[must_use]
    pub fn by(norm: impl FnMut(Aspect) -> Norm) -> Self {
        Self(Aspect::ALL.map(norm))
    }

    /// Standard deviations from the mean, from -3 to 3.
    #[must_use]
    pub fn z(&self, aspect: Aspect, value: f64) -> Option<f64> {
        let Norm { mean, sd } = self.0[aspect.index()];
        (sd > 0.0).then(|| ((value - mean) / sd).clamp(-FURTHEST, FURTHEST))
    }
}

impl Default for Norms {
    /// The averages over three unrelated collections of mail, which agree closely. Fixed, so that
    /// nobody's closeness moves because somebody else was imported.
    fn default() -> Self {
        Self::by(|aspect| {
            let (mean, sd) = match aspect {
                Aspect::Volume => (1.50, 1.20),
                Aspect::RecentVolume => (0.90, 1.00),
                Aspect::Conversations => (1.70, 1.10),
                Aspect::Weeks => (1.50, 0.90),
                Aspect::Span => (0.30, 0.30),
                Aspect::Mutual => (0.80, 1.05),
                Aspect::Balance => (0.35, 0.33),
                Aspect::Share => (-5.0, 1.75),
                Aspect::Deepest => (1.10, 0.47),
                Aspect::Hours => (1.05, 0.85),
                Aspect::Fresh => (0.55, 0.30),
                Aspect::Silence => (-2.2, 1.15),
            };
            Norm { mean, sd }
        })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::tie::ruler::end_of;
    use crate::tie::testing::{around, gather, stats};
    use crate::tie::{Channel, Event, Reach};

    const EXCHANGE: &str = "2024-03-31T23:00:00Z linkedin:ada wrote by=me
         2024-03-31T23:59:59Z linkedin:ada wrote by=them";

    /// The factor at the end of March 2024, to three digits.
    #[track_caller]
    fn check(stats: &Stats, aspect: Aspect, value: Option<f64>) {
        let now = end_of(date(2024, 3, 31));
        let found = Factors::of(stats, &around(), &Ruler::default(), now).get(aspect);
        assert_eq!(found.map(|value| (value * 1e3).round() / 1e3), value);
    }

    #[test]
    fn an_exchange_of_two_messages_just_now() {
        let stats = stats(EXCHANGE);
        check(&stats, Aspect::Volume, Some(1.099));
        check(&stats, Aspect::Conversations, Some(0.693));
        check(&stats, Aspect::Weeks, Some(0.693));
        check(&stats, Aspect::Mutual, Some(0.693));
        check(&stats, Aspect::Balance, Some(0.8));
        check(&stats, Aspect::Share, Some(-3.907)); // 2 of 100
        check(&stats, Aspect::Deepest, Some(1.099));
        check(&stats, Aspect::Hours, Some(0.0));
        check(&stats, Aspect::Fresh, Some(1.0));
    }

    #[test]
    fn what_was_always_done_together_has_no_balance() {
        let at = end_of(date(2024, 3, 30));
        let meeting = Event {
            at,
            by: None,
            others: 1,
            mass: 2.0,
            channel: Channel::Meeting,
            reach: Reach::Open,
        };
        let stats = gather([meeting]);
        check(&stats, Aspect::Balance, None);
        check(&stats, Aspect::Mutual, None);
        check(&stats, Aspect::Deepest, Some(0.693));
    }

    #[test]
    fn without_contact_there_are_no_factors() {
        for aspect in Aspect::ALL {
            check(&stats("2024-03-01 linkedin:ada endorsed name=Editing"), aspect, None);
        }
    }

    #[test]
    fn every_aspect_keeps_its_own_place() {
        let places: Vec<usize> = Aspect::ALL.iter().map(|aspect| aspect.index()).collect();
        assert_eq!(places, (0..12).collect::<Vec<_>>());
    }

    #[test]
    fn nothing_counts_for_more_than_three_spreads() {
        let norms = Norms::default();
        assert_eq!(norms.z(Aspect::Fresh, 1_000.0), Some(3.0));
        assert_eq!(norms.z(Aspect::Fresh, 0.55), Some(0.0));
        let flat = Norms::by(|_| Norm { mean: 1.0, sd: 0.0 });
        assert_eq!(flat.z(Aspect::Fresh, 1.0), None);
    }
}
