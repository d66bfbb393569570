//! The owner says how many people a week she wants to be shown.

use people::scenario::keep::week::LARGEST_MOST;

use crate::change::{Now, Op, Stale};
use crate::rulings::keep::HANDFUL;
use crate::rulings::{self, own};
use crate::{Book, Error, Refusal};

/// Shows at most so many people a week; 0 shows nobody.
///
/// # Errors
/// When they are too many for a week, or the book can't be written.
pub fn handful(book: &mut Book, most: usize, now: Now) -> Result<(), Error> {
    if most > LARGEST_MOST {
        return Err(Refusal::NoHandful(LARGEST_MOST).into());
    }
    book.change(Op::Handful, &most.to_string(), now, |change| {
        rulings::rule(change, own::SUBJECT, HANDFUL, &most.to_string())?;
        Ok(((), Stale::Nothing))
    })
}
