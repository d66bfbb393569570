//! In which language to write to somebody: that of their note, else that of the letters between the two as far as words are
//! kept, else that of the country they live in.
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
    /// What the two wrote each other, and of each other.
    Letters(Language),
    /// Where they live.
    Place(Language),
}

impl Guess {
    /// The language.
    #[must_use]
    pub fn language(self) -> Language {
        match self {
            Self::Note(language) | Self::Letters(language) | Self::Place(language) => language,
        }
    }

    /// The word for what it was guessed from, as it stands in JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Note(_) => "note",
            Self::Letters(_) => "letters",
            Self::Place(_) => "place",
        }
    }
}

/// Letters that are read, the newest: a language changes with time, and one is enough where it tells.
const MOST_LETTERS: usize = 12;

/// The language of somebody's note, of the letters, or of where they live by the newest of the facts about them.
#[must_use]
pub fn guess(note: Option<&str>, facts: &[Fact]) -> Option<Guess> {
    let place = || {
        facts.iter().rev().find_map(|fact| match &fact.what {
            What::Lives { place } => counted(&COUNTRIES, place),
            _ => None,
        })
    };
    let letters = || {
        let texts = facts.iter().rev().filter_map(|fact| match &fact.what {
            What::Wrote { others: 0 | 1, body, .. } => body.text.as_deref(),
            What::Recommended { text, .. } => Some(text.as_str()),
            _ => None,
        });
        let texts: Vec<&str> = texts.take(MOST_LETTERS).collect();
        clearly(&SMALL_WORDS, &texts.join("\n"))
    };
    note.and_then(|note| counted(&SMALL_WORDS, note))
        .map(Guess::Note)
        .or_else(|| letters().map(Guess::Letters))
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

/// So many words of a language are no chance.
const CLEAR: usize = 3;

/// The language most of whose words are in the text; none when two are equal.
fn counted(lists: &Lists, text: &str) -> Option<Language> {
    match counts(lists, text).as_slice() {
        [(first, language), rest @ ..] if rest.first().is_none_or(|(next, _)| next < first) => {
            Some(*language)
        }
        _ => None,
    }
}

/// The language that has several words in the text, and twice as many as any other: what was not written as a greeting
/// tells less by each.
fn clearly(lists: &Lists, text: &str) -> Option<Language> {
    match counts(lists, text).as_slice() {
        [(first, language), rest @ ..]
            if *first >= CLEAR && rest.first().is_none_or(|(next, _)| next * 2 <= *first) =>
        {
            Some(*language)
        }
        _ => None,
    }
}

/// How many words of each language are in the text, the most first.
fn counts(lists: &Lists, text: &str) -> Vec<(usize, Language)> {
    let text = text.to_lowercase();
    let words: Vec<&str> =
        text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let counts = Language::ALL.into_iter().zip(lists).map(|(language, list)| {
        (words.iter().filter(|word| list.contains(word)).count(), language)
    });
    let mut counts: Vec<(usize, Language)> = counts.filter(|(count, _)| *count > 0).collect();
    counts.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    counts
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
    fn letters_tell_more_than_the_country() {
        let facts = "2022-01-02 linkedin:bo wrote text=\"Ciao Nora, grazie per la cena di ieri!\"\n\
             - linkedin:bo lives name=\"Lisbon, Portugal\"";
        let facts = parse(facts).unwrap();
        assert_eq!(guess(None, &facts), Some(Guess::Letters(Language::Italian)));
        let facts = parse("2022-01-02 linkedin:bo wrote text=\"Marta writes as others breathe.\"");
        assert_eq!(guess(None, &facts.unwrap()), None, "a word is no letter");
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
