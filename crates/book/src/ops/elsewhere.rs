//! The owner says that the two also talk where nothing is held: on the phone, over lunch.

use crate::change::{Now, Op, Stale};
use crate::rulings::closeness::{ELSEWHERE, YES};
use crate::{Book, Error, find, rulings};

/// Says whether the owner also talks with a person where no file tells of it. Silence in the files says
/// nothing then, and we are less sure.
///
/// # Errors
/// When there is no such person, or the book can't be written.
pub fn elsewhere(book: &mut Book, reference: &str, talks: bool, now: Now) -> Result<(), Error> {
    let person = find::person(&book.connection, reference)?;
    let handle = person.strongest()?;
    book.change(Op::Elsewhere, &person.name, now, |change| {
        let value = if talks { YES } else { "" };
        rulings::rule(change, &rulings::person_subject(handle), ELSEWHERE, value)?;
        Ok(((), Stale::Everything))
    })
}
