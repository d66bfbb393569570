//! A fact as a row, and back. The parts of a fact are named once, in `people::fields`; here they only
//! get their columns.

use jiff::Timestamp;
use jiff::civil::Date;
use people::digest::Digest;
use people::fact::Month;
use people::fields::Fields;
use people::{Fact, Handle, Side, What, When, notation};
use rusqlite::Row;

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
        let is_message = matches!(fact.what, What::Wrote { .. });
        let mut fields = fact.what.into_fields();
        if is_message {
            fields.text = None;
        }
        let grain = grain(fact.when);
        let digest = digest(&fields, grain);
        let key = Key { about, second: fact.when.second().unwrap_or(NO_TIME), what, digest };
        Self { key, grain, line: line.cast_signed(), is_statement, fields, other }
    }
}

fn grain(when: When) -> &'static str {
    match when {
        When::Unknown => "none",
        When::Day(_) => "day",
        When::Instant(_) => "moment",
    }
}

/// The digest of everything a fact says besides whom, when and what kind.
fn digest(fields: &Fields, grain: &str) -> i64 {
    let hex = |digest: Option<Digest>| digest.map_or(String::new(), |digest| digest.0.to_string());
    let number = |count: Option<u32>| count.map_or(String::new(), |count| count.to_string());
    let month = |month: Option<Month>| month.map_or(String::new(), |month| month.to_string());
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    Digest::of(&[
        grain,
        fields.by.map_or("", notation::side_word),
        &number(fields.others),
        &hex(fields.thread),
        &hex(fields.words),
        &text(&fields.name),
        &text(&fields.role),
        &text(&fields.text),
        &fields.other.as_ref().map(ToString::to_string).unwrap_or_default(),
        &month(fields.since),
        &month(fields.until),
    ])
    .0
    .cast_signed()
}

/// Puts a fact together from its row; `None` when a column does not make sense, which only a book
/// written by other hands can hold.
pub(crate) fn fact(
    row: &Row<'_>,
    about: Handle,
    other: Option<Handle>,
) -> rusqlite::Result<Option<Fact>> {
    let what: String = row.get("what")?;
    let fields = Fields {
        by: row.get::<_, Option<String>>("by")?.as_deref().map(side),
        others: row.get("others")?,
        thread: row.get::<_, Option<i64>>("thread")?.map(|thread| Digest(thread.cast_unsigned())),
        chars: row.get("chars")?,
        words: row.get::<_, Option<i64>>("words")?.map(|words| Digest(words.cast_unsigned())),
        name: row.get("name")?,
        role: row.get("role")?,
        text: row.get("text")?,
        other,
        since: row.get::<_, Option<String>>("since")?.as_deref().and_then(Month::parse),
        until: row.get::<_, Option<String>>("until")?.as_deref().and_then(Month::parse),
    };
    let when = when(row.get("second")?, row.get_ref("grain")?.as_str().unwrap_or_default());
    Ok(What::from_fields(&what, fields).map(|what| Fact { about, when, what }))
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
