//! Small pieces that several views show alike: a sentence still without a language, a fact with its row.

use std::borrow::Cow;

use ::people::say::{Arg, Say};
use ::people::{When, notation};
use jiff::civil::Date;
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::sentence::says;
use crate::ledger::read::Held;

/// A sentence in a view. Serialises as `{"say": id, "args": {…}}`; the faces put it into words.
#[derive(Debug, Clone, PartialEq)]
pub struct Spoken(pub Say);

impl From<Say> for Spoken {
    fn from(say: Say) -> Self {
        Self(say)
    }
}

impl Serialize for Spoken {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("say", &self.0.id)?;
        map.serialize_entry("args", &Args(&self.0.args))?;
        map.end()
    }
}

struct Args<'a>(&'a [(Cow<'static, str>, Arg)]);

impl Serialize for Args<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, arg) in self.0 {
            match arg {
                Arg::Text(text) => map.serialize_entry(name, text)?,
                Arg::Number(number) => map.serialize_entry(name, number)?,
                Arg::Day(day) => map.serialize_entry(name, day)?,
            }
        }
        map.end()
    }
}

/// A fact as it is shown: what it says, and the row it was read from.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct FactShown {
    /// The day, if the source says.
    pub day: Option<Date>,
    /// The moment in UTC, where the source gives one.
    pub at: Option<jiff::Timestamp>,
    /// What it says, in a sentence.
    pub says: Spoken,
    /// The fact in the notation.
    pub fact: String,
    /// The source's name.
    pub source: String,
    /// The file it was read from.
    pub file: String,
    /// Its physical line there.
    pub line: u64,
}

impl FactShown {
    /// Shows a fact with its row.
    pub(crate) fn of(held: &Held) -> Self {
        let at = match held.fact.when {
            When::Instant(moment) => Some(moment),
            When::Day(_) | When::Unknown => None,
        };
        Self {
            day: held.fact.when.day(),
            at,
            says: says(&held.fact.what).into(),
            fact: notation::write(&held.fact),
            source: held.source.clone(),
            file: held.file.clone(),
            line: held.line,
        }
    }
}
