//! Two people the owner speaks of: found, told apart, and named for the log and for rulings.

use rusqlite::Connection;

use crate::change::{Change, Stale};
use crate::find::{self, Found};
use crate::roster::suggestions;
use crate::rulings::{self, identity};
use crate::{Error, Refusal};

/// Two people, and the suggestion that they are one, where there is one.
#[derive(Debug)]
pub(super) struct Two {
    pub(super) a: Found,
    pub(super) b: Found,
    pub(super) suggestion: Option<String>,
}

impl Two {
    /// The two that these references mean; refused where they mean one.
    pub(super) fn of(book: &Connection, a: &str, b: &str) -> Result<Self, Error> {
        let (a, b) = (find::person(book, a)?, find::person(book, b)?);
        if a.id == b.id {
            return Err(Refusal::OnePerson(a.name).into());
        }
        let suggestion = suggestions::between(book, a.id, b.id)?.map(|pair| pair.id);
        Ok(Self { a, b, suggestion })
    }

    /// Both names, for the log; of namesakes a handle each.
    pub(super) fn subject(&self) -> String {
        if self.a.name != self.b.name {
            return format!("{} · {}", self.a.name, self.b.name);
        }
        let strongest = |person: &Found| person.worn.first().map(ToString::to_string);
        [&self.a, &self.b].map(|person| strongest(person).unwrap_or_default()).join(" · ")
    }

    /// Rules about the strongest handle of each.
    pub(super) fn rule(&self, change: &Change<'_>, key: &str, value: &str) -> Result<(), Error> {
        let subject = identity::pair_subject(self.a.strongest()?, self.b.strongest()?);
        rulings::rule(change, &subject, key, value)
    }

    /// Takes back every ruling of this key and value about any handle of the one with any of the other.
    pub(super) fn withdraw(
        &self,
        change: &Change<'_>,
        key: &str,
        value: &str,
    ) -> Result<(), Error> {
        for (subject, ruling) in suggestions::ruled(change, &self.a, &self.b)? {
            if ruling.key == key && ruling.value == value {
                rulings::rule(change, &subject, key, identity::NOTHING)?;
            }
        }
        Ok(())
    }

    /// Notes in the log which suggestion it was about, so that taking it back settles that one again.
    pub(super) fn note(&self, change: &Change<'_>) -> Result<(), Error> {
        let note = (&self.suggestion, change.op);
        change.execute("update op set detail = ?1 where id = ?2", note)?;
        Ok(())
    }

    /// Whether the two were suggested, and nobody else may be either.
    pub(super) fn is_alone(&self, book: &Connection) -> Result<bool, Error> {
        let pair = suggestions::between(book, self.a.id, self.b.id)?;
        Ok(pair.is_some_and(|pair| pair.is_alone()))
    }

    /// What a ruling makes stale that joins nobody.
    pub(super) fn stale(&self) -> Stale {
        self.suggestion.clone().map_or(Stale::Nothing, Stale::Suggestion)
    }
}
