//! Every name that anybody bears, and how common it is.
//!
//! Two who share a rare name are probably one; of two who share a common one nothing is known. How many
//! others may bear a name is reckoned from its words: how many people bear each, and how often words of
//! that kind stand together, because *Ji-hoon* stands beside *Kim* more often than chance would have it. What
//! kind a word is of nobody says; it shows in the company it keeps.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::identity::TownId;
use crate::linkage::{is_one_slip, jaro_winkler};
use crate::name::{is_short_form, sound};

/// A word that names are made of, by its place in the register.
pub(super) type WordId = u32;
/// A name, by its place in the register.
pub(super) type NameId = u32;

/// A word of names.
#[derive(Debug)]
pub(super) struct Word {
    pub(super) text: Box<str>,
    pub(super) sound: Box<str>,
    /// People who bear it, those with other spellings of one name counted once.
    n_people: f64,
    /// Those of them whom LinkedIn lists.
    n_listed: f64,
}

impl Word {
    /// Whether it is only the first letter of a word.
    pub(super) fn is_initial(&self) -> bool {
        self.text.len() == 1
    }

    /// Whether two different words may be one name: a short form, a slip of the pen, another spelling.
    fn is_variant(&self, other: &Self) -> bool {
        is_short_form(&self.text, &other.text) || self.sounds_like(other) || self.is_slip(other)
    }

    /// Sound alone decides nothing: the letters have to be alike too.
    pub(super) fn sounds_like(&self, other: &Self) -> bool {
        let letters = || jaro_winkler(self.text.as_bytes(), other.text.as_bytes());
        self.sound.len() >= LEAST_SOUND && self.sound == other.sound && letters() >= LEAST_ALIKE
    }

    pub(super) fn is_slip(&self, other: &Self) -> bool {
        let (a, b) = (self.text.as_bytes(), other.text.as_bytes());
        a.len().min(b.len()) >= LEAST_LETTERS && is_one_slip(a, b)
    }
}

/// Fewer sounds than this are everybody's.
const LEAST_SOUND: usize = 2;
/// Likeness of letters, after Jaro and Winkler, from which words that sound alike may be one.
const LEAST_ALIKE: f64 = 0.75;
/// In shorter words one letter makes another name.
const LEAST_LETTERS: usize = 4;
/// Others who bear a word that only one was seen with, before there are enough words to tell.
const USUAL_UNSEEN: f64 = 0.3;
/// Bounds of what is told of them.
const UNSEEN: std::ops::RangeInclusive<f64> = 0.1..=1.0;
/// Words of one bearer from which it is told.
const ENOUGH: f64 = 200.0;
/// Relatives and chance: others who bear a whole name, beyond what its words let expect.
const NAMESAKES: f64 = 0.003;
/// The least share of people who are met in no list.
const LEAST_UNLISTED: f64 = 0.1;
/// People who may write and stand in no list, however few were seen: in a small book a name is never sure.
const FEWEST_UNLISTED: f64 = 15.0;
/// Names of one word are compared for other spellings up to here.
const MOST_SPELLINGS: usize = 12;

/// Who bears a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bearing {
    /// A person whom LinkedIn lists, so that every bearer there is known.
    Listed,
    /// Somebody known by an address or a card.
    Unlisted,
}

/// All names.
#[derive(Debug, Default)]
pub(super) struct Register {
    words: Vec<Word>,
    by_text: HashMap<Box<str>, WordId>,
    names: Vec<Box<[WordId]>>,
    by_words: HashMap<Box<[WordId]>, NameId>,
    /// Listed people who bear a whole name, by its sorted words.
    listed: HashMap<Box<[WordId]>, f64>,
    /// Words each word stands beside, and in how many people's names.
    beside: Vec<Vec<(WordId, f64)>>,
    kinds: Vec<OnceCell<Kind>>,
    sounds: HashMap<Box<str>, f64>,
    initials: BTreeMap<u8, f64>,
    towns: HashMap<Box<str>, TownId>,
    n_people: f64,
    n_unlisted: f64,
    /// Others expected to bear a word that only one was seen with.
    unseen: f64,
}

/// The kind of names a word belongs to: what stands beside the words it stands beside.
#[derive(Debug, Default)]
struct Kind {
    /// How often each word is met there.
    words: BTreeMap<WordId, f64>,
    /// The share of all people who have a name of this kind.
    share: f64,
}

/// Neighbours looked at to see what kind a word is of.
const MOST_NEIGHBOURS: usize = 80;
/// The share of a kind too rare to be seen.
const USUAL_SHARE: f64 = 0.1;
/// The least share of a kind.
const LEAST_SHARE: f64 = 0.005;

