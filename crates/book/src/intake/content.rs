//! The bytes of one file, wherever they are: on disk, in memory, or packed in an archive.

use std::fs::File;
use std::io::{self, BufReader, Cursor, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use flate2::read::DeflateDecoder;

use super::limits::Bounded;
use crate::Error;

/// Something that can be read from any place, again and again.
pub(super) trait ReadSeek: Read + Seek {}
impl<T: Read + Seek> ReadSeek for T {}

/// Bytes as they are.
#[derive(Debug, Clone)]
pub(super) enum Bytes {
    /// A file on disk.
    File(PathBuf),
    /// An archive that was unpacked out of another.
    Memory(Arc<[u8]>),
}

impl Bytes {
    #[expect(
        clippy::disallowed_methods,
        reason = "the intake is where files of the world are opened"
    )]
    pub(super) fn reader(&self) -> io::Result<Box<dyn ReadSeek>> {
        Ok(match self {
            Self::File(path) => Box::new(BufReader::with_capacity(READ_AHEAD, File::open(path)?)),
            Self::Memory(bytes) => Box::new(Cursor::new(Arc::clone(bytes))),
        })
    }
}

/// Bytes asked of the disk at once.
const READ_AHEAD: usize = 128 << 10;

/// How a file of an archive is packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Packing {
    /// Not at all.
    Stored,
    /// With deflate.
    Deflated,
}

/// Where a packed file lies in its archive, and what it claims to be.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub(super) start: u64,
    pub(super) packed: u64,
    pub(super) size: u64,
    pub(super) packing: Packing,
    pub(super) crc32: u32,
}

/// The bytes of one file.
#[derive(Debug)]
pub(super) enum Content {
    /// A file on disk.
    Whole { path: PathBuf, size: u64 },
    /// A file in an archive.
    Packed { archive: Bytes, place: Place },
}

impl Content {
    pub(super) fn file(path: &Path) -> Result<Self, Error> {
        Ok(Self::Whole { path: path.to_owned(), size: path.metadata()?.len() })
    }

    pub(super) fn size(&self) -> u64 {
        match self {
            Self::Whole { size, .. } => *size,
            Self::Packed { place, .. } => place.size,
        }
    }

    pub(super) fn open(&self) -> io::Result<Box<dyn Read + '_>> {
        match self {
            Self::Whole { path, .. } => Ok(Box::new(Bytes::File(path.clone()).reader()?)),
            Self::Packed { archive, place } => open_packed(archive, *place),
        }
    }
}

fn open_packed(archive: &Bytes, place: Place) -> io::Result<Box<dyn Read>> {
    let mut reader = archive.reader()?;
    reader.seek(SeekFrom::Start(place.start))?;
    let packed = reader.take(place.packed);
    Ok(match place.packing {
        Packing::Stored => Box::new(Checked::new(Bounded::new(packed, place.size), place.crc32)),
        Packing::Deflated => Box::new(Checked::new(
            Bounded::new(DeflateDecoder::new(packed), place.size),
            place.crc32,
        )),
    })
}

/// Compares the checksum at the end: a flipped bit must not become a fact, so the import lets go of a
/// file that ends in this error.
struct Checked<R> {
    inner: R,
    hasher: crc32fast::Hasher,
    expected: u32,
}

impl<R: Read> Checked<R> {
    fn new(inner: R, expected: u32) -> Self {
        Self { inner, hasher: crc32fast::Hasher::new(), expected }
    }
}

impl<R: Read> Read for Checked<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n_read = self.inner.read(buffer)?;
        self.hasher.update(&buffer[..n_read]);
        if n_read == 0 && !buffer.is_empty() && self.hasher.clone().finalize() != self.expected {
            return Err(io::Error::new(
                io::ErrorKind::InvalidData,
                "the checksum does not match; download the archive again",
            ));
        }
        Ok(n_read)
    }
}

/// Whether a file begins like a zip, whatever it is called.
pub(super) fn is_zip(path: &Path) -> Result<bool, Error> {
    let mut magic = Vec::with_capacity(4);
    Bytes::File(path.to_owned()).reader()?.take(4).read_to_end(&mut magic)?;
    Ok(magic == b"PK\x03\x04" || magic == b"PK\x05\x06")
}
