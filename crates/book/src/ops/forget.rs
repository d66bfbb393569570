//! Forgetting a person: everything the files said of them goes, and a mark stays that keeps the next
//! import from bringing them back. The mark is a digest and does not tell whom it keeps out.

use people::Handle;

use crate::change::{Change, Now, Op, Stale};
use crate::ledger::plates;
use crate::ledger::write::tombstone_digest;
use crate::{Book, Error, Refusal, find, rulings};

/// Forgets a person. Taking it back lets them in again with the next import; what was erased is erased.
///
/// # Errors
/// When there is no such person, it is the owner, or the book can't be written.
pub fn forget(book: &mut Book, reference: &str, now: Now) -> Result<(), Error> {
    let person = find::person(&book.connection, reference)?;
    // Erased text must not linger in free pages of the file.
    book.connection.pragma_update(None, "secure_delete", true)?;
    let done = book.change(Op::Forget, "", now, |change| {
        for (number, handle) in plates::all(change)? {
            if person.handles.contains(&number) {
                erase_plate(change, number, &handle)?;
            }
        }
        erase_name(change, &person.name)?;
        Ok(((), Stale::Everything))
    });
    book.connection.pragma_update(None, "secure_delete", false)?;
    book.connection.query_row("pragma wal_checkpoint(truncate)", [], |_| Ok(()))?;
    done
}

fn erase_plate(change: &Change<'_>, number: i64, handle: &Handle) -> Result<(), Error> {
    if *handle == Handle::Me {
        return Err(Refusal::Owner.into());
    }
    change.execute(
        "insert or ignore into tombstone (op, digest) values (?1, ?2)",
        (change.op, tombstone_digest(handle)),
    )?;
    change.execute("delete from sighting where about = ?1", [number])?;
    change.execute("delete from sighting where (about, second, what, digest) in (select about, second, what, digest from fact where other = ?1)", [number])?;
    change.execute("delete from fact where about = ?1 or other = ?1", [number])?;
    change.execute("delete from bearer where handle = ?1", [number])?;
    change.execute("delete from invitation where about = ?1", [number])?;
    change.execute("delete from handle where id = ?1", [number])?;
    change.execute(
        "delete from ruling where subject = ?1 or instr(subject, ?2) = 1",
        (rulings::person_subject(handle), format!("invitation {handle} ")),
    )?;
    Ok(())
}

/// The log, the problems and the reports may name the person too.
fn erase_name(change: &Change<'_>, name: &str) -> Result<(), Error> {
    change.execute("update op set subject = null where subject = ?1", [name])?;
    change.execute(
        "update op set detail = replace(detail, ?1, '…') where instr(detail, ?1)",
        [name],
    )?;
    change.execute("delete from problem where instr(example, ?1)", [name])?;
    Ok(())
}
