//! Where are they, and does it matter for what I want?
//!
//! A neighbour can be met for coffee, and whoever is where the owner wants to be can open a door
//! there. Elsewhere is no reason against anybody, so it is unknown and never a no: whether it matters
//! only she knows.
//!
//! Needs: a place in LinkedIn's mail, an address book, a signature or a pasted profile, or a town in the note.
//! It misleads where a large city is taken for a neighbourhood; hence a small weight.

use super::letter::Letter;
use super::wanted::Sender;
use super::{Case, Question, Weights};
use crate::place::{is_near, town_of, towns_in};
use crate::say::Say;
use crate::scenario::{Answer, Reason};

/// Too little to decide anything but a tie.
pub(super) static QUESTION: Question =
    Question { key: "place", weights: Weights { yes: 0.4, no: -0.3 }, answer };

fn answer(case: &Case<'_>, letter: &Letter<'_>) -> (Answer, Reason) {
    let sender = Sender::of(case);
    let Some((place, rows)) = &sender.place else { return from_note(case, letter) };
    let place = place.as_str();
    if case.owner.places.iter().any(|mine| is_near(mine, place)) {
        let say = Say::new("triage-place-same").text("place", place);
        return (Answer::Yes, Reason::shown_by(say, rows.clone()));
    }
    if let Some((goal, _)) = sender.wanted_place(case) {
        let say = Say::new("triage-place-wanted").text("place", place);
        let say = say.text("goal", goal.written.as_str());
        return (Answer::Yes, Reason::shown_by(say, rows.clone()));
    }
    let say = Say::new("triage-place-elsewhere").text("place", place);
    (Answer::Unknown, Reason::shown_by(say, rows.clone()))
}

/// A note that names the owner's town, most often to say "here too".
fn from_note(case: &Case<'_>, letter: &Letter<'_>) -> (Answer, Reason) {
    let text = letter.own_words().map_or(&[][..], Letter::words).join(" ");
    let is_named = |place: &&String| town_of(place).is_some_and(|town| names(&text, &town));
    match case.owner.places.iter().find(is_named) {
        Some(place) => {
            let say = Say::new("triage-place-note").text("place", place);
            (Answer::Yes, Reason::shown_by(say, case.invitation()))
        }
        None => (Answer::Unknown, Reason::bare(Say::new("triage-place-look"))),
    }
}

/// Whether a folded text has this town, in any of its languages.
fn names(text: &str, town: &str) -> bool {
    format!(" {text} ").contains(&format!(" {town} "))
        || towns_in(text).iter().any(|named| named == town)
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
    fn a_neighbour_is_near() {
        check("- linkedin:bo lives name=\"Greater Turin Area, Italy\"", Answer::Yes);
        check(&trial::invitation("Hi Ada, I moved to Turin and look for people"), Answer::Yes);
    }

    #[test]
    fn a_neighbour_is_near_in_any_language() {
        check("- linkedin:bo lives name=\"Torino, Piemonte, Italia\"", Answer::Yes);
        check(&trial::invitation("Ciao Ada, mi sono trasferita a Torino"), Answer::Yes);
    }

    #[test]
    fn where_the_owner_wants_to_be_is_near_and_the_reason_names_the_goal() {
        let facts = "- linkedin:bo lives name=\"Milano, Lombardia, Italia\"";
        let say = |goal| {
            trial::with_goals(facts, &[goal], |case| answer(&case, &Letter::of(&case)).1.say)
        };
        assert_eq!(say("publishing, Milan, editor").id, "triage-place-wanted");
        assert_eq!(say("publishing, Rome").id, "triage-place-elsewhere");
    }

    #[test]
    fn only_the_owner_can_say_that_a_place_does_not_serve_her() {
        let said = [("place".to_owned(), Answer::No)];
        let verdict = trial::with_case("", |case| triage(&Case { answered: &said, ..case }));
        assert_eq!(verdict.answers[4].answer, Answer::No);
    }

    #[test]
    fn elsewhere_or_nowhere_is_unknown() {
        check("- linkedin:bo lives name=\"Naples, Campania, Italy\"", Answer::Unknown);
        check("2024-04-20 linkedin:bo invited", Answer::Unknown);
    }
}
