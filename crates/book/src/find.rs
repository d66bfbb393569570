//! Finding the person or invitation a reference means: a public name, a handle as people write it, or
//! a name that only one person bears.

use people::handle::{Email, Phone, Profile};
use people::{Handle, name};
use rusqlite::{Connection, OptionalExtension};

use crate::ledger::plates;
use crate::rulings::{self, Ruling};
use crate::{Error, Refusal, Sought};

/// A person, by row.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    pub(crate) id: i64,
    pub(crate) name: String,
    /// Numbers of the plates they wear, the strongest first.
    pub(crate) handles: Vec<i64>,
    /// The same as handles.
    pub(crate) worn: Vec<Handle>,
}

impl Found {
    /// The handle a ruling about the person names.
    pub(crate) fn strongest(&self) -> Result<&Handle, Error> {
        self.worn.first().ok_or_else(|| Refusal::NoHandle.into())
    }

    /// What the owner ruled about them, under whichever handle.
    pub(crate) fn ruled(&self, book: &Connection) -> Result<Vec<Ruling>, Error> {
        let mut ruled = Vec::new();
        for handle in &self.worn {
            ruled.extend(rulings::about(book, &rulings::person_subject(handle))?);
        }
        Ok(ruled)
    }
}

/// The person a reference means.
pub(crate) fn person(book: &Connection, reference: &str) -> Result<Found, Error> {
    let id = match by_token(book, reference)? {
        Some(id) => id,
        None => match by_handle(book, reference)? {
            Some(id) => id,
            None => by_name(book, reference)?,
        },
    };
    by_row(book, id)
}

/// The person in this row.
pub(crate) fn by_row(book: &Connection, id: i64) -> Result<Found, Error> {
    let mut query = book.prepare_cached("select name from person where id = ?1")?;
    let name = query.query_row([id], |row| row.get("name"))?;
    let worn = worn(book, id)?;
    let handles = worn.iter().map(|(_, number)| *number).collect();
    Ok(Found { id, name, handles, worn: worn.into_iter().filter_map(|(worn, _)| worn).collect() })
}

/// The public name of whoever wears this handle.
pub(crate) fn wearer(book: &Connection, handle: &Handle) -> Result<String, Error> {
    let row = bearer(book, handle)?;
    token(book, row.ok_or_else(|| Error::no(Sought::Person, handle.to_string()))?)
}

/// The public name of the person in this row.
pub(crate) fn token(book: &Connection, id: i64) -> Result<String, Error> {
    let mut query = book.prepare_cached("select token from person where id = ?1")?;
    Ok(query.query_row([id], |row| row.get("token"))?)
}

/// The plates a person wears, the strongest first: their numbers tell only in what order files came.
pub(crate) fn handles(book: &Connection, person: i64) -> Result<Vec<i64>, Error> {
    Ok(worn(book, person)?.into_iter().map(|(_, number)| number).collect())
}

fn worn(book: &Connection, person: i64) -> Result<Vec<(Option<Handle>, i64)>, Error> {
    let mut query = book.prepare_cached(include_str!("handles_of_person.sql"))?;
    let rows = query.query_map([person], |row| {
        let (kind, value): (String, String) = (row.get("kind")?, row.get("value")?);
        Ok((plates::join(&kind, &value), row.get("id")?))
    })?;
    let mut worn: Vec<(Option<Handle>, i64)> = rows.collect::<rusqlite::Result<_>>()?;
    worn.sort();
    Ok(worn)
}

fn by_token(book: &Connection, reference: &str) -> Result<Option<i64>, Error> {
    let mut query = book.prepare_cached("select id from person where token = ?1")?;
    Ok(query.query_row([reference], |row| row.get("id")).optional()?)
}

/// A handle in its written form, an address, a profile's address or slug, a number.
fn by_handle(book: &Connection, reference: &str) -> Result<Option<i64>, Error> {
    for handle in readings(reference) {
        if let Some(person) = bearer(book, &handle)? {
            return Ok(Some(person));
        }
    }
    Ok(None)
}

/// The row of the person who wears this plate.
pub(crate) fn bearer(book: &Connection, handle: &Handle) -> Result<Option<i64>, Error> {
    let Some(number) = plates::find(book, handle)? else { return Ok(None) };
    let mut query = book.prepare_cached("select person from bearer where handle = ?1")?;
    Ok(query.query_row([number], |row| row.get("person")).optional()?)
}

/// The handles that what somebody typed may mean, the likeliest first.
pub(crate) fn readings(typed: &str) -> impl Iterator<Item = Handle> {
    let readings = [
        Handle::read(typed),
        Email::parse(typed).map(Handle::Email),
        Profile::parse(typed).map(Handle::Profile),
        Profile::from_slug(typed).map(Handle::Profile),
        Phone::parse(typed).map(Handle::Phone),
    ];
    readings.into_iter().flatten()
}

/// The handle of a person that what somebody typed means.
pub(crate) fn handle_of(person: &Found, typed: &str) -> Result<Handle, Error> {
    let found = readings(typed).find(|handle| person.worn.contains(handle));
    found.ok_or_else(|| Error::no(Sought::HandleOf, typed))
}

fn by_name(book: &Connection, reference: &str) -> Result<i64, Error> {
    match bearers(book, reference)?.as_slice() {
        [] => Err(Error::no(Sought::Person, reference)),
        [one] => Ok(one.id),
        several => Err(ambiguous(reference, several)),
    }
}

/// The ids of whoever a name may mean, each with words that tell namesakes apart; the closest first.
pub(crate) fn may_be(book: &Connection, reference: &str) -> Result<Vec<(String, String)>, Error> {
    let told = bearers(book, reference)?.into_iter().map(|it| (it.token.clone(), it.described()));
    Ok(told.collect())
}

/// Whoever bears this name or, where nobody does, one that begins so.
fn bearers(book: &Connection, reference: &str) -> Result<Vec<Bearer>, Error> {
    let key = name::key(reference);
    let mut query = book.prepare_cached(include_str!("find_by_name.sql"))?;
    let rows = query.query_map([words_beginning(reference)], |row| {
        Ok(Bearer {
            id: row.get("id")?,
            name: row.get("name")?,
            token: row.get("token")?,
            work: row.get("work")?,
        })
    })?;
    let found: Vec<Bearer> = rows.collect::<rusqlite::Result<_>>()?;
    let (exact, begun): (Vec<Bearer>, Vec<Bearer>) =
        found.into_iter().partition(|bearer| name::key(&bearer.name) == key);
    Ok(if exact.is_empty() { begun } else { exact })
}

/// A full-text query for words that begin like these. Folded text has no operators left in it.
pub(crate) fn words_beginning(text: &str) -> String {
    name::fold(text).split(' ').map(|word| format!("\"{word}\"*")).collect::<Vec<_>>().join(" ")
}

/// Somebody a name may mean.
struct Bearer {
    id: i64,
    name: String,
    token: String,
    work: Option<String>,
}

impl Bearer {
    /// The name, and what tells namesakes apart.
    fn described(&self) -> String {
        let work = self.work.as_ref().map_or(String::new(), |work| format!(", {work}"));
        format!("{}{work}", self.name)
    }

    /// The same with the id that means nobody else.
    fn shown(&self) -> String {
        format!("{} ({})", self.described(), self.token)
    }
}

fn ambiguous(reference: &str, several: &[Bearer]) -> Error {
    let names: Vec<String> = several.iter().take(5).map(Bearer::shown).collect();
    let n = u32::try_from(several.len()).unwrap_or(u32::MAX);
    Refusal::Ambiguous { name: reference.to_owned(), n, candidates: names.join("; ") }.into()
}
