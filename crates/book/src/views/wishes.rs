//! The wish list: people and employers the owner would like to know, how far each has come, what is new about them,
//! and the warmest way there; or a first note, where no way is known.

use ::people::digest::Digest;
use ::people::scenario::ask::Question;
use ::people::scenario::draft::Language;
use ::people::scenario::wished::{Seen, State, state};
use ::people::tie::Which;
use ::people::{Handle, Say, Side, What, name};
use jiff::civil::Date;
use rusqlite::Connection;
use serde::Serialize;

use super::ask::{self, Answer};
use super::draft;
use super::person::{Event, events};
use super::shown::{self as shown_as, Spoken};
use crate::ledger::read;
use crate::roster::bench;
use crate::rulings::asked::{self, Asked};
use crate::rulings::wishes::{self, Whom, Wished};
use crate::{Book, Error, find};

/// The wish list.
#[derive(Debug, Clone, Serialize)]
pub struct Wishes {
    /// `wishes/1`.
    pub schema: &'static str,
    /// The wishes that are furthest from coming true first, and of these the oldest.
    pub wishes: Vec<Wish>,
}

/// One of them.
#[derive(Debug, Clone, Serialize)]
pub struct Wish {
    /// Stable name of the wish.
    pub id: String,
    /// `person` or `employer`.
    pub kind: &'static str,
    /// The name.
    pub name: String,
    /// The person's stable name; `null` for an employer, and for somebody who is in no file yet.
    pub person: Option<String>,
    /// Profile address, where one is known.
    pub profile: Option<String>,
    /// Why, in the owner's words.
    pub why: Option<String>,
    /// The day it was wished.
    pub wished_on: Option<Date>,
    /// `wished`, `approached` or `in-touch`.
    pub state: &'static str,
    /// Whether the state is the owner's word; else files show it.
    pub is_owners_word: bool,
    /// What is new since, in sentences.
    pub news: Vec<Spoken>,
    /// The warmest paths there, over different people: two at most.
    pub paths: Vec<Answer>,
    /// A first note, where no way is known. Nothing is sent.
    pub draft: Option<String>,
}

/// Wishes there may be; a list of more is no list of wishes.
pub(crate) const MOST: usize = 40;
/// News shown of each.
const NEWS: usize = 3;

/// The wish list.
///
/// # Errors
/// When the disk fails.
pub fn wishes(book: &Book, otherwise: Option<Language>, today: Date) -> Result<Wishes, Error> {
    let all = wishes::all(&book.connection)?;
    let around = Around {
        me: bench::owner(&book.connection)?.names.pop().unwrap_or_default(),
        language: otherwise.unwrap_or(Language::English),
        asks: asked::all(&book.connection)?.into_values().flatten().collect(),
        today,
    };
    let shown = all.iter().take(MOST).map(|wished| wish(book, wished, &around));
    let mut wishes: Vec<Wish> = shown.collect::<Result<_, _>>()?;
    wishes.sort_by_key(|wish| State::read(wish.state));
    Ok(Wishes { schema: "wishes/1", wishes })
}

/// The stable name of a wish.
pub(crate) fn id(whom: &Whom) -> String {
    format!("{:016x}", Digest::of(&["wish", &whom.subject()]).0)
}

/// What somebody or something wished for is called now.
pub(crate) fn shown(book: &Connection, whom: &Whom, called: &str) -> Result<String, Error> {
    let handle = match whom {
        Whom::Employer(name) => return Ok(name.clone()),
        Whom::Person(handle) => handle,
    };
    Ok(match find::bearer(book, handle)? {
        Some(row) => find::by_row(book, row)?.name,
        None => match handle {
            Handle::Profile(profile) => named_by(profile.slug()),
            _ => called.to_owned(),
        },
    })
}

/// The name a profile's address tells, where nothing else does: `elio-brandi-53613373` is Elio Brandi.
fn named_by(slug: &str) -> String {
    let words = slug.split('-').filter(|word| !word.contains(|c: char| c.is_ascii_digit()));
    let named = shown_as::capitals(words);
    if named.is_empty() { slug.to_owned() } else { named }
}

/// The wish for one person, where there is one.
pub(super) fn wish_of(book: &Connection, found: &find::Found) -> Result<Option<String>, Error> {
    let is_them = |wished: &Wished| match &wished.whom {
        Whom::Person(handle) => found.worn.contains(handle),
        Whom::Employer(_) => false,
    };
    let all = wishes::all(book)?;
    Ok(all.iter().find(|wished| is_them(wished)).map(|wished| id(&wished.whom)))
}

/// What every wish is seen against.
struct Around {
    me: String,
    language: Language,
    /// Everything asked of anybody.
    asks: Vec<Asked>,
    today: Date,
}

impl Around {
    /// The day the owner last asked for an introduction to somebody of that name.
    fn asked_on(&self, name: &str) -> Option<Date> {
        let is_it = |asked: &&Asked| {
            asked.request.question == Question::Introduction
                && name::fold(&asked.about) == name::fold(name)
        };
        self.asks.iter().filter(is_it).map(|asked| asked.request.on).max()
    }
}

