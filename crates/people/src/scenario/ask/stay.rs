//! Stays: who was at which house from when to when, as far as it is told, and what two stays have in common.
//!
//! Most files tell when somebody was seen somewhere, not since when they were there. So a stay is a lower bound, and two
//! that do not touch are no proof that the two people missed each other: then it is said that nothing tells.

use jiff::civil::Date;

/// A time spent at a house.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Stay {
    /// There at least since this day.
    pub since: Option<Date>,
    /// There at least until this day; of one that lasts, the day is not needed.
    pub until: Option<Date>,
    /// Whether it lasts, as last told.
    pub is_now: bool,
}

/// A house where two people were.
#[derive(Debug, Clone, PartialEq)]
pub struct Shared {
    /// Its name.
    pub house: String,
    /// Years in which both are known to have been there; `None` where nothing tells whether it was at once.
    pub years: Option<f64>,
    /// The last day on which both may have been there.
    pub last_on: Option<Date>,
    /// Whether both are there now.
    pub is_now: bool,
}

impl Stay {
    /// Both stays at one house as one.
    #[must_use]
    pub fn joined(self, other: Self) -> Self {
        let is_now = self.is_now || other.is_now;
        Self {
            since: earlier(self.since, other.since),
            until: self.until.max(other.until).filter(|_| !is_now),
            is_now,
        }
    }

    fn end(self, today: Date) -> Option<Date> {
        if self.is_now { Some(today) } else { self.until }
    }
}

fn earlier(one: Option<Date>, other: Option<Date>) -> Option<Date> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

/// What two stays at a house have in common.
#[must_use]
pub fn shared(house: &str, mine: Stay, theirs: Stay, today: Date) -> Shared {
    let begin = mine.since.zip(theirs.since).map(|(mine, theirs)| mine.max(theirs));
    let end = mine.end(today).zip(theirs.end(today)).map(|(mine, theirs)| mine.min(theirs));
    let together = begin.zip(end).filter(|(begin, end)| begin < end);
    Shared {
        house: house.to_owned(),
        years: together.map(|(begin, end)| years_between(begin, end)),
        last_on: end.or(mine.end(today)).or(theirs.end(today)),
        is_now: mine.is_now && theirs.is_now,
    }
}

/// Days in a year on average.
const DAYS_A_YEAR: f64 = 365.25;

/// Years from one day to another, from 0.
pub(super) fn years_between(from: Date, to: Date) -> f64 {
    (f64::from(days_between(from, to)) / DAYS_A_YEAR).max(0.0)
}

/// Days from one day to another.
pub(super) fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(i32::MAX, |span| span.get_days())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 1);

    fn stay(since: Option<i16>, until: Option<i16>) -> Stay {
        let day = |year: i16| date(year, 1, 1);
        Stay { since: since.map(day), until: until.map(day), is_now: until.is_none() }
    }

    #[track_caller]
    fn check(mine: Stay, theirs: Stay, years: Option<f64>, is_now: bool) {
        let shared = shared("Works", mine, theirs, TODAY);
        assert_eq!(shared.years.map(f64::round), years);
        assert_eq!(shared.is_now, is_now);
    }

    #[test]
    fn two_were_colleagues_for_as_long_as_both_were_there() {
        check(stay(Some(2010), Some(2014)), stay(Some(2012), None), Some(2.0), false);
        check(stay(Some(2010), None), stay(Some(2020), None), Some(7.0), true);
    }

    #[test]
    fn where_nothing_tells_since_when_nothing_tells_for_how_long() {
        check(stay(Some(2010), Some(2014)), stay(None, None), None, false);
    }

    #[test]
    fn who_is_there_later_may_have_been_there_before() {
        check(stay(Some(2010), Some(2014)), stay(Some(2026), None), None, false);
    }

    #[test]
    fn two_stays_at_one_house_are_one() {
        let joined = stay(Some(2010), Some(2012)).joined(stay(Some(2015), None));
        assert_eq!(
            (joined.since, joined.until, joined.is_now),
            (Some(date(2010, 1, 1)), None, true)
        );
    }
}
