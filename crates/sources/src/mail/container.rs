//! Which files hold mail, and how: an mbox, a Maildir, single mails.
//!
//! Told by where a file lies and by its first bytes, never by its extension alone. In a Maildir the
//! folder tells: opening a hundred thousand mails only to see that they are mails would take longer than
//! reading them.

use std::collections::HashMap;
use std::io::Read as _;

use super::headers::Headers;
use super::separator;
use crate::files::Files;

/// How mail is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Container {
    /// Many mails in one file.
    Mbox,
    /// A file a mail, in `cur` or `new` of a folder.
    Maildir,
    /// One mail.
    Eml,
    /// One mail as Apple keeps it: its length before it, a list of properties behind it.
    Emlx,
}

/// Every file that holds mail, by its place.
pub(super) fn all(files: &dyn Files) -> Vec<(usize, Container)> {
    let mut folders: HashMap<&str, bool> = HashMap::new();
    let mut found = Vec::new();
    for (index, path) in files.paths().iter().enumerate() {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        if name.starts_with('.') || files.size(index) == 0 {
            continue;
        }
        let container = if is_of_maildir(folder) {
            let is_mail = *folders.entry(folder).or_insert_with(|| is_mail(&head(files, index)));
            is_mail.then_some(Container::Maildir)
        } else {
            by_content(files, index, name)
        };
        found.extend(container.map(|container| (index, container)));
    }
    found
}

fn is_of_maildir(folder: &str) -> bool {
    let last = folder.rsplit('/').next().unwrap_or_default();
    last == "cur" || last == "new"
}

fn by_content(files: &dyn Files, index: usize, name: &str) -> Option<Container> {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension.to_lowercase());
    match extension.as_deref() {
        Some("mbox" | "mbx" | "mboxrd" | "mboxo" | "mboxcl2") => {
            is_mbox(&head(files, index)).then_some(Container::Mbox)
        }
        Some("eml") => is_mail(&head(files, index)).then_some(Container::Eml),
        Some("emlx") => is_emlx(&head(files, index)).then_some(Container::Emlx),
        // Thunderbird and Unix call a mailbox by its name alone, and a name may have a dot.
        Some(
            "csv" | "json" | "vcf" | "ics" | "html" | "pdf" | "jpg" | "png" | "zip" | "msf" | "txt"
            | "xml" | "js",
        ) => None,
        _ => is_mbox(&head(files, index)).then_some(Container::Mbox),
    }
}

/// Bytes by which a file is told.
const HEAD: u64 = 4 << 10;

fn head(files: &dyn Files, index: usize) -> Vec<u8> {
    let mut head = Vec::new();
    // What can't be read is no mail that we could read.
    let read = files.open(index).and_then(|opened| opened.take(HEAD).read_to_end(&mut head));
    if read.is_err() {
        head.clear();
    }
    if head.starts_with(b"\xef\xbb\xbf") {
        head.drain(..3);
    }
    head
}

/// Begins with a separator, whose date no other file begins with. The first mail may be damaged.
fn is_mbox(head: &[u8]) -> bool {
    let end = memchr::memchr(b'\n', head).unwrap_or(head.len());
    separator::moment(&head[..end]).is_some()
}

/// Begins with headers of a mail. Single mails may have a separator before them, too.
fn is_mail(head: &[u8]) -> bool {
    let (headers, _) = Headers::read(without_separator(head));
    let known = [
        headers.from,
        headers.to,
        headers.date,
        headers.subject,
        headers.message_id,
        headers.received,
    ];
    known.iter().filter(|value| !value.is_empty()).count() >= 2
}

fn is_emlx(head: &[u8]) -> bool {
    emlx(head).is_some_and(is_mail)
}

/// The mail in an Apple file: after the line with its length, that many bytes.
pub(super) fn emlx(bytes: &[u8]) -> Option<&[u8]> {
    let end = memchr::memchr(b'\n', bytes)?;
    let length: usize = separator::number(bytes[..end].trim_ascii())?;
    let mail = &bytes[end + 1..];
    Some(&mail[..length.min(mail.len())])
}

/// A single mail without the byte order mark or separator some programs put before it.
pub(super) fn without_separator(bytes: &[u8]) -> &[u8] {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match memchr::memchr(b'\n', bytes) {
        Some(end) if bytes.starts_with(separator::FROM) => &bytes[end + 1..],
        _ => bytes,
    }
}
