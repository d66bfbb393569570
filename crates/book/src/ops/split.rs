//! The owner says that a handle is somebody else's than the person who wears it now.
//!
//! The handle takes with it what the sources themselves say is the same human, so that parting two people
//! who were made one gives both back as they were. Where the sources say that of every handle, it goes
//! alone. Those that stay, stay together.

use std::collections::BTreeSet;

use people::Handle;
use people::resolve::{Plate, Seat, Word, resolve, strict};

use crate::change::{Change, Now, Op, Stale};
use crate::find::{self, Found};
use crate::roster::{gather, persons};
use crate::rulings::identity::{NO, SAME, YES, pair_subject, words};
use crate::{Book, Error, Refusal, rulings};

/// The two people after a split, by their public names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parted {
    /// Who wears the handle now.
    pub gone: String,
    /// Who wore it before, and keeps the rest.
    pub left: String,
}

/// Makes a handle stand apart from the others of its person.
///
/// # Errors
/// When there is no such person, the handle is not theirs or their only one, or the book can't be written.
pub fn split(book: &mut Book, reference: &str, handle: &str, now: Now) -> Result<Parted, Error> {
    let person = find::person(&book.connection, reference)?;
    let handle = find::handle_of(&person, handle)?;
    if person.worn.len() < 2 {
        return Err(Refusal::OneHandle(person.name).into());
    }
    let stays = book.change(Op::Split, &format!("{} · {handle}", person.name), now, |change| {
        let gathered = gather::gather(change)?;
        let plates = persons::plates(&gathered);
        let (going, staying) = part(&plates, &person, &handle);
        let mut said = words(&gathered.rulings);
        for one in &going {
            for other in &staying {
                say(change, &mut said, (one, other), false)?;
            }
        }
        for side in [&going, &staying] {
            hold_together(change, (&plates, &gathered.seats), side, &mut said)?;
        }
        Ok((staying, Stale::Everything))
    })?;
    let book = &book.connection;
    let left = stays.first().map(|left| find::wearer(book, left));
    Ok(Parted { gone: find::wearer(book, &handle)?, left: left.unwrap_or(Ok(String::new()))? })
}

/// The handles that go and those that stay.
fn part(plates: &[Plate], person: &Found, handle: &Handle) -> (Vec<Handle>, Vec<Handle>) {
    let first_of = strict(plates);
    let group = |handle: &Handle| {
        plates.iter().position(|plate| plate.handle == *handle).map(|at| first_of[at])
    };
    let own = group(handle);
    let (mut going, mut staying): (Vec<Handle>, Vec<Handle>) =
        person.worn.iter().cloned().partition(|worn| group(worn) == own);
    if staying.is_empty() {
        (going, staying) = going.into_iter().partition(|worn| worn == handle);
    }
    (going, staying)
}

/// Says that handles are one human where nothing else would hold them together any more.
fn hold_together(
    change: &Change<'_>,
    (plates, seats): (&[Plate], &[Seat]),
    handles: &[Handle],
    said: &mut Vec<Word>,
) -> Result<(), Error> {
    let first_of = resolve(plates, said, seats).first_of;
    let worn = plates.iter().enumerate().filter(|(_, plate)| handles.contains(&plate.handle));
    let persons: BTreeSet<usize> = worn.map(|(at, _)| first_of[at]).collect();
    let strongest = |person: &usize| {
        let worn = plates.iter().enumerate().filter(|(at, _)| first_of[*at] == *person);
        worn.map(|(_, plate)| &plate.handle).filter(|worn| handles.contains(worn)).min()
    };
    let mut each: Vec<&Handle> = persons.iter().filter_map(strongest).collect();
    each.sort();
    for other in each.iter().skip(1) {
        say(change, said, (each[0], other), true)?;
    }
    Ok(())
}

/// Rules, and remembers it as the newest word.
fn say(
    change: &Change<'_>,
    said: &mut Vec<Word>,
    (a, b): (&Handle, &Handle),
    is_same: bool,
) -> Result<(), Error> {
    let value = if is_same { YES } else { NO };
    rulings::rule(change, &pair_subject(a, b), SAME, value)?;
    said.retain(|word| pair_subject(&word.a, &word.b) != pair_subject(a, b));
    said.insert(0, Word { a: a.clone(), b: b.clone(), is_same });
    Ok(())
}
