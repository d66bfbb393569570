//! Small pieces that several views show alike: a sentence still without a language, a fact with its row.

use std::borrow::Cow;
use std::collections::BTreeMap;

use ::people::say::{Arg, Say};
use ::people::{When, notation};
use jiff::civil::Date;
use serde::de::{Deserialize, Deserializer};
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

impl<'de> Deserialize<'de> for Spoken {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = Sentence::deserialize(deserializer)?;
        let args = written.args.into_iter().map(|(name, arg)| (Cow::Owned(name), arg.into()));
        Ok(Self(Say { id: Cow::Owned(written.say), args: args.collect() }))
    }
}

/// A sentence as it is written down.
#[derive(serde::Deserialize)]
struct Sentence {
    say: String,
    args: BTreeMap<String, Written>,
}

/// An argument as it is written down: a day is the text of one.
#[derive(serde::Deserialize)]
#[serde(untagged)]
enum Written {
    Number(f64),
    Day(Date),
    Text(String),
}

impl From<Written> for Arg {
    fn from(written: Written) -> Self {
        match written {
            Written::Number(number) => Self::Number(number),
            Written::Day(day) => Self::Day(day),
            Written::Text(text) => Self::Text(text),
        }
    }
}

/// The source of what the owner told herself.
const OWNER: &str = "owner";

/// Words that are known in small letters only, as one writes a name.
pub(crate) fn capitals<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let capital = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().into_iter().flat_map(char::to_uppercase);
        first.chain(letters).collect::<String>()
    };
    words.map(capital).collect::<Vec<_>>().join(" ")
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
    /// The source's name; `owner` for what she told herself, which has no file.
    pub source: String,
    /// The file it was read from.
    pub file: String,
    /// Its physical line there.
    pub line: u64,
}

impl FactShown {
    /// Shows a talk the owner told of: no file has it.
    pub(crate) fn talked(on: Date) -> Self {
        Self {
            day: Some(on),
            at: None,
            says: Say::new("fact-talked").into(),
            fact: format!("{on} talked"),
            source: OWNER.to_owned(),
            file: String::new(),
            line: 0,
        }
    }

    /// Shows a fact with its row.
    pub(crate) fn of(held: &Held) -> Self {
        let at = match held.fact.when {
            When::Instant(moment) => Some(moment),
            When::Day(_) | When::Unknown => None,
        };
        Self {
            day: held.fact.when.day(),
            at,
            says: says(&held.fact).into(),
            fact: notation::write(&held.fact),
            source: held.source.clone(),
            file: held.file.clone(),
            line: held.line,
        }
    }
}
