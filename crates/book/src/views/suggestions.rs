//! Pairs of people who may be one, the most useful to know first, side by side.

use std::collections::BTreeSet;

use ::people::resolve::would_settle;
use ::people::{Fact, What, name};
use jiff::civil::Date;
use rusqlite::Connection;
use serde::Serialize;

use super::evidence::{self, Evidence};
use super::people;
use super::shown::Spoken;
use crate::ledger::{read, row};
use crate::roster::acceptance;
use crate::roster::suggestions::{self as roster, Pair as Row};
use crate::{Book, Error, find};

/// What is asked of the pairs.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Ask {
    /// Only those of this class.
    pub class: Option<String>,
    /// Those that were put off, instead of those that wait.
    pub put_off: bool,
    /// How many to pass over.
    pub from: u64,
    /// How many at most; 0 is all.
    pub limit: u64,
}

/// The pairs asked for, most useful first.
#[derive(Debug, Clone, Serialize)]
pub struct Suggestions {
    /// `suggestions/1`.
    pub schema: &'static str,
    /// How many match, of which `pairs` may be a part.
    pub total: u64,
    /// How many wait, whatever was asked for.
    pub waiting: u64,
    /// How many were put off.
    pub put_off: u64,
    /// How many the owner settled so far, and did not take back.
    pub settled: u64,
    /// The kinds of pairs that wait, largest first.
    pub classes: Vec<Class>,
    /// The pairs.
    pub pairs: Vec<Pair>,
}

/// Pairs with the same kinds of evidence.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Class {
    /// Its stable name: the kinds of evidence for it, and after a `~` those against it.
    pub key: String,
    /// How many wait.
    pub size: u64,
    /// The least probable of them.
    pub least_probability: f64,
}

/// Two people who may be one.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Pair {
    /// Stable name of this pair, for addresses.
    pub id: String,
    /// Stable name of the one.
    pub a: String,
    /// Stable name of the other.
    pub b: String,
    /// How probable it is that they are one, 0 to 1.
    pub probability: f64,
    /// What speaks for it and against it, weightiest first.
    pub evidence: Vec<Evidence>,
    /// Waiting invitations of either, whose answers could gain.
    pub unlocks: u64,
    /// Contacts and other facts that would come to the others: those about the one of whom less is known.
    pub n_facts: u64,
    /// Its class.
    pub class: String,
    /// `waiting` or `later`.
    pub state: String,
    /// What would settle it, in a sentence.
    pub settles: Spoken,
    /// Both, to be laid side by side.
    pub sides: [Side; 2],
    /// What agrees and what differs; `null` where one side says nothing.
    pub agree: Agreement,
}

/// Somebody who may be a person too.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Doubt {
    /// Stable name of the pair.
    pub id: String,
    /// Stable name of the other.
    pub person: String,
    /// The other's name.
    pub name: String,
}

/// One of the two.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Side {
    /// Stable name.
    pub id: String,
    /// The name to show.
    pub name: String,
    /// Other names they were seen under.
    pub also_named: Vec<String>,
    /// Everything they are known under, `kind:value`.
    pub handles: Vec<String>,
    /// Employers, as stated.
    pub employers: Vec<String>,
    /// Places, as stated.
    pub places: Vec<String>,
    /// Day the connection was made.
    pub connected_on: Option<Date>,
    /// First day of contact.
    pub first_contact_on: Option<Date>,
    /// Last day of contact.
    pub last_contact_on: Option<Date>,
    /// Names of the sources that mention them.
    pub sources: Vec<String>,
}

/// What agrees between the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Agreement {
    /// Whether any name is the same.
    pub name: Option<bool>,
    /// Whether any employer is.
    pub employer: Option<bool>,
    /// Whether any place is.
    pub place: Option<bool>,
}

/// What would be joined if a class were accepted at once.
#[derive(Debug, Clone, Serialize)]
pub struct Acceptance {
    /// `acceptance/1`.
    pub schema: &'static str,
    /// The class.
    pub class: String,
    /// The least probability asked for.
    pub least_probability: f64,
    /// Exactly the pairs that would be joined.
    pub pairs: Vec<Pair>,
    /// Pairs of the class that hang together with others and are better asked about one by one.
    pub left_out: u64,
}

