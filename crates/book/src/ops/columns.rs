//! The owner says which column of a table of people is what.

use sources::Mapping;

use crate::change::{Now, Op, Stale};
use crate::rulings::{self, columns};
use crate::{Book, Error, Refusal};

/// Confirms a mapping in its written form, `name=Full name,email=E-mail`: tables with these columns are
/// read from now on.
///
/// # Errors
/// When a part of it makes no sense, or the book can't be written.
pub fn columns(book: &mut Book, written: &str, now: Now) -> Result<(), Error> {
    let mapping = Mapping::parse(written).map_err(Refusal::NoColumns)?.to_string();
    book.change(Op::Columns, &mapping, now, |change| {
        rulings::rule(change, columns::SUBJECT, &mapping, columns::CONFIRMED)?;
        Ok(((), Stale::Nothing))
    })
}
