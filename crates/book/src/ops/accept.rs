//! The owner says of a whole class of suggestions that they are right. What will be joined is what
//! [`views::acceptance`](crate::views::acceptance) shows: both ask the same function.

use crate::change::{Now, Op, Stale};
use crate::roster::acceptance;
use crate::rulings::identity::{SAME, YES, pair_subject};
use crate::{Book, Error, Sought, find, rulings};

/// Joins every pair of a class that is at least this probable. One operation, taken back as one. Gives how
/// many pairs were joined.
///
/// # Errors
/// When there is no such pair, or the book can't be written.
pub fn accept_suggestions(
    book: &mut Book,
    class: &str,
    least_probability: f64,
    now: Now,
) -> Result<usize, Error> {
    let pairs = acceptance::of(&book.connection, class, least_probability)?.pairs;
    if pairs.is_empty() {
        return Err(Error::no(Sought::Class, class));
    }
    book.change(Op::Accept, &format!("{} × {class}", pairs.len()), now, |change| {
        for pair in &pairs {
            let (a, b) = (find::by_row(change, pair.a)?, find::by_row(change, pair.b)?);
            rulings::rule(change, &pair_subject(a.strongest()?, b.strongest()?), SAME, YES)?;
        }
        Ok((pairs.len(), Stale::Everything))
    })
}
