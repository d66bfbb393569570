//! What a source is given: named runs of bytes, opened as often as it likes.
//!
//! The book makes one from a zip, a folder or a single file; tests make one in memory. A source never
//! learns which, and never sees the machine.

use std::io::{self, Read};

use crate::columns::Mapping;
use crate::out::Mark;

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

    /// How many bytes it says it has.
    fn size(&self, index: usize) -> u64;

    /// What the owner said of columns in tables.
    fn mappings(&self) -> &[Mapping] {
        &[]
    }

    /// How much of its beginning an earlier import read, where it has only grown since.
    fn read_before(&self, _index: usize) -> Option<Mark> {
        None
    }

    /// Opens it at a place further on.
    ///
    /// # Errors
    /// As for [`Files::open`].
    fn open_at(&self, index: usize, bytes: u64) -> io::Result<Box<dyn Read + '_>> {
        let mut reader = self.open(index)?;
        io::copy(&mut reader.by_ref().take(bytes), &mut io::sink())?;
        Ok(reader)
    }
}

/// Whether this is what unpacking on a Mac leaves behind.
#[must_use]
pub fn is_litter(path: &str) -> bool {
    let mut parts = path.split('/');
    let name = parts.next_back().unwrap_or_default();
    name == ".DS_Store" || name.starts_with("._") || parts.any(|part| part == "__MACOSX")
}

/// Some of the files, under the places they are counted by here.
pub struct Selected<'a> {
    files: &'a dyn Files,
    paths: Vec<String>,
    indices: Vec<usize>,
}

impl<'a> Selected<'a> {
    /// Those at these places.
    #[must_use]
    pub fn new(files: &'a dyn Files, indices: Vec<usize>) -> Self {
        let paths = indices.iter().filter_map(|index| files.paths().get(*index).cloned()).collect();
        Self { files, paths, indices }
    }

    fn outer(&self, index: usize) -> usize {
        self.indices.get(index).copied().unwrap_or(usize::MAX)
    }
}

impl std::fmt::Debug for Selected<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Selected({:?})", self.paths)
    }
}

impl Files for Selected<'_> {
    fn name(&self) -> &str {
        self.files.name()
    }

    fn paths(&self) -> &[String] {
        &self.paths
    }

    fn open(&self, index: usize) -> io::Result<Box<dyn Read + '_>> {
        self.files.open(self.outer(index))
    }

    fn size(&self, index: usize) -> u64 {
        self.files.size(self.outer(index))
    }

    fn mappings(&self) -> &[Mapping] {
        self.files.mappings()
    }

    fn read_before(&self, index: usize) -> Option<Mark> {
        self.files.read_before(self.outer(index))
    }

    fn open_at(&self, index: usize, bytes: u64) -> io::Result<Box<dyn Read + '_>> {
        self.files.open_at(self.outer(index), bytes)
    }
}

/// Files in memory, for tests and for a page's upload.
#[derive(Debug, Clone, Default)]
pub struct InMemory {
    name: String,
    paths: Vec<String>,
    contents: Vec<Vec<u8>>,
    mappings: Vec<Mapping>,
}

impl InMemory {
    /// An empty set of this name.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }

    /// Adds what the owner said of columns.
    #[must_use]
    pub fn mapped(mut self, mapping: Mapping) -> Self {
        self.mappings.push(mapping);
        self
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

    fn size(&self, index: usize) -> u64 {
        self.contents.get(index).map_or(0, |content| content.len() as u64)
    }

    fn mappings(&self) -> &[Mapping] {
        &self.mappings
    }
}
