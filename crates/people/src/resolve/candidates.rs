//! Which identities are worth a comparison: those whose names share two words, in some spelling, or one
//! word and a house.
//!
//! Each name gives keys for its words as they are, by their sound, as the name a short form stands for, and
//! by their beginnings; an initial meets the names it may begin. A key that too many share finds nobody.

use crate::digest::Digest;
use crate::linkage::Pairs;
use crate::name::names_of;

use super::identity::Identity;
use super::register::{Register, Word, WordId};

/// Identities that may share a key.
const MOST: usize = 120;
/// Whole names an initial may stand for.
const MOST_FOR_INITIAL: usize = 60;
/// Letters of a beginning.
const LETTERS: usize = 3;

/// The forms in which a word is looked up.
struct Forms {
    text: u64,
    sound: u64,
    beginning: u64,
    /// The names it is a short form of.
    names: Vec<u64>,
}

impl Forms {
    fn of(word: &Word) -> Self {
        let beginning: String = word.text.chars().take(LETTERS).collect();
        Self {
            text: Digest::of(&[&word.text]).0,
            sound: Digest::of(&["sound", &word.sound]).0,
            beginning: Digest::of(&["beginning", &beginning]).0,
            names: names_of(&word.text).iter().map(|name| Digest::of(&[name]).0).collect(),
        }
    }
}

/// Keys under which identities are found.
#[derive(Default)]
struct Keys {
    shared: Vec<(u64, u32)>,
    initials: Vec<(u64, u32)>,
    /// What an initial may stand for.
    whole: Vec<(u64, u32)>,
}

/// Pairs of identities, by number.
pub(super) fn pairs(identities: &[Identity], register: &Register) -> Pairs {
    let forms: Vec<Forms> = register.words().iter().map(Forms::of).collect();
    let mut keys = Keys::default();
    for (number, identity) in (0_u32..).zip(identities) {
        for shown in identity.all_names() {
            let words = register.words_of(shown.name);
            keys.of_words(words, (register, &forms), number);
            for word in words {
                let at_house = |house: &u32| both(forms[*word as usize].text, u64::from(*house));
                keys.shared.extend(identity.houses.iter().map(|house| (at_house(house), number)));
            }
        }
    }
    let mut pairs = Pairs::default();
    pairs.share(&mut keys.shared, MOST);
    pairs.meet(&mut keys.initials, &mut keys.whole, MOST_FOR_INITIAL);
    pairs.once()
}

impl Keys {
    fn of_words(
        &mut self,
        words: &[WordId],
        (register, forms): (&Register, &[Forms]),
        number: u32,
    ) {
        for (at, word) in words.iter().enumerate() {
            for other in &words[at + 1..] {
                let (a, b) = (&forms[*word as usize], &forms[*other as usize]);
                self.of_two(a, b, number);
                for (from, to) in [(*word, *other), (*other, *word)] {
                    self.of_initial(register.at(from), register.at(to), number);
                }
            }
        }
        if words.len() > 1 {
            self.shared.push((written_together(words, register), number));
        }
    }

    fn of_two(&mut self, a: &Forms, b: &Forms, number: u32) {
        let mut push = |one, two| self.shared.push((both(one, two), number));
        push(a.text, b.text);
        push(a.sound, b.sound);
        push(a.beginning, b.text);
        push(a.text, b.beginning);
        a.names.iter().for_each(|name| push(*name, b.text));
        b.names.iter().for_each(|name| push(a.text, *name));
    }

    fn of_initial(&mut self, from: &Word, to: &Word, number: u32) {
        let Some(letter) = from.text.chars().next().filter(|_| !to.is_initial()) else { return };
        let key = Digest::of(&[&letter.to_string(), &to.text]).0;
        let keys = if from.is_initial() { &mut self.initials } else { &mut self.whole };
        keys.push((key, number));
    }
}

/// One key for both, in whichever order.
fn both(a: u64, b: u64) -> u64 {
    let (low, high) = (a.min(b), a.max(b));
    (low.rotate_left(29) ^ high).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// A key of all letters, from whichever word on they are written.
fn written_together(words: &[WordId], register: &Register) -> u64 {
    let from = |at: usize| -> String {
        let around = words[at..].iter().chain(&words[..at]);
        around.map(|word| &*register.at(*word).text).collect()
    };
    let least = (0..words.len()).map(from).min().unwrap_or_default();
    Digest::of(&["together", &least]).0
}
