//! A telephone number: its digits, with a leading `+` where the country is known.
//!
//! A number written the national way keeps its digits as they are; which country it belongs to is
//! not guessed here.

use std::sync::Arc;

/// A canonical telephone number.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Phone(Arc<str>);

impl Phone {
    /// Reads a number as people type it; `None` when it is too short or too long to be one.
    ///
    /// ```
    /// use people::handle::Phone;
    /// assert_eq!(Phone::parse("0039 (011) 000-0000").unwrap().as_str(), "+390110000000");
    /// assert_eq!(Phone::parse("112"), None);
    /// ```
    #[must_use]
    pub fn parse(raw: &str) -> Option<Self> {
        let raw = raw.trim().strip_prefix("tel:").unwrap_or(raw.trim());
        if raw.chars().any(char::is_alphabetic) {
            return None;
        }
        let digits: String = raw
            .chars()
            .filter_map(|c| c.to_digit(10))
            .filter_map(|d| char::from_digit(d, 10))
            .collect();
        let (plus, digits) = if raw.starts_with('+') {
            ("+", digits.as_str())
        } else if let Some(rest) = digits.strip_prefix("00") {
            ("+", rest)
        } else {
            ("", digits.as_str())
        };
        (MIN_DIGITS..=MAX_DIGITS)
            .contains(&digits.len())
            .then(|| Self(format!("{plus}{digits}").into()))
    }

    /// The number, `+` first where its country is known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Shorter ones are emergency and service numbers, which are nobody.
const MIN_DIGITS: usize = 6;
/// The longest international number (ITU-T E.164).
const MAX_DIGITS: usize = 15;

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(raw: &str, number: Option<&str>) {
        assert_eq!(Phone::parse(raw).as_ref().map(Phone::as_str), number);
    }

    #[test]
    fn punctuation_does_not_make_another_number() {
        check("+39 333 000-00.00", Some("+393330000000"));
        check("0039 3330000000", Some("+393330000000"));
        check("tel:+393330000000", Some("+393330000000"));
    }

    #[test]
    fn a_national_number_stays_national() {
        check("333 0000000", Some("3330000000"));
    }

    #[test]
    fn a_service_number_is_nobody() {
        check("112", None);
        check("1-800-FLOWERS", None);
    }
}
