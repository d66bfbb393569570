//! Every way an archive writes a date, since 2018 and after a spreadsheet has had it.
//!
//! LinkedIn writes at least nine shapes, most of them without a zone. What the file does not say is
//! not made up: a time without a zone gives its day, unless it is known whose wall clock it was.

use std::borrow::Cow;
use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{Offset, TimeZone};
use people::When;
use people::fact::Month;

use crate::page::Page;

/// Invitations are dated by the wall clock of LinkedIn's home, summer time included (found by
/// comparing notes with the messages they became: only so does none arrive before it was sent).
///
/// The rule in force since 2007, eleven years before the oldest invitation any archive holds; it spares
/// a database of zones.
static PACIFIC: LazyLock<TimeZone> =
    LazyLock::new(|| TimeZone::posix("PST8PDT,M3.2.0,M11.1.0").unwrap_or(TimeZone::UTC));

/// Whose clock an unmarked time was read from.
#[derive(Debug, Clone, Copy)]
pub(super) enum Clock {
    /// UTC.
    Utc,
    /// LinkedIn's home.
    Pacific,
    /// Not known: only the day is kept.
    Untold,
}

/// Reads a date in any shape; `None` when it is none of them.
pub(super) fn when(written: &str, clock: Clock) -> Option<When> {
    if let Some(moment) = marked_utc(written.as_bytes()) {
        return Some(moment);
    }
    if let Ok(moment) = written.parse::<Timestamp>() {
        return Some(When::Instant(moment));
    }
    let found = parts(written)?;
    let Some(time) = found.time else { return Some(When::Day(found.date)) };
    let wall = DateTime::from_parts(found.date, time);
    match (found.is_utc, clock) {
        (true, _) | (false, Clock::Utc) => Offset::UTC.to_timestamp(wall).ok().map(When::Instant),
        // An hour that summer time leaves out or repeats still was some moment.
        (false, Clock::Pacific) => {
            PACIFIC.to_ambiguous_timestamp(wall).compatible().ok().map(When::Instant)
        }
        (false, Clock::Untold) => Some(When::Day(found.date)),
    }
}

/// Reads a date of which only the day counts.
pub(super) fn day(written: &str) -> Option<When> {
    when(written, Clock::Untold).and_then(When::day).map(When::Day)
}

/// A date that was looked for, or not known; says so when something stands there that is no date.
pub(super) fn or_unknown(
    found: Option<When>,
    written: &str,
    line: u64,
    page: &mut Page<'_>,
) -> When {
    if found.is_none() && !written.is_empty() {
        page.problem(line, "not a date", written);
    }
    found.unwrap_or(When::Unknown)
}

/// Reads `Mar 2019`, `2019`, `Mar-19` or `2019-03`.
pub(super) fn month(written: &str) -> Option<Month> {
    let words: Vec<&str> =
        written.split([' ', '-', '/', ',']).filter(|word| !word.is_empty()).collect();
    let (month, year) = match words.as_slice() {
        [year] => (None, *year),
        [name, year] if month_of(name).is_some() => (month_of(name), *year),
        [name, _, year] if month_of(name).is_some() => (month_of(name), *year),
        [year, number] if year.len() == 4 => (Some(month_number(number)?), *year),
        [number, year] => (Some(month_number(number)?), *year),
        _ => return None,
    };
    Some(Month { year: year_of(year)?, month })
}

