//! Mail: who wrote to whom, and when. mbox of every kind, Maildir, single mails; see
//! `docs/formats/mail.md`.
//!
//! Read in this order: [`container`] (which files hold mail), [`mbox`] (cutting one into mails),
//! [`headers`], [`machine`] (what is from nobody), [`notice`] (LinkedIn's invitations), [`letter`] (one mail as facts), [`owner`].
//!
//! Of a mail the facts of contact are kept; subject and body ([`words`]) only where they are asked for.
//! Nothing of the size of a mailbox is in memory.

mod addresses;
mod container;
mod folders;
mod headers;
mod invited;
mod letter;
mod machine;
mod mbox;
mod notice;
mod owner;
mod separator;
mod signature;
mod when;
mod words;

use std::io::{self, Read as _};

use container::Container;
use folders::Meaning;
use letter::Clerk;
use mbox::{Mbox, Raw};

use crate::Source;
use crate::files::Files;
use crate::out::{Document, LeftOut, Mark, Out};
use crate::page::Page;

/// Reads mail.
#[derive(Debug)]
pub struct Mail;

/// Bytes read of a single mail; what is behind them is an attachment.
const LARGEST_MAIL: u64 = 8 << 20;

impl Source for Mail {
    fn name(&self) -> &'static str {
        "mail"
    }

    fn claims(&self, files: &dyn Files) -> Vec<usize> {
        container::all(files).into_iter().map(|(index, _)| index).collect()
    }

    fn read(&self, files: &dyn Files, out: &mut dyn Out) {
        let mut clerk = Clerk::default();
        let mut found = container::all(files);
        // What was sent first, so that it is known whose mailbox this is.
        let is_sent = |index: usize| folders::of_path(&files.paths()[index]) == Some(Meaning::Sent);
        found.sort_by_cached_key(|(index, container)| {
            (
                !is_sent(*index),
                *container,
                folder(files, *index).to_owned(),
                files.paths()[*index].clone(),
            )
        });
        let mut singles: Vec<(usize, Container)> = Vec::new();
        for (index, container) in found {
            if container == Container::Mbox {
                read_mbox(files, index, &mut clerk, out);
            } else {
                singles.push((index, container));
            }
        }
        for folder in singles.chunk_by(|a, b| folder(files, a.0) == folder(files, b.0)) {
            read_folder(files, folder, &mut clerk, out);
        }
    }
}

/// The folder a file lies in.
fn folder(files: &dyn Files, index: usize) -> &str {
    files.paths()[index].rsplit_once('/').map_or("", |(folder, _)| folder)
}

fn read_mbox(files: &dyn Files, index: usize, clerk: &mut Clerk, out: &mut dyn Out) {
    let path = &files.paths()[index];
    out.document(Document { file: path.clone(), kind: "mbox", exported_on: None });
    let mut page = Page::new(path, out);
    let meaning = folders::of_path(path);
    let read = open_mbox(files, index).and_then(|mut mbox| {
        while let Some(raw) = mbox.next()? {
            if raw.mail.trim_ascii().is_empty() {
                continue;
            }
            clerk.read(&raw, meaning, &mut page);
        }
        Ok(mbox.place())
    });
    match read {
        Ok((bytes, lines)) => page.read_up_to(Mark { bytes, lines }),
        Err(error) => page.problem(0, "the file ends here: it is damaged", &error.to_string()),
    }
    clerk.owner.put_down(&mut page);
}

type Reader<'a> = Mbox<Box<dyn io::Read + 'a>>;

/// Opens an mbox where an earlier reading ended, if a mail begins there, else at its beginning.
fn open_mbox(files: &dyn Files, index: usize) -> io::Result<Reader<'_>> {
    if let Some(mark) = files.read_before(index) {
        let mut mbox = Mbox::new(files.open_at(index, mark.bytes)?, mark.bytes, mark.lines);
        if mbox.is_at_separator()? {
            return Ok(mbox);
        }
    }
    Ok(Mbox::new(files.open(index)?, 0, 0))
}

/// Reads the mails of one folder: one document, in which a mail's line is its place among the files.
fn read_folder(
    files: &dyn Files,
    mails: &[(usize, Container)],
    clerk: &mut Clerk,
    out: &mut dyn Out,
) {
    let Some((first, container)) = mails.first() else { return };
    let is_alone = mails.len() == 1 && *container != Container::Maildir;
    let file = if is_alone { files.paths()[*first].as_str() } else { folder(files, *first) };
    let kind = if *container == Container::Maildir { "maildir" } else { "eml" };
    out.document(Document { file: file.to_owned(), kind, exported_on: None });
    let mut page = Page::new(file, out);
    let mut mail = Vec::new();
    for (line, (index, container)) in (1..).zip(mails) {
        let path = &files.paths()[*index];
        let meaning = match flagged(path, *container) {
            Some(why) => Some(Meaning::Out(why)),
            None => folders::of_path(path),
        };
        mail.clear();
        match files.open(*index).and_then(|opened| opened.take(LARGEST_MAIL).read_to_end(&mut mail))
        {
            Ok(_) => {
                let mail = match container {
                    Container::Emlx => container::emlx(&mail).unwrap_or_default(),
                    _ => container::without_separator(&mail),
                };
                clerk.read(&Raw { line, arrived: None, mail }, meaning, &mut page);
            }
            Err(error) => page.problem(line, "the file could not be opened", &error.to_string()),
        }
    }
    clerk.owner.put_down(&mut page);
}

/// Why the name of a Maildir's file says that it is left out: `…:2,ST` was seen and thrown away. Windows
/// has `;` or `!` for the colon.
fn flagged(path: &str, container: Container) -> Option<LeftOut> {
    if container != Container::Maildir {
        return None;
    }
    let (_, flags) = [":2,", ";2,", "!2,"].iter().find_map(|mark| path.rsplit_once(mark))?;
    if flags.contains('T') {
        Some(LeftOut::Trash)
    } else {
        flags.contains('D').then_some(LeftOut::Draft)
    }
}
