//! Drafts: what the owner could write to somebody, put together and never sent.
//!
//! One text for each outcome that calls for words: ask first, let in, a first note to somebody the owner would
//! like to know, a letter that introduces two, the opening of a recommendation, the three things she may ask of people
//! she knows ([`super::ask`]), and what keeps people in touch: an answer, a word for its own sake, good wishes. Whoever
//! is left gets no reply; silence is an answer LinkedIn never shows. The texts
//! are templates ([`template`]) in the language of the other ([`language`]), with what speaks for the two
//! knowing each other ([`mod@why`]).
//!
//! What is absent: nothing is invented. A line whose placeholder has nothing to say is left out, so that a
//! draft never claims what no fact shows.

pub mod language;
pub mod template;
pub mod why;

pub use language::{Guess, Language};
pub use template::Fault;
pub use why::{Reason, is_in_touch, why};

use super::ask::Question;

/// What the owner writes for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// To ask how the two know each other, before deciding.
    AskFirst,
    /// A warm yes.
    LetIn,
    /// A first note to somebody the owner would like to know.
    Invite,
    /// A letter to two who should know each other.
    Introduce,
    /// The opening of a recommendation.
    Recommend,
    /// To ask for a recommendation.
    AskRecommendation,
    /// To ask for an introduction.
    AskIntroduction,
    /// To tell what work the owner looks for.
    TellWork,
    /// An answer to a letter that waits.
    Reply,
    /// A note for no reason but to hear of each other.
    KeepInTouch,
    /// A good word to somebody who moved.
    Congratulate,
    /// A good word on a birthday.
    Birthday,
}

impl Outcome {
    /// Every outcome that has a draft.
    pub const ALL: [Self; 12] = [
        Self::AskFirst,
        Self::LetIn,
        Self::Invite,
        Self::Introduce,
        Self::Recommend,
        Self::AskRecommendation,
        Self::AskIntroduction,
        Self::TellWork,
        Self::Reply,
        Self::KeepInTouch,
        Self::Congratulate,
        Self::Birthday,
    ];

    /// The word for it, as it stands in the book and in JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::AskFirst => "ask-first",
            Self::LetIn => "let-in",
            Self::Invite => "invite",
            Self::Introduce => "introduce",
            Self::Recommend => "recommend",
            Self::AskRecommendation => "ask-recommendation",
            Self::AskIntroduction => "ask-introduction",
            Self::TellWork => "tell-work",
            Self::Reply => "reply",
            Self::KeepInTouch => "keep-in-touch",
            Self::Congratulate => "congratulate",
            Self::Birthday => "birthday",
        }
    }

    /// Whether it answers an invitation; the others are to a person, of one's own accord.
    #[must_use]
    pub fn is_to_invitation(self) -> bool {
        matches!(self, Self::AskFirst | Self::LetIn)
    }

    /// The draft for something to ask.
    #[must_use]
    pub fn of_question(question: Question) -> Self {
        match question {
            Question::Recommendation => Self::AskRecommendation,
            Question::Introduction => Self::AskIntroduction,
            Question::Job => Self::TellWork,
        }
    }

    /// Whether it is written to somebody known, who is not told anew how the two know each other while they are in touch.
    #[must_use]
    pub fn is_among_friends(self) -> bool {
        matches!(
            self,
            Self::AskRecommendation
                | Self::AskIntroduction
                | Self::TellWork
                | Self::Reply
                | Self::KeepInTouch
                | Self::Congratulate
                | Self::Birthday
        )
    }

    /// Reads [`Outcome::key`] back.
    #[must_use]
    pub fn read(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.key() == key)
    }

    /// How many characters LinkedIn takes: of a note with an invitation 200, and 300 from who pays; of a
    /// message 8,000, of a recommendation 3,000, so that only notes are ever short of room.
    #[must_use]
    pub fn limit(self) -> Limit {
        match self {
            Self::Recommend => Limit { free: 3_000, premium: 3_000 },
            Self::AskFirst
            | Self::LetIn
            | Self::Introduce
            | Self::AskRecommendation
            | Self::AskIntroduction
            | Self::TellWork
            | Self::Reply
            | Self::KeepInTouch
            | Self::Congratulate
            | Self::Birthday => Limit { free: 8_000, premium: 8_000 },
            Self::Invite => Limit { free: 200, premium: 300 },
        }
    }
}

/// The most characters a text may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// On an account that costs nothing.
    pub free: usize,
    /// On one that does.
    pub premium: usize,
}

/// What goes into a template.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Values {
    /// What the other is called by.
    pub name: String,
    /// What the owner is called by.
    pub me: String,
    /// What the one is called by to whom the other is introduced; empty for every other outcome.
    pub other: String,
    /// What the two have to do with each other.
    pub why: Option<Reason>,
    /// Whom or what it is about: somebody to be introduced to, or the work looked for.
    pub about: Option<String>,
}

/// Writes the draft.
#[must_use]
pub fn draft(template: &str, language: Language, values: &Values) -> String {
    let why = values.why.as_ref().map(|why| template::reason(language, why)).unwrap_or_default();
    let about = values.about.as_deref().unwrap_or_default();
    let (name, me, other) = (&*values.name, &*values.me, &*values.other);
    let values = [("name", name), ("me", me), ("other", other), ("why", &why), ("about", about)];
    template::fill(template, &values)
}

/// What somebody is called by in a letter: the given name, where the script tells which it is.
#[must_use]
pub fn called(name: &str) -> String {
    // An address is no name.
    if name.contains('@') {
        return String::new();
    }
    let plain: Vec<&str> = name
        .split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphabetic() && c != '.'))
        .filter(|word| !word.is_empty())
        .collect();
    let is_title = |word: &&&str| word.ends_with('.') && word.chars().count() <= 6;
    let first = plain.iter().find(|word| !is_title(word));
    match first {
        Some(first) if first.chars().all(is_latin) => (*first).to_owned(),
        // In other scripts the family name may come first.
        Some(_) => plain.join(" "),
        None => name.trim().to_owned(),
    }
}

/// Basic Latin to Latin Extended-B, with the marks that stand in names.
fn is_latin(c: char) -> bool {
    c < '\u{250}' || "’'-".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn somebody_is_called_by_the_given_name() {
        for (name, expected) in [
            ("Ada Rossi", "Ada"),
            ("Dr. Ada Rossi", "Ada"),
            ("🚀 Rick Bravura, MBA", "Rick"),
            ("Jean-Luc Picard", "Jean-Luc"),
            ("李 明美", "李 明美"),
            ("ada@rossi.example", ""),
            ("", ""),
        ] {
            assert_eq!(called(name), expected, "{name}");
        }
    }

    #[test]
    fn every_default_is_whole_and_fits_into_linkedin() {
        for language in Language::ALL {
            for outcome in Outcome::ALL {
                let text = template::default(outcome, language);
                assert_eq!(template::check(text), Ok(()), "{outcome:?} {language:?}");
                let values = Values {
                    name: "Massimiliano".to_owned(),
                    me: "Bernardetta".to_owned(),
                    other: "Annunziata".to_owned(),
                    why: None,
                    about: None,
                };
                let draft = draft(text, language, &values);
                assert!(draft.contains("Massimiliano"));
                // A recommendation stands under her name already.
                assert_eq!(draft.contains("Bernardetta"), outcome != Outcome::Recommend);
                assert!(!draft.contains('{'), "{draft}");
                let length = draft.chars().count();
                assert!(length <= outcome.limit().free, "{outcome:?} {language:?}: {length}");
            }
        }
    }
}
