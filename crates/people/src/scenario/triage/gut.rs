//! In a year, would I be glad to introduce this person or vouch for them?
//!
//! Always the owner's own, asked last when the other ten are before her eyes, and remembered. Nothing
//! in any file can answer it; a guess here would be the program pretending to be her.
//!
//! It misleads as first impressions do, which is why it is put in terms of a year.

use super::letter::Letter;
use super::{Case, Question, Weights};
use crate::say::Say;
use crate::scenario::{Answer, Reason};

/// Nearly decides alone, as it should.
pub(super) static QUESTION: Question =
    Question { key: "gut", weights: Weights { yes: 2.5, no: -3.5 }, answer };

fn answer(_case: &Case<'_>, _letter: &Letter<'_>) -> (Answer, Reason) {
    (Answer::Unknown, Reason::bare(Say::new("triage-gut-ask")))
}

#[cfg(test)]
mod tests {
    use super::super::{By, triage, trial};
    use super::*;

    #[track_caller]
    fn check(said: &[Answer], expected: (Answer, By)) {
        let said: Vec<_> = said.iter().map(|answer| ("gut".to_owned(), *answer)).collect();
        let verdict = trial::with_case("2024-04-20 linkedin:bo invited", |case| {
            triage(&Case { answered: &said, ..case })
        });
        let answered = verdict.answers.iter().find(|answered| answered.question == "gut");
        assert_eq!(answered.map(|answered| (answered.answer, answered.by)), Some(expected));
    }

    #[test]
    fn gladly_is_a_reason_to_let_in() {
        check(&[Answer::Yes], (Answer::Yes, By::Owner));
    }

    #[test]
    fn not_gladly_is_a_reason_to_leave() {
        check(&[Answer::No], (Answer::No, By::Owner));
    }

    #[test]
    fn no_file_answers_for_the_owner() {
        check(&[], (Answer::Unknown, By::Evidence));
    }
}
