//! The line between two mails of an mbox: `From sender date`.
//!
//! A letter may well have a line that begins with `From `. A separator is told from it by standing at the
//! beginning of the file or after a blank line, and by a date of one of the forms programs write:
//! `Www Mon D HH:MM[:SS] [zone] YYYY [zone]`.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;

/// How every separator begins.
pub(super) const FROM: &[u8] = b"From ";

/// Longer lines are no separators.
const LONGEST: usize = 400;

/// The moment a separator tells; `None` when the line is no separator.
pub(super) fn moment(line: &[u8]) -> Option<Timestamp> {
    let rest = line.strip_prefix(FROM).filter(|rest| rest.len() <= LONGEST)?;
    let words: Vec<&[u8]> =
        rest.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty()).collect();
    // The sender may have spaces of its own, so the date is looked for from its weekday on.
    (0..words.len()).find_map(|at| date(&words[at..]))
}

/// `Www Mon D HH:MM[:SS] …`, with the year behind the time or behind a zone.
fn date(words: &[&[u8]]) -> Option<Timestamp> {
    let [weekday, month, day, time, rest @ ..] = words else { return None };
    if !WEEKDAYS.contains(weekday) {
        return None;
    }
    let month = MONTHS.iter().position(|name| name == month)?;
    let (year, offset) = year_and_offset(rest)?;
    let (hour, minute, second) = clock(time)?;
    let month = i8::try_from(month + 1).ok()?;
    let at = DateTime::new(year, month, number(day)?, hour, minute, second, 0).ok()?;
    offset.to_timestamp(at).ok()
}

/// The year stands first, or after one word that is a zone. Without an offset it is the machine's own
/// time, which is nobody's to know: UTC is at most half a day off.
fn year_and_offset(rest: &[&[u8]]) -> Option<(i16, Offset)> {
    let year = |word: &[u8]| number::<i16>(word).filter(|year| (1970..2200).contains(year));
    let offset = |word: Option<&&[u8]>| word.and_then(|word| super::when::offset(word));
    if let Some(found) = rest.first().and_then(|word| year(word)) {
        return Some((found, offset(rest.get(1)).unwrap_or(Offset::UTC)));
    }
    let found = rest.get(1).and_then(|word| year(word))?;
    Some((found, offset(rest.first()).unwrap_or(Offset::UTC)))
}

/// `HH:MM` or `HH:MM:SS`; the sixtieth second of a leap minute is its last.
pub(super) fn clock(word: &[u8]) -> Option<(i8, i8, i8)> {
    let mut parts = word.split(|byte| *byte == b':');
    let (hour, minute) = (number(parts.next()?)?, number(parts.next()?)?);
    let second: i8 = parts.next().map_or(Some(0), number)?;
    Some((hour, minute, second.min(59)))
}

/// A number of digits alone.
pub(super) fn number<N: std::str::FromStr>(word: &[u8]) -> Option<N> {
    let word = std::str::from_utf8(word).ok()?;
    word.bytes().all(|byte| byte.is_ascii_digit()).then(|| word.parse().ok()).flatten()
}

const WEEKDAYS: [&[u8]; 7] = [b"Mon", b"Tue", b"Wed", b"Thu", b"Fri", b"Sat", b"Sun"];

/// Months as every date in mail has them.
pub(super) const MONTHS: [&[u8]; 12] = [
    b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, expected: Option<&str>) {
        let found = moment(line.as_bytes()).map(|moment| moment.to_string());
        assert_eq!(found.as_deref(), expected, "{line}");
    }

    #[test]
    fn every_program_writes_the_date_of_a_separator_its_own_way() {
        check("From ada@works.example Tue Mar  5 10:00:00 2024", Some("2024-03-05T10:00:00Z"));
        check("From - Tue Mar 05 10:00:00 2024", Some("2024-03-05T10:00:00Z"));
        check("From 17@xxx Tue Mar 05 10:00:00 +0100 2024", Some("2024-03-05T09:00:00Z"));
        check("From ada@works.example Tue Mar 5 10:00 2024 -0500", Some("2024-03-05T15:00:00Z"));
        check(
            "From ada Tue Mar 5 10:00:00 CET 2024 remote from works",
            Some("2024-03-05T10:00:00Z"),
        );
        check(
            "From \"Ada Rossi\"@works.example Tue Mar  5 10:00:00 2024\r",
            Some("2024-03-05T10:00:00Z"),
        );
    }

    #[test]
    fn a_sentence_is_no_separator() {
        check("From Monday on I am in Turin", None);
        check("From the Tue Mar 5 meeting I remember little", None);
        check("From me", None);
        check("From ada@works.example Tue Mar 55 10:00:00 2024", None);
    }
}
