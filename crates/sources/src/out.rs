//! Where a source puts what it finds, one thing at a time, so that memory does not grow with the input.
//!
//! [`Reading`] keeps everything in memory, for tests and for `cerchia read`; the book writes batches to
//! its ledger instead.

use std::collections::BTreeMap;

use jiff::civil::Date;
use people::Fact;

/// Receives what a source finds. Facts and problems belong to the document begun last.
pub trait Out {
    /// Begins a document: one file of the export.
    fn document(&mut self, document: Document);
    /// A fact, and the physical line it stands on, from 1.
    fn fact(&mut self, fact: Fact, line: u64);
    /// Something that could not be read as it should.
    fn problem(&mut self, problem: Problem);
    /// Something left out on purpose, and whose it was: an address, a name, never words of a message.
    fn left_out(&mut self, why: LeftOut, whose: &str);
    /// How much of the document begun last was read, where it is of a kind that only grows.
    fn read_up_to(&mut self, mark: Mark);
    /// Whether the words of mails are wanted, which cost more to read than everything else of them.
    fn wants_words(&self) -> bool {
        false
    }
    /// A file of this export that was seen and not used.
    fn not_used(&mut self, path: &str);
    /// A file this export could have had and hasn't, by the name LinkedIn or the vendor gives it.
    fn absent(&mut self, file: &'static str);
}

/// One file of an export, as the ledger remembers it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Its path inside what was handed over.
    pub file: String,
    /// What kind of file it is: the vendor's own name for it, in one spelling (`Connections`).
    pub kind: &'static str,
    /// The day the export was made: from its name, else the newest day it speaks of.
    pub exported_on: Option<Date>,
}

/// A place in a file that only grows, from which a later import goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// Bytes before it.
    pub bytes: u64,
    /// Physical lines before it.
    pub lines: u64,
}

/// Something that could not be read as it should. Never raised in silence, never fatal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Path of the file inside what was handed over.
    pub file: String,
    /// Physical line from 1, where there is one.
    pub line: Option<u64>,
    /// What is wrong, one of [`PROBLEMS`], so that problems of a kind can be counted.
    pub why: &'static str,
    /// The offending cell or line, cut short. Never a credential.
    pub example: String,
}

/// Every [`Problem::why`] there is. The faces have words for each in every language, so a new one is
/// added here and there; a debug build stops at one that is missing.
pub const PROBLEMS: [&str; 23] = [
    "this account is closed: LinkedIn gives its date and nothing else",
    "no name and no address to know this contact by",
    "this row has fewer cells than the header has columns",
    "this row has more cells than the header has columns",
    "this row is longer than any row can be",
    "the file ends here: it is damaged",
    "the header is none we know for this file",
    "the file could not be opened",
    "a rule of repetition we do not follow: only the first is taken",
    "a time zone nobody knows: its times may be hours off",
    "more entries than a calendar can have",
    "more contacts than an address book can have",
    "more people than a conversation can have",
    "neither side of this invitation is known to be you",
    "no name and no profile to know this person by",
    "nobody is named as the sender of this message",
    "nobody is named as the sender of this mail",
    "nobody in this conversation is known to be you",
    "the order of day and month in this chat is a guess",
    "this entry does not say when it begins",
    "not a date",
    "not an e-mail address",
    "not a telephone number of a person",
];

/// Why something that could be read was left out, though nothing is wrong with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LeftOut {
    /// Advertising sent as a message.
    Sponsored,
    /// LinkedIn's own mailing.
    VendorMail,
    /// A message never sent.
    Draft,
    /// Talk with a chatbot.
    Chatbot,
    /// A message without sender, recipient and text.
    Empty,
    /// The same row again.
    Repeated,
    /// A message between the owner's own profiles.
    OwnerOnly,
    /// Mail through a mailing list.
    List,
    /// Mail sent to very many: newsletters, offers.
    Bulk,
    /// An answer by a machine.
    Automatic,
    /// Mail from an address nobody reads.
    NoReply,
    /// A site telling that something happened there.
    Notification,
    /// Mail whose sender a list or a site has replaced by itself.
    Relayed,
    /// Mail of a ticket system.
    Ticket,
    /// Mail marked as unwanted.
    Spam,
    /// Mail thrown away.
    Trash,
    /// Talk kept among the mail without saying who wrote it.
    Chat,
    /// A message or a meeting with more people than one can talk to.
    Crowd,
    /// A line a chat program wrote itself.
    Notice,
    /// An entry of a calendar that was called off.
    Cancelled,
    /// An entry of a calendar without other people.
    Alone,
    /// An entry of a calendar with people who are not named.
    Nameless,
    /// An entry of a calendar that lasts whole days: a holiday, a birthday.
    AllDay,
}

impl LeftOut {
    /// The word for it in reports.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Sponsored => "sponsored",
            Self::VendorMail => "vendor-mail",
            Self::Draft => "draft",
            Self::Chatbot => "chatbot",
            Self::Empty => "empty",
            Self::Repeated => "repeated",
            Self::OwnerOnly => "owner-only",
            Self::List => "list",
            Self::Bulk => "bulk",
            Self::Automatic => "automatic",
            Self::NoReply => "no-reply",
            Self::Notification => "notification",
            Self::Relayed => "relayed",
            Self::Ticket => "ticket",
            Self::Spam => "spam",
            Self::Trash => "trash",
            Self::Chat => "chat",
            Self::Crowd => "crowd",
            Self::Notice => "notice",
            Self::Cancelled => "cancelled",
            Self::Alone => "alone",
            Self::Nameless => "nameless",
            Self::AllDay => "all-day",
        }
    }
}

/// Everything a source found, in memory.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// Documents in the order they were begun.
    pub documents: Vec<Document>,
    /// Facts with the index of their document and their line.
    pub facts: Vec<(Fact, usize, u64)>,
    /// What could not be read.
    pub problems: Vec<Problem>,
    /// What was left out, counted by reason and whose it was.
    pub left_out: BTreeMap<(LeftOut, String), u64>,
    /// How far documents that only grow were read, by their index.
    pub marks: Vec<(usize, Mark)>,
    /// Paths seen and not used.
    pub not_used: Vec<String>,
    /// Files that were not there.
    pub absent: Vec<&'static str>,
}

impl Out for Reading {
    fn document(&mut self, document: Document) {
        self.documents.push(document);
    }

    fn fact(&mut self, fact: Fact, line: u64) {
        self.facts.push((fact, self.documents.len().saturating_sub(1), line));
    }

    fn problem(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    fn left_out(&mut self, why: LeftOut, whose: &str) {
        *self.left_out.entry((why, whose.to_owned())).or_default() += 1;
    }

    fn read_up_to(&mut self, mark: Mark) {
        self.marks.push((self.documents.len().saturating_sub(1), mark));
    }

    fn not_used(&mut self, path: &str) {
        self.not_used.push(path.to_owned());
    }

    fn absent(&mut self, file: &'static str) {
        self.absent.push(file);
    }
}
