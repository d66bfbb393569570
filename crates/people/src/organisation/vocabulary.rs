//! Words that mean the same in many languages, and what part they play in a name: *università* is
//! *university*, *Torino* is *Turin*, *of* is only glue.
//!
//! The lists are data; each word is one number for all its languages.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::words::Role;
use crate::digest::Digester;

/// What a listed word is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Meaning {
    pub(super) role: Role,
    /// Equal for the same word in other languages.
    pub(super) number: u64,
}

struct Vocabulary {
    words: HashMap<&'static str, Meaning>,
    /// First words of names that have several.
    openings: HashSet<&'static str>,
}

static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(read);

/// Articles and the like: no part of the name wherever they stand.
const ARTICLES: &str =
    "the a an il lo la gli le i les las los el l der die das den dem des and und et e ed y og och";
/// Words that bind: part of the name only where they begin it (*De Cecco*, *Del Monte*).
const BINDING: &str = "of di del della dello dei degli delle dell d de du van von vom zu zum zur for per fur \
                       fuer pour para in at al alla allo all do dos das auf im am";
/// Short for words of a kind, where more words follow.
const ABBREVIATED: [(&str, &[&str]); 2] =
    [("uni", &["university"]), ("tu", &["technical", "university"])];
/// Words in the longest name of a place.
pub(super) const WORDS_OF_A_PLACE: usize = 3;

/// What this word is, where it is listed; several words may be one place.
pub(super) fn meaning(word: &str) -> Option<Meaning> {
    VOCABULARY.words.get(word).copied()
}

/// What a short form stands for at the beginning of a name.
pub(super) fn abbreviated(word: &str) -> Option<Meaning> {
    let (_, parts) = ABBREVIATED.iter().find(|(short, _)| *short == word)?;
    let number = parts.iter().fold(0, |sum: u64, part| sum.wrapping_add(number_of(part)));
    Some(Meaning { role: Role::Kind, number })
}

/// Whether a place of several words may begin with this one.
pub(super) fn opens_a_place(word: &str) -> bool {
    VOCABULARY.openings.contains(word)
}

/// Whether the word is glue in the middle of a name.
pub(super) fn is_glue(word: &str) -> bool {
    meaning(word).is_some_and(|meaning| matches!(meaning.role, Role::Glue | Role::Binding))
}

/// Whether a text is only the name of a place or a word for a group.
pub(super) fn is_place_or_group(text: &str) -> bool {
    let is_one = |word| {
        meaning(word).is_some_and(|meaning| matches!(meaning.role, Role::Place | Role::Group))
    };
    is_one(text) || (!text.is_empty() && text.split(' ').all(is_one))
}

/// The number of a word.
pub(super) fn number_of(word: &str) -> u64 {
    Digester::default().data(word.as_bytes()).finish().0
}

fn read() -> Vocabulary {
    let mut vocabulary = Vocabulary { words: HashMap::new(), openings: HashSet::new() };
    for (role, data, between) in [
        (Role::Place, include_str!("data/places.txt"), ','),
        (Role::Group, include_str!("data/group.txt"), ' '),
        (Role::Kind, include_str!("data/nouns.txt"), ' '),
        (Role::Thin, include_str!("data/thin.txt"), ' '),
    ] {
        for line in data.lines().filter(|line| !line.starts_with('#')) {
            vocabulary.add(role, line, between);
        }
    }
    for (role, words) in [(Role::Binding, BINDING), (Role::Glue, ARTICLES)] {
        words.split(' ').for_each(|word| vocabulary.add(role, word, ' '));
    }
    vocabulary
}

impl Vocabulary {
    /// A word with the forms it has in other languages.
    fn add(&mut self, role: Role, line: &'static str, between: char) {
        let number = line.split(between).next().map_or(0, number_of);
        for form in line.split(between) {
            self.words.insert(form, Meaning { role, number });
            self.openings.extend(form.split_once(' ').map(|(first, _)| first));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_one_number_in_every_language() {
        let number = |word| meaning(word).map(|meaning| meaning.number);
        assert_eq!(number("universita"), number("university"));
        assert_eq!(number("mailand"), number("milano"));
        assert_ne!(number("milano"), number("torino"));
        assert_eq!(number("bluefox"), None);
    }

    #[test]
    fn places_of_several_words_are_short_enough_to_be_found() {
        let longest = VOCABULARY.words.keys().map(|word| word.split(' ').count()).max();
        assert_eq!(longest, Some(WORDS_OF_A_PLACE));
        assert!(opens_a_place("regno") && !opens_a_place("italia"));
    }
}
