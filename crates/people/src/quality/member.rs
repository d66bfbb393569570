//! What is measured of one person: how close, where they work and live, who writes how much, since when.
//! No name, so that no measure can depend on one.

use jiff::civil::Date;

use crate::organisation::House;
use crate::tie::{Closeness, Status};

/// One person, as far as the network as a whole is concerned.
#[derive(Debug, Clone, Copy, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each is so or not, by itself")]
pub struct Member<'a> {
    /// Listed as a connection in the newest export.
    pub is_connection: bool,
    /// Something besides the connection is known.
    pub has_evidence: bool,
    /// Contact went both ways at some time.
    pub is_two_way: bool,
    /// How close.
    pub closeness: Closeness,
    /// Whether the owner placed them, so that the closeness is their word.
    pub is_placed: bool,
    /// How close on the day of the last contact, where the tie is dormant now.
    pub closeness_then: Closeness,
    /// Whether the tie is alive; `None` where there is no tie.
    pub status: Option<Status>,
    /// The house of the current employer.
    pub employer: Option<House>,
    /// Field of work.
    pub field: Option<&'a str>,
    /// Town or region.
    pub place: Option<&'a str>,
    /// How much went either way.
    pub exchange: Exchange,
    /// First contact.
    pub first_on: Option<Date>,
    /// Last contact.
    pub last_on: Option<Date>,
    /// Days on which a year of silence was full that was broken later, oldest first.
    pub lapses: &'a [Date],
}

/// How much went either way between the owner and one person.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Exchange {
    /// What the owner sent, fading slowly.
    pub by_me: f64,
    /// What they sent, fading slowly.
    pub by_them: f64,
    /// Contacts by the owner in the last 365 days; meetings count for both.
    pub lately_by_me: u32,
    /// Contacts by them in the last 365 days.
    pub lately_by_them: u32,
}

impl Exchange {
    /// How even it is, from 0 where one side sends everything to 1; `None` where neither sent anything.
    #[must_use]
    pub fn balance(&self) -> Option<f64> {
        let sum = self.by_me + self.by_them;
        (sum > 0.0).then(|| 2.0 * self.by_me.min(self.by_them) / sum)
    }
}
