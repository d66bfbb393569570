//! What could we do for each other?
//!
//! Asked in both directions. Whoever is the person of a goal could do something for the owner, and whose trade is
//! one of her offers could use her; both are read from what is told of them ([`super::wanted`]). A note that puts something concrete on the table, or asks for something
//! concrete, counts when it stands beside a word of the owner's own work; a sales pitch offers
//! nothing she asked for.
//!
//! Needs: goals and offers, with a role, an employer or a place of the sender; or a note. It misleads where an offer is bait, so it decides nothing alone. What neither has said yet is
//! unknown: most good ties begin without a use.

use std::ops::Range;
use std::sync::LazyLock;

use super::letter::{Letter, Tone};
use super::phrases::Phrases;
use super::trade::{self, Nearness};
use super::wanted::Sender;
use super::{Case, Question, Weights, terms};
use crate::say::Say;
use crate::scenario::{Answer, Reason};

/// A concrete offer in a personal note lets in; a pitch sinks below an empty invitation.
pub(super) static QUESTION: Question =
    Question { key: "value", weights: Weights { yes: 1.1, no: -1.1 }, answer };

static GIVES: LazyLock<Phrases> = LazyLock::new(|| Phrases::read(include_str!("data/gives.txt")));
static SEEKS: LazyLock<Phrases> = LazyLock::new(|| Phrases::read(include_str!("data/seeks.txt")));
static ASKS: LazyLock<Phrases> = LazyLock::new(|| Phrases::read(include_str!("data/asks.txt")));

/// Whether a headline says that they look for work.
#[must_use]
pub fn seeks_work(headline: &str) -> bool {
    SEEKS.find(&super::words(headline)).is_some()
}

fn answer(case: &Case<'_>, letter: &Letter<'_>) -> (Answer, Reason) {
    if let Tone::Pitch(quote) = letter.tone() {
        let say = Say::new("triage-value-pitch").text("quote", quote);
        return (Answer::No, Reason::shown_by(say, case.invitation()));
    }
    let offered = letter.own_words().and_then(|note| offered(case, note));
    match offered {
        Some(say) => (Answer::Yes, Reason::shown_by(say, case.invitation())),
        None => met(case),
    }
}

/// Whether the sender is the person of a goal; and of an offer, too. An offer alone is not enough to say yes:
/// whom the owner could serve are many.
fn met(case: &Case<'_>) -> (Answer, Reason) {
    let sender = Sender::of(case);
    let served = sender.served(case);
    match (sender.met(case), served) {
        (Some((goal, rows)), Some(offer)) => {
            let say = Say::new("triage-value-goal-and-offer").text("goal", goal.written.as_str());
            (Answer::Yes, Reason::shown_by(say.text("offer", offer.written.as_str()), rows))
        }
        (Some((goal, rows)), None) => {
            let say = Say::new("triage-value-goal").text("goal", goal.written.as_str());
            (Answer::Yes, Reason::shown_by(say, rows))
        }
        (None, Some(offer)) => {
            let say = Say::new("triage-value-offer").text("offer", offer.written.as_str());
            (Answer::Unknown, Reason::bare(say))
        }
        (None, None) => (Answer::Unknown, Reason::bare(Say::new("triage-value-ask"))),
    }
}

