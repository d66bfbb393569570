//! The owner says which of two people is closer, or that they can't say. Taught to the judgement, and taken
//! back with `undo`.

use crate::change::{Now, Op, Stale};
use crate::find::Found;
use crate::rulings::closeness::{ALIKE, HOLDS, closer_than};
use crate::{Book, Error, Refusal, find, rulings};

/// The first person is closer than the second. Judged with the next look.
///
/// # Errors
/// When one of them is nobody, both are the same, or the book can't be written.
pub fn compare(book: &mut Book, closer: &str, other: &str, now: Now) -> Result<(), Error> {
    rule(book, (closer, other), HOLDS, now)
}

/// Of these two the owner can't say who is closer, and is not asked again.
///
/// # Errors
/// When one of them is nobody, both are the same, or the book can't be written.
pub fn alike(book: &mut Book, one: &str, other: &str, now: Now) -> Result<(), Error> {
    rule(book, (one, other), ALIKE, now)
}

fn rule(book: &mut Book, two: (&str, &str), value: &str, now: Now) -> Result<(), Error> {
    let (one, other) = both(book, two)?;
    let (handle, than) = (one.strongest()?, other.strongest()?);
    book.change(Op::Compare, &one.name, now, |change| {
        rulings::rule(change, &rulings::person_subject(handle), &closer_than(than), value)?;
        Ok(((), Stale::Closeness))
    })
}

fn both(book: &Book, (one, other): (&str, &str)) -> Result<(Found, Found), Error> {
    let one = find::person(&book.connection, one)?;
    let other = find::person(&book.connection, other)?;
    if one.id == other.id {
        return Err(Refusal::SamePerson.into());
    }
    Ok((one, other))
}
