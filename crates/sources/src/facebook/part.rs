//! One file of a chat as it stands: who is in it, and what they wrote.

use std::collections::BTreeSet;

use jiff::Timestamp;
use people::When;
use people::fact::Body;
use serde_json::Value;

use super::names::{mend, words};
use crate::files::Files;
use crate::{chat, json};

/// One file of a chat.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) index: usize,
    /// The folder it lies in, which is the chat; a file that lies alone is its own.
    pub(super) chat: String,
    pub(super) title: String,
    pub(super) names: BTreeSet<String>,
    pub(super) letters: Vec<Letter>,
    pub(super) fault: Option<Fault>,
}

#[derive(Debug)]
pub(super) enum Fault {
    Damaged(u64),
    Closed(String),
}

/// One message as it stands.
#[derive(Debug)]
pub(super) struct Letter {
    pub(super) line: u64,
    pub(super) sender: String,
    pub(super) when: When,
    pub(super) what: Said,
}

#[derive(Debug)]
pub(super) enum Said {
    Words(Body),
    Call {
        seconds: u32,
    },
    /// A line the site wrote itself.
    Notice,
}

impl Part {
    pub(super) fn read(files: &dyn Files, index: usize, wants_words: bool) -> Self {
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

    pub(super) fn newest(&self) -> Option<When> {
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