/// The pairs asked for.
///
/// # Errors
/// When the disk fails.
pub fn suggestions(book: &Book, ask: &Ask) -> Result<Suggestions, Error> {
    let book = &book.connection;
    let state = if ask.put_off { roster::LATER } else { roster::WAITING };
    let limit = if ask.limit == 0 { -1 } else { ask.limit.cast_signed() };
    let mut query = book.prepare_cached(match ask.class {
        Some(_) => include_str!("suggestions_in_class.sql"),
        None => include_str!("suggestions.sql"),
    })?;
    let rows = query.query_map((state, &ask.class, limit, ask.from.cast_signed()), Row::read)?;
    let rows: Vec<Row> = rows.collect::<rusqlite::Result<_>>()?;
    let classes = classes(book)?;
    let (waiting, put_off) = (count(book, roster::WAITING)?, count(book, roster::LATER)?);
    let of_class = |key: &String| classes.iter().find(|class| class.key == *key);
    let total = match (&ask.class, ask.put_off) {
        (Some(class), _) => of_class(class).map_or(0, |class| class.size),
        (None, true) => put_off,
        (None, false) => waiting,
    };
    Ok(Suggestions {
        schema: "suggestions/1",
        total,
        waiting,
        put_off,
        settled: book.query_row(include_str!("count_settled.sql"), [], |row| row.get("size"))?,
        classes,
        pairs: rows.iter().map(|row| show(book, row)).collect::<Result<_, _>>()?,
    })
}

/// One pair.
///
/// # Errors
/// When there is none of that name, or the disk fails.
pub fn suggestion(book: &Book, id: &str) -> Result<Pair, Error> {
    show(&book.connection, &roster::of_id(&book.connection, id)?)
}

/// What accepting a class would join; [`ops::accept_suggestions`](crate::ops::accept_suggestions) joins
/// just that.
///
/// # Errors
/// When there is no such class, or the disk fails.
pub fn acceptance(book: &Book, class: &str, least_probability: f64) -> Result<Acceptance, Error> {
    let book = &book.connection;
    let found = acceptance::of(book, class, least_probability)?;
    Ok(Acceptance {
        schema: "acceptance/1",
        class: class.to_owned(),
        least_probability,
        pairs: found.pairs.iter().map(|row| show(book, row)).collect::<Result<_, _>>()?,
        left_out: found.left_out,
    })
}

