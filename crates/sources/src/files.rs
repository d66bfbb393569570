//! What a source is given: named runs of bytes, opened as often as it likes.
//!
//! The book makes one from a zip, a folder or a single file; tests make one in memory. A source never
//! learns which, and never sees the machine.

use std::io::{self, Read};

/// Files handed over together: an archive, a folder, or one file.
pub trait Files {
    /// What the owner called it: the name of the zip, the folder or the file, without its path.
    fn name(&self) -> &str;

    /// Paths inside it, with `/` between parts, in a stable order.
    fn paths(&self) -> &[String];

    /// Opens one by its place in [`Files::paths`], from its beginning.
    ///
    /// # Errors
    /// When the bytes cannot be had: a damaged archive, a file that has gone.
    fn open(&self, index: usize) -> io::Result<Box<dyn Read + '_>>;
}

/// Files in memory, for tests and for a page's upload.
#[derive(Debug, Clone, Default)]
pub struct InMemory {
    name: String,
    paths: Vec<String>,
    contents: Vec<Vec<u8>>,
}

impl InMemory {
    /// An empty set of this name.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }

    /// Adds a file.
    #[must_use]
    pub fn with(mut self, path: &str, content: impl Into<Vec<u8>>) -> Self {
        self.paths.push(path.to_owned());
        self.contents.push(content.into());
        self
    }
}

impl Files for InMemory {
    fn name(&self) -> &str {
        &self.name
    }

    fn paths(&self) -> &[String] {
        &self.paths
    }

    fn open(&self, index: usize) -> io::Result<Box<dyn Read + '_>> {
        let content = self.contents.get(index).ok_or(io::ErrorKind::NotFound)?;
        Ok(Box::new(content.as_slice()))
    }
}
