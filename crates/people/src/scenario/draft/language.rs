//! In which language to write to somebody: that of their note, else that of the country they live in.
//!
//! A note is short, so it is read by its smallest words, which each language has and others lack; a tie is
//! no guess. That is less than a library knows about long texts, and enough for six languages in a sentence
//! or two. It misleads where people in a country write another language; the owner switches with one click.

use std::sync::LazyLock;

use crate::fact::{Fact, What};

/// The languages drafts are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// English.
    English,
    /// Italian.
    Italian,
    /// German.
    German,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Portuguese.
    Portuguese,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 6] =
        [Self::English, Self::Italian, Self::German, Self::French, Self::Spanish, Self::Portuguese];

    /// Its tag (BCP 47), as it stands in the book and in JSON.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Italian => "it",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Portuguese => "pt",
        }
    }

    /// Its own name for itself.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Italian => "Italiano",
            Self::German => "Deutsch",
            Self::French => "Français",
            Self::Spanish => "Español",
            Self::Portuguese => "Português",
        }
    }

    /// Reads [`Language::tag`] back.
    #[must_use]
    pub fn read(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }
}

/// What a language was guessed from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guess {
    /// Their note.
    Note(Language),
    /// Where they live.
    Place(Language),
}

impl Guess {
    /// The language.
    #[must_use]
    pub fn language(self) -> Language {
        match self {
            Self::Note(language) | Self::Place(language) => language,
        }
    }

    /// The word for what it was guessed from, as it stands in JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Note(_) => "note",
            Self::Place(_) => "place",
        }
    }
}

/// The language of somebody's note, or that of where they live by the newest of the facts about them.
#[must_use]
pub fn guess(note: Option<&str>, facts: &[Fact]) -> Option<Guess> {
    let place = || {
        facts.iter().rev().find_map(|fact| match &fact.what {
            What::Lives { place } => counted(&COUNTRIES, place),
            _ => None,
        })
    };
    note.and_then(|note| counted(&SMALL_WORDS, note))
        .map(Guess::Note)
        .or_else(|| place().map(Guess::Place))
}

/// Words of each language, in the order of [`Language::ALL`].
type Lists = [Vec<&'static str>; 6];

static SMALL_WORDS: LazyLock<Lists> = LazyLock::new(|| lists(include_str!("data/small_words.txt")));
static COUNTRIES: LazyLock<Lists> = LazyLock::new(|| lists(include_str!("data/countries.txt")));

/// One language a line, its tag first.
fn lists(data: &'static str) -> Lists {
    Language::ALL.map(|language| {
        let lines = data.lines().filter_map(|line| line.strip_prefix(language.tag()));
        lines.flat_map(str::split_whitespace).collect()
    })
}

/// The language most of whose words are in the text; none when two are equal.
fn counted(lists: &Lists, text: &str) -> Option<Language> {
    let text = text.to_lowercase();
    let words: Vec<&str> =
        text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let counts = Language::ALL.into_iter().zip(lists).map(|(language, list)| {
        (words.iter().filter(|word| list.contains(word)).count(), language)
    });
    let mut counts: Vec<(usize, Language)> = counts.filter(|(count, _)| *count > 0).collect();
    counts.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    match counts.as_slice() {
        [(first, language), rest @ ..] if rest.first().is_none_or(|(next, _)| next < first) => {
            Some(*language)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notation::parse;

    #[track_caller]
    fn check(note: &str, expected: Option<Language>) {
        assert_eq!(guess(Some(note), &[]).map(Guess::language), expected, "{note}");
    }

    #[test]
    fn a_note_tells_its_language_by_its_small_words() {
        check("Dear Nora, I loved your article about night trains.", Some(Language::English));
        check("Ciao Nora, è stato bello conoscerti al Salone!", Some(Language::Italian));
        check("Liebe Nora, danke für den Text über die Aale.", Some(Language::German));
        check("Chère Nora, j'ai retrouvé nos photos de Venise !", Some(Language::French));
        check("Hola Nora, nos sentamos juntas en el tren.", Some(Language::Spanish));
        check(
            "Oi Nora, sou a Lia, prima do Paolo. Chego a Milão em junho!",
            Some(Language::Portuguese),
        );
    }

    #[test]
    fn a_note_that_could_be_any_is_no_guess() {
        check("Marketing, Milano", None);
        check("مرحبا", None);
        check("", None);
    }

    #[test]
    fn without_a_note_the_country_tells() {
        let facts = parse("- linkedin:bo lives name=\"Lisbon, Portugal\"").unwrap();
        assert_eq!(guess(None, &facts), Some(Guess::Place(Language::Portuguese)));
        let facts = parse("- linkedin:bo lives name=Somewhere").unwrap();
        assert_eq!(guess(Some("Ciao, sono Bo"), &facts), Some(Guess::Note(Language::Italian)));
        assert_eq!(guess(None, &facts), None);
    }
}
