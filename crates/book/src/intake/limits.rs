//! How much of an input is too much.
//!
//! The largest real archives unpack to some hundred megabytes at a ratio of about ten. The limits leave
//! room for a hundred times that and stop what only a bomb would need.

use std::io::{self, Read};

/// Limits on what is opened.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// Files in one archive or folder: a Maildir has one a mail.
    pub(crate) max_files: usize,
    /// Unpacked bytes of one archive.
    pub(crate) max_unpacked_bytes: u64,
    /// Unpacked bytes for each packed one, in files larger than `ratio_from_bytes`.
    pub(crate) max_ratio: u64,
    /// Smaller files may be packed as tightly as they like: a column of zeros is no attack.
    pub(crate) ratio_from_bytes: u64,
    /// Unpacked bytes of all archives inside an archive, which are held in memory.
    pub(crate) max_nested_bytes: u64,
    /// Archives inside archives.
    pub(crate) max_depth: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_files: 1_000_000,
            max_unpacked_bytes: 64 << 30,
            max_ratio: 250,
            ratio_from_bytes: 16 << 20,
            max_nested_bytes: 256 << 20,
            max_depth: 3,
        }
    }
}

impl Limits {
    /// Whether a file that claims these sizes is a bomb by its own word.
    pub(crate) fn is_bomb(&self, packed: u64, unpacked: u64) -> bool {
        unpacked > self.max_unpacked_bytes
            || (unpacked > self.ratio_from_bytes && unpacked / packed.max(1) > self.max_ratio)
    }
}

/// Reads at most what a file claimed to hold: more is a lie, and the only lie a bomb needs.
#[derive(Debug)]
pub(super) struct Bounded<R> {
    inner: R,
    left: u64,
}

impl<R: Read> Bounded<R> {
    pub(super) fn new(inner: R, claimed: u64) -> Self {
        Self { inner, left: claimed }
    }
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n_read = self.inner.read(buffer)?;
        let n_read_u64 = u64::try_from(n_read).unwrap_or(u64::MAX);
        self.left = self.left.checked_sub(n_read_u64).ok_or_else(|| {
            io::Error::new(
                io::ErrorKind::InvalidData,
                "the archive holds more than it says; it is damaged or hostile",
            )
        })?;
        Ok(n_read)
    }
}
