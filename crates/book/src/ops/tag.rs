//! The owner gives people a tag, or takes it off. Tags are one whose letters are, and are shown as first written.

use people::name;
use rusqlite::{Connection, OptionalExtension};

use crate::change::{Change, Now, Op, Stale};
use crate::find::Found;
use crate::rulings::jottings::{NOTHING, Tag, of, tag_key};
use crate::{Book, Error, Refusal, Sought, find, rulings};

/// Longer ones are a note.
const MOST_CHARS: usize = 60;

/// Gives a person a tag.
///
/// # Errors
/// When there is no such person, the tag has no letters or too many, or the book can't be written.
pub fn tag(book: &mut Book, reference: &str, name: &str, now: Now) -> Result<(), Error> {
    let person = find::person(&book.connection, reference)?;
    let tag = named(&book.connection, name)?;
    book.change(Op::Tag, &person.name, now, |change| {
        rule(change, &person, &tag.tag, &tag.name)?;
        Ok(((), Stale::Jottings(change.op)))
    })
}

/// Takes a tag off a person.
///
/// # Errors
/// When there is no such person, they have no such tag, or the book can't be written.
pub fn untag(book: &mut Book, reference: &str, name: &str, now: Now) -> Result<(), Error> {
    let person = find::person(&book.connection, reference)?;
    let folded = name::fold(name);
    let given = of(person.ruled(&book.connection)?).tags;
    if !given.iter().any(|tag| tag.tag == folded) {
        return Err(Error::no(Sought::Tag, name));
    }
    book.change(Op::Tag, &person.name, now, |change| {
        rule(change, &person, &folded, NOTHING)?;
        Ok(((), Stale::Jottings(change.op)))
    })
}

/// Gives many people a tag, as one operation. The owner has seen who they are: they are named one by one.
///
/// # Errors
/// When nobody is named, one is not there, the tag has no letters, or the book can't be written.
pub fn tag_all(book: &mut Book, persons: &[String], name: &str, now: Now) -> Result<(), Error> {
    let tag = named(&book.connection, name)?;
    if persons.is_empty() {
        return Err(Refusal::NobodyToTag.into());
    }
    let found = persons.iter().map(|person| find::person(&book.connection, person));
    let found: Vec<Found> = found.collect::<Result<_, _>>()?;
    book.change(Op::TagAll, &found.len().to_string(), now, |change| {
        for person in &found {
            rule(change, person, &tag.tag, &tag.name)?;
        }
        Ok(((), Stale::Jottings(change.op)))
    })
}

fn rule(change: &Change<'_>, person: &Found, tag: &str, value: &str) -> Result<(), Error> {
    let subject = rulings::person_subject(person.strongest()?);
    rulings::rule(change, &subject, &tag_key(tag), value)
}

/// The tag of this name, as it was first written.
fn named(book: &Connection, written: &str) -> Result<Tag, Error> {
    let (name, tag) = (name::tidy(written), name::fold(written));
    if tag.is_empty() || name.chars().count() > MOST_CHARS {
        return Err(Refusal::NoTag(MOST_CHARS).into());
    }
    let mut query = book.prepare_cached("select name from tagged where tag = ?1 limit 1")?;
    let first: Option<String> = query.query_row([&tag], |row| row.get("name")).optional()?;
    Ok(Tag { tag, name: first.unwrap_or(name) })
}
