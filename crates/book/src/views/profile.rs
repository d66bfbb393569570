//! What a pasted profile says of a person, before any of it is kept: each thing read, to be looked at, mended or left
//! out by the owner. Nothing is written here.

use ::people::fact::{Fact, Month, What, When};
use ::people::fields::Fields;
use ::people::handle::Profile as Address;
use ::people::{Handle, name};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use sources::profile::{self, Unread};

use super::sentence::says;
use super::shown::Spoken;
use crate::find::Found;
use crate::{Book, Error, Refusal, find};

/// A pasted profile, read for one person.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Profile {
    /// `profile/1`.
    pub schema: &'static str,
    /// The person it was pasted for.
    pub person: String,
    /// Their name.
    pub name: String,
    /// The name the profile shows.
    pub shown: String,
    /// Whether name or address are somebody else's; then it is kept only if the owner says so.
    pub is_other: bool,
    /// What was read, in the order of the profile.
    pub things: Vec<Thing>,
}

/// One thing read, in parts that can be mended.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Thing {
    /// `named`, `headline`, `lives`, `pictured`, `tallied`, `knows`, `posts`, `worked`, `studied`, `presents` or
    /// `also`.
    pub kind: String,
    /// The main thing: a name, a headline, a place, an employer, a school, what is counted.
    pub name: String,
    /// What goes with it: a role, a degree, a state.
    pub role: String,
    /// First month, `2019-03` or `2019`.
    pub since: String,
    /// Last month; empty while it lasts.
    pub until: String,
    /// How many, of what is counted.
    pub count: Option<u32>,
    /// Long words.
    pub text: String,
    /// Another handle of theirs.
    pub handle: String,
}

/// Reads what was pasted or saved for a person.
///
/// # Errors
/// When there is no such person, or it is no profile.
pub fn profile(book: &Book, reference: &str, bytes: &[u8]) -> Result<Profile, Error> {
    let person = find::person(&book.connection, reference)?;
    let read = profile::read(bytes).map_err(refusal)?;
    let own = person.worn.iter().find_map(|handle| match handle {
        Handle::Profile(profile) => Some(profile),
        _ => None,
    });
    let is_named = may_be(&book.connection, &person, &read.name)?;
    let is_elsewhere = own.zip(read.address.as_ref()).is_some_and(|(own, shown)| own != shown);
    let mut things: Vec<Thing> = read.says.into_iter().map(Thing::of).collect();
    things
        .extend(read.address.filter(|_| own.is_none()).map(|address| Thing::of(also_at(address))));
    Ok(Profile {
        schema: "profile/1",
        person: find::token(&book.connection, person.id)?,
        name: person.name,
        shown: read.name,
        is_other: !is_named || is_elsewhere,
        things,
    })
}

/// Whether a name may be this person's, by any name they go by.
pub(crate) fn may_be(book: &Connection, person: &Found, shown: &str) -> Result<bool, Error> {
    let mut query = book.prepare_cached("select named, also_named from person where id = ?1")?;
    let (named, also): (String, String) =
        query.query_row([person.id], |row| Ok((row.get("named")?, row.get("also_named")?)))?;
    let mut names: Vec<String> = serde_json::from_str(&also).unwrap_or_default();
    names.extend([named, person.name.clone()]);
    Ok(names.iter().any(|name| name::may_be_one(name, shown)))
}

fn also_at(address: Address) -> What {
    What::Also(Handle::Profile(address))
}

fn refusal(unread: Unread) -> Error {
    match unread {
        Unread::Empty => Refusal::NothingPasted,
        Unread::TooLong => Refusal::PastedTooMuch,
        Unread::NoProfile => Refusal::NoProfile,
        Unread::NoText => Refusal::NoTextInPdf,
    }
    .into()
}

impl Thing {
    fn of(what: What) -> Self {
        let kind = what.key().to_owned();
        let fields = what.into_fields();
        let month = |month: Option<Month>| month.map_or(String::new(), |month| month.to_string());
        Self {
            kind,
            name: fields.name.unwrap_or_default(),
            role: fields.role.unwrap_or_default(),
            since: month(fields.since),
            until: month(fields.until),
            count: fields.others,
            text: fields.text.unwrap_or_default(),
            handle: fields.other.map_or(String::new(), |handle| handle.to_string()),
        }
    }

    /// The fact it stands for; `None` where the owner emptied what it needs, or a month is none.
    #[must_use]
    pub fn what(&self) -> Option<What> {
        const KINDS: [&str; 11] = [
            "named", "headline", "lives", "pictured", "tallied", "knows", "posts", "worked",
            "studied", "presents", "also",
        ];
        let filled = |text: &str| Some(name::tidy(text)).filter(|text| !text.is_empty());
        let month = |written: &str| match written.trim() {
            "" => Some(None),
            written => Month::parse(written).map(Some),
        };
        let fields = Fields {
            name: filled(&self.name),
            role: filled(&self.role),
            others: self.count,
            since: month(&self.since)?,
            until: month(&self.until)?,
            text: Some(self.text.trim().to_owned()).filter(|text| !text.is_empty()),
            other: Handle::read(&self.handle),
            ..Fields::default()
        };
        What::from_fields(&self.kind, fields).filter(|_| KINDS.contains(&self.kind.as_str()))
    }

    /// What it says, in a sentence.
    #[must_use]
    pub fn says(&self) -> Option<Spoken> {
        let nobody = Handle::read("name:somebody")?;
        let fact = Fact { about: nobody, when: When::Unknown, what: self.what()? };
        Some(says(&fact).into())
    }
}
