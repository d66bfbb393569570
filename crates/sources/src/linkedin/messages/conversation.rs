//! One conversation: what was said in it, held back until it is known who was there.
//!
//! Its rows stand together, newest first, so one conversation is in memory at a time. A very long one
//! is put down in pieces.

use people::fact::Body;
use people::{What, When, name};

use super::directory::Directory;
use super::seating::Seating;
use super::seats::{Face, Seats};
use crate::linkedin::owner::Owner;
use crate::page::Page;

/// One message of it.
#[derive(Debug)]
pub(super) struct Message {
    pub(super) line: u64,
    pub(super) when: When,
    /// The sender's place in the conversation.
    pub(super) sender: usize,
    pub(super) body: Body,
}

#[derive(Debug, Default)]
pub(super) struct Conversation {
    id: Vec<u8>,
    is_open: bool,
    pub(super) seats: Seats,
    messages: Vec<Message>,
    n_bytes: usize,
    /// When and on which line it began.
    first: Option<(When, u64)>,
    /// Who was who when it was last put down.
    seated: Option<Seating>,
}

/// More than anybody reads again; a longer conversation is put down in pieces of this length.
const MAX_MESSAGES: usize = 4_096;
const MAX_BYTES: usize = 4 << 20;

impl Conversation {
    /// Without an identifier every row is a conversation of its own.
    pub(super) fn goes_on_with(&self, id: &[u8]) -> bool {
        self.is_open && !id.is_empty() && self.id == id
    }

    pub(super) fn begin(&mut self, id: &[u8]) {
        self.id.clear();
        self.id.extend_from_slice(id);
        self.is_open = true;
    }

    pub(super) fn is_long(&self) -> bool {
        self.messages.len() >= MAX_MESSAGES || self.n_bytes >= MAX_BYTES
    }

    pub(super) fn add(&mut self, message: Message) {
        self.n_bytes += message.body.text.as_deref().map_or(0, str::len);
        self.seats.people[message.sender].has_written = true;
        let is_earlier = self.first.is_none_or(|(first, _)| {
            message.when.second().is_some_and(|second| first.second().is_none_or(|at| second < at))
        });
        if is_earlier {
            self.first = Some((message.when, message.line));
        }
        self.messages.push(message);
    }

    /// Puts down what there is and goes on with the same people.
    pub(super) fn flush(
        &mut self,
        owner: &mut Owner,
        directory: &mut Directory,
        page: &mut Page<'_>,
    ) {
        self.n_bytes = 0;
        let Some(first) = self.messages.first() else { return };
        let id = String::from_utf8_lossy(&self.id);
        let Some(seating) = Seating::of(&mut self.seats.people, &id, first, owner) else {
            for message in self.messages.drain(..) {
                let text = message.body.text.unwrap_or_default();
                page.problem(message.line, "nobody in this conversation is known to be you", &text);
            }
            return;
        };
        self.introduce(&seating, owner, directory, page);
        for message in self.messages.drain(..) {
            seating.put_down(message, page);
        }
        self.seated = Some(seating);
    }

    /// Puts down the rest and leaves the room empty.
    pub(super) fn close(
        &mut self,
        owner: &mut Owner,
        directory: &mut Directory,
        page: &mut Page<'_>,
    ) {
        self.flush(owner, directory, page);
        if let (Some((when, line)), Some(seating)) = (self.first.take(), self.seated.take()) {
            seating.put_down_group(when, line, page);
        }
        self.is_open = false;
        self.seats.clear();
    }

    /// Names the others, and the owner where a new address of theirs turned up.
    fn introduce(
        &self,
        seating: &Seating,
        owner: &mut Owner,
        directory: &mut Directory,
        page: &mut Page<'_>,
    ) {
        let line = self.messages.first().map_or(0, |message| message.line);
        for (place, person) in self.seats.people.iter().enumerate() {
            if let (Face::Profile(handle), true) = (&person.face, seating.is_owner(place)) {
                owner.introduce(Some(handle), &person.name, line, page);
            }
            let Some(other) = seating.other(place) else { continue };
            let shown = name::tidy(&person.name);
            if !shown.is_empty() && directory.is_first_name_of(other) {
                page.state(line, other, What::Named(shown));
            }
        }
    }
}
