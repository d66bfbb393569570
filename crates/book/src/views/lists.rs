//! Searches the owner saved, each with how many people fit today.

use rusqlite::Connection;
use serde::Serialize;

use super::people::{Ask, people};
use crate::filter::KEYS;
use crate::rulings::lists;
use crate::{Book, Error, Sought};

/// The lists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Lists {
    /// `lists/1`.
    pub schema: &'static str,
    /// In the order of the alphabet.
    pub lists: Vec<List>,
    /// Every tag, with how many people have it, those with most first.
    pub tags: Vec<Tag>,
    /// What a search can narrow by, an example each.
    pub examples: Vec<&'static str>,
}

/// One list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct List {
    /// Its name.
    pub name: String,
    /// Whom it means, as a search of people.
    pub query: String,
    /// How many people fit.
    pub people: u64,
}

/// One tag.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Tag {
    /// As first written.
    pub name: String,
    /// How many people have it.
    pub people: u64,
}

/// Tags that are told.
const MOST_TAGS: u32 = 100;

/// All lists.
///
/// # Errors
/// When the disk fails.
pub fn lists(book: &Book) -> Result<Lists, Error> {
    let counted = |list: lists::List| {
        let ask = Ask { query: Some(list.query.clone()), limit: 1, ..Ask::default() };
        // A search of an older version may make no sense any more; it is shown all the same.
        let people = people(book, &ask).map_or(0, |found| found.total);
        List { name: list.name, query: list.query, people }
    };
    let lists = lists::all(&book.connection)?.into_iter().map(counted).collect();
    let examples = KEYS.map(|(_, example)| example).to_vec();
    Ok(Lists { schema: "lists/1", lists, tags: tags(&book.connection)?, examples })
}

/// The search of a list.
///
/// # Errors
/// When there is no such list.
pub fn list_named(book: &Book, name: &str) -> Result<String, Error> {
    let found = lists::named(&book.connection, name)?;
    Ok(found.ok_or_else(|| Error::no(Sought::List, name))?.query)
}

fn tags(book: &Connection) -> Result<Vec<Tag>, Error> {
    let mut query = book.prepare_cached(include_str!("tags.sql"))?;
    let rows = query.query_map([MOST_TAGS], |row| {
        Ok(Tag { name: row.get("name")?, people: row.get("people")? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