impl Register {
    /// The name of these words; none for what is no name.
    pub(super) fn name(&mut self, words: &[String]) -> Option<NameId> {
        if words.iter().map(String::len).sum::<usize>() < 2 {
            return None;
        }
        let words: Box<[WordId]> = words.iter().map(|word| self.word(word)).collect();
        if let Some(known) = self.by_words.get(&words) {
            return Some(*known);
        }
        let id = NameId::try_from(self.names.len()).ok()?;
        self.names.push(words.clone());
        self.by_words.insert(words, id);
        Some(id)
    }

    /// The number of a town; none where nothing is written.
    pub(super) fn town(&mut self, town: &str) -> Option<TownId> {
        let next = TownId::try_from(self.towns.len()).ok()?;
        (!town.is_empty()).then(|| *self.towns.entry(town.into()).or_insert(next))
    }

    /// How many towns anybody lives in.
    pub(super) fn n_towns(&self) -> usize {
        self.towns.len()
    }

    fn word(&mut self, text: &str) -> WordId {
        if let Some(known) = self.by_text.get(text) {
            return *known;
        }
        let id = WordId::try_from(self.words.len()).unwrap_or(WordId::MAX);
        let word =
            Word { text: text.into(), sound: sound(text).into(), n_people: 0.0, n_listed: 0.0 };
        self.words.push(word);
        // A word that only addresses spell comes after the counting, and stands beside nothing.
        self.beside.push(Vec::new());
        self.kinds.push(OnceCell::new());
        self.by_text.insert(text.into(), id);
        id
    }

    /// The words of a name.
    pub(super) fn words_of(&self, name: NameId) -> &[WordId] {
        &self.names[name as usize]
    }

    /// A word.
    pub(super) fn at(&self, word: WordId) -> &Word {
        &self.words[word as usize]
    }

    /// The words, as many as there are.
    pub(super) fn words(&self) -> &[Word] {
        &self.words
    }

    /// Whether some people bear this word.
    pub(super) fn is_borne(&self, text: &str) -> bool {
        self.by_text.get(text).is_some_and(|word| self.at(*word).n_people >= 2.0)
    }

    /// Whether it is a word of people's names, and not of houses that cards name people by. LinkedIn shows
    /// people by their names; of a book without it all that can be said is whether several bear the word.
    pub(super) fn is_of_people(&self, text: &str) -> bool {
        match self.listed.is_empty() {
            true => self.is_borne(text),
            false => self.by_text.get(text).is_some_and(|word| self.at(*word).n_listed >= 1.0),
        }
    }

    /// How many people there are, about.
    pub(super) fn n_people(&self) -> f64 {
        self.n_people
    }

    /// Counts who bears what: the names of each, the one they are known by first, and how they are known.
    pub(super) fn count(&mut self, bearers: &[(Bearing, Vec<NameId>)]) {
        let mut whole: BTreeSet<Box<[WordId]>> = BTreeSet::new();
        for (bearing, names) in bearers {
            let keys: Vec<_> = names.iter().filter_map(|name| self.whole(*name)).collect();
            let mut keys = keys.into_iter();
            let Some(first) = keys.next() else { continue };
            if *bearing == Bearing::Listed {
                *self.listed.entry(first.clone()).or_default() += 1.0;
            }
            // Another name of one human, married or misspelt, makes neither more common.
            whole.extend(keys.filter(|key| !key.iter().any(|word| first.contains(word))));
            whole.insert(first);
        }
        let twice = self.spellings(&whole);
        let mut beside: BTreeMap<(WordId, WordId), f64> = BTreeMap::new();
        for key in whole.iter().filter(|key| !twice.contains(*key)) {
            let n_listed = self.n_listed(key);
            let n = n_listed.max(1.0);
            self.n_people += n;
            for (at, word) in key.iter().enumerate() {
                self.words[*word as usize].n_people += n;
                self.words[*word as usize].n_listed += n_listed;
                for other in &key[at + 1..] {
                    *beside.entry((*word, *other)).or_default() += n;
                    *beside.entry((*other, *word)).or_default() += n;
                }
            }
        }
        self.n_people = self.n_people.max(1.0);
        let n_listed: f64 = self.listed.values().sum();
        self.n_unlisted =
            (self.n_people - n_listed).max(self.n_people * LEAST_UNLISTED).max(FEWEST_UNLISTED);
        self.beside = vec![Vec::new(); self.words.len()];
        for ((word, other), n) in beside {
            self.beside[word as usize].push((other, n));
        }
        self.kinds = (0..self.words.len()).map(|_| OnceCell::new()).collect();
        self.count_letters();
        self.count_unseen();
    }

