//! How each language writes numbers and days.
//!
//! Ours, not the machine's: a page must look alike on every computer, and a snapshot must hold.

use fluent_bundle::FluentValue;
use jiff::Timestamp;
use jiff::civil::Date;

use super::Language;

const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const ITALIAN_MONTHS: [&str; 12] = [
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre",
];

/// A count as a number that chooses plural forms. Exact up to 2⁵³, more than any book holds.
#[expect(clippy::cast_precision_loss, reason = "no book holds 2^53 of anything")]
pub(crate) fn count(n: u64) -> f64 {
    n as f64
}

/// `12 March 2024`, `12 marzo 2024`; Italian has the first of a month as an ordinal.
pub(super) fn day(day: Date, language: Language) -> String {
    let months = match language {
        Language::English => &ENGLISH_MONTHS,
        Language::Italian => &ITALIAN_MONTHS,
    };
    let month = usize::try_from(day.month() - 1).ok().and_then(|at| months.get(at)).unwrap_or(&"");
    let ordinal = if language == Language::Italian && day.day() == 1 { "º" } else { "" };
    format!("{}{ordinal} {month} {}", day.day(), day.year())
}

/// What Italian writes before the 8th and the 11th, whose names begin with a vowel.
const ELIDED: [(&str, &str); 8] = [
    ("il ", "l’"),
    ("Il ", "L’"),
    ("del ", "dell’"),
    ("Del ", "Dell’"),
    ("dal ", "dall’"),
    ("Dal ", "Dall’"),
    ("al ", "all’"),
    ("Al ", "All’"),
];

/// A sentence with its articles before days as Italian writes them: `il 3 marzo`, `l’8 marzo`.
pub(super) fn elided(sentence: String) -> String {
    if !sentence.contains("l 8 ") && !sentence.contains("l 11 ") {
        return sentence;
    }
    let mut written = sentence;
    for month in ITALIAN_MONTHS {
        for day in ["8", "11"] {
            let on = format!("{day} {month}");
            for (full, short) in ELIDED {
                // At the beginning of a word only.
                for before in ["", " ", "(", "’"] {
                    let (from, to) =
                        (format!("{before}{full}{on}"), format!("{before}{short}{on}"));
                    if !before.is_empty() {
                        written = written.replace(&from, &to);
                    } else if let Some(rest) = written.strip_prefix(&from) {
                        written = format!("{to}{rest}");
                    }
                }
            }
        }
    }
    written
}

pub(super) fn moment(at: Timestamp, language: Language) -> String {
    let local = jiff::tz::Offset::UTC.to_datetime(at);
    format!("{}, {:02}:{:02} UTC", day(local.date(), language), local.hour(), local.minute())
}

/// `1,457` and `0.5` in English, `1.457` and `0,5` in Italian.
pub(super) fn number(number: f64, language: Language) -> String {
    let (thousands, decimal) = match language {
        Language::English => (',', '.'),
        Language::Italian => ('.', ','),
    };
    let rounded = (number * 10.0).round() / 10.0;
    let plain = rounded.abs().to_string();
    let (whole, part) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut out = String::with_capacity(plain.len() + 4);
    if rounded < 0.0 {
        out.push('−');
    }
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            out.push(thousands);
        }
        out.push(digit);
    }
    if !part.is_empty() {
        out.push(decimal);
        out.push_str(part);
    }
    out
}

/// The same with one place after the point, also where it is nought, so that numbers stand below each other.
pub(super) fn tenths(number: f64, language: Language) -> String {
    let written = self::number(number, language);
    match language {
        Language::English if !written.contains('.') => written + ".0",
        Language::Italian if !written.contains(',') => written + ",0",
        Language::English | Language::Italian => written,
    }
}

/// Fluent's own way prints `1457`; this is asked first.
pub(super) fn value(value: &FluentValue<'_>, language: Language) -> Option<String> {
    match value {
        FluentValue::Number(n) => Some(number(n.value, language)),
        FluentValue::String(_)
        | FluentValue::Custom(_)
        | FluentValue::None
        | FluentValue::Error => None,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[track_caller]
    fn check(n: f64, english: &str, italian: &str) {
        assert_eq!(number(n, Language::English), english);
        assert_eq!(number(n, Language::Italian), italian);
    }

    #[test]
    fn thousands_and_decimals_are_written_as_each_language_writes_them() {
        check(0.0, "0", "0");
        check(999.0, "999", "999");
        check(1457.0, "1,457", "1.457");
        check(1_234_567.0, "1,234,567", "1.234.567");
        check(-1500.25, "−1,500.3", "−1.500,3");
        check(0.04, "0", "0");
    }

    #[test]
    fn italian_elides_the_article_before_eight_and_eleven() {
        let check = |plain: &str, expected: &str| assert_eq!(elided(plain.to_owned()), expected);
        check("Ultimo contatto il 11 novembre 2024.", "Ultimo contatto l’11 novembre 2024.");
        check("Il 8 marzo 2024, dal 8 maggio 2024", "L’8 marzo 2024, dall’8 maggio 2024");
        check("il 18 marzo 2024, il 1º marzo 2024", "il 18 marzo 2024, il 1º marzo 2024");
        check("il 8 per cento", "il 8 per cento");
    }

    #[test]
    fn the_first_of_a_month_is_an_ordinal_in_italian_only() {
        assert_eq!(day(date(2024, 3, 1), Language::Italian), "1º marzo 2024");
        assert_eq!(day(date(2024, 3, 1), Language::English), "1 March 2024");
        assert_eq!(day(date(2024, 12, 12), Language::Italian), "12 dicembre 2024");
    }
}
