//! Whether a domain of mail is an organisation's: `blufinance.example` is *Blu Finance S.r.l.*'s by its
//! name alone.
//!
//! Names that are not written in the domain (a group's, an old one) can't be seen here; they are learned
//! from people who have both an address and an employer. Punycode is not unfolded.

use super::words::{Role, Word};
use super::{Organisation, is_freemail, legal, vocabulary};

/// How much of an organisation's name a domain has, most first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DomainLikeness {
    /// The name written together: `blu-finance.example`, `blufinance2.example`.
    Whole,
    /// The name with a word of place, group or kind more or less, or its beginnings at length:
    /// `bocconi.example` and `unibocconi.example` for *Università Bocconi*.
    Part,
    /// Its initials, or beginnings of its words: `bnl.example` for *Banca Nazionale del Lavoro*. Weak:
    /// several houses share most initials.
    Short,
    /// Nothing of it, or a domain where anybody can have an address.
    Other,
}

/// Domains as long as this are often a name cut off.
const LETTERS_OF_A_CUT_NAME: usize = 20;
/// From so many letters on, beginnings of words are more than initials.
const LETTERS_OF_LONG_BEGINNINGS: usize = 7;
/// Fewer initials are everybody's.
const FEWEST_INITIALS: usize = 3;
/// Fewer letters of a single word are everybody's.
const LETTERS_OF_ONE_BEGINNING: usize = 4;
/// Longer domains are no initials.
const MOST_LETTERS_OF_BEGINNINGS: usize = 16;
/// Second levels under which countries register: `acme.co.uk`.
const SECOND_LEVELS: [&str; 18] = [
    "co", "com", "org", "net", "ac", "edu", "gov", "or", "ne", "go", "gob", "gouv", "nom", "ltd",
    "plc", "gv", "asso", "mil",
];

/// How much of the organisation's name the domain of an address has. Lower-case, as
/// [`Email::domain`](crate::handle::Email::domain) gives it.
///
/// ```
/// use people::organisation::{DomainLikeness, Organisation, domain_likeness};
///
/// let house = Organisation::parse("Blu Finance S.r.l.").unwrap();
/// assert_eq!(domain_likeness("blufinance.example", &house), DomainLikeness::Whole);
/// assert_eq!(domain_likeness("mail.blu-finance.co.uk", &house), DomainLikeness::Whole);
/// assert_eq!(domain_likeness("bluefox.example", &house), DomainLikeness::Other);
/// ```
#[must_use]
pub fn domain_likeness(domain: &str, house: &Organisation) -> DomainLikeness {
    if is_freemail(domain) {
        return DomainLikeness::Other;
    }
    let label = label(domain).as_bytes();
    let spelt = spelt(label, house, &house.words, Passed::nothing(label));
    if spelt != DomainLikeness::Other {
        return spelt;
    }
    beginnings(label, house)
}

/// The part of a domain that somebody registered: `acme.co.uk` of `mail.acme.co.uk`.
///
/// ```
/// assert_eq!(people::organisation::registrable("mail.acme.co.uk"), "acme.co.uk");
/// assert_eq!(people::organisation::registrable("acme.example"), "acme.example");
/// ```
#[must_use]
pub fn registrable(domain: &str) -> &str {
    let mut dots = domain.rmatch_indices('.').map(|(at, _)| at);
    let Some(last) = dots.next() else { return domain };
    let Some(second) = dots.next() else { return domain };
    let is_country = domain.len() - last == 3;
    if is_country && SECOND_LEVELS.contains(&&domain[second + 1..last]) {
        dots.next().map_or(domain, |third| &domain[third + 1..])
    } else {
        &domain[second + 1..]
    }
}

/// The word somebody chose: `acme` of `mail.acme.co.uk`.
pub(super) fn label(domain: &str) -> &str {
    registrable(domain).split('.').next().unwrap_or_default()
}

