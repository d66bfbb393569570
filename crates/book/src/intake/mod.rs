//! Opening what the owner hands over: a zip, a zip in a zip, a folder, or one file.
//!
//! This is the only place where files of the world become bytes. Everything in it may be hostile: sizes
//! are counted while unpacking rather than believed, paths never lead anywhere because nothing is
//! unpacked to disk, and a bomb ends the import before it ends the memory.

mod archive;
mod content;
mod folder;
mod limits;

use std::io::{self, Read};
use std::path::Path;

use people::digest::{Digest, Digester};
use sources::{Files, Mapping, Mark};

use self::content::Content;
use crate::{Error, Refusal, Sought};

pub(crate) use self::limits::Limits;

/// Why a path was not opened, of [`NOT_OPENED`].
const NESTED: &str = "an archive inside too many archives";
const DAMAGED: &str = "this part of the archive is damaged";
const LEADS_OUT: &str = "a path that leads out of the archive";
const PACKING: &str = "packed in a way no export uses";

/// Every reason for which a path in an archive is not opened. The faces have words for each.
pub const NOT_OPENED: [&str; 4] = [NESTED, DAMAGED, LEADS_OUT, PACKING];

/// Files that belong together, ready for the sources.
#[derive(Debug)]
pub(crate) struct Parcel {
    name: String,
    paths: Vec<String>,
    contents: Vec<Content>,
    /// What the book knows of each file, once it was asked.
    pub(crate) known: Vec<Known>,
    /// What the owner said of columns in tables.
    pub(crate) mappings: Vec<Mapping>,
}

/// What the book knows of a file that is handed over.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Known {
    /// The operation that read this very file.
    pub(crate) read_by: Option<i64>,
    /// How far an operation read its beginning.
    pub(crate) grown: Option<(Mark, i64)>,
}

/// What the owner handed over: one parcel, or several where a folder holds several exports.
#[derive(Debug)]
pub(crate) struct Handed {
    /// What it is called, without its path.
    pub(crate) name: String,
    /// The parcels.
    pub(crate) parcels: Vec<Parcel>,
    /// Paths that were not opened, and why.
    pub(crate) refused: Vec<(String, &'static str)>,
}

impl Parcel {
    fn new(name: &str) -> Self {
        let (paths, contents, known) = (Vec::new(), Vec::new(), Vec::new());
        Self { name: name.to_owned(), paths, contents, known, mappings: Vec::new() }
    }

    fn push(&mut self, path: String, content: Content) {
        self.paths.push(path);
        self.contents.push(content);
        self.known.push(Known::default());
    }

    /// What tells this file from every other and from older states of itself, without reading it. A
    /// newer program may see more in the same file.
    pub(crate) fn identity(&self, index: usize) -> Digest {
        let digester = Digester::default()
            .text(env!("CARGO_PKG_VERSION"))
            .text(&self.name)
            .text(self.paths.get(index).map_or("", String::as_str));
        self.contents
            .get(index)
            .map_or(Digester::default(), |content| content.identify(digester))
            .finish()
    }

    /// A sample of a file's beginning; `None` where files are not known again by it.
    pub(crate) fn sample(&self, index: usize, bytes: u64) -> io::Result<Option<Digest>> {
        self.contents.get(index).map_or(Ok(None), |content| content.sample(bytes))
    }

    /// How many bytes there are to read, unpacked.
    pub(crate) fn n_bytes(&self) -> u64 {
        self.contents.iter().map(Content::size).sum()
    }
}

impl Files for Parcel {
    fn name(&self) -> &str {
        &self.name
    }

    fn paths(&self) -> &[String] {
        &self.paths
    }

    fn mappings(&self) -> &[Mapping] {
        &self.mappings
    }

    fn open(&self, index: usize) -> io::Result<Box<dyn Read + '_>> {
        self.contents.get(index).ok_or(io::ErrorKind::NotFound)?.open()
    }

    fn size(&self, index: usize) -> u64 {
        self.contents.get(index).map_or(0, Content::size)
    }

    fn read_before(&self, index: usize) -> Option<Mark> {
        self.known.get(index)?.grown.map(|(mark, _)| mark)
    }

    fn open_at(&self, index: usize, bytes: u64) -> io::Result<Box<dyn Read + '_>> {
        self.contents.get(index).ok_or(io::ErrorKind::NotFound)?.open_at(bytes)
    }
}

/// Opens a path the owner gave.
pub(crate) fn open(path: &Path, limits: &Limits) -> Result<Handed, Error> {
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    if !path.exists() {
        return Err(Error::no(Sought::Path, path.display().to_string()));
    }
    let mut handed = Handed { name, parcels: Vec::new(), refused: Vec::new() };
    match open_into(&mut handed, path, limits) {
        // Whatever the disk says here is about what was handed over, not about the book.
        Err(Error::Storage(why)) => Err(Refusal::Unreadable { name: handed.name, why }.into()),
        Err(other) => Err(other),
        Ok(()) => {
            handed.parcels.retain(|parcel| !parcel.paths.is_empty());
            Ok(handed)
        }
    }
}

fn open_into(handed: &mut Handed, path: &Path, limits: &Limits) -> Result<(), Error> {
    let name = handed.name.clone();
    if path.is_dir() {
        return folder::open(path, &name, limits, handed);
    }
    if !path.is_file() {
        // A pipe or a device would never end.
        return Err(Refusal::NothingKnown(name).into());
    }
    if content::is_zip(path)? {
        return archive::open(&content::Bytes::File(path.to_owned()), &name, limits, handed);
    }
    refuse_unpackable(path, &name)?;
    let mut parcel = Parcel::new(&name);
    parcel.push(name, Content::file(path)?);
    handed.parcels.push(parcel);
    Ok(())
}

/// A file that calls itself a zip and isn't one is a broken download, not a spreadsheet.
fn refuse_unpackable(path: &Path, name: &str) -> Result<(), Error> {
    let calls_itself_zip =
        path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("zip"));
    if calls_itself_zip {
        return Err(Refusal::NotAZip(name.to_owned()).into());
    }
    Ok(())
}
