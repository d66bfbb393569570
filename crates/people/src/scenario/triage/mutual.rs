//! Whom do we both know?
//!
//! An archive holds no list of mutual connections; what it has is group conversations in which both
//! took part. LinkedIn shows names and a number on the profile, which the owner can paste ([`pasted`]).
//!
//! It needs mail, meetings or chats of more than two, or the owner's word.
//!
//! It misleads where one large group has thrown strangers together.

use super::letter::Letter;
use super::{Case, Question, Weights, pasted};
use crate::fact::What;
use crate::say::Say;
use crate::scenario::{Answer, Reason};

/// A yes lifts an empty invitation to the asking.
pub(super) static QUESTION: Question =
    Question { key: "mutual", weights: Weights { yes: 0.9, no: -0.5 }, answer };

/// As many names as one reads at a glance.
const NAMES_SHOWN: usize = 3;

fn answer(case: &Case<'_>, _letter: &Letter<'_>) -> (Answer, Reason) {
    if let Some(shown) = pasted::mutual(case) {
        return shown;
    }
    if case.mutual.is_empty() {
        return (Answer::Unknown, Reason::bare(Say::new("triage-mutual-look")));
    }
    let names: Vec<&str> = case.mutual.iter().take(NAMES_SHOWN).map(String::as_str).collect();
    let people = u32::try_from(case.mutual.len()).unwrap_or(u32::MAX);
    let say = Say::new("triage-mutual-groups").text("names", names.join(", "));
    let rows = case.rows(is_in_group);
    (Answer::Yes, Reason::shown_by(say.number("people", people), rows))
}

fn is_in_group(what: &What) -> bool {
    match what {
        What::Among { .. } => true,
        What::Wrote { others, .. } | What::Met { others, .. } => *others > 1,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::trial;
    use super::*;

    #[track_caller]
    fn check(mutual: &[String], said: &[(String, Answer)], expected: Answer) {
        let facts = "2020-01-01 linkedin:bo among others=3";
        let verdict = trial::with_case(facts, |case| {
            super::super::triage(&Case { mutual, answered: said, ..case })
        });
        assert_eq!(verdict.answers[2].answer, expected);
    }

    #[test]
    fn somebody_met_in_the_same_group_is_known_to_both() {
        check(&["Eve Li".to_owned()], &[], Answer::Yes);
    }

    #[test]
    fn only_the_owner_can_say_there_is_nobody() {
        check(&[], &[("mutual".to_owned(), Answer::No)], Answer::No);
    }

    #[test]
    fn no_group_in_common_is_unknown() {
        check(&[], &[], Answer::Unknown);
    }
}
