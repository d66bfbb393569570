//! What the owner said about how close people are: who is closer than whom, whose closeness is shown too
//! high or too low, who belongs to which circle, with whom they also talk elsewhere; and where they could
//! not say.
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
/// The value of a comparison of two the owner would not tell apart.
pub(crate) const ALIKE: &str = "alike";
/// The key of the ruling that the owner can't say where a person belongs.
pub(crate) const SKIPPED: &str = "skipped";
/// The key of the ruling that the two also talk where nothing is held.
pub(crate) const ELSEWHERE: &str = "elsewhere";
/// The value of either.
pub(crate) const YES: &str = "yes";

/// On which side a closeness is off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// They are less close than that.
    TooHigh,
    /// They are closer than that.
    TooLow,
}

impl Shown {
    /// Both of them.
    pub const BOTH: [Self; 2] = [Self::TooHigh, Self::TooLow];

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
        Self::BOTH.into_iter().find(|shown| shown.key() == key)
    }
}

/// Something said about one person, by whatever persons are numbered with.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Said<P> {
    pub(crate) about: P,
    pub(crate) word: Word<P>,
    pub(crate) said_on: Date,
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

/// Whom the owner could not place.
pub(crate) fn skipped<P>(rulings: &Rulings, person_of: impl Fn(&Handle) -> Option<P>) -> Vec<P> {
    let skipped =
        rulings.about_people().filter(|(_, ruling)| ruling.key == SKIPPED && ruling.value == YES);
    skipped.filter_map(|(handle, _)| person_of(&handle)).collect()
}

/// Which two the owner was asked about, whatever the answer; each pair in one order.
pub(crate) fn compared<P: Ord + Copy>(
    rulings: &Rulings,
    person_of: impl Fn(&Handle) -> Option<P>,
) -> Vec<(P, P)> {
    let pair = |(handle, ruling): (Handle, &Ruling)| {
        let other = Handle::read(ruling.key.strip_prefix(CLOSER_THAN)?)?;
        let (one, other) = (person_of(&handle)?, person_of(&other)?);
        Some((one.min(other), one.max(other)))
    };
    rulings.about_people().filter_map(pair).collect()
}

/// Of rulings about one person under all their handles, whether the newest of this key holds.
pub(crate) fn holds<'a>(rulings: impl IntoIterator<Item = &'a Ruling>, key: &str) -> bool {
    newest_value(rulings, key).is_some_and(|value| value == YES)
}

/// On which side the owner said the closeness shown is off, of rulings about one person.
pub(crate) fn corrected<'a>(rulings: impl IntoIterator<Item = &'a Ruling>) -> Option<String> {
    let (side, _) = newest_value(rulings, SHOWN)?.split_once(' ')?;
    Shown::of_key(side).map(|shown| shown.key().to_owned())
}

/// The newest value under this key, of rulings about one person under all their handles.
pub(crate) fn newest_value<'a>(
    rulings: impl IntoIterator<Item = &'a Ruling>,
    key: &str,
) -> Option<&'a str> {
    newest(rulings, key).map(|ruling| ruling.value.as_str())
}

/// The newest ruling under this key; `None` where it took back what was said.
pub(crate) fn newest<'a>(
    rulings: impl IntoIterator<Item = &'a Ruling>,
    key: &str,
) -> Option<&'a Ruling> {
    let newest = rulings.into_iter().filter(|ruling| ruling.key == key).max();
    newest.filter(|ruling| !ruling.value.is_empty())
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
