//! The first page: what there is to do, and how much of the network is real.

use ::people::scenario::keep::Kind;
use jiff::civil::Date;
use serde::Serialize;

use super::invitations::{self, Ask, Invitation, Piles, State};
use super::keep::{self, Keep, Listed};
use super::network::{self, Estimate};
use super::people::{self, Person};
use super::person::{self, Event};
use super::shown::Spoken;
use super::suggestions;
use crate::{Book, Error};

/// Today.
#[derive(Debug, Clone, Serialize)]
pub struct Today {
    /// `today/1`.
    pub schema: &'static str,
    /// The day everything is judged for.
    pub today: Date,
    /// The owner's name, where the sources tell it.
    pub owner: Option<String>,
    /// Whether nothing was imported yet.
    pub is_empty: bool,
    /// The piles of the desk.
    pub piles: Piles,
    /// The first few invitations worth a look.
    pub first: Vec<Invitation>,
    /// Pairs of people who may be one and wait for the owner's word.
    pub suggestions: u64,
    /// Expected strong ties; `null` without evidence.
    pub strong: Option<Estimate>,
    /// People with whom there was contact in both directions, ever.
    pub two_way: u64,
    /// Connections in the newest export.
    pub connections: u64,
    /// The closest few.
    pub closest: Vec<Person>,
    /// The week's people.
    pub keep: Keep,
    /// Letters that wait, the closest first; the first few of those that `keep` counts.
    pub owed: Vec<Listed>,
    /// Birthdays of the week, the closest first; the first few.
    pub birthdays: Vec<Listed>,
    /// Changes seen between exports, newest first.
    pub events: Vec<Event>,
    /// What would help most next.
    pub would_help: Vec<Spoken>,
}

/// Invitations, people and changes shown on the first page.
const FEW: u64 = 5;

/// Today.
///
/// # Errors
/// When the disk fails.
pub fn today(book: &Book, today: Date) -> Result<Today, Error> {
    let overview = network::overview(&book.connection)?;
    let keep = keep::keep(book, keep::Ask::default(), today)?;
    let ask = Ask { state: State::Waiting, limit: FEW, ..Ask::default() };
    let desk = invitations::invitations(book, &ask, today)?;
    Ok(Today {
        schema: "today/1",
        today: book.judged_for()?.unwrap_or(today),
        owner: overview.owner_name,
        is_empty: book.judged_for()?.is_none(),
        piles: desk.piles,
        first: desk.invitations,
        suggestions: suggestions::waiting(&book.connection)?,
        strong: overview.strong,
        two_way: overview.two_way,
        connections: overview.connections,
        closest: picked(book, include_str!("closest.sql"))?,
        owed: keep::open_of(&book.connection, (Kind::Owed, WAITING), keep.today)?,
        birthdays: keep::open_of(&book.connection, (Kind::Birthday, WAITING), keep.today)?,
        keep,
        events: person::events(&book.connection, None, EVENTS)?,
        would_help: super::imports::would_help(&book.connection)?,
    })
}

/// Letters and birthdays shown on the first page.
const WAITING: usize = 3;
/// Changes shown on the first page.
const EVENTS: u32 = 5;

fn picked(book: &Book, sql: &str) -> Result<Vec<Person>, Error> {
    let mut query = book.connection.prepare_cached(sql)?;
    let people = query.query_map([FEW.cast_signed()], people::read)?;
    Ok(people.collect::<rusqlite::Result<_>>()?)
}
