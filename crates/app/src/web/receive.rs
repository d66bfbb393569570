//! Receiving files from a form: streamed to temporary files next to the book, never held in memory.
//!
//! An archive may be a gigabyte. A file keeps the last part of its sender's name, which dates an export,
//! in a folder of its own; all of them are gone when the import is over, however it ended.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use axum::body::Bytes;
use axum::extract::Multipart;
use axum::extract::multipart::Field;
use tokio::sync::mpsc;

use super::progress::Running;

/// Files that were received. Removed from the disk when dropped.
#[derive(Debug)]
pub(super) struct Received {
    folder: PathBuf,
    /// Where they rest.
    pub(super) paths: Vec<PathBuf>,
}

impl Drop for Received {
    fn drop(&mut self) {
        // Nothing could be done about a failure here, and the next start sweeps what was left.
        drop(std::fs::remove_dir_all(&self.folder));
    }
}

/// Receives the files of a form; `None` when it holds none.
pub(super) async fn receive(
    form: &mut Multipart,
    folder: &Path,
    number: i64,
    running: &Running,
) -> io::Result<Option<Received>> {
    let folder = folder.join(format!("upload-{number}"));
    let mut received = Received { folder, paths: Vec::new() };
    while let Some(field) = form.next_field().await.map_err(io::Error::other)? {
        let name = shown_name(field.file_name().unwrap_or_default());
        if name.is_empty() {
            continue;
        }
        // A folder of its own, so that two files of one name are two.
        let own = received.folder.join(received.paths.len().to_string());
        std::fs::create_dir_all(&own)?;
        received.paths.push(own.join(name));
        if let Some(path) = received.paths.last() {
            store(field, path, running).await?;
        }
    }
    Ok(Some(received).filter(|received| !received.paths.is_empty()))
}

/// How many pieces may wait for the disk; a faster sender is made to wait.
const PIECES_WAITING: usize = 8;

async fn store(mut field: Field<'_>, path: &Path, running: &Running) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    let (pieces, mut waiting) = mpsc::channel::<Bytes>(PIECES_WAITING);
    let writer = tokio::task::spawn_blocking(move || {
        while let Some(piece) = waiting.blocking_recv() {
            file.write_all(&piece)?;
        }
        file.flush()
    });
    while let Some(piece) = field.chunk().await.map_err(io::Error::other)? {
        running.received(piece.len());
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
