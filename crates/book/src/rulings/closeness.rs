//! What the owner said about how close people are: who is closer than whom, whose closeness is shown too
//! high or too low, who belongs to which circle.
//!
//! A person may have been spoken of under several handles; of what was said about the same thing the newest
//! holds. Here are only words: what they teach is for `people` to say.

use std::collections::BTreeMap;

use jiff::civil::Date;
use people::Handle;
use people::tie::Circle;

use super::{Ruling, Rulings};
use crate::ops::CIRCLE;

/// The key of the ruling that a closeness is shown too high or too low.
pub(crate) const SHOWN: &str = "closeness";
/// How the keys begin of rulings that a person is closer than another; the other's handle follows.
const CLOSER_THAN: &str = "closer-than ";
/// The value of a comparison that holds.
pub(crate) const HOLDS: &str = "yes";

/// On which side a closeness is off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// They are less close than that.
    TooHigh,
    /// They are closer than that.
    TooLow,
}

impl Shown {
    /// The word for it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::TooHigh => "too-high",
            Self::TooLow => "too-low",
        }
    }

    /// The one of this word.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        [Self::TooHigh, Self::TooLow].into_iter().find(|shown| shown.key() == key)
    }
}

/// Something said about one person, by whatever persons are numbered with.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Said<P> {
    pub(crate) about: P,
    pub(crate) word: Word<P>,
    pub(crate) said_on: Date,
}

impl<P: Copy> Said<P> {
    /// Of whom it speaks.
    pub(crate) fn people(&self) -> impl Iterator<Item = P> + use<P> {
        let other = match self.word {
            Word::CloserThan(other) => Some(other),
            Word::Shown(..) | Word::In(_) => None,
        };
        std::iter::once(self.about).chain(other)
    }
}

/// What was said.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Word<P> {
    CloserThan(P),
    /// With the closeness that was shown, out of a hundred.
    Shown(Shown, f64),
    In(Circle),
}

/// The key of the ruling that somebody is closer than the bearer of this handle.
pub(crate) fn closer_than(other: &Handle) -> String {
    format!("{CLOSER_THAN}{other}")
}

/// The value of the ruling that a closeness is off.
pub(crate) fn shown_value(shown: Shown, score: f64) -> String {
    format!("{} {score:.1}", shown.key())
}

/// Everything said that holds, in the order in which it was said. Of two people each of whom was said to be
/// closer, the newer word holds; who is one person with the other now says nothing.
pub(crate) fn said<P: Ord + Copy>(
    rulings: &Rulings,
    person_of: impl Fn(&Handle) -> Option<P>,
) -> Vec<Said<P>> {
    let mut rulings: Vec<(&Ruling, Handle)> =
        rulings.about_people().map(|(handle, ruling)| (ruling, handle)).collect();
    rulings.sort();
    let mut holds: BTreeMap<Topic<P>, (usize, Said<P>)> = BTreeMap::new();
    for (place, (ruling, handle)) in rulings.into_iter().enumerate() {
        let Some(about) = person_of(&handle) else { continue };
        match read(ruling, about, &person_of) {
            Some((topic, Some(said))) => _ = holds.insert(topic, (place, said)),
            Some((topic, None)) => _ = holds.remove(&topic),
            None => {}
        }
    }
    let mut said: Vec<(usize, Said<P>)> = holds.into_values().collect();
    said.sort_by_key(|(place, _)| *place);
    said.into_iter().map(|(_, said)| said).collect()
}

/// What a ruling speaks of: of one thing only the newest word holds. A pair comes in one order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Topic<P> {
    Circle(P),
    Shown(P),
    Pair(P, P),
}

/// The topic of a ruling and what it says of it, which is nothing where it takes back what was said; `None`
/// for a ruling about something else.
fn read<P: Ord + Copy>(
    ruling: &Ruling,
    about: P,
    person_of: impl Fn(&Handle) -> Option<P>,
) -> Option<(Topic<P>, Option<Said<P>>)> {
    let (topic, word) = match ruling.key.as_str() {
        CIRCLE => (Topic::Circle(about), Circle::of_key(&ruling.value).map(Word::In)),
        SHOWN => (Topic::Shown(about), shown(&ruling.value)),
        key => {
            let other = person_of(&Handle::read(key.strip_prefix(CLOSER_THAN)?)?)?;
            let holds = ruling.value == HOLDS;
            let pair = Topic::Pair(about.min(other), about.max(other));
            (other != about).then_some((pair, holds.then_some(Word::CloserThan(other))))?
        }
    };
    let said = word.zip(ruling.said_on).map(|(word, said_on)| Said { about, word, said_on });
    Some((topic, said))
}

fn shown<P>(value: &str) -> Option<Word<P>> {
    let (shown, score) = value.split_once(' ')?;
    Some(Word::Shown(Shown::of_key(shown)?, score.parse().ok()?))
}
