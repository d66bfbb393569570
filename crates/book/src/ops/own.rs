//! The owner says whether an address, a number or a profile is hers, whatever the files say.

use people::Handle;

use crate::change::{Now, Op, Stale};
use crate::ledger::plates::Plates;
use crate::rulings::{self, own};
use crate::{Book, Error, Sought};

/// Rules that a handle, in its written form, is the owner's or is not.
///
/// # Errors
/// When it is not a handle, or the book can't be written.
pub fn own(book: &mut Book, written: &str, is_mine: bool, now: Now) -> Result<(), Error> {
    let handle = read(written).ok_or_else(|| Error::no(Sought::Handle, written))?;
    book.change(Op::Own, &handle.to_string(), now, |change| {
        let value = if is_mine { own::MINE } else { own::NOT_MINE };
        // Her files may never have said who she is: her own word is enough.
        Plates::default().number(change, &Handle::Me)?;
        rulings::rule(change, own::SUBJECT, &own::key(&handle), value)?;
        Ok(((), Stale::Everything))
    })
}

/// A handle in its written form, or an address as people type it.
fn read(written: &str) -> Option<Handle> {
    Handle::read(written)
        .or_else(|| people::handle::Email::parse(written).map(Handle::Email))
        .or_else(|| people::handle::Phone::parse(written).map(Handle::Phone))
        .filter(|handle| *handle != Handle::Me)
}
