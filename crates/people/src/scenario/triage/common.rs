//! What do we share: an employer, a school, a group, an event, a cause?
//!
//! Shared ground is where a stranger can be placed, and asked after. It is read from what the sender
//! is known to work at, and from a note that says "I too" beside an employer or school of the owner's,
//! or names an event she signed up for.
//!
//! It misleads where the house is large, and where a note only shows that somebody has read the
//! profile ("I see you worked at …"), which is why the words around the name are looked at.

use std::sync::LazyLock;

use super::letter::Letter;
use super::phrases::{Phrases, words};
use super::terms::{organisation, position};
use super::{Case, Question, Weights};
use crate::fact::What;
use crate::say::Say;
use crate::scenario::{Answer, Reason};

/// With a personal note, shared ground lets in; to share nothing is the rule and costs little.
pub(super) static QUESTION: Question =
    Question { key: "common", weights: Weights { yes: 1.0, no: -0.2 }, answer };

static SHARED: LazyLock<Phrases> = LazyLock::new(|| Phrases::read(include_str!("data/shared.txt")));

/// Small words that make a name next to them the place one comes from.
const FROM: [&str; 10] = ["from", "del", "dell", "della", "dal", "dalla", "von", "aus", "de", "do"];
/// Words that make it the owner's place instead.
const YOU: [&str; 15] = [
    "you", "your", "youre", "tu", "tuo", "tua", "lei", "suo", "sua", "sie", "ihr", "vous", "votre",
    "tu", "voce",
];
/// How far before the name a "you" still governs it.
const REACH: usize = 4;
/// A shorter name is also a word of some language.
const MIN_LETTERS: usize = 3;

fn answer(case: &Case<'_>, letter: &Letter<'_>) -> (Answer, Reason) {
    if let Some((name, rows)) = employer_or_school(case) {
        let say = Say::new("triage-common-works").text("name", name);
        return (Answer::Yes, Reason::shown_by(say, rows));
    }
    let text = letter.own_words().map_or(&[][..], Letter::words);
    let shared = |id, name: &str| {
        let say = Say::new(id).text("name", name);
        (Answer::Yes, Reason::shown_by(say, case.invitation()))
    };
    if let Some(name) = houses(case).find(|name| is_shared(text, &organisation(name))) {
        return shared("triage-common-says", name);
    }
    let mut events = case.owner.events.iter();
    if let Some(event) = events.find(|event| position(text, &words(event)).is_some()) {
        return shared("triage-common-event", event);
    }
    (Answer::Unknown, Reason::bare(Say::new("triage-common-look")))
}

/// An employer or school of the owner's at which the sender is known to be.
pub(super) fn employer_or_school(case: &Case<'_>) -> Option<(String, Vec<usize>)> {
    houses(case).find_map(|name| {
        let house = organisation(name);
        let rows = case.rows(|what| {
            matches!(what, What::WorksAt { employer, role: _ }
                if !house.is_empty() && organisation(employer) == house)
        });
        (!rows.is_empty()).then(|| (name.to_owned(), rows))
    })
}

/// The owner's employers and schools.
fn houses<'a>(case: &Case<'a>) -> impl Iterator<Item = &'a str> + use<'a> {
    let employers = case.owner.positions.iter().map(|position| position.employer.as_str());
    employers.chain(case.owner.schools.iter().map(|school| school.name.as_str()))
}

/// Whether the text names the house as its writer's own, too.
fn is_shared(text: &[String], house: &[String]) -> bool {
    let letters: usize = house.iter().map(|word| word.chars().count()).sum();
    let Some(at) = position(text, house).filter(|_| letters >= MIN_LETTERS) else { return false };
    let before = &text[at.saturating_sub(REACH)..at];
    let is_yours = before.iter().any(|word| YOU.contains(&word.as_str()));
    let is_from = before.last().is_some_and(|word| FROM.contains(&word.as_str()));
    SHARED.find(text).is_some() || (is_from && !is_yours)
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
    fn an_employer_school_or_event_of_both_is_common() {
        check("- linkedin:bo works-at name=\"BLUE FOX srl\" role=Cook", Answer::Yes);
        check(&trial::invitation("Hey Ada, it's Bo from Blue Fox."), Answer::Yes);
        check(&trial::invitation("Ada, I studied at Lakeside University too!"), Answer::Yes);
        check(&trial::invitation("Your panel at the Spring Book Fair made me laugh"), Answer::Yes);
    }

    #[test]
    fn only_the_owner_can_say_that_nothing_is_shared() {
        let said = [("common".to_owned(), Answer::No)];
        let verdict = trial::with_case("", |case| triage(&Case { answered: &said, ..case }));
        assert_eq!(verdict.answers[7].answer, Answer::No);
    }

    #[test]
    fn a_note_that_has_read_the_profile_shares_nothing() {
        check(&trial::invitation("I saw that you came from Blue Fox, impressive"), Answer::Unknown);
        check("2024-04-20 linkedin:bo invited", Answer::Unknown);
    }

    #[test]
    fn freelance_is_no_employer() {
        check(
            "- me worked name=Freelance role=Writer
             - linkedin:bo works-at name=Freelance role=Cook",
            Answer::Unknown,
        );
    }
}
