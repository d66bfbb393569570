//! The owner says that two people are one. It outranks whatever the files say, and an earlier word of hers
//! that they are two.

use super::two::Two;
use crate::change::{Now, Op, Stale};
use crate::rulings::identity::{NO, SAME, YES};
use crate::{Book, Error, find};

/// Makes two people one. Gives the public name they have then.
///
/// # Errors
/// When either is not found, they are one already, or the book can't be written.
pub fn same(book: &mut Book, a: &str, b: &str, now: Now) -> Result<String, Error> {
    let two = Two::of(&book.connection, a, b)?;
    book.change(Op::Same, &two.subject(), now, |change| {
        two.withdraw(change, SAME, NO)?;
        two.rule(change, SAME, YES)?;
        two.note(change)?;
        Ok(((), Stale::Everything))
    })?;
    find::wearer(&book.connection, two.a.strongest()?)
}
