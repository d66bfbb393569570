//! Triage: should this waiting invitation be let in?
//!
//! Eleven questions, one file each, in the order the owner asks them. An answer adds its weight to a
//! plain sum of log-odds ([`weigh()`]), and what it added is shown beside it. Evidence answers what
//! it can; the owner answers the rest, and her word outranks it. How open she is, which questions she asks
//! and what her decisions taught are [`Criteria`], apart from any one invitation.
//!
//! What is absent: nobody is ever called a fake, only somebody of whom nothing is known; and finding
//! no trace of a person is never a "no".

pub mod event;
pub mod kin;
pub mod learn;
pub mod outcome;

mod ask;
mod criteria;
mod letter;
pub mod marks;
mod next;
mod pasted;
mod phrases;
mod questionnaire;
mod reason;
mod stance;
mod terms;
mod trade;
mod verdict;
mod wanted;
mod weigh;
pub mod weights;

#[cfg(test)]
mod held_out;
#[cfg(test)]
mod trial;

mod common;
mod count;
mod face;
mod gut;
mod know;
mod mutual;
mod note;
mod place;
mod value;
mod voice;
mod work;

use std::borrow::Cow;

use jiff::civil::Date;

use super::owner::Owner;
use super::{Answer, Reason};
use crate::fact::{Fact, Side, What};
use crate::say::Say;

pub use criteria::Criteria;
pub use letter::Letter;
pub use next::next;
pub(super) use phrases::words;
pub use questionnaire::{Edit, Edits, Entry, Questionnaire};
pub use stance::{Emphasis, Lines, SELECTIVE, STANCES, Stance};
pub use value::seeks_work;
pub use verdict::{before_learning, triage};
pub use weigh::{Given, Weighed, weigh};

/// One invitation and everything that bears on it.
#[derive(Debug, Clone, Copy)]
pub struct Case<'a> {
    /// The sender's name, as the invitation shows it.
    pub name: &'a str,
    /// The day it was sent.
    pub sent_on: Option<Date>,
    /// The personal note; `None` when none was written.
    pub note: Option<&'a str>,
    /// Everything about the sender under all handles, in time order, this invitation included.
    pub facts: &'a [Fact],
    /// Names of people seen in group conversations with the sender.
    pub mutual: &'a [String],
    /// How many *other* invitations carry nearly the same note ([`kin::groups`]).
    pub kin: u32,
    /// Who is asked to let them in.
    pub owner: &'a Owner,
    /// What the book holds at all.
    pub held: Held,
    /// The owner's own answers by question key; they outrank evidence, and the last one counts.
    pub answered: &'a [(String, Answer)],
    /// By what it is judged.
    pub criteria: &'a Criteria,
    /// The day it is judged for.
    pub today: Date,
}

/// What the book holds at all, so that finding nothing can say where else to look.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "independent shelves, each there or not")]
pub struct Held {
    /// LinkedIn messages.
    pub has_messages: bool,
    /// Recommendations.
    pub has_recommendations: bool,
    /// An address book.
    pub has_address_book: bool,
    /// Mail.
    pub has_mail: bool,
    /// A calendar.
    pub has_calendar: bool,
}

/// One of the questions put to every invitation.
#[derive(Debug)]
pub struct Question {
    /// Its name in the book, in JSON and on the command line. Never changes.
    pub key: &'static str,
    /// What a yes and a no are worth.
    pub weights: Weights,
    /// Answers it from evidence.
    pub answer: fn(&Case<'_>, &Letter<'_>) -> (Answer, Reason),
}

/// What an answer adds to the log-odds of letting somebody in. Not knowing adds nothing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Weights {
    /// Added by a yes; never negative.
    pub yes: f64,
    /// Added by a no; never positive.
    pub no: f64,
}

impl Weights {
    /// What this answer adds.
    #[must_use]
    pub fn of(self, answer: Answer) -> f64 {
        match answer {
            Answer::Yes => self.yes,
            Answer::No => self.no,
            Answer::Unknown => 0.0,
        }
    }
}

/// The eleven, in the order they are asked.
pub static QUESTIONS: [&Question; 11] = [
    &know::QUESTION,
    &note::QUESTION,
    &mutual::QUESTION,
    &face::QUESTION,
    &place::QUESTION,
    &work::QUESTION,
    &voice::QUESTION,
    &common::QUESTION,
    &count::QUESTION,
    &value::QUESTION,
    &gut::QUESTION,
];

/// Who answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum By {
    /// What the book holds.
    Evidence,
    /// The owner.
    Owner,
}

impl By {
    /// Reads [`By::key`] back.
    #[must_use]
    pub fn read(key: &str) -> Option<Self> {
        [Self::Evidence, Self::Owner].into_iter().find(|by| by.key() == key)
    }

    /// The word for it, as it stands in JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Evidence => "evidence",
            Self::Owner => "owner",
        }
    }
}

/// One question, answered.
#[derive(Debug, Clone, PartialEq)]
pub struct Answered {
    /// The key of the question.
    pub question: Cow<'static, str>,
    /// The answer.
    pub answer: Answer,
    /// Who gave it.
    pub by: By,
    /// Why, or what would help.
    pub reason: Reason,
    /// What it added to the verdict, in log-odds. When unknown 0, unless the owner's decisions say that what
    /// was found counts.
    pub weight: f64,
    /// Whether it is one of the few to ask the owner, because the answer would decide.
    pub would_decide: bool,
}

/// What to do with an invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Advice {
    /// Accept it.
    LetIn,
    /// One more answer would tell: from the sender, or from the owner.
    AskFirst,
    /// Let it lie.
    Leave,
}

impl Advice {
    /// All of them, from the most welcome.
    pub const ALL: [Self; 3] = [Self::LetIn, Self::AskFirst, Self::Leave];

    /// Reads [`Advice::key`] back.
    #[must_use]
    pub fn read(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|advice| advice.key() == key)
    }

    /// The word for it, as it stands in the book and in JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::LetIn => "let-in",
            Self::AskFirst => "ask-first",
            Self::Leave => "leave",
        }
    }
}

/// What the answers come to.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    /// What to do.
    pub advice: Advice,
    /// The chance from 0 to 1 that the missing answers would leave the advice as it is.
    pub confidence: f64,
    /// The sum of all answers, in log-odds of letting in.
    pub log_odds: f64,
    /// How far missing answers may move it: a standard error.
    pub error: f64,
    /// One line a person would say aloud.
    pub reason: Say,
    /// Said beside it when the invitation has waited so long that LinkedIn may have dropped it.
    pub stale: Option<Say>,
    /// The questions to ask the owner, the most useful first; none unless the advice is to ask.
    pub ask: Vec<String>,
    /// The answers to what is asked, in its order.
    pub answers: Vec<Answered>,
    /// Every answer as it was given, those to questions that are not asked too: what is weighed again when the
    /// criteria change.
    pub given: Vec<Given>,
}

impl Case<'_> {
    /// The row of this invitation, where the facts have it.
    fn invitation(&self) -> Vec<usize> {
        let is_it = |fact: &Fact| {
            matches!(&fact.what, What::Invited { by: Side::Them, note }
                if note.as_deref() == self.note)
        };
        self.facts.iter().rposition(is_it).into_iter().collect()
    }

    /// The rows that say what `pick` looks for.
    fn rows(&self, pick: impl Fn(&What) -> bool) -> Vec<usize> {
        let indices = self.facts.iter().enumerate();
        indices.filter(|(_, fact)| pick(&fact.what)).map(|(index, _)| index).collect()
    }
}
