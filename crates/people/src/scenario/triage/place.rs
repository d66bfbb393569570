//! Where are they, and does it matter for what I want?
//!
//! A neighbour can be met for coffee, and whoever is where the owner wants to be can open a door
//! there. Elsewhere is no reason against anybody, so it is unknown and never a no: whether it matters
//! only she knows.
//!
//! It misleads where a large city is taken for a neighbourhood; hence a small weight.

use super::letter::Letter;
use super::phrases::words;
use super::terms::position;
use super::{Case, Question, Weights};
use crate::fact::What;
use crate::say::Say;
use crate::scenario::{Answer, Reason};

/// Too little to decide anything but a tie.
pub(super) static QUESTION: Question =
    Question { key: "place", weights: Weights { yes: 0.4, no: -0.3 }, answer };

/// Words around the name of a city that are no part of it.
const AROUND: [&str; 10] = [
    "area",
    "greater",
    "metropolitan",
    "metropolitana",
    "citta",
    "provincia",
    "di",
    "province",
    "region",
    "city",
];

fn answer(case: &Case<'_>, letter: &Letter<'_>) -> (Answer, Reason) {
    let rows = case.rows(|what| matches!(what, What::Lives { place: _ }));
    let Some(place) = rows.last().and_then(|row| lives(&case.facts[*row].what)) else {
        return from_note(case, letter);
    };
    if case.owner.places.iter().any(|mine| is_near(mine, place)) {
        let say = Say::new("triage-place-same").text("place", place);
        return (Answer::Yes, Reason::shown_by(say, rows));
    }
    let is_wanted = |goal: &String| local_parts(place).iter().any(|p| names(&words(goal), p));
    if case.owner.goals.iter().any(is_wanted) {
        let say = Say::new("triage-place-wanted").text("place", place);
        return (Answer::Yes, Reason::shown_by(say, rows));
    }
    let say = Say::new("triage-place-elsewhere").text("place", place);
    (Answer::Unknown, Reason::shown_by(say, rows))
}

fn lives(what: &What) -> Option<&str> {
    match what {
        What::Lives { place } => Some(place),
        _ => None,
    }
}

/// A note that names the owner's town, most often to say "here too".
fn from_note(case: &Case<'_>, letter: &Letter<'_>) -> (Answer, Reason) {
    let text = letter.own_words().map_or(&[][..], Letter::words);
    let here = case
        .owner
        .places
        .iter()
        .find(|place| local_parts(place).first().is_some_and(|city| names(text, city)));
    match here {
        Some(place) => {
            let say = Say::new("triage-place-note").text("place", place);
            (Answer::Yes, Reason::shown_by(say, case.invitation()))
        }
        None => (Answer::Unknown, Reason::bare(Say::new("triage-place-look"))),
    }
}

fn names(text: &[String], part: &[String]) -> bool {
    position(text, part).is_some()
}

fn is_near(mine: &str, theirs: &str) -> bool {
    let theirs = local_parts(theirs);
    local_parts(mine).iter().any(|part| theirs.contains(part))
}

/// The town or region a place names first, folded: `turin` for *Greater Turin Area, Italy*.
#[must_use]
pub fn town_of(place: &str) -> Option<String> {
    local_parts(place).into_iter().next().map(|words| words.join(" "))
}

/// `Greater Turin Area, Piedmont, Italy` as `turin`, `piedmont`: the country is left out, unless
/// nothing else is given.
fn local_parts(place: &str) -> Vec<Vec<String>> {
    let mut parts: Vec<Vec<String>> = place
        .split(',')
        .map(words)
        .map(|part| part.into_iter().filter(|word| !AROUND.contains(&word.as_str())).collect())
        .filter(|part: &Vec<String>| !part.is_empty())
        .collect();
    if parts.len() > 1 {
        parts.pop();
    }
    parts
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
