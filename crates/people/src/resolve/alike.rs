//! How alike two names are, and how many others are as alike.
//!
//! Words are paired one by one: the same, then short forms and other spellings, then initials. What the
//! pairing leaves over decides between a name with a word more and another name.

use crate::name::is_short_form;

use super::register::{Bearing, NameId, Register, WordId};

/// How two names agree, the most first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Likeness {
    /// Every word of both.
    Whole,
    /// Every word of the shorter, of two at least.
    Part,
    /// A word in another spelling, as a short form, or with a slip.
    Variant,
    /// An initial for a word.
    Initial,
    /// A single word.
    OneWord,
    /// One word the same, another different: relatives, or a name that changed.
    Half,
    /// Nothing.
    Different,
}

/// How two names agree, and what that says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Alike {
    pub(super) likeness: Likeness,
    /// Log-odds that they are one human's, against two drawn at random.
    pub(super) weight: f64,
}

/// What is usual among spellings of one name, as shares of all pairs of one human; priors, and no more.
const PART: f64 = 0.6;
const INITIAL: f64 = 0.6;
const ONE_WORD: f64 = 0.5;
const HALF: f64 = 0.04;
const DIFFERENT: f64 = 0.11;
const SHORT_FORM: f64 = 0.5;
const OTHER_SOUND: f64 = 0.2;
const SLIP: f64 = 0.15;
/// Short forms let in a few names more than the two that are seen.
const SHORT_FORMS_WIDER: f64 = 1.3;
const SOUNDS_WIDER: f64 = 1.5;
/// People whose name is a slip away from a name, besides those of the two.
const SLIPS_NEAR: f64 = 2.0;
/// A half agreement is worth this at most.
const MOST_FOR_HALF: f64 = 1.0;
/// Words of a name that are paired.
const MOST_WORDS: usize = 8;

/// How two words were paired.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Paired {
    Same,
    ShortForm,
    OtherSound,
    Slip,
    Initial,
}

/// A pairing of words: the word both mean, how many others it may be, and how.
#[derive(Debug, Clone, Copy)]
struct Pairing {
    word: WordId,
    paired: Paired,
    share: f64,
    /// Whether it is what many words could be taken for, in another place of the name: `Vale Camola` is not
    /// `Camilla Valenti` with two slips.
    is_astray: bool,
}

impl Register {
    /// Compares two names.
    pub(super) fn alike(&self, a: NameId, b: NameId, bearing: Bearing) -> Alike {
        let (one, two) = (self.words_of(a), self.words_of(b));
        let (short, long) = if one.len() <= two.len() { (one, two) } else { (two, one) };
        let pairings = self.pair(short, long);
        let any_astray = pairings.iter().any(|pairing| pairing.is_astray);
        if pairings.len() < short.len() || any_astray {
            return self.unlike(a, b, &pairings, bearing);
        }
        let likeness = likeness(&pairings, short.len(), long.len());
        let share = self.share_of(&pairings);
        let usual = usual(&pairings, likeness);
        let others = match likeness {
            Likeness::Whole => self.namesakes(a, share, bearing),
            Likeness::Part => share,
            Likeness::Variant | Likeness::Initial => self.others(share, bearing),
            Likeness::OneWord => share,
            Likeness::Half | Likeness::Different => return different(),
        };
        Alike { likeness, weight: (usual / others).ln() }
    }

    /// Names of which a word is left over: written together otherwise, half the same, or different.
    fn unlike(&self, a: NameId, b: NameId, pairings: &[Pairing], bearing: Bearing) -> Alike {
        if self.is_written_together(a, b) {
            let longer = if self.words_of(a).len() >= self.words_of(b).len() { a } else { b };
            let share = self.words_of(longer).iter().map(|word| self.share(*word)).product();
            let others = self.namesakes(longer, share, bearing);
            return Alike { likeness: Likeness::Whole, weight: (1.0 / others).ln() };
        }
        let fewest = self.words_of(a).len().min(self.words_of(b).len());
        let same = pairings.iter().filter(|pairing| pairing.paired != Paired::Initial);
        let share: f64 = same.clone().map(|pairing| pairing.share).product();
        if same.count() == 0 || fewest < 2 {
            return different();
        }
        Alike { likeness: Likeness::Half, weight: (HALF / share.sqrt()).ln().min(MOST_FOR_HALF) }
    }

    fn pair(&self, short: &[WordId], long: &[WordId]) -> Vec<Pairing> {
        let mut is_used = [false; MOST_WORDS];
        let mut is_paired = [false; MOST_WORDS];
        let mut pairings = Vec::with_capacity(short.len());
        for step in [Self::same, Self::variant, Self::initial] {
            for (at, word) in short.iter().enumerate().take(MOST_WORDS) {
                if is_paired[at] {
                    continue;
                }
                let found = long.iter().enumerate().take(MOST_WORDS).find_map(|(place, other)| {
                    (!is_used[place])
                        .then(|| step(self, *word, *other))
                        .flatten()
                        .map(|found| (place, found.standing(at, place)))
                });
                if let Some((place, pairing)) = found {
                    (is_used[place], is_paired[at]) = (true, true);
                    pairings.push(pairing);
                }
            }
        }
        pairings
    }

