//! The clock, read in one place. Nothing below this crate asks what time it is: the day everything is
//! judged for is an argument.

use book::Now;
use jiff::civil::Date;

/// The moment, and the owner's calendar day unless another is given.
#[expect(clippy::disallowed_methods, reason = "the face is where the clock is read")]
pub(crate) fn now(today: Option<Date>) -> Now {
    let at = jiff::Timestamp::now();
    let here = || jiff::tz::TimeZone::system().to_datetime(at).date();
    Now { at, today: today.unwrap_or_else(here) }
}
