//! The owner answers a question about an invitation. The answer outranks the evidence
//! and survives every import.

use people::scenario::Answer;

use super::decide::{about, note_invitation};
use crate::change::{Now, Op, Stale};
use crate::roster::taught;
use crate::{Book, Error, Sought};

/// The key of the ruling: this, then the question.
pub(crate) const ANSWER: &str = "answer:";

/// Reads the word for an answer.
///
/// # Errors
/// When there is no such answer.
pub fn answer_named(word: &str) -> Result<Answer, Error> {
    let known = ["yes", "no", "unknown"];
    Answer::read(word).ok_or_else(|| Error::no_word(Sought::Answer, word, &known))
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
    let criteria = taught::criteria(&book.connection)?;
    if criteria.questionnaire.get(question).is_none() {
        return Err(Error::no_word(Sought::Question, question, &criteria.questionnaire.keys()));
    }
    let about = about(&book.connection, invitation)?;
    book.change(Op::Answer, &about.name, now, |change| {
        about.rule(change, &format!("{ANSWER}{question}"), answer.key())?;
        note_invitation(change, invitation)?;
        Ok(((), Stale::Invitations(vec![invitation.to_owned()])))
    })
}
