//! The pages, one file each: its HTML and its JSON, drawn from the same view.

mod ask;
mod calibration;
mod closeness;
mod digest;
mod drafts;
mod give;
mod goals;
mod groups;
mod identity;
mod imports;
mod invitations;
mod jottings;
mod keep;
mod let_go;
mod lists;
mod log;
mod me;
mod narrowing;
mod network;
mod people;
mod person;
mod profile;
mod questions;
mod search;
mod sorting;
mod stance;
mod suggestions;
mod tagging;
mod templates;
mod timeline;
mod today;
mod todo;
mod triage;
mod why_same;
mod wishes;
mod words;

#[cfg(test)]
pub(super) use self::ask::Which as Question;
#[cfg(test)]
pub(super) use self::invitations::Desk;
#[cfg(test)]
pub(super) use self::let_go::draw_together as together;
#[cfg(test)]
pub(super) use self::people::Search;
#[cfg(test)]
pub(super) use self::questions::Wanted;
#[cfg(test)]
pub(super) use self::search::Sought;
#[cfg(test)]
pub(super) use self::stance::Tried;
#[cfg(test)]
pub(super) use self::suggestions::{Which, draw_acceptance as acceptance};
#[cfg(test)]
pub(super) use self::tagging::{Tagging, draw_tagging as tagging};
#[cfg(test)]
pub(super) use self::timeline::Part;
#[cfg(test)]
pub(super) use self::{
    ask::draw as ask, calibration::draw as calibration, digest::draw as digest,
    drafts::draw as draft, give::draw as give, goals::draw as goals, groups::draw as group,
    imports::draw as imports, invitations::draw as invitations, keep::draw as keep,
    let_go::draw as let_go, lists::draw as lists, log::draw as log, me::draw as me,
    network::draw as network, people::draw as people, person::draw as person,
    profile::draw as paste, profile::draw_read as pasted, questions::draw as questions,
    search::draw as search, sorting::draw as sorting, sorting::draw_pairs as comparing,
    stance::draw as stance, suggestions::draw as suggestions, templates::draw as templates,
    timeline::draw as timeline, today::draw as today, todo::draw as todo, triage::draw as triage,
    why_same::draw as why_same, wishes::draw as wishes, words::draw as words,
};

use axum::Router;

use super::Site;

/// Everything that is served besides assets.
pub(super) fn routes() -> Router<Site> {
    today::routes()
        .merge(ask::routes())
        .merge(wishes::routes())
        .merge(keep::routes())
        .merge(digest::routes())
        .merge(invitations::routes())
        .merge(groups::routes())
        .merge(todo::routes())
        .merge(drafts::routes())
        .merge(templates::routes())
        .merge(stance::routes())
        .merge(questions::routes())
        .merge(triage::routes())
        .merge(search::routes())
        .merge(people::routes())
        .merge(narrowing::routes())
        .merge(tagging::routes())
        .merge(lists::routes())
        .merge(person::routes())
        .merge(timeline::routes())
        .merge(profile::routes())
        .merge(closeness::routes())
        .merge(identity::routes())
        .merge(jottings::routes())
        .merge(sorting::routes())
        .merge(calibration::routes())
        .merge(suggestions::routes())
        .merge(why_same::routes())
        .merge(give::routes())
        .merge(let_go::routes())
        .merge(network::routes())
        .merge(imports::routes())
        .merge(log::routes())
        .merge(me::routes())
        .merge(goals::routes())
        .merge(words::routes())
}
