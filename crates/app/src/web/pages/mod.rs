//! The pages, one file each: its HTML and its JSON, drawn from the same view.

mod calibration;
mod closeness;
mod drafts;
mod goals;
mod groups;
mod identity;
mod imports;
mod invitations;
mod log;
mod me;
mod network;
mod people;
mod person;
mod profile;
mod proposals;
mod questions;
mod sorting;
mod stance;
mod suggestions;
mod templates;
mod today;
mod todo;
mod triage;
mod why_same;
mod words;

#[cfg(test)]
pub(super) use self::invitations::Desk;
#[cfg(test)]
pub(super) use self::people::Search;
#[cfg(test)]
pub(super) use self::questions::Wanted;
#[cfg(test)]
pub(super) use self::stance::Tried;
#[cfg(test)]
pub(super) use self::suggestions::{Which, draw_acceptance as acceptance};
#[cfg(test)]
pub(super) use self::{
    calibration::draw as calibration, drafts::draw as draft, goals::draw as goals,
    groups::draw as group, imports::draw as imports, invitations::draw as invitations,
    log::draw as log, me::draw as me, network::draw as network, people::draw as people,
    person::draw as person, profile::draw as paste, profile::draw_read as pasted,
    questions::draw as questions, sorting::draw as sorting, sorting::draw_pairs as comparing,
    stance::draw as stance, suggestions::draw as suggestions, templates::draw as templates,
    today::draw as today, todo::draw as todo, triage::draw as triage, why_same::draw as why_same,
    words::draw as words,
};

use axum::Router;

use super::Site;

/// Everything that is served besides assets.
pub(super) fn routes() -> Router<Site> {
    today::routes()
        .merge(invitations::routes())
        .merge(groups::routes())
        .merge(todo::routes())
        .merge(drafts::routes())
        .merge(proposals::routes())
        .merge(templates::routes())
        .merge(stance::routes())
        .merge(questions::routes())
        .merge(triage::routes())
        .merge(people::routes())
        .merge(person::routes())
        .merge(profile::routes())
        .merge(closeness::routes())
        .merge(identity::routes())
        .merge(sorting::routes())
        .merge(calibration::routes())
        .merge(suggestions::routes())
        .merge(why_same::routes())
        .merge(network::routes())
        .merge(imports::routes())
        .merge(log::routes())
        .merge(me::routes())
        .merge(goals::routes())
        .merge(words::routes())
}
