//! Invented views for the gallery: a full book, an empty one, and one of people with hostile names.
//!
//! Nobody here exists. Sentences that rules would say are given as themselves, since a message without
//! words shows its id; what is under test are the pages, not the rules.

mod closeness;
mod criteria;
mod desk;
mod doings;
mod goals;
mod network;
mod pairs;
mod people;
mod profile;

use book::views::shown::{FactShown, Spoken};
use jiff::civil::{Date, date};

pub(super) use closeness::{
    all_compared, all_sorted, calibration, comparing, hostile_sorting, no_better_calibration,
    no_calibration, sorting,
};
pub(super) use criteria::{
    hostile_moves, hostile_questions, moves, no_triage, questions, stances, triage,
};
pub(super) use desk::{
    draft, draft_with_model, finished_invitations, first_note, hostile_invitations, invitations,
    no_invitations, no_reply, nothing_to_do, preview, proposal, templates, todo,
};
pub(super) use doings::{
    empty_today, found_words, imports, log, no_imports, no_owner, no_words, owner, today,
};
pub(super) use goals::{goals, no_goals};
pub(super) use network::{large_network, list_alone, network, no_network};
pub(super) use pairs::{acceptance, hostile_suggestions, no_suggestions, suggestions, why_same};
pub(super) use people::{
    hostile_people, hostile_person, no_people, people, people_at_work, person, unknown_person,
};

pub(super) use profile::{hostile_profile, profile};

const TODAY: Date = date(2024, 3, 12);

/// Names that try to be something else: markup, an attribute's end, a text that turns its surroundings.
pub(super) const HOSTILE: [&str; 4] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "\u{202e}nirO adA",
    "' onmouseover='alert(1)",
];

fn says(sentence: &'static str) -> Spoken {
    Spoken(::people::Say::new(sentence))
}

fn fact(day: Date, sentence: &'static str, file: &str, line: u64) -> FactShown {
    FactShown {
        day: Some(day),
        at: None,
        says: says(sentence),
        fact: format!("{day} linkedin:somebody wrote"),
        source: "linkedin".to_owned(),
        file: file.to_owned(),
        line,
    }
}
