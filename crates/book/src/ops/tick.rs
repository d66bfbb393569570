//! The owner ticks what she did on LinkedIn. The next export would tell too; this is for until then.

use rusqlite::OptionalExtension;

use super::decide::{about, note_invitation};
use crate::change::{Now, Op, Stale};
use crate::{Book, Error, Refusal};

/// The key of the ruling; its value is the decision that was carried out, so that another decision is to do
/// again.
pub(crate) const DONE: &str = "done";

/// Ticks what was decided about an invitation, or takes the tick back.
///
/// # Errors
/// When there is no such invitation, nothing was decided about it, or the book can't be written.
pub fn tick(book: &mut Book, invitation: &str, is_done: bool, now: Now) -> Result<(), Error> {
    let about = about(&book.connection, invitation)?;
    let decision = decision(book, invitation)?;
    book.change(Op::Tick, &about.name, now, |change| {
        about.rule(change, DONE, if is_done { &decision } else { "" })?;
        note_invitation(change, invitation)?;
        Ok(((), Stale::Invitations(vec![invitation.to_owned()])))
    })
}

/// What was decided and leaves something to do.
fn decision(book: &Book, invitation: &str) -> Result<String, Error> {
    let sql = "select decision from invitation where id = ?1 and decision <> 'later'";
    let mut query = book.connection.prepare_cached(sql)?;
    let decision = query.query_row([invitation], |row| row.get("decision")).optional()?;
    decision.ok_or_else(|| Refusal::NothingDecided.into())
}
