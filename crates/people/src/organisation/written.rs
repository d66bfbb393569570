//! The letters of a name, and what people put around it: brackets, slogans, what it was called before.
//!
//! The result is one text of folded words with single spaces between, so that everything after is
//! looking at slices of it. Legal forms are still in it.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::phrases::{self, Phrases};
use super::vocabulary::is_place_or_group;

/// How `ä`, `ö` and `ü` are folded: German has both spellings, and `Türk` is not `Tuerk` elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Umlauts {
    Plain,
    WrittenOut,
}

/// What was read.
#[derive(Debug)]
pub(super) struct Written {
    pub(super) text: String,
    /// Folding it the other way would give other letters.
    pub(super) has_umlaut: bool,
    /// An acronym given with the name, whose letters are the initials of its words.
    pub(super) initials: Option<String>,
}

/// No name is as long, in bytes; what follows is something else.
const MOST_BYTES: usize = 240;
/// Letters of an acronym.
const ACRONYM: std::ops::RangeInclusive<usize> = 2..=8;
/// What a name may be followed by that is no part of it.
const BREAKS: [char; 5] = ['|', '•', '·', '\n', '►'];
/// Endings of web addresses that are written with a name.
const WEB: [&str; 12] =
    ["com", "net", "org", "it", "de", "fr", "es", "eu", "io", "ai", "ch", "co.uk"];
/// What an ampersand may bind to a name that is no part of it.
const COMPANY: [&str; 4] = ["company", "co", "cie", "c"];
/// Legal forms of languages that put no spaces.
const UNSPACED: [&str; 8] = [
    "株式会社",
    "有限会社",
    "合同会社",
    "股份有限公司",
    "有限责任公司",
    "有限公司",
    "주식회사",
    "(주)",
];
/// Words after which an apostrophe parts two words: *Banca d'Italia*, and not *O'Neill*.
const ELIDED: [&str; 9] = ["d", "dell", "all", "dall", "nell", "sull", "coll", "un", "qu"];
/// What follows says where the house came from or went.
static ASIDES: Phrases = Phrases::new(|| {
    phrases::list(
        "formerly\nformer\npreviously\nfka\nex\ngia\nvormals\nehemals\nanciennement\nantes\naka\ndba\n\
         acquired by\nnow part of\npart of\nmember of\na member of\na part of\na division of\ndivision of\n\
         a subsidiary of\nsubsidiary of\npowered by\ntrading as\nacquisita da\nora parte di\nparte di\n\
         parte del\nun marchio\nteil der\nein unternehmen der\nmitglied der\nfaisant partie\nfiliale de\n\
         una empresa de",
    )
});

/// Reads a name as written.
pub(super) fn read(raw: &str, umlauts: Umlauts) -> Written {
    let raw = composed(&raw[..raw.floor_char_boundary(MOST_BYTES)]);
    let (name, asides) = without_brackets(before_break(&raw));
    let mut text = fold(&name, umlauts);
    let mut initials = None;
    for aside in asides.iter().map(|aside| fold(aside, umlauts)) {
        if is_place_or_group(&aside) {
            text.push(' ');
            text.push_str(&aside);
        } else if are_initials(&aside, &text) {
            initials = Some(aside);
        }
    }
    if let Some((acronym, rest)) = acronym_beside(&name, umlauts) {
        (initials, text) = (Some(acronym), rest);
    }
    cut_aside(&mut text);
    let has_umlaut = name.contains(['ä', 'ö', 'ü', 'Ä', 'Ö', 'Ü', 'ø', 'Ø']);
    Written { text, has_umlaut, initials }
}

/// With letters of one piece, and without legal forms that stand against the name.
fn composed(raw: &str) -> Cow<'_, str> {
    if raw.is_ascii() {
        return Cow::Borrowed(raw);
    }
    let mut text: String = raw.nfkc().collect();
    for form in UNSPACED {
        if text.contains(form) {
            text = text.replace(form, " ");
        }
    }
    Cow::Owned(text)
}

fn before_break(raw: &str) -> &str {
    let before = raw.split(BREAKS).next().unwrap_or_default();
    if before.contains(char::is_alphanumeric) { before } else { raw }
}

