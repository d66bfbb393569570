//! The questionnaire: the questions as this owner puts them.
//!
//! The eleven are data. The owner may word them anew, move them, say how much each counts, and leave some
//! out; and add questions of her own, which only she can answer. The keys of the eleven never change, and
//! an answer once given stays with its key, whatever becomes of the question.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::stance::{Emphasis, SELECTIVE, Stance};
use super::{QUESTIONS, Weights};
use crate::scenario::Answer;

/// What the owner changed about the questions, by their keys.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Edits {
    /// Questions of the owner's own, with their words, in the order they were added.
    pub own: Vec<(String, String)>,
    /// Questions in other words.
    pub wordings: BTreeMap<String, String>,
    /// How much questions count.
    pub emphases: BTreeMap<String, Emphasis>,
    /// Questions that are not asked.
    pub off: BTreeSet<String>,
    /// The order; those not named come after those that are, as they would without it.
    pub order: Vec<String>,
}

/// One change of the questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// A question in other words; in none, one of the eleven is as shipped again.
    Reword(String, String),
    /// How much a question counts.
    Weigh(String, Emphasis),
    /// A question to a place, counted from 0.
    Move(String, usize),
    /// A question is not asked any more.
    Off(String),
    /// It is asked again.
    On(String),
    /// A question of the owner's own, under a new key.
    Add(String, String),
    /// It is taken away.
    Remove(String),
}

impl Edits {
    /// What it would be with one change more.
    #[must_use]
    pub fn with(mut self, edit: &Edit) -> Self {
        match edit {
            Edit::Reword(key, words) => {
                self.wordings.remove(key);
                let said = (!words.is_empty()).then(|| (key.clone(), words.clone()));
                self.wordings.extend(said);
            }
            Edit::Weigh(key, emphasis) => self.emphases.extend([(key.clone(), *emphasis)]),
            Edit::Move(key, place) => self.order = self.moved(key, *place),
            Edit::Off(key) => _ = self.off.insert(key.clone()),
            Edit::On(key) => _ = self.off.remove(key),
            Edit::Add(key, words) => self.own.push((key.clone(), words.clone())),
            Edit::Remove(key) => self.own.retain(|(own, _)| own != key),
        }
        self
    }

    /// The order of all questions with one of them in another place.
    fn moved(&self, key: &str, place: usize) -> Vec<String> {
        let questionnaire = Questionnaire::of(&SELECTIVE, self);
        let mut order: Vec<String> =
            questionnaire.keys().into_iter().map(str::to_owned).filter(|own| own != key).collect();
        order.insert(place.min(order.len()), key.to_owned());
        order
    }
}

/// One question as it is put.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Its key.
    pub key: Cow<'static, str>,
    /// The owner's words; `None` for one of the eleven as shipped.
    pub wording: Option<String>,
    /// How much it counts.
    pub emphasis: Emphasis,
    /// Whether it is asked.
    pub is_on: bool,
    /// Whether it is the owner's own.
    pub is_own: bool,
    /// What a yes and a no are worth as long as nothing is learned; nothing where it is not asked.
    pub weights: Weights,
}

/// What a yes and a no to a question of the owner's own are worth. Who takes the trouble to add one means it.
const OWN: Weights = Weights { yes: 1.0, no: -1.0 };

/// All questions in their order, those that are not asked too.
#[derive(Debug, Clone, PartialEq)]
pub struct Questionnaire {
    /// The questions.
    pub entries: Vec<Entry>,
}

impl Questionnaire {
    /// The questions as this stance weighs them and the owner changed them.
    #[must_use]
    pub fn of(stance: &Stance, edits: &Edits) -> Self {
        let shipped = QUESTIONS.iter().map(|question| {
            let wording = edits.wordings.get(question.key).cloned();
            entry(Cow::Borrowed(question.key), wording, question.weights, stance, edits)
        });
        let own = edits.own.iter().map(|(key, words)| {
            let wording = edits.wordings.get(key).unwrap_or(words).clone();
            let own = entry(Cow::Owned(key.clone()), Some(wording), OWN, stance, edits);
            Entry { is_own: true, ..own }
        });
        let mut entries: Vec<Entry> = shipped.chain(own).collect();
        let place = |entry: &Entry| edits.order.iter().position(|key| *key == entry.key);
        entries.sort_by_key(|entry| place(entry).unwrap_or(usize::MAX));
        Self { entries }
    }

