//! Taking facts back: those of a whole import, or of one document in it that turned out to be damaged.

use rusqlite::Connection;

use super::words;
use crate::Error;

/// Takes back what an operation read; of one document only, where one is named. A fact that another
/// document tells, too, passes to that one.
pub(crate) fn take_back(book: &Connection, op: i64, document: Option<i64>) -> Result<(), Error> {
    for step in include_str!("take_back.sql").split("-- next\n") {
        let mut step = book.prepare(step)?;
        if let Some(place) = step.parameter_index(":op")? {
            step.raw_bind_parameter(place, op)?;
        }
        if let Some(place) = step.parameter_index(":document")? {
            step.raw_bind_parameter(place, document)?;
        }
        step.raw_execute()?;
    }
    words::sweep(book)
}
