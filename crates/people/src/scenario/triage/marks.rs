//! What a note shows to somebody who only looks at how it is written: its words, pairs of neighbours,
//! phrases of a family, and its shape. Every mark knows the words it was seen in, so it can be quoted.
//!
//! A word stands for all its forms by its first letters, which also brings *client*, *cliente* and
//! *clienti* together. Names of the two are no marks. What a mark is worth is said in [`weights`], and
//! what the note comes to in [`letter`].
//!
//! [`weights`]: super::weights
//! [`letter`]: super::letter

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;
use std::sync::LazyLock;

use super::letter::Letter;
use super::phrases::{Phrases, words};

/// Letters that stand for a word and its forms.
const STEM: usize = 5;
/// So many words on, a word still belongs to one before it.
const CLOSE: usize = 2;
/// A note with fewer words is short, one with more is long.
const SHORT: usize = 8;
const LONG: usize = 32;
/// Beside a stock sentence so few words are no message yet: a topic, a town.
const FEW_WORDS: usize = 3;

pub(super) static PITCH: LazyLock<Phrases> =
    LazyLock::new(|| Phrases::read(include_str!("data/pitch.txt")));
pub(super) static STOCK: LazyLock<Phrases> =
    LazyLock::new(|| Phrases::read(include_str!("data/stock.txt")));
pub(super) static MET: LazyLock<Phrases> =
    LazyLock::new(|| Phrases::read(include_str!("data/met.txt")));
pub(super) static YOURS: LazyLock<Phrases> =
    LazyLock::new(|| Phrases::read(include_str!("data/yours.txt")));

/// Words about the same thing, and the names of the things they are about.
static FAMILIES: LazyLock<Families> =
    LazyLock::new(|| Families::read(include_str!("data/families.txt")));

/// German writes every noun with a capital, so a capital tells of no name beside these.
static GERMAN: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    words("ich und der die das wir ist sie ihr ihre dein deine mit zu fur auf im von dem den habe")
        .into_iter()
        .collect()
});

/// Families of words, by word and by the beginnings of words.
#[derive(Debug, Default)]
struct Families {
    words: HashMap<&'static str, Vec<&'static str>>,
    beginnings: HashMap<&'static str, Vec<&'static str>>,
    longest: usize,
}

impl Families {
    fn read(data: &'static str) -> Self {
        let mut families = Self::default();
        for line in data.lines().filter(|line| !line.starts_with('#')) {
            let Some((family, list)) = line.split_once(':') else { continue };
            for word in list.split_whitespace() {
                families.add(family, word);
            }
        }
        families
    }

    fn add(&mut self, family: &'static str, word: &'static str) {
        match word.strip_suffix('*') {
            Some(beginning) => {
                self.longest = self.longest.max(beginning.len());
                self.beginnings.entry(beginning).or_default().push(family);
            }
            None => self.words.entry(word).or_default().push(family),
        }
    }

    /// The families a word is of, each once.
    fn of(&self, word: &str) -> BTreeSet<&'static str> {
        let whole = self.words.get(word).into_iter();
        let ends = word.char_indices().map(|(at, c)| at + c.len_utf8());
        let beginnings = ends.take_while(|end| *end <= self.longest);
        let begun = beginnings.filter_map(|end| self.beginnings.get(&word[..end]));
        whole.chain(begun).flatten().copied().collect()
    }
}

/// One thing seen in a note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// What was seen: the first letters of a word, of two neighbours, or `+` and a name.
    pub name: String,
    /// The words it was seen in; none for what the note is as a whole.
    pub(super) at: Range<usize>,
}

impl Mark {
    fn whole(name: &str) -> Self {
        Self { name: name.to_owned(), at: 0..0 }
    }
}

/// The marks of a note, each once.
#[must_use]
pub fn of(letter: &Letter<'_>) -> Vec<Mark> {
    let mut marks = stems(letter);
    marks.extend(phrases(letter));
    marks.extend(families(letter));
    marks.extend(shape(letter).into_iter().map(Mark::whole));
    let mut seen = BTreeSet::new();
    marks.retain(|mark| seen.insert(mark.name.clone()));
    marks
}

fn stems(letter: &Letter<'_>) -> Vec<Mark> {
    let words = letter.words();
    let stem_at = |at: usize| {
        let word = words.get(at).filter(|_| !letter.is_name(at))?;
        Some(word.chars().take(STEM).collect::<String>())
    };
    let mut marks = Vec::new();
    for at in 0..words.len() {
        let Some(stem) = stem_at(at) else { continue };
        if let Some(next) = stem_at(at + 1) {
            marks.push(Mark { name: format!("{stem} {next}"), at: at..at + 2 });
        }
        marks.push(Mark { name: stem, at: at..at + 1 });
    }
    marks
}

