//! What do they do, and is it near what I do or want?
//!
//! While an invitation waits, an archive says next to nothing of its sender's work: a role in an
//! address book, the headline in LinkedIn's mail, a trade put into the name (*Jane | Editor @ Works*), or a note that says "I am an
//! editor". Fields are compared, coarsely ([`trade`]).
//!
//! Needs: a role, a headline or an employer; goals sharpen it ([`wanted`]), because whom the owner looks for need not
//! do what she does.
//!
//! Whoever works in the house where the owner works now is near, whatever they do there.
//!
//! It misleads with people between trades, so a no is worth little, and a field we don't recognise
//! is unknown and never a no.

use std::sync::LazyLock;

use super::letter::Letter;
use super::phrases::{Phrases, words};
use super::trade::{self, Nearness};
use super::wanted::Sender;
use super::{Case, Question, Weights, common};
use crate::fact::What;
use crate::occupation::trades_in;
use crate::say::Say;
use crate::scenario::{Answer, Reason};

/// Another trade must not outweigh words of one's own: prior and no together stay above *leave*.
pub(super) static QUESTION: Question =
    Question { key: "work", weights: Weights { yes: 0.9, no: -0.35 }, answer };

static MYSELF: LazyLock<Phrases> = LazyLock::new(|| Phrases::read(include_str!("data/myself.txt")));

/// So many words after "I am a" may still be the trade.
const WORDS_OF_A_TRADE: usize = 4;

fn answer(case: &Case<'_>, letter: &Letter<'_>) -> (Answer, Reason) {
    if let Some(wanted) = wanted(case) {
        return wanted;
    }
    let stated = stated(case);
    let in_note = in_the_note(letter).map(|work| (work, case.invitation()));
    for (work, rows) in stated.iter().chain(&in_note) {
        if trade::nearness(&words(work), case.owner) == Nearness::Near {
            let say = Say::new("triage-work-near").text("work", work.as_str());
            return (Answer::Yes, Reason::shown_by(say, rows.clone()));
        }
    }
    if let Some((house, rows)) =
        common::employer_or_school(case).filter(|(house, _)| house.is_current)
    {
        let say = Say::new("triage-work-same-house").text("name", house.written.as_str());
        return (Answer::Yes, Reason::shown_by(say, rows));
    }
    // A note tells one side of its writer only, so another trade in it is no "no".
    let Some((work, rows)) = stated.into_iter().next() else {
        return (Answer::Unknown, Reason::bare(Say::new("triage-work-look")));
    };
    let (answer, id) = match trade::nearness(&words(&work), case.owner) {
        Nearness::Far => (Answer::No, "triage-work-far"),
        Nearness::Near | Nearness::Unknown => (Answer::Unknown, "triage-work-unclear"),
    };
    (answer, Reason::shown_by(Say::new(id).text("work", work), rows))
}

/// What they do, or the house they do it in, where a goal of the owner's names it.
fn wanted(case: &Case<'_>) -> Option<(Answer, Reason)> {
    let sender = Sender::of(case);
    let work = sender.wanted_work(case);
    let (goal, (told, rows)) = work.or_else(|| sender.wanted_house(case))?;
    let say = Say::new("triage-work-wanted").text("work", told.as_str());
    Some((Answer::Yes, Reason::shown_by(say.text("goal", goal.written.as_str()), rows.clone())))
}

/// What they say they do, most reliable first, each with its rows.
pub(super) fn stated(case: &Case<'_>) -> Vec<(String, Vec<usize>)> {
    let roles = case.facts.iter().enumerate().rev().filter_map(|(row, fact)| match &fact.what {
        What::WorksAt { role, .. } | What::Worked { role, until: None, .. } if !role.is_empty() => {
            Some((role.clone(), vec![row]))
        }
        _ => None,
    });
    let headlines =
        case.facts.iter().enumerate().rev().filter_map(|(row, fact)| match &fact.what {
            What::Headline(headline) => Some((headline.clone(), vec![row])),
            _ => None,
        });
    let mut stated: Vec<_> = roles.take(1).chain(headlines.take(1)).collect();
    stated.extend(after_the_name(case.name).map(|work| (work.to_owned(), case.invitation())));
    stated
}