/// What the note gives, asks, or both; only when it is about work the owner does.
fn offered(case: &Case<'_>, note: &Letter<'_>) -> Option<Say> {
    let spare = note.spare();
    let wording = case.owner.wording();
    let hers = || wording.goals.iter().chain(&wording.offers);
    let is_near = hers().any(|goal| goal.is_spoken_of(&spare))
        || terms::named(case.owner, &spare).is_some()
        || trade::nearness(&spare, case.owner) == Nearness::Near;
    if !is_near {
        return None;
    }
    // Who looks for work looks for something, and offers nothing by it.
    let sought = SEEKS.all(note.words());
    let is_sought =
        |at: &Range<usize>| sought.iter().any(|it| it.start < at.end && at.start < it.end);
    let quote = |phrases: &Phrases| {
        let said = phrases.all(note.words()).into_iter().find(|at| !is_sought(at));
        said.map(|range| note.quote(range))
    };
    match (quote(&GIVES), quote(&ASKS)) {
        (Some(gives), Some(asks)) => {
            Some(Say::new("triage-value-both").text("gives", gives).text("asks", asks))
        }
        (Some(gives), None) => Some(Say::new("triage-value-gives").text("quote", gives)),
        (None, Some(asks)) => Some(Say::new("triage-value-asks").text("quote", asks)),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::trial;
    use super::*;

    #[track_caller]
    fn check(note: &str, expected: Answer) {
        assert_eq!(trial::ask_note(&QUESTION, note), expected, "{note}");
    }

    #[test]
    fn an_offer_or_a_request_in_the_owners_own_work_is_of_value() {
        check("Hi Ada, I'd like to commission a food travel piece for our magazine", Answer::Yes);
        check("Ciao Ada, cerchiamo una scrittrice per la nostra rivista", Answer::Yes);
        check("Dear Ada, may I ask your advice on beekeeping?", Answer::Yes);
    }

    #[test]
    fn who_looks_for_work_offers_none() {
        for note in [
            "Dear Ada, I'm looking for a job as an editor. Do you know of any openings?",
            "Ciao Ada, cerco lavoro come redattore, sai di qualche posto aperto?",
        ] {
            assert_ne!(trial::ask_note(&QUESTION, note), Answer::Yes, "{note}");
        }
        check("Hi Ada, we are looking for a writer for our magazine", Answer::Yes);
    }

    #[test]
    fn a_pitch_offers_nothing_she_asked_for() {
        check("Hi Ada, we help writers with lead generation. Book a call?", Answer::No);
    }

    #[track_caller]
    fn comes_to(goals: &[&str], offers: &[&str], facts: &str, expected: (Answer, &str)) {
        let (answer, reason) = trial::with_goals(facts, goals, |case| {
            let mut owner = case.owner.clone();
            owner.offers = offers.iter().map(ToString::to_string).collect();
            let case = Case { owner: &owner, ..case };
            answer(&case, &Letter::of(&case))
        });
        assert_eq!((answer, &*reason.say.id), expected);
    }

    #[test]
    fn whom_the_owner_looks_for_is_of_value_and_the_reason_names_the_goal() {
        let editor =
            "- linkedin:bo headline name=Redattrice\n- linkedin:bo lives name=\"Milano, Italia\"";
        let goal = ["publishing, Milan, editor"];
        comes_to(&goal, &[], editor, (Answer::Yes, "triage-value-goal"));
        comes_to(
            &goal,
            &["help for editors"],
            editor,
            (Answer::Yes, "triage-value-goal-and-offer"),
        );
        comes_to(&["plumber"], &[], editor, (Answer::Unknown, "triage-value-ask"));
        comes_to(&[], &["help for editors"], editor, (Answer::Unknown, "triage-value-offer"));
        comes_to(&["publishing, Rome"], &[], editor, (Answer::Unknown, "triage-value-ask"));
    }

    #[test]
    fn a_request_for_what_the_owner_offers_is_of_value() {
        let note = trial::invitation("Hello Ada, may I ask your advice on restoring clocks?");
        comes_to(&[], &["restoring clocks"], &note, (Answer::Yes, "triage-value-asks"));
        comes_to(&[], &[], &note, (Answer::Unknown, "triage-value-ask"));
    }

    #[test]
    fn no_offer_or_one_in_another_trade_is_unknown() {
        check("", Answer::Unknown);
        check("Hello, we are hiring plumbers on the coast", Answer::Unknown);
        check("I read you every Sunday and had to say so", Answer::Unknown);
    }
}
