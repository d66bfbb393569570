//! Whom the owner would like to know: people, be they in the book or not, and employers.
//!
//! A person is named by a handle as in every other ruling, so that a wish holds whatever comes in later; an employer by
//! its name.

use jiff::civil::Date;
use people::Handle;
use people::scenario::wished::State;
use rusqlite::Connection;

use super::{handle_of_subject, person_subject};
use crate::Error;

/// The ruling that somebody is wished for; its value is what the owner called them.
pub(crate) const WISHED: &str = "wished";
/// The ruling that tells why.
pub(crate) const WHY: &str = "wished-why";
/// The ruling that tells how far it has come.
pub(crate) const STATE: &str = "wished-state";

/// Whom or what a wish is for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Whom {
    /// Somebody, by one handle.
    Person(Handle),
    /// An employer, by its name.
    Employer(String),
}

impl Whom {
    /// The subject of rulings about it.
    pub(crate) fn subject(&self) -> String {
        match self {
            Self::Person(handle) => person_subject(handle),
            Self::Employer(name) => format!("employer {name}"),
        }
    }

    fn of_subject(subject: &str) -> Option<Self> {
        let employer =
            subject.strip_prefix("employer ").map(|name| Self::Employer(name.to_owned()));
        employer.or_else(|| handle_of_subject(subject).map(Self::Person))
    }
}

/// A wish that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wished {
    pub(crate) whom: Whom,
    /// What the owner called them.
    pub(crate) called: String,
    pub(crate) on: Option<Date>,
    pub(crate) why: Option<String>,
    pub(crate) state: Option<State>,
}

/// Every wish that stands, oldest first.
pub(crate) fn all(book: &Connection) -> Result<Vec<Wished>, Error> {
    let mut query = book.prepare_cached(include_str!("wishes.sql"))?;
    let mut rows = query.query([])?;
    let mut wishes = Vec::new();
    while let Some(row) = rows.next()? {
        let subject: String = row.get("subject")?;
        let Some(whom) = Whom::of_subject(&subject) else { continue };
        let on: String = row.get("said_on")?;
        let ruled = super::about(book, &subject)?;
        let value = |key: &str| {
            let found = ruled.iter().find(|ruling| ruling.key == key);
            found.map(|ruling| ruling.value.clone()).filter(|value| !value.is_empty())
        };
        let state = value(STATE).and_then(|state| State::read(&state));
        wishes.push(Wished {
            whom,
            called: row.get("value")?,
            on: on.parse().ok(),
            why: value(WHY),
            state,
        });
    }
    Ok(wishes)
}
