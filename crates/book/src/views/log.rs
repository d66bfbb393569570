//! What the owner did with the book, newest first, and what can be taken back.

use jiff::Timestamp;
use serde::Serialize;

use super::deed::Deed;
use super::shown::Spoken;
use crate::{Book, Error};

/// The log of operations.
#[derive(Debug, Clone, Serialize)]
pub struct Log {
    /// `log/1`.
    pub schema: &'static str,
    /// The operations.
    pub ops: Vec<Operation>,
}

/// One operation.
#[derive(Debug, Clone, Serialize)]
pub struct Operation {
    /// Its number, which `undo` takes.
    pub op: i64,
    /// When it was done.
    pub at: Timestamp,
    /// Its key: `import`, `answer`, `decide`, `decide-all`, `tick`, `template`, `model`, `stance`, `question`, `unlearn`,
    /// `pin`, `label`, `compare`, `skip`, `elsewhere`, `let-go`, `let-all-go`, `gave`, `got`, `introduced`, `no-help`,
    /// `same`, `not-same`, `split`, `rename`, `prefer`, `accept`, `put-off`, `own`, `paste`, `goal`, `offer`, `asked`,
    /// `wish-for`, `talked`, `pass`, `snooze`, `cadence`, `handful`, `note`, `tag`, `tag-all`, `field`, `list`, `columns`,
    /// `words`, `forget`, `undo`.
    pub what: String,
    /// What was done, in a sentence.
    pub says: Spoken,
    /// Whether it was taken back.
    pub undone: bool,
}

/// The newest operations.
///
/// # Errors
/// When the disk fails.
pub fn log(book: &Book, limit: u32) -> Result<Log, Error> {
    let mut query = book.connection.prepare_cached(include_str!("log.sql"))?;
    let rows = query.query_map([limit], |row| {
        let (deed, at): (Deed, String) = (Deed::read(row)?, row.get("at")?);
        Ok(Operation {
            op: deed.op,
            at: at.parse().unwrap_or_default(),
            says: deed.says().into(),
            what: deed.what,
            undone: row.get("undone")?,
        })
    })?;
    Ok(Log { schema: "log/1", ops: rows.collect::<rusqlite::Result<_>>()? })
}
