//! The owner says which of two people is closer. Taught to the judgement, and taken back with `undo`.

use crate::change::{Now, Op, Stale};
use crate::rulings::{self, closeness};
use crate::{Book, Error, Refusal, find};

/// The first person is closer than the second.
///
/// # Errors
/// When one of them is nobody, both are the same, or the book can't be written.
pub fn compare(book: &mut Book, closer: &str, other: &str, now: Now) -> Result<(), Error> {
    let closer = find::person(&book.connection, closer)?;
    let other = find::person(&book.connection, other)?;
    if closer.id == other.id {
        return Err(Refusal::SamePerson.into());
    }
    let (handle, than) = (closer.strongest()?, other.strongest()?);
    book.change(Op::Compare, &closer.name, now, |change| {
        let key = closeness::closer_than(than);
        rulings::rule(change, &rulings::person_subject(handle), &key, closeness::HOLDS)?;
        Ok(((), Stale::Everything))
    })
}