    /// How many others bear a word of which one bearer was seen: about as many as words have two bearers, for
    /// each that has one (after Good and Turing, who reckon with a sample of which nobody is left out).
    fn count_unseen(&mut self) {
        let borne_by = |n: f64| {
            let words = self.words.iter().filter(|word| (word.n_people - n).abs() < 0.5);
            f64::from(u32::try_from(words.count()).unwrap_or(u32::MAX))
        };
        let (one, two) = (borne_by(1.0), borne_by(2.0));
        let seen = if one >= ENOUGH { two / one } else { USUAL_UNSEEN };
        self.unseen = seen.clamp(*UNSEEN.start(), *UNSEEN.end());
    }

    fn count_letters(&mut self) {
        let mut total = 0.0;
        for word in &self.words {
            if let Some(sound) = self.sounds.get_mut(&word.sound) {
                *sound += word.n_people;
            } else {
                self.sounds.insert(word.sound.clone(), word.n_people);
            }
            if let Some(letter) = word.text.bytes().next() {
                *self.initials.entry(letter).or_default() += word.n_people;
                total += word.n_people;
            }
        }
        self.initials.values_mut().for_each(|n| *n /= f64::max(total, 1.0));
    }

    /// The sorted words of a name of at least two, none of them only a letter.
    fn whole(&self, name: NameId) -> Option<Box<[WordId]>> {
        let mut words = self.words_of(name).to_vec();
        words.sort_unstable();
        words.dedup();
        let is_whole = words.len() > 1 && words.iter().all(|word| !self.at(*word).is_initial());
        is_whole.then(|| words.into())
    }

    fn n_listed(&self, sorted: &[WordId]) -> f64 {
        self.listed.get(sorted).copied().unwrap_or(0.0)
    }

    /// Names that are another spelling of a name that is counted: `Bob Colham` beside `Robert Colham`.
    fn spellings(&self, whole: &BTreeSet<Box<[WordId]>>) -> BTreeSet<Box<[WordId]>> {
        let mut by_word: BTreeMap<WordId, Vec<&Box<[WordId]>>> = BTreeMap::new();
        for key in whole.iter().filter(|key| key.len() == 2) {
            by_word.entry(key[0]).or_default().push(key);
            by_word.entry(key[1]).or_default().push(key);
        }
        let mut twice = BTreeSet::new();
        for (word, keys) in by_word.iter().filter(|(_, keys)| keys.len() <= MOST_SPELLINGS) {
            let other = |key: &[WordId]| if key[0] == *word { key[1] } else { key[0] };
            for (at, one) in keys.iter().enumerate() {
                for two in &keys[at + 1..] {
                    if self.at(other(one)).is_variant(self.at(other(two))) {
                        let listed = (self.n_listed(one) > 0.0, self.n_listed(two) > 0.0);
                        match listed {
                            (true, true) => {}
                            (false, true) => drop(twice.insert((*one).clone())),
                            (true | false, false) => drop(twice.insert((*two).clone())),
                        }
                    }
                }
            }
        }
        twice
    }

    /// The share of people, besides one, who bear a word.
    pub(super) fn share(&self, word: WordId) -> f64 {
        (self.at(word).n_people - 1.0).max(self.unseen) / self.n_people
    }

    /// The share of people, besides one, whose word sounds like this.
    pub(super) fn share_of_sound(&self, word: WordId) -> f64 {
        let n = self.sounds.get(&self.at(word).sound).copied().unwrap_or(0.0);
        (n - 1.0).max(1.0) / self.n_people
    }

    /// The share of words that begin with this letter.
    pub(super) fn share_of_initial(&self, letter: u8) -> f64 {
        self.initials.get(&letter).copied().unwrap_or(0.0).max(0.01)
    }

    /// The more common of two words.
    pub(super) fn more_common(&self, a: WordId, b: WordId) -> WordId {
        let n = |word: WordId| (self.at(word).n_people, word);
        if n(a) >= n(b) { a } else { b }
    }

    /// The share of people, besides one, who bear both words.
    pub(super) fn share_of_both(&self, a: WordId, b: WordId) -> f64 {
        let given = self.more_common(a, b);
        let other = if given == a { b } else { a };
        let kind = self.kind(given);
        let mut beside = 0.0;
        for (word, n) in &self.beside[other as usize] {
            let n = if *word == given { (n - 1.0).max(0.0) } else { *n };
            if let Some(met) = kind.words.get(word) {
                beside += met * n / total(&self.beside[*word as usize]);
            }
        }
        self.share(given) * beside.max(self.unseen / (self.n_people * kind.share))
    }

