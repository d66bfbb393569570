//! Folders: an unpacked archive, or a place where several exports lie.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use super::content::{Bytes, Content, is_zip};
use super::limits::Limits;
use super::{Handed, Parcel, archive};
use crate::{Error, Refusal};

/// Opens everything in a folder. Zips in it are opened too.
pub(super) fn open(
    root: &Path,
    name: &str,
    limits: &Limits,
    handed: &mut Handed,
) -> Result<(), Error> {
    let mut files = Vec::new();
    collect(root, &mut files, limits)?;
    files.sort();
    let (zips, loose): (Vec<PathBuf>, Vec<PathBuf>) =
        files.into_iter().partition(|path| has_zip_name(path) && is_zip(path).unwrap_or(false));
    let loose: Vec<(String, PathBuf)> =
        loose.into_iter().map(|path| (inside(root, &path), path)).collect();
    for (name, files) in split_exports(name, loose) {
        let mut parcel = Parcel::new(&name);
        for (path, file) in files {
            parcel.push(path, Content::file(&file)?);
        }
        handed.parcels.push(parcel);
    }
    for zip in zips {
        let name = zip.file_name().unwrap_or_default().to_string_lossy().into_owned();
        archive::open(&Bytes::File(zip), &name, limits, handed)?;
    }
    Ok(())
}

fn collect(root: &Path, files: &mut Vec<PathBuf>, limits: &Limits) -> Result<(), Error> {
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder)? {
            let entry = entry?;
            let kind = entry.file_type()?;
            if kind.is_dir() {
                folders.push(entry.path());
            } else if kind.is_file() {
                files.push(entry.path());
            }
            if files.len() > limits.max_files {
                let (name, n) = (root.display().to_string(), limits.max_files as u64);
                return Err(Refusal::FolderTooFull { name, n }.into());
            }
        }
    }
    Ok(())
}

fn has_zip_name(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("zip"))
}

fn inside(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

type Named = (String, Vec<(String, PathBuf)>);

/// Two files of one name are two exports: each folder at the top is then one of its own.
fn split_exports(name: &str, files: Vec<(String, PathBuf)>) -> Vec<Named> {
    let mut seen = HashSet::new();
    let base = |path: &str| path.rsplit('/').next().unwrap_or(path).to_lowercase();
    if files.iter().all(|(path, _)| seen.insert(base(path))) {
        return vec![(name.to_owned(), files)];
    }
    let mut exports: Vec<Named> = Vec::new();
    for (path, file) in files {
        let top = path.split_once('/').map_or(name, |(top, _)| top).to_owned();
        match exports.iter_mut().find(|(name, _)| *name == top) {
            Some((_, files)) => files.push((path, file)),
            None => exports.push((top, vec![(path, file)])),
        }
    }
    exports
}
