//! Lists of folded phrases, one a line, found at the edges of a name or as the whole of it.
//!
//! A name is one text with single spaces, so a phrase is a slice of it and nothing is allocated. These are
//! not the phrases of notes, which are searched for anywhere and in other words.

use std::collections::HashSet;
use std::sync::LazyLock;

/// A list, read when it is first asked.
pub(super) struct Phrases(LazyLock<Set>);

/// What was read.
#[derive(Default)]
pub(super) struct Set {
    whole: HashSet<&'static str>,
    /// Phrases that anything may follow.
    open: HashSet<&'static str>,
    /// Words that one begins with, and words that one ends with: most names are passed by these alone.
    firsts: HashSet<&'static str>,
    lasts: HashSet<&'static str>,
    most_words: usize,
}

/// Reads a list; `#` starts a comment, and a `*` at the end lets anything follow.
pub(super) fn list(data: &'static str) -> Set {
    let mut set = Set::default();
    for line in data.lines().map(str::trim).filter(|line| !line.starts_with('#')) {
        set.most_words = set.most_words.max(line.split(' ').count());
        let phrase = line.trim_end_matches('*');
        set.firsts.extend(phrase.split(' ').next());
        set.lasts.extend(phrase.rsplit(' ').next());
        match line.strip_suffix('*') {
            Some(start) => set.open.insert(start),
            None => set.whole.insert(line),
        };
    }
    set
}

impl Phrases {
    pub(super) const fn new(read: fn() -> Set) -> Self {
        Self(LazyLock::new(read))
    }

    /// Whether the text is one of them, or begins with one that anything may follow.
    pub(super) fn are(&self, text: &str) -> bool {
        self.begins_like_one(text)
            && (self.0.whole.contains(text)
                || starts(text, self.0.most_words).any(|start| self.0.open.contains(start)))
    }

    /// What follows the longest of them at the beginning.
    pub(super) fn after<'a>(&self, text: &'a str) -> Option<&'a str> {
        if !self.begins_like_one(text) {
            return None;
        }
        let found = starts(text, self.0.most_words).filter(|start| self.0.whole.contains(start));
        found.max_by_key(|start| start.len()).map(|start| text[start.len()..].trim_start())
    }

    /// What stands before the longest of them at the end, unless that is nothing.
    pub(super) fn before<'a>(&self, text: &'a str) -> Option<&'a str> {
        if !self.0.lasts.contains(text.rsplit(' ').next()?) {
            return None;
        }
        let spaces = text.rmatch_indices(' ').take(self.0.most_words);
        let ends = spaces.filter(|(at, _)| self.0.whole.contains(&text[at + 1..]));
        ends.last().map(|(at, _)| &text[..at])
    }

    fn begins_like_one(&self, text: &str) -> bool {
        text.split(' ').next().is_some_and(|first| self.0.firsts.contains(first))
    }
}

/// Its first word, its first two, and so on.
fn starts(text: &str, most_words: usize) -> impl Iterator<Item = &str> {
    let spaces = text.match_indices(' ').map(|(at, _)| at);
    spaces.chain(std::iter::once(text.len())).take(most_words).map(|end| &text[..end])
}