    /// One question.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key == key)
    }

    /// All keys, in order.
    #[must_use]
    pub fn keys(&self) -> Vec<&str> {
        self.entries.iter().map(|entry| entry.key.as_ref()).collect()
    }
}

fn entry(
    key: Cow<'static, str>,
    wording: Option<String>,
    shipped: Weights,
    stance: &Stance,
    edits: &Edits,
) -> Entry {
    let said = edits.emphases.get(key.as_ref()).copied();
    let emphasis = said.unwrap_or_else(|| stance.emphasis(&key));
    let is_on = !edits.off.contains(key.as_ref());
    let times = if is_on { emphasis.times() } else { 0.0 };
    let weights = Weights { yes: times * shipped.yes, no: times * shipped.no };
    Entry { key, wording, emphasis, is_on, is_own: false, weights }
}

impl Weights {
    /// Mean square of what a yes and a no would add.
    pub(super) fn spread(self) -> f64 {
        f64::midpoint(self.of(Answer::Yes).powi(2), self.of(Answer::No).powi(2))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edits() -> Edits {
        Edits { own: vec![("own-1".to_owned(), "Do they bake?".to_owned())], ..Edits::default() }
    }

    #[test]
    fn as_shipped_the_eleven_stand_in_their_order_and_count_as_usual() {
        let shipped = Questionnaire::of(&SELECTIVE, &Edits::default());
        assert_eq!(shipped.keys(), QUESTIONS.map(|question| question.key));
        for (entry, question) in shipped.entries.iter().zip(QUESTIONS) {
            assert_eq!((entry.weights, &entry.wording), (question.weights, &None));
        }
    }

    #[test]
    fn a_question_of_ones_own_comes_last_until_it_is_moved() {
        let asked = Questionnaire::of(&SELECTIVE, &edits());
        assert_eq!(asked.keys().last(), Some(&"own-1"));
        let order = vec!["own-1".to_owned(), "gut".to_owned()];
        let moved = Questionnaire::of(&SELECTIVE, &Edits { order, ..edits() });
        assert_eq!(moved.keys()[..3], ["own-1", "gut", "know"]);
    }

    #[test]
    fn what_is_changed_and_changed_back_is_as_it_was() {
        let there_and_back = [
            (Edit::Off("face".to_owned()), Edit::On("face".to_owned())),
            (
                Edit::Reword("gut".to_owned(), "Would I?".to_owned()),
                Edit::Reword("gut".to_owned(), String::new()),
            ),
            (
                Edit::Add("own-2".to_owned(), "Do they sail?".to_owned()),
                Edit::Remove("own-2".to_owned()),
            ),
        ];
        for (there, back) in there_and_back {
            assert_ne!(edits().with(&there), edits());
            assert_eq!(edits().with(&there).with(&back), edits());
        }
        let moved = edits().with(&Edit::Move("gut".to_owned(), 1));
        let keys = |edits: &Edits| Questionnaire::of(&SELECTIVE, edits).keys().join(" ");
        assert!(keys(&moved).starts_with("know gut note"), "{}", keys(&moved));
        let back = moved.with(&Edit::Move("gut".to_owned(), 10));
        assert_eq!(keys(&back), keys(&edits()));
    }

    #[test]
    fn the_owners_emphasis_outranks_the_stances_and_off_is_worth_nothing() {
        let freelancer = Stance::named("freelancer").unwrap();
        let value = |edits: &Edits| {
            Questionnaire::of(freelancer, edits).get("value").map(|entry| entry.weights.yes)
        };
        let shipped = Questionnaire::of(&SELECTIVE, &Edits::default());
        let usual = shipped.get("value").map(|entry| entry.weights.yes);
        assert_eq!(value(&Edits::default()), usual.map(|yes| 2.0 * yes));
        let emphases = BTreeMap::from([("value".to_owned(), Emphasis::Usual)]);
        assert_eq!(value(&Edits { emphases, ..Edits::default() }), usual);
        let off = BTreeSet::from(["value".to_owned()]);
        assert_eq!(value(&Edits { off, ..Edits::default() }), Some(0.0));
    }
}
