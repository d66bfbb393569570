//! What is left to do on LinkedIn after deciding, and what has been done: by the owner's tick, or as the next
//! export shows.

use ::people::scenario::task::{Seen, Shown, Task as Kind, done};
use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::Row;
use serde::Serialize;

use crate::ledger::row::day_of;
use crate::{Book, Error};

/// What is to do, and what is done.
#[derive(Debug, Clone, Serialize)]
pub struct Todo {
    /// `todo/1`.
    pub schema: &'static str,
    /// LinkedIn's own page of received invitations.
    pub received: &'static str,
    /// LinkedIn's own page of sent invitations, where one is withdrawn.
    pub sent: &'static str,
    /// To do, the newest decision first.
    pub open: Vec<Task>,
    /// Done, the newest decision first.
    pub done: Vec<Task>,
    /// LinkedIn's own list of connections.
    pub connections: &'static str,
    /// Connections that were let go and are still to be removed, the newest decision first.
    pub to_remove: Vec<Removal>,
    /// Those that are removed.
    pub removed: Vec<Removal>,
}

/// One connection to remove.
#[derive(Debug, Clone, Serialize)]
pub struct Removal {
    /// The person's stable name.
    pub person: String,
    /// The person's name.
    pub name: String,
    /// Profile address, where one is known.
    pub profile: Option<String>,
    /// The day they were let go.
    pub decided_on: Option<Date>,
    /// What shows that it was done: `ticked` by the owner, or `gone` from the list. `null` while it is to do.
    pub done: Option<&'static str>,
}

/// One thing to do.
#[derive(Debug, Clone, Serialize)]
pub struct Task {
    /// The invitation.
    pub invitation: String,
    /// The person's stable name.
    pub person: String,
    /// The name as the invitation shows it.
    pub name: String,
    /// Profile address, where the export gives one.
    pub profile: Option<String>,
    /// `accept`, `ask` or `ignore`.
    pub task: &'static str,
    /// What was decided: `let-in`, `ask-first` or `leave`.
    pub decision: String,
    /// The day it was decided.
    pub decided_on: Option<Date>,
    /// What shows that it was done: `ticked` by the owner; `connected`, `gone` from the list, or `written` to, as
    /// files show. `null` while it is to do.
    pub done: Option<&'static str>,
}

const RECEIVED: &str = "https://www.linkedin.com/mynetwork/invitation-manager/";
const CONNECTIONS: &str = "https://www.linkedin.com/mynetwork/invite-connect/connections/";
const SENT: &str = "https://www.linkedin.com/mynetwork/invitation-manager/sent/";

/// What is to do.
///
/// # Errors
/// When the disk fails.
pub fn todo(book: &Book) -> Result<Todo, Error> {
    let mut query = book.connection.prepare_cached(include_str!("todo.sql"))?;
    let tasks = query.query_map([], read)?;
    let tasks: Vec<Option<Task>> = tasks.collect::<rusqlite::Result<_>>()?;
    let (done, open) = tasks.into_iter().flatten().partition(|task: &Task| task.done.is_some());
    let (removed, to_remove) =
        removals(book)?.into_iter().partition(|removal: &Removal| removal.done.is_some());
    Ok(Todo {
        schema: "todo/1",
        received: RECEIVED,
        sent: SENT,
        open,
        done,
        connections: CONNECTIONS,
        to_remove,
        removed,
    })
}

fn removals(book: &Book) -> Result<Vec<Removal>, Error> {
    let mut query = book.connection.prepare_cached(include_str!("removals.sql"))?;
    let rows = query.query_map([], |row| {
        let decided_on = day(row, "chosen_on")?;
        let seen = Seen {
            is_ticked: row.get("is_ticked")?,
            gone_on: decided_on.filter(|_| row.get("is_gone").unwrap_or(false)),
            ..Seen::default()
        };
        Ok(Removal {
            person: row.get("token")?,
            name: row.get("name")?,
            profile: row.get("profile")?,
            decided_on,
            done: done(Kind::Remove, seen).map(Shown::key),
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Option<Task>> {
    let decision: String = row.get("decision")?;
    let Some(kind) = Kind::of_decision(&decision) else { return Ok(None) };
    let decided_on = day(row, "decided_on")?;
    let seen = Seen {
        is_ticked: row.get("is_ticked")?,
        is_connection: row.get("is_connection")?,
        gone_on: gone_on(decided_on, day(row, "newest_list")?, day(row, "listed")?),
        wrote_on: row
            .get::<_, Option<i64>>("wrote")?
            .and_then(|second| Timestamp::from_second(second).ok())
            .map(day_of),
    };
    Ok(Some(Task {
        invitation: row.get("id")?,
        person: row.get("token")?,
        name: row.get("name")?,
        profile: row.get("profile")?,
        task: kind.key(),
        decision,
        decided_on,
        done: done(kind, seen).map(Shown::key),
    }))
}

/// The day of the newest list, where it is of the day of the decision or later and no longer has it.
fn gone_on(decided_on: Option<Date>, newest: Option<Date>, listed: Option<Date>) -> Option<Date> {
    let newest = newest.filter(|day| decided_on.is_some_and(|decided_on| *day >= decided_on))?;
    // One that no list ever had was told by mail, and is not known to be gone.
    listed.filter(|listed| *listed < newest).map(|_| newest)
}

fn day(row: &Row<'_>, name: &str) -> rusqlite::Result<Option<Date>> {
    Ok(row.get::<_, Option<String>>(name)?.and_then(|day| day.parse().ok()))
}