/// The day in an archive's name, `Basic_LinkedInDataExport_03-05-2024.zip`: month first.
pub(super) fn day_in_name(name: &str) -> Option<Date> {
    let after = name.split("DataExport_").nth(1)?;
    let mut numbers = after.split(|c: char| !c.is_ascii_digit()).map(str::parse::<i16>);
    let (month, day, year) = (numbers.next()?.ok()?, numbers.next()?.ok()?, numbers.next()?.ok()?);
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// The shape of `messages.csv`, of which there may be a million: `2024-03-05 10:11:12 UTC`.
fn marked_utc(written: &[u8]) -> Option<When> {
    let (shape, b" UTC") = written.split_at_checked(19)? else { return None };
    let [y1, y2, y3, y4, b'-', o1, o2, b'-', d1, d2, b' ', h1, h2, b':', m1, m2, b':', s1, s2] =
        shape
    else {
        return None;
    };
    let digit = |byte: &u8| byte.is_ascii_digit().then(|| byte - b'0');
    let two = |tens: &u8, ones: &u8| i8::try_from(digit(tens)? * 10 + digit(ones)?).ok();
    let year = i16::from(two(y1, y2)?) * 100 + i16::from(two(y3, y4)?);
    let date = Date::new(year, two(o1, o2)?, two(d1, d2)?).ok()?;
    let time = Time::new(two(h1, h2)?, two(m1, m2)?, two(s1, s2)?, 0).ok()?;
    Offset::UTC.to_timestamp(DateTime::from_parts(date, time)).ok().map(When::Instant)
}

struct Parts {
    date: Date,
    time: Option<Time>,
    is_utc: bool,
}

fn parts(written: &str) -> Option<Parts> {
    let spaced = without_joints(written);
    let mut words: Vec<&str> = spaced.split_whitespace().filter(|word| !is_weekday(word)).collect();
    let is_utc = words.contains(&"UTC") || words.contains(&"GMT");
    words.retain(|word| !matches!(*word, "UTC" | "GMT"));
    let at = words.iter().position(|word| word.contains(':'));
    let time = match at {
        Some(at) => Some(time_of(words.remove(at), half_of(&mut words, at))?),
        None => None,
    };
    let date = match words.as_slice() {
        [one] => numbers_date(one)?,
        [day, month, year] if month_of(month).is_some() => named_date(year, month, day)?,
        [month, day, year] if month_of(month).is_some() => named_date(year, month, day)?,
        _ => return None,
    };
    Some(Parts { date, time, is_utc })
}

/// Spaces for commas, and for ISO's `T`. The narrow space (U+202F) that newer formatters put before AM
/// and PM is white space already.
fn without_joints(written: &str) -> Cow<'_, str> {
    let is_iso = written.as_bytes().get(10) == Some(&b'T');
    match (is_iso, written.contains(',')) {
        (true, _) => Cow::Owned(written.replacen('T', " ", 1).replace(',', " ")),
        (false, true) => Cow::Owned(written.replace(',', " ")),
        (false, false) => Cow::Borrowed(written),
    }
}

fn is_weekday(word: &str) -> bool {
    ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].contains(&word)
}

/// Takes AM or PM from behind a time.
fn half_of(words: &mut Vec<&str>, at: usize) -> Option<bool> {
    let is_afternoon = match words.get(at)?.to_ascii_uppercase().as_str() {
        "AM" | "A.M." => false,
        "PM" | "P.M." => true,
        _ => return None,
    };
    words.remove(at);
    Some(is_afternoon)
}

fn time_of(written: &str, is_afternoon: Option<bool>) -> Option<Time> {
    let (written, is_afternoon) = match written.to_ascii_uppercase() {
        upper if upper.ends_with("AM") => (written[..written.len() - 2].to_owned(), Some(false)),
        upper if upper.ends_with("PM") => (written[..written.len() - 2].to_owned(), Some(true)),
        _ => (written.to_owned(), is_afternoon),
    };
    let mut numbers = written.split(':');
    let hour: i8 = numbers.next()?.parse().ok()?;
    let minute: i8 = numbers.next()?.parse().ok()?;
    let second: i8 = match numbers.next() {
        Some(seconds) => seconds.split('.').next()?.parse().ok()?,
        None => 0,
    };
    let hour = match is_afternoon {
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(true) => hour % 12 + 12,
        Some(false) => hour % 12,
        None => hour,
    };
    Time::new(hour, minute, second, 0).ok()
}

/// `2024-03-05`, `2024/03/05`, `3/5/24`, `3/5/2024`, `5-Mar-24`; also `25/3/2024`, which can only be a
/// day first.
fn numbers_date(written: &str) -> Option<Date> {
    let mut parts = written.split(['-', '/', '.']);
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    if month_of(second).is_some() {
        return named_date(third, second, first);
    }
    if first.len() == 4 {
        return date_of(first, second, third);
    }
    date_of(third, first, second).or_else(|| date_of(third, second, first))
}

fn date_of(year: &str, month: &str, day: &str) -> Option<Date> {
    Date::new(year_of(year)?, month.parse().ok()?, day.parse().ok()?).ok()
}

fn named_date(year: &str, month: &str, day: &str) -> Option<Date> {
    Date::new(year_of(year)?, month_of(month)?, day.parse().ok()?).ok()
}

/// LinkedIn began in 2003, so a year of two digits is of this century; births are not read here.
fn year_of(written: &str) -> Option<i16> {
    let year: i16 = written.parse().ok()?;
    match (written.len(), year) {
        (2, 0..) => Some(2000 + year),
        (4, 0..) => Some(year),
        _ => None,
    }
}

fn month_number(written: &str) -> Option<i8> {
    written.parse().ok().filter(|month| (1..=12).contains(month))
}

