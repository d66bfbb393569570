//! What of the owner's a note can name: an employer, a school, an event, a skill, the words of her
//! headline. Words that stand in every second profile name nobody, and are listed in
//! `data/generic.txt`. The summary is long, so one of its words may be chance and two are asked for.

use std::collections::{BTreeSet, HashSet};
use std::sync::LazyLock;

use super::phrases::words;
use crate::scenario::owner::Owner;

static GENERIC: LazyLock<HashSet<String>> =
    LazyLock::new(|| words(include_str!("data/generic.txt")).into_iter().collect());

/// Shorter words are glue in most languages.
const MIN_LETTERS: usize = 5;
/// Words that share so many first letters are taken for forms of one: *journalist*, *journalism*.
const SAME_LETTERS: usize = 7;

/// Where the phrase stands in the text.
pub(super) fn position(text: &[String], phrase: &[String]) -> Option<usize> {
    if phrase.is_empty() {
        return None;
    }
    text.windows(phrase.len()).position(|window| window == phrase)
}

/// Something of the owner's that these words name, as the owner writes it.
pub(super) fn named(owner: &Owner, text: &[String]) -> Option<String> {
    let is_named = |name: &[String]| position(text, name).is_some() && is_telling(name);
    let mut named = owner.wording().named.iter().filter(|(_, name)| is_named(name));
    named.next().map(|(written, _)| written.clone()).or_else(|| named_word(owner, text))
}

/// A word of the headline or of a role, or two of the summary.
fn named_word(owner: &Owner, text: &[String]) -> Option<String> {
    let wording = owner.wording();
    let telling: Vec<&String> = wording.short.iter().filter(|word| is_telling_word(word)).collect();
    if let Some(word) = text.iter().find(|word| telling.iter().any(|term| is_same(term, word))) {
        return Some(word.clone());
    }
    let is_hers = |word: &&String| {
        word.chars().count() >= SAME_LETTERS
            && is_telling_word(word)
            && wording.summary.contains(*word)
    };
    let hits: BTreeSet<&str> = text.iter().filter(is_hers).map(String::as_str).collect();
    (hits.len() >= 2).then(|| hits.into_iter().collect::<Vec<_>>().join(", "))
}

/// Whether a word stands in every second profile.
pub(super) fn is_generic(word: &str) -> bool {
    GENERIC.contains(word)
}

/// Whether a word could name somebody's work.
pub(super) fn is_telling_word(word: &str) -> bool {
    word.chars().count() >= MIN_LETTERS && !GENERIC.contains(word)
}

/// One generic word is no name, though two may be (*Communication Company*).
fn is_telling(name: &[String]) -> bool {
    match name {
        [] => false,
        [word] => word.chars().count() >= 3 && !GENERIC.contains(word),
        [_, _, ..] => true,
    }
}

fn is_same(term: &str, word: &str) -> bool {
    term == word || {
        let same = term.chars().zip(word.chars()).take_while(|(a, b)| a == b).count();
        same >= SAME_LETTERS
    }
}
