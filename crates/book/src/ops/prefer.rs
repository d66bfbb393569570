//! The owner says which handle of a person comes first; of several profiles it is the one that is opened.

use crate::change::{Now, Op, Stale};
use crate::rulings::identity::{FIRST, YES};
use crate::{Book, Error, find, rulings};

/// Makes a handle the first of its person. The ruling is about the handle, so it goes where the handle
/// goes. Gives the public name of the person.
///
/// # Errors
/// When there is no such person, the handle is not theirs, or the book can't be written.
pub fn prefer(book: &mut Book, reference: &str, handle: &str, now: Now) -> Result<String, Error> {
    let person = find::person(&book.connection, reference)?;
    let handle = find::handle_of(&person, handle)?;
    book.change(Op::Prefer, &format!("{} · {handle}", person.name), now, |change| {
        rulings::rule(change, &rulings::person_subject(&handle), FIRST, YES)?;
        Ok(((), Stale::Everything))
    })?;
    find::wearer(&book.connection, &handle)
}
