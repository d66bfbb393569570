//! Keeping in touch: a handful of people this week, each with why now.
//!
//! The reasons are judged as of Monday and stand in the roster; here is chosen among them, by what the owner said before
//! the week, and shown who is left by what she said and did in it. So the list only becomes shorter until Sunday.

use std::collections::{BTreeMap, BTreeSet};

use ::people::scenario::keep::Kind;
use ::people::scenario::keep::cadence::Cadence;
use ::people::scenario::keep::week::{self, Said, Settled};
use jiff::civil::Date;
use rusqlite::{Connection, Row};
use serde::Serialize;

use super::people::{self, Person};
use super::shown::{FactShown, Spoken};
use crate::ledger::read;
use crate::rulings::keep::{self as rulings, Cadences};
use crate::rulings::{about, own};
use crate::{Book, Error, find};

/// What is asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Ask {
    /// Everybody there is a reason to write to, too, and not only the week's.
    pub all: bool,
}

/// Keeping in touch.
#[derive(Debug, Clone, Serialize)]
pub struct Keep {
    /// `keep/1`.
    pub schema: &'static str,
    /// Whether nothing was imported yet.
    pub is_empty: bool,
    /// The day it is looked at.
    pub today: Date,
    /// The Monday of the week.
    pub week: Date,
    /// How many people a week at most.
    pub most: usize,
    /// The week's people who are left.
    pub people: Vec<Suggestion>,
    /// The week's people who were written to, talked with, passed on or put off.
    pub done: Vec<Done>,
    /// How many people there is a reason of each kind to write to, by kind, without those the owner wrote to or talked
    /// with this week.
    pub reasons: BTreeMap<&'static str, u64>,
    /// How often the owner wants to speak with those of a circle or a tag, and with single people.
    pub cadences: Vec<CadenceSaid>,
    /// Everybody there is a reason to write to, by kind and within it in order; `null` where it was not asked for.
    pub all: Option<Vec<Listed>>,
}

/// Somebody worth a note this week.
#[derive(Debug, Clone, Serialize)]
pub struct Suggestion {
    /// The person.
    pub person: Person,
    /// Why: `owed`, `birthday`, `news`, `cadence`, `cooling` or `dormant`.
    pub kind: &'static str,
    /// Why, in a sentence.
    pub why: Spoken,
    /// Further reasons, each in a sentence.
    pub also: Vec<Spoken>,
    /// The last contact in person before the week.
    pub last_on: Option<Date>,
    /// The newest facts about them.
    pub facts: Vec<FactShown>,
    /// What could be written: `reply`, `birthday`, `congratulate` or `keep-in-touch`.
    pub outcome: &'static str,
    /// Profile address, where one is known.
    pub profile: Option<String>,
}

/// Somebody of the week who is done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Done {
    /// The person's stable name.
    pub person: String,
    /// The person's name.
    pub name: String,
    /// How: `talked`, `passed`, `put-off`, or `wrote`, as the files show.
    pub how: &'static str,
    /// The day they come back, or the owner wrote.
    pub on: Option<Date>,
}

/// A reason to write to somebody.
#[derive(Debug, Clone, Serialize)]
pub struct Listed {
    /// The person.
    pub person: Person,
    /// Which reason.
    pub kind: &'static str,
    /// It in a sentence.
    pub why: Spoken,
    /// The last contact in person before the week.
    pub last_on: Option<Date>,
    /// Of who sleeps: how close when contact was last, out of a hundred.
    pub closeness_then: Option<f64>,
}

/// How often the owner wants to speak.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CadenceSaid {
    /// `circle close`, `tag NAME`, or the name of a person.
    pub whose: String,
    /// The stable name of the person; `null` for a circle or a tag.
    pub person: Option<String>,
    /// Every so many days; `null` is never.
    pub days: Option<i64>,
}

/// A reason as it stands in the roster.
struct Reminder {
    row: i64,
    kind: Kind,
    says: Spoken,
    last_on: Option<Date>,
    acted_on: Option<Date>,
    closeness_then: Option<f64>,
}

