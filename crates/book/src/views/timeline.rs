//! One person in time: facts, the owner's notes and decisions about them, and what changed between exports, in one order.

use ::people::{Fact, Say, What, When};
use jiff::civil::Date;
use rusqlite::Connection;
use serde::Serialize;

use super::deed::Deed;
use super::jottings;
use super::person::{Event, events};
use super::shown::FactShown;
use crate::find::Found;
use crate::ledger::read::{self, Held};
use crate::rulings::{self, keep};
use crate::{Book, Error, Sought, find};

/// What is asked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ask {
    /// Only this kind.
    pub kind: Option<Kind>,
    /// Only up to this day.
    pub until: Option<Date>,
    /// How many to pass over.
    pub from: u64,
    /// How many at most.
    pub limit: u64,
}

/// What a moment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A message or a mail.
    Message,
    /// A meeting or a call.
    Meeting,
    /// An invitation, or its being accepted.
    Invitation,
    /// A note of the owner's.
    Note,
    /// What the owner ruled.
    Decision,
    /// What changed between exports.
    Change,
    /// Anything else that is known.
    Known,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Message,
        Self::Meeting,
        Self::Invitation,
        Self::Note,
        Self::Decision,
        Self::Change,
        Self::Known,
    ];

    /// The word for it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Message => "message",
            Self::Meeting => "meeting",
            Self::Invitation => "invitation",
            Self::Note => "note",
            Self::Decision => "decision",
            Self::Change => "change",
            Self::Known => "known",
        }
    }

    /// Reads the word.
    ///
    /// # Errors
    /// When there is no such kind.
    pub fn named(word: &str) -> Result<Self, Error> {
        let kind = Self::ALL.into_iter().find(|kind| kind.key() == word);
        kind.ok_or_else(|| Error::no_word(Sought::Kind, word, &Self::ALL.map(Self::key)))
    }

    /// What a fact is.
    fn of(fact: &Fact) -> Self {
        match &fact.what {
            What::Wrote { .. } | What::Addressed { .. } | What::Among { .. } => Self::Message,
            What::Met { .. } | What::Declined { .. } | What::Called { .. } => Self::Meeting,
            What::Invited { .. } | What::Connected => Self::Invitation,
            What::Noted(_) => Self::Note,
            _ => Self::Known,
        }
    }
}

/// One person in time.
#[derive(Debug, Clone, Serialize)]
pub struct Timeline {
    /// `timeline/1`.
    pub schema: &'static str,
    /// The person's stable name.
    pub person: String,
    /// The person's name.
    pub name: String,
    /// The newest first; what has no day comes last.
    pub timeline: Vec<Moment>,
    /// Whether there are older ones.
    pub more: bool,
}

/// One thing that happened, was said, written or decided.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Moment {
    /// What it says and where it was read; what the owner said herself has the source `owner`, and what was seen between
    /// exports `exports`.
    #[serde(flatten)]
    pub shown: FactShown,
    /// `message`, `meeting`, `invitation`, `note`, `decision`, `change` or `known`.
    pub kind: &'static str,
}

/// One person in time.
///
/// # Errors
/// When nobody or several bear the reference, or the disk fails.
pub fn timeline(book: &Book, reference: &str, ask: &Ask, today: Date) -> Result<Timeline, Error> {
    let book = &book.connection;
    let found = find::person(book, reference)?;
    let (timeline, more) = moments(book, &found, ask, today)?;
    let person = find::token(book, found.id)?;
    Ok(Timeline { schema: "timeline/1", person, name: found.name, timeline, more })
}

/// The moments asked for, and whether there are more.
pub(super) fn moments(
    book: &Connection,
    person: &Found,
    ask: &Ask,
    today: Date,
) -> Result<(Vec<Moment>, bool), Error> {
    let until = ask.until.map_or(today, |until| until.min(today));
    let end = usize::try_from(ask.from.saturating_add(ask.limit)).unwrap_or(usize::MAX);
    let is_wanted = |kind| ask.kind.is_none_or(|wanted| wanted == kind);
    let keeps = |fact: &Fact| is_wanted(Kind::of(fact));
    let held = read::newest_about(book, &person.handles, (until, end.saturating_add(1)), keeps)?;
    let mut moments: Vec<(Option<i64>, Moment)> = held.iter().map(of_fact).collect();
    let mut add = |kind, own: Vec<FactShown>| {
        let own = own.into_iter().filter(|shown| shown.day.is_none_or(|day| day <= until));
        moments.extend(own.map(|shown| {
            let second = shown.day.and_then(|day| When::Day(day).second());
            (second, Moment { shown, kind: Kind::key(kind) })
        }));
    };
    if is_wanted(Kind::Meeting) {
        let talks = keep::talked(&person.ruled(book)?);
        add(Kind::Meeting, talks.into_iter().map(FactShown::talked).collect());
    }
    if is_wanted(Kind::Note) {
        add(Kind::Note, notes(book, person)?);
    }
    if is_wanted(Kind::Decision) {
        add(Kind::Decision, decisions(book, person)?);
    }
    if is_wanted(Kind::Change) {
        add(
            Kind::Change,
            events(book, Some(person.id), u32::MAX)?.into_iter().map(change).collect(),
        );
    }
    // A stable sort: what the ledger has in order stays so.
    moments.sort_by(|(one, _), (other, _)| other.cmp(one));
    let more = moments.len() > end;
    let from = usize::try_from(ask.from).unwrap_or(usize::MAX);
    let shown = moments.into_iter().take(end).skip(from);
    Ok((shown.map(|(_, moment)| moment).collect(), more))
}

fn of_fact(held: &Held) -> (Option<i64>, Moment) {
    let moment = Moment { shown: FactShown::of(held), kind: Kind::of(&held.fact).key() };
    (held.fact.when.second(), moment)
}

/// Something that stands in no file.
fn unfiled(day: Option<Date>, says: Say, source: &str) -> FactShown {
    FactShown {
        day,
        at: None,
        says: says.into(),
        fact: String::new(),
        source: source.to_owned(),
        file: String::new(),
        line: 0,
    }
}

fn notes(book: &Connection, person: &Found) -> Result<Vec<FactShown>, Error> {
    let notes = jottings::notes(book, person.id)?.into_iter();
    let says = |text: String| Say::new("timeline-note").text("text", text);
    Ok(notes.map(|note| unfiled(note.day, says(note.text), "owner")).collect())
}

fn change(event: Event) -> FactShown {
    unfiled(event.seen_on.or(event.after), event.says.0, "exports")
}

/// What the owner ruled about a person and their invitations, as the log says it.
fn decisions(book: &Connection, person: &Found) -> Result<Vec<FactShown>, Error> {
    let mut query = book.prepare_cached(include_str!("decisions.sql"))?;
    let mut decisions = Vec::new();
    for handle in &person.worn {
        let begin = rulings::invitations_subject(handle);
        let end = format!("{}!", begin.trim_end());
        let rows = query.query_map((rulings::person_subject(handle), begin, end), |row| {
            let day: String = row.get("day")?;
            Ok(unfiled(day.parse().ok(), Deed::read(row)?.says(), "owner"))
        })?;
        decisions.extend(rows.collect::<rusqlite::Result<Vec<_>>>()?);
    }
    Ok(decisions)
}
