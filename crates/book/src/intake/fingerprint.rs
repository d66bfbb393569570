//! The fingerprint of what was handed over: the same bytes again need not be read again.

use std::io::Read;
use std::path::Path;

use sha2::{Digest, Sha256};
use sources::Files;

use super::Handed;
use super::content::Bytes;
use crate::Error;

/// SHA-256 in hexadecimal: of the file itself, or of all files of a folder with their paths.
pub(crate) fn fingerprint(path: &Path, handed: &Handed) -> Result<String, Error> {
    let mut hasher = Sha256::new();
    if path.is_dir() {
        for parcel in &handed.parcels {
            for (index, path) in parcel.paths().iter().enumerate() {
                hasher.update(path.as_bytes());
                hasher.update([0]);
                feed(&mut hasher, &mut *parcel.open(index)?)?;
            }
        }
    } else {
        feed(&mut hasher, &mut Bytes::File(path.to_owned()).reader()?)?;
    }
    Ok(hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

fn feed(hasher: &mut Sha256, reader: &mut dyn Read) -> Result<(), Error> {
    let mut buffer = vec![0; 256 << 10];
    loop {
        let n_read = reader.read(&mut buffer)?;
        if n_read == 0 {
            return Ok(());
        }
        hasher.update(&buffer[..n_read]);
    }
}
