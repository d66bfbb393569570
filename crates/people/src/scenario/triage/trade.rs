//! Fields of work: which words of six languages name the same kind of work (`data/trades.txt`).
//!
//! Coarse on purpose: it tells an editor from a broker, not a copy editor from a commissioning one.
//! Words it does not know are no field, which is not the same as another field.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::phrases::{fits, words};
use super::terms::is_telling_word;
use crate::scenario::owner::Owner;

/// A field's name and the words for it.
type Trade = (&'static str, Vec<&'static str>);

static TRADES: LazyLock<Vec<Trade>> = LazyLock::new(|| {
    let lines = include_str!("data/trades.txt").lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| line.split_once(':'))
        .map(|(field, patterns)| (field, patterns.split_whitespace().collect()))
        .collect()
});

/// How some work stands to the owner's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Nearness {
    /// The same field, or the same word.
    Near,
    /// Both fields are known, and they are not the same.
    Far,
    /// One of the two is not known.
    Unknown,
}

/// How the work these words name stands to what the owner does or looks for.
pub(super) fn nearness(text: &[String], owner: &Owner) -> Nearness {
    let hers = &owner.wording().work;
    let (their_fields, her_fields) = (fields(text), fields(hers));
    let is_hers = |word: &String| is_telling_word(word) && hers.contains(word);
    if !their_fields.is_disjoint(&her_fields) || text.iter().any(is_hers) {
        Nearness::Near
    } else if their_fields.is_empty() || her_fields.is_empty() {
        Nearness::Unknown
    } else {
        Nearness::Far
    }
}

/// The field of a role or a headline, as a stable word; the first in the list where it names several,
/// `None` where no word of it is known.
#[must_use]
pub fn field_of(role: &str) -> Option<&'static str> {
    let named = fields(&words(role));
    TRADES.iter().map(|(field, _)| *field).find(|field| named.contains(field))
}

/// The fields these words belong to.
pub(super) fn fields(text: &[String]) -> BTreeSet<&'static str> {
    let is_in = |patterns: &[&str]| {
        text.iter().any(|word| patterns.iter().any(|pattern| fits(pattern, word)))
    };
    TRADES.iter().filter(|(_, patterns)| is_in(patterns)).map(|(field, _)| *field).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, headline: &str, expected: Nearness) {
        let mut owner = Owner::default();
        headline.clone_into(&mut owner.headline);
        assert_eq!(nearness(&words(text), &owner), expected);
    }

    #[test]
    fn an_editor_is_near_a_writer_in_any_language() {
        check("Editor at Works", "Freelance writer", Nearness::Near);
        check("Redakteurin", "Giornalista", Nearness::Near);
    }

    #[test]
    fn a_broker_is_far_from_a_writer() {
        check("Forex trader", "Freelance writer", Nearness::Far);
    }

    #[test]
    fn a_word_without_a_field_is_unknown_and_not_far() {
        check("Chief Happiness Officer", "Freelance writer", Nearness::Unknown);
        check("Editor", "", Nearness::Unknown);
    }
}
