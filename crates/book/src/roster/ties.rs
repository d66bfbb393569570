//! How close: streams the messages of every plate in time order through `people`'s accumulator.
//!
//! The ledger is clustered by plate and time, so one scan gives every plate its events in order and
//! nothing is sorted. Only people known under several plates have their events held and merged; what
//! two exports tell of the same message under two plates is told once.

use std::collections::{BTreeSet, HashMap, HashSet};

use jiff::civil::Date;
use people::digest::Digest;
use people::tie::{
    self, Around, Circle, Coverage, Event, Evidence, Stats, Tie, Usual, Weights, note_digest,
};
use people::{Fact, Side, What, When, sight};
use rusqlite::Connection;

use super::gather::Gathered;
use super::persons::Roll;
use crate::find::Found;
use crate::ledger::read;
use crate::ledger::row::Columns;
use crate::ops::CIRCLE;
use crate::{Error, rulings};

/// A tie with what the roster adds to it.
#[derive(Debug)]
pub(crate) struct Judged {
    pub(crate) tie: Tie,
    /// The circle shown: the owner's pin, else the judgement's.
    pub(crate) circle: Circle,
    pub(crate) pinned: Option<Circle>,
    pub(crate) has_evidence: bool,
    pub(crate) is_two_way: bool,
    pub(crate) stats: Stats,
    pub(crate) sources: BTreeSet<String>,
}

impl Judged {
    /// Where a person stands out of a hundred: the closeness, within the circle the owner pinned; below 0
    /// where nothing is known.
    pub(crate) fn standing(&self) -> f64 {
        match (self.pinned, self.tie.closeness.score()) {
            (None, score) => score.unwrap_or(-1.0),
            (Some(circle), score) => circle.bring_within(score.unwrap_or(0.0)),
        }
    }
}

/// Everybody's tie, by number in the roll.
#[derive(Debug)]
pub(crate) struct Ties {
    pub(crate) of: Vec<Judged>,
    pub(crate) around: Around,
}

/// Judges everybody.
pub(crate) fn judge(
    book: &Connection,
    gathered: &Gathered,
    roll: &Roll,
    today: Date,
) -> Result<Ties, Error> {
    let weights = Weights::default();
    let stats = stats(book, gathered, roll, &weights, today)?;
    let around = Around::of(&stats, coverage(book)?, &weights.ruler, today);
    let of = stats.into_iter().zip(&roll.plates_of).map(|(stats, worn)| {
        let evidence = Evidence::of(
            worn.iter().flat_map(|at| &gathered.plates[*at].known).map(|known| &known.fact),
        );
        let tie = tie::judge(&stats, &evidence, &around, &weights, today);
        let pinned = pinned(gathered, worn);
        Judged {
            circle: pinned.unwrap_or(tie.circle),
            pinned,
            has_evidence: tie.closeness.score().is_some() || stats.n() > 0,
            is_two_way: stats.is_two_way(),
            sources: worn
                .iter()
                .flat_map(|at| gathered.plates[*at].sources.iter().cloned())
                .collect(),
            tie,
            stats,
        }
    });
    Ok(Ties { of: of.collect(), around })
}

/// Judges one person from the statistics kept at the last judging, so that a page need not read every
/// message again.
pub(crate) fn of_person(book: &Connection, person: &Found, today: Date) -> Result<Tie, Error> {
    let weights = Weights::default();
    let bytes: Vec<u8> = book
        .prepare_cached("select stats from person where id = ?1")?
        .query_row([person.id], |row| row.get("stats"))?;
    let stats = Stats::from_bytes(&bytes).unwrap_or_default();
    let facts: Vec<Fact> = read::evidence_about(book, &person.handles)?;
    let (today, around) = around(book, today)?;
    Ok(tie::judge(&stats, &Evidence::of(&facts), &around, &weights, today))
}

/// What ties were seen against at the last judging, and for which day.
fn around(book: &Connection, today: Date) -> Result<(Date, Around), Error> {
    let mut query = book.prepare_cached(include_str!("around.sql"))?;
    let coverage = coverage(book)?;
    Ok(query.query_row([], |row| {
        let (day, usual): (String, Vec<u8>) = (row.get("today")?, row.get("usual")?);
        let around = Around {
            total_mass: row.get("total_mass")?,
            median_gap_seconds: row.get("median_gap_seconds")?,
            history_seconds: row.get("history_seconds")?,
            coverage,
            usual: Usual::from_bytes(&usual).unwrap_or_default(),
        };
        Ok((day.parse().unwrap_or(today), around))
    })?)
}

