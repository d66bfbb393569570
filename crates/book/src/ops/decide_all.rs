//! The owner decides several invitations together: one operation, so that one step takes all of it back.

use super::decide::{Decision, about, is_to_come};
use crate::change::{Now, Op, Stale};
use crate::{Book, Error, Refusal};

/// Decides all of these alike. The owner has seen who is among them: they are named one by one.
///
/// # Errors
/// When none is named, one is not there, or the book can't be written.
pub fn decide_all(
    book: &mut Book,
    invitations: &[String],
    decision: Decision,
    now: Now,
) -> Result<(), Error> {
    if invitations.is_empty() {
        return Err(Refusal::NobodyChosen.into());
    }
    is_to_come(Some(decision), now)?;
    let subjects = invitations.iter().map(|invitation| about(&book.connection, invitation));
    let subjects: Vec<_> = subjects.collect::<Result<_, _>>()?;
    book.change(Op::DecideAll, &invitations.len().to_string(), now, |change| {
        for subject in &subjects {
            subject.decide(change, Some(decision))?;
        }
        change.execute(
            "update op set detail = ?1 where id = ?2",
            (invitations.join(" "), change.op),
        )?;
        Ok(((), Stale::Invitations(invitations.to_vec())))
    })
}