fn wish(book: &Book, wished: &Wished, around: &Around) -> Result<Wish, Error> {
    let connection = &book.connection;
    let name = shown(connection, &wished.whom, &wished.called)?;
    let found = match &wished.whom {
        Whom::Person(handle) => find::bearer(connection, handle)?,
        Whom::Employer(_) => None,
    };
    let found = found.map(|row| find::by_row(connection, row)).transpose()?;
    let profile = match &wished.whom {
        Whom::Person(Handle::Profile(profile)) => Some(profile.url()),
        Whom::Person(_) | Whom::Employer(_) => None,
    };
    let mut wish = Wish {
        id: id(&wished.whom),
        kind: match wished.whom {
            Whom::Person(_) => "person",
            Whom::Employer(_) => "employer",
        },
        person: found.as_ref().map(|found| find::token(connection, found.id)).transpose()?,
        profile,
        why: wished.why.clone(),
        wished_on: wished.on,
        state: wished.state.unwrap_or(State::Wished).key(),
        is_owners_word: wished.state.is_some(),
        news: Vec::new(),
        paths: Vec::new(),
        draft: None,
        name,
    };
    match (&wished.whom, &found) {
        (Whom::Person(_), Some(found)) => of_person(book, (&mut wish, wished), found, around)?,
        (Whom::Employer(_) | Whom::Person(_), _) => {
            let asked_on = around.asked_on(&wish.name);
            let since = wished.on.unwrap_or(around.today);
            wish.state = state(&Seen { asked_on, ..Seen::default() }, wished.state, since).key();
        }
    }
    if let Whom::Employer(name) = &wished.whom {
        wish.paths = paths(book, name, around.today)?;
    }
    if wish.paths.is_empty() && wish.kind == "person" && wish.state == State::Wished.key() {
        let told = (wish.name.as_str(), wish.why.as_deref(), around.me.as_str());
        wish.draft = Some(draft::first_note(connection, told, around.language)?);
    }
    Ok(wish)
}

/// An employer nobody here is at is no mistake of the owner's.
fn paths(book: &Book, to: &str, today: Date) -> Result<Vec<Answer>, Error> {
    match ask::paths(book, to, today) {
        Err(Error::NotFound { .. } | Error::Refused { .. }) => Ok(Vec::new()),
        paths => paths,
    }
}

/// What is told of somebody who is in the book.
fn of_person(
    book: &Book,
    (wish, wished): (&mut Wish, &Wished),
    found: &find::Found,
    around: &Around,
) -> Result<(), Error> {
    let today = around.today;
    let asked_on = around.asked_on(&found.name);
    let seen = Seen { asked_on, ..seen(&book.connection, found, today)? };
    let since = wished.on.unwrap_or(today);
    let state = state(&seen, wished.state, since);
    wish.state = state.key();
    wish.profile = match wish.profile.take() {
        None => {
            let sql = "select profile from person where id = ?1";
            book.connection.prepare_cached(sql)?.query_row([found.id], |row| row.get("profile"))?
        }
        profile => profile,
    };
    wish.news = news(&book.connection, found, (&seen, since), today)?;
    if state != State::InTouch {
        let handle = found.strongest()?.to_string();
        wish.paths = paths(book, &handle, today)?;
    }
    Ok(())
}

fn seen(book: &Connection, found: &find::Found, today: Date) -> Result<Seen, Error> {
    let kinds = [Which::By(Side::Me), Which::Notes(Side::Me)];
    let held = read::newest_of_each(book, &found.handles, &kinds, (today, 1))?;
    let reached_out_on = held.iter().flatten().filter_map(|held| held.fact.when.day()).max();
    let sql = "select last_two_way_on, connected_on from person where id = ?1";
    let (two_way, connected): (Option<String>, Option<String>) = book
        .prepare_cached(sql)?
        .query_row([found.id], |row| Ok((row.get("last_two_way_on")?, row.get("connected_on")?)))?;
    let day = |day: Option<String>| day.and_then(|day| day.parse().ok());
    Ok(Seen {
        reached_out_on,
        two_way_on: day(two_way),
        connected_on: day(connected),
        asked_on: None,
    })
}

/// What was told since the day of the wish: changes, a connection, a word from them.
fn news(
    book: &Connection,
    found: &find::Found,
    (seen, since): (&Seen, Date),
    today: Date,
) -> Result<Vec<Spoken>, Error> {
    let is_new = |on: &Option<Date>| on.is_some_and(|on| on >= since);
    let mut news: Vec<Spoken> = Vec::new();
    if let Some(on) = seen.connected_on.filter(|on| is_new(&Some(*on))) {
        news.push(Spoken(Say::new("wish-news-connected").day("on", on)));
    }
    let by_them = [Which::By(Side::Them)];
    let wrote = read::newest_of_each(book, &found.handles, &by_them, (today, 1))?;
    let wrote = wrote.into_iter().flatten().next();
    let wrote = wrote.filter(|held| matches!(held.fact.what, What::Wrote { .. }));
    if let Some(on) = wrote.and_then(|held| held.fact.when.day()).filter(|on| is_new(&Some(*on))) {
        news.push(Spoken(Say::new("wish-news-wrote").day("on", on)));
    }
    let changed = events(book, Some(found.id), u32::MAX)?;
    let changed = changed.into_iter().filter(|event: &Event| is_new(&event.seen_on));
    news.extend(changed.map(|event| event.says));
    news.truncate(NEWS);
    Ok(news)
}
