//! Keeping in touch: who is worth a note this week, and why.
//!
//! Read in this order: [`mod@owed`] (a letter that waits), [`birthday`], [`news`] (somebody moved), [`mod@cadence`]
//! (how often the owner wants to speak), [`mod@cooling`] (a tie quieter than its own rhythm), [`mod@dormant`] (one that
//! was strong and fell asleep), and [`week`], which picks a handful and holds on to them until Sunday.
//!
//! A reminder is an offer. There is no list that has to become empty, nobody is late, and what the owner passed
//! on three times is not offered again. Only contact in person counts here ([`Event::is_personal`]): a letter to
//! forty people and a seat in the same large meeting keep nobody close.
//!
//! [`Event::is_personal`]: crate::tie::Event::is_personal

pub mod owed;

pub mod birthday;
pub mod news;

pub mod cadence;
pub mod cooling;
pub mod dormant;

pub mod week;

mod finished;

use jiff::civil::Date;

use super::draft::Outcome;
use crate::say::Say;
use crate::tie::{Circle, Status, spoken};

/// Why somebody is worth a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// They wrote last, and it waits for an answer.
    Owed,
    /// Their birthday is this week.
    Birthday,
    /// They have another employer or role.
    News,
    /// The owner wants to speak more often than that.
    Cadence,
    /// It is quieter than the two are used to.
    Cooling,
    /// They were close, and it has been quiet for years.
    Dormant,
}

impl Kind {
    /// Every one, in the order in which the week takes from them.
    pub const ALL: [Self; 6] =
        [Self::Owed, Self::Birthday, Self::News, Self::Cadence, Self::Cooling, Self::Dormant];

    /// The word for it, as it stands in the book and in JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Owed => "owed",
            Self::Birthday => "birthday",
            Self::News => "news",
            Self::Cadence => "cadence",
            Self::Cooling => "cooling",
            Self::Dormant => "dormant",
        }
    }

    /// Reads [`Kind::key`] back.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }

    /// What could be written.
    #[must_use]
    pub fn outcome(self) -> Outcome {
        match self {
            Self::Owed => Outcome::Reply,
            Self::Birthday => Outcome::Birthday,
            Self::News => Outcome::Congratulate,
            Self::Cadence | Self::Cooling | Self::Dormant => Outcome::KeepInTouch,
        }
    }
}

/// One reason to write to somebody.
#[derive(Debug, Clone, PartialEq)]
pub struct Reminder {
    /// Which.
    pub kind: Kind,
    /// How much it comes before others of its kind.
    pub weight: f64,
    /// It in a sentence, which [`Reminder::told`] ends with how long it has been quiet.
    pub say: Say,
    /// Since when; `None` where the sentence is not about that.
    pub since: Option<Date>,
}

impl Reminder {
    /// The sentence as of a day: whom the week is about is judged on Monday, and told on any day of it.
    #[must_use]
    pub fn told(&self, today: Date) -> Say {
        match self.since {
            Some(since) => silence(self.say.clone(), days_between(since, today).max(0)),
            None => birthday::told(&self.say, today),
        }
    }
}

/// How the two stand on the first day of the week, as far as contact in person tells.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Standing {
    /// The circle.
    pub circle: Circle,
    /// Closeness out of a hundred; 0 where nothing is known.
    pub score: f64,
    /// Whether it is alive; `None` where there is no tie, or it lives where nothing is held.
    pub status: Option<Status>,
    /// Days that usually lie between two conversations.
    pub usual_gap_days: f64,
    /// The last contact.
    pub last_on: Option<Date>,
    /// Whether they hire or sell for a living, so that a letter of theirs may be one of hundreds.
    pub writes_by_trade: bool,
}

impl Standing {
    /// Days of silence; `None` where the two never spoke.
    #[must_use]
    pub fn silence_days(&self, today: Date) -> Option<i64> {
        self.last_on.map(|last_on| days_between(last_on, today).max(0))
    }

    /// Whether the two know each other at all.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.circle <= Circle::Known
    }
}

fn days_between(from: Date, to: Date) -> i64 {
    (to - from).get_days().into()
}

/// Adds a number of days as people would say it.
fn span(say: Say, (number, unit): (&'static str, &'static str), days: f64) -> Say {
    let (n, word) = spoken(days.round().max(1.0));
    say.number(number, n).text(unit, word)
}

/// Adds how long it has been quiet.
fn silence(say: Say, days: i64) -> Say {
    span(say, ("silence", "silence_unit"), days as f64)
}

#[cfg(test)]
mod testing {
    //! A standing for the tests of this folder.

    use super::{Circle, Standing, Status};

    /// Of somebody in this circle, of whom nothing else is special.
    pub(super) fn standing(circle: Circle) -> Standing {
        Standing {
            circle,
            score: 50.0,
            status: Some(Status::Active),
            usual_gap_days: 30.0,
            last_on: Some(jiff::civil::date(2024, 3, 1)),
            writes_by_trade: false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_read_back_by_its_word() {
        for kind in Kind::ALL {
            assert_eq!(Kind::of_key(kind.key()), Some(kind));
        }
        assert_eq!(Kind::of_key("streak"), None);
    }

    #[test]
    fn silence_is_told_as_of_the_day_it_is_read() {
        let since = Some(jiff::civil::date(2024, 3, 1));
        let (kind, say) = (Kind::Cooling, Say::new("keep-cooling"));
        let reminder = Reminder { kind, weight: 0.0, say: say.clone(), since };
        assert_eq!(reminder.told(jiff::civil::date(2024, 3, 13)), silence(say.clone(), 12));
        assert_eq!(Reminder { since: None, ..reminder }.told(jiff::civil::date(2024, 3, 13)), say);
    }
}
