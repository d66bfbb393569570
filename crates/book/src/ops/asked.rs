//! The owner notes that she asked somebody for something, and what came of it. Nothing is sent by that.

use people::scenario::ask::{Came, Question};

use crate::change::{Now, Op, Stale};
use crate::find::Found;
use crate::rulings::asked::{self, Asked};
use crate::{Book, Error, Refusal, Sought, find, rulings};

/// What an ask is about and what came of it, in letters at most: longer ones are a story, and belong into a note.
const MOST_CHARS: usize = 200;

/// Reads the word for a question to ask of people.
///
/// # Errors
/// When there is none.
pub fn question_named(word: &str) -> Result<Question, Error> {
    let known = Question::ALL.map(Question::key);
    Question::read(word).ok_or_else(|| Error::no_word(Sought::Ask, word, &known))
}

/// Reads the word for what came of an ask.
///
/// # Errors
/// When there is none.
pub fn came_named(word: &str) -> Result<Came, Error> {
    let known = Came::ALL.map(Came::key);
    Came::read(word).ok_or_else(|| Error::no_word(Sought::Came, word, &known))
}

/// Notes that the owner asked somebody today, perhaps about somebody or something.
///
/// # Errors
/// When there is no such person, or the book can't be written.
pub fn asked(
    book: &mut Book,
    reference: &str,
    question: Question,
    about: &str,
    now: Now,
) -> Result<(), Error> {
    let person = find::person(&book.connection, reference)?;
    let (key, about) = (asked::key(question, now.today), written(about, MOST_CHARS)?);
    rule(book, &person, (&key, &asked::value(Came::Waiting, &about)), now)
}

/// Notes what came of the last such ask, in words if there are any.
///
/// # Errors
/// When there is no such person, nothing was asked, or the book can't be written.
pub fn came_of(
    book: &mut Book,
    reference: &str,
    question: Question,
    (came, words): (Came, &str),
    now: Now,
) -> Result<(), Error> {
    let person = find::person(&book.connection, reference)?;
    let asks = asked::in_order(person.ruled(&book.connection)?);
    let last = asks.into_iter().rev().find(|asked| asked.request.question == question);
    let Some(Asked { request, about }) = last else { return Err(Refusal::NothingAsked.into()) };
    let words = if words.trim().is_empty() { about } else { written(words, MOST_CHARS)? };
    let key = asked::key(question, request.on);
    rule(book, &person, (&key, &asked::value(came, &words)), now)
}

/// A line of the owner's, if it is no longer than that: nothing of what she wrote is lost in silence.
pub(super) fn written(text: &str, most: usize) -> Result<String, Error> {
    let text = people::name::tidy(text);
    if text.chars().count() > most {
        return Err(Refusal::TooLong(most).into());
    }
    Ok(text)
}

fn rule(
    book: &mut Book,
    person: &Found,
    (key, value): (&str, &str),
    now: Now,
) -> Result<(), Error> {
    let handle = person.strongest()?;
    book.change(Op::Asked, &person.name, now, |change| {
        rulings::rule(change, &rulings::person_subject(handle), key, value)?;
        Ok(((), Stale::Nothing))
    })
}
