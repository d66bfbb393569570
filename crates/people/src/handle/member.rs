//! A LinkedIn member number. Archives of July to September 2023 named people by it instead of by
//! their profile address, and no file of theirs says which profile it is.

use std::sync::Arc;

/// The number in `urn:li:member:<number>`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Member(Arc<str>);

impl Member {
    /// Reads `urn:li:member:81234567` or the bare number; `None` when it is neither.
    #[must_use]
    pub fn parse(raw: &str) -> Option<Self> {
        let raw = raw.trim();
        let number = raw.strip_prefix("urn:li:member:").unwrap_or(raw);
        let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        (is_number && number.len() <= MAX_DIGITS).then(|| Self(number.into()))
    }

    /// The digits.
    #[must_use]
    pub fn number(&self) -> &str {
        &self.0
    }
}

/// As many as a 64-bit number can have.
const MAX_DIGITS: usize = 19;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_urn_and_its_number_are_the_same_member() {
        assert_eq!(Member::parse("urn:li:member:812"), Member::parse("812"));
        assert_eq!(Member::parse("urn:li:company:812"), None);
        assert_eq!(Member::parse(""), None);
    }
}
