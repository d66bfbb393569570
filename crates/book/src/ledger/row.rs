//! A fact as a row, and back. The parts of a fact are named once, in `people::fields`; here they only
//! get their columns.

use jiff::Timestamp;
use jiff::civil::Date;
use people::digest::{Digest, Digester};
use people::fact::Month;
use people::fields::Fields;
use people::{Fact, Handle, Side, What, When, notation};
use rusqlite::{Row, Statement};

/// The second of a fact without a time: before everything.
pub(crate) const NO_TIME: i64 = i64::MIN;

/// What makes a fact itself: two facts with the same key are one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Key {
    pub(crate) about: i64,
    pub(crate) second: i64,
    pub(crate) what: &'static str,
    pub(crate) digest: i64,
}

/// A fact ready for the ledger.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub(crate) key: Key,
    pub(crate) grain: &'static str,
    pub(crate) line: i64,
    pub(crate) is_statement: bool,
    pub(crate) fields: Fields,
    pub(crate) other: Option<i64>,
}

impl Entry {
    /// Takes a fact apart. Of messages only the measure is kept, not the words.
    pub(crate) fn of(fact: Fact, about: i64, other: Option<i64>, line: u64) -> Self {
        let (what, is_statement) = (fact.what.key(), fact.what.is_statement());
        let is_message = matches!(fact.what, What::Wrote { .. } | What::Addressed { .. });
        let mut fields = fact.what.into_fields();
        if is_message {
            fields.text = None;
        }
        let grain = grain(fact.when);
        let digest = digest(&identifying(what, &fields), grain);
        let key = Key { about, second: fact.when.second().unwrap_or(NO_TIME), what, digest };
        Self { key, grain, line: line.cast_signed(), is_statement, fields, other }
    }
}

/// The other handle a fact names, which has a plate of its own.
pub(crate) fn other(what: &What) -> Option<&Handle> {
    match what {
        What::Also(other) | What::Addressed { from: other, .. } => Some(other),
        _ => None,
    }
}

fn grain(when: When) -> &'static str {
    match when {
        When::Unknown => "none",
        When::Day(_) => "day",
        When::Instant(_) => "moment",
    }
}

/// The parts that make a fact itself. A mail is known by its identifier and a meeting by its own: how many
/// were there is told otherwise by every copy, and is one fact all the same.
fn identifying(what: &str, fields: &Fields) -> Fields {
    let is_mail = fields.role.as_deref().is_some_and(|via| via.starts_with("mail"));
    match what {
        "wrote" | "addressed" if is_mail => Fields {
            by: fields.by,
            words: fields.words,
            other: fields.other.clone(),
            ..Fields::default()
        },
        "met" => Fields { thread: fields.thread, ..Fields::default() },
        _ => fields.clone(),
    }
}

/// The digest of everything a fact says besides whom, when and what kind.
fn digest(fields: &Fields, grain: &str) -> i64 {
    let month = |month: Option<Month>| month.map_or(String::new(), |month| month.to_string());
    let other = fields.other.as_ref().map(ToString::to_string);
    let digester = Digester::default()
        .text(grain)
        .text(fields.by.map_or("", notation::side_word))
        .number(fields.others.map(u64::from))
        .number(fields.thread.map(|thread| thread.0))
        .number(fields.words.map(|words| words.0))
        .number(fields.seconds.map(u64::from));
    let digester = [&fields.name, &fields.role, &fields.text, &other]
        .into_iter()
        .fold(digester, |digester, text| digester.text(text.as_deref().unwrap_or_default()));
    digester.text(&month(fields.since)).text(&month(fields.until)).finish().0.cast_signed()
}

/// Where a query has the columns of a fact. Names are looked up once a query, not once a row: a million
/// rows of fifteen names would cost more than judging them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Columns {
    second: usize,
    what: usize,
    grain: usize,
    by: usize,
    others: usize,
    thread: usize,
    chars: usize,
    seconds: usize,
    words: usize,
    name: usize,
    role: usize,
    text: usize,
    since: usize,
    until: usize,
}

impl Columns {
    /// Finds the columns of a query that selects facts.
    pub(crate) fn of(query: &Statement<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            second: query.column_index("second")?,
            what: query.column_index("what")?,
            grain: query.column_index("grain")?,
            by: query.column_index("by")?,
            others: query.column_index("others")?,
            thread: query.column_index("thread")?,
            chars: query.column_index("chars")?,
            seconds: query.column_index("seconds")?,
            words: query.column_index("words")?,
            name: query.column_index("name")?,
            role: query.column_index("role")?,
            text: query.column_index("text")?,
            since: query.column_index("since")?,
            until: query.column_index("until")?,
        })
    }

    /// Puts a fact together from its row; `None` when a column does not make sense, which only a book
    /// written by other hands can hold.
    pub(crate) fn fact(
        &self,
        row: &Row<'_>,
        about: Handle,
        other: Option<Handle>,
    ) -> rusqlite::Result<Option<Fact>> {
        let digest = |at| -> rusqlite::Result<Option<Digest>> {
            Ok(row.get::<_, Option<i64>>(at)?.map(|digest| Digest(digest.cast_unsigned())))
        };
        let month = |at| -> rusqlite::Result<Option<Month>> {
            Ok(row.get_ref(at)?.as_str_or_null()?.and_then(Month::parse))
        };
        let fields = Fields {
            by: row.get_ref(self.by)?.as_str_or_null()?.map(side),
            others: row.get(self.others)?,
            thread: digest(self.thread)?,
            chars: row.get(self.chars)?,
            seconds: row.get(self.seconds)?,
            words: digest(self.words)?,
            name: row.get(self.name)?,
            role: row.get(self.role)?,
            text: row.get(self.text)?,
            other,
            since: month(self.since)?,
            until: month(self.until)?,
        };
        let grain = row.get_ref(self.grain)?.as_str().unwrap_or_default();
        let when = when(row.get(self.second)?, grain);
        let what = row.get_ref(self.what)?.as_str().unwrap_or_default();
        Ok(What::from_fields(what, fields).map(|what| Fact { about, when, what }))
    }
}

/// The time of a row.
pub(crate) fn when(second: i64, grain: &str) -> When {
    let Ok(moment) = Timestamp::from_second(second) else { return When::Unknown };
    match grain {
        "moment" => When::Instant(moment),
        "day" => When::Day(day_of(moment)),
        _ => When::Unknown,
    }
}

/// The side a word stands for.
pub(crate) fn side(word: &str) -> Side {
    if word == notation::side_word(Side::Me) { Side::Me } else { Side::Them }
}

/// The UTC day of a moment.
pub(crate) fn day_of(moment: Timestamp) -> Date {
    jiff::tz::Offset::UTC.to_datetime(moment).date()
}
