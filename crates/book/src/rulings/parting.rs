//! What the owner decided about connections with nothing behind them: keep for ever, let go, or look at later.

use jiff::civil::Date;

use super::Ruling;
use super::closeness::newest;

/// The key of the ruling.
pub(crate) const LET_GO: &str = "let-go";

/// What the owner decided about a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Parting {
    /// Keep it for ever: it is not asked about again.
    Keep,
    /// Let it go.
    LetGo,
    /// Look at it later; from a day on where one is given.
    Later(Option<Date>),
}

impl Parting {
    /// The words for them.
    pub const WORDS: [&str; 3] = ["keep", "let-go", "later"];

    /// The word for it, as it stands in JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::LetGo => "let-go",
            Self::Later(_) => "later",
        }
    }

    /// Reads the word, of `later` with a day after a colon where one is given.
    #[must_use]
    pub fn read(word: &str) -> Option<Self> {
        match word.split_once(':') {
            Some(("later", day)) => day.parse().ok().map(|day| Self::Later(Some(day))),
            Some(_) => None,
            None => match word {
                "keep" => Some(Self::Keep),
                "let-go" => Some(Self::LetGo),
                "later" => Some(Self::Later(None)),
                _ => None,
            },
        }
    }

    /// The value of the ruling, which [`Parting::read`] reads back.
    pub(crate) fn value(self) -> String {
        match self {
            Self::Later(Some(day)) => format!("later:{day}"),
            Self::Keep | Self::LetGo | Self::Later(None) => self.key().to_owned(),
        }
    }

    /// The day from which it is looked at again.
    pub(crate) fn until(self) -> Option<Date> {
        match self {
            Self::Later(until) => until,
            Self::Keep | Self::LetGo => None,
        }
    }
}

/// What holds of rulings about one person on a day, and when it was said: what was put off until then waits again.
pub(crate) fn holding<'a>(
    rulings: impl IntoIterator<Item = &'a Ruling>,
    today: Date,
) -> Option<(Parting, Date)> {
    let ruling = newest(rulings, LET_GO)?;
    let (parting, said_on) = (Parting::read(&ruling.value)?, ruling.said_on?);
    let is_over = parting.until().is_some_and(|until| until <= today);
    (!is_over).then_some((parting, said_on))
}