/// The name, and what stood in brackets. A name that is wholly in brackets is a name.
fn without_brackets(raw: &str) -> (Cow<'_, str>, Vec<&str>) {
    if !raw.contains(['(', '[']) {
        return (Cow::Borrowed(raw), Vec::new());
    }
    let mut kept = String::with_capacity(raw.len());
    let mut asides = Vec::new();
    let mut rest = raw;
    while let Some(open) = rest.find(['(', '[']) {
        kept.push_str(&rest[..open]);
        kept.push(' ');
        let inner = &rest[open + 1..];
        let close = inner.find([')', ']']).unwrap_or(inner.len());
        asides.push(&inner[..close]);
        rest = inner.get(close + 1..).unwrap_or_default();
    }
    kept.push_str(rest);
    if kept.contains(char::is_alphanumeric) {
        (Cow::Owned(kept), asides)
    } else {
        (Cow::Borrowed(raw), Vec::new())
    }
}

/// `BNL - Banca Nazionale del Lavoro`, or the other way round: the acronym, and the name folded.
fn acronym_beside(name: &str, umlauts: Umlauts) -> Option<(String, String)> {
    let (one, other) = name.split_once(" - ").or_else(|| name.split_once(" – "))?;
    let (one, other) = (fold(one, umlauts), fold(other, umlauts));
    if are_initials(&one, &other) {
        Some((one, other))
    } else {
        are_initials(&other, &one).then_some((other, one))
    }
}

/// Whether this is one word, made of the first letters of the name's words in order; small words may
/// be passed over.
pub(super) fn are_initials(acronym: &str, name: &str) -> bool {
    let n_letters = acronym.chars().count();
    let mut letters = acronym.chars().peekable();
    for word in name.split(' ') {
        let is_next = word.chars().next() == letters.peek().copied();
        if is_next {
            letters.next();
        } else if word.len() > 3 {
            return letters.peek().is_none() && super::legal::is_form(word);
        }
    }
    ACRONYM.contains(&n_letters) && letters.peek().is_none()
}

/// Takes away what the house was, or belongs to.
fn cut_aside(text: &mut String) {
    let ends = text.match_indices(' ').map(|(at, _)| at);
    let is_aside = |at: &usize| ASIDES.after(&text[at + 1..]).is_some_and(|told| !told.is_empty());
    if let Some(at) = ends.clone().find(is_aside) {
        text.truncate(at);
        return;
    }
    // "Blue Fox, a Red Dog company"
    let is_owned = text.ends_with(" company") || text.ends_with(" brand");
    let article =
        ends.clone().find(|at| ["a ", "an "].iter().any(|a| text[at + 1..].starts_with(a)));
    if let Some(at) = article.filter(|_| is_owned) {
        text.truncate(at);
    }
}

/// Lower-case letters and digits, with single spaces between words.
fn fold(name: &str, umlauts: Umlauts) -> String {
    let mut folded = Folded { text: String::with_capacity(name.len()), word: 0, part: 0 };
    let mut rest = name;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        match c {
            '.' => rest = folded.dot(rest),
            '&' | '+' => rest = folded.ampersand(rest),
            '\'' | '’' | '‘' | 'ʼ' | '`' | '´' => folded.apostrophe(),
            c if c.is_alphanumeric() || is_combining_mark(c) => folded.letter(c, umlauts),
            _ => folded.end_word(),
        }
    }
    folded.finish()
}

/// Text in the making.
struct Folded {
    text: String,
    /// Where the word under way begins.
    word: usize,
    /// Where what follows its last dot begins.
    part: usize,
}

impl Folded {
    fn letter(&mut self, c: char, umlauts: Umlauts) {
        let text = &mut self.text;
        match c {
            _ if c.is_ascii() => text.push(c.to_ascii_lowercase()),
            'ß' | 'ẞ' => text.push_str("ss"),
            'æ' | 'Æ' => text.push_str("ae"),
            'œ' | 'Œ' => text.push_str("oe"),
            'ł' | 'Ł' => text.push('l'),
            'đ' | 'Đ' => text.push('d'),
            'ı' => text.push('i'),
            'ø' | 'Ø' => text.push('o'),
            _ => {
                let plain = std::iter::once(c).nfd().filter(|c| !is_combining_mark(*c));
                text.extend(plain.flat_map(char::to_lowercase));
            }
        }
        if umlauts == Umlauts::WrittenOut && "äöüÄÖÜøØ".contains(c) {
            text.push('e');
        }
    }

