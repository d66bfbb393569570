//! The one line of a verdict: what a person would say aloud if asked why.
//!
//! The answer that weighs most speaks. Letting in repeats what speaks for somebody; asking first says
//! what is there and what is missing; leaving says what is against them or that nothing is known,
//! which is no reproach.

use super::{Advice, Answered, By, Case};
use crate::fact::{Side, What};
use crate::say::Say;
use crate::scenario::Answer;

/// Puts the verdict into one line.
pub(super) fn of(case: &Case<'_>, advice: Advice, answers: &[Answered]) -> Say {
    let weights = |answered: &&Answered| answered.weight;
    let by_weight = |a: &&Answered, b: &&Answered| weights(a).total_cmp(&weights(b));
    let best = answers.iter().filter(|answered| answered.weight > 0.0).max_by(by_weight);
    let worst = answers.iter().filter(|answered| answered.weight < 0.0).min_by(by_weight);
    match advice {
        Advice::LetIn => best.map_or_else(|| Say::new("triage-in"), let_in),
        Advice::AskFirst => ask_first(answers, best, worst),
        Advice::Leave => leave(case, best, worst),
    }
}

fn let_in(best: &Answered) -> Say {
    match (best.by, best.question.as_ref()) {
        (By::Owner, "know") => Say::new("triage-in-you-know"),
        (By::Owner, "gut") => Say::new("triage-in-you-vouch"),
        (By::Owner, _) => Say::new("triage-in-you-say"),
        (By::Evidence, _) => best.reason.say.clone(),
    }
}

fn ask_first(answers: &[Answered], best: Option<&Answered>, worst: Option<&Answered>) -> Say {
    let Some(best) = best else { return unsure(answers) };
    let is_sold = worst.is_some_and(|worst| worst.question == "value" && worst.by == By::Evidence);
    match (best.by, best.question.as_ref()) {
        (By::Evidence, "know") if is_sold => Say::new("triage-ask-known-sells"),
        (By::Evidence, "know") => Say::new("triage-ask-known-but"),
        (By::Evidence, "note") => Say::new("triage-ask-note"),
        (By::Evidence, "mutual") => Say::new("triage-ask-mutual"),
        (By::Evidence, "place") => Say::new("triage-ask-place"),
        (By::Evidence, "work") => Say::new("triage-ask-work"),
        (By::Evidence, "voice") => Say::new("triage-ask-voice"),
        (By::Evidence, "common") => Say::new("triage-ask-common"),
        (By::Evidence, "value") => Say::new("triage-ask-value"),
        (By::Evidence | By::Owner, _) => Say::new("triage-ask-split"),
    }
}

/// Nothing speaks for them yet but a note that could be read either way.
fn unsure(answers: &[Answered]) -> Say {
    let note = answers.iter().find(|answered| answered.question == "note");
    match note {
        Some(note) if note.answer == Answer::Unknown && note.by == By::Evidence => {
            note.reason.say.clone()
        }
        Some(_) | None => Say::new("triage-ask-unsure"),
    }
}

fn leave(case: &Case<'_>, best: Option<&Answered>, worst: Option<&Answered>) -> Say {
    let Some(worst) = worst else { return nothing(case) };
    match (worst.by, worst.question.as_ref()) {
        (By::Owner, "gut") => Say::new("triage-leave-gut"),
        (By::Owner, _) => Say::new("triage-leave-you-say"),
        (By::Evidence, "note") if best.is_none() && case.note.is_none_or(is_blank) => nothing(case),
        (By::Evidence, _) => worst.reason.say.clone(),
    }
}

fn is_blank(note: &str) -> bool {
    note.trim().is_empty()
}

/// Nothing against them, and nothing for them. Says "nothing" only where that is so.
fn nothing(case: &Case<'_>) -> Say {
    let is_bare = |what: &What| {
        matches!(what, What::Invited { by: Side::Them, .. } | What::Named(_) | What::Also(_))
    };
    if case.facts.iter().all(|fact| is_bare(&fact.what)) {
        Say::new("triage-leave-nothing")
    } else {
        Say::new("triage-leave-little")
    }
}
