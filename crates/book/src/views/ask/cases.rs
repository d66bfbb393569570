//! People as the rules of asking see them, read one by one: whom to read is for each question to narrow down.

use std::collections::HashMap;

use ::people::occupation::{self, Occupation};
use ::people::scenario::ask::request::Request;
use ::people::scenario::ask::stay::{self, Shared, Stay};
use ::people::scenario::ask::{Case, Mine, Vouched, Work};
use ::people::scenario::goal::{Goal, suggest};
use ::people::tie::{Closeness, GiveAndTake, Stats};
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, Row};

use crate::Error;
use crate::roster::bench;
use crate::rulings::asked::{self, Asked};
use crate::views::people::{self, Person};

/// Where people are read from, and what is the same for all.
pub(super) struct Cases<'a> {
    pub(super) book: &'a Connection,
    pub(super) asked: HashMap<i64, Vec<Asked>>,
    pub(super) mine: Mine,
    /// What the owner is called.
    pub(super) me: String,
    /// What she looks for.
    pub(super) goals: Vec<String>,
    /// What her own profile suggests that she might.
    pub(super) suggested: Vec<String>,
    pub(super) today: Date,
}

/// One person, read.
#[derive(Debug, Clone)]
pub(super) struct Loaded {
    pub(super) row: i64,
    pub(super) person: Person,
    pub(super) profile: Option<String>,
    pub(super) town: Option<String>,
    pub(super) field: Option<String>,
    pub(super) mutual: Option<u32>,
    pub(super) house: Option<String>,
    pub(super) is_bridge: bool,
    pub(super) asked: Vec<Asked>,
    shared: Vec<Shared>,
    requests: Vec<Request>,
    vouched: Vouched,
    stats: Stats,
}

impl<'a> Cases<'a> {
    pub(super) fn open(book: &'a Connection, today: Date) -> Result<Self, Error> {
        let owner = bench::owner(book)?;
        let now = owner.positions.iter().filter(|position| position.until.is_none());
        let roles = now.map(|position| position.role.as_str()).chain([owner.headline.as_str()]);
        let read: Vec<Occupation> = roles.map(Occupation::read).collect();
        let goals = owner.goals.iter().filter_map(|goal| occupation::field_of(goal));
        let fields = read.iter().filter_map(Occupation::field).chain(goals);
        Ok(Self {
            book,
            asked: asked::all(book)?,
            mine: Mine {
                fields: fields.map(str::to_owned).collect(),
                level: read.iter().filter_map(Occupation::level).min(),
                offers: owner.offers.iter().map(|offer| Goal::read(offer)).collect(),
            },
            me: owner.names.last().cloned().unwrap_or_default(),
            suggested: suggest(&owner).goals,
            goals: owner.goals,
            today,
        })
    }

    /// The person in this row; `None` for one whose account is closed.
    pub(super) fn load(&self, row: i64) -> Result<Option<Loaded>, Error> {
        let mut query = self.book.prepare_cached(include_str!("case.sql"))?;
        let loaded = query.query_row([row], Loaded::read).optional()?;
        let is_somebody =
            |handles: &[String]| handles.iter().any(|handle| !handle.starts_with("closed:"));
        let Some(mut loaded) = loaded.filter(|loaded| is_somebody(&loaded.person.handles)) else {
            return Ok(None);
        };
        loaded.asked = self.asked.get(&row).cloned().unwrap_or_default();
        loaded.requests = loaded.asked.iter().map(|asked| asked.request.clone()).collect();
        loaded.shared = self.shared(row)?;
        Ok(Some(loaded))
    }

    fn shared(&self, row: i64) -> Result<Vec<Shared>, Error> {
        let mut query = self.book.prepare_cached(include_str!("shared.sql"))?;
        let rows = query.query_map([row], |row| {
            let mine = Stay {
                since: day(row, "my_since")?,
                until: day(row, "my_until")?,
                is_now: row.get("mine_is_now")?,
            };
            let (since, until) = (day(row, "since")?, day(row, "until")?);
            let theirs = Stay { since, until, is_now: row.get("is_now")? };
            Ok(stay::shared(&row.get::<_, String>("name")?, mine, theirs, self.today))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

fn day(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<Date>> {
    Ok(row.get::<_, Option<String>>(column)?.and_then(|day| day.parse().ok()))
}

impl Loaded {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let written = |count: &str, on: &str| -> rusqlite::Result<_> {
            let is_there = row.get::<_, Option<i64>>(count)?.is_some_and(|n| n > 0);
            let on = day(row, on)?;
            Ok(is_there.then_some(::people::scenario::ask::Written { on }))
        };
        let stats: Vec<u8> = row.get("stats")?;
        Ok(Self {
            row: row.get("id")?,
            profile: row.get("profile")?,
            town: row.get("town")?,
            field: row.get("field")?,
            mutual: row.get("mutual")?,
            house: row.get("house_name")?,
            is_bridge: row.get("is_bridge")?,
            asked: Vec::new(),
            shared: Vec::new(),
            requests: Vec::new(),
            vouched: Vouched {
                by_them: written("by_them", "by_them_on")?,
                by_me: written("by_me", "by_me_on")?,
                endorsed: row.get::<_, Option<u32>>("endorsed")?.unwrap_or(0),
            },
            stats: Stats::from_bytes(&stats).unwrap_or_default(),
            person: people::read(row)?,
        })
    }

    /// As the rules see them.
    pub(super) fn case(&self) -> Case<'_> {
        let closeness = self.person.closeness;
        Case {
            name: &self.person.name,
            closeness: closeness.map_or(Closeness::Unknown, |it| Closeness::Known {
                score: it.score,
                low: it.low,
                high: it.high,
            }),
            pulse: self.person.pulse,
            last_two_way_on: self.person.last_two_way_on,
            give_and_take: GiveAndTake::of(&self.stats),
            work: Work::of(&self.stats),
            shared: &self.shared,
            vouched: self.vouched,
            field: self.field.as_deref(),
            level: self.person.role.as_deref().and_then(|role| Occupation::read(role).level()),
            requests: &self.requests,
        }
    }

    /// What they do, in words.
    pub(super) fn works(&self) -> Vec<String> {
        self.person.role.iter().cloned().collect()
    }
}
