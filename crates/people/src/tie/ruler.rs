//! The ruler: with what time is measured. Gaps, periods and half-lives, in seconds.
//!
//! Apart from the other weights because statistics are kept with it: changed, it asks for all events
//! to be read again. The half-lives give the same accuracy as ones fitted to each set of data.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::fact::When;

/// One day, in seconds.
pub(super) const DAY: i64 = 86_400;
/// One week, in seconds.
pub(super) const WEEK: i64 = 7 * DAY;

/// How time is measured.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ruler {
    /// A longer silence opens a new conversation; chat, calls and meetings. Seconds.
    pub chat_gap_seconds: i64,
    /// The same as soon as a mail belongs to the conversation. Seconds.
    pub mail_gap_seconds: i64,
    /// Length of the periods that count as active or not. Seconds.
    pub period_seconds: i64,
    /// A moment at which a period begins. Seconds since 1970.
    pub periods_from: i64,
    /// Time after which an act counts half for how alive a tie is. Seconds.
    pub half_life_fast_seconds: f64,
    /// Time after which an act counts half for how close a tie is. Seconds.
    pub half_life_slow_seconds: f64,
    /// Time of silence after which a tie is half as fresh. Seconds.
    pub half_life_fresh_seconds: f64,
}

impl Default for Ruler {
    fn default() -> Self {
        Self {
            chat_gap_seconds: 3_600,
            mail_gap_seconds: 8 * 3_600,
            period_seconds: WEEK,
            periods_from: 4 * DAY, // 1970 began on a Thursday; weeks begin on a Monday
            half_life_fast_seconds: days(90),
            half_life_slow_seconds: days(730),
            half_life_fresh_seconds: days(180),
        }
    }
}

/// Days in seconds.
fn days(n: u16) -> f64 {
    f64::from(n) * 86_400.0
}

/// The moment at which a day ends (UTC), so that what happened on it has happened. Seconds since 1970.
pub(super) fn end_of(today: Date) -> i64 {
    When::Day(today).second().unwrap_or(0) + DAY
}

/// The day of a moment (UTC).
pub(crate) fn day_of(second: i64) -> Option<Date> {
    When::Instant(Timestamp::from_second(second).ok()?).day()
}
