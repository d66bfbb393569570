//! Asking: whom of one's people to turn to for a recommendation, an introduction, or word of work.
//!
//! Three questions, because they need three kinds of people: who vouches must have seen the work, who introduces
//! must know both sides, who hears of work must be where the owner is not. Each rule takes a [`Case`] and gives
//! parts, each with its sentence, and one score made of nothing else. The formulas are composed from what was
//! found about averages over populations, and are not proved for anybody: what comes of an ask is noted
//! ([`Request`]) and counts with the next one.
//!
//! Read in this order: [`Case`] (what is known of one person), [`stay`] (where two people were at once),
//! [`request`] (what was asked before), then the rules [`recommendation`], [`introduction`] and [`job`], and
//! [`mod@give`].
//!
//! What is absent: nobody is asked from here, and nobody is told to be asked who is not known.

mod case;
pub mod cluster;
pub mod give;
pub mod introduction;
pub mod job;
pub mod recommendation;
pub mod request;
pub mod stay;
mod weights;

#[cfg(test)]
mod testing;

pub use case::{Case, Mine, Vouched, Work, Written};
pub use request::{Request, Result as Came};
pub use weights::Weights;

use crate::say::Say;
use crate::tie::Which;

/// What the owner may ask of somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Question {
    /// To write a recommendation.
    Recommendation,
    /// To bring her together with somebody.
    Introduction,
    /// To keep an ear open for work.
    Job,
}

impl Question {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Recommendation, Self::Introduction, Self::Job];

    /// The word for it, as it stands in the book and in JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Recommendation => "recommendation",
            Self::Introduction => "introduction",
            Self::Job => "job",
        }
    }

    /// Reads [`Question::key`] back.
    #[must_use]
    pub fn read(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|question| question.key() == key)
    }
}

/// One part of an answer: from 0 to 1, with the sentence for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// Its stable name, as in JSON.
    pub name: &'static str,
    /// How much there is of it.
    pub value: f64,
    /// It in a sentence.
    pub say: Say,
    /// The facts it rests on.
    pub facts: Which,
}

impl Part {
    fn new(name: &'static str, value: f64, say: Say, facts: Which) -> Self {
        Self { name, value: value.clamp(0.0, 1.0), say, facts }
    }
}

/// Somebody to ask.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// From 0 to 100.
    pub score: f64,
    /// What it is made of.
    pub parts: Vec<Part>,
}

/// What a question comes to about one person.
#[derive(Debug, Clone, PartialEq)]
pub enum Verdict {
    /// Could be asked.
    Ask(Answer),
    /// Did it already.
    Already(Say),
    /// Was asked of late, or said no: is let be for a while.
    Rests(Say),
    /// Is not whom to ask.
    No(Say),
}

/// From log-odds to a probability.
fn logistic(logit: f64) -> f64 {
    1.0 / (1.0 + (-logit).exp())
}
