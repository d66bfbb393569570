//! Connections with little or nothing behind them, a handful at a time, with what would be lost first; what was
//! decided about others, and who came back.

use ::people::Say;
use ::people::scenario::let_go::{facts_of, helped, unread};
use ::people::share::Share;
use ::people::tie::{Way, Which};
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, Row};
use serde::Serialize;

use super::shown::{FactShown, Spoken};
use crate::ledger::read;
use crate::roster::{let_go as roster, ties};
use crate::{Book, Error, Sought, find};

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ask {
    /// Which pile.
    pub pile: Pile,
    /// How many to pass over.
    pub from: u64,
    /// How many at most; 0 is all.
    pub limit: u64,
}

/// A pile of connections.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Pile {
    /// Nothing would be lost, as far as can be told.
    #[default]
    Plain,
    /// Something would be.
    Twice,
    /// Put off.
    Later,
    /// Kept for ever.
    Kept,
    /// Let go.
    LetGo,
}

impl Pile {
    /// Every one.
    pub const ALL: [Self; 5] = [Self::Plain, Self::Twice, Self::Later, Self::Kept, Self::LetGo];

    /// The word for it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Twice => "twice",
            Self::Later => "later",
            Self::Kept => "keep",
            Self::LetGo => "let-go",
        }
    }

    /// The pile of this word.
    ///
    /// # Errors
    /// When there is none.
    pub fn named(word: &str) -> Result<Self, Error> {
        let known = Self::ALL.map(Self::key);
        let found = Self::ALL.into_iter().find(|pile| pile.key() == word);
        found.ok_or_else(|| Error::no_word(Sought::State, word, &known))
    }
}

/// The piles, and the connections of one.
#[derive(Debug, Clone, Serialize)]
pub struct LetGo {
    /// `let-go/1`.
    pub schema: &'static str,
    /// How many there are in each pile: `plain`, where nothing would be lost as far as can be told; `twice`, where
    /// something would be; `later`, put off; `keep`, kept for ever; `let-go`.
    pub piles: Vec<(&'static str, u64)>,
    /// Connections in all, by name.
    pub connections: u64,
    /// Connections besides, who closed their accounts and have no name.
    pub closed: u64,
    /// The ways of contact of which nothing was imported, so that a trace may lie there: `messages`, `mail`,
    /// `chats`, `meetings`.
    pub unread: Vec<&'static str>,
    /// The pile shown.
    pub pile: &'static str,
    /// How many of it were passed over.
    pub from: u64,
    /// Its connections, those with the least to lose first; of decided ones the newest decision first.
    pub people: Vec<Offer>,
    /// Days until which one may be put off: in half a year, and in a year.
    pub put_off: Vec<Date>,
    /// Whether whoever was let go was missed.
    pub regret: Regret,
}

/// One connection.
#[derive(Debug, Clone, Serialize)]
pub struct Offer {
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
    /// The day the connection was made.
    pub connected_on: Option<Date>,
    /// What is between the two, in a sentence; `null` where nothing is to be looked at any more.
    pub says: Option<Spoken>,
    /// What would be lost, the dearest first.
    pub losses: Vec<Loss>,
    /// The newest facts there are, few or none.
    pub facts: Vec<FactShown>,
    /// What was decided: `keep`, `let-go` or `later`; `null` where nothing was.
    pub choice: Option<String>,
    /// The day it was decided.
    pub chosen_on: Option<Date>,
    /// The day from which it is looked at again.
    pub until: Option<Date>,
}

/// Something that would be lost.
#[derive(Debug, Clone, Serialize)]
pub struct Loss {
    /// Its stable name: `helped`, `wanted`, `recommended-by-them`, `recommended-by-me`, `notes`, `only-bridge`, `only-community`,
    /// `only-employer`, `only-town`, `only-field`, `met`, `written`, `noted`, `shared`, `listed`, `seen`,
    /// `endorsed`, `recent`, `unread`.
    pub loss: String,
    /// It in a sentence.
    pub says: Spoken,
    /// The facts it rests on, the newest few.
    pub facts: Vec<FactShown>,
}

/// Who came back, of those let go.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Regret {
    /// How many were let go.
    pub let_go: u64,
    /// How many of them came back.
    pub returned: u64,
    /// The share of them between the ends of its 80 % interval, 0 to 1; `null` while nobody was let go.
    pub share: Option<(f64, f64, f64)>,
    /// All of that in a sentence; `null` while nobody was let go.
    pub says: Option<Spoken>,
    /// Those who came back, the latest first.
    pub people: Vec<Returned>,
}

