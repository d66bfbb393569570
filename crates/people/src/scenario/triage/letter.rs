//! A note, read: is it stock, a sales pitch, copied to many, or about the owner?
//!
//! Several questions look at the note, and they must not contradict each other, so it is read in one
//! place. How it is written is a sum over its marks ([`marks`], [`weights`]); what it says of a meeting,
//! of something the owner made or of something that is hers is found by phrases and names. What a
//! template says of the owner is no evidence about its sender: only the own words of a note that is
//! neither sold nor copied are shown to the other questions.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::marks::{MET, Mark, STOCK, YOURS};
use super::phrases::words;
use super::weights::Worth;
use super::{Case, marks, terms, weights};

/// Words that say nothing by themselves.
static FILLER: LazyLock<HashSet<String>> =
    LazyLock::new(|| words(include_str!("data/filler.txt")).into_iter().collect());

/// So many other invitations with nearly the same note make it a template. One may be chance, or the
/// same person asking twice.
pub(super) const COPIES: u32 = 2;

/// From here upwards, in log-odds, a note is taken to go to many. Well above even odds, because a note
/// to her that is called a template is the worse mistake.
const MANY: f64 = 0.4;

/// What naming something of the owner's is worth: few who write to everybody take the trouble.
const NAMED: f64 = 1.0;
/// From here upwards, in log-odds, a note to many is said to sell.
const SOLD: f64 = 2.0;

/// So many words after somebody's name are still what they do and where.
const WORDS_OF_A_TITLE: usize = 6;

/// As many words as one reads at a glance.
const WORDS_SHOWN: usize = 3;

/// What kind of note it is. The words are quotations from it.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Tone {
    /// None was written.
    Absent,
    /// Nothing is left of it without sentences anybody sends to anybody.
    Stock,
    /// It reads like one that goes to many; what weighed most.
    Many(String),
    /// Many others carry it.
    Copied,
    /// It sells; what weighed most.
    Pitch(String),
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
    /// The words of the names of the two.
    names: HashSet<String>,
    tone: Tone,
}

fn tone(letter: &Letter<'_>, case: &Case<'_>) -> Tone {
    if letter.words.is_empty() {
        return Tone::Absent;
    }
    if letter.is_signature(case) {
        return Tone::Stock;
    }
    let is_copied = case.kin >= COPIES;
    let named = terms::named(case.owner, &letter.spare());
    let many = letter.to_many(if named.is_some() { MANY + NAMED } else { MANY });
    if let Some(met) = MET.find(&letter.words) {
        let is_clean = !is_copied && many.is_none();
        return if is_clean { Tone::Met(letter.quote(met)) } else { Tone::MetOrSold };
    }
    if let Some(many) = many {
        return many;
    }
    if is_copied {
        return Tone::Copied;
    }
    if let Some(yours) = YOURS.find(&letter.words) {
        return Tone::Yours(letter.quote(yours));
    }
    if let Some(named) = named {
        return Tone::Names(named);
    }
    if letter.is_stock() { Tone::Stock } else { Tone::Own }
}

impl<'a> Letter<'a> {
    /// Reads the note of a case.
    #[must_use]
    pub fn of(case: &Case<'a>) -> Self {
        let names = case.owner.names.iter().map(String::as_str).chain([case.name]);
        let mut letter = Self::read(case.note.unwrap_or_default(), names);
        letter.tone = tone(&letter, case);
        letter
    }

