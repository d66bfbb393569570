//! The owner says what a person is called, whatever the files call them.

use people::name;

use crate::change::{Now, Op, Stale};
use crate::rulings::identity::NAME;
use crate::{Book, Error, find, rulings};

/// Calls a person by this name; an empty one takes the owner's name for them away.
/// Gives their public name.
///
/// # Errors
/// When there is no such person, or the book can't be written.
pub fn rename(book: &mut Book, reference: &str, called: &str, now: Now) -> Result<String, Error> {
    let person = find::person(&book.connection, reference)?;
    let handle = person.strongest()?;
    book.change(Op::Rename, &person.name, now, |change| {
        rulings::rule(change, &rulings::person_subject(handle), NAME, &name::tidy(called))?;
        Ok(((), Stale::Everything))
    })?;
    find::wearer(&book.connection, handle)
}
