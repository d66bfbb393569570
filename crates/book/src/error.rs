//! What can go wrong with a book: the owner asked for something that can't be, or the disk.
//!
//! A message says what, with the name in backticks, and what to do next; it starts lower-case and has no
//! full stop, because faces quote it.

use std::path::PathBuf;

/// Why an operation or a view was not to be had.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nothing bears that name.
    #[error("there is no {what} `{name}`; {hint}")]
    NotFound {
        /// The kind of thing asked for.
        what: &'static str,
        /// The name given.
        name: String,
        /// What to do.
        hint: String,
    },
    /// It could be done, but must not.
    #[error("{why}; {hint}")]
    Refused {
        /// What was wrong.
        why: String,
        /// What to do.
        hint: String,
        /// The file it is about.
        file: Option<String>,
        /// The line in it.
        line: Option<u64>,
    },
    /// A newer program made this book.
    #[error("`{}` was written by a newer version (format {found}, this program knows {known}); install the newer version, your book is untouched", path.display())]
    TooNew {
        /// The book.
        path: PathBuf,
        /// Its format.
        found: i64,
        /// The newest format this program knows.
        known: i64,
    },
    /// Another process is writing.
    #[error("another program is writing to this book; try again when it has finished")]
    Busy,
    /// The disk is full.
    #[error("the disk is full; the book is as it was before, make room and try again")]
    Full,
    /// The file is not a book, or is damaged.
    #[error("`{}` is not a book of Cerchia, or it is damaged; give another file with --book, or restore a backup", path.display())]
    NotABook {
        /// The file.
        path: PathBuf,
    },
    /// The disk failed.
    #[error("the book can't be read or written: {0}; check the disk and the file's permissions")]
    Storage(#[from] std::io::Error),
    /// SQLite failed in a way that has no better name.
    #[error(
        "the book can't be read or written: {0}; check the disk, then try `cerchia restore` with a backup"
    )]
    Database(rusqlite::Error),
}

impl Error {
    /// A refusal with its reason and what to do.
    pub(crate) fn refused(why: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::Refused { why: why.into(), hint: hint.into(), file: None, line: None }
    }

    /// The same refusal, naming the file it is about.
    pub(crate) fn in_file(self, name: &str) -> Self {
        match self {
            Self::Refused { why, hint, line, .. } => {
                Self::Refused { why, hint, line, file: Some(name.to_owned()) }
            }
            other => other,
        }
    }

    /// The word for its kind in JSON.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::NotFound { .. } => "not-found",
            Self::Refused { .. } => "refused",
            Self::TooNew { .. } => "too-new",
            Self::Busy => "busy",
            Self::Full => "full",
            Self::NotABook { .. } => "not-a-book",
            Self::Storage(_) | Self::Database(_) => "storage",
        }
    }

    /// The line it is about, where it is about one.
    #[must_use]
    pub fn line(&self) -> Option<u64> {
        match self {
            Self::Refused { line, .. } => *line,
            _ => None,
        }
    }

    /// What to do, where the message has it as a part of its own.
    #[must_use]
    pub fn hint(&self) -> Option<&str> {
        match self {
            Self::Refused { hint, .. } | Self::NotFound { hint, .. } => Some(hint),
            _ => None,
        }
    }

    /// The file it is about, where it is about one.
    #[must_use]
    pub fn file(&self) -> Option<&str> {
        match self {
            Self::Refused { file, .. } => file.as_deref(),
            Self::TooNew { path, .. } | Self::NotABook { path } => path.to_str(),
            Self::NotFound { .. }
            | Self::Busy
            | Self::Full
            | Self::Storage(_)
            | Self::Database(_) => None,
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::DiskFull) => Self::Full,
            _ => Self::Database(error),
        }
    }
}