/// Whom to keep in touch with this week.
///
/// # Errors
/// When the disk fails.
pub fn keep(book: &Book, ask: Ask, today: Date) -> Result<Keep, Error> {
    let judged = book.judged_for()?;
    let (today, connection) = (judged.unwrap_or(today), &book.connection);
    let week = week::first_day(today);
    let most = rulings::handful(connection)?;
    let (mut people, mut done) = (Vec::new(), Vec::new());
    for (kind, row) in chosen(connection, most, week)? {
        let reasons = reasons_of(connection, row)?;
        let settled = said_of(connection, row)?.settled(week, today);
        let acted_on = reasons.iter().find_map(|reason| reason.acted_on);
        match (settled, acted_on) {
            (None, None) => people.push(suggestion(connection, (row, kind), reasons, today)?),
            (settled, acted_on) => done.push(how_done(connection, row, (settled, acted_on))?),
        }
    }
    Ok(Keep {
        schema: "keep/1",
        is_empty: judged.is_none(),
        today,
        week,
        most,
        people,
        done,
        reasons: counted(connection)?,
        cadences: cadences(connection)?,
        all: ask.all.then(|| everybody(connection)).transpose()?,
    })
}

/// The reason somebody is offered for this week, or else the first there is.
pub(crate) fn kind_of(book: &Book, row: i64, today: Date) -> Result<Option<Kind>, Error> {
    let connection = &book.connection;
    let week = week::first_day(book.judged_for()?.unwrap_or(today));
    let chosen = chosen(connection, rulings::handful(connection)?, week)?;
    let offered = chosen.into_iter().find(|(_, person)| *person == row).map(|(kind, _)| kind);
    let first = reasons_of(connection, row)?.into_iter().map(|reason| reason.kind).min();
    Ok(offered.or(first))
}

/// The people of the week, by row, each with the reason they are in it for.
fn chosen(book: &Connection, most: usize, week: Date) -> Result<Vec<(Kind, i64)>, Error> {
    let list = |kind: Kind| Ok((kind, first_of(book, kind, most, week)?));
    let lists: Vec<(Kind, Vec<i64>)> =
        Kind::ALL.into_iter().map(list).collect::<Result<_, Error>>()?;
    Ok(week::choose(&lists, most))
}

/// The first of a kind whom the owner did not say to leave out. As many as a week has room for are enough, and for
/// those who come first for another reason as many again.
fn first_of(book: &Connection, kind: Kind, most: usize, week: Date) -> Result<Vec<i64>, Error> {
    let mut query = book.prepare_cached(include_str!("reminders.sql"))?;
    let mut rows = query.query([kind.key()])?;
    let mut people = Vec::new();
    while people.len() < 2 * most
        && let Some(row) = rows.next()?
    {
        let Some(reminder) = read_reminder(row)? else { continue };
        if said_of(book, reminder.row)?.allows(kind, reminder.last_on, week) {
            people.push(reminder.row);
        }
    }
    Ok(people)
}

/// Whether what the owner said of somebody leaves this reason to be offered today.
pub(super) fn is_left(book: &Connection, row: i64, kind: Kind, today: Date) -> Result<bool, Error> {
    let (said, week) = (said_of(book, row)?, week::first_day(today));
    Ok(said.settled(week, today).is_none() && said.allows(kind, None, week))
}

/// What the owner said of somebody.
fn said_of(book: &Connection, row: i64) -> Result<Said, Error> {
    let ruled = find::by_row(book, row)?.ruled(book)?;
    Ok(rulings::said(&ruled))
}

fn reasons_of(book: &Connection, row: i64) -> Result<Vec<Reminder>, Error> {
    let mut query = book.prepare_cached(include_str!("reminders_of_person.sql"))?;
    let rows = query.query_map([row], read_reminder)?;
    let reasons: Vec<Option<Reminder>> = rows.collect::<rusqlite::Result<_>>()?;
    let mut reasons: Vec<Reminder> = reasons.into_iter().flatten().collect();
    reasons.sort_by_key(|reason| reason.kind);
    Ok(reasons)
}

/// A row; `None` for one of other hands.
fn read_reminder(row: &Row<'_>) -> rusqlite::Result<Option<Reminder>> {
    let day = |name| -> rusqlite::Result<Option<Date>> {
        Ok(row.get::<_, Option<String>>(name)?.and_then(|day| day.parse().ok()))
    };
    let (kind, says): (String, String) = (row.get("kind")?, row.get("says")?);
    let read = Kind::of_key(&kind).zip(serde_json::from_str(&says).ok());
    let Some((kind, says)) = read else { return Ok(None) };
    Ok(Some(Reminder {
        row: row.get("person")?,
        kind,
        says,
        last_on: day("last_on")?,
        acted_on: day("acted_on")?,
        closeness_then: row.get("closeness_then")?,
    }))
}

/// Facts shown on a card.
const FACTS: usize = 3;

