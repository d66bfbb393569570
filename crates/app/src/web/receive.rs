//! Receiving a file from a form: streamed to a temporary file next to the book, never held in memory.
//!
//! An archive may be a gigabyte. The file keeps the last part of its sender's name, which dates an
//! export, in a folder of its own that is gone when the import is over, however it ended.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use axum::body::Bytes;
use axum::extract::Multipart;
use axum::extract::multipart::Field;
use tokio::sync::mpsc;

/// A file that was received. Removed from the disk when dropped.
#[derive(Debug)]
pub(super) struct Received {
    /// Where it rests.
    pub(super) path: PathBuf,
}

impl Drop for Received {
    fn drop(&mut self) {
        // Nothing could be done about a failure here, and the next start sweeps what was left.
        if let Some(folder) = self.path.parent() {
            drop(std::fs::remove_dir_all(folder));
        }
    }
}

/// Receives the first file of a form; `None` when the form holds none.
pub(super) async fn receive(
    form: &mut Multipart,
    folder: &Path,
    number: i64,
) -> io::Result<Option<Received>> {
    while let Some(field) = form.next_field().await.map_err(io::Error::other)? {
        let name = shown_name(field.file_name().unwrap_or_default());
        if name.is_empty() {
            continue;
        }
        // A folder of its own, so that the file can keep the name that dates the export.
        let own = folder.join(format!("upload-{number}"));
        std::fs::create_dir(&own)?;
        let received = Received { path: own.join(name) };
        store(field, &received.path).await?;
        return Ok(Some(received));
    }
    Ok(None)
}

/// How many pieces may wait for the disk; a faster sender is made to wait.
const PIECES_WAITING: usize = 8;

async fn store(mut field: Field<'_>, path: &Path) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    let (pieces, mut waiting) = mpsc::channel::<Bytes>(PIECES_WAITING);
    let writer = tokio::task::spawn_blocking(move || {
        while let Some(piece) = waiting.blocking_recv() {
            file.write_all(&piece)?;
        }
        file.flush()
    });
    while let Some(piece) = field.chunk().await.map_err(io::Error::other)? {
        if pieces.send(piece).await.is_err() {
            break; // the disk refused; the writer says why
        }
    }
    drop(pieces);
    writer.await.map_err(io::Error::other)?
}

/// The last part of a path, whichever slashes it was written with, cut to a length one can read.
fn shown_name(raw: &str) -> String {
    let last = raw.rsplit(['/', '\\']).next().unwrap_or_default();
    let is_plain = |c: &char| !c.is_control() && !"<>:\"|?*".contains(*c);
    last.trim_start_matches('.').chars().filter(is_plain).take(MAX_NAME_CHARS).collect()
}

const MAX_NAME_CHARS: usize = 120;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_senders_name_is_a_label_and_no_path() {
        assert_eq!(shown_name("../../etc/passwd"), "passwd");
        assert_eq!(shown_name("C:\\Users\\ada\\Complete.zip"), "Complete.zip");
        assert_eq!(shown_name("a\u{0}b\n.zip"), "ab.zip");
        assert_eq!(shown_name(""), "");
        assert_eq!(shown_name(".."), "");
    }
}
