//! The owner says whether the words of messages and mails are kept, to be searched.

use crate::change::{Change, Now, Op, Stale};
use crate::ledger::words::{self, KEPT, KEY, SUBJECT, Words};
use crate::ops::forget::erase_remains;
use crate::{Book, Error, rulings};

/// Keeps the words of what is imported from now on, or lets go of all that are kept. Files imported
/// before are read again for their words when they are handed over again.
///
/// # Errors
/// When the book can't be written.
pub fn words(book: &mut Book, is_kept: bool, now: Now) -> Result<(), Error> {
    let value = if is_kept { KEPT } else { "" };
    book.change(Op::Words, value, now, |change| {
        rulings::rule(change, SUBJECT, KEY, value)?;
        let_go_unless_kept(change)?;
        Ok(((), Stale::Nothing))
    })?;
    if is_kept { Ok(()) } else { erase_remains(book) }
}

/// Lets go of all words where the owner, by now, does not have them kept.
pub(super) fn let_go_unless_kept(change: &Change<'_>) -> Result<Stale, Error> {
    if Words::of(change)? == Words::Measured {
        words::let_go(change)?;
        // Files are no longer known with their words, so that asking for them later reads them.
        change.execute_batch("delete from known_file; delete from grown;")?;
    }
    Ok(Stale::Nothing)
}