/// Families the words belong to, twice in one family being more than once; and families that follow
/// each other closely, for *your mother* and *your company* are two things.
fn families(letter: &Letter<'_>) -> Vec<Mark> {
    let of = |at: usize| match letter.words().get(at) {
        Some(word) if !letter.is_name(at) => FAMILIES.of(word),
        Some(_) | None => BTreeSet::new(),
    };
    let mut n_seen: BTreeMap<&str, usize> = BTreeMap::new();
    let mut marks = Vec::new();
    let all: Vec<BTreeSet<&str>> = (0..letter.words().len()).map(of).collect();
    for (at, here) in all.iter().enumerate() {
        for family in here {
            let n = n_seen.entry(family).or_default();
            *n += 1;
            match *n {
                1 => marks.push(Mark { name: format!("={family}"), at: at..at + 1 }),
                2 => marks.push(Mark { name: format!("={family}="), at: at..at + 1 }),
                _ => {}
            }
            for (next, there) in all.iter().enumerate().skip(at + 1).take(CLOSE) {
                let close = there.iter().filter(|other| *other != family);
                marks.extend(
                    close
                        .map(|other| Mark { name: format!("={family}>{other}"), at: at..next + 1 }),
                );
            }
        }
    }
    marks
}

fn phrases(letter: &Letter<'_>) -> Vec<Mark> {
    let families: [(&str, &Phrases); 4] =
        [("+pitch", &PITCH), ("+stock", &STOCK), ("+met", &MET), ("+yours", &YOURS)];
    let found = families.into_iter().filter_map(|(name, phrases)| {
        let at = phrases.find(letter.words())?;
        Some(Mark { name: name.to_owned(), at })
    });
    found.collect()
}

/// What the note is as a whole.
fn shape(letter: &Letter<'_>) -> Vec<&'static str> {
    let n_words = letter.words().len();
    let n_spare = letter.spare().len();
    let n_names = proper_names(letter);
    let has = |c: char| letter.raw().iter().any(|token| token.contains(c));
    let shapes = [
        ("+link", letter.raw().iter().any(|token| is_link(token))),
        ("+blank", letter.raw().iter().any(|token| is_blank(token))),
        ("+percent", has('%')),
        ("+price", has('€') || has('$') || has('£')),
        ("+year", letter.raw().iter().any(|token| is_year(token))),
        ("+number", letter.words().iter().any(|word| word.contains('0'))),
        ("+question", has('?')),
        ("+name", n_names == 1),
        ("+names", n_names > 1),
        ("+short", n_words < SHORT),
        ("+long", n_words > LONG),
        ("+bare", n_spare <= 1),
        ("+thin", n_spare > 1 && n_spare <= FEW_WORDS),
    ];
    shapes.into_iter().filter(|(_, is_so)| *is_so).map(|(name, _)| name).collect()
}

pub(super) fn is_link(token: &str) -> bool {
    let token = token.to_ascii_lowercase();
    token.contains("://") || token.starts_with("www.") || token.contains("bit.ly/")
}

/// A blank that nobody filled in: `{firstName}`, `[Company]`, `<name>`.
fn is_blank(token: &str) -> bool {
    let pairs = [('{', '}'), ('[', ']'), ('<', '>'), ('%', '%')];
    pairs.into_iter().any(|(open, close)| {
        let Some((_, rest)) = token.split_once(open) else { return false };
        rest.split_once(close).is_some_and(|(inside, _)| inside.contains(char::is_alphabetic))
    })
}

fn is_year(token: &str) -> bool {
    let digits = token.trim_matches(|c: char| !c.is_ascii_digit());
    digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"))
}

/// Words with a capital inside a sentence that name neither of the two: people, places, firms.
fn proper_names(letter: &Letter<'_>) -> usize {
    let n_german = letter.words().iter().filter(|word| GERMAN.contains(*word)).count();
    if n_german * 8 >= letter.words().len() {
        return 0;
    }
    let raw = letter.raw();
    let is_proper = |(before, token): (&&str, &&str)| {
        let opens = before.ends_with(['.', '!', '?', ':', '…', '-', '–', ')', ',']);
        let letters: String = token.chars().filter(|c| c.is_alphanumeric()).collect();
        let is_capital = letters.chars().next().is_some_and(char::is_uppercase);
        let has_small = letters.chars().any(char::is_lowercase);
        !opens && is_capital && has_small && letters != "LinkedIn" && !letter.is_name_written(token)
    };
    raw.iter().zip(raw.iter().skip(1)).filter(|pair| is_proper(*pair)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(note: &str, mark: &str, is_seen: bool) {
        let marks = of(&Letter::read(note, ["Ada Rossi", "Bo Chen"].into_iter()));
        let names: Vec<&str> = marks.iter().map(|mark| mark.name.as_str()).collect();
        assert_eq!(names.contains(&mark), is_seen, "{mark} in {names:?}");
    }

    #[test]
    fn a_blank_that_nobody_filled_in_is_seen() {
        check("Hi {firstName}, nice to meet you", "+blank", true);
        check("Hi [Name], nice to meet you", "+blank", true);
        check("I {almost} like it [1] <3", "+blank", true);
        check("I like it [1] <3", "+blank", false);
    }

    #[test]
    fn words_about_one_thing_are_one_family_in_any_language() {
        for note in ["our clients", "i nostri clienti", "unsere Kunden", "nuestros clientes"] {
            check(note, "=clients", true);
        }
        check("your mother called", "=you>kin", true);
        check("your company called", "=you>kin", false);
    }

    #[test]
    fn names_of_others_are_seen_and_those_of_the_two_are_not() {
        check("Say hello to Marta", "+name", true);
        check("Say hello to Ada", "+name", false);
        check("Ich habe das Haus und den Garten", "+names", false);
        check("Hello Ada", "ada", false);
    }
}
