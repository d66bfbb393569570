//! A copy of the whole book, and the way back.

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use crate::{Book, Error, Refusal, Sought, carry, schema};

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

/// Replaces the book's content by that of a backup, or of an export of everything as JSON. What it held before
/// is kept beside it, in the file this gives back.
///
/// # Errors
/// When it is neither, or a newer program wrote it, or the disk fails. The book is then as it was.
pub fn restore(book: &mut Book, from: &Path) -> Result<Option<PathBuf>, Error> {
    if !from.exists() {
        return Err(Error::no(Sought::Backup, from.display().to_string()));
    }
    let source = if carry::is_carried(from) { carried(from)? } else { schema::open_to_read(from)? };
    let kept = book.path.as_deref().map(keep_current).transpose()?;
    if let Some(kept) = &kept {
        backup(book, kept)?;
    }
    copy_over(&source, &mut book.connection)?;
    let path = book.path.clone().unwrap_or_default();
    schema::upgrade(&mut book.connection, &path, schema::MIGRATIONS)?;
    Ok(kept)
}

/// The book that an export makes.
fn carried(from: &Path) -> Result<Connection, Error> {
    let mut made = schema::open_unnamed()?;
    carry::read(from, &mut made)?;
    Ok(made)
}

fn copy_over(source: &Connection, book: &mut Connection) -> Result<(), Error> {
    let copying = Backup::new(source, book)?;
    loop {
        match copying.step(PAGES_A_STEP)? {
            StepResult::Done => return Ok(()),
            StepResult::More => {}
            // Waiting is over: the busy timeout has passed.
            _ => return Err(Error::Busy),
        }
    }
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