/// The label against the words in their order. Small words may be missing; words of kind, place and
/// group may be too, which makes it a part.
fn spelt(label: &[u8], house: &Organisation, words: &[Word], passed: Passed) -> DomainLikeness {
    let Some((word, more)) = words.split_first() else { return ended(label, passed) };
    let text = word.of(&house.text);
    if passed.is_long && passed.is_told && is_cut_off(label, text) {
        return DomainLikeness::Whole;
    }
    let is_listed = matches!(word.role, Role::Kind | Role::Place | Role::Group | Role::Glue);
    let with = after(label, text, house).map_or(DomainLikeness::Other, |rest| {
        let is_told = passed.is_told || !is_listed;
        spelt(rest, house, more, Passed { is_told, ..passed })
    });
    if !is_listed {
        return with;
    }
    let is_part = passed.is_part || word.role != Role::Glue;
    with.min(spelt(label, house, more, Passed { is_part, ..passed }))
}

/// What was met while a label was read.
#[derive(Debug, Clone, Copy)]
struct Passed {
    /// The label is so long that the name may have been cut off.
    is_long: bool,
    /// A word that tells the house was found.
    is_told: bool,
    /// A word was left out.
    is_part: bool,
}

impl Passed {
    fn nothing(label: &[u8]) -> Self {
        Self { is_long: n_letters(label) >= LETTERS_OF_A_CUT_NAME, is_told: false, is_part: false }
    }
}

/// What is left of the label when all words are passed: nothing, a number, a letter, a listed word.
fn ended(rest: &[u8], passed: Passed) -> DomainLikeness {
    let level = match (passed.is_part, passed.is_told) {
        (false, _) => DomainLikeness::Whole,
        (true, true) => DomainLikeness::Part,
        (true, false) => return DomainLikeness::Other,
    };
    let more = after_hyphens(rest);
    let is_apart = more.len() < rest.len();
    match more {
        [] => level,
        _ if more.iter().all(u8::is_ascii_digit) => level,
        [_] if is_apart => level,
        [_] if passed.is_told => DomainLikeness::Part,
        _ if is_listed(more) => DomainLikeness::Part,
        _ => DomainLikeness::Other,
    }
}

/// A legal form, or a word of place, group or kind.
fn is_listed(rest: &[u8]) -> bool {
    let Ok(word) = std::str::from_utf8(rest) else { return false };
    legal::is_form(word) || vocabulary::meaning(word).is_some()
}

/// What follows the word in the label, hyphens passed over. Where the name has umlauts, the label may
/// have them written out.
fn after<'a>(label: &'a [u8], word: &str, house: &Organisation) -> Option<&'a [u8]> {
    let has_umlaut = house.umlauts_written != house.sums.same;
    let mut rest = label;
    for letter in word.bytes().filter(|letter| *letter != b' ') {
        rest = after_hyphens(rest).strip_prefix(&[letter])?;
        if has_umlaut && b"aou".contains(&letter) {
            rest = rest.strip_prefix(b"e").unwrap_or(rest);
        }
    }
    Some(rest)
}

fn after_hyphens(mut label: &[u8]) -> &[u8] {
    while let Some(rest) = label.strip_prefix(b"-") {
        label = rest;
    }
    label
}

fn n_letters(label: &[u8]) -> usize {
    label.iter().filter(|byte| **byte != b'-').count()
}

/// Whether the label ends within the word.
fn is_cut_off(label: &[u8], word: &str) -> bool {
    word.as_bytes().starts_with(after_hyphens(label))
}

/// A label made of beginnings of the words.
fn beginnings(label: &[u8], house: &Organisation) -> DomainLikeness {
    let n_letters = n_letters(label);
    if n_letters > MOST_LETTERS_OF_BEGINNINGS
        || !begins(label, house, &house.words, Begun::new(n_letters))
    {
        DomainLikeness::Other
    } else if n_letters >= LETTERS_OF_LONG_BEGINNINGS {
        DomainLikeness::Part
    } else {
        DomainLikeness::Short
    }
}

/// The words used so far.
#[derive(Debug, Clone, Copy)]
struct Begun {
    n_letters: usize,
    n_words: usize,
    /// Each was used to its end.
    is_whole: bool,
}

impl Begun {
    fn new(n_letters: usize) -> Self {
        Self { n_letters, n_words: 0, is_whole: true }
    }

    /// Whether what was used is enough, when these words are left.
    fn is_enough(self, left: &[Word]) -> bool {
        let has_more = left.iter().any(|word| matches!(word.role, Role::Name | Role::Thin));
        let fewest = if self.n_words < 2 { LETTERS_OF_ONE_BEGINNING } else { FEWEST_INITIALS };
        self.n_letters >= fewest && (self.is_whole || !has_more)
    }
}

