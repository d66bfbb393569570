//! What do we share: an employer, a school, a group, an event, a cause?
//!
//! Shared ground is where a stranger can be placed, and asked after. It is read from what the sender
//! is known to work at, and from a note that says "I too" beside an employer or school of the owner's,
//! or names an event she signed up for.
//!
//! It needs where the sender is, from any file, or a note in their own words. When they were there no file
//! says, so that years overlapped is not claimed.
//! It misleads where the house is large, and where a note only shows that somebody has read the
//! profile ("I see you worked at …"), which is why the words around the name are looked at.

use std::sync::LazyLock;

use super::letter::Letter;
use super::phrases::{Phrases, words};
use super::terms::position;
use super::{Case, Question, Weights, pasted};
use crate::fact::{Fact, What};
use crate::handle::Handle;
use crate::organisation::{DomainLikeness, Likeness, Organisation, domain_likeness};
use crate::say::Say;
use crate::scenario::owner::House;
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
    if let Some(together) = pasted::together(case) {
        return together;
    }
    if let Some((house, rows)) = employer_or_school(case) {
        let id = if house.is_current { "triage-common-works-now" } else { "triage-common-works" };
        let say = Say::new(id).text("name", house.written.as_str());
        return (Answer::Yes, Reason::shown_by(say, rows));
    }
    if let Some(was_there) = pasted::was_there(case) {
        return was_there;
    }
    let text = letter.own_words().map_or(&[][..], Letter::words);
    let shared = |id, name: &str| {
        let say = Say::new(id).text("name", name);
        (Answer::Yes, Reason::shown_by(say, case.invitation()))
    };
    let mut houses = case.owner.wording().houses.iter();
    if let Some(house) = houses.find(|house| is_shared(text, &house.words())) {
        return shared("triage-common-says", &house.written);
    }
    let mut events = case.owner.events.iter();
    if let Some(event) = events.find(|event| position(text, &words(event)).is_some()) {
        return shared("triage-common-event", event);
    }
    (Answer::Unknown, Reason::bare(Say::new("triage-common-look")))
}

/// An employer or school of the owner's at which the sender is known to be, or has an address: one
/// where she works now first. Branches of one house are common ground.
pub(super) fn employer_or_school<'a>(case: &Case<'a>) -> Option<(&'a House, Vec<usize>)> {
    let houses = &case.owner.wording().houses;
    let stated: Vec<(usize, Organisation)> =
        case.facts.iter().enumerate().filter_map(stated).collect();
    let shared = houses.iter().filter_map(|house| {
        let is_it = |(_, employer): &&(usize, Organisation)| {
            matches!(employer.likeness(&house.organisation), Likeness::Same | Likeness::Branch)
        };
        let mut rows: Vec<usize> = stated.iter().filter(is_it).map(|(row, _)| *row).collect();
        if rows.is_empty() {
            rows = addresses_at(case, house);
        }
        (!rows.is_empty()).then_some((house, rows))
    });
    // The last of equals is taken, and the first house is to be.
    shared.rev().max_by_key(|(house, _)| house.is_current)
}

/// The employer a row states.
fn stated((row, fact): (usize, &Fact)) -> Option<(usize, Organisation)> {
    match &fact.what {
        What::WorksAt { employer, role: _ } | What::Worked { employer, until: None, .. } => {
            Some((row, Organisation::parse(employer)?))
        }
        _ => None,
    }
}

/// Rows under an address whose domain has the whole of the house's name.
fn addresses_at(case: &Case<'_>, house: &House) -> Vec<usize> {
    let is_there = |fact: &Fact| match &fact.about {
        Handle::Email(email) => {
            domain_likeness(email.domain(), &house.organisation) == DomainLikeness::Whole
        }
        _ => false,
    };
    let rows = case.facts.iter().enumerate().filter(|(_, fact)| is_there(fact));
    rows.map(|(row, _)| row).collect()
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
        check("- linkedin:bo works-at name=\"Blue Fox Italia\" role=Cook", Answer::Yes);
        check("- linkedin:bo works-at name=\"Università di Lakeside\" role=Cook", Answer::Yes);
        check("- email:bo@bluefox.example named name=\"Bo Chen\"", Answer::Yes);
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
    fn a_subsidiary_or_a_domain_that_says_less_is_another_house() {
        check("- linkedin:bo works-at name=\"Blue Fox Bank\" role=Cook", Answer::Unknown);
        check("- email:bo@bluefoxbank.example named name=\"Bo Chen\"", Answer::Unknown);
    }

    #[test]
    fn where_the_owner_works_still_is_said_to_be_shared_now() {
        let id = |facts: &str| {
            trial::with_case(facts, |case| answer(&case, &Letter::of(&case)).1.say.id)
        };
        let works = "- linkedin:bo works-at name=\"Red Dog\" role=Cook";
        let still = format!("- me worked name=\"Red Dog\" role=Writer since=2021\n{works}");
        let once =
            format!("- me worked name=\"Red Dog\" role=Writer since=2019 until=2020\n{works}");
        assert_eq!(id(&still), "triage-common-works-now");
        assert_eq!(id(&once), "triage-common-works");
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
