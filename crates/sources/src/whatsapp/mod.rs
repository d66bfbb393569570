//! Chats as WhatsApp exports them: one text file a chat; see `docs/formats/whatsapp.md`.
//!
//! Read in this order: [`header`] (where a message begins), [`order`] (which figure is the day), and here:
//! who wrote to whom. People are named as the owner's telephone names them, or by number. The time is
//! the telephone's own, of a zone the file does not tell; it is taken for UTC.

mod header;
mod order;

use std::collections::BTreeSet;
use std::io::{self, BufRead, BufReader, Read};

use jiff::civil::Date;
use jiff::tz::Offset;
use people::digest::Digest;
use people::fact::Body;
use people::handle::{Named, Phone};
use people::{Handle, What, When, name};

use header::{Figure, Header, plain};
use order::Order;

use crate::Source;
use crate::chat::{self, LARGEST_GROUP, Sender};
use crate::files::Files;
use crate::out::{Document, LeftOut, Out};
use crate::page::Page;

/// Reads chats of WhatsApp.
#[derive(Debug)]
pub struct WhatsApp;

/// Bytes of one line that are read.
const LONGEST_LINE: u64 = 64 << 10;
/// Messages of one chat. WhatsApp exports forty thousand at most.
const MOST: usize = 500_000;

impl Source for WhatsApp {
    fn name(&self) -> &'static str {
        "whatsapp"
    }

    fn claims(&self, files: &dyn Files) -> Vec<usize> {
        (0..files.paths().len()).filter(|index| is_chat(files, *index)).collect()
    }

    /// Who the owner is, the chats tell together.
    fn reads_each_alone(&self) -> bool {
        false
    }

    fn read(&self, files: &dyn Files, out: &mut dyn Out) {
        let chats: Vec<(usize, io::Result<Chat>)> = (0..files.paths().len())
            .map(|index| {
                (index, files.open(index).and_then(|bytes| Chat::read(bytes, title(files, index))))
            })
            .collect();
        let sittings = chats.iter().filter_map(|(_, chat)| chat.as_ref().ok());
        let owner = chat::owner(sittings.map(|chat| (chat.title.as_str(), chat.senders())));
        for (index, chat) in chats {
            let path = &files.paths()[index];
            match chat {
                Ok(chat) => {
                    let exported_on = chat.newest();
                    out.document(Document { file: path.clone(), kind: "whatsapp", exported_on });
                    chat.put_down(owner.as_deref(), &mut Page::new(path, out));
                }
                Err(error) => {
                    out.document(Document {
                        file: path.clone(),
                        kind: "whatsapp",
                        exported_on: None,
                    });
                    let page = &mut Page::new(path, out);
                    page.problem(0, "the file could not be opened", &error.to_string());
                }
            }
        }
    }
}

/// A text file in which one of the first lines begins like a message.
fn is_chat(files: &dyn Files, index: usize) -> bool {
    if !files.paths()[index].to_lowercase().ends_with(".txt") {
        return false;
    }
    let mut head = Vec::new();
    let read = files.open(index).and_then(|bytes| bytes.take(2 << 10).read_to_end(&mut head));
    let head = String::from_utf8_lossy(&head);
    read.is_ok() && head.lines().take(3).any(|line| Header::read(&plain(line)).is_some())
}

/// What a chat is called: by the file, or by the archive it came in when the file is only `_chat.txt`.
fn title(files: &dyn Files, index: usize) -> String {
    let path = &files.paths()[index];
    let file = path.rsplit('/').next().unwrap_or(path);
    let called = if file.eq_ignore_ascii_case("_chat.txt") {
        path.rsplit('/').nth(1).unwrap_or_else(|| files.name())
    } else {
        file
    };
    let called = called.trim_end_matches(".txt").trim_end_matches(".zip");
    // A browser's second download is the same chat.
    let called = called.split(" (").next().unwrap_or(called);
    let words = TITLES.iter().find_map(|before| called.strip_prefix(before));
    name::tidy(words.unwrap_or(called))
}

/// How files of chats begin, in the languages of the telephones.
const TITLES: [&str; 10] = [
    "WhatsApp Chat with ",
    "WhatsApp Chat - ",
    "Chat WhatsApp con ",
    "WhatsApp-Chat mit ",
    "Discussion WhatsApp avec ",
    "Chat de WhatsApp con ",
    "Conversa do WhatsApp com ",
    "WhatsApp-chat met ",
    "WhatsApp-chatt med ",
    "WhatsApp Chat – ",
];

/// One message as it stands.
#[derive(Debug)]
struct Message {
    line: u64,
    date: [Figure; 3],
    time: [i8; 3],
    /// Who wrote it; `None` for a notice of WhatsApp's.
    sender: Option<String>,
    text: String,
}

/// One chat.
#[derive(Debug)]
struct Chat {
    title: String,
    messages: Vec<Message>,
    order: order::Found,
}

