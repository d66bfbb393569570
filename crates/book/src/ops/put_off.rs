//! The owner puts a suggestion off: she is asked again when nothing else is left.

use super::two::Two;
use crate::change::{Now, Op};
use crate::rulings::identity::{LATER, YES};
use crate::{Book, Error, Sought};

/// Puts off the question whether two people are one.
///
/// # Errors
/// When either is not found, nobody suggests it, or the book can't be written.
pub fn put_off(book: &mut Book, a: &str, b: &str, now: Now) -> Result<(), Error> {
    let two = Two::of(&book.connection, a, b)?;
    if two.suggestion.is_none() {
        return Err(Error::no(Sought::Suggestion, two.subject()));
    }
    book.change(Op::PutOff, &two.subject(), now, |change| {
        two.rule(change, LATER, YES)?;
        two.note(change)?;
        Ok(((), two.stale()))
    })
}
