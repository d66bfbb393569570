//! `messages.csv`: everything written through LinkedIn, back to the first day.
//!
//! The only file that may be huge, so it is read in one pass with a conversation in memory at a time.
//! Advertising, LinkedIn's own mailings and drafts stand among the messages and are told apart row by
//! row. Who takes part is known only when a conversation has been read to its end.

mod conversation;
mod directory;
mod presence;
mod seating;
mod seats;
mod text;

use people::{Side, When};

use super::dates::{self, Clock};
use super::owner::Owner;
use super::survey::Sightings;
use crate::out::LeftOut;
use crate::page::Page;
use crate::table::{Column, Row, Table};
use conversation::{Conversation, Message};
use directory::Directory;
use presence::Presence;

/// What LinkedIn writes instead of a name when an account is closed or restricted.
const CLOSED: &[u8] = b"LinkedIn Member";

struct Columns {
    id: Column,
    title: Column,
    from: Column,
    sender: Column,
    to: Column,
    recipients: Column,
    date: Column,
    content: Column,
    folder: Column,
    drafts: [Column; 2],
    /// Only in 2018, when there were no conversations yet.
    direction: Column,
}

impl Columns {
    fn of(table: &Table<'_>) -> Self {
        let draft = |name| table.column(&[name]);
        Self {
            id: table.column(&["CONVERSATION ID"]),
            title: table.column(&["CONVERSATION TITLE"]),
            from: table.column(&["FROM"]),
            sender: table.column(&["SENDER PROFILE URL"]),
            to: table.column(&["TO"]),
            recipients: table.column(&["RECIPIENT PROFILE URLS"]),
            date: table.column(&["DATE"]),
            content: table.column(&["CONTENT"]),
            folder: table.column(&["FOLDER"]),
            drafts: [draft("IS MESSAGE DRAFT"), draft("IS CONVERSATION DRAFT")],
            direction: table.column(&["Direction"]),
        }
    }

    /// Why this row is no message between people, if it is none.
    fn left_out(&self, row: &Row<'_>) -> Option<LeftOut> {
        let is_empty = |column| row.bytes(column).trim_ascii().is_empty();
        if row.bytes(self.title).trim_ascii() == b"Sponsored Conversation" {
            return Some(LeftOut::Sponsored);
        }
        if self.drafts.iter().any(|flag| is_yes(row.bytes(*flag))) {
            return Some(LeftOut::Draft);
        }
        // Before there were flags, a draft was what had not gone anywhere yet.
        let is_nowhere = [self.id, self.to, self.recipients, self.folder].into_iter().all(is_empty);
        if self.id.exists() && is_nowhere && !is_empty(self.sender) {
            return Some(LeftOut::Draft);
        }
        if !is_empty(self.sender) {
            return None;
        }
        if is_empty(self.from) && is_empty(self.content) {
            return Some(LeftOut::Empty);
        }
        if !text::is_html(row.bytes(self.content)) {
            return None;
        }
        let is_closed = row.bytes(self.from).trim_ascii() == CLOSED;
        Some(if is_closed { LeftOut::Sponsored } else { LeftOut::VendorMail })
    }

    fn when(&self, row: &Row<'_>, page: &mut Page<'_>) -> When {
        let written = row.text(self.date);
        let clock = if self.direction.exists() { Clock::Pacific } else { Clock::Utc };
        dates::or_unknown(dates::when(&written, clock), &written, row.line(), page)
    }
}

fn is_yes(flag: &[u8]) -> bool {
    let flag = flag.trim_ascii();
    flag.eq_ignore_ascii_case(b"yes") || flag.eq_ignore_ascii_case(b"true")
}

pub(super) fn read(table: &mut Table<'_>, owner: &mut Owner, page: &mut Page<'_>) {
    let columns = Columns::of(table);
    let mut directory = Directory::default();
    let mut conversation = Conversation::default();
    while let Some(row) = table.next_row(page) {
        if let Some(why) = columns.left_out(&row) {
            page.left_out(why, people::name::tidy(&row.text(columns.from)).as_str());
            continue;
        }
        if !conversation.goes_on_with(row.bytes(columns.id)) {
            conversation.close(owner, &mut directory, page);
            conversation.begin(row.bytes(columns.id));
        }
        add(&columns, &row, &mut conversation, &mut directory, page);
        if conversation.is_long() {
            conversation.flush(owner, &mut directory, page);
        }
    }
    conversation.close(owner, &mut directory, page);
}

/// Adds one message to its conversation.
fn add(
    columns: &Columns,
    row: &Row<'_>,
    conversation: &mut Conversation,
    directory: &mut Directory,
    page: &mut Page<'_>,
) {
    let from = row.text(columns.from);
    let sender = conversation.seats.seat(row.bytes(columns.sender), &from, directory);
    let Some(sender) = sender else {
        page.problem(
            row.line(),
            "nobody is named as the sender of this message",
            &row.text(columns.to),
        );
        return;
    };
    let to = row.text(columns.to);
    conversation.seats.seat_all(row.bytes(columns.recipients), &to, directory);
    if conversation.seats.are_taken() {
        page.problem(row.line(), "more people than a conversation can have", &to);
    }
    match row.bytes(columns.direction).trim_ascii() {
        b"OUTGOING" => conversation.seats.give_sides(sender, Side::Me),
        b"INCOMING" => conversation.seats.give_sides(sender, Side::Them),
        _ => {}
    }
    let when = columns.when(row, page);
    let body = text::body(&row.text(columns.content));
    conversation.add(Message { line: row.line(), when, sender, body });
}

/// Counts in how many conversations each participant is, and notes the newest day.
pub(super) fn sight(
    table: &mut Table<'_>,
    owner: &Owner,
    seen: &mut Sightings,
    page: &mut Page<'_>,
) {
    let columns = Columns::of(table);
    let mut presence = Presence::default();
    while let Some(row) = table.next_row(page) {
        seen.day(dates::when(&row.text(columns.date), Clock::Utc).and_then(When::day));
        if columns.left_out(&row).is_some() {
            continue;
        }
        presence.enter(row.bytes(columns.id));
        for (addresses, name) in [(columns.sender, columns.from), (columns.recipients, columns.to)]
        {
            presence.count(row.bytes(addresses), &row.text(name), owner, seen);
        }
    }
    seen.handles = presence.handles();
}
