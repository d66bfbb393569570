//! The invented world itself: people, invitations, conversations and papers around one owner.
//!
//! It holds what happened, not how LinkedIn writes it (`archive`) nor what it means (`truth`). All of
//! it follows from a seed and a day; times are UTC and always before that day's export.

use jiff::civil::{Date, DateTime};

use super::making::Making;
use super::people::Person;
use super::truth::{NoteKind, Truth};
use super::{byways, crowd, elsewhere, invitations, oddities, papers, ties};

/// Everything that was invented around one owner.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) today: Date,
    pub(crate) people: Vec<Person>,
    pub(crate) invitations: Vec<Invitation>,
    pub(crate) threads: Vec<Thread>,
    pub(crate) recommendations: Vec<Recommendation>,
    pub(crate) endorsements: Vec<Endorsement>,
    pub(crate) contacts: Vec<Contact>,
    pub(crate) letters: Vec<Letter>,
    pub(crate) meetings: Vec<Meeting>,
    pub(crate) cards: Vec<Card>,
    /// When machines wrote to her.
    pub(crate) machines: Vec<DateTime>,
}

/// An invitation either way, answered or not.
#[derive(Debug, Clone)]
pub(crate) struct Invitation {
    /// The place of the other in `World::people`.
    pub(crate) other: usize,
    pub(crate) is_incoming: bool,
    pub(crate) sent: DateTime,
    /// With its line breaks; empty when there was none.
    pub(crate) note: String,
    pub(crate) kind: NoteKind,
}

/// A conversation and its messages, oldest first.
#[derive(Debug, Clone)]
pub(crate) struct Thread {
    pub(crate) id: String,
    pub(crate) title: String,
    /// Everybody but the owner; empty when the other account is closed or an advertiser.
    pub(crate) with: Vec<usize>,
    pub(crate) messages: Vec<Message>,
}

#[derive(Debug, Clone)]
pub(crate) struct Message {
    pub(crate) by: Voice,
    pub(crate) at: DateTime,
    pub(crate) subject: String,
    pub(crate) text: String,
    pub(crate) folder: &'static str,
    pub(crate) is_draft: bool,
}

/// Who speaks, as far as LinkedIn says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Voice {
    Owner,
    Person(usize),
    /// A closed account or an advertiser: `LinkedIn Member`, without an address.
    Ghost,
    /// One of LinkedIn's own mailings, under this name and without an address.
    Mailing(&'static str),
    /// Not even a name.
    Nobody,
}

#[derive(Debug, Clone)]
pub(crate) struct Recommendation {
    pub(crate) other: usize,
    pub(crate) is_received: bool,
    pub(crate) at: DateTime,
    pub(crate) text: String,
}

#[derive(Debug, Clone)]
pub(crate) struct Endorsement {
    pub(crate) other: usize,
    pub(crate) is_received: bool,
    pub(crate) at: DateTime,
    pub(crate) skill: &'static str,
}

/// A line of the address book LinkedIn once copied from her phone.
#[derive(Debug, Clone)]
pub(crate) struct Contact {
    pub(crate) first: String,
    pub(crate) last: String,
    pub(crate) email: String,
    pub(crate) phone: String,
    pub(crate) at: DateTime,
}

/// A letter by e-mail, either way.
#[derive(Debug, Clone)]
pub(crate) struct Letter {
    pub(crate) other: usize,
    /// Another name and address than theirs in the archive.
    pub(crate) sender: Option<Sender>,
    pub(crate) is_own: bool,
    pub(crate) at: DateTime,
    pub(crate) text: String,
    /// The conversation it is of.
    pub(crate) thread: u64,
    pub(crate) is_answer: bool,
}

/// Under what name somebody writes, and from where.
#[derive(Debug, Clone)]
pub(crate) struct Sender {
    pub(crate) name: String,
    pub(crate) address: String,
}

/// A meeting in her diary.
#[derive(Debug, Clone)]
pub(crate) struct Meeting {
    pub(crate) id: u64,
    pub(crate) with: Vec<usize>,
    pub(crate) start: DateTime,
    pub(crate) repeats: Repeats,
}

/// How often a meeting comes again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Repeats {
    Never,
    EveryOtherWeek,
    Monthly,
}

/// A card in her telephone.
#[derive(Debug, Clone)]
pub(crate) struct Card {
    pub(crate) other: usize,
    pub(crate) email: String,
    pub(crate) phone: String,
    /// Month and day.
    pub(crate) born: Option<(i64, i64)>,
    pub(crate) has_profile: bool,
}

impl World {
    /// How many connections the owner has: the number she asked about.
    pub(crate) const N_CONNECTIONS: usize = 1457;
    /// How many people wait for her answer.
    pub(crate) const N_WAITING: usize = 180;
    /// How long before today the article came out.
    pub(crate) const ARTICLE_DAYS_AGO: i64 = 430;

    /// The world of this seed as it is today.
    pub(crate) fn invent(seed: u64, today: Date) -> Self {
        let mut making = Making::new(seed, today);
        ties::plant(&mut making);
        oddities::plant(&mut making);
        papers::plant(&mut making);
        invitations::plant_waiting(&mut making);
        crowd::plant(&mut making);
        invitations::plant_answered(&mut making);
        elsewhere::plant(&mut making);
        byways::plant(&mut making);
        making.into_world()
    }

    /// What is true of it, for tests.
    pub(crate) fn truth(&self) -> Truth<'_> {
        Truth(self)
    }

    pub(crate) fn connections(&self) -> impl Iterator<Item = (&Person, DateTime)> {
        self.people.iter().filter_map(|person| Some((person, person.connected?)))
    }
}
