//! Calls and short messages as *SMS Backup & Restore* keeps them, in XML; see `docs/formats/sms-backup.md`.
//!
//! Read in this order: [`tags`] (one tag at a time), [`entry`] (what a tag tells), and here: whose they
//! are. Pictures and films lie inside the file, so it is never in memory as a whole.

mod entry;
mod tags;

use std::collections::BTreeSet;
use std::io::{BufReader, Read as _};

use people::digest::Digest;
use people::handle::Phone;
use people::{Handle, Side, What, name};

use entry::{Entry, Said};
use tags::{Found, Tags};

use crate::Source;
use crate::chat::{LARGEST_GROUP, Message, Sender};
use crate::contact::Countries;
use crate::files::Files;
use crate::out::{Document, LeftOut, Out};
use crate::page::Page;

/// Reads backups of calls and short messages.
#[derive(Debug)]
pub struct SmsBackup;

/// Entries of one file.
const MOST: usize = 2_000_000;

impl Source for SmsBackup {
    fn name(&self) -> &'static str {
        "sms-backup"
    }

    fn claims(&self, files: &dyn Files) -> Vec<usize> {
        (0..files.paths().len()).filter(|index| is_backup(files, *index)).collect()
    }

    fn read(&self, files: &dyn Files, out: &mut dyn Out) {
        for (index, path) in files.paths().iter().enumerate() {
            out.document(Document { file: path.clone(), kind: "sms-backup", exported_on: None });
            let mut page = Page::new(path, out);
            match files.open(index) {
                Ok(file) => {
                    put_down(&entries(Tags::new(BufReader::new(file)), &mut page), &mut page);
                }
                Err(error) => page.problem(0, "the file could not be opened", &error.to_string()),
            }
        }
    }
}

/// An XML file that begins with one of the two outermost tags.
fn is_backup(files: &dyn Files, index: usize) -> bool {
    let mut head = Vec::new();
    files.paths()[index].to_lowercase().ends_with(".xml")
        && files.open(index).is_ok_and(|file| file.take(4 << 10).read_to_end(&mut head).is_ok())
        && ["<smses", "<calls"]
            .iter()
            .any(|tag| memchr::memmem::find(&head, tag.as_bytes()).is_some())
}

/// What the file tells, in its order.
fn entries(mut tags: Tags<impl std::io::BufRead>, page: &mut Page<'_>) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    while entries.len() < MOST {
        match tags.next() {
            Found::Tag(line, tag) => {
                if let Some(entry) = Entry::of(line, &tag, page.wants_words()) {
                    entries.push(entry);
                } else if let Some(last) = entries.last_mut() {
                    last.learn(&tag, page.wants_words());
                }
            }
            Found::Damage(line) => page.problem(line, "the file ends here: it is damaged", ""),
            Found::End => break,
        }
    }
    entries
}

fn put_down(entries: &[Entry], page: &mut Page<'_>) {
    let countries = Countries::of(entries.iter().flat_map(|entry| &entry.numbers));
    let mut named = BTreeSet::new();
    for entry in entries {
        let handles: Vec<Handle> = entry
            .numbers
            .iter()
            .filter_map(|number| Phone::parse(number))
            .map(|number| Handle::Phone(countries.complete(number)))
            .collect();
        if handles.is_empty() {
            // A word in place of a number, or a number of few figures, is a service.
            page.left_out(LeftOut::NoReply, &entry.numbers.join(", "));
            continue;
        }
        if handles.len() > LARGEST_GROUP {
            page.left_out(LeftOut::Crowd, "");
            continue;
        }
        if entry.when == people::When::Unknown {
            page.problem(entry.line, "not a date", "");
        }
        put_down_entry(entry, &handles, &countries, page);
        if let ([only], Some(shown)) = (handles.as_slice(), &entry.name)
            && named.insert((only.clone(), shown.clone()))
        {
            page.state(entry.line, only, What::Named(name::tidy(shown)));
        }
    }
}

fn put_down_entry(entry: &Entry, others: &[Handle], countries: &Countries, page: &mut Page<'_>) {
    let (line, when) = (entry.line, entry.when);
    match &entry.said {
        Said::Draft => page.left_out(LeftOut::Draft, ""),
        Said::Call { by, seconds } => {
            if let [other] = others {
                page.fact(line, other, when, What::Called { by: *by, seconds: *seconds });
            }
        }
        Said::Words { by, body } => {
            let message =
                Message { line, when, thread: thread(others), body: body.clone(), others };
            let from = entry.from.as_deref().and_then(Phone::parse);
            let from = from.map(|from| Handle::Phone(countries.complete(from)));
            match (by, others) {
                (Side::Me, _) => message.put_down(Sender::Owner, page),
                (Side::Them, [only]) => message.put_down(Sender::Other(only), page),
                (Side::Them, _) => match from.filter(|from| others.contains(from)) {
                    Some(from) => message.put_down(Sender::Other(&from), page),
                    None => page.problem(line, "nobody is named as the sender of this message", ""),
                },
            }
        }
    }
}

/// A conversation is who is in it.
fn thread(others: &[Handle]) -> Digest {
    let numbers: BTreeSet<String> = others.iter().map(ToString::to_string).collect();
    let all: Vec<&str> = std::iter::once("sms").chain(numbers.iter().map(String::as_str)).collect();
    Digest::of(&all)
}
