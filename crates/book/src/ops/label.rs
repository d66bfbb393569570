//! The owner says that the closeness shown of a person is too high or too low.

use crate::change::{Now, Op, Stale};
use crate::rulings::closeness::{self, Shown};
use crate::{Book, Error, Refusal, Sought, find, rulings};

/// Reads the word for how a closeness is off.
///
/// # Errors
/// When there is no such word.
pub fn shown_named(word: &str) -> Result<Shown, Error> {
    let known = Shown::BOTH.map(Shown::key);
    Shown::of_key(word).ok_or_else(|| Error::no_word(Sought::Correction, word, &known))
}

/// Says on which side the closeness shown of a person is off; `None` takes back what was said. What was shown
/// is kept with it, because what is shown tomorrow is something else.
///
/// # Errors
/// When there is no such person, no closeness is shown of them, or the book can't be written.
pub fn label(
    book: &mut Book,
    reference: &str,
    shown: Option<Shown>,
    now: Now,
) -> Result<(), Error> {
    let person = find::person(&book.connection, reference)?;
    let handle = person.strongest()?;
    let score: Option<f64> = book
        .connection
        .prepare_cached("select score from person where id = ?1")?
        .query_row([person.id], |row| row.get("score"))?;
    let value = match (shown, score) {
        (None, _) => String::new(),
        (Some(_), None) => return Err(Refusal::NothingShown.into()),
        (Some(shown), Some(score)) => closeness::shown_value(shown, score),
    };
    book.change(Op::Label, &person.name, now, |change| {
        rulings::rule(change, &rulings::person_subject(handle), closeness::SHOWN, &value)?;
        Ok(((), Stale::Everything))
    })
}
