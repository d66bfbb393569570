//! Who is who in a conversation: which seats are the owner's, and under which handles the others go.
//!
//! How many take part is told by distinct profile addresses, never by the commas in `TO`: names have
//! commas of their own, and closed accounts have a name there but no address.

use people::digest::Digest;
use people::handle::{Closed, Named};
use people::{Handle, Side, Via, What, When, name};

use super::conversation::Message;
use super::seats::{Face, Person};
use crate::linkedin::owner::Owner;
use crate::out::LeftOut;
use crate::page::Page;

/// A conversation's people, told apart.
#[derive(Debug)]
pub(super) struct Seating {
    /// By place: the other person's handle; `None` for the owner.
    others: Vec<Option<Handle>>,
    /// Everybody but the owner, each once.
    distinct: Vec<Handle>,
    thread: Digest,
}

impl Seating {
    /// Tells people apart by all that the conversation has shown; `None` when none can be the owner.
    pub(super) fn of(
        people: &mut [Person],
        id: &str,
        first: &Message,
        owner: &mut Owner,
    ) -> Option<Self> {
        find_owner(people, owner)?;
        let closed = closed(id, first);
        let is_other = |person: &&Person| person.side == Some(Side::Them);
        let has_profiles = people.iter().filter(is_other).any(Person::has_profile);
        let mut seating = Self { others: Vec::new(), distinct: Vec::new(), thread: Digest(0) };
        for person in people.iter() {
            let handle = match person.side {
                Some(Side::Me) | None => None,
                Some(Side::Them) => handle_of(person, people, closed.as_ref()),
            };
            // Beside people with addresses a mere name counts only if it has spoken: it may be any
            // of them, or half of a name with a comma.
            if person.has_profile() || !has_profiles || person.has_written {
                seating.count(handle.as_ref());
            }
            seating.others.push(handle);
        }
        // The owner wrote to somebody of whom nothing is left, not even a name.
        if people.len() == 1 {
            seating.count(closed.as_ref().filter(|_| seating.distinct.is_empty()));
        }
        seating.thread = thread(id, &seating.distinct);
        Some(seating)
    }

    /// The others by place, with those left out who do not count.
    pub(super) fn other(&self, place: usize) -> Option<&Handle> {
        let other = self.others.get(place)?.as_ref()?;
        self.distinct.contains(other).then_some(other)
    }

    pub(super) fn is_owner(&self, place: usize) -> bool {
        self.others.get(place).is_some_and(Option::is_none)
    }

    /// Puts down a message: one by somebody is about them, one by the owner about everybody it reached.
    pub(super) fn put_down(&self, message: Message, page: &mut Page<'_>) {
        let Message { line, when, sender, body } = message;
        let (via, others, thread) = (Via::Message, self.n_others(), self.thread);
        if let Some(other) = &self.others[sender] {
            page.fact(line, other, when, What::Wrote { by: Side::Them, via, others, thread, body });
            return;
        }
        let Some((last, rest)) = self.distinct.split_last() else {
            page.left_out(LeftOut::OwnerOnly, "");
            return;
        };
        for other in rest {
            let what = What::Wrote { by: Side::Me, via, others, thread, body: body.clone() };
            page.fact(line, other, when, what);
        }
        page.fact(line, last, when, What::Wrote { by: Side::Me, via, others, thread, body });
    }

    /// Puts down that everybody in a group was there, even who never spoke.
    pub(super) fn put_down_group(&self, when: When, line: u64, page: &mut Page<'_>) {
        if self.distinct.len() < 2 {
            return;
        }
        for other in &self.distinct {
            let what = What::Among { others: self.n_others(), thread: self.thread };
            page.fact(line, other, when, what);
        }
    }

    fn n_others(&self) -> u32 {
        u32::try_from(self.distinct.len()).unwrap_or(u32::MAX).max(1)
    }

    fn count(&mut self, handle: Option<&Handle>) {
        if let Some(handle) = handle.filter(|handle| !self.distinct.contains(handle)) {
            self.distinct.push(handle.clone());
        }
    }
}

/// Gives everybody a side.
fn find_owner(people: &mut [Person], owner: &mut Owner) -> Option<()> {
    for person in people.iter_mut().filter(|person| person.side.is_none()) {
        let is_owner = match &person.face {
            Face::Profile(handle) => owner.is(handle),
            Face::Name => owner.is_called(&person.name),
            Face::Closed => false,
        };
        person.side = is_owner.then_some(Side::Me);
    }
    if people.iter().all(|person| person.side != Some(Side::Me)) {
        find_unknown_owner(people, owner)?;
    }
    for person in people {
        person.side = person.side.or(Some(Side::Them));
    }
    Some(())
}

/// Nobody here is known to be the owner, who must be here all the same: under an address they had
/// before, as the one name beside the one address, or not mentioned at all.
fn find_unknown_owner(people: &mut [Person], owner: &mut Owner) -> Option<()> {
    let is_alone = people.len() == 1;
    let is_pair = people.len() == 2 && people.iter().any(Person::has_profile);
    let is_namesake = |person: &Person| person.has_profile() && owner.is_called(&person.name);
    if let Some(person) = people.iter_mut().find(|person| is_namesake(person)) {
        person.side = Some(Side::Me);
        if let Face::Profile(handle) = &person.face {
            owner.learn_handle(handle.clone());
        }
        return Some(());
    }
    let is_addressee = |person: &&mut Person| person.face == Face::Name && !person.has_written;
    if let Some(person) = people.iter_mut().find(is_addressee).filter(|_| is_pair) {
        person.side = Some(Side::Me);
        return Some(());
    }
    (is_alone && owner.is_known()).then_some(())
}

/// A name without an address goes under the address of who bears the same name here, if anybody does.
fn handle_of(person: &Person, people: &[Person], closed: Option<&Handle>) -> Option<Handle> {
    match &person.face {
        Face::Profile(handle) => Some(handle.clone()),
        Face::Closed => closed.cloned(),
        Face::Name => {
            let key = name::key(&person.name);
            let is_same = |other: &&Person| other.has_profile() && name::key(&other.name) == key;
            match people.iter().find(is_same).map(|other| &other.face) {
                Some(Face::Profile(handle)) => Some(handle.clone()),
                Some(Face::Name | Face::Closed) | None => {
                    Named::parse(&person.name).map(Handle::Named)
                }
            }
        }
    }
}

/// The closed account in this conversation. Where conversations have no identifier, a row's own time
/// and words stand for it: two closed accounts must never become one.
fn closed(id: &str, first: &Message) -> Option<Handle> {
    let by_id = Closed::parse(id);
    let closed = by_id.or_else(|| {
        let words = format!("{:016x}", first.body.words.0);
        let row = Digest::of(&[id, &first.when.to_string(), &words]);
        Closed::parse(&format!("{:016x}", row.0))
    });
    closed.map(Handle::Closed)
}

fn thread(id: &str, others: &[Handle]) -> Digest {
    if !id.is_empty() {
        return Digest::of(&["linkedin", id]);
    }
    let mut names: Vec<String> = others.iter().map(ToString::to_string).collect();
    names.sort();
    let parts = ["linkedin"].into_iter().chain(names.iter().map(String::as_str));
    Digest::of(&parts.collect::<Vec<_>>())
}