fn month_of(name: &str) -> Option<i8> {
    let start = name.get(..3)?.to_ascii_lowercase();
    let place = MONTHS.iter().position(|month| *month == start)?;
    i8::try_from(place + 1).ok()
}

/// Month names are English in every archive, whatever language its owner reads.
const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(written: &str, clock: Clock, expected: &str) {
        let found = when(written, clock).map_or_else(|| "none".to_owned(), |when| when.to_string());
        assert_eq!(found, expected, "{written:?}");
    }

    #[test]
    fn every_shape_of_every_year_is_read() {
        check("05 Mar 2024", Clock::Utc, "2024-03-05");
        check("2024-03-05 10:11:12 UTC", Clock::Untold, "2024-03-05T10:11:12Z");
        check("2024-03-05 10:11:12", Clock::Utc, "2024-03-05T10:11:12Z");
        check("2024/03/05 10:11:12 UTC", Clock::Untold, "2024-03-05T10:11:12Z");
        check("2024-03-05 10:11 UTC", Clock::Untold, "2024-03-05T10:11:00Z");
        check("Tue Mar 05 10:11:12 UTC 2024", Clock::Untold, "2024-03-05T10:11:12Z");
        check("11/9/18, 3:07 PM", Clock::Utc, "2018-11-09T15:07:00Z");
        check("03/05/24, 10:11 AM", Clock::Untold, "2024-03-05");
        check("Mar 5, 2024 10:11 AM", Clock::Utc, "2024-03-05T10:11:00Z");
    }

    #[test]
    fn what_spreadsheets_make_of_dates_is_read() {
        check("5-Mar-24", Clock::Utc, "2024-03-05");
        check("05-Mar-2024", Clock::Utc, "2024-03-05");
        check("3/5/2024 0:00", Clock::Utc, "2024-03-05T00:00:00Z");
        check("25/3/2024 14:05", Clock::Utc, "2024-03-25T14:05:00Z");
        check("2024-03-05T10:11:12Z", Clock::Untold, "2024-03-05T10:11:12Z");
        check("2024-03-05T10:11:12.500Z", Clock::Untold, "2024-03-05T10:11:12.5Z");
        check("2024-03-05T10:11:12+02:00", Clock::Untold, "2024-03-05T08:11:12Z");
        check("2024-03-05T10:11:12", Clock::Untold, "2024-03-05");
        check("2024-03-05", Clock::Pacific, "2024-03-05");
    }

    #[test]
    fn unusual_spaces_before_am_and_pm_make_no_difference() {
        check("3/5/24, 12:07\u{202f}AM", Clock::Utc, "2024-03-05T00:07:00Z");
        check("3/5/24, 12:07\u{a0}PM", Clock::Utc, "2024-03-05T12:07:00Z");
    }

    #[test]
    fn pacific_wall_time_follows_summer_time() {
        check("1/15/24, 4:30 PM", Clock::Pacific, "2024-01-16T00:30:00Z");
        check("7/15/24, 4:30 PM", Clock::Pacific, "2024-07-15T23:30:00Z");
    }

    #[test]
    fn an_hour_that_summer_time_repeats_or_leaves_out_is_still_a_moment() {
        check("11/3/24, 1:30 AM", Clock::Pacific, "2024-11-03T08:30:00Z");
        check("3/10/24, 2:30 AM", Clock::Pacific, "2024-03-10T10:30:00Z");
    }

    #[test]
    fn what_is_no_date_is_none() {
        for written in [
            "",
            "soon",
            "31 Feb 2024",
            "13/13/24",
            "2024",
            "25:00",
            "Mar",
            "é-é-é",
            "3/5/24, 13:07 PM",
        ] {
            check(written, Clock::Utc, "none");
        }
    }

    #[test]
    fn careers_are_dated_by_month_or_year() {
        for (written, expected) in [
            ("Mar 2019", "2019-03"),
            ("2019", "2019"),
            ("Mar-19", "2019-03"),
            ("2019-03", "2019-03"),
            ("3/2019", "2019-03"),
        ] {
            assert_eq!(month(written).map(|month| month.to_string()).as_deref(), Some(expected));
        }
        assert_eq!(month("present"), None);
    }

    #[test]
    fn an_archive_is_dated_by_its_name_however_often_it_was_zipped() {
        for name in [
            "Basic_LinkedInDataExport_03-05-2024.zip",
            "Complete_LinkedInDataExport_03-05-2024.zip.zip (1).zip",
            "Complete_LinkedInDataExport_03-05-2024 (2)",
        ] {
            assert_eq!(day_in_name(name), Some(Date::constant(2024, 3, 5)));
        }
        assert_eq!(day_in_name("linkedin.zip"), None);
    }
}
