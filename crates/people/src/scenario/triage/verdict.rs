//! The verdict: a plain sum of log-odds over the answers, and what it comes to.
//!
//! Three stretches of one line. Above [`Stance::let_in`] the person comes in, below
//! [`Stance::leave`] the invitation lies; the band between is about as wide as one ordinary answer,
//! so inside it a missing answer decides and asking is worth its while. Age is no part of the sum:
//! it says nothing of who somebody is. Thresholds are of the *selective* stance, the default.

use super::{Advice, Answered, By, Case, QUESTIONS, Question, Verdict, Weights, reason};
use crate::say::Say;
use crate::scenario::{Answer, Reason};

/// How much it takes to be let in. All in log-odds.
#[derive(Debug, Clone, Copy)]
struct Stance {
    /// Where the sum starts, before any answer.
    prior: f64,
    /// From here upwards: let in.
    let_in: f64,
    /// From here downwards: leave.
    leave: f64,
    /// The share of unanswered questions that is taken to come out yes or no, were they asked.
    answerable: f64,
    /// How many days an invitation may wait before it is called old.
    stale_days: i32,
}

/// The default: slightly against, open to one good sign.
const SELECTIVE: Stance =
    Stance { prior: -0.6, let_in: 1.0, leave: -1.0, answerable: 0.4, stale_days: 183 };

/// Judges one invitation.
#[must_use]
pub fn triage(case: &Case<'_>) -> Verdict {
    let stance = SELECTIVE;
    let mut answers: Vec<Answered> = QUESTIONS.iter().map(|question| put(question, case)).collect();
    let sum = stance.prior + answers.iter().map(|answered| answered.weight).sum::<f64>();
    for (answered, question) in answers.iter_mut().zip(QUESTIONS) {
        answered.would_decide = would_decide(stance, sum - answered.weight, question.weights);
    }
    let advice = stance.advise(sum);
    let confidence = stance.confidence(sum, &answers);
    Verdict {
        advice,
        confidence,
        reason: reason::of(case, advice, &answers),
        stale: stale(stance, case),
        answers,
    }
}

fn put(question: &'static Question, case: &Case<'_>) -> Answered {
    let said = case.answered.iter().rfind(|(key, _)| key == question.key);
    let (answer, by, reason) = match said {
        Some((_, answer)) => (*answer, By::Owner, Reason::bare(Say::new("triage-owner-said"))),
        None => {
            let (answer, reason) = (question.answer)(case);
            (answer, By::Evidence, reason)
        }
    };
    let weight = question.weights.of(answer);
    Answered { question: question.key, answer, by, reason, weight, would_decide: false }
}

/// Whether yes, no and unknown to one question lead to different advice, all others standing.
fn would_decide(stance: Stance, rest: f64, weights: Weights) -> bool {
    stance.advise(rest + weights.yes) != stance.advise(rest + weights.no)
}

impl Stance {
    fn advise(self, sum: f64) -> Advice {
        if sum >= self.let_in {
            Advice::LetIn
        } else if sum <= self.leave {
            Advice::Leave
        } else {
            Advice::AskFirst
        }
    }

    /// The chance that the sum stays in its stretch once the missing answers are known: they are
    /// taken to push either way alike, so the sum to come is spread around today's.
    fn confidence(self, sum: f64, answers: &[Answered]) -> f64 {
        let missing = answers.iter().zip(QUESTIONS);
        let variance: f64 = missing
            .filter(|(answered, _)| answered.answer == Answer::Unknown)
            .map(|(_, question)| self.answerable * spread(question.weights))
            .sum();
        let below = |edge: f64| normal_share_below((edge - sum) / variance.sqrt().max(0.1));
        match self.advise(sum) {
            Advice::LetIn => 1.0 - below(self.let_in),
            Advice::AskFirst => below(self.let_in) - below(self.leave),
            Advice::Leave => below(self.leave),
        }
    }
}

/// Mean square of what a yes and a no would add.
fn spread(weights: Weights) -> f64 {
    f64::midpoint(weights.yes * weights.yes, weights.no * weights.no)
}

/// The share of a standard normal distribution below `z`, by the usual logistic curve (error < .01).
fn normal_share_below(z: f64) -> f64 {
    1.0 / (1.0 + (-1.702 * z).exp())
}

/// Says that an invitation is old; LinkedIn lets them lapse after about six months.
fn stale(stance: Stance, case: &Case<'_>) -> Option<Say> {
    let sent_on = case.sent_on?;
    let days = sent_on.until(case.today).ok()?.get_days();
    let months = days / 30;
    (days > stance.stale_days).then(|| Say::new("triage-stale").number("months", months))
}
