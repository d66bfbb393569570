//! When a mail was sent, from its `Date` header.
//!
//! Nearly all dates are written as RFC 5322 asks, and those are read here, a million a second. Whatever
//! else is written goes to the library, which forgives more.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;

use super::separator::{MONTHS, clock, number};

/// The moment a date header tells; `None` when it tells none, or one before there was mail.
pub(super) fn moment(header: &[u8]) -> Option<Timestamp> {
    strict(header).or_else(|| forgiving(header)).filter(|moment| is_plausible(*moment))
}

/// Mail is as old as 1971; a date after 2100 is a wrong clock.
fn is_plausible(moment: Timestamp) -> bool {
    (31_536_000..4_102_444_800).contains(&moment.as_second())
}

/// `[Www,] D Mon YYYY HH:MM[:SS] ±HHMM [(comment)]`.
fn strict(header: &[u8]) -> Option<Timestamp> {
    let mut words = header.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
    let mut first = words.next()?;
    if first.ends_with(b",") {
        first = words.next()?;
    }
    let day = number(first)?;
    let month = words.next().filter(|word| word.len() == 3)?;
    let month = MONTHS.iter().position(|name| name.eq_ignore_ascii_case(month))?;
    let year = words.next().filter(|word| word.len() == 4).and_then(number)?;
    let (hour, minute, second) = clock(words.next()?)?;
    let offset = offset(words.next()?)?;
    let month = i8::try_from(month + 1).ok()?;
    let at = DateTime::new(year, month, day, hour, minute, second, 0).ok()?;
    offset.to_timestamp(at).ok()
}

/// `+0100`, or one of the words for UTC.
pub(super) fn offset(word: &[u8]) -> Option<Offset> {
    if matches!(word, b"GMT" | b"UT" | b"UTC" | b"Z") {
        return Some(Offset::UTC);
    }
    let (sign, digits) = word.split_first()?;
    let sign = match sign {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let digits: i32 = (digits.len() == 4).then(|| number(digits)).flatten()?;
    let (hours, minutes) = (digits / 100, digits % 100);
    if minutes > 59 {
        return None;
    }
    Offset::from_seconds(sign * (hours * 3600 + minutes * 60)).ok()
}

fn forgiving(header: &[u8]) -> Option<Timestamp> {
    let mut line = header.to_vec();
    line.push(b'\n');
    let date = mail_parser::parsers::MessageStream::new(&line).parse_date().into_datetime()?;
    Timestamp::from_second(date.to_timestamp()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(header: &str, expected: Option<&str>) {
        let found = moment(header.as_bytes()).map(|moment| moment.to_string());
        assert_eq!(found.as_deref(), expected, "{header}");
    }

    #[test]
    fn a_date_is_read_with_its_zone() {
        check("Tue, 05 Mar 2024 10:00:00 +0100", Some("2024-03-05T09:00:00Z"));
        check("5 Mar 2024 10:00 -0530 (IST)", Some("2024-03-05T15:30:00Z"));
        check(" Tue,\r\n 5 Mar 2024 10:00:60 GMT", Some("2024-03-05T10:00:59Z"));
    }

    #[test]
    fn what_no_standard_allows_is_read_where_it_is_clear() {
        check("Tue, 5 Mar 24 10:00:00 EST", Some("2024-03-05T15:00:00Z"));
    }

    #[test]
    fn a_date_nobody_could_have_written_a_mail_on_is_none() {
        check("Thu, 01 Jan 1970 00:00:00 +0000", None);
        check("yesterday", None);
        check("", None);
    }

    #[test]
    fn the_quick_way_and_the_library_agree() {
        for header in [
            "Tue, 05 Mar 2024 10:00:00 +0100",
            "29 Feb 2024 23:59:59 -1100",
            "1 Jan 2001 00:00:00 GMT",
        ] {
            assert_eq!(strict(header.as_bytes()), forgiving(header.as_bytes()), "{header}");
        }
    }
}
