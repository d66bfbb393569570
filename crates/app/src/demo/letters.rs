//! Letters: how a section of the stock becomes a conversation with days and hours.
//!
//! A `tale` is a whole conversation somebody wrote by hand; a `small` one is an opening, an answer and
//! a last word drawn apart, so that forty coffees are not the same coffee. Every conversation between
//! two people is a string of such episodes along a rhythm.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::{Date, DateTime};

use super::chance::Chance;
use super::people::{Person, gendered};
use super::stock::Stock;
use super::tongue::Tongue;

/// One thing said in an episode, before it has a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    /// `>` the owner, `<` the other, `A`–`C` somebody of a group.
    pub(crate) by: char,
    pub(crate) text: String,
}

/// Somebody's share of the stock: what was told to them is not told again.
#[derive(Debug)]
pub(crate) struct Teller<'a> {
    pub(crate) stock: &'a mut Stock,
    pub(crate) chance: &'a mut Chance,
    told: BTreeSet<String>,
}

impl<'a> Teller<'a> {
    pub(crate) fn new(stock: &'a mut Stock, chance: &'a mut Chance) -> Self {
        Self { stock, chance, told: BTreeSet::new() }
    }

    /// A conversation of this kind with the other, as new as the stock allows.
    ///
    /// `None` when everything of the kind has been said.
    pub(crate) fn episode(&mut self, kind: &str, other: &Person, age: Age) -> Option<Vec<Line>> {
        // Who has no words for it in her language says it in English, book titles included.
        let tongue =
            if self.stock.has(other.tongue, kind) { other.tongue } else { Tongue::English };
        let lines = if kind.starts_with("small.") {
            self.small(kind, tongue)
        } else {
            self.tale(kind, tongue)?
        };
        let slots = Slots::of(other, tongue, age, self);
        let opener = lines.first().and_then(|line| line.chars().next()).unwrap_or('>');
        Some(lines.into_iter().filter_map(|line| slots.line(line, opener)).collect())
    }

    fn tale(&mut self, kind: &str, tongue: Tongue) -> Option<Vec<&'static str>> {
        let blocks = self.stock.blocks(tongue, kind);
        let heads: Vec<&'static str> =
            blocks.iter().filter_map(|block| block.first().copied()).collect();
        for _ in 0..heads.len() * 2 {
            let head =
                self.stock.draw_from(&format!("{}.{kind}", tongue.key()), &heads, self.chance);
            if self.told.insert(head.to_owned()) {
                return blocks.into_iter().find(|block| block.first() == Some(&head));
            }
        }
        None
    }

    fn small(&mut self, kind: &str, tongue: Tongue) -> Vec<&'static str> {
        let lines = self.stock.lines(tongue, kind);
        let opener = lines.first().and_then(|line| line.chars().next()).unwrap_or('>');
        let mut drawn = Vec::new();
        let other = if opener == '>' { '<' } else { '>' };
        for mark in [opener, other, '='] {
            if mark == '=' && self.chance.percent(35) {
                break;
            }
            let cards: Vec<&'static str> =
                lines.iter().copied().filter(|line| line.starts_with(mark)).collect();
            let deck = format!("{}.{kind}.{mark}", tongue.key());
            drawn.push(self.stock.draw_from(&deck, &cards, self.chance));
        }
        drawn
    }
}

/// Whether a letter is older than the article that made her known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Age {
    BeforeTheArticle,
    AfterTheArticle,
}

/// What fills the slots of one episode; a book named twice is the same book.
#[derive(Debug)]
pub(crate) struct Slots {
    values: Vec<(&'static str, String)>,
    is_woman: bool,
}

impl Slots {
    const DRAWN: [&'static str; 7] =
        ["city", "cafe", "book", "topic", "weekday", "magazine", "friend"];

    pub(crate) fn of(other: &Person, tongue: Tongue, age: Age, teller: &mut Teller<'_>) -> Self {
        let mut values = vec![("me", "Nora".to_owned()), ("name", other.first.clone())];
        for slot in Self::DRAWN {
            let words = teller.stock.lines(tongue, slot);
            values.push((slot, teller.chance.pick(&words).to_owned()));
        }
        // The first piece is the article itself, and nobody can quote it before it is out.
        let pieces = teller.stock.lines(tongue, "piece");
        let out = match age {
            Age::BeforeTheArticle => pieces.get(1..).unwrap_or_default(),
            Age::AfterTheArticle => &pieces,
        };
        let is_the_article = age == Age::AfterTheArticle && teller.chance.percent(50);
        let piece = if is_the_article { pieces.first().copied() } else { None };
        let piece = piece.unwrap_or_else(|| teller.chance.pick(out));
        values.push(("piece", piece.to_owned()));
        Self { values, is_woman: other.is_woman }
    }

    /// One line of the stock; a last word, `=`, belongs to whoever opened.
    fn line(&self, raw: &str, opener: char) -> Option<Line> {
        let mut letters = raw.chars();
        let mark = letters.next()?;
        let by = if mark == '=' { opener } else { mark };
        // A group's line has a letter for the speaker before its mark.
        let text = letters.as_str().trim_start_matches([' ', '>', '<']);
        Some(Line { by, text: self.fill(text) })
    }

    /// The text with its slots and genders settled, and its line breaks broken.
    pub(crate) fn fill(&self, text: &str) -> String {
        let mut filled = gendered(text, self.is_woman).replace("\\n", "\n");
        for (slot, value) in &self.values {
            let hole = format!("{{{slot}}}");
            while let Some(at) = filled.find(&hole) {
                let (before, after) = filled.split_at(at);
                let value = if ends_sentence(before) { capital(value) } else { value.clone() };
                filled = format!("{before}{value}{}", after.get(hole.len()..).unwrap_or_default());
            }
        }
        filled
    }
}

fn ends_sentence(text: &str) -> bool {
    text.is_empty() || ["\n", ". ", "! ", "? "].iter().any(|end| text.ends_with(end))
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// When the episodes of a conversation begin: spread from one day to another, never quite evenly.
pub(crate) fn rhythm(from: Date, until: Date, count: i64, chance: &mut Chance) -> Vec<DateTime> {
    let days = i64::from(from.until(until).map_or(0, |span| span.get_days()));
    let step = days / count.max(1);
    let mut starts: Vec<DateTime> = (0..count)
        .map(|turn| {
            // The last one is where it was asked for: how long a tie has been silent is planted.
            let wobble = if turn == 0 { 0 } else { chance.between(0, (step * 3 / 4).max(0)) };
            let day = until.saturating_sub((step * turn + wobble).min(days.max(0)).days());
            at_an_hour(day, chance)
        })
        .collect();
    starts.sort();
    starts
}

/// Some waking hour of the day, in UTC.
pub(crate) fn at_an_hour(day: Date, chance: &mut Chance) -> DateTime {
    let second = chance.between(6 * 3600, 19 * 3600);
    day.at(0, 0, 0, 0).saturating_add(second.seconds())
}

/// The pause before an answer: mostly minutes, sometimes a night.
pub(crate) fn pause(chance: &mut Chance) -> jiff::Span {
    match chance.below(10) {
        0 => chance.between(9 * 3600, 30 * 3600).seconds(),
        1..=3 => chance.between(3600, 5 * 3600).seconds(),
        _ => chance.between(50, 2400).seconds(),
    }
}
