//! What one tag tells: a short message, a message with parts, a call.

use jiff::Timestamp;
use people::fact::Body;
use people::{Side, When};

use super::tags::Tag;
use crate::chat;

/// A call or a message as it stands.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) line: u64,
    /// The numbers of everybody else in it.
    pub(super) numbers: Vec<String>,
    /// What the telephone calls the only one of them.
    pub(super) name: Option<String>,
    /// Who wrote it, where a group's message tells.
    pub(super) from: Option<String>,
    pub(super) when: When,
    pub(super) said: Said,
}

#[derive(Debug)]
pub(super) enum Said {
    Words {
        by: Side,
        body: Body,
    },
    Call {
        by: Side,
        seconds: u32,
    },
    /// Not sent, or not yet.
    Draft,
}

impl Entry {
    /// Reads a tag; `None` where it is a part of the entry before it, or nothing to us.
    pub(super) fn of(line: u64, tag: &Tag, wants_words: bool) -> Option<Self> {
        let (number, said) = match tag.name.as_str() {
            "sms" => ("address", message(tag.get("type"), tag.get("body"), wants_words)),
            "mms" => ("address", message(tag.get("msg_box"), "", wants_words)),
            "call" => ("number", call(tag)),
            _ => return None,
        };
        let numbers: Vec<String> = tag.get(number).split('~').map(str::to_owned).collect();
        let shown = tag.get("contact_name");
        let is_known = !matches!(shown, "" | "null" | "(Unknown)") && numbers.len() == 1;
        let moment = tag.get("date").parse().ok();
        let moment = moment.and_then(|at| Timestamp::from_millisecond(at).ok());
        Some(Self {
            line,
            numbers,
            name: is_known.then(|| shown.to_owned()),
            from: None,
            when: moment.map_or(When::Unknown, When::Instant),
            said,
        })
    }

    /// Takes in a part of a message with parts: its words, or who wrote it.
    pub(super) fn learn(&mut self, tag: &Tag, wants_words: bool) {
        match (tag.name.as_str(), &mut self.said) {
            ("part", Said::Words { body, .. }) if tag.get("ct") == "text/plain" => {
                *body = chat::body(tag.get("text"), wants_words);
            }
            ("addr", _) if tag.get("type") == FROM => {
                self.from = Some(tag.get("address").to_owned());
            }
            _ => {}
        }
    }
}

/// The mark of the sender among the addresses of a message (OMA MMS, `PduHeaders.FROM`).
const FROM: &str = "137";

/// Of a message: 1 came in, 2 was sent, others are drafts, waiting or failed.
fn message(kind: &str, text: &str, wants_words: bool) -> Said {
    let by = match kind {
        "1" => Side::Them,
        "2" => Side::Me,
        _ => return Said::Draft,
    };
    Said::Words { by, body: chat::body(text, wants_words) }
}

/// Of a call: 1 came in, 2 went out, 3 was missed, 4 is a voice message, 5 and 6 were refused.
fn call(tag: &Tag) -> Said {
    let by = if tag.get("type") == "2" { Side::Me } else { Side::Them };
    let is_answered = matches!(tag.get("type"), "1" | "2");
    let seconds = tag.get("duration").parse().ok().filter(|_| is_answered);
    Said::Call { by, seconds: seconds.unwrap_or_default() }
}
