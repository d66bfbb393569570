//! Zip archives, also inside zip archives.
//!
//! The `zip` crate reads the table of contents; each file is unpacked by ourselves from its place, so
//! that it can be opened as often as a source likes without holding the archive.

use std::io::{Read, Seek, SeekFrom};
use std::sync::Arc;

use zip::{CompressionMethod, ZipArchive};

use super::content::{Bytes, Content, Packing, Place, ReadSeek};
use super::limits::Limits;
use super::{Handed, Parcel};
use crate::{Error, Refusal};

/// Opens a zip and everything zipped in it.
pub(super) fn open(
    bytes: &Bytes,
    name: &str,
    limits: &Limits,
    handed: &mut Handed,
) -> Result<(), Error> {
    let mut spent = Spent::default();
    let mut waiting = vec![(bytes.clone(), name.to_owned(), 0)];
    while let Some((bytes, name, depth)) = waiting.pop() {
        let contents = contents_of(&bytes, &name, (limits, &mut spent), handed)?;
        let mut parcel = Parcel::new(&name);
        for (path, place) in contents {
            let content = Content::Packed { archive: bytes.clone(), place };
            if !is_nested_archive(&path) {
                parcel.push(path, content);
            } else if depth < limits.max_depth {
                let inner = unpack(&content, &path, (limits, &mut spent))?;
                waiting.push((inner, base_name(&path).to_owned(), depth + 1));
            } else {
                handed.refused.push((path, super::NESTED));
            }
        }
        handed.parcels.push(parcel);
    }
    Ok(())
}

/// What an archive with everything zipped in it has used of its limits so far.
#[derive(Debug, Default)]
struct Spent {
    files: usize,
    unpacked_bytes: u64,
    nested_bytes: u64,
}

fn is_nested_archive(path: &str) -> bool {
    let end = path.len().checked_sub(4).and_then(|at| path.get(at..));
    path.len() > 4 && end.is_some_and(|end| end.eq_ignore_ascii_case(".zip"))
}

fn base_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// The table of contents, with everything refused that nobody's export needs.
fn contents_of(
    bytes: &Bytes,
    name: &str,
    (limits, spent): (&Limits, &mut Spent),
    handed: &mut Handed,
) -> Result<Vec<(String, Place)>, Error> {
    let damaged = |_| Refusal::NotAZip(name.to_owned());
    let mut reader = bytes.reader()?;
    let packed = reader.seek(SeekFrom::End(0))?;
    let mut archive = ZipArchive::new(reader).map_err(damaged)?;
    spent.files += archive.len();
    if spent.files > limits.max_files {
        return Err(Refusal::TooManyFiles { name: name.to_owned(), n: spent.files as u64 }.into());
    }
    let mut contents = Vec::new();
    let mut total: u64 = 0;
    for index in 0..archive.len() {
        let Some((path, place)) = entry(&mut archive, index, name, handed)? else { continue };
        total = total.saturating_add(place.size);
        spent.unpacked_bytes = spent.unpacked_bytes.saturating_add(place.size);
        if limits.is_bomb(place.packed, place.size)
            || limits.is_bomb(packed, total) // files may lie on top of each other in the archive
            || spent.unpacked_bytes > limits.max_unpacked_bytes
        {
            return Err(too_large(name, &path, place.size));
        }
        contents.push((path, place));
    }
    contents.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(contents)
}

fn entry(
    archive: &mut ZipArchive<Box<dyn ReadSeek>>,
    index: usize,
    name: &str,
    handed: &mut Handed,
) -> Result<Option<(String, Place)>, Error> {
    let Ok(file) = archive.by_index_raw(index) else {
        handed.refused.push((format!("{name}#{index}"), super::DAMAGED));
        return Ok(None);
    };
    let path =
        file.name().map_or_else(|_| format!("{name}#{index}"), |path| path.replace('\\', "/"));
    if file.is_dir() {
        return Ok(None);
    }
    if file.encrypted() {
        return Err(Refusal::Locked(name.to_owned()).into());
    }
    if file.enclosed_name().is_none() || path.split('/').any(|part| part == "..") {
        handed.refused.push((path, super::LEADS_OUT));
        return Ok(None);
    }
    let packing = match file.compression() {
        CompressionMethod::Stored => Packing::Stored,
        CompressionMethod::Deflated => Packing::Deflated,
        _ => {
            handed.refused.push((path, super::PACKING));
            return Ok(None);
        }
    };
    let Some(start) = file.data_start() else {
        handed.refused.push((path, super::DAMAGED));
        return Ok(None);
    };
    let place = Place {
        start,
        packed: file.compressed_size(),
        size: file.size(),
        packing,
        crc32: file.crc32(),
    };
    Ok(Some((path, place)))
}

/// Unpacks an archive out of an archive, into memory, which holds all of them at once.
fn unpack(
    content: &Content,
    path: &str,
    (limits, spent): (&Limits, &mut Spent),
) -> Result<Bytes, Error> {
    spent.nested_bytes = spent.nested_bytes.saturating_add(content.size());
    if spent.nested_bytes > limits.max_nested_bytes {
        return Err(too_large(path, path, content.size()));
    }
    let mut unpacked = Vec::new();
    content.open()?.take(limits.max_nested_bytes).read_to_end(&mut unpacked)?;
    Ok(Bytes::Memory(Arc::from(unpacked)))
}

fn too_large(name: &str, path: &str, bytes: u64) -> Error {
    Refusal::TooLarge { name: name.to_owned(), path: path.to_owned(), bytes }.into()
}