    /// What kind of names a word belongs to, seen from two halves of its neighbours, so that what is only
    /// chance in the one does not count for agreement.
    fn kind(&self, of: WordId) -> &Kind {
        self.kinds[of as usize].get_or_init(|| {
            let near = &self.beside[of as usize];
            let step = near.len().div_ceil(MOST_NEIGHBOURS).max(1);
            let mut halves = [BTreeMap::<WordId, f64>::new(), BTreeMap::new()];
            let mut seen = [0.0, 0.0];
            for (at, (neighbour, n)) in near.iter().step_by(step).enumerate() {
                let back = &self.beside[*neighbour as usize];
                let others = total(back) - 1.0;
                if others < 0.5 {
                    continue;
                }
                seen[at % 2] += n;
                for (word, met) in back {
                    let met = if *word == of { met - 1.0 } else { *met };
                    *halves[at % 2].entry(*word).or_default() += n * met / others;
                }
            }
            self.brought_together(of, halves, seen)
        })
    }

    fn brought_together(
        &self,
        of: WordId,
        halves: [BTreeMap<WordId, f64>; 2],
        seen: [f64; 2],
    ) -> Kind {
        let common = |word: WordId| self.at(word).n_people / self.n_people;
        let agree: f64 = halves[0]
            .iter()
            .filter_map(|(word, a)| {
                Some(a / seen[0] * halves[1].get(word)? / seen[1] / common(*word))
            })
            .sum();
        let share = if agree > 0.0 { (1.0 / agree).clamp(LEAST_SHARE, 1.0) } else { USUAL_SHARE };
        let all = seen[0] + seen[1];
        let mut words: BTreeMap<WordId, f64> = BTreeMap::new();
        for (word, met) in halves.into_iter().flatten() {
            *words.entry(word).or_default() += met / all;
        }
        if words.is_empty() {
            words.insert(of, 1.0);
        }
        Kind { words, share }
    }

    /// How many others of a share of people may be meant, as a share of all.
    pub(super) fn others(&self, share: f64, bearing: Bearing) -> f64 {
        match bearing {
            Bearing::Listed => share * self.n_unlisted / self.n_people,
            Bearing::Unlisted => share,
        }
    }

    /// The same for a whole name, of which listed bearers are known one by one.
    pub(super) fn namesakes(&self, name: NameId, share: f64, bearing: Bearing) -> f64 {
        let unlisted = (self.n_unlisted * share + NAMESAKES) / self.n_people;
        let listed = self.whole(name).map_or(0.0, |key| self.n_listed(&key));
        match bearing {
            Bearing::Listed => unlisted,
            Bearing::Unlisted => unlisted + (listed - 1.0).max(0.0) / self.n_people,
        }
    }
}

fn total(beside: &[(WordId, f64)]) -> f64 {
    beside.iter().map(|(_, n)| n).sum()
}

#[cfg(test)]
mod tests {
    use super::super::alike::Likeness;
    use super::*;

    fn name(register: &mut Register, words: &str) -> NameId {
        let words: Vec<String> = words.split(' ').map(str::to_owned).collect();
        register.name(&words).unwrap()
    }

    /// A register of people who are all listed.
    fn register(names: &[&str]) -> Register {
        let mut register = Register::default();
        let bearers: Vec<_> =
            names.iter().map(|words| (Bearing::Listed, vec![name(&mut register, words)])).collect();
        register.count(&bearers);
        register
    }

    #[test]
    fn a_word_that_comes_after_the_counting_compares_like_any_other() {
        let mut register = register(&["ada rossi", "bo ek"]);
        let (late, later) =
            (name(&mut register, "zita quarenghi"), name(&mut register, "zita quarengi"));
        let alike = register.alike(late, later, Bearing::Unlisted);
        assert_eq!(alike.likeness, Likeness::Variant);
        assert!(alike.weight.is_finite());
    }

    #[test]
    fn a_rarer_name_says_more() {
        let mut register = register(&[
            "ada rossi",
            "ada neri",
            "ada verdi",
            "bo rossi",
            "carla rossi",
            "zita quarenghi",
        ]);
        let common = name(&mut register, "ada rossi");
        let rare = name(&mut register, "zita quarenghi");
        let weight = |name| register.alike(name, name, Bearing::Listed).weight;
        assert!(weight(rare) > weight(common));
    }

    #[test]
    fn names_of_one_human_do_not_make_each_other_common() {
        let mut register = Register::default();
        let names = ["ada rossi", "ada rossi bianchi"].map(|words| name(&mut register, words));
        register.count(&[(Bearing::Listed, names.to_vec())]);
        assert!((register.n_people() - 1.0).abs() < 1e-9);
    }
}
