//! Which files were read before, and how far those that only grow, so that nothing is read twice.
//!
//! What an import skips for this reason rests on the import that read it: that one is not taken back
//! before.

use people::digest::Digest;
use rusqlite::{Connection, OptionalExtension};
use sources::Mark;

use crate::Error;
use crate::change::Change;

/// A mark in a file that grows, and the operation that set it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Grown {
    pub(crate) mark: Mark,
    pub(crate) sample: Digest,
    pub(crate) op: i64,
}

/// The operation that read this very file.
pub(crate) fn reader_of(book: &Connection, file: Digest) -> Result<Option<i64>, Error> {
    let mut query = book.prepare_cached(
        "select max(op) as op from known_file join op on op.id = known_file.op
         where digest = ?1 and op.undone_by is null",
    )?;
    Ok(query.query_row([file.0.cast_signed()], |row| row.get("op")).optional()?.flatten())
}

/// Marks in files that had fewer bytes than this, the furthest first.
pub(crate) fn marks_within(book: &Connection, bytes: u64) -> Result<Vec<Grown>, Error> {
    let mut query = book.prepare_cached(
        "select bytes, lines, sample, op from grown join op on op.id = grown.op
         where bytes < ?1 and op.undone_by is null order by bytes desc, op limit 100",
    )?;
    let rows = query.query_map([bytes.cast_signed()], |row| {
        Ok(Grown {
            mark: Mark { bytes: row.get("bytes")?, lines: row.get("lines")? },
            sample: Digest(row.get::<_, i64>("sample")?.cast_unsigned()),
            op: row.get("op")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Notes that a file was read.
pub(crate) fn note(change: &Change<'_>, file: Digest) -> Result<(), Error> {
    let mut insert =
        change.prepare_cached("insert or ignore into known_file (digest, op) values (?1, ?2)")?;
    insert.execute((file.0.cast_signed(), change.op))?;
    Ok(())
}

/// Notes how far a file that grows was read, and by which sample its beginning is known again.
pub(crate) fn note_mark(change: &Change<'_>, mark: Mark, sample: Digest) -> Result<(), Error> {
    let mut insert = change.prepare_cached(
        "insert or ignore into grown (bytes, sample, lines, op) values (?1, ?2, ?3, ?4)",
    )?;
    insert.execute((
        mark.bytes.cast_signed(),
        sample.0.cast_signed(),
        mark.lines.cast_signed(),
        change.op,
    ))?;
    Ok(())
}

/// Notes that the operation under way skipped what this one read.
pub(crate) fn rest_on(change: &Change<'_>, base: i64) -> Result<(), Error> {
    let mut insert =
        change.prepare_cached("insert or ignore into rests (op, base) values (?1, ?2)")?;
    insert.execute((change.op, base))?;
    Ok(())
}

/// The newest operation that stands and skipped what this one read.
pub(crate) fn resting_on(book: &Connection, base: i64) -> Result<Option<i64>, Error> {
    let mut query = book.prepare_cached(
        "select max(rests.op) as op from rests join op on op.id = rests.op
         where base = ?1 and op.undone_by is null",
    )?;
    Ok(query.query_row([base], |row| row.get("op"))?)
}
