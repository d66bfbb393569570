//! The words of a name, each with its part in it, and the sums by which names are compared.
//!
//! Words that are listed in many languages count wherever they stand (*Bocconi University*, *Università
//! Bocconi*); the others count by their letters in order, so that spaces make no difference. No
//! listed word alone makes a house: *Bank of Italy* without *Italy* would be any bank.

use super::vocabulary::{self, WORDS_OF_A_PLACE, number_of};
use crate::digest::Digester;

/// What part a word plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// It tells this house from others.
    Name,
    /// It names nobody without the place after it: *Air* France.
    Thin,
    /// What kind of house it is: *university*, *bank*.
    Kind,
    /// Where it is.
    Place,
    /// That it is several houses: *group*, *holding*.
    Group,
    /// It binds words: read as a name at the beginning (*De* Cecco), else as glue.
    Binding,
    /// It says nothing.
    Glue,
}

/// One word, or the words of one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Word {
    start: u16,
    end: u16,
    pub(super) role: Role,
    /// Equal for the same word in other languages.
    pub(super) number: u64,
}

impl Word {
    /// Its letters in the name it is of.
    pub(super) fn of<'a>(&self, text: &'a str) -> &'a str {
        text.get(usize::from(self.start)..usize::from(self.end)).unwrap_or_default()
    }
}

/// The numbers that names are compared by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sums {
    /// Of the whole name.
    pub(super) same: u64,
    /// Without words for a group.
    pub(super) ungrouped: u64,
    /// Without places at the end and words for a group; the whole where nothing telling would be left.
    pub(super) trunk: u64,
}

/// Words looked at; what follows is no name any more.
const MOST_WORDS: usize = 12;
/// A word that another one says already: *Università degli Studi*, *Polytechnic University*.
const IMPLIED: [(&str, &str); 2] = [("university", "studio"), ("polytechnic", "university")];

/// The words of a folded name.
pub(super) fn read(text: &str) -> Vec<Word> {
    let mut words = Vec::with_capacity(4);
    let mut start = 0;
    while start < text.len() && words.len() < MOST_WORDS {
        let word = place(text, start).unwrap_or_else(|| single(text, start));
        start = usize::from(word.end) + 1;
        words.push(word);
    }
    if words.iter().all(|word| word.role == Role::Glue) {
        words.iter_mut().for_each(|word| word.role = Role::Name);
    }
    words
}

/// The place of several words that begins here.
fn place(text: &str, start: usize) -> Option<Word> {
    let rest = &text[start..];
    if !vocabulary::opens_a_place(rest.split(' ').next()?) {
        return None;
    }
    let spaces = rest.match_indices(' ').map(|(at, _)| at).chain([rest.len()]);
    let ends = spaces.skip(1).take(WORDS_OF_A_PLACE - 1);
    let found = ends.filter_map(|end| Some((end, vocabulary::meaning(&rest[..end])?)));
    let (end, meaning) = found.last()?;
    Some(word(start, start + end, meaning))
}

fn single(text: &str, start: usize) -> Word {
    let rest = &text[start..];
    let end = start + rest.find(' ').unwrap_or(rest.len());
    let letters = &text[start..end];
    let is_first = start == 0;
    let begins_more = is_first && end < text.len();
    let listed = vocabulary::meaning(letters)
        .or_else(|| vocabulary::abbreviated(letters).filter(|_| begins_more));
    let number = || number_of(letters);
    let meaning = match listed {
        Some(meaning) if meaning.role == Role::Binding => {
            let role = if is_first { Role::Name } else { Role::Glue };
            vocabulary::Meaning { role, ..meaning }
        }
        Some(meaning) => meaning,
        None => vocabulary::Meaning { role: Role::Name, number: number() },
    };
    word(start, end, meaning)
}

fn word(start: usize, end: usize, meaning: vocabulary::Meaning) -> Word {
    let at = |place| u16::try_from(place).unwrap_or(u16::MAX);
    Word { start: at(start), end: at(end), role: meaning.role, number: meaning.number }
}

/// Whether the name is one word that many houses have: *Hospital*, *Milano*.
pub(super) fn is_anybodys(words: &[Word]) -> bool {
    let mut said = words.iter().filter(|word| word.role != Role::Glue);
    let is_listed =
        said.next().is_some_and(|word| matches!(word.role, Role::Kind | Role::Place | Role::Group));
    is_listed && said.next().is_none()
}

/// The sums of a name.
pub(super) fn sums(text: &str, words: &[Word]) -> Sums {
    let same = sum(text, &words.iter());
    let n_trunk = words.len() - words.iter().rev().take_while(|word| is_where(word)).count();
    let trunk = words[..n_trunk].iter().filter(|word| word.role != Role::Group);
    let is_telling = trunk.clone().any(|word| word.role == Role::Name);
    let no_group = words.iter().filter(|word| word.role != Role::Group);
    if is_telling {
        Sums { same, ungrouped: sum(text, &no_group), trunk: sum(text, &trunk) }
    } else {
        Sums { same, ungrouped: same, trunk: same }
    }
}

/// The sum of a name that is read from its folded text alone.
pub(super) fn sum_of_text(text: &str) -> u64 {
    sum(text, &read(text).iter())
}

fn is_where(word: &Word) -> bool {
    matches!(word.role, Role::Place | Role::Group | Role::Glue)
}

fn sum<'a>(text: &str, words: &(impl Iterator<Item = &'a Word> + Clone)) -> u64 {
    let mut anywhere: u64 = 0;
    let mut in_order = Digester::default();
    let mut n_in_order = 0;
    for word in words.clone() {
        match word.role {
            Role::Kind if is_implied(word, words.clone()) => {}
            Role::Kind | Role::Place | Role::Group => {
                anywhere = anywhere.wrapping_add(word.number);
            }
            Role::Name | Role::Thin | Role::Binding => {
                in_order = in_order.bytes(word.of(text).bytes());
                n_in_order += 1;
            }
            Role::Glue => {}
        }
    }
    if n_in_order == 0 { anywhere } else { anywhere.wrapping_add(in_order.finish().0) }
}

fn is_implied<'a>(word: &Word, mut words: impl Iterator<Item = &'a Word>) -> bool {
    let implied = IMPLIED.iter().find(|(_, said)| word.number == number_of(said));
    implied.is_some_and(|(saying, _)| words.any(|other| other.number == number_of(saying)))
}