impl Chat {
    fn read(bytes: Box<dyn Read + '_>, title: String) -> io::Result<Self> {
        let mut reader = BufReader::new(bytes);
        let mut messages: Vec<Message> = Vec::new();
        let (mut number, mut line) = (0, Vec::new());
        while messages.len() < MOST {
            line.clear();
            if reader.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut line)? == 0 {
                break;
            }
            number += 1;
            let text = plain(String::from_utf8_lossy(&line).trim_end_matches(['\r', '\n']));
            match Header::read(&text) {
                Some(header) => messages.push(message(number, &header)),
                None => {
                    if let Some(last) = messages.last_mut() {
                        last.text.push('\n');
                        last.text.push_str(&text);
                    }
                }
            }
        }
        let dates: Vec<[Figure; 3]> = messages.iter().map(|message| message.date).collect();
        let order = Order::of(&dates);
        Ok(Self { title, messages, order })
    }

    fn senders(&self) -> BTreeSet<&str> {
        self.messages.iter().filter_map(|message| message.sender.as_deref()).collect()
    }

    fn newest(&self) -> Option<Date> {
        self.messages.iter().filter_map(|message| self.order.order.day(message.date)).max()
    }

    fn put_down(&self, owner: Option<&str>, page: &mut Page<'_>) {
        if !self.order.is_sure && !self.messages.is_empty() {
            let line = self.messages.first().map_or(0, |message| message.line);
            page.problem(
                line,
                "the order of day and month in this chat is a guess",
                self.order.order.shown(),
            );
        }
        let senders = self.senders();
        let others: Vec<Handle> = senders
            .iter()
            .filter(|sender| Some(**sender) != owner)
            .filter_map(|sender| handle(sender))
            .collect();
        if others.len() > LARGEST_GROUP {
            self.messages.iter().for_each(|_| page.left_out(LeftOut::Crowd, &self.title));
            return;
        }
        if owner.is_none() && !senders.is_empty() {
            page.problem(0, "nobody in this conversation is known to be you", &self.title);
        }
        for sender in senders.iter().filter(|sender| Some(**sender) != owner) {
            self.put_down_person(sender, page);
        }
        for message in &self.messages {
            self.put_down_message(message, owner, &others, page);
        }
    }

    fn put_down_person(&self, sender: &str, page: &mut Page<'_>) {
        let Some(about) = handle(sender) else { return };
        let line = self.messages.iter().find(|message| message.sender.as_deref() == Some(sender));
        let shown = name::tidy(sender.trim_start_matches('~'));
        if !matches!(about, Handle::Phone(_)) {
            page.state(line.map_or(0, |message| message.line), &about, What::Named(shown));
        }
    }

    /// Whether this is the notice at the top of every chat, which an iPhone puts in the other's mouth.
    fn is_opening(&self, message: &Message) -> bool {
        let is_first = self.messages.first().is_some_and(|first| first.line == message.line);
        let folded = name::fold(&message.text);
        is_first && ENCRYPTED.iter().any(|words| folded.contains(words))
    }

    fn put_down_message(
        &self,
        message: &Message,
        owner: Option<&str>,
        others: &[Handle],
        page: &mut Page<'_>,
    ) {
        let Some(sender) = &message.sender else {
            page.left_out(LeftOut::Notice, "");
            return;
        };
        if self.is_opening(message) {
            page.left_out(LeftOut::Notice, "");
            return;
        }
        let Some(day) = self.order.order.day(message.date) else {
            let [first, second, third] = message.date.map(|figure| figure.0);
            page.problem(message.line, "not a date", &format!("{first}/{second}/{third}"));
            return;
        };
        let [hour, minute, second] = message.time;
        let moment = Offset::UTC.to_timestamp(day.at(hour, minute, second, 0));
        let told = chat::Message {
            line: message.line,
            when: moment.map_or(When::Day(day), When::Instant),
            thread: Digest::of(&["whatsapp", &name::fold(&self.title)]),
            body: Body::of(&message.text),
            others,
        };
        let from = handle(sender);
        match (owner, &from) {
            (Some(owner), _) if owner == sender => told.put_down(Sender::Owner, page),
            (_, None) => page.left_out(LeftOut::Notice, sender),
            (Some(_), Some(from)) => told.put_down(Sender::Other(from), page),
            (None, Some(from)) => told.put_down(Sender::Unsure(from), page),
        }
    }
}

impl Order {
    /// How it is said.
    fn shown(self) -> &'static str {
        match self {
            Self::DayMonthYear => "day/month/year",
            Self::MonthDayYear => "month/day/year",
            Self::YearMonthDay => "year-month-day",
        }
    }
}

fn message(line: u64, header: &Header<'_>) -> Message {
    let (sender, text) = match sender_and_text(header.rest) {
        Some((sender, text)) => (Some(sender.to_owned()), text),
        None => (None, header.rest),
    };
    let time = [header.hour, header.minute, header.second];
    Message { line, date: header.date, time, sender, text: text.to_owned() }
}

/// `Ada: Hello`. A notice has no name before a colon; a name may hold a colon, but no space follows it.
fn sender_and_text(rest: &str) -> Option<(&str, &str)> {
    let (sender, text) =
        rest.split_once(": ").or_else(|| rest.strip_suffix(':').map(|sender| (sender, "")))?;
    let is_name = !sender.is_empty() && sender.chars().count() <= LONGEST_NAME;
    is_name.then_some((sender.trim(), text))
}

/// What that notice says in the languages of telephones, folded.
const ENCRYPTED: [&str; 8] = [
    "end to end encrypted",
    "crittografati end to end",
    "crittografia end to end",
    "ende zu ende verschlusselt",
    "chiffres de bout en bout",
    "cifrados de extremo a extremo",
    "criptografia de ponta a ponta",
    "end to end versleuteld",
];

/// Longer ones are sentences.
const LONGEST_NAME: usize = 80;

/// The handle of somebody in a chat: a number, or a name as the owner's telephone has it.
fn handle(sender: &str) -> Option<Handle> {
    let sender = sender.trim_start_matches('~').trim();
    if sender.starts_with('+')
        && let Some(phone) = Phone::parse(sender)
    {
        return Some(Handle::Phone(phone));
    }
    Named::marked(sender, Some("in whatsapp")).map(Handle::Named)
}