/// Somebody who came back.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Returned {
    /// The person's stable name.
    pub id: String,
    /// The name.
    pub name: String,
    /// The day they were let go.
    pub let_go_on: Option<Date>,
    /// The day they came back.
    pub on: Option<Date>,
    /// How: they `wrote`, `called` or `invited`, the two `met`, or are `connected` again.
    pub by: String,
    /// The facts since, the newest few.
    pub facts: Vec<FactShown>,
}

/// Facts shown of one person or one loss.
const FACTS: usize = 3;
/// People shown who came back.
const MOST_RETURNED: u32 = 20;

/// The piles, and the connections of one.
///
/// # Errors
/// When the disk fails.
pub fn let_go(book: &Book, ask: Ask, today: Date) -> Result<LetGo, Error> {
    let book = &book.connection;
    let mut query = book.prepare_cached(match ask.pile {
        Pile::Plain | Pile::Twice => include_str!("let_go_pile.sql"),
        Pile::Later | Pile::Kept | Pile::LetGo => include_str!("let_go_chosen.sql"),
    })?;
    let limit = if ask.limit == 0 { -1 } else { ask.limit.cast_signed() };
    let rows = query.query_map((ask.pile.key(), limit, ask.from.cast_signed()), read)?;
    let rows: Vec<(i64, Offer)> = rows.collect::<rusqlite::Result<_>>()?;
    let people = rows.into_iter().map(|(person, offer)| with_facts(book, person, offer, today));
    let (connections, closed) = connections(book)?;
    Ok(LetGo {
        schema: "let-go/1",
        piles: piles(book)?,
        connections,
        closed,
        unread: unread::unread(&ties::held(book)?).into_iter().map(Way::key).collect(),
        pile: ask.pile.key(),
        from: ask.from,
        people: people.collect::<Result<_, _>>()?,
        put_off: [6, 12].into_iter().filter_map(|months| after(today, months)).collect(),
        regret: regret(book, today)?,
    })
}

/// What would be lost with one person, the dearest first.
///
/// # Errors
/// When there is no such person, or the disk fails.
pub fn losses(book: &Book, reference: &str) -> Result<Vec<Loss>, Error> {
    let person = find::person(&book.connection, reference)?;
    let mut query = book.connection.prepare_cached(include_str!("let_go_of_person.sql"))?;
    let found = query.query_row([person.id], read).optional()?;
    Ok(found.map(|(_, offer)| offer.losses).unwrap_or_default())
}

fn after(today: Date, months: i64) -> Option<Date> {
    today.checked_add(jiff::Span::new().months(months)).ok()
}

/// Connections by name, and the nameless closed accounts, which can't be looked at.
fn connections(book: &Connection) -> Result<(u64, u64), Error> {
    let sql = "select connections - closed as named, closed from overview";
    let mut query = book.prepare_cached(sql)?;
    let sizes = query.query_row([], |row| Ok((row.get("named")?, row.get("closed")?)));
    Ok(sizes.optional()?.unwrap_or_default())
}

fn piles(book: &Connection) -> Result<Vec<(&'static str, u64)>, Error> {
    let waiting = "select count(*) as size from let_go where pile = ?1 and choice is null";
    let chosen = "select count(*) as size from let_go where choice = ?1";
    let size = |pile: Pile| {
        let mut query = book.prepare_cached(match pile {
            Pile::Plain | Pile::Twice => waiting,
            Pile::Later | Pile::Kept | Pile::LetGo => chosen,
        })?;
        let size = query.query_row([pile.key()], |row| row.get("size"))?;
        Ok((pile.key(), size))
    };
    Pile::ALL.into_iter().map(size).collect()
}

