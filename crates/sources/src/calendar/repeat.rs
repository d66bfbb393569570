//! Rules of repetition (RFC 5545, 3.3.10) as people's calendars have them: every so many days, weeks,
//! months or years, on days of the week, of the month, or the nth such day.
//!
//! What repeats within a day, by weeks of the year or days of the year is no meeting of people, and is
//! not followed.

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan as _};

/// Occurrences of one series. A daily meeting of five years has fewer.
pub(super) const MOST: usize = 2_000;
/// Days, weeks, months or years looked at: a rule may name a 30th of February for ever.
const MOST_PERIODS: i64 = 10_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Every {
    Day,
    Week,
    Month,
    Year,
}

/// One rule.
#[derive(Debug, Clone)]
pub(super) struct Rule {
    every: Every,
    interval: i64,
    pub(super) count: Option<usize>,
    /// The last day or moment, as written.
    pub(super) until: Option<String>,
    days: Vec<(i8, Weekday)>,
    month_days: Vec<i8>,
    months: Vec<i8>,
    places: Vec<i32>,
    week_starts: Weekday,
}

impl Rule {
    /// Reads a rule; `None` when it is one we do not follow.
    pub(super) fn parse(value: &str) -> Option<Self> {
        let mut rule = Self {
            every: Every::Day,
            interval: 1,
            count: None,
            until: None,
            days: Vec::new(),
            month_days: Vec::new(),
            months: Vec::new(),
            places: Vec::new(),
            week_starts: Weekday::Monday,
        };
        let mut has_frequency = false;
        for part in value.split(';').filter(|part| !part.trim().is_empty()) {
            let (name, value) = part.split_once('=')?;
            match name.trim().to_ascii_uppercase().as_str() {
                "FREQ" => {
                    rule.every = every(value)?;
                    has_frequency = true;
                }
                "INTERVAL" => {
                    rule.interval = value.parse().ok().filter(|n| (1..=1_000).contains(n))?;
                }
                "COUNT" => rule.count = Some(value.parse().ok()?),
                "UNTIL" => rule.until = Some(value.to_owned()),
                "BYDAY" => rule.days = list(value, weekday)?,
                "BYMONTHDAY" => rule.month_days = list(value, |day| day.parse().ok())?,
                "BYMONTH" => rule.months = list(value, |month| month.parse().ok())?,
                "BYSETPOS" => rule.places = list(value, |place| place.parse().ok())?,
                "WKST" => rule.week_starts = weekday(value)?.1,
                "BYWEEKNO" | "BYYEARDAY" | "BYHOUR" | "BYMINUTE" | "BYSECOND" => return None,
                _ => {}
            }
        }
        has_frequency.then_some(rule)
    }

    /// Days on which it falls, from the first, which always counts, to the last that is asked for.
    pub(super) fn days(&self, first: Date, last: Date) -> Vec<Date> {
        let most = self.count.unwrap_or(MOST).min(MOST);
        let mut days = vec![first];
        for period in 0..MOST_PERIODS {
            let Some(begins) = self.period(first, period) else { break };
            if begins > last || days.len() >= most {
                break;
            }
            let found = self.in_period(begins, first);
            days.extend(found.into_iter().filter(|day| *day > first && *day <= last));
        }
        days.truncate(most);
        days
    }

    /// The first day of the nth day, week, month or year.
    fn period(&self, first: Date, n: i64) -> Option<Date> {
        let n = n.checked_mul(self.interval)?;
        let (begins, span): (Date, Span) = match self.every {
            Every::Day => (first, 1.day()),
            Every::Week => (self.week_of(first)?, 1.week()),
            Every::Month => (first.first_of_month(), 1.month()),
            Every::Year => (first.first_of_year(), 1.year()),
        };
        begins.checked_add(span.checked_mul(n).ok()?).ok()
    }

    fn week_of(&self, day: Date) -> Option<Date> {
        let into = self.week_starts.until(day.weekday());
        day.checked_sub(i64::from(into).days()).ok()
    }