    fn same(&self, a: WordId, b: WordId) -> Option<Pairing> {
        if a != b {
            return None;
        }
        let first = self.at(a).text.bytes().next()?;
        Some(match self.at(a).is_initial() {
            true => Pairing::of(a, Paired::Initial, self.share_of_initial(first)),
            false => Pairing::of(a, Paired::Same, self.share(a)),
        })
    }

    fn variant(&self, a: WordId, b: WordId) -> Option<Pairing> {
        let (one, two) = (self.at(a), self.at(b));
        if one.is_initial() || two.is_initial() {
            return None;
        }
        let both = self.share(a) + self.share(b);
        let (paired, share) = if is_short_form(&one.text, &two.text) {
            (Paired::ShortForm, both * SHORT_FORMS_WIDER)
        } else if one.sounds_like(two) {
            (Paired::OtherSound, self.share_of_sound(a) * SOUNDS_WIDER)
        } else if one.is_slip(two) {
            (Paired::Slip, both + SLIPS_NEAR / self.n_people())
        } else {
            return None;
        };
        Some(Pairing::of(self.more_common(a, b), paired, share.min(1.0)))
    }

    fn initial(&self, a: WordId, b: WordId) -> Option<Pairing> {
        let (one, two) = (self.at(a), self.at(b));
        let letter = one.text.bytes().next()?;
        let is_initial = one.is_initial() != two.is_initial() && two.text.bytes().next()? == letter;
        is_initial.then(|| Pairing::of(a, Paired::Initial, self.share_of_initial(letter)))
    }

    /// The share of people whose names would pair as well.
    fn share_of(&self, pairings: &[Pairing]) -> f64 {
        let alone: f64 = pairings.iter().map(|pairing| pairing.share).product();
        let mut words = pairings.iter().filter(|pairing| pairing.paired != Paired::Initial);
        let (Some(one), Some(two)) = (words.next(), words.next()) else {
            return alone * if pairings.len() > 1 { INITIALS_TOGETHER } else { 1.0 };
        };
        // Variants let in as many more together as they do alone.
        let wider = |pairing: &Pairing| (pairing.share / self.share(pairing.word)).max(1.0);
        let together = self.share_of_both(one.word, two.word) * wider(one) * wider(two);
        alone / (one.share * two.share) * together
    }

    /// `Xiao Long Li` and `Xiaolong Li`, from whichever word on.
    fn is_written_together(&self, a: NameId, b: NameId) -> bool {
        let letters = |name: NameId| -> usize {
            self.words_of(name).iter().map(|word| self.at(*word).text.len()).sum()
        };
        if letters(a) != letters(b) || letters(a) <= LETTERS_OF_A_NAME {
            return false;
        }
        let one: String = self.words_of(a).iter().map(|word| &*self.at(*word).text).collect();
        let words = self.words_of(b);
        (0..words.len()).any(|from| {
            let around = words[from..].iter().chain(&words[..from]);
            around.map(|word| &*self.at(*word).text).collect::<String>() == one
        })
    }
}

/// A word and an initial stand together more often than chance would have it.
const INITIALS_TOGETHER: f64 = 4.0;
/// Fewer letters in another order are another name.
const LETTERS_OF_A_NAME: usize = 4;

impl Pairing {
    fn of(word: WordId, paired: Paired, share: f64) -> Self {
        Self { word, paired, share, is_astray: false }
    }

    /// The pairing of words in these places of their names.
    fn standing(self, at: usize, place: usize) -> Self {
        Self { is_astray: self.paired != Paired::Same && at != place, ..self }
    }
}

fn likeness(pairings: &[Pairing], short: usize, long: usize) -> Likeness {
    let n = |paired: Paired| pairings.iter().filter(|pairing| pairing.paired == paired).count();
    let (same, initials) = (n(Paired::Same), n(Paired::Initial));
    match (short, initials) {
        (0, _) => Likeness::Different,
        (1, 0) => Likeness::OneWord,
        (1, _) => Likeness::Different,
        (_, 0) if same == short && short == long => Likeness::Whole,
        (_, 0) if same == short => Likeness::Part,
        (_, 0) => Likeness::Variant,
        _ if initials < short => Likeness::Initial,
        _ => Likeness::Different,
    }
}

fn usual(pairings: &[Pairing], likeness: Likeness) -> f64 {
    let of_pairing = |pairing: &Pairing| match pairing.paired {
        Paired::Same | Paired::Initial => 1.0,
        Paired::ShortForm => SHORT_FORM,
        Paired::OtherSound => OTHER_SOUND,
        Paired::Slip => SLIP,
    };
    match likeness {
        Likeness::Whole => 1.0,
        Likeness::Part => PART,
        Likeness::Variant => pairings.iter().map(of_pairing).product(),
        Likeness::Initial => INITIAL,
        Likeness::OneWord => ONE_WORD,
        Likeness::Half => HALF,
        Likeness::Different => DIFFERENT,
    }
}

fn different() -> Alike {
    Alike { likeness: Likeness::Different, weight: DIFFERENT.ln() }
}
