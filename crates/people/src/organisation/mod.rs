//! Employers and schools in a form that can be compared.
//!
//! People write one house in many ways: `Blue Fox S.p.A.`, `BLUE FOX spa`, `Blue Fox (formerly Red Dog)`,
//! `Università di Torino` and `University of Turin`. An [`Organisation`] is parsed once from each
//! distinct text; comparing two of them reads a few numbers and allocates nothing. Subsidiaries are
//! houses of their own: `Acme Bank` is not `Acme`. Acronyms are not guessed, because MIT is several.
//!
//! Read in this order: `written` (letters, and what surrounds a name), `phrases` (lists), `legal` (legal
//! forms), `nobody` (what is no employer), `vocabulary` (words in many languages), `words` (their parts in
//! a name), then [`Likeness`], and [`domain_likeness`] with [`is_freemail`] for the domains of mail. Last
//! [`Houses`]: all that people state, brought together.

mod domain;
mod freemail;
mod houses;
mod legal;
mod likeness;
mod nobody;
mod phrases;
mod vocabulary;
mod words;
mod written;

pub use domain::{DomainLikeness, domain_likeness, registrable};
pub use freemail::is_freemail;
pub use houses::{Bearer, House, Houses};
pub use likeness::Likeness;

use self::words::{Sums, Word};
use crate::digest::Digest;

/// An employer or school in comparable form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    /// Folded words with single spaces between, in the order written, without legal form.
    text: Box<str>,
    words: Box<[Word]>,
    sums: Sums,
    /// `same` as it is when umlauts are written out; as a rule the same number.
    umlauts_written: u64,
    /// `same` of the initials that the text itself gives: `Banca Nazionale del Lavoro (BNL)`.
    initials: Option<u64>,
}

impl Organisation {
    /// Reads an employer or school as people write it; `None` when it names no house in particular:
    /// `Freelance`, `in cerca di occupazione`, `Stealth Startup`, `-`.
    ///
    /// ```
    /// use people::organisation::{Likeness, Organisation};
    ///
    /// let parse = |raw| Organisation::parse(raw).unwrap();
    /// assert_eq!(parse("Blue Fox S.p.A.").words(), "blue fox");
    /// assert_eq!(parse("Blue Fox S.p.A.").key(), parse("BLUEFOX spa").key());
    /// assert_eq!(parse("Università di Torino").key(), parse("University of Turin").key());
    /// assert_eq!(parse("Blue Fox").likeness(&parse("Blue Fox Italia")), Likeness::Branch);
    /// assert!(Organisation::parse("Libero professionista").is_none());
    /// ```
    #[must_use]
    pub fn parse(raw: &str) -> Option<Self> {
        let written = written::read(raw, written::Umlauts::Plain);
        let text = bare(&written.text)?;
        let words = words::read(text);
        if words::is_anybodys(&words) {
            return None;
        }
        let sums = words::sums(text, &words);
        let umlauts_written = if written.has_umlaut { same_spelt_out(raw) } else { None };
        let initials = written.initials.map(|initials| words::sum_of_text(&initials));
        Some(Self {
            text: text.into(),
            words: words.into(),
            umlauts_written: umlauts_written.unwrap_or(sums.same),
            sums,
            initials,
        })
    }

    /// Its words, folded and without legal form: what a search or an index can use.
    #[must_use]
    pub fn words(&self) -> &str {
        &self.text
    }

    /// Equal for names that are the same whatever their spacing, legal form and language. The key of an
    /// index: [`Likeness::Same`] also holds between a few names whose keys differ (umlauts, initials),
    /// which [`Self::keys`] has.
    #[must_use]
    pub fn key(&self) -> Digest {
        Digest(self.sums.same)
    }

    /// Every key under which it may be met: two names are the same when any of theirs are equal.
    pub fn keys(&self) -> impl Iterator<Item = Digest> {
        let written_out = Some(self.umlauts_written).filter(|key| *key != self.sums.same);
        [Some(self.sums.same), written_out, self.initials].into_iter().flatten().map(Digest)
    }

    /// Equal for the branches of one house, which differ only in a place or a word for a group.
    #[must_use]
    pub fn trunk(&self) -> Digest {
        Digest(self.sums.trunk)
    }

    /// How like each other two names are.
    #[must_use]
    pub fn likeness(&self, other: &Self) -> Likeness {
        likeness::likeness(self, other)
    }

    /// Whether two names differ in words for a group at most: *Acme*, *Acme Group*.
    fn is_same_or_its_group(&self, other: &Self) -> bool {
        self.sums.ungrouped == other.sums.ungrouped
    }

    /// Whether this is one word, made of the first letters of the other's.
    fn is_initials_of(&self, other: &Self) -> bool {
        written::are_initials(&self.text, &other.text)
    }

    /// The words that say something: without articles and the like.
    fn telling(&self) -> impl Iterator<Item = (&Word, &str)> {
        let words = self.words.iter().filter(|word| word.role != words::Role::Glue);
        words.map(|word| (word, word.of(&self.text)))
    }
}

/// The name without its legal form; `None` for what is nobody's name.
fn bare(text: &str) -> Option<&str> {
    let name = legal::without(text);
    let is_somebody = !name.is_empty() && !nobody::is_nobody(text) && !nobody::is_nobody(name);
    is_somebody.then_some(name)
}

/// The key of a name whose umlauts are written out, `Müller` as `mueller`.
fn same_spelt_out(raw: &str) -> Option<u64> {
    let written = written::read(raw, written::Umlauts::WrittenOut);
    let text = bare(&written.text)?;
    Some(words::sums(text, &words::read(text)).same)
}

#[cfg(test)]
mod tests;