    /// The days of one period on which it falls, in order.
    fn in_period(&self, begins: Date, first: Date) -> Vec<Date> {
        let mut days = match self.every {
            Every::Day => vec![begins],
            Every::Week => self.in_week(begins, first),
            Every::Month => self.in_month(begins, first),
            Every::Year => self.in_year(begins, first),
        };
        if self.every != Every::Year && !self.months.is_empty() {
            days.retain(|day| self.months.contains(&day.month()));
        }
        if self.every == Every::Day {
            days.retain(|day| self.days.is_empty() || self.falls_on(*day));
            days.retain(|day| self.month_days.is_empty() || self.is_month_day(*day));
        }
        days.sort_unstable();
        days.dedup();
        self.placed(days)
    }

    fn in_week(&self, begins: Date, first: Date) -> Vec<Date> {
        let days = (0..7).filter_map(|n| begins.checked_add(n.days()).ok());
        days.filter(|day| match self.days.as_slice() {
            [] => day.weekday() == first.weekday(),
            _ => self.falls_on(*day),
        })
        .collect()
    }

    fn in_month(&self, begins: Date, first: Date) -> Vec<Date> {
        let length = begins.days_in_month();
        let all = (1..=length).filter_map(|day| Date::new(begins.year(), begins.month(), day).ok());
        match (self.days.is_empty(), self.month_days.is_empty()) {
            (true, true) => all.filter(|day| day.day() == first.day()).collect(),
            (true, false) => all.filter(|day| self.is_month_day(*day)).collect(),
            (false, true) => all.filter(|day| self.is_nth(*day)).collect(),
            (false, false) => {
                all.filter(|day| self.is_month_day(*day) && self.falls_on(*day)).collect()
            }
        }
    }

    fn in_year(&self, begins: Date, first: Date) -> Vec<Date> {
        let months = match self.months.as_slice() {
            [] => vec![first.month()],
            months => months.to_vec(),
        };
        let month = |month: i8| Date::new(begins.year(), month, 1).ok();
        months.into_iter().filter_map(month).flat_map(|month| self.in_month(month, first)).collect()
    }

    fn falls_on(&self, day: Date) -> bool {
        self.days.iter().any(|(_, weekday)| *weekday == day.weekday())
    }

    fn is_month_day(&self, day: Date) -> bool {
        let from_end = day.day() - day.days_in_month() - 1;
        self.month_days.contains(&day.day()) || self.month_days.contains(&from_end)
    }

    /// Whether it is the nth such day of its month, or any such where no number is given.
    fn is_nth(&self, day: Date) -> bool {
        self.days.iter().any(|(nth, weekday)| {
            let is_it = |day: Result<Date, jiff::Error>, wanted: Date| day.ok() == Some(wanted);
            *weekday == day.weekday()
                && (*nth == 0 || is_it(day.nth_weekday_of_month(*nth, *weekday), day))
        })
    }

    /// Those at the places asked for, counted from either end.
    fn placed(&self, days: Vec<Date>) -> Vec<Date> {
        if self.places.is_empty() {
            return days;
        }
        let length = i32::try_from(days.len()).unwrap_or(i32::MAX);
        let is_placed =
            |at: i32| self.places.contains(&(at + 1)) || self.places.contains(&(at - length));
        (0..).zip(days).filter(|(at, _)| is_placed(*at)).map(|(_, day)| day).collect()
    }
}

fn every(word: &str) -> Option<Every> {
    match word.trim().to_ascii_uppercase().as_str() {
        "DAILY" => Some(Every::Day),
        "WEEKLY" => Some(Every::Week),
        "MONTHLY" => Some(Every::Month),
        "YEARLY" => Some(Every::Year),
        _ => None,
    }
}

/// A list in which every value can be read, and which no rule of people's is longer than.
fn list<T>(value: &str, read: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    value.split(',').take(400).map(|part| read(part.trim())).collect()
}

