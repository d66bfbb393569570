//! A note, read: is it stock, a sales pitch, copied to many, or about the owner?
//!
//! Several questions look at the note, and they must not contradict each other, so it is read in one
//! place. What a template says of the owner is no evidence about its sender: only the own words of a
//! note that is neither sold nor copied are shown to the other questions.

use std::ops::Range;
use std::sync::LazyLock;

use super::Case;
use super::phrases::{Phrases, words};
use super::terms;

static PITCH: LazyLock<Phrases> = LazyLock::new(|| Phrases::read(include_str!("data/pitch.txt")));
static STOCK: LazyLock<Phrases> = LazyLock::new(|| Phrases::read(include_str!("data/stock.txt")));
static MET: LazyLock<Phrases> = LazyLock::new(|| Phrases::read(include_str!("data/met.txt")));
static YOURS: LazyLock<Phrases> = LazyLock::new(|| Phrases::read(include_str!("data/yours.txt")));

/// Words that say nothing by themselves.
static FILLER: LazyLock<std::collections::HashSet<String>> =
    LazyLock::new(|| words(include_str!("data/filler.txt")).into_iter().collect());

/// So many other invitations with nearly the same note make it a template. One may be chance, or the
/// same person asking twice.
pub(super) const COPIES: u32 = 2;

/// Beside a stock sentence so few words are no message yet: a topic, a town.
const FEW_WORDS: usize = 3;

/// What kind of note it is. The words are quotations from it.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Tone {
    /// None was written.
    Absent,
    /// Sentences anybody sends to anybody.
    Stock,
    /// Many others carry it.
    Copied,
    /// It sells.
    Pitch(String),
    /// It has a link and nothing of the owner's.
    Link,
    /// It speaks of something the two have shared.
    Met(String),
    /// So it does, and still it sells or has been copied.
    MetOrSold,
    /// It speaks of something the owner made.
    Yours(String),
    /// It names something of the owner's.
    Names(String),
    /// None of these: words of somebody's own.
    Own,
}

/// The note of a case, read once for all questions: its words, each with the place it was written at,
/// and what kind of note they make.
#[derive(Debug)]
pub struct Letter<'a> {
    raw: Vec<&'a str>,
    words: Vec<String>,
    /// For each word, its index in `raw`.
    places: Vec<usize>,
    tone: Tone,
}

fn tone(letter: &Letter<'_>, case: &Case<'_>) -> Tone {
    if letter.words.is_empty() {
        return Tone::Absent;
    }
    let is_copied = case.kin >= COPIES;
    let sold = PITCH.find(&letter.words);
    if let Some(met) = MET.find(&letter.words) {
        let is_clean = !is_copied && sold.is_none();
        return if is_clean { Tone::Met(letter.quote(met)) } else { Tone::MetOrSold };
    }
    if let Some(sold) = sold {
        return Tone::Pitch(letter.quote(sold));
    }
    if is_copied {
        return Tone::Copied;
    }
    if let Some(yours) = YOURS.find(&letter.words) {
        return Tone::Yours(letter.quote(yours));
    }
    if let Some(named) = terms::named(case.owner, &letter.spare(case)) {
        return Tone::Names(named);
    }
    if letter.has_link() {
        return Tone::Link;
    }
    if letter.is_stock(case) { Tone::Stock } else { Tone::Own }
}

impl<'a> Letter<'a> {
    /// Reads the note of a case.
    #[must_use]
    pub fn of(case: &Case<'a>) -> Self {
        let mut letter = Self::read(case.note.unwrap_or_default());
        letter.tone = tone(&letter, case);
        letter
    }

    /// What kind of note it is.
    pub(super) fn tone(&self) -> &Tone {
        &self.tone
    }

    /// The note, where its words are its sender's own and so tell something about them.
    pub(super) fn own_words(&self) -> Option<&Self> {
        match self.tone {
            Tone::Met(_) | Tone::Yours(_) | Tone::Names(_) | Tone::Own => Some(self),
            Tone::Absent
            | Tone::Stock
            | Tone::Copied
            | Tone::Pitch(_)
            | Tone::Link
            | Tone::MetOrSold => None,
        }
    }

    fn read(note: &'a str) -> Self {
        let raw: Vec<&str> = note.split_whitespace().collect();
        let mut letter = Self { raw, words: Vec::new(), places: Vec::new(), tone: Tone::Absent };
        for (place, token) in letter.raw.iter().enumerate() {
            for word in words(token) {
                letter.words.push(word);
                letter.places.push(place);
            }
        }
        letter
    }

    pub(super) fn words(&self) -> &[String] {
        &self.words
    }

    /// The words as they were written.
    pub(super) fn quote(&self, range: Range<usize>) -> String {
        let Some(first) = self.places.get(range.start) else { return String::new() };
        let last = self.places.get(range.end.saturating_sub(1)).unwrap_or(first);
        let quoted = self.raw.get(*first..=*last).unwrap_or_default().join(" ");
        quoted.trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
    }

    /// The words that are left without stock sentences, glue and the names of the two.
    pub(super) fn spare(&self, case: &Case<'_>) -> Vec<String> {
        let mut is_spare = vec![true; self.words.len()];
        for range in STOCK.all(&self.words) {
            is_spare[range].fill(false);
        }
        let mut names = words(case.name);
        names.extend(case.owner.names.iter().flat_map(|name| words(name)));
        let spare = self.words.iter().zip(is_spare).filter(|(_, is_spare)| *is_spare);
        let spare = spare.map(|(word, _)| word);
        spare.filter(|word| !FILLER.contains(*word) && !names.contains(word)).cloned().collect()
    }

    /// Whether next to nothing is left without the stock: "Hi Ada!" is as good as no note.
    fn is_stock(&self, case: &Case<'_>) -> bool {
        let n_spare = self.spare(case).iter().filter(|word| !terms::is_generic(word)).count();
        n_spare <= 1 || (n_spare <= FEW_WORDS && STOCK.find(&self.words).is_some())
    }

    fn has_link(&self) -> bool {
        let is_link = |token: &&str| {
            let token = token.to_ascii_lowercase();
            token.contains("://") || token.starts_with("www.") || token.contains("bit.ly/")
        };
        self.raw.iter().any(is_link)
    }
}
