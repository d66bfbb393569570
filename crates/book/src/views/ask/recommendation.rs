//! Whom to ask for a recommendation: judged are the closest, because nobody else would, and those who wrote one.

use ::people::Say;
use ::people::scenario::ask::recommendation::recommendation;
use ::people::scenario::ask::{Question, Weights};

use super::cases::Cases;
use super::{Ask, Heap, Wanted};
use crate::Error;
use crate::views::shown::Spoken;

/// Nobody beyond the so many closest is close enough to vouch.
const CLOSEST: i64 = 300;

pub(super) fn ask(cases: &Cases<'_>, wanted: Wanted<'_>) -> Result<Ask, Error> {
    let (mut heap, weights) = (Heap::default(), Weights::default());
    let mut query = cases.book.prepare_cached(include_str!("to_vouch.sql"))?;
    let rows = query.query_map([CLOSEST], |row| row.get("id"))?;
    for row in rows {
        let Some(loaded) = cases.load(row?)? else { continue };
        let verdict = recommendation(&loaded.case(), &cases.mine, &weights, cases.today);
        heap.add(loaded, verdict, Vec::new());
    }
    let question = Question::Recommendation;
    let answers = heap.answers(cases, (question, wanted.otherwise, wanted.about))?;
    let says = answers.is_empty().then(|| Spoken(Say::new("ask-nobody-vouches")));
    Ok(Ask {
        schema: "ask/1",
        question: question.key(),
        about: wanted.about.map(str::to_owned),
        to: None,
        may_be: Vec::new(),
        total: heap.candidates.len(),
        answers,
        already: heap.already,
        resting: heap.resting,
        clusters: Vec::new(),
        says,
    })
}
