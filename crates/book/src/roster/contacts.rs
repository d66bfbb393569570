//! Every contact with everybody, each person's in the order of time, from one scan of the ledger.
//!
//! The ledger is clustered by plate and time, so that nothing is sorted. Only people known under several
//! plates have their events held and merged; what two exports tell of the same message under two plates is
//! told once.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;
use people::digest::Digest;
use people::tie::{Event, note_digest};
use people::{Fact, Side, What, When, sight};
use rusqlite::Connection;

use super::gather::Gathered;
use super::persons::Roll;
use super::ties;
use crate::Error;
use crate::ledger::row::Columns;
use crate::rulings::keep;

/// Tells of every contact up to a day: the person, by number in the roll, and what happened.
///
/// `read` is told of the fact as soon as it is met, of several plates of one person in any order.
pub(crate) fn each(
    book: &Connection,
    (gathered, roll): (&Gathered, &Roll),
    today: Date,
    mut read: impl FnMut(usize, &Fact),
    mut tell: impl FnMut(usize, &Event),
) -> Result<(), Error> {
    let mut held = told_by_owner(gathered, roll, today);
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
        read(person, &fact);
        if let Some(held) = held.get_mut(&person) {
            held.push(Contact::of(&fact, event));
        } else if roll.plates_of[person].len() > 1 {
            held.insert(person, vec![Contact::of(&fact, event)]);
        } else {
            tell(person, &event);
        }
    }
    for (person, contacts) in held {
        merged(contacts).iter().for_each(|contact| tell(person, &contact.event));
    }
    Ok(())
}

/// Talks the owner told of herself, by person.
fn told_by_owner(gathered: &Gathered, roll: &Roll, today: Date) -> HashMap<usize, Vec<Contact>> {
    let mut told: HashMap<usize, Vec<Contact>> = HashMap::new();
    for (person, worn) in roll.plates_of.iter().enumerate() {
        let days = keep::talked(ties::about(gathered, worn));
        let talks = days.into_iter().filter(|on| *on <= today).filter_map(Event::talked);
        let talks: Vec<Contact> =
            talks.map(|event| Contact { event, key: (event.at, event.by, 0) }).collect();
        if !talks.is_empty() {
            told.insert(person, talks);
        }
    }
    told
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
pub(super) fn end_of(day: Date) -> Option<i64> {
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
