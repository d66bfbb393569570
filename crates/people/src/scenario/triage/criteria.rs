//! By what invitations are judged: the owner's stance, her questions, and what her decisions taught.
//!
//! Apart from any one invitation, so that a change of them can be tried on all that wait before it is made.

use super::learn::{Leanings, Part};
use super::questionnaire::{Edits, Questionnaire};
use super::stance::{SELECTIVE, Stance};
use super::{By, Given, Weights};
use crate::scenario::Answer;

/// By what invitations are judged.
#[derive(Debug, Clone, PartialEq)]
pub struct Criteria {
    /// How open the owner is.
    pub stance: &'static Stance,
    /// What she asks.
    pub questionnaire: Questionnaire,
    /// What her decisions taught.
    pub leanings: Leanings,
}

impl Default for Criteria {
    /// As shipped.
    fn default() -> Self {
        Self::of(&SELECTIVE, &Edits::default(), Leanings::default())
    }
}

impl Criteria {
    /// A stance, with the questions as the owner changed them.
    #[must_use]
    pub fn of(stance: &'static Stance, edits: &Edits, leanings: Leanings) -> Self {
        Self { stance, questionnaire: Questionnaire::of(stance, edits), leanings }
    }

    /// What an answer adds to the log-odds. Not knowing adds nothing; what was found beside it may, where the
    /// owner's decisions say so.
    pub(super) fn weight(&self, given: &Given) -> f64 {
        let Some(entry) = self.questionnaire.get(&given.question).filter(|entry| entry.is_on)
        else {
            return 0.0;
        };
        match given.by {
            By::Owner => self.word(&given.question).of(given.answer),
            By::Evidence => {
                let shipped = entry.weights.of(given.answer);
                let learned = given.parts().map(|(part, amount)| amount * self.leanings.of(&part));
                signed(given.answer, shipped + learned.sum::<f64>())
            }
        }
    }

    /// What a yes and a no of the owner's own add: never less than any evidence for it would, so that a yes
    /// of hers never lowers anything, and a no never raises it. What tells of a risk weighs as shipped.
    #[must_use]
    pub fn word(&self, question: &str) -> Weights {
        let Some(entry) = self.questionnaire.get(question).filter(|entry| entry.is_on) else {
            return Weights { yes: 0.0, no: 0.0 };
        };
        let plain = |answer| {
            let part = Part::Answer { question: question.to_owned(), answer };
            signed(answer, entry.weights.of(answer) + self.leanings.of(&part))
        };
        let no = plain(Answer::No).min(entry.weights.no);
        let mut word = Weights { yes: plain(Answer::Yes), no };
        for (part, lean) in self.leanings.about(question) {
            let Part::Reason { answer, reason, .. } = part else { continue };
            let (question, answer) = (question.to_owned(), *answer);
            let much = Part::Much { question: question.clone(), answer, reason: reason.clone() };
            let much = self.leanings.of(&much).abs();
            let of = self.leanings.of(&Part::Answer { question, answer });
            let found = entry.weights.of(answer) + of + lean;
            word.yes = word.yes.max(found + much);
            word.no = word.no.min(found - much);
        }
        word
    }
}

/// A yes never counts against somebody, and a no never for them, whatever was learned.
fn signed(answer: Answer, weight: f64) -> f64 {
    match answer {
        Answer::Yes => weight.max(0.0),
        Answer::No => weight.min(0.0),
        Answer::Unknown => weight,
    }
}
