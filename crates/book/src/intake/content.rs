//! The bytes of one file, wherever they are: on disk, in memory, or packed in an archive.

use std::fs::File;
use std::io::{self, BufReader, Cursor, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use flate2::read::DeflateDecoder;
use people::digest::{Digest, Digester};

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

/// Places at which a beginning is looked at again, besides the first.
const SAMPLES: u64 = 64;
/// Bytes looked at in each.
const SAMPLE_BYTES: usize = 8 << 10;

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
    Whole { path: PathBuf, size: u64, changed: Duration },
    /// A file in an archive.
    Packed { archive: Bytes, place: Place },
}

impl Content {
    pub(super) fn file(path: &Path) -> Result<Self, Error> {
        let metadata = path.metadata()?;
        // A disk that tells no time of change, or one before 1970, leaves the size to tell.
        let changed = metadata.modified().ok().and_then(|at| at.duration_since(UNIX_EPOCH).ok());
        let (path, size) = (path.to_owned(), metadata.len());
        Ok(Self::Whole { path, size, changed: changed.unwrap_or_default() })
    }

    /// Adds what tells this file from an older state of itself, without reading it.
    pub(super) fn identify(&self, digester: Digester) -> Digester {
        match self {
            Self::Whole { size, changed, .. } => digester
                .number(Some(*size))
                .number(Some(changed.as_secs()))
                .number(Some(changed.subsec_nanos().into())),
            Self::Packed { place, .. } => {
                digester.number(Some(place.size)).number(Some(place.crc32.into()))
            }
        }
    }

    /// A sample of the first `bytes`, by which a file that has only grown is known again: its beginning,
    /// the end of what was there, and places between. `None` for a file in an archive, which is
    /// unpacked from its beginning anyway.
    pub(super) fn sample(&self, bytes: u64) -> io::Result<Option<Digest>> {
        let Self::Whole { path, .. } = self else { return Ok(None) };
        let mut reader = Bytes::File(path.clone()).reader()?;
        let mut block = vec![0; SAMPLE_BYTES];
        let mut digester = Digester::default().number(Some(bytes));
        for at in 0..=SAMPLES {
            let last_start = bytes.saturating_sub(SAMPLE_BYTES as u64);
            let start = last_start / SAMPLES * at + last_start % SAMPLES * at / SAMPLES;
            reader.seek(SeekFrom::Start(start))?;
            let wanted = usize::try_from(bytes).unwrap_or(usize::MAX).min(SAMPLE_BYTES);
            reader.read_exact(&mut block[..wanted])?;
            digester = digester.data(&block[..wanted]);
        }
        Ok(Some(digester.finish()))
    }

    /// Opens it at a place further on.
    pub(super) fn open_at(&self, bytes: u64) -> io::Result<Box<dyn Read + '_>> {
        match self {
            Self::Whole { path, .. } => {
                let mut reader = Bytes::File(path.clone()).reader()?;
                reader.seek(SeekFrom::Start(bytes))?;
                Ok(Box::new(reader))
            }
            Self::Packed { .. } => {
                let mut reader = self.open()?;
                io::copy(&mut reader.by_ref().take(bytes), &mut io::sink())?;
                Ok(reader)
            }
        }
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
