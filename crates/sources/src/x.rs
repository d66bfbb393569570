//! Direct messages in the archive of X, Twitter before; see `docs/formats/x.md`.
//!
//! People are numbers: the archive has no names but the owner's. What joins a number to a person is
//! elsewhere, and the owner can say it.

use std::collections::BTreeSet;
use std::io::Read as _;

use people::digest::Digest;
use people::handle::Account;
use people::{Handle, What, When, name};
use serde_json::Value;

use crate::Source;
use crate::chat::{self, LARGEST_GROUP, Message, Sender};
use crate::files::Files;
use crate::json;
use crate::out::{Document, LeftOut, Out};
use crate::page::Page;

/// Reads X's direct messages.
#[derive(Debug)]
pub struct X;

/// How a file that holds the owner's account begins, after its name for browsers.
const ACCOUNT: &str = "window.YTD.account.";
/// How files of messages begin, those of groups too.
const MESSAGES: &str = "window.YTD.direct_message";

impl Source for X {
    fn name(&self) -> &'static str {
        "x"
    }

    fn claims(&self, files: &dyn Files) -> Vec<usize> {
        let begins = |index: &usize| {
            begins_with(files, *index, ACCOUNT) || begins_with(files, *index, MESSAGES)
        };
        (0..files.paths().len()).filter(begins).collect()
    }

    /// Whose the messages are, another file says.
    fn reads_each_alone(&self) -> bool {
        false
    }

    fn read(&self, files: &dyn Files, out: &mut dyn Out) {
        let (accounts, messages): (Vec<usize>, Vec<usize>) =
            (0..files.paths().len()).partition(|index| begins_with(files, *index, ACCOUNT));
        let mut owner = None;
        for index in accounts {
            each(files, index, out, |entry, page| owner = own(entry, page).or(owner.take()));
        }
        for index in messages {
            each(files, index, out, |entry, page| Talk::of(entry).put_down(owner.as_ref(), page));
        }
    }
}

fn begins_with(files: &dyn Files, index: usize, words: &str) -> bool {
    let mut head = Vec::new();
    let is_script = files.paths()[index].to_lowercase().ends_with(".js");
    is_script
        && files.open(index).is_ok_and(|file| file.take(64).read_to_end(&mut head).is_ok())
        && head.starts_with(words.as_bytes())
}

/// Shows the entries of one file, which is a list behind an assignment.
fn each(
    files: &dyn Files,
    index: usize,
    out: &mut dyn Out,
    mut visit: impl FnMut(&json::Entry<'_>, &mut Page<'_>),
) {
    let path = &files.paths()[index];
    out.document(Document { file: path.clone(), kind: "x", exported_on: None });
    let mut page = Page::new(path, out);
    match files.open(index).and_then(json::text) {
        Ok(text) => {
            let list = text.split_once('=').map_or("", |(_, list)| list);
            if let Err(broken) = json::each(list, |entry| visit(&entry, &mut page)) {
                page.problem(broken.line, "the file ends here: it is damaged", "");
            }
        }
        Err(error) => page.problem(0, "the file could not be opened", &error.to_string()),
    }
}

/// The owner's account.
fn own(entry: &json::Entry<'_>, page: &mut Page<'_>) -> Option<Handle> {
    let account = entry.value.get("account")?;
    let number = account.get("accountId")?.as_str()?;
    let own = Handle::Account(Account::parse("x", number)?);
    page.state(entry.line, &Handle::Me, What::Also(own.clone()));
    let shown = account.get("accountDisplayName").and_then(Value::as_str).map(name::tidy);
    if let Some(shown) = shown.filter(|shown| !shown.is_empty()) {
        page.state(entry.line, &Handle::Me, What::Named(shown));
    }
    Some(own)
}

/// One conversation.
#[derive(Debug)]
struct Talk<'a> {
    line: u64,
    id: &'a str,
    letters: Vec<&'a Value>,
    members: BTreeSet<Handle>,
}

impl<'a> Talk<'a> {
    fn of(entry: &'a json::Entry<'_>) -> Self {
        let talk = entry.value.get("dmConversation").unwrap_or(&Value::Null);
        let id = talk.get("conversationId").and_then(Value::as_str).unwrap_or_default();
        let events = talk.get("messages").and_then(Value::as_array);
        let mut letters = Vec::new();
        // A conversation of two is called by both numbers, a group by one of its own.
        let mut members: BTreeSet<Handle> = match id.split_once('-') {
            Some((one, other)) => [one, other].into_iter().filter_map(account).collect(),
            None => BTreeSet::new(),
        };
        for event in events.into_iter().flatten() {
            if let Some(letter) = event.get("messageCreate") {
                members.extend(number(letter, "senderId"));
                letters.push(letter);
            }
            let joined = event.get("joinConversation").or_else(|| event.get("participantsJoin"));
            let joined =
                joined.and_then(|join| join.get("participantsSnapshot").or(join.get("userIds")));
            let joined = joined.and_then(Value::as_array).into_iter().flatten();
            members.extend(joined.filter_map(Value::as_str).filter_map(account));
        }
        Self { line: entry.line, id, letters, members }
    }

    fn put_down(&self, owner: Option<&Handle>, page: &mut Page<'_>) {
        let others: Vec<Handle> =
            self.members.iter().filter(|member| Some(*member) != owner).cloned().collect();
        if others.len() > LARGEST_GROUP {
            self.letters.iter().for_each(|_| page.left_out(LeftOut::Crowd, ""));
            return;
        }
        if owner.is_none() {
            page.problem(self.line, "nobody in this conversation is known to be you", "");
        }
        for letter in &self.letters {
            let Some(from) = number(letter, "senderId") else {
                page.problem(self.line, "nobody is named as the sender of this message", "");
                continue;
            };
            let written = letter.get("createdAt").and_then(Value::as_str).unwrap_or_default();
            let when = moment(written);
            if when == When::Unknown {
                page.problem(self.line, "not a date", written);
            }
            let text = letter.get("text").and_then(Value::as_str).unwrap_or_default();
            let message = Message {
                line: self.line,
                when,
                thread: Digest::of(&["x", self.id]),
                body: chat::body(text, page.wants_words()),
                others: &others,
            };
            message.put_down(
                match owner {
                    Some(own) if *own == from => Sender::Owner,
                    Some(_) => Sender::Other(&from),
                    None => Sender::Unsure(&from),
                },
                page,
            );
        }
    }
}

fn account(number: &str) -> Option<Handle> {
    Account::parse("x", number).map(Handle::Account)
}

fn number(letter: &Value, member: &str) -> Option<Handle> {
    letter.get(member).and_then(Value::as_str).and_then(account)
}

/// A moment in writing, or in thousandths of a second since 1970, as older archives have it.
fn moment(written: &str) -> When {
    let in_figures = || jiff::Timestamp::from_millisecond(written.parse().ok()?).ok();
    let moment = written.parse().ok().or_else(in_figures);
    moment.map_or(When::Unknown, When::Instant)
}
