//! Help the owner noted: that she helped somebody, that they helped her, that she introduced two. Each is a ruling of
//! its own, dated, and taken back by itself.

use jiff::civil::Date;
use people::Handle;
use rusqlite::Connection;

use crate::Error;
use crate::rulings;

/// Which way help went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Help {
    /// The owner helped.
    Gave,
    /// They helped her.
    Got,
}

impl Help {
    /// Both of them.
    pub const BOTH: [Self; 2] = [Self::Gave, Self::Got];

    /// The word for it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Gave => "gave",
            Self::Got => "got",
        }
    }

    /// The one of this word.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        Self::BOTH.into_iter().find(|help| help.key() == key)
    }
}

/// How the key begins of a ruling that the owner introduced somebody; the other's handle follows.
const INTRODUCED: &str = "introduced ";

/// The key of a ruling on help: its operation tells one from another.
pub(crate) fn key(help: Help, op: i64) -> String {
    format!("{} {op}", help.key())
}

/// The key of the ruling that the owner introduced a person to the bearer of this handle.
pub(crate) fn introduced_to(other: &Handle) -> String {
    format!("{INTRODUCED}{other}")
}

/// One thing noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Noted {
    /// The operation that noted it.
    pub(crate) op: i64,
    pub(crate) about: Handle,
    pub(crate) what: What,
    pub(crate) on: Date,
    /// In the owner's words; of an introduction nothing.
    pub(crate) text: String,
}

/// What was noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum What {
    Helped(Help),
    IntroducedTo(Handle),
}

/// Everything noted that holds, in the order in which it was said.
pub(crate) fn all(book: &Connection) -> Result<Vec<Noted>, Error> {
    let mut query = book.prepare_cached(include_str!("help.sql"))?;
    let rows = query.query_map([], |row| {
        let texts: (String, String, String) =
            (row.get("subject")?, row.get("key")?, row.get("value")?);
        Ok((row.get::<_, i64>("op")?, texts))
    })?;
    let mut all = Vec::new();
    for row in rows {
        let (op, (subject, key, value)) = row?;
        all.extend(read(op, &subject, &key, &value));
    }
    Ok(all)
}

fn read(op: i64, subject: &str, key: &str, value: &str) -> Option<Noted> {
    let about = rulings::handle_of_subject(subject)?;
    let (on, text) = value.split_once(' ').unwrap_or((value, ""));
    let what = match key.strip_prefix(INTRODUCED) {
        Some(other) => What::IntroducedTo(Handle::read(other)?),
        None => What::Helped(Help::of_key(key.split(' ').next()?)?),
    };
    Some(Noted { op, about, what, on: on.parse().ok()?, text: text.to_owned() })
}
