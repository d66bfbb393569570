//! Small pieces that several views show alike: a sentence still without a language, a fact with its row.

use ::people::say::{Arg, Say};
use ::people::{Side, What, When, notation};
use jiff::civil::Date;
use serde::ser::{Serialize, SerializeMap, Serializer};

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
        map.serialize_entry("say", self.0.id)?;
        map.serialize_entry("args", &Args(&self.0.args))?;
        map.end()
    }
}

struct Args<'a>(&'a [(&'static str, Arg)]);

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

/// A fact in a sentence.
fn says(what: &What) -> Say {
    match what {
        What::Wrote { by: Side::Them, others, body, .. } => {
            wrote("fact-wrote-them", *others, body.chars)
        }
        What::Wrote { by: Side::Me, others, body, .. } => {
            wrote("fact-wrote-me", *others, body.chars)
        }
        What::Among { others, .. } => Say::new("fact-among").number("others", *others),
        What::Invited { by: Side::Them, note: None } => Say::new("fact-invited-them"),
        What::Invited { by: Side::Me, note: None } => Say::new("fact-invited-me"),
        What::Invited { by: Side::Them, note: Some(note) } => {
            Say::new("fact-invited-them-noting").text("note", note)
        }
        What::Invited { by: Side::Me, note: Some(note) } => {
            Say::new("fact-invited-me-noting").text("note", note)
        }
        What::Connected => Say::new("fact-connected"),
        What::Recommended { by: Side::Them, text, .. } => {
            Say::new("fact-recommended-them").text("text", text)
        }
        What::Recommended { by: Side::Me, text, .. } => {
            Say::new("fact-recommended-me").text("text", text)
        }
        What::Endorsed { by: Side::Them, skill } => {
            Say::new("fact-endorsed-them").text("skill", skill)
        }
        What::Endorsed { by: Side::Me, skill } => Say::new("fact-endorsed-me").text("skill", skill),
        What::Follows { active: true } => Say::new("fact-follows"),
        What::Follows { active: false } => Say::new("fact-follows-no-more"),
        What::Named(name) => Say::new("fact-named").text("name", name),
        What::WorksAt { employer, role } => match (employer.is_empty(), role.is_empty()) {
            (true, _) => Say::new("fact-works-as").text("role", role),
            (false, true) => Say::new("fact-works-for").text("employer", employer),
            (false, false) => {
                Say::new("fact-works-at").text("employer", employer).text("role", role)
            }
        },
        What::Also(other) => Say::new("fact-also").text("handle", other.to_string()),
        What::InAddressBook { list } => Say::new("fact-in-address-book").text("list", list),
        What::Lives { place } => Say::new("fact-lives").text("place", place),
        What::Worked { employer, role, .. } if role.is_empty() => {
            Say::new("fact-worked-for").text("employer", employer)
        }
        What::Worked { employer, role, .. } => {
            Say::new("fact-worked").text("employer", employer).text("role", role)
        }
        What::Studied { school, degree, .. } if degree.is_empty() => {
            Say::new("fact-studied-at").text("school", school)
        }
        What::Studied { school, degree, .. } => {
            Say::new("fact-studied").text("school", school).text("degree", degree)
        }
        What::Skilled(skill) => Say::new("fact-skilled").text("skill", skill),
        What::Presents { part, text } => {
            Say::new("fact-presents").text("part", part).text("text", text)
        }
        What::FollowsCompany(name) => Say::new("fact-follows-company").text("name", name),
        What::SignedUp { event, .. } => Say::new("fact-signed-up").text("event", event),
    }
}

fn wrote(id: &'static str, others: u32, chars: u32) -> Say {
    Say::new(id).number("others", others).number("chars", chars)
}