/// Others who may be this person, the most useful to settle first.
pub(super) fn of_person(book: &Connection, person: i64) -> Result<Vec<Doubt>, Error> {
    let mut query = book.prepare_cached(include_str!("suggestions_of_person.sql"))?;
    let rows = query.query_map([person], |row| {
        Ok(Doubt { id: row.get("id")?, person: row.get("token")?, name: row.get("name")? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many pairs wait.
pub(super) fn waiting(book: &Connection) -> Result<u64, Error> {
    count(book, roster::WAITING)
}

fn count(book: &Connection, state: &str) -> Result<u64, Error> {
    let mut query =
        book.prepare_cached("select count(*) as size from suggestion where state = ?1")?;
    Ok(query.query_row([state], |row| row.get("size"))?)
}

fn classes(book: &Connection) -> Result<Vec<Class>, Error> {
    let mut query = book.prepare_cached(include_str!("classes.sql"))?;
    let rows = query.query_map([], |row| {
        Ok(Class {
            key: row.get("class")?,
            size: row.get("size")?,
            least_probability: row.get("least")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn show(book: &Connection, row: &Row) -> Result<Pair, Error> {
    let (a, b) = (find::by_row(book, row.a)?, find::by_row(book, row.b)?);
    let sides = [side(book, &a)?, side(book, &b)?];
    let mut reasons: Vec<&roster::Reason> = row.evidence.iter().collect();
    reasons.sort_by(|one, other| other.weight.abs().total_cmp(&one.weight.abs()));
    Ok(Pair {
        id: row.id.clone(),
        a: sides[0].id.clone(),
        b: sides[1].id.clone(),
        probability: row.probability,
        evidence: reasons
            .into_iter()
            .map(|reason| evidence::shown(book, reason))
            .collect::<Result<_, _>>()?,
        unlocks: row.unlocks,
        n_facts: row.facts,
        class: row.class.clone(),
        state: row.state.clone(),
        settles: would_settle(&a.worn, &b.worn).into(),
        agree: agreement(&sides[0], &sides[1]),
        sides,
    })
}

/// One side, from its row and from what is stated of it.
fn side(book: &Connection, person: &find::Found) -> Result<Side, Error> {
    let summary = people::by_id(book, person.id)?;
    let mut query = book.prepare_cached("select also_named from person where id = ?1")?;
    let also_named: String = query.query_row([person.id], |row| row.get("also_named"))?;
    let facts = read::evidence_about(book, &person.handles)?;
    let (first, last) = contact(book, &person.handles)?;
    let mut employers: Vec<String> = summary.employer.iter().cloned().collect();
    employers.extend(stated(&facts, |what| match what {
        What::WorksAt { employer, .. } | What::Worked { employer, .. } => Some(employer),
        _ => None,
    }));
    dedup_folded(&mut employers);
    Ok(Side {
        id: summary.id,
        name: summary.name,
        also_named: serde_json::from_str(&also_named).unwrap_or_default(),
        handles: summary.handles,
        employers,
        places: stated(&facts, |what| match what {
            What::Lives { place } => Some(place),
            _ => None,
        }),
        connected_on: summary.connected_on,
        first_contact_on: first,
        last_contact_on: last,
        sources: summary.sources,
    })
}

/// What facts of a kind state, tidied, each once.
fn stated(facts: &[Fact], of: impl Fn(&What) -> Option<&String>) -> Vec<String> {
    let told = facts.iter().filter_map(|fact| of(&fact.what)).map(|text| name::tidy(text));
    let mut told: Vec<String> = told.filter(|text| !text.is_empty()).collect();
    dedup_folded(&mut told);
    told
}

/// Keeps the first of those that read alike.
fn dedup_folded(texts: &mut Vec<String>) {
    let mut seen = BTreeSet::new();
    texts.retain(|text| seen.insert(name::fold(text)));
}

/// The first and the last day of contact.
fn contact(book: &Connection, handles: &[i64]) -> Result<(Option<Date>, Option<Date>), Error> {
    let mut query = book.prepare_cached(include_str!("span_of_contact.sql"))?;
    let mut seconds: Vec<i64> = Vec::new();
    for handle in handles {
        let span: (Option<i64>, Option<i64>) =
            query.query_row([handle], |row| Ok((row.get("first")?, row.get("last")?)))?;
        seconds.extend([span.0, span.1].into_iter().flatten());
    }
    let day = |second: Option<&i64>| {
        second.and_then(|second| jiff::Timestamp::from_second(*second).ok()).map(row::day_of)
    };
    Ok((day(seconds.iter().min()), day(seconds.iter().max())))
}

fn agreement(a: &Side, b: &Side) -> Agreement {
    let names = |side: &Side| -> BTreeSet<String> {
        let all = side.also_named.iter().chain([&side.name]);
        all.map(|shown| name::key(shown)).filter(|key| !key.is_empty()).collect()
    };
    let folded = |texts: &[String]| texts.iter().map(|text| name::fold(text)).collect();
    Agreement {
        name: agrees(&names(a), &names(b)),
        employer: agrees(&folded(&a.employers), &folded(&b.employers)),
        place: agrees(&folded(&a.places), &folded(&b.places)),
    }
}

fn agrees(a: &BTreeSet<String>, b: &BTreeSet<String>) -> Option<bool> {
    (!a.is_empty() && !b.is_empty()).then(|| !a.is_disjoint(b))
}
