//! One conversation: who sits in it, and what was said.
//!
//! How many take part is told by distinct profile addresses over all its rows, never by the commas
//! in `TO`: names have commas of their own, and closed accounts have a name there but no address.
//! So messages wait here until the conversation ends. A very long one is put down in pieces.

use std::collections::HashMap;

use people::digest::Digest;
use people::fact::Body;
use people::handle::{Closed, Named};
use people::{Handle, Side, What, When, name};

use super::directory::{self, Directory};
use crate::linkedin::owner::Owner;
use crate::out::LeftOut;
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

/// Somebody who takes part.
#[derive(Debug)]
struct Person {
    face: Face,
    name: String,
    has_written: bool,
    side: Option<Side>,
}

/// How a row shows a person.
#[derive(Debug, PartialEq, Eq)]
enum Face {
    Profile(Handle),
    /// Without an address: archives before mid-2023 give none for recipients.
    Name,
    /// `LinkedIn Member`, or nobody at all where somebody must have been.
    Closed,
}

#[derive(Debug, Default)]
pub(super) struct Conversation {
    id: Vec<u8>,
    is_open: bool,
    people: Vec<Person>,
    /// Places by the bytes of an address, or of a name after a zero byte.
    places: HashMap<Vec<u8>, usize>,
    messages: Vec<Message>,
    n_bytes: usize,
    /// When and on which line it began.
    first: Option<(When, u64)>,
    /// Who was who when it was last put down.
    seated: Option<Seating>,
}

/// Who is who, once a conversation has been read as far as it goes.
#[derive(Debug)]
struct Seating {
    /// By place: the other person's handle; `None` for the owner.
    others: Vec<Option<Handle>>,
    /// Everybody but the owner, each once.
    distinct: Vec<Handle>,
    thread: Digest,
}