    /// Takes a note between people of these names apart, without asking what kind it is.
    #[must_use]
    pub fn read<'n>(note: &'a str, names: impl Iterator<Item = &'n str>) -> Self {
        let mut letter = Self {
            raw: note.split_whitespace().collect(),
            words: Vec::new(),
            places: Vec::new(),
            names: names.flat_map(words).collect(),
            tone: Tone::Absent,
        };
        for (place, token) in letter.raw.iter().enumerate() {
            for word in words(token) {
                letter.words.push(word);
                letter.places.push(place);
            }
        }
        letter
    }

    /// What kind of note it is.
    pub(super) fn tone(&self) -> &Tone {
        &self.tone
    }

    /// Whether it is one that goes to many, and more than a courtesy anybody sends.
    pub(super) fn goes_to_many(&self) -> bool {
        match self.tone {
            Tone::Many(_) => !self.is_stock(),
            Tone::Copied | Tone::Pitch(_) | Tone::MetOrSold => true,
            Tone::Absent
            | Tone::Stock
            | Tone::Met(_)
            | Tone::Yours(_)
            | Tone::Names(_)
            | Tone::Own => false,
        }
    }

    /// The note, where its words are its sender's own and so tell something about them.
    pub(super) fn own_words(&self) -> Option<&Self> {
        match self.tone {
            Tone::Met(_) | Tone::Yours(_) | Tone::Names(_) | Tone::Own => Some(self),
            Tone::Absent
            | Tone::Stock
            | Tone::Many(_)
            | Tone::Copied
            | Tone::Pitch(_)
            | Tone::MetOrSold => None,
        }
    }

    /// The note as it was written, cut at spaces.
    pub(super) fn raw(&self) -> &[&'a str] {
        &self.raw
    }

    pub(super) fn words(&self) -> &[String] {
        &self.words
    }

    /// Whether the word here is part of the name of one of the two.
    pub(super) fn is_name(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| self.names.contains(word))
    }

    /// The same of a word as it was written.
    pub(super) fn is_name_written(&self, token: &str) -> bool {
        words(token).iter().any(|word| self.names.contains(word))
    }

    /// The words as they were written.
    pub(super) fn quote(&self, range: Range<usize>) -> String {
        let Some(first) = self.places.get(range.start) else { return String::new() };
        let last = self.places.get(range.end.saturating_sub(1)).unwrap_or(first);
        let quoted = self.raw.get(*first..=*last).unwrap_or_default().join(" ");
        quoted.trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
    }

    /// The words that are left without stock sentences, glue and the names of the two.
    pub(super) fn spare(&self) -> Vec<String> {
        let mut is_spare = vec![true; self.words.len()];
        for range in STOCK.all(&self.words) {
            is_spare[range].fill(false);
        }
        let spare = self.words.iter().zip(is_spare).filter(|(_, is_spare)| *is_spare);
        let spare = spare.map(|(word, _)| word);
        spare
            .filter(|word| !FILLER.contains(*word) && !self.names.contains(*word))
            .cloned()
            .collect()
    }

    /// Whether next to nothing is left without the stock: "Hi Ada!" is as good as no note.
    fn is_stock(&self) -> bool {
        let n_spare = self.spare().iter().filter(|word| !terms::is_generic(word)).count();
        n_spare <= 1
    }

    /// Whether it reads like one that goes to many, and with what words.
    fn to_many(&self, from: f64) -> Option<Tone> {
        let marks = marks::of(self);
        let sum = weights::sum(&marks);
        if sum.many < from {
            return None;
        }
        Some(if sum.sold > SOLD {
            Tone::Pitch(self.heaviest(&marks, |worth| worth.many + worth.sold))
        } else {
            Tone::Many(self.heaviest(&marks, |worth| worth.many - worth.sold))
        })
    }

    /// Whether it is nothing but its sender's own name and title.
    fn is_signature(&self, case: &Case<'_>) -> bool {
        let name = words(case.name);
        let title = self.words.strip_prefix(name.as_slice()).filter(|_| !name.is_empty());
        title.is_some_and(|title| title.len() <= WORDS_OF_A_TITLE && !self.has_sentence())
    }

    /// Whether some of it ends as a sentence does, or asks something.
    fn has_sentence(&self) -> bool {
        self.raw.iter().any(|token| token.ends_with(['.', '!', '?', '…']) || marks::is_link(token))
    }

    /// The words that weighed most, in the order of the note.
    fn heaviest(&self, marks: &[Mark], weigh: impl Fn(Worth) -> f64) -> String {
        let weight = |mark: &Mark| weigh(weights::of(&mark.name));
        let mut seen: Vec<&Mark> = marks.iter().filter(|mark| !mark.at.is_empty()).collect();
        seen.retain(|mark| weight(mark) > 0.0);
        seen.sort_by(|a, b| weight(b).total_cmp(&weight(a)));
        let mut shown: Vec<Range<usize>> = Vec::new();
        for mark in seen {
            let is_new = shown.iter().all(|at| at.end <= mark.at.start || mark.at.end <= at.start);
            if is_new && shown.len() < WORDS_SHOWN {
                shown.push(mark.at.clone());
            }
        }
        shown.sort_by_key(|at| at.start);
        shown.into_iter().map(|at| self.quote(at)).collect::<Vec<_>>().join(" … ")
    }
}
