//! The languages of the owner's world, and how common each is among her connections.
//!
//! Her article spread in Italian and English first; the rest of the world is there because names in
//! other scripts are where programs like this one break.

/// A language, and with it a script, a set of names and a set of employers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Tongue {
    #[default]
    English,
    Italian,
    German,
    French,
    Spanish,
    Portuguese,
    Polish,
    Turkish,
    Greek,
    Ukrainian,
    Arabic,
    Hebrew,
    Chinese,
    Japanese,
    Korean,
    Hindi,
}

impl Tongue {
    /// Every language with its share of a thousand strangers.
    pub(crate) const SHARES: [(Self, i64); 16] = [
        (Self::Italian, 330),
        (Self::English, 290),
        (Self::German, 60),
        (Self::French, 55),
        (Self::Spanish, 55),
        (Self::Portuguese, 45),
        (Self::Polish, 25),
        (Self::Turkish, 22),
        (Self::Greek, 16),
        (Self::Ukrainian, 20),
        (Self::Arabic, 20),
        (Self::Hebrew, 10),
        (Self::Chinese, 16),
        (Self::Japanese, 12),
        (Self::Korean, 10),
        (Self::Hindi, 14),
    ];

    /// The two letters its sections start with.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Italian => "it",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Portuguese => "pt",
            Self::Polish => "pl",
            Self::Turkish => "tr",
            Self::Greek => "el",
            Self::Ukrainian => "uk",
            Self::Arabic => "ar",
            Self::Hebrew => "he",
            Self::Chinese => "zh",
            Self::Japanese => "ja",
            Self::Korean => "ko",
            Self::Hindi => "hi",
        }
    }
}