fn suggestion(
    book: &Connection,
    (row, kind): (i64, Kind),
    reasons: Vec<Reminder>,
    today: Date,
) -> Result<Suggestion, Error> {
    let held = read::newest_about(book, &find::handles(book, row)?, (today, FACTS), |_| true)?;
    let profile = "select profile from person where id = ?1";
    let (mut why, mut also, mut last_on) = (None, Vec::new(), None);
    for reason in reasons {
        last_on = reason.last_on;
        if reason.kind == kind { why = Some(reason.says) } else { also.push(reason.says) }
    }
    Ok(Suggestion {
        person: people::by_id(book, row)?,
        kind: kind.key(),
        why: why.unwrap_or_else(|| Spoken(::people::Say::new("keep-cooling-plain"))),
        also,
        last_on,
        facts: held.iter().map(FactShown::of).collect(),
        outcome: kind.outcome().key(),
        profile: book.query_row(profile, [row], |row| row.get("profile"))?,
    })
}

fn how_done(
    book: &Connection,
    row: i64,
    (settled, acted_on): (Option<Settled>, Option<Date>),
) -> Result<Done, Error> {
    let person = find::by_row(book, row)?;
    let (how, on) = match settled {
        Some(Settled::PutOff(until)) => ("put-off", Some(until)),
        Some(settled) => (settled.key(), acted_on),
        None => ("wrote", acted_on),
    };
    Ok(Done { person: find::token(book, row)?, name: person.name, how, on })
}

fn counted(book: &Connection) -> Result<BTreeMap<&'static str, u64>, Error> {
    let mut query = book.prepare_cached(
        "select count(*) as n from reminder where kind = ?1 and acted_on is null",
    )?;
    let mut count =
        |kind: Kind| Ok((kind.key(), query.query_row([kind.key()], |row| row.get("n"))?));
    Kind::ALL.into_iter().map(&mut count).collect()
}

fn cadences(book: &Connection) -> Result<Vec<CadenceSaid>, Error> {
    let said = |(whose, often): &(String, Cadence)| CadenceSaid {
        whose: whose.clone(),
        person: None,
        days: often.days(),
    };
    let about_many = Cadences::of(&about(book, own::SUBJECT)?);
    let mut all: Vec<CadenceSaid> = about_many.all().iter().map(said).collect();
    all.extend(cadences_of_people(book)?);
    Ok(all)
}

/// With whom alone the owner said how often, by name.
fn cadences_of_people(book: &Connection) -> Result<Vec<CadenceSaid>, Error> {
    let mut rows = BTreeSet::new();
    for handle in crate::rulings::subjects(book, rulings::CADENCE)? {
        rows.extend(find::bearer(book, &handle)?);
    }
    let mut all = Vec::new();
    for row in rows {
        let person = find::by_row(book, row)?;
        if let Some(often) = rulings::own_cadence(&person.ruled(book)?) {
            let token = Some(find::token(book, row)?);
            all.push(CadenceSaid { whose: person.name, person: token, days: often.days() });
        }
    }
    all.sort_by(|a, b| a.whose.cmp(&b.whose).then_with(|| a.person.cmp(&b.person)));
    Ok(all)
}

/// Everybody there is a reason to write to.
fn everybody(book: &Connection) -> Result<Vec<Listed>, Error> {
    let mut all = Vec::new();
    for kind in Kind::ALL {
        all.extend(listed(book, kind, usize::MAX, |_| Ok(true))?);
    }
    Ok(all)
}

/// The first few of one kind who are not done.
pub(crate) fn open_of(
    book: &Connection,
    (kind, most): (Kind, usize),
    today: Date,
) -> Result<Vec<Listed>, Error> {
    let week = week::first_day(today);
    listed(book, kind, most, |reminder| {
        let settled = said_of(book, reminder.row)?.settled(week, today);
        Ok(settled.is_none() && reminder.acted_on.is_none())
    })
}

/// The first few of one kind whom the caller wants.
fn listed(
    book: &Connection,
    kind: Kind,
    most: usize,
    is_wanted: impl Fn(&Reminder) -> Result<bool, Error>,
) -> Result<Vec<Listed>, Error> {
    let mut query = book.prepare_cached(include_str!("reminders.sql"))?;
    let mut rows = query.query([kind.key()])?;
    let mut listed = Vec::new();
    while listed.len() < most
        && let Some(row) = rows.next()?
    {
        let Some(reminder) = read_reminder(row)? else { continue };
        if !is_wanted(&reminder)? {
            continue;
        }
        listed.push(Listed {
            person: people::by_id(book, reminder.row)?,
            kind: kind.key(),
            why: reminder.says,
            last_on: reminder.last_on,
            closeness_then: reminder.closeness_then,
        });
    }
    Ok(listed)
}
