//! Kinds of help: what people of a network ask of each other and give.

use std::sync::LazyLock;

use crate::occupation::lexicon::Lexicon;

static HELP: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::read(include_str!("data/help.txt")));

/// One kind of help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Help {
    /// A word for somebody's work, written or spoken.
    Recommendation,
    /// Being brought together with a third person.
    Introduction,
    /// Paid work, or word of it.
    Work,
    /// An opinion of somebody who knows.
    Advice,
    /// Somebody to employ.
    Hiring,
    /// Doing something together.
    Collaboration,
}

impl Help {
    /// Every kind.
    pub const ALL: [Self; 6] = [
        Self::Recommendation,
        Self::Introduction,
        Self::Work,
        Self::Advice,
        Self::Hiring,
        Self::Collaboration,
    ];

    /// The word for it, as it stands in JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Recommendation => "recommendation",
            Self::Introduction => "introduction",
            Self::Work => "work",
            Self::Advice => "advice",
            Self::Hiring => "hiring",
            Self::Collaboration => "collaboration",
        }
    }

    /// The kinds that these words, already folded, name.
    pub(crate) fn named_in(text: &[String]) -> Vec<Self> {
        let of_key = |key: &str| Self::ALL.into_iter().find(|help| help.key() == key);
        let mut named: Vec<Self> =
            HELP.all(text).iter().filter_map(|found| of_key(found.key)).collect();
        named.dedup();
        named
    }
}
