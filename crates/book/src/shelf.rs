//! One book for many readers: pages are answered while an import runs.
//!
//! SQLite in WAL mode lets any number read while one writes. Each reader is a connection of its own,
//! opened when the first page needs it and kept.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use crate::{Book, Error};

/// Hands out connections to one book.
#[derive(Debug, Clone)]
pub struct Shelf {
    path: PathBuf,
    readers: Arc<Mutex<Vec<Book>>>,
    writer: Arc<Mutex<Option<Book>>>,
}

/// Readers kept open when idle. More may be open at once; the rest are closed again.
const KEPT_READERS: usize = 2;

impl Shelf {
    /// A shelf over a book, which is made if it is not there.
    ///
    /// # Errors
    /// When the file is no book, a newer one, or the disk fails.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let writer = Book::open(path)?;
        Ok(Self {
            path: path.to_owned(),
            readers: Arc::default(),
            writer: Arc::new(Mutex::new(Some(writer))),
        })
    }

    /// Looks at the book, with all the owner said in it.
    ///
    /// # Errors
    /// Whatever the view says.
    pub fn read<T>(&self, view: impl FnOnce(&Book) -> Result<T, Error>) -> Result<T, Error> {
        if self.glance(Book::is_behind)? {
            self.catch_up()?;
        }
        self.glance(view)
    }

    /// Looks at the book as it was last judged: in a sitting nobody should wait between two answers.
    ///
    /// # Errors
    /// Whatever the view says.
    pub fn glance<T>(&self, view: impl FnOnce(&Book) -> Result<T, Error>) -> Result<T, Error> {
        let idle = self.readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let book = match idle {
            Some(book) => book,
            None => Book::open_to_read(&self.path)?,
        };
        let seen = view(&book);
        let mut readers = self.readers.lock().unwrap_or_else(PoisonError::into_inner);
        if readers.len() < KEPT_READERS {
            readers.push(book);
        }
        seen
    }

    /// Does something with the book, one at a time.
    ///
    /// # Errors
    /// Whatever the operation says.
    pub fn write<T>(&self, op: impl FnOnce(&mut Book) -> Result<T, Error>) -> Result<T, Error> {
        self.write_with(&mut self.writer.lock().unwrap_or_else(PoisonError::into_inner), op)
    }

    /// Judges what was said since the last judging. Where another operation is under way the page is of
    /// before it, as every page is then.
    fn catch_up(&self) -> Result<(), Error> {
        match self.writer.try_lock() {
            Ok(mut writer) => self.write_with(&mut writer, Book::catch_up),
            Err(_busy) => Ok(()),
        }
    }

    fn write_with<T>(
        &self,
        writer: &mut Option<Book>,
        op: impl FnOnce(&mut Book) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let mut book = match writer.take() {
            Some(book) => book,
            None => Book::open(&self.path)?,
        };
        let done = op(&mut book);
        *writer = Some(book);
        done
    }

    /// The file of the book.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
}
