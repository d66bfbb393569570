//! The owner changes by what invitations are judged: her stance, or one of her questions.

use people::scenario::triage::{Edit, Edits, Emphasis, QUESTIONS, STANCES, Stance};
use rusqlite::Connection;

use crate::change::{Now, Op, Stale};
use crate::rulings::{self, triage as said};
use crate::views::criteria::{Moves, moves};
use crate::{Book, Error, Refusal, Sought};

/// A change of the criteria, as it is asked for: to be tried, or made.
#[derive(Debug, Clone, PartialEq)]
pub enum Wish {
    /// Another stance.
    Stance(&'static Stance),
    /// A change of one question.
    Question(Edit),
}

/// Reads the name of a stance.
///
/// # Errors
/// When there is none of that name.
pub fn stance_named(word: &str) -> Result<&'static Stance, Error> {
    let known: Vec<&str> = STANCES.iter().map(|stance| stance.key).collect();
    Stance::named(word).ok_or_else(|| Error::no_word(Sought::Stance, word, &known))
}

/// Reads the word for how much a question counts.
///
/// # Errors
/// When there is no such word.
pub fn emphasis_named(word: &str) -> Result<Emphasis, Error> {
    let known = Emphasis::ALL.map(Emphasis::key);
    Emphasis::read(word).ok_or_else(|| Error::no_word(Sought::Emphasis, word, &known))
}

/// A question of the owner's own, under a key that none ever had.
///
/// # Errors
/// When the disk fails.
pub fn own_question(book: &Book, words: &str) -> Result<Wish, Error> {
    let key = said::new_key(&book.connection)?;
    Ok(Wish::Question(Edit::Add(key, words.to_owned())))
}

/// Makes a change, and says which verdicts moved with it.
///
/// # Errors
/// When there is no such question, what is asked for makes no sense, or the book can't be written.
pub fn change_criteria(book: &mut Book, wish: &Wish, now: Now) -> Result<Moves, Error> {
    let moved = moves(book, wish, now.today)?;
    match wish {
        Wish::Stance(stance) => book.change(Op::Stance, stance.key, now, |change| {
            rulings::rule(change, said::SUBJECT, said::STANCE, stance.key)?;
            Ok(((), Stale::Verdicts))
        })?,
        Wish::Question(edit) => {
            let (edits, edit) = sound(&book.connection, edit)?;
            book.change(Op::Question, question(&edit), now, |change| {
                said::rule(change, &edits, &edit)?;
                Ok(((), Stale::Verdicts))
            })?;
        }
    }
    Ok(moved)
}

/// The stance and the questions as they would be.
pub(crate) fn wished(book: &Connection, wish: &Wish) -> Result<(&'static Stance, Edits), Error> {
    match wish {
        Wish::Stance(stance) => Ok((stance, said::edits(book)?)),
        Wish::Question(edit) => {
            let (edits, edit) = sound(book, edit)?;
            Ok((said::stance(book)?, edits.with(&edit)))
        }
    }
}

/// Letters a question may have. One that fills the card is a letter.
const MOST_CHARS: usize = 160;

/// The questions as they are, and the change with its words tidied, if it makes sense.
fn sound(book: &Connection, edit: &Edit) -> Result<(Edits, Edit), Error> {
    let edits = said::edits(book)?;
    let shipped = |key: &str| QUESTIONS.iter().any(|question| question.key == key);
    let own = |key: &str| edits.own.iter().any(|(own, _)| own == key);
    let key = question(edit);
    if !matches!(edit, Edit::Add(..)) && !shipped(key) && !own(key) {
        let own = edits.own.iter().map(|(key, _)| key.as_str());
        let known: Vec<&str> = QUESTIONS.iter().map(|question| question.key).chain(own).collect();
        return Err(Error::no_word(Sought::Question, key, &known));
    }
    let edit = match edit {
        Edit::Add(key, words) => Edit::Add(key.clone(), new_words(&edits, words)?),
        Edit::Move(_, place) if *place >= QUESTIONS.len() + edits.own.len() => {
            return Err(Refusal::NoPlace(QUESTIONS.len() + edits.own.len()).into());
        }
        Edit::Reword(key, words) if words.trim().is_empty() && shipped(key) => {
            Edit::Reword(key.clone(), String::new())
        }
        Edit::Reword(key, words) => Edit::Reword(key.clone(), worded(words)?),
        Edit::Remove(key) if shipped(key) => {
            return Err(Refusal::ShippedQuestion(key.clone()).into());
        }
        Edit::Remove(_) | Edit::Weigh(..) | Edit::Move(..) | Edit::Off(_) | Edit::On(_) => {
            edit.clone()
        }
    };
    Ok((edits, edit))
}

/// The words of a question that is not asked yet.
fn new_words(edits: &Edits, words: &str) -> Result<String, Error> {
    let words = worded(words)?;
    let is_it = |asked: &String| asked.to_lowercase() == words.to_lowercase();
    if edits.own.iter().any(|(key, asked)| is_it(edits.wordings.get(key).unwrap_or(asked))) {
        return Err(Refusal::AskedAlready(words).into());
    }
    Ok(words)
}

/// The words of a question in one line.
fn worded(words: &str) -> Result<String, Error> {
    let is_odd = |c: char| c.is_control();
    let words = words.replace(is_odd, " ").split_whitespace().collect::<Vec<_>>().join(" ");
    if words.is_empty() || words.chars().count() > MOST_CHARS {
        return Err(Refusal::NoQuestion(MOST_CHARS).into());
    }
    Ok(words)
}

/// The key a change is about.
fn question(edit: &Edit) -> &str {
    match edit {
        Edit::Reword(key, _)
        | Edit::Weigh(key, _)
        | Edit::Move(key, _)
        | Edit::Off(key)
        | Edit::On(key)
        | Edit::Add(key, _)
        | Edit::Remove(key) => key,
    }
}
