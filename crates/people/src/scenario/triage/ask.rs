//! What to ask the owner about somebody: few questions, the most useful first, until it is decided.
//!
//! Useful is what carries the sum far towards an end of the band, whichever way it is answered. First come
//! questions that take a memory or one look at a profile; what takes reading comes after them, and the
//! owner's own feeling last, when the rest is before her eyes. It would be the most telling at every time,
//! and asking for it first is asking nothing.

use super::criteria::Criteria;
use super::stance::Lines;
use super::{By, Given, Weights};
use crate::scenario::Answer;

/// Questions about one person before the owner is asked to make up her mind, those answered already included.
/// More looks decide little that two did not.
const MOST: usize = 2;

/// What it takes to answer a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Takes {
    /// A memory, or one look at the profile.
    ALook,
    /// Reading what they wrote, or a thought.
    Reading,
    /// Making up one's mind.
    Deciding,
}

fn takes(question: &str) -> Takes {
    match question {
        "gut" => Takes::Deciding,
        "note" | "voice" | "value" => Takes::Reading,
        // The owner's own questions too: whoever adds one knows how to answer it.
        _ => Takes::ALook,
    }
}

/// The keys of the questions to put, in order: until a yes to all of them would let in and a no to all of them
/// would leave.
pub(super) fn ask(given: &[Given], log_odds: f64, criteria: &Criteria) -> Vec<String> {
    let lines = criteria.stance.lines;
    let n_answered = given.iter().filter(|given| given.by == By::Owner).count();
    let mut open: Vec<(Takes, f64, &str, Weights)> = open(given, criteria)
        .filter(|key| n_answered < MOST || takes(key) == Takes::Deciding)
        .map(|key| {
            let word = criteria.word(key);
            (takes(key), carries(word, log_odds, lines), key, word)
        })
        .collect();
    open.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
    let most = MOST.saturating_sub(n_answered).max(1);
    let (mut low, mut high, mut ask) = (log_odds, log_odds, Vec::new());
    for (_, _, key, word) in open.into_iter().take(most) {
        if low <= lines.leave && high >= lines.let_in {
            break;
        }
        (low, high) = (low + word.no, high + word.yes);
        ask.push(key.to_owned());
    }
    ask
}

/// Questions nobody answered. Of one the owner could not answer she is not asked again.
fn open<'a>(given: &[Given], criteria: &'a Criteria) -> impl Iterator<Item = &'a str> {
    let is_open = |key: &str| {
        given
            .iter()
            .find(|given| given.question == key)
            .is_none_or(|given| given.answer == Answer::Unknown && given.by == By::Evidence)
    };
    let asked = criteria.questionnaire.entries.iter().filter(|entry| entry.is_on);
    asked.map(|entry| entry.key.as_ref()).filter(move |key| is_open(key))
}

/// How much of the way to an end of the band an answer carries, on average over yes and no.
fn carries(word: Weights, log_odds: f64, lines: Lines) -> f64 {
    let part = |by: f64, way: f64| if by >= way { 1.0 } else { by / way };
    f64::midpoint(part(word.yes, lines.let_in - log_odds), part(-word.no, log_odds - lines.leave))
}
