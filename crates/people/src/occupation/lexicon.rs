//! Phrases and what each stands for, read from a data file and found in a text word by word.
//!
//! Every line of a file is a key, a colon and its phrases; an underscore joins the words of a phrase, and a `*`
//! lets the last word go on, as inflections do. Where several phrases begin at a word, the longest counts, so
//! that a *video editor* makes films and edits no texts. Phrases are looked up by their first two letters: a
//! network of thirty thousand headlines is read in the time of a breath.

use std::collections::HashMap;
use std::ops::Range;

use crate::name::fold;

/// The words of a text in comparable form: folded, `ß` as `ss`.
pub(super) fn words(text: &str) -> Vec<String> {
    let folded = fold(&text.replace('ß', "ss"));
    folded.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// A file of phrases, ready to be found.
#[derive(Debug)]
pub(crate) struct Lexicon {
    by_start: HashMap<String, Vec<Phrase>>,
}

#[derive(Debug)]
struct Phrase {
    words: Vec<&'static str>,
    key: &'static str,
}

/// A phrase met in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found {
    /// What it stands for.
    pub(crate) key: &'static str,
    /// The words it was met at.
    pub(crate) at: Range<usize>,
}

impl Lexicon {
    /// Reads a data file; lines that begin with `#` are comments.
    pub(crate) fn read(data: &'static str) -> Self {
        let mut by_start: HashMap<String, Vec<Phrase>> = HashMap::new();
        let lines = data.lines().filter(|line| !line.starts_with('#'));
        for (key, phrases) in lines.filter_map(|line| line.split_once(':')) {
            for phrase in phrases.split_whitespace() {
                let words: Vec<&'static str> = phrase.split('_').collect();
                let phrase = Phrase { words, key };
                by_start.entry(start(phrase.words[0])).or_default().push(phrase);
            }
        }
        for same_start in by_start.values_mut() {
            same_start.sort_by_key(|phrase| std::cmp::Reverse(phrase.weight()));
        }
        Self { by_start }
    }

    /// Everything that is met, in order and without overlap.
    pub(crate) fn all(&self, text: &[impl AsRef<str>]) -> Vec<Found> {
        let mut all: Vec<Found> = Vec::new();
        let mut at = 0;
        while at < text.len() {
            match self.at(&text[at..]) {
                Some((key, length)) => {
                    all.push(Found { key, at: at..at + length });
                    at += length;
                }
                None => at += 1,
            }
        }
        all
    }

    /// The longest phrase at the beginning of a text.
    fn at(&self, text: &[impl AsRef<str>]) -> Option<(&'static str, usize)> {
        let same_start = self.by_start.get(&start(text.first()?.as_ref()))?;
        let phrase = same_start.iter().find(|phrase| phrase.begins(text))?;
        Some((phrase.key, phrase.words.len()))
    }
}

impl Phrase {
    /// Longer phrases first, and of one length the whole word before the stem.
    fn weight(&self) -> (usize, bool, usize) {
        let last = self.words.last().map_or("", |word| *word);
        (self.words.len(), !last.ends_with('*'), last.len())
    }

    fn begins(&self, text: &[impl AsRef<str>]) -> bool {
        let fits = |(pattern, word): (&&str, &str)| match pattern.strip_suffix('*') {
            Some(stem) => word.starts_with(stem),
            None => *pattern == word,
        };
        text.len() >= self.words.len()
            && self.words.iter().zip(text.iter().map(AsRef::as_ref)).all(fits)
    }
}

/// The first two letters of a word; of a shorter one what there is.
fn start(word: &str) -> String {
    word.trim_end_matches('*').chars().take(2).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let lexicon = Lexicon::read("# comment\nfilm: video_editor*\nwords: editor* edit\n");
        let found: Vec<_> = lexicon.all(&words(text)).into_iter().map(|found| found.key).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn the_longest_phrase_counts() {
        check("Video editors and an editor", &["film", "words"]);
    }

    #[test]
    fn a_whole_word_is_no_beginning_of_another() {
        check("edit", &["words"]);
        check("edition", &[]);
    }

    #[test]
    fn every_phrase_of_our_files_is_folded_and_none_stands_under_two_keys() {
        for data in [
            include_str!("data/functions.txt"),
            include_str!("data/industries.txt"),
            include_str!("data/levels.txt"),
            include_str!("data/asides.txt"),
            include_str!("../place/data/towns.txt"),
            include_str!("../scenario/goal/data/help.txt"),
        ] {
            let mut seen: HashMap<&str, &str> = HashMap::new();
            let lines = data.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
            for line in lines {
                let (key, phrases) = line.split_once(':').expect(line);
                for phrase in phrases.split_whitespace() {
                    let plain = phrase.replace('_', " ").replace('*', "");
                    assert_eq!(words(&plain).join(" "), plain, "`{phrase}` is not folded");
                    let other = seen.insert(phrase, key);
                    assert!(other.is_none_or(|other| other == key), "`{phrase}`: {other:?}, {key}");
                }
            }
            assert!(!seen.is_empty());
        }
    }
}
