//! To whom an introduction is wanted: somebody here, an employer, or a field of work in the owner's words.

use ::people::name;
use ::people::scenario::goal::{Facet, Goal};
use rusqlite::Connection;
use serde::Serialize;

use crate::views::people::{self, House};
use crate::views::search;
use crate::{Error, find};

/// The other side of an introduction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Target {
    /// `person`, `employer` or `field`.
    pub kind: &'static str,
    /// The person's stable name; `null` for the others.
    pub person: Option<String>,
    /// The name.
    pub name: String,
    /// How many people here are at that employer; `null` for the others.
    pub people: Option<u64>,
}

/// The same, as it is looked for.
pub(super) enum Sought {
    Person(find::Found),
    Employer(House),
    Field(Goal),
}

/// What a text means: somebody of just that name or handle, an employer, somebody found by it, a field, the beginning of
/// an employer's name.
pub(super) fn sought(book: &Connection, text: &str) -> Result<Sought, Error> {
    let person = find::person(book, text);
    let house = people::house_named(book, text)?;
    match (person, house) {
        (Ok(found), None) => Ok(Sought::Person(found)),
        (Ok(found), Some(_)) if name::key(&found.name) == name::key(text) => {
            Ok(Sought::Person(found))
        }
        (_, Some(house)) => Ok(Sought::Employer(house)),
        (Err(error), None) => {
            let goal = Goal::read(text);
            let is_field = |facet: &Facet| match facet {
                Facet::Trade(_) | Facet::Branch(_) | Facet::Town(_) => true,
                Facet::Help(_) | Facet::Words(_) => false,
            };
            if goal.facets.iter().any(is_field) {
                return Ok(Sought::Field(goal));
            }
            // Of a longer name one writes the beginning.
            let begun = search::employer_begun(book, text)?;
            let house = begun.map(|name| people::house_named(book, &name)).transpose()?.flatten();
            house.map(Sought::Employer).ok_or(error)
        }
    }
}

impl Target {
    pub(super) fn of(book: &Connection, sought: &Sought) -> Result<Self, Error> {
        Ok(match sought {
            Sought::Person(found) => Self {
                kind: "person",
                person: Some(find::token(book, found.id)?),
                name: found.name.clone(),
                people: None,
            },
            Sought::Employer(house) => Self {
                kind: "employer",
                person: None,
                name: house.name.clone(),
                people: Some(house.people),
            },
            Sought::Field(goal) => {
                Self { kind: "field", person: None, name: goal.written.clone(), people: None }
            }
        })
    }
}
