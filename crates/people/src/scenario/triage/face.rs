//! Is there a face and a filled-in profile?
//!
//! An archive shows no picture and no profile of anybody else, so the owner looks and says. An empty
//! profile with no face costs more than a full one earns: it is easy to fill one in.
//!
//! It misleads with people who keep out of sight for good reasons.

use super::letter::Letter;
use super::{Case, Question, Weights};
use crate::say::Say;
use crate::scenario::{Answer, Reason};

/// Having a face is common, so a yes is worth little.
pub(super) static QUESTION: Question =
    Question { key: "face", weights: Weights { yes: 0.4, no: -0.9 }, answer };

fn answer(_case: &Case<'_>, _letter: &Letter<'_>) -> (Answer, Reason) {
    (Answer::Unknown, Reason::bare(Say::new("triage-face-look")))
}

#[cfg(test)]
mod tests {
    use super::super::{By, triage, trial};
    use super::*;

    #[track_caller]
    fn check(said: &[Answer], expected: (Answer, By)) {
        let said: Vec<_> = said.iter().map(|answer| ("face".to_owned(), *answer)).collect();
        let verdict = trial::with_case("2024-04-20 linkedin:bo invited", |case| {
            triage(&Case { answered: &said, ..case })
        });
        let answered = verdict.answers.iter().find(|answered| answered.question == "face");
        assert_eq!(answered.map(|answered| (answered.answer, answered.by)), Some(expected));
    }

    #[test]
    fn a_face_that_the_owner_saw_is_a_face() {
        check(&[Answer::Yes], (Answer::Yes, By::Owner));
    }

    #[test]
    fn an_empty_profile_that_the_owner_saw_is_empty() {
        check(&[Answer::No], (Answer::No, By::Owner));
    }

    #[test]
    fn an_archive_shows_no_faces() {
        check(&[], (Answer::Unknown, By::Evidence));
    }
}
