//! Invented views for the gallery: a full book, an empty one, and one of people with hostile names.
//!
//! Nobody here exists. Sentences that rules would say are given as themselves, since a message without
//! words shows its id; what is under test are the pages, not the rules.

mod asking;
mod closeness;
mod criteria;
mod desk;
mod doings;
mod give;
mod goals;
mod keep;
mod let_go;
mod network;
mod pairs;
mod people;
mod profile;
mod search;

use book::views::shown::{FactShown, Spoken};
use jiff::civil::{Date, date};

pub(super) use asking::{
    hostile_asks, hostile_wishes, introduction, job, no_wishes, nobody_to_ask, recommendation,
    several_meant, wishes,
};
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
pub(super) use give::{give, hostile_give, no_give};
pub(super) use goals::{goals, no_goals};
pub(super) use keep::{digest, empty_digest, finished_week, hostile_week, keep, no_week};
pub(super) use let_go::{hostile_let_go, let_go, no_let_go};
pub(super) use network::{large_network, list_alone, network, no_network};
pub(super) use pairs::{acceptance, hostile_suggestions, no_suggestions, suggestions, why_same};
pub(super) use people::{
    hostile_people, hostile_person, no_people, people, people_at_work, person, timeline,
    unknown_person,
};
pub(super) use search::{hostile_search, lists, no_lists, nothing_found, search};

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
