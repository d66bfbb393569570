//! Levels: how far up people work, and who works for nobody, looks for work, studies or has stopped.

use std::sync::LazyLock;

use super::lexicon::Lexicon;

static LEVELS: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::read(include_str!("data/levels.txt")));

/// At which level somebody works, the most telling first: a *founder and editor* is an owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// Has stopped working.
    Retired,
    /// Looks for work.
    Looking,
    /// Studies.
    Student,
    /// Founded or owns the house.
    Owner,
    /// Leads the house.
    Chief,
    /// Leads a part of it.
    Head,
    /// Leads a team or a piece of work.
    Manager,
    /// Works for nobody, or for many.
    Independent,
    /// Has done it for long.
    Senior,
    /// Is learning it, or assists.
    Junior,
    /// Does it.
    Staff,
}

impl Level {
    /// Every level.
    pub const ALL: [Self; 11] = [
        Self::Retired,
        Self::Looking,
        Self::Student,
        Self::Owner,
        Self::Chief,
        Self::Head,
        Self::Manager,
        Self::Independent,
        Self::Senior,
        Self::Junior,
        Self::Staff,
    ];

    /// The word for it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Retired => "retired",
            Self::Looking => "looking",
            Self::Student => "student",
            Self::Owner => "owner",
            Self::Chief => "chief",
            Self::Head => "head",
            Self::Manager => "manager",
            Self::Independent => "independent",
            Self::Senior => "senior",
            Self::Junior => "junior",
            Self::Staff => "staff",
        }
    }

    /// The level these words tell, the most telling one.
    pub(super) fn of(text: &[String]) -> Option<Self> {
        let named = |key: &str| Self::ALL.into_iter().find(|level| level.key() == key);
        LEVELS.all(text).iter().filter_map(|found| named(found.key)).min()
    }
}
