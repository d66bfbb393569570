//! Phrases of many languages, read from data files, and found in a text word by word.
//!
//! A file has one phrase a line after its language; `#` starts a comment, `0` stands for any number,
//! a `*` at the end lets the last word go on. The language is for those who keep the file: a note is
//! searched for all of them, because people mix languages and a wrong guess would miss everything.

use std::collections::HashMap;
use std::ops::Range;

use crate::name::fold;

/// A list of phrases, ready to be found.
#[derive(Debug)]
pub(super) struct Phrases {
    /// By their first word; the longest first.
    by_first: HashMap<String, Vec<Vec<String>>>,
    /// Single words that may go on.
    stems: Vec<String>,
}

impl Phrases {
    pub(super) fn read(data: &str) -> Self {
        let mut phrases = Self { by_first: HashMap::new(), stems: Vec::new() };
        for line in data.lines().filter(|line| !line.starts_with('#')) {
            let Some((_language, phrase)) = line.split_once(' ') else { continue };
            phrases.add(phrase);
        }
        for same_start in phrases.by_first.values_mut() {
            same_start.sort_by_key(|phrase| std::cmp::Reverse(phrase.len()));
        }
        phrases
    }

    fn add(&mut self, phrase: &str) {
        let mut phrase_words = words(phrase);
        if phrase.ends_with('*') {
            match phrase_words.as_mut_slice() {
                [stem] => return self.stems.push(std::mem::take(stem)),
                [.., last] => last.push('*'),
                [] => {}
            }
        }
        if let Some(first) = phrase_words.first() {
            self.by_first.entry(first.clone()).or_default().push(phrase_words);
        }
    }

    /// Where the first phrase stands, if there is one.
    pub(super) fn find(&self, text: &[String]) -> Option<Range<usize>> {
        (0..text.len()).find_map(|start| self.at(text, start))
    }

    /// Where the phrases stand, without overlap.
    pub(super) fn all(&self, text: &[String]) -> Vec<Range<usize>> {
        let mut found: Vec<Range<usize>> = Vec::new();
        let mut start = 0;
        while start < text.len() {
            match self.at(text, start) {
                Some(range) => {
                    start = range.end;
                    found.push(range);
                }
                None => start += 1,
            }
        }
        found
    }

    /// The longest phrase that starts at this word.
    fn at(&self, text: &[String], start: usize) -> Option<Range<usize>> {
        let first = text.get(start)?;
        let same_start = self.by_first.get(first).map_or(&[][..], Vec::as_slice);
        let rest = &text[start..];
        let whole = same_start.iter().find(|phrase| begins(rest, phrase)).map(Vec::len);
        let stem = || self.stems.iter().any(|stem| first.starts_with(stem.as_str())).then_some(1);
        whole.or_else(stem).map(|length| start..start + length)
    }
}

fn begins(text: &[String], phrase: &[String]) -> bool {
    text.len() >= phrase.len() && phrase.iter().zip(text).all(|(pattern, word)| fits(pattern, word))
}

/// Whether a word is what the pattern says; `rencontr*` is any word that begins so.
pub(super) fn fits(pattern: &str, word: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(stem) => word.starts_with(stem),
        None => pattern == word,
    }
}

/// The words of a text in comparable form: folded, `ß` as `ss`, every number as `0`.
pub(in crate::scenario) fn words(text: &str) -> Vec<String> {
    let folded = fold(&text.replace('ß', "ss"));
    folded.split(' ').filter(|word| !word.is_empty()).map(without_digits).collect()
}

fn without_digits(word: &str) -> String {
    let mut plain = String::with_capacity(word.len());
    for c in word.chars() {
        match c.is_ascii_digit() {
            true if plain.ends_with('0') => {}
            true => plain.push('0'),
            false => plain.push(c),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(phrase: &str, text: &str, found: bool) {
        let phrases = Phrases::read(&format!("# comment\nen {phrase}\n"));
        assert_eq!(phrases.find(&words(text)).is_some(), found, "{phrase:?} in {text:?}");
    }

    #[test]
    fn accents_capitals_and_punctuation_do_not_matter() {
        check("prospects qualifies", "Des PROSPECTS qualifiés !", true);
        check("viele grüße", "Viele Gruesse", false);
        check("viele grüße", "viele Grüsse", true);
    }

    #[test]
    fn any_number_is_a_number() {
        check("0 minute call", "a quick 15-minute call?", true);
    }

    #[test]
    fn a_phrase_begins_and_ends_at_words() {
        check("our clients", "your clients", false);
        check("lead gen", "lead generation", false);
        check("outsourc*", "we do outsourcing", true);
        check("vous avoir rencontr*", "ravi de vous avoir rencontrée", true);
    }
}
