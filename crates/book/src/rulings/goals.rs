//! What the owner looks for and what she can give, in her own words. They are rulings of hers about herself: no
//! import writes them, and each is taken back by itself.

use people::scenario::owner::Owner;
use rusqlite::Connection;

use super::own::SUBJECT;
use super::{Ruling, about};
use crate::Error;

/// The value of one that holds.
pub(crate) const HOLDS: &str = "yes";

/// Which way help is to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aim {
    /// What she looks for.
    Goal,
    /// What she can give.
    Offer,
}

impl Aim {
    /// Both of them.
    pub const BOTH: [Self; 2] = [Self::Goal, Self::Offer];

    /// The word for it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Goal => "goal",
            Self::Offer => "offer",
        }
    }

    /// The one of this word.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        Self::BOTH.into_iter().find(|aim| aim.key() == key)
    }

    /// The key of the ruling about one text.
    pub(crate) fn ruling_key(self, text: &str) -> String {
        format!("{} {text}", self.key())
    }
}

/// Her goals or her offers, in the order in which she said them.
pub(crate) fn texts(book: &Connection, aim: Aim) -> Result<Vec<String>, Error> {
    let mut rulings = about(book, SUBJECT)?;
    rulings.sort();
    let holds = |ruling: Ruling| {
        let text = ruling.key.strip_prefix(aim.key())?.strip_prefix(' ')?;
        (ruling.value == HOLDS).then(|| text.to_owned())
    };
    Ok(rulings.into_iter().filter_map(holds).collect())
}

/// Tells the owner's portrait what she looks for and gives.
pub(crate) fn teach(book: &Connection, owner: &mut Owner) -> Result<(), Error> {
    owner.goals = texts(book, Aim::Goal)?;
    owner.offers = texts(book, Aim::Offer)?;
    Ok(())
}
