//! The owner ticks what she did on LinkedIn. The next export would tell too; this is for until then.

use rusqlite::OptionalExtension;

use super::decide::{about, note_invitation};
use super::let_go;
use crate::change::{Now, Op, Stale};
use crate::rulings::parting::{self, Parting};
use crate::{Book, Error, Refusal, find, rulings};

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

/// Ticks that a connection which was let go is removed, or takes the tick back.
///
/// # Errors
/// When there is no such person, they were not let go, or the book can't be written.
pub fn tick_removed(
    book: &mut Book,
    reference: &str,
    is_done: bool,
    now: Now,
) -> Result<(), Error> {
    let person = find::person(&book.connection, reference)?;
    let held = parting::holding(&person.ruled(&book.connection)?, now.today);
    if held.is_none_or(|(parting, _)| parting != Parting::LetGo) {
        return Err(Refusal::NothingDecided.into());
    }
    book.change(Op::Tick, &person.name, now, |change| {
        let subject = rulings::person_subject(person.strongest()?);
        rulings::rule(change, &subject, DONE, if is_done { parting::LET_GO } else { "" })?;
        let_go::note(change, &[person.id])
    })
}

/// What was decided and leaves something to do.
fn decision(book: &Book, invitation: &str) -> Result<String, Error> {
    let sql = "select decision from invitation where id = ?1 and decision <> 'later'";
    let mut query = book.connection.prepare_cached(sql)?;
    let decision = query.query_row([invitation], |row| row.get("decision")).optional()?;
    decision.ok_or_else(|| Refusal::NothingDecided.into())
}