/// What stands behind a bar, an at-sign or a dash in the field for the name.
fn after_the_name(name: &str) -> Option<&str> {
    let end = name.find(['|', '@', '•', '·', '–', '—']).or_else(|| name.find(" - "))?;
    let rest = name[end..].trim_matches(|c: char| !c.is_alphanumeric());
    (!rest.is_empty()).then_some(rest)
}

/// The few words after "I am a", when one of them names a trade.
fn in_the_note(letter: &Letter<'_>) -> Option<String> {
    let note = letter.own_words()?;
    let text = note.words();
    MYSELF.all(text).into_iter().find_map(|said| {
        let end = text.len().min(said.end + WORDS_OF_A_TRADE);
        let last = (said.end..end).find(|at| !trades_in(&text[said.end..=*at]).is_empty())?;
        Some(note.quote(said.end..last + 1))
    })
}

#[cfg(test)]
mod tests {
    use super::super::trial;
    use super::*;

    #[track_caller]
    fn check(facts: &str, expected: Answer) {
        assert_eq!(trial::ask(&QUESTION, facts), expected);
    }

    #[test]
    fn an_editor_is_near_a_writer() {
        check("- linkedin:bo works-at name=Works role=\"Commissioning Editor\"", Answer::Yes);
        check(
            &trial::invitation("Ciao Ada, sono una giornalista e ti leggo volentieri"),
            Answer::Yes,
        );
    }

    #[test]
    fn a_headline_says_what_they_do() {
        check("- linkedin:bo headline name=\"Commissioning Editor at Works\"", Answer::Yes);
        check("- linkedin:bo headline name=\"Forex trader\"", Answer::No);
    }

    #[test]
    fn a_trade_in_the_field_for_the_name_counts() {
        let answer = trial::with_case("2024-04-20 linkedin:bo invited", |case| {
            trial::answer_to(&QUESTION, &Case { name: "Jane Doe | Editor @ Works", ..case })
        });
        assert_eq!(answer, Answer::Yes);
    }

    #[test]
    fn whoever_works_where_the_owner_works_now_is_near() {
        let works = "- linkedin:bo works-at name=\"Red Dog\" role=\"Forex trader\"";
        let owner = "- me worked name=\"Red Dog S.p.A.\" role=Writer since=2021";
        check(&format!("{owner}\n{works}"), Answer::Yes);
        check(&format!("{owner} until=2022\n{works}"), Answer::No);
    }

    #[test]
    fn another_trade_that_we_know_is_not_near() {
        check("- linkedin:bo works-at name=Works role=\"Forex trader\"", Answer::No);
    }

    #[test]
    fn whom_the_owner_looks_for_is_near_whatever_she_does_and_the_reason_names_the_goal() {
        let facts = "- linkedin:bo works-at name=\"Acme Ltd\" role=\"Forex trader\"";
        for goal in ["finance, London", "Acme"] {
            let (answer, reason) =
                trial::with_goals(facts, &[goal], |case| answer(&case, &Letter::of(&case)));
            assert_eq!((answer, &*reason.say.id), (Answer::Yes, "triage-work-wanted"), "{goal}");
            assert_eq!(reason.facts, [0]);
        }
        let answer =
            trial::with_goals(facts, &["plumber"], |case| trial::answer_to(&QUESTION, &case));
        assert_eq!(answer, Answer::No);
    }

    #[test]
    fn no_trade_or_one_we_do_not_know_is_unknown() {
        check("- linkedin:bo works-at name=Works role=\"Happiness Officer\"", Answer::Unknown);
        check("2024-04-20 linkedin:bo invited", Answer::Unknown);
    }

    #[test]
    fn what_a_note_says_of_the_owner_is_not_its_senders_trade() {
        check(
            &trial::invitation("Ada, a writer like you must know the river walks"),
            Answer::Unknown,
        );
    }
}
