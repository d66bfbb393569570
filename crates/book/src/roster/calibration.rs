//! How far the judgement can be trusted, written down with every judging: finding it out reads the whole past,
//! and the page that tells it should not.

use rusqlite::Connection;

use super::ties::{self, Ties};
use crate::Error;
use crate::views::calibration::Calibration;

/// Writes it down.
pub(crate) fn write(book: &Connection, judged: &Ties) -> Result<(), Error> {
    let document = Calibration::of(&judged.learned, judged.lookback.as_ref(), &ties::held(book)?);
    let document = serde_json::to_string(&document).unwrap_or_default();
    book.execute("insert into calibration (only_row, document) values (1, ?1)", [document])?;
    Ok(())
}
