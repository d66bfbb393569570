//! Is there a face and a filled-in profile?
//!
//! An archive shows no picture and no profile of anybody else. LinkedIn's mail about the invitation
//! does: the picture or a placeholder, and the headline. Without it the owner looks and says. An empty
//! profile with no face costs more than a full one earns: it is easy to fill one in.
//!
//! It needs LinkedIn's mail about the invitation, or the owner's eyes.
//!
//! It misleads with people who keep out of sight for good reasons.

use super::letter::Letter;
use super::{Case, Question, Weights, pasted};
use crate::fact::What;
use crate::handle::Handle;
use crate::say::Say;
use crate::scenario::{Answer, Reason};

/// Having a face is common, so a yes is worth little.
pub(super) static QUESTION: Question =
    Question { key: "face", weights: Weights { yes: 0.4, no: -0.9 }, answer };

fn answer(case: &Case<'_>, _letter: &Letter<'_>) -> (Answer, Reason) {
    let of_profile = |row: &usize| matches!(case.facts[*row].about, Handle::Profile(_));
    let mut pictures = case.rows(|what| matches!(what, What::Pictured(_)));
    pictures.retain(of_profile);
    let headlines = case.rows(|what| matches!(what, What::Headline(_)));
    let Some(picture) = pictures.last().copied() else {
        let look = || (Answer::Unknown, Reason::bare(Say::new("triage-face-look")));
        return pasted::face(case).unwrap_or_else(look);
    };
    let is_shown = case.facts[picture].what == What::Pictured(true);
    match (is_shown, headlines.last()) {
        (false, _) => {
            (Answer::No, Reason::shown_by(Say::new("triage-face-placeholder"), vec![picture]))
        }
        (true, Some(headline)) => {
            (Answer::Yes, Reason::shown_by(Say::new("triage-face-shown"), vec![picture, *headline]))
        }
        (true, None) => {
            (Answer::Unknown, Reason::shown_by(Say::new("triage-face-only"), vec![picture]))
        }
    }
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
    fn a_face_and_a_headline_in_linkedins_mail_are_a_filled_profile() {
        let facts = "- linkedin:bo pictured role=shown\n- linkedin:bo headline name=Beekeeper";
        assert_eq!(trial::ask(&QUESTION, facts), Answer::Yes);
        assert_eq!(trial::ask(&QUESTION, "- linkedin:bo pictured role=shown"), Answer::Unknown);
    }

    #[test]
    fn a_placeholder_in_linkedins_mail_is_no_face() {
        let facts =
            "- linkedin:bo pictured role=placeholder\n- linkedin:bo headline name=Beekeeper";
        assert_eq!(trial::ask(&QUESTION, facts), Answer::No);
    }

    #[test]
    fn an_archive_shows_no_faces() {
        check(&[], (Answer::Unknown, By::Evidence));
    }
}
