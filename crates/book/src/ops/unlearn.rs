//! The owner puts away what was learned from her decisions. They stay decided; they teach nothing any more.

use crate::change::{Now, Op, Stale};
use crate::rulings::{self, triage as said};
use crate::{Book, Error};

/// Judges as shipped again; only decisions made after this are learned from.
///
/// # Errors
/// When the book can't be written.
pub fn unlearn(book: &mut Book, now: Now) -> Result<(), Error> {
    book.change(Op::Unlearn, said::SUBJECT, now, |change| {
        rulings::rule(change, said::SUBJECT, said::UNLEARN, said::YES)?;
        Ok(((), Stale::Verdicts))
    })
}
