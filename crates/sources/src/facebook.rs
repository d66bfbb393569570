//! Messages and friends as Facebook, Messenger and Instagram hand them out in JSON; see
//! `docs/formats/facebook.md`.
//!
//! People are names, nothing else. The words come with every letter outside ASCII taken apart into the
//! bytes of its UTF-8; [`mend`] puts them together.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;

use jiff::Timestamp;
use people::digest::Digest;
use people::fact::Body;
use people::handle::Named;
use people::{Handle, Side, What, When, name};
use serde_json::Value;

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

/// Puts letters together that were taken apart into the bytes of their UTF-8. Words that were not are
/// left as they are.
fn mend(words: &str) -> String {
    let bytes: Option<Vec<u8>> = words.chars().map(|c| u8::try_from(u32::from(c)).ok()).collect();
    bytes.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_else(|| words.to_owned())
}

/// The first of these members that holds words.
fn words(value: &Value, members: &[&str]) -> Option<String> {
    members.iter().find_map(|member| value.get(member)?.as_str()).map(mend)
}

/// Somebody by name; a name the site wears for those who have left is nobody's.
fn handle(shown: &str) -> Option<Handle> {
    let folded = name::fold(shown);
    let is_gone = GONE.contains(&folded.as_str());
    let named = Named::marked(shown, Some("on facebook")).filter(|_| !is_gone);
    named.map(Handle::Named)
}

/// What the site calls people who have left, folded.
const GONE: [&str; 9] = [
    "facebook user",
    "utente di facebook",
    "utente facebook",
    "facebook nutzer",
    "utilisateur de facebook",
    "usuario de facebook",
    "utilizador do facebook",
    "usuario do facebook",
    "instagram user",
];

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

/// One file of a chat.
#[derive(Debug)]
struct Part {
    index: usize,
    /// The folder it lies in, which is the chat; a file that lies alone is its own.
    chat: String,
    title: String,
    names: BTreeSet<String>,
    letters: Vec<Letter>,
    fault: Option<Fault>,
}

#[derive(Debug)]
enum Fault {
    Damaged(u64),
    Closed(String),
}

/// One message as it stands.
#[derive(Debug)]
struct Letter {
    line: u64,
    sender: String,
    when: When,
    what: Said,
}

#[derive(Debug)]
enum Said {
    Words(Body),
    Call {
        seconds: u32,
    },
    /// A line the site wrote itself.
    Notice,
}

impl Part {
    fn read(files: &dyn Files, index: usize, wants_words: bool) -> Self {
        let path = &files.paths()[index];
        let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
        let is_numbered = file.starts_with("message_");
        let chat = if is_numbered { folder } else { path };
        let mut part = Self {
            index,
            chat: chat.to_owned(),
            title: String::new(),
            names: BTreeSet::new(),
            letters: Vec::new(),
            fault: None,
        };
        match files.open(index).and_then(json::text) {
            Ok(text) => {
                let read = json::each(&text, |entry| part.take(&entry, wants_words));
                part.fault = read.err().map(|broken| Fault::Damaged(broken.line));
            }
            Err(error) => part.fault = Some(Fault::Closed(error.to_string())),
        }
        part
    }

    fn take(&mut self, entry: &json::Entry<'_>, wants_words: bool) {
        match entry.key {
            "participants" => {
                let name = entry.value.as_str().map(mend);
                self.names.extend(name.or_else(|| words(&entry.value, &["name"])));
            }
            "title" | "threadName" => {
                // Messenger's own export puts a number behind the name.
                let title = entry.value.as_str().map(mend).unwrap_or_default();
                let end = title.trim_end_matches(|c: char| c.is_ascii_digit());
                self.title = end.strip_suffix('_').unwrap_or(&title).to_owned();
            }
            "messages" => {
                let letter = Letter::of(entry, wants_words);
                if !letter.sender.is_empty() {
                    self.names.insert(letter.sender.clone());
                }
                self.letters.push(letter);
            }
            _ => {}
        }
    }

    fn newest(&self) -> Option<When> {
        self.letters.iter().map(|letter| letter.when).max()
    }
}

impl Letter {
    fn of(entry: &json::Entry<'_>, wants_words: bool) -> Self {
        let value = &entry.value;
        let number = |member: &str| value.get(member).and_then(Value::as_i64);
        let moment = number("timestamp_ms").or_else(|| number("timestamp"));
        let when = moment.and_then(|at| Timestamp::from_millisecond(at).ok());
        let text = words(value, &["content", "text"]).unwrap_or_default();
        let kind = value.get("type").and_then(Value::as_str).unwrap_or_default();
        let what = if let Some(seconds) = number("call_duration") {
            Said::Call { seconds: u32::try_from(seconds).unwrap_or_default() }
        } else if matches!(kind, "Subscribe" | "Unsubscribe" | "placeholder")
            || value.get("is_unsent").or_else(|| value.get("isUnsent")) == Some(&Value::Bool(true))
        {
            Said::Notice
        } else {
            Said::Words(chat::body(&text, wants_words))
        };
        Self {
            line: entry.line,
            sender: words(value, &["sender_name", "senderName"]).unwrap_or_default(),
            when: when.map_or(When::Unknown, When::Instant),
            what,
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_taken_apart_are_put_together_and_others_left() {
        assert_eq!(mend("Zo\u{c3}\u{ab}"), "Zoë");
        assert_eq!(mend("\u{f0}\u{9f}\u{90}\u{9d}"), "🐝");
        assert_eq!(mend("Zoë"), "Zoë");
        assert_eq!(mend("Ada 🐝"), "Ada 🐝");
    }

    #[test]
    fn who_has_left_the_site_is_nobody() {
        assert_eq!(handle("Facebook User"), None);
        assert_eq!(handle(""), None);
        assert!(handle("Ada Rossi").is_some());
    }
}
