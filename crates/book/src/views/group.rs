//! Waiting invitations that share something: nearly the same note, an employer, an event, a day on which many came.
//!
//! They can be decided together, after a look at who is among them and who is not like the others.

use ::people::scenario::Answer;
use ::people::scenario::exception::{is_exception, shared_advice};
use ::people::scenario::triage::{Advice, Verdict};
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;

use super::shown::Spoken;
use crate::roster::bench::{self, Bench};
use crate::{Book, Error, Sought};

/// Invitations that share something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Group {
    /// Its name in [`super::invitations::Invitation::groups`].
    pub id: String,
    /// What they share: `note`, `employer`, `event` or `day`.
    pub kind: String,
    /// How many of the waiting ones belong to it.
    pub size: u64,
    /// One of the notes, the employer's name, the event's, the day.
    pub what: String,
}

/// A group with everybody in it, to be looked at before all are decided together.
#[derive(Debug, Clone, Serialize)]
pub struct Preview {
    /// `group/1`.
    pub schema: &'static str,
    /// The group.
    #[serde(flatten)]
    pub group: Group,
    /// The advice most of them share: `let-in`, `ask-first` or `leave`.
    pub advice: &'static str,
    /// Everybody in it: exceptions first.
    pub members: Vec<Member>,
    /// Days to put all of them off until.
    pub put_off: Vec<Date>,
}

/// One of a group.
#[derive(Debug, Clone, Serialize)]
pub struct Member {
    /// The invitation.
    pub id: String,
    /// The person's stable name.
    pub person: String,
    /// The name as the invitation shows it.
    pub name: String,
    /// `let-in`, `ask-first` or `leave`.
    pub verdict: &'static str,
    /// One line a person would say aloud.
    pub reason: Spoken,
    /// Not like the others: advised something else, or known to the owner.
    pub is_exception: bool,
}

/// More than one decides about at once after a look.
const MOST_MEMBERS: i64 = 500;

/// A group and everybody in it.
///
/// # Errors
/// When there is no such group, or the disk fails.
pub fn group(book: &Book, id: &str, today: Date) -> Result<Preview, Error> {
    let put_off = super::invitations::days_to_put_off(today);
    let book = &book.connection;
    let found = named(book, id)?.ok_or_else(|| Error::no(Sought::Group, id))?;
    let bench = Bench::load(book)?;
    let judged = waiting(book, id)?.into_iter().map(|row| {
        let judged = bench.judge(book, &row, today)?;
        Ok((row, judged.verdict))
    });
    let judged: Vec<_> = judged.collect::<Result<_, Error>>()?;
    let advice: Vec<Advice> = judged.iter().map(|(_, verdict)| verdict.advice).collect();
    let shared = shared_advice(&advice).unwrap_or(Advice::AskFirst);
    let mut members: Vec<Member> =
        judged.into_iter().map(|(row, verdict)| member(row, verdict, shared)).collect();
    members.sort_by_key(|member| !member.is_exception);
    Ok(Preview { schema: "group/1", group: found, advice: shared.key(), members, put_off })
}

fn member(row: bench::Invitation, verdict: Verdict, shared: Advice) -> Member {
    let is_known = verdict
        .answers
        .iter()
        .any(|answered| answered.question == "know" && answered.answer == Answer::Yes);
    Member {
        id: row.id,
        person: row.token,
        name: row.name,
        verdict: verdict.advice.key(),
        is_exception: is_exception(verdict.advice, is_known, shared),
        reason: verdict.reason.into(),
    }
}

fn waiting(book: &Connection, id: &str) -> Result<Vec<bench::Invitation>, Error> {
    let (sql, key) = query(id);
    let mut query = book.prepare_cached(sql)?;
    let part = rusqlite::named_params! { ":key": key, ":limit": MOST_MEMBERS, ":from": 0 };
    let rows = query.query_map(part, bench::Invitation::read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The query for those in a group, and what it looks for.
pub(super) fn query(id: &str) -> (&'static str, &str) {
    match id.split_once(':') {
        Some(("employer", name)) => (include_str!("invitations_at_employer.sql"), name),
        Some(("event", key)) => (include_str!("invitations_at_event.sql"), key),
        Some(("day", day)) => (include_str!("invitations_of_day.sql"), day),
        _ => (include_str!("invitations_in_group.sql"), id),
    }
}

/// The groups there are, the largest first.
pub(super) fn groups(book: &Connection) -> Result<Vec<Group>, Error> {
    let mut query = book.prepare_cached(include_str!("groups.sql"))?;
    let rows = query.query_map([], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many wait in a group.
pub(super) fn size(book: &Connection, id: &str) -> Result<u64, Error> {
    Ok(named(book, id)?.map_or(0, |group| group.size))
}

/// The groups an invitation is in, that of its note first.
pub(super) fn of(book: &Connection, row: &bench::Invitation) -> Result<Vec<String>, Error> {
    let house = row.house.as_ref().map(|house| format!("employer:{house}"));
    let day = row.sent_on.map(|day| format!("day:{day}"));
    let event = row.event_key.as_ref().map(|key| format!("event:{key}"));
    let candidates = [row.kin_group.clone(), event, house, day].into_iter().flatten();
    let mut groups = Vec::new();
    for id in candidates.filter(|_| row.by == "them" && row.state == "waiting") {
        groups.extend(named(book, &id)?.map(|group| group.id));
    }
    Ok(groups)
}

fn named(book: &Connection, id: &str) -> Result<Option<Group>, Error> {
    let mut query = book.prepare_cached("select id, kind, size, what from shared where id = ?1")?;
    Ok(query.query_row([id], read).optional()?)
}

fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Group> {
    Ok(Group {
        id: row.get("id")?,
        kind: row.get("kind")?,
        size: row.get("size")?,
        what: row.get("what")?,
    })
}