fn begins(label: &[u8], house: &Organisation, words: &[Word], begun: Begun) -> bool {
    let label = after_hyphens(label);
    if label.is_empty() {
        return begun.is_enough(words);
    }
    let Some((word, more)) = words.split_first() else { return false };
    let letters = word.of(&house.text).as_bytes();
    let n_same = letters.iter().zip(label).take_while(|(one, other)| one == other).count();
    let is_glue = word.role == Role::Glue;
    (is_glue && begins(label, house, more, begun))
        || (1..=n_same).rev().any(|n_used| {
            let is_whole = begun.is_whole && n_used == letters.len();
            let begun = Begun { n_words: begun.n_words + 1, is_whole, ..begun };
            begins(&label[n_used..], house, more, begun)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(domain: &str, name: &str, expected: DomainLikeness) {
        let house = Organisation::parse(name).unwrap();
        assert_eq!(domain_likeness(domain, &house), expected, "{domain} of {name}");
    }

    #[test]
    fn a_name_written_together_is_whole() {
        check("blufinance.example", "Blu Finance S.r.l.", DomainLikeness::Whole);
        check("blu-finance.example", "Blu Finance", DomainLikeness::Whole);
        check("mail.blufinance.co.uk", "Blu Finance", DomainLikeness::Whole);
        check("savechildren.example", "Save the Children", DomainLikeness::Whole);
        check("savethechildren.example", "Save the Children", DomainLikeness::Whole);
        check("bancaditalia.example", "Banca d'Italia", DomainLikeness::Whole);
        check("muller.example", "Müller GmbH", DomainLikeness::Whole);
        check("mueller.example", "Müller GmbH", DomainLikeness::Whole);
        check("blufinance2.example", "Blu Finance", DomainLikeness::Whole);
        check("blufinance-b.example", "Blu Finance", DomainLikeness::Whole);
    }

    #[test]
    fn a_long_name_may_be_cut_off() {
        check(
            "lakesidebooksandjourna.example",
            "Lakeside Books and Journals",
            DomainLikeness::Whole,
        );
        check("lakesidebooks.example", "Lakeside Books and Journals", DomainLikeness::Part);
    }

    #[test]
    fn a_word_of_place_group_or_kind_more_or_less_is_a_part() {
        check("bocconi.example", "Università Bocconi", DomainLikeness::Part);
        check("bluefox.example", "Blue Fox Italia", DomainLikeness::Part);
        check("bluefoxgroup.example", "Blue Fox", DomainLikeness::Part);
        check("bluefoxspa.example", "Blue Fox", DomainLikeness::Part);
        check("blufinancex.example", "Blu Finance", DomainLikeness::Part);
        check("unibocconi.example", "Università Bocconi", DomainLikeness::Part);
    }

    #[test]
    fn initials_are_weak() {
        check("bnl.example", "Banca Nazionale del Lavoro", DomainLikeness::Short);
        check("unito.example", "Università di Torino", DomainLikeness::Short);
        check("polimi.example", "Politecnico di Milano", DomainLikeness::Short);
        check("acme.example", "Acme Motors", DomainLikeness::Short);
        check("bf.example", "Blue Fox", DomainLikeness::Other);
    }

    #[test]
    fn a_place_or_a_kind_alone_is_nobodys_domain() {
        check("milano.example", "Comune di Milano", DomainLikeness::Other);
        check("bank.example", "Acme Bank", DomainLikeness::Other);
        check("acmefoods.example", "Acme Bank", DomainLikeness::Other);
    }

    #[test]
    fn where_anybody_can_have_an_address_is_nobodys_domain() {
        check("libero.it", "Libero", DomainLikeness::Other);
        check("gmail.example", "Gmail", DomainLikeness::Other);
    }

    #[test]
    fn the_registered_part_is_found_under_two_levels() {
        assert_eq!(registrable("a.b.acme.com.br"), "acme.com.br");
        assert_eq!(registrable("co.uk"), "co.uk");
        assert_eq!(registrable("mail.acme.example"), "acme.example");
        assert_eq!(label("acme"), "acme");
    }
}
