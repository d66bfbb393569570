//! Weighing: answers, once they are given, added up to an advice.
//!
//! A plain sum of log-odds over the answers, and how far it may move yet. Three stretches of one line: above
//! the stance's one end the person comes in, below its other the invitation lies; inside the band between
//! them a missing answer decides, and asking is worth its while. Apart from finding the answers, which reads
//! everything known of somebody: so a change of the criteria is tried on a thousand invitations at once.

use super::ask::ask;
use super::criteria::Criteria;
use super::learn::Part;
use super::{Advice, By, Weights};
use crate::say::{Arg, Say};
use crate::scenario::Answer;

/// Reasons that tell of a risk: a copy, a pitch, a note to many, a collector's mark. An owner who once let in a
/// seller has not said that sellers are safe.
const RISKS: [&str; 8] = [
    "triage-note-copied",
    "triage-note-pitch",
    "triage-note-many",
    "triage-note-met-copied",
    "triage-note-met-sold",
    "triage-value-pitch",
    "triage-count-mark",
    "triage-count-pictures",
];

/// An answer as it was given: all that weighing needs of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Given {
    /// The key of the question.
    pub question: String,
    /// The answer.
    pub answer: Answer,
    /// Who gave it.
    pub by: By,
    /// Why, or what would help.
    pub reason: Say,
    /// Whether the reason rests on something that was found, and not on there being nothing.
    pub is_found: bool,
}

impl Given {
    /// It without what weighing does not look at: names, texts, and what would help. Those of whom the same
    /// remains are of one kind, and come to the same.
    #[must_use]
    pub fn bare(&self) -> Self {
        let is_read = self.by == By::Evidence && (self.is_found || self.answer != Answer::Unknown);
        let id = if is_read { self.reason.id.clone() } else { "".into() };
        let much = count(&self.reason).filter(|_| self.is_found && is_read);
        let reason = Say { id, args: Vec::new() };
        let reason = match much {
            Some(n) => reason.number("n", n.clamp(1.0, MOST_COUNTED)),
            None => reason,
        };
        Self { reason, question: self.question.clone(), ..*self }
    }

    /// What it has of what can be learned: the answer, what was found for it, and how much of that. Of finding
    /// nothing there is nothing to learn, and what is risky is told by rules alone.
    pub(super) fn parts(&self) -> impl Iterator<Item = (Part, f64)> {
        let is_risk = self.by == By::Evidence && RISKS.contains(&self.reason.id.as_ref());
        let (question, answer) = (self.question.clone(), self.answer);
        let of_answer = Part::Answer { question: question.clone(), answer };
        let found = (self.by == By::Evidence && self.is_found)
            .then(|| (question, self.reason.id.clone().into_owned()));
        let of_reason = found
            .clone()
            .map(|(question, reason)| (Part::Reason { question, answer, reason }, 1.0));
        let of_much = found
            .zip(much(&self.reason))
            .map(|((question, reason), much)| (Part::Much { question, answer, reason }, much));
        let of_answer = (answer != Answer::Unknown).then_some((of_answer, 1.0));
        of_answer.into_iter().chain(of_reason).chain(of_much).filter(move |_| !is_risk)
    }
}

/// How much was found, where the reason counts it: -1 is a single one, 0 is ten, and 1 a hundred or more.
fn much(reason: &Say) -> Option<f64> {
    count(reason).map(|n| n.clamp(1.0, MOST_COUNTED).log10() - 1.0)
}

/// More of anything says no more.
const MOST_COUNTED: f64 = 100.0;

/// The number in a reason.
fn count(reason: &Say) -> Option<f64> {
    reason.args.iter().find_map(|(_, arg)| match arg {
        Arg::Number(n) => Some(*n),
        Arg::Text(_) | Arg::Day(_) => None,
    })
}

/// What answers come to.
#[derive(Debug, Clone, PartialEq)]
pub struct Weighed {
    /// What to do.
    pub advice: Advice,
    /// The sum, in log-odds of letting in.
    pub log_odds: f64,
    /// How far the answers that are missing may move it: a standard error.
    pub error: f64,
    /// The chance from 0 to 1 that the missing answers would leave the advice as it is.
    pub confidence: f64,
    /// The questions to put to the owner, the most useful first; none unless the advice is to ask.
    pub ask: Vec<String>,
}

/// Where the sum starts, before any answer: slightly against.
pub(super) const START: f64 = -0.6;
/// The share of missing answers that is taken to come in: an owner asked about the eight or so that no file
/// can answer gives two.
const ANSWERABLE: f64 = 0.25;

/// Adds the answers up.
#[must_use]
pub fn weigh(given: &[Given], criteria: &Criteria) -> Weighed {
    let lines = criteria.stance.lines;
    let start = START + criteria.leanings.of(&Part::Start);
    let log_odds = start + given.iter().map(|given| criteria.weight(given)).sum::<f64>();
    let error = missing(given, criteria).sqrt();
    let advice = if log_odds >= lines.let_in {
        Advice::LetIn
    } else if log_odds <= lines.leave {
        Advice::Leave
    } else {
        Advice::AskFirst
    };
    // The missing answers are taken to push either way alike, so the sum to come is spread around today's.
    let below = |edge: f64| normal_share_below((edge - log_odds) / error.max(0.1));
    let confidence = match advice {
        Advice::LetIn => 1.0 - below(lines.let_in),
        Advice::AskFirst => below(lines.let_in) - below(lines.leave),
        Advice::Leave => below(lines.leave),
    };
    let ask = if advice == Advice::AskFirst { ask(given, log_odds, criteria) } else { Vec::new() };
    Weighed { advice, log_odds, error, confidence, ask }
}

/// The variance of what the missing answers would add.
fn missing(given: &[Given], criteria: &Criteria) -> f64 {
    let asked = criteria.questionnaire.entries.iter().filter(|entry| entry.is_on);
    let is_missing = |key: &str| {
        given
            .iter()
            .find(|given| given.question == key)
            .is_none_or(|given| given.answer == Answer::Unknown)
    };
    asked
        .filter(|entry| is_missing(&entry.key))
        .map(|entry| ANSWERABLE * Weights::spread(criteria.word(&entry.key)))
        .sum()
}

/// The share of a standard normal distribution below `z`, by the usual logistic curve (error < .01).
fn normal_share_below(z: f64) -> f64 {
    1.0 / (1.0 + (-1.702 * z).exp())
}
