//! Scenarios: the owner has a decision to make, and the facts have something to say about it.
//!
//! Every scenario is the same shape. A *case* gathers what bears on one decision; pure rules answer
//! questions about it, each with the rows it rests on; a *verdict* adds the answers up and says so in
//! one line. To add a scenario: a folder here with its `Case`, one file for each rule (header: why it
//! matters, when it misleads), a `Verdict`; then a view in the book that fills the case, and two
//! Fluent messages for every sentence a rule can say.
//!
//! What is absent: no trait over scenarios. They share [`Answer`], [`Reason`] and [`owner::Owner`],
//! and nothing else so far.

pub mod ask;
pub mod burst;
pub mod draft;
pub mod exception;
pub mod give;
pub mod goal;
pub mod keep;
pub mod let_go;
pub mod owner;
pub mod pace;
pub mod task;
pub mod triage;
pub mod wished;

use crate::say::Say;

/// What a question comes to. Not knowing is an answer, and never counts as a no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Nothing we hold says.
    Unknown,
}

impl Answer {
    /// The word for it, as it stands in the book and in JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }

    /// Reads [`Answer::key`] back; `None` when it is none of the three words.
    #[must_use]
    pub fn read(key: &str) -> Option<Self> {
        [Self::Yes, Self::No, Self::Unknown].into_iter().find(|answer| answer.key() == key)
    }
}

/// Why an answer is what it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    /// The sentence.
    pub say: Say,
    /// The rows it rests on, as indices into the facts of the case.
    pub facts: Vec<usize>,
}

impl Reason {
    /// A reason with rows to show for it.
    #[must_use]
    pub fn shown_by(say: Say, facts: Vec<usize>) -> Self {
        Self { say, facts }
    }

    /// A reason that rests on there being nothing, or on the owner's word.
    #[must_use]
    pub fn bare(say: Say) -> Self {
        Self { say, facts: Vec::new() }
    }
}
