//! What came of letting somebody in.
//!
//! Whether a stranger who was accepted was ever heard of again, both ways; and whether the first thing they
//! did was to sell. A pitch is told by its words, so where no words are kept it is unknown and not absent.
//! What counts as knowing somebody is for [`super::know`] to say, and what as a pitch for [`super::note`].

use jiff::ToSpan;
use jiff::civil::Date;

use super::letter::Letter;
use super::{Case, know, note};
use crate::digest::Digest;
use crate::fact::{Fact, Side, What};
use crate::scenario::Answer;

/// Days after letting in within which a pitch is what they came for.
const DAYS_TO_PITCH: i32 = 14;

/// What came of one acceptance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// Whether nothing showed on that day that the two knew each other.
    pub was_stranger: bool,
    /// Whether both have written, met or called since.
    pub talked: bool,
    /// Whether they pitched within two weeks; `None` where they wrote and no words are kept.
    pub pitched: Option<bool>,
}

/// What came of letting in the sender of this case on a day. The facts of the case are all there are until
/// today, with the words of messages where they are kept.
#[must_use]
pub fn outcome(case: &Case<'_>, let_in_on: Date) -> Outcome {
    let before = facts(case, |fact| fact.when.day().is_none_or(|day| day < let_in_on));
    let since = facts(case, |fact| {
        let is_contact =
            matches!(fact.what, What::Wrote { .. } | What::Met { .. } | What::Called { .. });
        is_contact && fact.when.day().is_some_and(|day| day >= let_in_on)
    });
    Outcome {
        was_stranger: !knows(case, &before),
        talked: knows(case, &since),
        pitched: pitched(case, &since, let_in_on),
    }
}

fn facts(case: &Case<'_>, pick: impl Fn(&Fact) -> bool) -> Vec<Fact> {
    case.facts.iter().filter(|fact| pick(fact)).cloned().collect()
}

fn knows(case: &Case<'_>, facts: &[Fact]) -> bool {
    let case = Case { facts, ..*case };
    (know::QUESTION.answer)(&case, &Letter::of(&case)).0 == Answer::Yes
}

/// The note comes again as the first message, and is no news.
fn pitched(case: &Case<'_>, since: &[Fact], let_in_on: Date) -> Option<bool> {
    let until = let_in_on.checked_add(DAYS_TO_PITCH.days()).unwrap_or(Date::MAX);
    let note = Digest::of_words(case.note.unwrap_or_default());
    let mut pitched = Some(false);
    for fact in since.iter().filter(|fact| fact.when.day().is_some_and(|day| day <= until)) {
        let What::Wrote { by: Side::Them, body, .. } = &fact.what else { continue };
        match &body.text {
            _ if body.words == note => {}
            Some(text) if is_pitch(case, text) => return Some(true),
            Some(_) => {}
            None => pitched = None,
        }
    }
    pitched
}

fn is_pitch(case: &Case<'_>, text: &str) -> bool {
    let case = Case { note: Some(text), kin: 0, ..*case };
    let (_, reason) = (note::QUESTION.answer)(&case, &Letter::of(&case));
    reason.say.id == "triage-note-pitch"
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::trial::with_case;
    use super::*;

    #[track_caller]
    fn check(facts: &str, expected: Outcome) {
        let facts = format!("2024-03-01 linkedin:bo invited text=\"Hello Ada\"\n{facts}");
        let found = with_case(&facts, |case| outcome(&case, date(2024, 3, 10)));
        assert_eq!(found, expected);
    }

    const QUIET: Outcome = Outcome { was_stranger: true, talked: false, pitched: Some(false) };

    #[test]
    fn a_stranger_who_was_never_heard_of_again_is_one_however_long_connected() {
        check("2024-03-10 linkedin:bo connected", QUIET);
        check("2024-03-10 linkedin:bo wrote text=\"hello ada\"", QUIET);
    }

    #[test]
    fn talking_takes_two_and_what_was_before_makes_no_stranger() {
        let theirs = "2024-03-11 linkedin:bo wrote text=\"How are you?\"";
        let mine = "2024-03-12 linkedin:bo wrote by=me text=\"Well, thank you\"";
        check(theirs, QUIET);
        check(&format!("{theirs}\n{mine}"), Outcome { talked: true, ..QUIET });
        let before = "2020-01-01 linkedin:bo met others=1 seconds=1800";
        check(before, Outcome { was_stranger: false, ..QUIET });
    }

    #[test]
    fn a_pitch_counts_for_two_weeks() {
        let pitch = |day| {
            format!(
                "{day} linkedin:bo wrote text=\"We help companies double your sales. Book a call!\""
            )
        };
        check(&pitch("2024-03-12"), Outcome { pitched: Some(true), ..QUIET });
        check(&pitch("2024-05-12"), QUIET);
    }
}
