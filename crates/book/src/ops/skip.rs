//! The owner can't say where a person belongs, and is not asked again.

use crate::change::{Now, Op, Stale};
use crate::rulings::closeness::{SKIPPED, YES};
use crate::{Book, Error, find, rulings};

/// Passes a person over in the sorting game. Nobody's place depends on it.
///
/// # Errors
/// When there is no such person, or the book can't be written.
pub fn skip(book: &mut Book, reference: &str, now: Now) -> Result<(), Error> {
    let person = find::person(&book.connection, reference)?;
    let handle = person.strongest()?;
    book.change(Op::Skip, &person.name, now, |change| {
        rulings::rule(change, &rulings::person_subject(handle), SKIPPED, YES)?;
        Ok(((), Stale::Closeness))
    })
}
