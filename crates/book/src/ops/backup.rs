//! A copy of the whole book, and the way back.

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::backup::Backup;

use crate::{Book, Error, Refusal, Sought, schema};

/// Copies the book to a new file, whole and consistent, while it is in use.
///
/// # Errors
/// When the file is there already, or the disk fails.
pub fn backup(book: &Book, to: &Path) -> Result<(), Error> {
    if to.exists() {
        return Err(Refusal::FileExists(to.display().to_string()).into());
    }
    book.connection.execute("vacuum into ?1", [to.to_string_lossy()])?;
    schema::keep_private(to)
}

/// Replaces the book's content by that of a backup. What it held before is kept beside it, in the file
/// this gives back.
///
/// # Errors
/// When the backup is no book or a newer one, or the disk fails.
pub fn restore(book: &mut Book, from: &Path) -> Result<Option<PathBuf>, Error> {
    if !from.exists() {
        return Err(Error::no(Sought::Backup, from.display().to_string()));
    }
    let source: Connection = schema::open_to_read(from)?;
    let version: i64 = source.query_row("pragma user_version", [], |row| row.get(0))?;
    let known = i64::try_from(schema::MIGRATIONS.len()).unwrap_or(i64::MAX);
    if version > known {
        return Err(Error::TooNew { path: from.to_owned(), found: version, known });
    }
    let kept = book.path.as_deref().map(keep_current).transpose()?;
    if let Some(kept) = &kept {
        backup(book, kept)?;
    }
    Backup::new(&source, &mut book.connection)?.run_to_completion(
        PAGES_A_STEP,
        std::time::Duration::ZERO,
        None,
    )?;
    Ok(kept)
}

/// All at once: nobody else should see half a book.
const PAGES_A_STEP: i32 = i32::MAX;

/// A free name beside the book for what it held before.
fn keep_current(path: &Path) -> Result<PathBuf, Error> {
    let named = |n: u32| {
        let mut name = path.as_os_str().to_owned();
        name.push(if n == 0 {
            ".before-restore".to_owned()
        } else {
            format!(".before-restore-{n}")
        });
        PathBuf::from(name)
    };
    let mut free = (0..MAX_KEPT).map(named).filter(|path| !path.exists());
    free.next().ok_or_else(|| Refusal::TooManyKept.into())
}

/// More books kept than this are an oversight.
const MAX_KEPT: u32 = 1000;
