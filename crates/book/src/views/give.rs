//! Who carries what between the owner and her people, and what she could give this week. A handful of each.

use ::people::Side;
use ::people::scenario::give::{Balance, Ledger, balance};
use ::people::scenario::keep::Kind;
use ::people::tie::{Carries, GiveAndTake, Stats, Which};
use jiff::civil::Date;
use rusqlite::{Connection, Row};
use serde::Serialize;

use super::keep;
use super::shown::{FactShown, Spoken};
use crate::ledger::read;
use crate::roster::suggestions;
use crate::rulings::passing;
use crate::{Book, Error, find};

/// Give and take.
#[derive(Debug, Clone, Serialize)]
pub struct Give {
    /// `give/1`.
    pub schema: &'static str,
    /// What she could give this week, each kind the best first.
    pub ideas: Vec<Idea>,
    /// Those who carry more than the owner, the closest first.
    pub they_carry: Vec<Carried>,
    /// Those of whom the owner carries more.
    pub you_carry: Vec<Carried>,
    /// Those with whom as much was done either way.
    pub even: Vec<Carried>,
    /// What the owner noted of help, the newest first.
    pub noted: Vec<Noted>,
}

/// Something to give.
#[derive(Debug, Clone, Serialize)]
pub struct Idea {
    /// `answer`, `recommend` or `introduce`.
    pub idea: String,
    /// To whom.
    pub person: Named,
    /// To whom they would be introduced; `null` for the other kinds.
    pub other: Option<Named>,
    /// Why, in a sentence.
    pub says: Spoken,
    /// Facts behind it, the newest few.
    pub facts: Vec<FactShown>,
}

/// Somebody, by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Named {
    /// The person's stable name.
    pub id: String,
    /// The name.
    pub name: String,
    /// Employer, as last stated.
    pub employer: Option<String>,
    /// Role, as last stated.
    pub role: Option<String>,
    /// Profile address, where one is known.
    pub profile: Option<String>,
}

/// How it stands with one person.
#[derive(Debug, Clone, Serialize)]
pub struct Carried {
    /// Who.
    pub person: Named,
    /// What it rests on, each in a sentence: what they did, what the owner did, then the words.
    pub says: Vec<Spoken>,
    /// What was done, the newest few.
    pub facts: Vec<FactShown>,
}

/// Help the owner noted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Noted {
    /// Its number, by which it is taken away again.
    pub note: i64,
    /// `gave`, `got` or `introduced`.
    pub kind: String,
    /// The day.
    pub on: Option<Date>,
    /// The person it concerns.
    pub person: Named,
    /// To whom they were introduced; `null` for help.
    pub other: Option<Named>,
    /// In the owner's words; empty for an introduction.
    pub text: String,
}

/// Ideas of each kind on the page: a week's worth, not a list.
const IDEAS: usize = 3;
/// Ideas looked at of each kind: some of the first were put off.
const LOOKED_AT: u32 = 60;
/// People shown of each way of carrying.
const CARRIED: usize = 5;
/// People looked at for who carries what: the closest.
const MOST_PEOPLE: u32 = 60;
/// Notes shown.
const NOTES: u32 = 12;
/// Facts behind one thing.
const FACTS: usize = 3;

/// Give and take.
///
/// # Errors
/// When the disk fails.
pub fn give(book: &Book, today: Date) -> Result<Give, Error> {
    let book = &book.connection;
    let mut ideas = waiting(book, today)?;
    for kind in ["recommend", "introduce"] {
        ideas.extend(self::ideas(book, kind, today)?);
    }
    let mut give = Give {
        schema: "give/1",
        ideas,
        they_carry: Vec::new(),
        you_carry: Vec::new(),
        even: Vec::new(),
        noted: noted(book, (None, NOTES))?,
    };
    for (person, named, ledger) in ledgers(book)? {
        let Some(Balance { who, says }) = balance(&ledger) else { continue };
        let group = match who {
            Carries::Them => &mut give.they_carry,
            Carries::Me => &mut give.you_carry,
            Carries::Both => &mut give.even,
        };
        if group.len() < CARRIED {
            let says = says.into_iter().map(Spoken).collect();
            // Who is close has thousands of facts, and most have no recommendation among them.
            let has_deeds = ledger.recommended_by_them + ledger.recommended_by_me > 0;
            let facts = if has_deeds { deeds(book, person, today)? } else { Vec::new() };
            group.push(Carried { person: named, says, facts });
        }
    }
    Ok(give)
}

/// Recommendations either way.
fn deeds(book: &Connection, person: i64, today: Date) -> Result<Vec<FactShown>, Error> {
    let kinds = [Which::Recommendations(Side::Them), Which::Recommendations(Side::Me)];
    let handles = find::handles(book, person)?;
    let held = read::newest_of_each(book, &handles, &kinds, (today, FACTS))?;
    Ok(held.iter().flatten().map(FactShown::of).collect())
}