fn coverage(book: &Connection) -> Result<Coverage, Error> {
    let mut query =
        book.prepare_cached("select 1 from document where kind = 'messages' limit 1")?;
    Ok(Coverage { has_messages: query.exists([])?, n_missing: 0 })
}

/// The owner's newest pin, under whichever plate it was set.
fn pinned(gathered: &Gathered, worn: &[usize]) -> Option<Circle> {
    worn.iter()
        .flat_map(|at| {
            gathered.rulings.about(&rulings::person_subject(&gathered.plates[*at].handle))
        })
        .filter(|ruling| ruling.key == CIRCLE)
        .max()
        .and_then(|newest| Circle::of_key(&newest.value))
}

/// Statistics of everybody, from one scan of the messages.
fn stats(
    book: &Connection,
    gathered: &Gathered,
    roll: &Roll,
    weights: &Weights,
    today: Date,
) -> Result<Vec<Stats>, Error> {
    let mut of = vec![Stats::default(); roll.plates_of.len()];
    let mut held: HashMap<usize, Vec<Contact>> = HashMap::new();
    let notes: Vec<Vec<Digest>> = roll.plates_of.iter().map(|worn| notes(gathered, worn)).collect();
    let not_attended = declined(gathered, roll);
    let end_of_today = end_of(today);
    let mut query = book.prepare_cached(include_str!("contacts.sql"))?;
    let (columns, about) = (Columns::of(&query)?, query.column_index("about")?);
    let other = query.column_index("other")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let plate = gathered.index.get(&row.get::<_, i64>(about)?).copied();
        let Some((plate, person)) = plate.and_then(|at| Some((at, roll.person_of[at]?))) else {
            continue;
        };
        let handle = gathered.plates[plate].handle.clone();
        let other = row.get::<_, Option<i64>>(other)?.and_then(|other| gathered.index.get(&other));
        let other_handle = other.map(|other| gathered.plates[*other].handle.clone());
        let Some(fact) = columns.fact(row, handle, other_handle)? else { continue };
        let fact = sight::of_owner(fact, |_| other.is_some_and(|at| roll.owners.contains(at)));
        if is_absent(&fact, &not_attended) || fact.when.second() > end_of_today {
            continue;
        }
        let Some(event) = Event::of(&fact, &notes[person]) else { continue };
        if roll.plates_of[person].len() == 1 {
            of[person].add(&event, &weights.ruler);
        } else {
            held.entry(person).or_default().push(Contact::of(&fact, event));
        }
    }
    for (person, contacts) in held {
        merged(contacts).iter().for_each(|contact| of[person].add(&contact.event, &weights.ruler));
    }
    Ok(of)
}

/// Meetings to which the owner did not come.
pub(crate) fn declined(gathered: &Gathered, roll: &Roll) -> HashSet<Digest> {
    let own = roll.owners.iter().flat_map(|at| &gathered.plates[*at].known);
    own.filter_map(|known| match &known.fact.what {
        What::Declined { thread } => Some(*thread),
        _ => None,
    })
    .collect()
}

fn is_absent(fact: &Fact, not_attended: &HashSet<Digest>) -> bool {
    matches!(&fact.what, What::Met { thread, .. } if not_attended.contains(thread))
}

/// The last second of a day. A calendar knows meetings to come; they are no contact yet.
fn end_of(day: Date) -> Option<i64> {
    day.tomorrow().ok().and_then(|next| When::Day(next).second()).map(|second| second - 1)
}

/// Digests of the notes that came with invitations: the same words as a message are not a message.
fn notes(gathered: &Gathered, worn: &[usize]) -> Vec<Digest> {
    let known = worn.iter().flat_map(|at| &gathered.plates[*at].known);
    known.filter_map(|known| note_digest(&known.fact)).collect()
}

/// An event with what tells it from another of the same moment.
#[derive(Debug, Clone, Copy)]
struct Contact {
    event: Event,
    key: (i64, Option<Side>, u64),
}

impl Contact {
    fn of(fact: &Fact, event: Event) -> Self {
        let words = match &fact.what {
            What::Wrote { body, .. } => body.words.0,
            What::Met { thread, .. } => thread.0,
            What::Endorsed { skill, .. } => Digest::of(&[skill]).0,
            _ => 0,
        };
        Self { event, key: (event.at, event.by, words) }
    }
}

/// In time order, each once.
fn merged(mut contacts: Vec<Contact>) -> Vec<Contact> {
    // Of a letter and a copy of it the letter counts.
    contacts.sort_by(|a, b| a.key.cmp(&b.key).then_with(|| b.event.mass.total_cmp(&a.event.mass)));
    contacts.dedup_by_key(|contact| contact.key);
    contacts
}
