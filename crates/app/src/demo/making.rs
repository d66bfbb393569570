//! The world while it is being made: the tools every planting step needs, and nothing they decide.
//!
//! Steps name people by their place in `people`, which never changes once given.

use jiff::ToSpan;
use jiff::civil::{Date, DateTime};

use super::chance::Chance;
use super::letters::{Age, Line, Slots, Teller, pause};
use super::people::{Births, Person, gendered};
use super::stock::Stock;
use super::tongue::Tongue;
use super::truth::{NoteKind, Plant};
use super::world::{Invitation, Message, Thread, Voice, World};

#[derive(Debug)]
pub(crate) struct Making {
    pub(crate) world: World,
    pub(crate) chance: Chance,
    pub(crate) stock: Stock,
    births: Births,
}

impl Making {
    pub(crate) fn new(seed: u64, today: Date) -> Self {
        Self {
            world: World {
                today,
                people: Vec::new(),
                invitations: Vec::new(),
                threads: Vec::new(),
                recommendations: Vec::new(),
                endorsements: Vec::new(),
                contacts: Vec::new(),
                letters: Vec::new(),
                meetings: Vec::new(),
                cards: Vec::new(),
                machines: Vec::new(),
            },
            chance: Chance::new(seed),
            stock: Stock::open(),
            births: Births::default(),
        }
    }

    pub(crate) fn into_world(mut self) -> World {
        self.chance.shuffle(&mut self.world.threads); // conversations come in no order
        self.world
    }

    pub(crate) fn day(&self, days_ago: i64) -> Date {
        self.world.today.saturating_sub(days_ago.days())
    }

    /// A day drawn between two distances from today, both included.
    pub(crate) fn day_between(&mut self, nearest: i64, farthest: i64) -> Date {
        let days_ago = self.chance.between(nearest, farthest);
        self.day(days_ago)
    }

    pub(crate) fn tongue(&mut self) -> Tongue {
        let mut drawn = self.chance.between(1, Tongue::SHARES.iter().map(|(_, share)| share).sum());
        for (tongue, share) in Tongue::SHARES {
            drawn -= share;
            if drawn <= 0 {
                return tongue;
            }
        }
        Tongue::default()
    }

    pub(crate) fn person(&mut self, tongue: Tongue, plant: Plant) -> usize {
        let person = self.births.person(tongue, plant, &mut self.stock, &mut self.chance);
        self.add(person)
    }

    /// Another person with the name of somebody already there.
    pub(crate) fn namesake(&mut self, of: usize, plant: Plant) -> usize {
        let Some(first) = self.world.people.get(of).cloned() else {
            return self.person(Tongue::default(), plant);
        };
        let twin = self.births.namesake(&first, plant, &mut self.stock, &mut self.chance);
        self.add(twin)
    }

    /// First and last name of somebody who lives nowhere but in a telephone.
    pub(crate) fn only_a_name(&mut self, tongue: Tongue) -> (String, String) {
        let plant = Plant::Stranger;
        let person = self.births.person(tongue, plant, &mut self.stock, &mut self.chance);
        (person.first, person.last)
    }

    fn add(&mut self, person: Person) -> usize {
        self.world.people.push(person);
        self.world.people.len() - 1
    }

    pub(crate) fn connect(&mut self, who: usize, at: DateTime) {
        self.change(who, |person| person.connected = Some(at));
    }

    /// Gives somebody a place in this house, with work that is done there (`desk`, `campus`).
    pub(crate) fn employ(&mut self, who: usize, company: &str, desk: &str) {
        let Some(person) = self.world.people.get_mut(who) else { return };
        let tongue =
            if self.stock.has(person.tongue, desk) { person.tongue } else { Tongue::English };
        let job = self.chance.pick(&self.stock.lines(tongue, desk));
        company.clone_into(&mut person.company);
        person.position = gendered(job, person.is_woman);
    }

    pub(crate) fn change(&mut self, who: usize, how: impl FnOnce(&mut Person)) {
        if let Some(person) = self.world.people.get_mut(who) {
            how(person);
        }
    }

