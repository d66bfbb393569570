//! How near some work is to what the owner does or looks for: the same field, or the same word.
//!
//! Fields are read by [`crate::occupation`]. Words it does not know are no field, which is not the same as
//! another field.

use super::terms::is_telling_word;
use crate::occupation::fields_in;
use crate::scenario::owner::Owner;

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
    let (their_fields, her_fields) = (fields_in(text), fields_in(hers));
    let is_hers = |word: &String| is_telling_word(word) && hers.contains(word);
    if !their_fields.is_disjoint(&her_fields) || text.iter().any(is_hers) {
        Nearness::Near
    } else if their_fields.is_empty() || her_fields.is_empty() {
        Nearness::Unknown
    } else {
        Nearness::Far
    }
}

#[cfg(test)]
mod tests {
    use super::super::phrases::words;
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
