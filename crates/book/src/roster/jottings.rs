//! What the owner wrote of people, written down to be listed and searched: her rulings say it, and these tables only
//! find it.
//!
//! With everything else all of it is made anew; after one operation only what it was about.

use std::collections::{BTreeMap, BTreeSet};

use people::own_field::Value;
use people::{Handle, name};
use rusqlite::Connection;

use super::searchable;
use crate::change::Change;
use crate::find;
use crate::rulings::jottings::{Field, Jottings, Note, is_jotting, of};
use crate::rulings::{Ruling, Rulings, handle_of_subject};
use crate::{Error, rulings};

/// Writes all of it, before everybody's words are put into the index. Whoever wears the handles is written already.
pub(crate) fn write(book: &Connection, rulings: &Rulings) -> Result<(), Error> {
    let mut by_person: BTreeMap<i64, Vec<Ruling>> = BTreeMap::new();
    for (handle, ruling) in rulings.about_people().filter(|(_, ruling)| is_jotting(ruling)) {
        // A handle that no file tells of any more has nobody; it may come again.
        if let Some(person) = find::bearer(book, &handle)? {
            by_person.entry(person).or_default().push(ruling.clone());
        }
    }
    for (person, rulings) in by_person {
        insert(book, person, &of(rulings))?;
    }
    Ok(())
}

/// Writes anew what is written of those whom an operation ruled about.
pub(crate) fn rewrite(change: &Change<'_>, op: i64) -> Result<(), Error> {
    let mut query = change.prepare_cached("select distinct subject from ruling where op = ?1")?;
    let subjects: Vec<String> =
        query.query_map([op], |row| row.get("subject"))?.collect::<rusqlite::Result<_>>()?;
    let handles = subjects.iter().filter_map(|subject| handle_of_subject(subject));
    let mut persons = BTreeSet::new();
    for handle in handles {
        persons.extend(find::bearer(change, &handle)?);
    }
    for person in persons {
        remove(change, person)?;
        insert(change, person, &of_person(change, person)?)?;
        searchable::rewrite(change, person)?;
    }
    Ok(())
}

/// What is ruled of one person now.
fn of_person(book: &Connection, person: i64) -> Result<Jottings, Error> {
    let worn: Vec<Handle> = find::by_row(book, person)?.worn;
    let mut ruled = Vec::new();
    for handle in &worn {
        ruled.extend(rulings::about(book, &rulings::person_subject(handle))?);
    }
    Ok(of(ruled))
}

fn insert(book: &Connection, person: i64, jottings: &Jottings) -> Result<(), Error> {
    for note in &jottings.notes {
        insert_note(book, person, note)?;
    }
    let mut tag =
        book.prepare_cached("insert into tagged (tag, person, name) values (?1, ?2, ?3)")?;
    for given in &jottings.tags {
        tag.execute((&given.tag, person, &given.name))?;
    }
    for field in &jottings.fields {
        insert_field(book, person, field)?;
    }
    Ok(())
}

fn insert_note(book: &Connection, person: i64, note: &Note) -> Result<(), Error> {
    let mut insert =
        book.prepare_cached("insert into note (id, person, on_day, text) values (?1, ?2, ?3, ?4)")?;
    insert.execute((note.id, person, note.on.to_string(), &note.text))?;
    let mut index = book.prepare_cached("insert into note_words (rowid, text) values (?1, ?2)")?;
    index.execute((note.id, &note.text))?;
    Ok(())
}

fn insert_field(book: &Connection, person: i64, field: &Field) -> Result<(), Error> {
    let number = match field.value {
        Value::Number(number) => Some(number),
        Value::YesNo(is_so) => Some(f64::from(u8::from(is_so))),
        Value::Text(_) | Value::Day(_) => None,
    };
    let mut insert = book.prepare_cached(include_str!("insert_own_field.sql"))?;
    insert.execute(rusqlite::named_params! {
        ":field": field.field, ":person": person, ":name": field.name, ":value": field.written,
        ":folded": name::fold(&field.written), ":kind": field.value.kind(), ":number": number,
    })?;
    Ok(())
}

/// What is written of one person goes, and its words leave the index.
fn remove(book: &Connection, person: i64) -> Result<(), Error> {
    for step in include_str!("remove_jottings.sql").split("-- next\n") {
        book.prepare_cached(step)?.execute([person])?;
    }
    Ok(())
}
