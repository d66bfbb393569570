//! What the owner keeps of people in fields of her own: whether a value is a number, a day, a yes or no, or words.
//!
//! She only writes; what it is is told from how it is written, so that values can be compared and sorted. What could be
//! two things, as `3/4/2024` could be two days, stays words.

use jiff::civil::Date;

use crate::name;

/// A value as it was understood.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Words.
    Text(String),
    /// A number.
    Number(f64),
    /// A day.
    Day(Date),
    /// Yes or no.
    YesNo(bool),
}

impl Value {
    /// Reads what the owner wrote.
    ///
    /// ```
    /// use people::own_field::Value;
    /// assert_eq!(Value::read("12,5"), Value::Number(12.5));
    /// assert_eq!(Value::read("sì"), Value::YesNo(true));
    /// assert_eq!(Value::read("3/4/2024"), Value::Text("3/4/2024".to_owned()));
    /// ```
    #[must_use]
    pub fn read(written: &str) -> Self {
        let text = name::tidy(written);
        if let Some(day) = day(&text) {
            return Self::Day(day);
        }
        if let Some(is_so) = yes_no(&text) {
            return Self::YesNo(is_so);
        }
        number(&text).map_or(Self::Text(text), Self::Number)
    }

    /// The word for its kind.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Text(_) => "text",
            Self::Number(_) => "number",
            Self::Day(_) => "day",
            Self::YesNo(_) => "yes-no",
        }
    }
}

/// A day with its year first, as `2026-03-01`.
fn day(text: &str) -> Option<Date> {
    text.contains('-').then(|| text.parse().ok())?
}

fn yes_no(text: &str) -> Option<bool> {
    match name::fold(text).as_str() {
        "yes" | "true" | "si" => Some(true),
        "no" | "false" => Some(false),
        _ => None,
    }
}

/// A number with a point or a comma before its fraction. With both, or with several, nobody can say which is which.
fn number(text: &str) -> Option<f64> {
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.,".contains(&byte));
    let n_marks = text.bytes().filter(|byte| b".,".contains(byte)).count();
    if !is_plain || n_marks > 1 {
        return None;
    }
    text.replace(',', ".").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(written: &str, kind: &str) {
        assert_eq!(Value::read(written).kind(), kind, "{written}");
    }

    #[test]
    fn a_number_may_have_a_point_or_a_comma() {
        for written in ["7", "-3", "12.5", "12,5", " 40 "] {
            check(written, "number");
        }
    }

    #[test]
    fn what_could_be_two_things_stays_words() {
        for written in ["3/4/2024", "1,234.5", "1.2.3", "-", "", "nan", "inf", "12 May", "1e5"] {
            check(written, "text");
        }
    }

    #[test]
    fn a_day_is_written_with_its_year_first() {
        check("2026-03-01", "day");
        check("2026-13-01", "text");
        check("20260301", "number");
    }

    #[test]
    fn yes_and_no_are_known_in_both_languages() {
        for written in ["yes", "No", "Sì", "si", "TRUE"] {
            check(written, "yes-no");
        }
        check("yes, in May", "text");
    }
}