/// Whom to answer.
fn waiting(book: &Connection, today: Date) -> Result<Vec<Idea>, Error> {
    let rows = rows(book, include_str!("waiting.sql"), Kind::Owed.key())?;
    let theirs = [Which::By(Side::Them)];
    let mut found = Vec::new();
    for row in rows {
        if found.len() < IDEAS && keep::is_left(book, row.0, Kind::Owed, today)? {
            found.extend(idea("answer", row, book, (&theirs, today))?);
        }
    }
    Ok(found)
}

/// The best ideas of one kind.
fn ideas(book: &Connection, kind: &'static str, today: Date) -> Result<Vec<Idea>, Error> {
    let rows = rows(book, include_str!("ideas.sql"), kind)?;
    let kinds = match kind {
        "recommend" => [Which::Recommendations(Side::Them), Which::Positions],
        _ => [Which::Positions, Which::Word],
    };
    let mut found = Vec::new();
    for row in rows {
        if found.len() < IDEAS && !is_resting(book, (row.0, row.1), today)? {
            found.extend(idea(kind, row, book, (&kinds, today))?);
        }
    }
    Ok(found)
}

/// Whether the owner put the idea off.
fn is_resting(
    book: &Connection,
    (person, other): (i64, Option<i64>),
    today: Date,
) -> Result<bool, Error> {
    let person = find::by_row(book, person)?;
    let ruled = match other {
        None => person.ruled(book)?,
        Some(other) => {
            let ruled = suggestions::ruled(book, &person, &find::by_row(book, other)?)?;
            ruled.into_iter().map(|(_, ruling)| ruling).collect()
        }
    };
    Ok(passing::is_resting(&ruled, today))
}

/// Who it is about, to whom they would be introduced, and why, as JSON.
type Found = (i64, Option<i64>, String);

fn rows(book: &Connection, sql: &str, kind: &str) -> Result<Vec<Found>, Error> {
    let mut query = book.prepare_cached(sql)?;
    let rows = query.query_map((kind, LOOKED_AT), |row| {
        Ok((row.get("person")?, row.get("other")?, row.get("says")?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// An idea with the newest facts of some kinds behind it.
fn idea(
    kind: &str,
    (person, other, says): Found,
    book: &Connection,
    (kinds, today): (&[Which], Date),
) -> Result<Option<Idea>, Error> {
    let Ok(says) = serde_json::from_str(&says) else { return Ok(None) };
    let handles = find::handles(book, person)?;
    let held = read::newest_of_each(book, &handles, kinds, (today, 1))?;
    Ok(Some(Idea {
        idea: kind.to_owned(),
        person: named(book, person)?,
        other: other.map(|other| named(book, other)).transpose()?,
        says,
        facts: held.iter().flatten().map(FactShown::of).collect(),
    }))
}

/// What passed with those with whom one carries more, or of whom the owner noted help; the closest first.
fn ledgers(book: &Connection) -> Result<Vec<(i64, Named, Ledger)>, Error> {
    let mut query = book.prepare_cached(include_str!("ledgers.sql"))?;
    let rows = query
        .query_map([MOST_PEOPLE], |row| Ok((row.get("person")?, read_named(row)?, ledger(row)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn ledger(row: &Row<'_>) -> rusqlite::Result<Ledger> {
    let stats: Vec<u8> = row.get("stats")?;
    let stats = Stats::from_bytes(&stats).unwrap_or_default();
    Ok(Ledger {
        words: GiveAndTake::of(&stats),
        recommended_by_them: row.get("recommended_by_them")?,
        recommended_by_me: row.get("recommended_by_me")?,
        gave: row.get("gave")?,
        got: row.get("got")?,
        introduced: row.get("introduced")?,
    })
}

/// What passed between the owner and one person.
pub(super) fn balance_of(book: &Connection, person: i64) -> Result<Option<Balance>, Error> {
    let mut query = book.prepare_cached(include_str!("ledger_of_person.sql"))?;
    Ok(balance(&query.query_row([person], ledger)?))
}

/// What the owner noted of help, about everybody or one person, the newest first.
pub(super) fn noted(book: &Connection, asked: (Option<i64>, u32)) -> Result<Vec<Noted>, Error> {
    let mut query = book.prepare_cached(include_str!("noted.sql"))?;
    let rows = query.query_map(asked, |row| {
        let on: String = row.get("on_day")?;
        let noted = Noted {
            note: row.get("ruling")?,
            kind: row.get("kind")?,
            on: on.parse().ok(),
            person: read_named(row)?,
            other: None,
            text: row.get("text")?,
        };
        Ok((noted, row.get::<_, Option<i64>>("other")?))
    })?;
    let mut all = Vec::new();
    for row in rows {
        let (mut noted, other) = row?;
        noted.other = other.map(|other| named(book, other)).transpose()?;
        all.push(noted);
    }
    Ok(all)
}

fn named(book: &Connection, person: i64) -> Result<Named, Error> {
    let mut query = book.prepare_cached("select * from person where id = ?1")?;
    Ok(query.query_row([person], read_named)?)
}

fn read_named(row: &Row<'_>) -> rusqlite::Result<Named> {
    Ok(Named {
        id: row.get("token")?,
        name: row.get("name")?,
        employer: row.get("employer")?,
        role: row.get("role")?,
        profile: row.get("profile")?,
    })
}