/// `MO`, `2TU`, `-1FR`; 0 where no number is given.
pub(super) fn weekday(value: &str) -> Option<(i8, Weekday)> {
    let value = value.trim().trim_start_matches('+').to_ascii_uppercase();
    let at = value.len().checked_sub(2)?;
    let (nth, name) = value.split_at_checked(at)?;
    let weekday = match name {
        "MO" => Weekday::Monday,
        "TU" => Weekday::Tuesday,
        "WE" => Weekday::Wednesday,
        "TH" => Weekday::Thursday,
        "FR" => Weekday::Friday,
        "SA" => Weekday::Saturday,
        "SU" => Weekday::Sunday,
        _ => return None,
    };
    let nth =
        if nth.is_empty() { 0 } else { nth.parse().ok().filter(|nth| (-5..=5).contains(nth))? };
    Some((nth, weekday))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Days of a rule, checked against the examples of RFC 5545, 3.8.5.3.
    #[track_caller]
    fn check(rule: &str, first: &str, expected: &[&str]) {
        let days =
            Rule::parse(rule).unwrap().days(first.parse().unwrap(), "1999-12-31".parse().unwrap());
        let days: Vec<String> = days.iter().take(expected.len()).map(ToString::to_string).collect();
        assert_eq!(days, expected, "{rule}");
    }

    #[test]
    fn days_and_weeks_come_round() {
        check(
            "FREQ=DAILY;INTERVAL=10;COUNT=3",
            "1997-09-02",
            &["1997-09-02", "1997-09-12", "1997-09-22"],
        );
        check(
            "FREQ=WEEKLY;INTERVAL=2;WKST=SU",
            "1997-09-02",
            &["1997-09-02", "1997-09-16", "1997-09-30", "1997-10-14"],
        );
        check(
            "FREQ=WEEKLY;COUNT=4;WKST=SU;BYDAY=TU,TH",
            "1997-09-02",
            &["1997-09-02", "1997-09-04", "1997-09-09", "1997-09-11"],
        );
        check(
            "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO",
            "1997-08-05",
            &["1997-08-05", "1997-08-10", "1997-08-19", "1997-08-24"],
        );
        check(
            "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU",
            "1997-08-05",
            &["1997-08-05", "1997-08-17", "1997-08-19", "1997-08-31"],
        );
    }

    #[test]
    fn months_have_first_and_last_days_of_the_week() {
        check(
            "FREQ=MONTHLY;COUNT=3;BYDAY=1FR",
            "1997-09-05",
            &["1997-09-05", "1997-10-03", "1997-11-07"],
        );
        check(
            "FREQ=MONTHLY;COUNT=3;BYDAY=-2MO",
            "1997-09-22",
            &["1997-09-22", "1997-10-20", "1997-11-17"],
        );
        check(
            "FREQ=MONTHLY;BYMONTHDAY=-3",
            "1997-09-28",
            &["1997-09-28", "1997-10-29", "1997-11-28"],
        );
        check(
            "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
            "1998-02-13",
            &["1998-02-13", "1998-03-13", "1998-11-13"],
        );
        check(
            "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3",
            "1997-09-04",
            &["1997-09-04", "1997-10-07", "1997-11-06"],
        );
        check(
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
            "1997-09-29",
            &["1997-09-29", "1997-10-30", "1997-11-27"],
        );
    }

    #[test]
    fn years_have_months() {
        check(
            "FREQ=YEARLY;COUNT=4;BYMONTH=6,7",
            "1997-06-10",
            &["1997-06-10", "1997-07-10", "1998-06-10", "1998-07-10"],
        );
        check(
            "FREQ=YEARLY;BYDAY=2SU;BYMONTH=3",
            "1997-03-09",
            &["1997-03-09", "1998-03-08", "1999-03-14"],
        );
    }

    #[test]
    fn a_rule_without_an_end_ends_somewhere() {
        let rule = Rule::parse("FREQ=DAILY").unwrap();
        assert_eq!(rule.days("1997-09-02".parse().unwrap(), Date::MAX).len(), MOST);
        let never = Rule::parse("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30").unwrap();
        assert_eq!(never.days("1997-09-02".parse().unwrap(), Date::MAX).len(), 1);
    }

    #[test]
    fn what_repeats_within_a_day_is_not_followed() {
        assert!(Rule::parse("FREQ=SECONDLY").is_none());
        assert!(Rule::parse("FREQ=YEARLY;BYWEEKNO=20").is_none());
        assert!(Rule::parse("COUNT=3").is_none());
    }
}
