//! Messages and friends as Facebook, Messenger and Instagram hand them out in JSON; see
//! `docs/formats/facebook.md`.
//!
//! Read in this order: [`names`] (what the site does to words), [`part`] (one file of a chat), and here:
//! who the owner is, and who wrote to whom. People are names, nothing else.

mod names;
mod part;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;

use people::digest::Digest;
use people::{Handle, Side, What, When, name};

use names::{handle, words};
use part::{Fault, Letter, Part, Said};

use crate::Source;
use crate::chat::{self, LARGEST_GROUP, Message, Sender};
use crate::files::Files;
use crate::json;
use crate::out::{Document, LeftOut, Out};
use crate::page::Page;

/// Reads Facebook's messages and friends.
#[derive(Debug)]
pub struct Facebook;

/// What a file of the export holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Chat,
    Friends,
    Profile,
}

impl Source for Facebook {
    fn name(&self) -> &'static str {
        "facebook"
    }

    fn claims(&self, files: &dyn Files) -> Vec<usize> {
        (0..files.paths().len()).filter(|index| kind(files, *index).is_some()).collect()
    }

    /// Who the owner is, the chats tell together, and a long chat is several files.
    fn reads_each_alone(&self) -> bool {
        false
    }

    fn read(&self, files: &dyn Files, out: &mut dyn Out) {
        let kinds: Vec<Option<Kind>> =
            (0..files.paths().len()).map(|index| kind(files, index)).collect();
        let of = |wanted| (0..kinds.len()).filter(move |index| kinds[*index] == Some(wanted));
        let mut profile = None;
        for index in of.clone()(Kind::Profile) {
            profile = read_profile(files, index, out).or(profile);
        }
        for index in of.clone()(Kind::Friends) {
            read_friends(files, index, out);
        }
        let wants_words = out.wants_words();
        let parts: Vec<Part> =
            of(Kind::Chat).map(|index| Part::read(files, index, wants_words)).collect();
        let chats = Chats::of(&parts, profile);
        for part in &parts {
            let path = &files.paths()[part.index];
            let exported_on = part.newest().and_then(When::day);
            out.document(Document { file: path.clone(), kind: "facebook", exported_on });
            chats.put_down(part, &mut Page::new(path, out));
        }
    }
}

/// Told by what stands at the beginning of a JSON file.
fn kind(files: &dyn Files, index: usize) -> Option<Kind> {
    if !files.paths()[index].to_lowercase().ends_with(".json") {
        return None;
    }
    let mut head = Vec::new();
    files.open(index).ok()?.take(8 << 10).read_to_end(&mut head).ok()?;
    let has = |word: &str| memchr::memmem::find(&head, word.as_bytes()).is_some();
    if has("\"participants\"") && (has("\"sender_name\"") || has("\"senderName\"")) {
        Some(Kind::Chat)
    } else if has("\"friends_v2\"") {
        Some(Kind::Friends)
    } else {
        has("\"profile_v2\"").then_some(Kind::Profile)
    }
}

fn read_profile(files: &dyn Files, index: usize, out: &mut dyn Out) -> Option<String> {
    let path = &files.paths()[index];
    out.document(Document { file: path.clone(), kind: "facebook", exported_on: None });
    let mut page = Page::new(path, out);
    let mut own = None;
    entries(files, index, &mut page, |entry, page| {
        let shown = entry.value.get("name").and_then(|name| words(name, &["full_name"]));
        if let (true, Some(shown)) = (entry.key == "profile_v2", shown) {
            page.state(entry.line, &Handle::Me, What::Named(name::tidy(&shown)));
            own = Some(shown);
        }
    });
    own
}

fn read_friends(files: &dyn Files, index: usize, out: &mut dyn Out) {
    let path = &files.paths()[index];
    out.document(Document { file: path.clone(), kind: "facebook", exported_on: None });
    let mut page = Page::new(path, out);
    entries(files, index, &mut page, |entry, page| {
        let shown = words(&entry.value, &["name"]).unwrap_or_default();
        match handle(&shown).filter(|_| entry.key == "friends_v2") {
            Some(about) => {
                page.state(entry.line, &about, What::Named(name::tidy(&shown)));
                let list = "Facebook friends".to_owned();
                page.state(entry.line, &about, What::InAddressBook { list });
            }
            None => page.left_out(LeftOut::Notice, ""),
        }
    });
}

