//! The words the world is made of: names, trades and letters in sixteen languages, as plain text.
//!
//! They stand in `data/*.txt` so that somebody who writes Turkish or Greek can better them without
//! reading Rust. A file has sections, `== it.coffee`; a section has words, lines, or blocks with an
//! empty line between them. What a language has no words for, English says.

use std::collections::BTreeMap;

use super::chance::Chance;
use super::tongue::Tongue;

const FILES: [&str; 7] = [
    include_str!("data/names.txt"),
    include_str!("data/work.txt"),
    include_str!("data/slots.txt"),
    include_str!("data/letters_en.txt"),
    include_str!("data/letters_it.txt"),
    include_str!("data/letters_world.txt"),
    include_str!("data/notes.txt"),
];

/// All sections, and the decks of those that were drawn from.
///
/// Drawing goes through a whole shuffled deck before any card comes twice: two conversations with
/// the same joke would give the world away.
#[derive(Debug)]
pub(crate) struct Stock {
    sections: BTreeMap<&'static str, Vec<&'static str>>,
    decks: BTreeMap<String, Vec<&'static str>>,
}

impl Stock {
    pub(crate) fn open() -> Self {
        let mut sections = BTreeMap::new();
        for part in FILES.iter().flat_map(|file| file.split("\n== ").skip(1)) {
            let (key, body) = part.split_once('\n').unwrap_or((part, ""));
            let body = body.lines().filter(|line| !line.starts_with(';')).collect();
            sections.insert(key.trim(), body);
        }
        Self { sections, decks: BTreeMap::new() }
    }

    pub(crate) fn has(&self, tongue: Tongue, key: &str) -> bool {
        self.sections.contains_key(format!("{}.{key}", tongue.key()).as_str())
    }

    /// The lines of a section that are not empty.
    pub(crate) fn lines(&self, tongue: Tongue, key: &str) -> Vec<&'static str> {
        self.section(tongue, key).iter().copied().filter(|line| !line.is_empty()).collect()
    }

    /// The words of a section, whatever lines they stand on.
    pub(crate) fn words(&self, tongue: Tongue, key: &str) -> Vec<&'static str> {
        self.section(tongue, key).iter().flat_map(|line| line.split_whitespace()).collect()
    }

    /// The blocks of a section, each as its lines.
    pub(crate) fn blocks(&self, tongue: Tongue, key: &str) -> Vec<Vec<&'static str>> {
        self.section(tongue, key)
            .split(|line| line.is_empty())
            .filter(|block| !block.is_empty())
            .map(<[&str]>::to_vec)
            .collect()
    }

    /// A line that has not been drawn since the deck was last shuffled.
    pub(crate) fn draw(&mut self, tongue: Tongue, key: &str, chance: &mut Chance) -> &'static str {
        let lines = self.lines(tongue, key);
        self.draw_from(&format!("{}.{key}", tongue.key()), &lines, chance)
    }

    /// The same for cards the caller has chosen; `name` is the deck they belong to.
    pub(crate) fn draw_from(
        &mut self,
        name: &str,
        cards: &[&'static str],
        chance: &mut Chance,
    ) -> &'static str {
        let deck = self.decks.entry(name.to_owned()).or_default();
        if deck.is_empty() {
            deck.extend_from_slice(cards);
            chance.shuffle(deck);
        }
        deck.pop().unwrap_or_default()
    }

    fn section(&self, tongue: Tongue, key: &str) -> &[&'static str] {
        let own = self.sections.get(format!("{}.{key}", tongue.key()).as_str());
        own.or_else(|| self.sections.get(format!("en.{key}").as_str())).map_or(&[], Vec::as_slice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deck_is_dealt_to_the_end_before_a_card_comes_twice() {
        let mut stock = Stock::open();
        let lines = stock.lines(Tongue::English, "city");
        assert!(lines.len() > 3);
        let mut chance = Chance::new(5);
        let mut drawn: Vec<&str> =
            lines.iter().map(|_| stock.draw(Tongue::English, "city", &mut chance)).collect();
        drawn.sort_unstable();
        drawn.dedup();
        assert_eq!(drawn.len(), lines.len());
    }

    #[test]
    fn what_a_language_has_no_words_for_english_says() {
        let stock = Stock::open();
        assert!(!stock.has(Tongue::Korean, "coffee"));
        assert_eq!(stock.lines(Tongue::Korean, "coffee"), stock.lines(Tongue::English, "coffee"));
    }
}
