//! Do they say anything I would want to read?
//!
//! No archive holds what others publish; a pasted profile says whether they do, and what of. An archive does hold whom the owner follows: having chosen to read
//! somebody is a yes from her own hand, and how an admired stranger is told from any other.
//!
//! It needs the archive's list of whom the owner follows.
//!
//! It misleads little: a follow that has ended may have ended with a connection, so it says nothing.

use super::letter::Letter;
use super::{Case, Question, Weights, pasted};
use crate::fact::What;
use crate::say::Say;
use crate::scenario::{Answer, Reason};

/// With a personal note, a voice the owner follows comes in.
pub(super) static QUESTION: Question =
    Question { key: "voice", weights: Weights { yes: 0.9, no: -0.7 }, answer };

fn answer(case: &Case<'_>, _letter: &Letter<'_>) -> (Answer, Reason) {
    let rows = case.rows(|what| matches!(what, What::Follows { active: _ }));
    let is_followed = rows
        .last()
        .is_some_and(|row| matches!(case.facts[*row].what, What::Follows { active: true }));
    if is_followed {
        (Answer::Yes, Reason::shown_by(Say::new("triage-voice-followed"), rows))
    } else {
        let look = || (Answer::Unknown, Reason::bare(Say::new("triage-voice-look")));
        pasted::voice(case).unwrap_or_else(look)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{triage, trial};
    use super::*;

    #[track_caller]
    fn check(facts: &str, expected: Answer) {
        assert_eq!(trial::ask(&QUESTION, facts), expected);
    }

    #[test]
    fn somebody_the_owner_follows_has_a_voice() {
        check("2023-01-01 linkedin:bo follows role=active", Answer::Yes);
    }

    #[test]
    fn only_the_owner_can_say_there_is_nothing_to_read() {
        let said = [("voice".to_owned(), Answer::No)];
        let verdict = trial::with_case("", |case| triage(&Case { answered: &said, ..case }));
        assert_eq!(verdict.answers[6].answer, Answer::No);
    }

    #[test]
    fn a_follow_that_ended_is_unknown() {
        check(
            "2023-01-01 linkedin:bo follows role=active
             2023-05-01 linkedin:bo follows role=ended",
            Answer::Unknown,
        );
        check("", Answer::Unknown);
    }
}
