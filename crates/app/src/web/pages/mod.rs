//! The pages, one file each: its HTML and its JSON, drawn from the same view.

mod imports;
mod invitations;
mod log;
mod me;
mod network;
mod people;
mod person;
mod today;
mod words;

#[cfg(test)]
pub(super) use self::invitations::Desk;
#[cfg(test)]
pub(super) use self::people::Search;
#[cfg(test)]
pub(super) use self::{
    imports::draw as imports, invitations::draw as invitations, log::draw as log, me::draw as me,
    network::draw as network, people::draw as people, person::draw as person, today::draw as today,
    words::draw as words,
};

use axum::Router;

use super::Site;

/// Everything that is served besides assets.
pub(super) fn routes() -> Router<Site> {
    today::routes()
        .merge(invitations::routes())
        .merge(people::routes())
        .merge(person::routes())
        .merge(network::routes())
        .merge(imports::routes())
        .merge(log::routes())
        .merge(me::routes())
        .merge(words::routes())
}