/// Shows the entries of a file, and says where it is damaged.
fn entries(
    files: &dyn Files,
    index: usize,
    page: &mut Page<'_>,
    mut visit: impl FnMut(json::Entry<'_>, &mut Page<'_>),
) {
    let read = files.open(index).and_then(json::text);
    match read.map(|text| json::each(&text, |entry| visit(entry, page))) {
        Ok(Ok(())) => {}
        Ok(Err(broken)) => page.problem(broken.line, "the file ends here: it is damaged", ""),
        Err(error) => page.problem(0, "the file could not be opened", &error.to_string()),
    }
}

/// All chats: who is in each, and who in them is the owner.
#[derive(Debug)]
struct Chats<'a> {
    chats: BTreeMap<&'a str, (&'a str, BTreeSet<&'a str>)>,
    owner: Option<String>,
}

impl<'a> Chats<'a> {
    fn of(parts: &'a [Part], profile: Option<String>) -> Self {
        let mut chats: BTreeMap<&str, (&str, BTreeSet<&str>)> = BTreeMap::new();
        for part in parts {
            let (title, names) = chats.entry(part.chat.as_str()).or_default();
            *title = part.title.as_str();
            names.extend(part.names.iter().map(String::as_str));
        }
        let is_in_one =
            |own: &String| chats.values().any(|(_, names)| names.contains(own.as_str()));
        let owner = profile
            .filter(is_in_one)
            .or_else(|| chat::owner(chats.values().map(|(title, names)| (*title, names.clone()))));
        Self { chats, owner }
    }

    fn put_down(&self, part: &Part, page: &mut Page<'_>) {
        match &part.fault {
            Some(Fault::Damaged(line)) => {
                page.problem(*line, "the file ends here: it is damaged", "");
            }
            Some(Fault::Closed(why)) => page.problem(0, "the file could not be opened", why),
            None => {}
        }
        let Some((title, names)) = self.chats.get(part.chat.as_str()) else { return };
        let owner = self.owner.as_deref();
        let others: Vec<(&str, Handle)> = names
            .iter()
            .filter(|name| Some(**name) != owner)
            .filter_map(|name| Some((*name, handle(name)?)))
            .collect();
        if others.len() > LARGEST_GROUP {
            part.letters.iter().for_each(|_| page.left_out(LeftOut::Crowd, title));
            return;
        }
        if owner.is_none() && !names.is_empty() {
            page.problem(0, "nobody in this conversation is known to be you", title);
        }
        for (shown, about) in &others {
            page.state(1, about, What::Named(name::tidy(shown)));
        }
        let others: Vec<Handle> = others.into_iter().map(|(_, about)| about).collect();
        let thread = thread(names);
        for letter in &part.letters {
            self.put_down_letter(letter, thread, &others, page);
        }
    }

    fn put_down_letter(
        &self,
        letter: &Letter,
        thread: Digest,
        others: &[Handle],
        page: &mut Page<'_>,
    ) {
        let (line, when) = (letter.line, letter.when);
        if letter.when == When::Unknown {
            page.problem(line, "not a date", "");
        }
        let from = handle(&letter.sender);
        let is_own = self.owner.as_deref() == Some(letter.sender.as_str());
        let body = match &letter.what {
            Said::Notice => return page.left_out(LeftOut::Notice, &letter.sender),
            Said::Call { seconds } => {
                let by = if is_own { Side::Me } else { Side::Them };
                if let ([other], Some(_)) = (others, &self.owner) {
                    page.fact(line, other, when, What::Called { by, seconds: *seconds });
                }
                return;
            }
            Said::Words(body) => body.clone(),
        };
        let message = Message { line, when, thread, body, others };
        match (from, &self.owner) {
            _ if is_own => message.put_down(Sender::Owner, page),
            (None, _) => page.problem(line, "nobody is named as the sender of this message", ""),
            (Some(from), Some(_)) => message.put_down(Sender::Other(&from), page),
            (Some(from), None) => message.put_down(Sender::Unsure(&from), page),
        }
    }
}

/// A chat is known by who is in it: its folder is called otherwise in every export.
fn thread(names: &BTreeSet<&str>) -> Digest {
    let keys = names.iter().map(|shown| name::fold(shown));
    let all: Vec<String> = std::iter::once("facebook".to_owned()).chain(keys).collect();
    let parts: Vec<&str> = all.iter().map(String::as_str).collect();
    Digest::of(&parts)
}
