//! Spans of months as profiles write them: *Jan 2019 - Present · 5 yrs 3 mos*, *gen 2019 - Presente*, *2008 – 2010*.

use people::fact::Month;
use people::name::fold;

/// From when to when; the end is open while it lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) since: Option<Month>,
    pub(super) until: Option<Month>,
}

/// Months by their first letters in English and Italian. Of *ma* and *giu*/*gen* three letters are enough.
const MONTHS: [(&str, i8); 19] = [
    ("jan", 1),
    ("gen", 1),
    ("feb", 2),
    ("mar", 3),
    ("apr", 4),
    ("may", 5),
    ("mag", 5),
    ("jun", 6),
    ("giu", 6),
    ("jul", 7),
    ("lug", 7),
    ("aug", 8),
    ("ago", 8),
    ("sep", 9),
    ("set", 9),
    ("oct", 10),
    ("ott", 10),
    ("nov", 11),
    ("dec", 12),
];

/// Words for a job that lasts, folded.
const NOW: [&str; 5] = ["present", "presente", "oggi", "now", "current"];

/// Reads a line as a span; `None` when it is anything else.
pub(super) fn span(line: &str) -> Option<Span> {
    // What stands behind the dot or in brackets is how long it was.
    let dates = line.split(['·', '(']).find(|part| !part.trim().is_empty())?;
    let folded = fold(dates);
    let words: Vec<&str> =
        folded.split(' ').filter(|word| !["to", "al", "a"].contains(word)).collect();
    let (since, rest) = month(&words)?;
    if rest.is_empty() {
        return Some(Span { since: Some(since), until: Some(since) });
    }
    if matches!(rest, [now] if NOW.contains(now)) {
        return Some(Span { since: Some(since), until: None });
    }
    let (until, rest) = month(rest)?;
    rest.is_empty().then_some(Span { since: Some(since), until: Some(until) })
}

/// A month or a year at the beginning, and what follows it.
fn month<'a, 'b>(words: &'a [&'b str]) -> Option<(Month, &'a [&'b str])> {
    let [first, rest @ ..] = words else { return None };
    if let Some(year) = year(first) {
        return Some((Month { year, month: None }, rest));
    }
    let number = named(first)?;
    let [second, rest @ ..] = rest else { return None };
    Some((Month { year: year(second)?, month: Some(number) }, rest))
}

fn named(word: &str) -> Option<i8> {
    if word == "dic" || word == "dicembre" {
        return Some(12);
    }
    let is_it = |(letters, _): &&(&str, i8)| word.starts_with(letters) && word.len() <= 9;
    MONTHS.iter().find(is_it).map(|(_, number)| *number)
}

fn year(word: &str) -> Option<i16> {
    let year: i16 = (word.len() == 4).then(|| word.parse().ok()).flatten()?;
    (1900..=2100).contains(&year).then_some(year)
}

/// Units of time, folded.
const UNITS: [&str; 14] = [
    "yr", "yrs", "year", "years", "mo", "mos", "month", "months", "anno", "anni", "mese", "mesi",
    "less", "than",
];

/// Whether a line says how long something was, and nothing else: what stands under a house with several roles.
pub(super) fn is_duration(line: &str) -> bool {
    let last = line.rsplit('·').next().unwrap_or_default();
    let folded = fold(last);
    let mut words = folded.split(' ').filter(|word| !word.is_empty() && *word != "e").peekable();
    let has_number = folded.contains(|c: char| c.is_ascii_digit());
    words.peek().is_some()
        && has_number
        && words.all(|word| UNITS.contains(&word) || word.parse::<u8>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, expected: Option<(&str, Option<&str>)>) {
        let month = |written: &str| Month::parse(written);
        let expected = expected
            .map(|(since, until)| Span { since: month(since), until: until.and_then(month) });
        assert_eq!(span(line), expected, "{line}");
    }

    #[test]
    fn spans_of_both_languages() {
        check("Jan 2019 - Present · 5 yrs 3 mos", Some(("2019-01", None)));
        check("gen 2019 - Presente · 5 anni 3 mesi", Some(("2019-01", None)));
        check("gennaio 2019 - Present (5 anni 3 mesi)", Some(("2019-01", None)));
        check("May 2015 – Dec 2018", Some(("2015-05", Some("2018-12"))));
        check("mag 2015 - dic 2018 · 3 anni", Some(("2015-05", Some("2018-12"))));
        check("2008 - 2010", Some(("2008", Some("2010"))));
        check("· (2008 - 2010)", Some(("2008", Some("2010"))));
        check("2019", Some(("2019", Some("2019"))));
    }

    #[test]
    fn what_has_a_year_in_it_is_no_span_yet() {
        for line in [
            "Editor of the year 2019",
            "2019 was a good year",
            "Mar",
            "",
            "5 yrs 3 mos",
            "1234 - 5678",
        ] {
            check(line, None);
        }
    }

    #[test]
    fn a_duration_is_nothing_but_one() {
        for line in [
            "6 yrs 2 mos",
            "Full-time · 6 yrs 2 mos",
            "A tempo pieno · 6 anni e 2 mesi",
            "8 months",
        ] {
            assert!(is_duration(line), "{line}");
        }
        for line in ["Editor · Full-time", "20 people", "yrs", ""] {
            assert!(!is_duration(line), "{line}");
        }
    }
}
