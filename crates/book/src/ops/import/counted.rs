//! A parcel that tells how much of it was read, and which of its files could not be.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::io::{self, Read};

use sources::{Files, Mapping, Mark};

use super::Progress;
use crate::intake::Parcel;

/// The parcel, with where the count goes.
pub(super) struct Counted<'a> {
    pub(super) damaged: &'a RefCell<BTreeSet<usize>>,
    pub(super) parcel: &'a Parcel,
    pub(super) read: &'a Cell<u64>,
    pub(super) total: u64,
    pub(super) progress: &'a dyn Fn(Progress),
}

impl Files for Counted<'_> {
    fn name(&self) -> &str {
        self.parcel.name()
    }

    fn paths(&self) -> &[String] {
        self.parcel.paths()
    }

    fn open(&self, index: usize) -> io::Result<Box<dyn Read + '_>> {
        let opened = self.parcel.open(index).inspect_err(|_| self.note_damage(index));
        Ok(Box::new(CountedRead { inner: opened?, index, of: self }))
    }

    fn size(&self, index: usize) -> u64 {
        self.parcel.size(index)
    }

    fn mappings(&self) -> &[Mapping] {
        self.parcel.mappings()
    }

    fn read_before(&self, index: usize) -> Option<Mark> {
        self.parcel.read_before(index)
    }

    fn open_at(&self, index: usize, bytes: u64) -> io::Result<Box<dyn Read + '_>> {
        let opened = self.parcel.open_at(index, bytes).inspect_err(|_| self.note_damage(index));
        self.read.set(self.read.get() + bytes);
        Ok(Box::new(CountedRead { inner: opened?, index, of: self }))
    }
}

impl Counted<'_> {
    fn note_damage(&self, index: usize) {
        self.damaged.borrow_mut().insert(index);
    }
}

struct CountedRead<'a> {
    inner: Box<dyn Read + 'a>,
    index: usize,
    of: &'a Counted<'a>,
}

impl Read for CountedRead<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n_read = self.inner.read(buffer).inspect_err(|_| self.of.note_damage(self.index))?;
        let read = self.of.read.get() + u64::try_from(n_read).unwrap_or_default();
        self.of.read.set(read);
        // A file may be opened twice, to learn who the owner is; the bar must not pass its end.
        (self.of.progress)(Progress { read: read.min(self.of.total), total: self.of.total });
        Ok(n_read)
    }
}