    /// Everybody planted as this.
    pub(crate) fn planted(&self, plant: Plant) -> Vec<usize> {
        let people = self.world.people.iter().enumerate();
        people.filter(|(_, person)| person.plant == plant).map(|(who, _)| who).collect()
    }

    pub(crate) fn n_connected(&self) -> usize {
        self.world.connections().count()
    }

    pub(crate) fn age(&self, at: DateTime) -> Age {
        if at.date() > self.day(World::ARTICLE_DAYS_AGO) {
            Age::AfterTheArticle
        } else {
            Age::BeforeTheArticle
        }
    }

    /// A line of this section, its slots filled for this person.
    pub(crate) fn note_for(&mut self, who: usize, section: &str) -> String {
        let Some(other) = self.world.people.get(who).cloned() else { return String::new() };
        let tongue =
            if self.stock.has(other.tongue, section) { other.tongue } else { Tongue::English };
        let line = self.stock.draw(tongue, section, &mut self.chance);
        let mut teller = Teller::new(&mut self.stock, &mut self.chance);
        Slots::of(&other, tongue, Age::AfterTheArticle, &mut teller).fill(line)
    }

    pub(crate) fn invite(&mut self, other: usize, sent: DateTime, note: String, kind: NoteKind) {
        let invitation = Invitation { other, is_incoming: true, sent, note, kind };
        self.world.invitations.push(invitation);
    }

    /// Gives an episode its times, from the day it begins.
    pub(crate) fn timed(&mut self, who: usize, lines: Vec<Line>, start: DateTime) -> Vec<Message> {
        let last = self.world.today.at(4, 0, 0, 0);
        let mut at = start.min(last);
        let mut messages = Vec::new();
        for line in lines {
            let by = if line.by == '>' { Voice::Owner } else { Voice::Person(who) };
            messages.push(Message::plain(by, at, line.text));
            let wait = pause(&mut self.chance);
            let later = awake(at.saturating_add(wait));
            // Nothing is said after the export; what would be is squeezed in before it.
            at = if later < last { later } else { at.saturating_add(20.seconds()) };
        }
        messages
    }

    pub(crate) fn thread(&mut self, with: Vec<usize>, mut messages: Vec<Message>) {
        messages.sort_by_key(|message| message.at);
        let id = self.thread_id();
        self.world.threads.push(Thread { id, title: String::new(), with, messages });
    }

    /// `2-` and forty letters in Base64, the way LinkedIn names its conversations.
    pub(crate) fn thread_id(&mut self) -> String {
        let (one, two) = (self.chance.next(), self.chance.next());
        let letters = format!(
            "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}_013",
            one >> 32,
            (one >> 16) & 0xffff,
            one & 0xffff,
            two >> 48,
            two & 0xffff_ffff_ffff
        );
        format!("2-{}", base64(letters.as_bytes()))
    }
}

/// The same moment, or the next morning when people sleep.
fn awake(at: DateTime) -> DateTime {
    let (hour, minutes) = (i64::from(at.hour()), i64::from(at.minute()));
    let until_morning = match hour {
        22.. => 31 - hour,
        ..5 => 7 - hour,
        _ => 0,
    };
    // Some minutes less, or everybody would write on the hour.
    let moved = if until_morning > 0 { until_morning * 60 - minutes / 2 } else { 0 };
    at.saturating_add(moved.minutes())
}

impl Message {
    pub(crate) fn plain(by: Voice, at: DateTime, text: String) -> Self {
        Self { by, at, subject: String::new(), text, folder: "INBOX", is_draft: false }
    }
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for three in bytes.chunks(3) {
        let byte = |at: usize| u32::from(three.get(at).copied().unwrap_or(0));
        let word = (byte(0) << 16) | (byte(1) << 8) | byte(2);
        for place in 0..4 {
            let letter = LETTERS.get((word >> (18 - 6 * place)) as usize & 63);
            let is_there = place <= three.len();
            out.push(letter.filter(|_| is_there).map_or('=', |letter| char::from(*letter)));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_ends_as_linkedin_ids_do() {
        assert_eq!(base64(b"Nora"), "Tm9yYQ==");
        assert!(Making::new(1, jiff::civil::date(2026, 1, 1)).thread_id().ends_with("=="));
    }
}
