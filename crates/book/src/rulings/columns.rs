//! Which column of a foreign table is what, by the owner's word. Confirmed once, it holds for every
//! table with these columns.

use rusqlite::Connection;
use sources::Mapping;

use crate::Error;

/// The subject of rulings about tables. The key is the mapping as it is written.
pub(crate) const SUBJECT: &str = "columns";
/// The value that confirms it.
pub(crate) const CONFIRMED: &str = "confirmed";

/// Every mapping that is confirmed.
pub(crate) fn confirmed(book: &Connection) -> Result<Vec<Mapping>, Error> {
    let mut rulings = super::about(book, SUBJECT)?;
    rulings.retain(|ruling| ruling.value == CONFIRMED);
    Ok(rulings.iter().filter_map(|ruling| Mapping::parse(&ruling.key).ok()).collect())
}
