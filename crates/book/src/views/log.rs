//! What the owner did with the book, newest first, and what can be taken back.

use jiff::Timestamp;
use serde::Serialize;

use super::shown::Spoken;

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
    /// Its key: `import`, `answer`, `decide`, `pin`, `forget`, `undo`, `restore`.
    pub what: String,
    /// What was done, in a sentence.
    pub says: Spoken,
    /// Whether it was taken back.
    pub undone: bool,
}
