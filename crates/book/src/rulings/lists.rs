//! Searches the owner saved under a name, as lists. Rulings of hers about no person: whoever fits is on the list.

use people::name;
use rusqlite::Connection;

use super::about;
use crate::Error;

/// The subject of rulings about lists.
pub(crate) const SUBJECT: &str = "lists";
const LIST: &str = "list:";
/// Between the name and the search; tidy texts have none.
const BETWEEN: char = '\t';

/// A saved search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct List {
    pub(crate) name: String,
    pub(crate) query: String,
}

/// The key of a list's rulings: lists are one whose names' letters are.
pub(crate) fn key(name: &str) -> String {
    format!("{LIST}{}", name::fold(name).replace(' ', "-"))
}

/// What is ruled of a list.
pub(crate) fn value(name: &str, query: &str) -> String {
    format!("{name}{BETWEEN}{query}")
}

/// All lists, in the order of the alphabet.
pub(crate) fn all(book: &Connection) -> Result<Vec<List>, Error> {
    let mut rulings = about(book, SUBJECT)?;
    rulings.sort_by(|one, other| one.key.cmp(&other.key));
    let list = |value: &str| {
        let (name, query) = value.split_once(BETWEEN)?;
        Some(List { name: name.to_owned(), query: query.to_owned() })
    };
    Ok(rulings.iter().filter_map(|ruling| list(&ruling.value)).collect())
}

/// The list of this name.
pub(crate) fn named(book: &Connection, name: &str) -> Result<Option<List>, Error> {
    let folded = name::fold(name);
    Ok(all(book)?.into_iter().find(|list| name::fold(&list.name) == folded))
}
