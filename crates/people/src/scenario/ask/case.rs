//! The case: everything that is known of one person, as far as asking them for something goes.

use jiff::civil::Date;

use super::request::Request;
use super::stay::Shared;
use super::{Weights, logistic};
use crate::occupation::Level;
use crate::scenario::goal::Goal;
use crate::tie::{Closeness, GiveAndTake, Stats};

/// One person who may be asked.
#[derive(Debug, Clone)]
pub struct Case<'a> {
    /// What sentences call them.
    pub name: &'a str,
    /// How close the two are.
    pub closeness: Closeness,
    /// How alive the tie is.
    pub pulse: Option<f64>,
    /// The last day by which both had acted; `None` where contact did not go both ways.
    pub last_two_way_on: Option<Date>,
    /// Who carries the tie.
    pub give_and_take: Option<GiveAndTake>,
    /// What of their contact was work.
    pub work: Work,
    /// Houses where both were.
    pub shared: &'a [Shared],
    /// Who wrote for whom.
    pub vouched: Vouched,
    /// Their field of work.
    pub field: Option<&'a str>,
    /// At which level they work.
    pub level: Option<Level>,
    /// What the owner asked of them before, oldest first.
    pub requests: &'a [Request],
}

/// The owner, as far as asking goes.
#[derive(Debug, Clone, Default)]
pub struct Mine {
    /// Her fields of work, and those she looks for.
    pub fields: Vec<String>,
    /// Her level.
    pub level: Option<Level>,
    /// What she can give.
    pub offers: Vec<Goal>,
}

/// Contact that was work: meetings, and letters to an address of a house.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Work {
    /// Meetings of the two.
    pub meetings: u32,
    /// Letters and meetings under an address of a house.
    pub contacts: u32,
    /// Weeks with such contact, about.
    pub weeks: f64,
    /// The last contact.
    pub last_on: Option<Date>,
}

/// Recommendations and endorsements between the two.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Vouched {
    /// The day of the last recommendation they wrote.
    pub by_them: Option<Written>,
    /// The day of the last one the owner wrote.
    pub by_me: Option<Written>,
    /// Skills they endorsed.
    pub endorsed: u32,
}

/// A recommendation that was written, on a day where that is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// The day.
    pub on: Option<Date>,
}

impl Work {
    /// What of a tie's contact was work. A letter under a private address is none, however much there is of it.
    #[must_use]
    pub fn of(stats: &Stats) -> Self {
        let (private, all) = stats.n_private();
        let contacts = all.saturating_sub(private);
        let share = f64::from(contacts) / f64::from(stats.n().max(1));
        let last_on = stats.last().and_then(|last| jiff::Timestamp::from_second(last).ok());
        Self {
            meetings: stats.n_meetings(),
            contacts,
            weeks: f64::from(stats.n_periods()) * share,
            last_on: last_on.map(|last| jiff::tz::Offset::UTC.to_datetime(last).date()),
        }
    }
}

impl Case<'_> {
    /// The probability that the two are close; `None` where that is not known.
    pub(super) fn probability(&self) -> Option<f64> {
        self.closeness.score().map(|score| score / 100.0)
    }

    /// How alive the tie is, from 0 to 1.
    pub(super) fn alive(&self, weights: &Weights) -> f64 {
        let least = weights.least_alive;
        self.pulse
            .map_or(least, |pulse| logistic(weights.pulse_slope * pulse + weights.pulse_from))
            .max(least)
    }

    /// Whether the two ever had to do with each other both ways, and it is known how close they are. Of others
    /// nothing is asked.
    pub(super) fn is_known(&self) -> bool {
        self.last_two_way_on.is_some() && self.probability().is_some()
    }
}
