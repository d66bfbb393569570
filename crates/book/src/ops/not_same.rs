//! The owner says that two people are two. They are never suggested again, and no file joins them.
//!
//! Two who were suggested with nobody else about stay as they were, so nothing is made anew. Everything is where a
//! handle of the one claims one of the other, or where others of the name are about: of whom the owner said that
//! he is another, he stands in nobody's way any more.

use super::two::Two;
use crate::change::{Now, Op, Stale};
use crate::roster::bonds::Bonds;
use crate::rulings::identity::{NO, SAME, pair_subject};
use crate::{Book, Error, rulings};

/// Keeps two people two. It is said of every handle of the one and every handle of the other, so that it
/// holds whichever of them a later file brings first.
///
/// # Errors
/// When either is not found, they are one person, or the book can't be written.
pub fn not_same(book: &mut Book, a: &str, b: &str, now: Now) -> Result<(), Error> {
    let two = Two::of(&book.connection, a, b)?;
    book.change(Op::NotSame, &two.subject(), now, |change| {
        for one in &two.a.worn {
            for other in &two.b.worn {
                rulings::rule(change, &pair_subject(one, other), SAME, NO)?;
            }
        }
        two.note(change)?;
        let meet = Bonds::of(change, &two.a)?.meet(&Bonds::of(change, &two.b)?);
        let is_alone = two.is_alone(change)?;
        Ok(((), if meet || !is_alone { Stale::Everything } else { two.stale() }))
    })
}