    /// After one letter a dot abbreviates (*S.p.A.*); before the ending of a web address it and the ending
    /// go; else it parts words. Gives what is left to read.
    fn dot<'a>(&mut self, rest: &'a str) -> &'a str {
        let n_letters = self.text[self.part..].chars().count();
        if n_letters == 1 {
            self.part = self.text.len();
            return rest;
        }
        let is_web = |ending: &&str| {
            let after = rest.get(ending.len()..);
            rest.get(..ending.len()).is_some_and(|start| start.eq_ignore_ascii_case(ending))
                && after.is_some_and(|after| !after.starts_with(char::is_alphanumeric))
        };
        let ending = WEB.iter().find(|ending| n_letters > 1 && is_web(ending));
        self.end_word();
        ending.map_or(rest, |ending| &rest[ending.len()..])
    }

    /// It parts words; a *company* after it goes with it (*Fox & Company*, *Fox & C.*).
    fn ampersand<'a>(&mut self, rest: &'a str) -> &'a str {
        self.end_word();
        let after = rest.trim_start();
        let end = after.find(|c: char| !c.is_alphanumeric()).unwrap_or(after.len());
        let is_company = COMPANY.iter().any(|word| after[..end].eq_ignore_ascii_case(word));
        if is_company && !self.text.is_empty() { &after[end..] } else { rest }
    }

    fn apostrophe(&mut self) {
        if ELIDED.contains(&&self.text[self.word..]) {
            self.end_word();
        }
    }

    fn end_word(&mut self) {
        if self.text.len() == self.word {
            return;
        }
        self.text.push(' ');
        self.word = self.text.len();
        self.part = self.word;
    }

    /// Letters that stand alone one after the other are one word: *S. p. A.*
    fn finish(mut self) -> String {
        self.end_word();
        let mut joined = String::with_capacity(self.text.len());
        let mut was_letter = false;
        for word in self.text.split_ascii_whitespace() {
            let is_letter = word.chars().nth(1).is_none();
            let goes_on = joined.is_empty() || (is_letter && was_letter);
            if !goes_on {
                joined.push(' ');
            }
            joined.push_str(word);
            was_letter = is_letter;
        }
        joined
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(raw: &str, expected: &str) {
        assert_eq!(read(raw, Umlauts::Plain).text, expected);
    }

    #[test]
    fn dots_abbreviate_after_one_letter_and_part_words_after_more() {
        check("Blue Fox S.p.A.", "blue fox spa");
        check("Blue Fox S. p. A.", "blue fox spa");
        check("Blue Fox Co.Ltd.", "blue fox co ltd");
        check("St.Gallen", "st gallen");
        check("Bluefox.com", "bluefox");
    }

    #[test]
    fn apostrophes_part_articles_and_no_names() {
        check("Banca d'Italia", "banca d italia");
        check("O'Neill & Sons", "oneill sons");
        check("L’Altra Casa", "laltra casa");
    }

    #[test]
    fn what_a_house_was_or_belongs_to_is_not_its_name() {
        check("Blue Fox (formerly Red Dog)", "blue fox");
        check("Blue Fox, formerly known as Red Dog", "blue fox");
        check("Blue Fox ex Red Dog", "blue fox");
        check("Blue Fox (acquired by Acme)", "blue fox");
        check("Blue Fox - a Red Dog company", "blue fox");
        check("Blue Fox | We bring light", "blue fox");
        check("(Blue Fox)", "blue fox");
        check("Fox & Company", "fox");
        check("Fox & C. S.n.c.", "fox snc");
        check("Fed Ex", "fed ex");
        check("Fox & Companions", "fox companions");
        check("Ex Libris", "ex libris");
    }

    #[test]
    fn a_place_in_brackets_is_part_of_the_name() {
        check("Blue Fox (Italy)", "blue fox italy");
        check("Blue Fox [new york] Ltd", "blue fox ltd new york");
    }

    #[test]
    fn an_acronym_is_believed_when_the_name_stands_beside_it() {
        let initials = |raw| read(raw, Umlauts::Plain).initials;
        assert_eq!(initials("Banca Nazionale del Lavoro (BNL)").as_deref(), Some("bnl"));
        assert_eq!(initials("BNL - Banca Nazionale del Lavoro").as_deref(), Some("bnl"));
        assert_eq!(initials("Banca Nazionale del Lavoro (Milano)"), None);
        assert_eq!(initials("Blue Fox (XY)"), None);
        check("BNL - Banca Nazionale del Lavoro", "banca nazionale del lavoro");
    }

    #[test]
    fn letters_of_every_script_are_kept_and_accents_are_not() {
        check("Società  Ångström – Œuvre", "societa angstrom oeuvre");
        check("株式会社青い狐", "青い狐");
        check("ООО «Синяя лиса»", "ооо синяя лиса");
        assert_eq!(read("Müller", Umlauts::WrittenOut).text, "mueller");
    }
}