/// More than anybody reads again; a longer conversation is put down in pieces of this length.
const MAX_MESSAGES: usize = 4_096;
const MAX_BYTES: usize = 4 << 20;
/// Far more than LinkedIn lets into a conversation. A cell can be made to list any number.
const MAX_PEOPLE: usize = 1_000;

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

    /// Whether nobody more is let in.
    pub(super) fn is_crowded(&self) -> bool {
        self.people.len() >= MAX_PEOPLE
    }

    pub(super) fn add(&mut self, message: Message) {
        self.n_bytes += message.body.text.as_deref().map_or(0, str::len);
        self.people[message.sender].has_written = true;
        let is_earlier = self.first.is_none_or(|(first, _)| {
            message.when.second().is_some_and(|second| first.second().is_none_or(|at| second < at))
        });
        if is_earlier {
            self.first = Some((message.when, message.line));
        }
        self.messages.push(message);
    }

    /// The place of whoever this row shows by address and name; `None` when it shows nobody.
    pub(super) fn seat(
        &mut self,
        address: &[u8],
        name: &str,
        directory: &mut Directory,
    ) -> Option<usize> {
        self.seat_profile(address.trim_ascii(), name, directory).or_else(|| self.seat_name(name))
    }

    pub(super) fn seat_recipients(&mut self, cell: &[u8], to: &str, directory: &mut Directory) {
        let n_addresses = directory::addresses(cell).count();
        if n_addresses <= 1 && self.seat_profile(cell.trim_ascii(), to, directory).is_some() {
            return;
        }
        // Names go with addresses only where there are as many of them.
        let names: Vec<&str> = to.split(',').collect();
        let names = if names.len() == n_addresses { names } else { vec![""; n_addresses] };
        let mut is_seated = false;
        for (address, name) in directory::addresses(cell).zip(names) {
            is_seated |= self.seat_profile(address, name.trim(), directory).is_some();
        }
        if !is_seated {
            for name in names_in(to) {
                self.seat_name(&name);
            }
        }
    }

    /// Takes the file's word for which side the sender is on; the rest are on the other.
    pub(super) fn give_to_owner(&mut self, sender: usize, sender_side: Side) {
        for (place, person) in self.people.iter_mut().enumerate() {
            let is_mine = (place == sender) == (sender_side == Side::Me);
            person.side = Some(if is_mine { Side::Me } else { Side::Them });
        }
    }

    /// Puts down what there is and goes on with the same people.
    pub(super) fn flush(
        &mut self,
        owner: &mut Owner,
        directory: &mut Directory,
        page: &mut Page<'_>,
    ) {
        if self.messages.is_empty() {
            return;
        }
        let Some(seating) = self.seating(owner) else {
            for message in self.messages.drain(..) {
                let example = message.body.text.unwrap_or_default();
                page.problem(
                    message.line,
                    "nobody in this conversation is known to be you",
                    &example,
                );
            }
            self.n_bytes = 0;
            return;
        };
        self.introduce(&seating, owner, directory, page);
        for message in self.messages.drain(..) {
            put_down(message, &seating, page);
        }
        self.n_bytes = 0;
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
        self.people.clear();
        self.places.clear();
    }

    fn seat_profile(
        &mut self,
        address: &[u8],
        name: &str,
        directory: &mut Directory,
    ) -> Option<usize> {
        // An address does not make a name of what is written where a name is missing.
        let name = if name.as_bytes() == super::CLOSED { "" } else { name };
        if address.is_empty() {
            return None;
        }
        if let Some(place) = self.places.get(address).copied() {
            let known = &mut self.people[place].name;
            if known.is_empty() {
                name.clone_into(known);
            }
            return Some(place);
        }
        if self.is_crowded() {
            return None;
        }
        let face = Face::Profile(directory.handle(address)?);
        let place = self.place_of(face, name);
        self.places.insert(address.to_vec(), place);
        Some(place)
    }

    fn seat_name(&mut self, name: &str) -> Option<usize> {
        let name = name.trim();
        if name.is_empty() {
            return None;
        }
        if name.as_bytes() == super::CLOSED {
            return Some(self.place_of(Face::Closed, ""));
        }
        let key = [&[0], name.as_bytes()].concat();
        if let Some(place) = self.places.get(&key) {
            return Some(*place);
        }
        if self.is_crowded() {
            return None;
        }
        self.people.push(Person::new(Face::Name, name));
        self.places.insert(key, self.people.len() - 1);
        Some(self.people.len() - 1)
    }

    /// The place of a face, taken if nobody has it yet.
    fn place_of(&mut self, face: Face, name: &str) -> usize {
        let place = self.people.iter().position(|person| person.face == face);
        place.unwrap_or_else(|| {
            self.people.push(Person::new(face, name));
            self.people.len() - 1
        })
    }

    /// `None` when nobody can be told to be the owner.
    fn seating(&mut self, owner: &mut Owner) -> Option<Seating> {
        if self.people.is_empty() {
            return None;
        }
        self.find_owner(owner)?;
        let is_other = |person: &&Person| person.side == Some(Side::Them);
        // The one the owner wrote to, of whom nothing is left: not even a name.
        let is_alone = self.people.len() == 1;
        let has_profiles = self.people.iter().filter(is_other).any(Person::has_profile);
        let mut others = Vec::with_capacity(self.people.len());
        let mut distinct: Vec<Handle> = Vec::new();
        for person in &self.people {
            let handle = match person.side {
                Some(Side::Me) | None => None,
                Some(Side::Them) => self.handle_of(person),
            };
            // Beside people with addresses a mere name counts only if it has spoken: it may be any
            // of them, or half of a name with a comma.
            let counts = person.has_profile() || !has_profiles || person.has_written;
            if let Some(handle) =
                handle.as_ref().filter(|handle| counts && !distinct.contains(handle))
            {
                distinct.push(handle.clone());
            }
            others.push(handle);
        }
        if is_alone && distinct.is_empty() {
            distinct.extend(self.closed());
        }
        let thread = self.thread(&distinct);
        Some(Seating { others, distinct, thread })
    }

    /// Gives everybody a side.
    fn find_owner(&mut self, owner: &mut Owner) -> Option<()> {
        for person in self.people.iter_mut().filter(|person| person.side.is_none()) {
            let is_owner = match &person.face {
                Face::Profile(handle) => owner.is(handle),
                Face::Name => owner.is_called(&person.name),
                Face::Closed => false,
            };
            person.side = is_owner.then_some(Side::Me);
        }
        if self.people.iter().all(|person| person.side != Some(Side::Me)) {
            self.find_unknown_owner(owner)?;
        }
        for person in &mut self.people {
            person.side = person.side.or(Some(Side::Them));
        }
        Some(())
    }

    /// Nobody here is known to be the owner, who must be here all the same: under an address they had
    /// before, as the one name beside the one address, or not mentioned at all.
    fn find_unknown_owner(&mut self, owner: &mut Owner) -> Option<()> {
        let is_alone = self.people.len() == 1;
        let is_namesake = |person: &Person| person.has_profile() && owner.is_called(&person.name);
        if let Some(person) = self.people.iter_mut().find(|person| is_namesake(person)) {
            person.side = Some(Side::Me);
            if let Face::Profile(handle) = &person.face {
                owner.learn_handle(handle.clone());
            }
            return Some(());
        }
        let is_addressee = |person: &&mut Person| person.face == Face::Name && !person.has_written;
        let is_pair = self.people.len() == 2 && self.people.iter().any(Person::has_profile);
        if let Some(person) = self.people.iter_mut().find(is_addressee).filter(|_| is_pair) {
            person.side = Some(Side::Me);
            return Some(());
        }
        (is_alone && owner.is_known()).then_some(())
    }

    fn handle_of(&self, person: &Person) -> Option<Handle> {
        match &person.face {
            Face::Profile(handle) => Some(handle.clone()),
            Face::Closed => self.closed(),
            Face::Name => {
                let key = name::key(&person.name);
                let is_same =
                    |other: &&Person| other.has_profile() && name::key(&other.name) == key;
                match self.people.iter().find(is_same).map(|other| &other.face) {
                    Some(Face::Profile(handle)) => Some(handle.clone()),
                    Some(Face::Name | Face::Closed) | None => {
                        Named::parse(&person.name).map(Handle::Named)
                    }
                }
            }
        }
    }

    /// The closed account in this conversation. Where conversations have no identifier, a row's own
    /// time and words stand for it: two closed accounts must never become one.
    fn closed(&self) -> Option<Handle> {
        let id = String::from_utf8_lossy(&self.id);
        let closed = Closed::parse(&id).or_else(|| {
            let first = self.messages.first()?;
            let parts = [first.when.to_string(), format!("{:016x}", first.body.words.0)];
            Closed::parse(&format!("{:016x}", Digest::of(&parts.each_ref().map(String::as_str)).0))
        });
        closed.map(Handle::Closed)
    }

    fn thread(&self, others: &[Handle]) -> Digest {
        if !self.id.is_empty() {
            return Digest::of(&["linkedin", &String::from_utf8_lossy(&self.id)]);
        }
        let mut names: Vec<String> = others.iter().map(ToString::to_string).collect();
        names.sort();
        let parts: Vec<&str> =
            ["linkedin"].into_iter().chain(names.iter().map(String::as_str)).collect();
        Digest::of(&parts)
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
        for (person, other) in self.people.iter().zip(&seating.others) {
            if let (Face::Profile(handle), None) = (&person.face, other) {
                owner.introduce(Some(handle), &person.name, line, page);
            }
            let Some(other) = other else { continue };
            let shown = name::tidy(&person.name);
            let counts = seating.distinct.contains(other);
            if counts && !shown.is_empty() && directory.is_first_name_of(other) {
                page.state(line, other, What::Named(shown));
            }
        }
    }
}

