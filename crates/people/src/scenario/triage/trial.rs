//! Cases for tests, from facts in the notation. The sender is Bo Chen; the owner writes for a living.

use jiff::civil::date;

use super::letter::Letter;
use super::{Case, Criteria, Held, Question};
use crate::fact::{Side, What};
use crate::handle::Handle;
use crate::notation::parse;
use crate::scenario::Answer;
use crate::scenario::owner::Owner;

/// What every owner of these tests is, besides what a test adds.
const OWNER: &str = "
    - me named name=\"Ada Rossi\"
    - me presents name=headline text=\"Freelance writer on food and travel\"
    - me lives name=\"Turin, Piedmont, Italy\"
    - me skilled name=\"Beekeeping\"
    - me worked name=\"Blue Fox S.r.l.\" role=\"Staff writer\" since=2015 until=2019
    - me studied name=\"Lakeside University\" role=MA since=2008 until=2010
    - me signed-up name=\"Spring Book Fair\" role=APPROVED";

/// Judges the case these facts make, on 1 May 2024. Those about `me` are the owner's.
pub(super) fn with_case<T>(facts: &str, judge: impl FnOnce(Case<'_>) -> T) -> T {
    let (mine, facts): (Vec<_>, Vec<_>) = parse(&format!("{OWNER}\n{facts}"))
        .unwrap()
        .into_iter()
        .partition(|fact| fact.about == Handle::Me);
    let invitation = facts.iter().rev().find_map(|fact| match &fact.what {
        What::Invited { by: Side::Them, note } => Some((fact.when.day(), note.clone())),
        _ => None,
    });
    let (sent_on, note) = invitation.unwrap_or_default();
    judge(Case {
        name: "Bo Chen",
        sent_on,
        note: note.as_deref(),
        facts: &facts,
        mutual: &[],
        kin: 0,
        owner: &Owner::of(&mine),
        held: Held::default(),
        answered: &[],
        criteria: &Criteria::default(),
        today: date(2024, 5, 1),
    })
}

/// Judges the case these facts make for an owner who looks for these things.
pub(super) fn with_goals<T>(facts: &str, goals: &[&str], judge: impl FnOnce(Case<'_>) -> T) -> T {
    with_case(facts, |case| {
        let mut owner = Owner::clone(case.owner);
        owner.goals = goals.iter().map(ToString::to_string).collect();
        judge(Case { owner: &owner, ..case })
    })
}

/// What a question comes to over these facts; whatever it says must rest on rows that exist.
pub(super) fn ask(question: &Question, facts: &str) -> Answer {
    with_case(facts, |case| {
        let (answer, reason) = (question.answer)(&case, &Letter::of(&case));
        assert!(reason.facts.iter().all(|row| *row < case.facts.len()));
        answer
    })
}

/// What a question comes to over one case.
pub(super) fn answer_to(question: &Question, case: &Case<'_>) -> Answer {
    (question.answer)(case, &Letter::of(case)).0
}

/// The same over an invitation with this note.
pub(super) fn ask_note(question: &Question, note: &str) -> Answer {
    ask(question, &invitation(note))
}

/// An invitation with this note, as a line.
pub(super) fn invitation(note: &str) -> String {
    let note = note.replace('"', "\\\"");
    format!("2024-04-20 linkedin:bo invited text=\"{note}\"")
}
