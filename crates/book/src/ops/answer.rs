//! The owner answers one of the eleven questions about an invitation. The answer outranks the evidence
//! and survives every import.

use people::scenario::Answer;
use people::scenario::triage::QUESTIONS;

use super::decide::{about, note_invitation};
use crate::change::{Now, Op, Stale};
use crate::{Book, Error};

/// The key of the ruling: this, then the question.
pub(crate) const ANSWER: &str = "answer:";

/// Reads the word for an answer.
///
/// # Errors
/// When there is no such answer.
pub fn answer_named(word: &str) -> Result<Answer, Error> {
    Answer::read(word).ok_or_else(|| Error::NotFound {
        what: "answer",
        name: word.to_owned(),
        hint: "the answers are yes, no and unknown".to_owned(),
    })
}

/// Answers a question; `Unknown` takes an earlier answer back.
///
/// # Errors
/// When there is no such invitation or question, or the book can't be written.
pub fn answer(
    book: &mut Book,
    invitation: &str,
    question: &str,
    answer: Answer,
    now: Now,
) -> Result<(), Error> {
    if !QUESTIONS.iter().any(|known| known.key == question) {
        let keys: Vec<&str> = QUESTIONS.iter().map(|known| known.key).collect();
        return Err(Error::NotFound {
            what: "question",
            name: question.to_owned(),
            hint: format!("the questions are {}", keys.join(", ")),
        });
    }
    let about = about(&book.connection, invitation)?;
    book.change(Op::Answer, &about.name, now, |change| {
        about.rule(change, &format!("{ANSWER}{question}"), answer.key())?;
        note_invitation(change, invitation)?;
        Ok(((), Stale::Invitation(invitation.to_owned())))
    })
}