impl Person {
    fn new(face: Face, name: &str) -> Self {
        Self { face, name: name.to_owned(), has_written: false, side: None }
    }

    fn has_profile(&self) -> bool {
        matches!(self.face, Face::Profile(_))
    }
}

impl Seating {
    fn n_others(&self) -> u32 {
        u32::try_from(self.distinct.len()).unwrap_or(u32::MAX).max(1)
    }

    /// Everybody in a group was there, even who never spoke.
    fn put_down_group(&self, when: When, line: u64, page: &mut Page<'_>) {
        if self.distinct.len() < 2 {
            return;
        }
        for other in &self.distinct {
            let what = What::Among { others: self.n_others(), thread: self.thread };
            page.fact(line, other, when, what);
        }
    }
}

/// A message by somebody is about them; one by the owner is about everybody it reached.
fn put_down(message: Message, seating: &Seating, page: &mut Page<'_>) {
    let Message { line, when, sender, body } = message;
    let (others, thread) = (seating.n_others(), seating.thread);
    if let Some(other) = &seating.others[sender] {
        page.fact(line, other, when, What::Wrote { by: Side::Them, others, thread, body });
        return;
    }
    let Some((last, rest)) = seating.distinct.split_last() else {
        page.left_out(LeftOut::OwnerOnly);
        return;
    };
    for other in rest {
        let what = What::Wrote { by: Side::Me, others, thread, body: body.clone() };
        page.fact(line, other, when, what);
    }
    page.fact(line, last, when, What::Wrote { by: Side::Me, others, thread, body });
}

/// Names in a cell that lists them with commas, although names have commas: what has two words is a
/// name, what has one (`PhD`) goes with the name before it.
fn names_in(to: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for part in to.split(',') {
        let is_name = part.split_whitespace().nth(1).is_some();
        match names.last_mut() {
            Some(last) if !is_name => {
                last.push(',');
                last.push_str(part);
            }
            Some(_) | None => names.push(part.to_owned()),
        }
    }
    names
}