fn read(row: &Row<'_>) -> rusqlite::Result<(i64, Offer)> {
    let losses: String = row.get("losses")?;
    let wanted: Option<String> = row.get("wanted")?;
    let losses: Vec<roster::Loss> = serde_json::from_str(&losses).unwrap_or_default();
    let wanted = wanted.and_then(|wanted| serde_json::from_str(&wanted).ok());
    let helped = helped(row.get("n_help")?).map(roster::Loss::from);
    let bare = |loss: roster::Loss| Loss { loss: loss.key, says: loss.says, facts: Vec::new() };
    let offer = Offer {
        id: row.get("token")?,
        name: row.get("name")?,
        employer: row.get("employer")?,
        role: row.get("role")?,
        profile: row.get("profile")?,
        connected_on: day(row, "connected_on")?,
        says: serde_json::from_str(&row.get::<_, String>("says")?).unwrap_or_default(),
        losses: helped.into_iter().chain(wanted).chain(losses).map(bare).collect(),
        facts: Vec::new(),
        choice: row.get("choice")?,
        chosen_on: day(row, "chosen_on")?,
        until: day(row, "until")?,
    };
    Ok((row.get("person")?, offer))
}

fn day(row: &Row<'_>, name: &str) -> rusqlite::Result<Option<Date>> {
    Ok(row.get::<_, Option<String>>(name)?.and_then(|day| day.parse().ok()))
}

fn with_facts(
    book: &Connection,
    person: i64,
    mut offer: Offer,
    today: Date,
) -> Result<Offer, Error> {
    let handles = find::handles(book, person)?;
    let kinds: Vec<Which> = offer.losses.iter().map(|loss| facts_of(&loss.loss)).collect();
    let held = read::newest_of_each(book, &handles, &kinds, (today, FACTS))?;
    for (loss, held) in offer.losses.iter_mut().zip(held) {
        loss.facts = held.iter().map(FactShown::of).collect();
    }
    let newest = read::newest_about(book, &handles, (today, FACTS), |_| true)?;
    offer.facts = newest.iter().map(FactShown::of).collect();
    Ok(offer)
}

fn regret(book: &Connection, today: Date) -> Result<Regret, Error> {
    let mut query = book.prepare_cached(include_str!("let_go_regret.sql"))?;
    let counted =
        query.query_row([], |row| Ok(Share { of: row.get("let_go")?, part: row.get("returned")? }));
    let share = counted.optional()?.unwrap_or_default();
    let mut query = book.prepare_cached(include_str!("let_go_returned.sql"))?;
    let rows = query.query_map([MOST_RETURNED], |row| {
        let returned = Returned {
            id: row.get("token")?,
            name: row.get("name")?,
            let_go_on: day(row, "chosen_on")?,
            on: day(row, "returned_on")?,
            by: row.get("returned_by")?,
            facts: Vec::new(),
        };
        Ok((row.get::<_, i64>("person")?, returned))
    })?;
    let mut people = Vec::new();
    for row in rows {
        let (person, mut returned) = row?;
        let handles = find::handles(book, person)?;
        let newest = read::newest_about(book, &handles, (today, FACTS), |_| true)?;
        let is_since = |held: &&read::Held| held.fact.when.day() > returned.let_go_on;
        returned.facts = newest.iter().filter(is_since).map(FactShown::of).collect();
        people.push(returned);
    }
    Ok(Regret {
        let_go: share.of.into(),
        returned: share.part.into(),
        share: share.interval(),
        says: share.interval().map(|interval| said(share, interval).into()),
        people,
    })
}

/// Of fewer let go, a share between two ends says more than is known. Prior.
const LEAST_FOR_A_SHARE: u32 = 20;

fn said(share: Share, (low, _, high): (f64, f64, f64)) -> Say {
    if share.of < LEAST_FOR_A_SHARE {
        return Say::new("let-go-returned-few").number("n", share.part).number("of", share.of);
    }
    let percent = |share: f64| (100.0 * share).round();
    Say::new("let-go-returned")
        .number("n", share.part)
        .number("of", share.of)
        .number("low", percent(low))
        .number("high", percent(high))
}
