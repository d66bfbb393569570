//! The pages and their JSON, served on this machine only.
//!
//! Read in this order: this file (what is served), [`guard`] (to whom), [`visit`] (how a request becomes
//! a look at the book), [`layout`] (what every page has), then `pages/`, one file a page with its HTML
//! and its JSON from the same view. Pages work without JavaScript; `assets/keys.js` makes them quicker.
//!
//! What is absent, on purpose: anything fetched from elsewhere, any state of ours besides the book, and
//! any decision about people. A page shows; the book does.

mod address;
mod assets;
mod failure;
mod guard;
mod layout;
mod pages;
mod parts;
mod progress;
mod receive;
mod visit;

#[cfg(test)]
mod door;
#[cfg(test)]
mod gallery;
#[cfg(test)]
mod invented;

use std::path::PathBuf;
use std::sync::Arc;

use axum::Router;
use axum::middleware;
use book::{Now, Shelf};
use jiff::civil::Date;
use tokio::net::TcpListener;

pub(crate) use self::progress::Underway;
use crate::clock;
use crate::wording::Language;

/// What every request needs to know.
#[derive(Debug, Clone)]
pub(crate) struct Site {
    /// The book.
    pub(crate) shelf: Shelf,
    /// The day everything is judged for, where the owner fixed one.
    pub(crate) today: Option<Date>,
    /// The language, where the owner chose one.
    pub(crate) language: Option<Language>,
    /// The port we listen on: part of the only names we answer to.
    pub(crate) port: u16,
    /// Where uploads rest while they are read: next to the book, so that they share its disk and its
    /// protection.
    pub(crate) uploads: Arc<PathBuf>,
    /// The import under way.
    pub(crate) underway: Underway,
}

impl Site {
    /// The moment and the day something is done.
    pub(crate) fn now(&self) -> Now {
        clock::now(self.today)
    }
}

/// Serves the site until `stop` comes true.
///
/// # Errors
/// When the listener fails.
pub(crate) async fn serve(
    listener: TcpListener,
    site: Site,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    axum::serve(listener, router(site)).with_graceful_shutdown(stop).await
}

/// Everything that is served, behind the guard.
fn router(site: Site) -> Router {
    let pages = pages::routes()
        .merge(assets::routes())
        .fallback(failure::no_such_page)
        .method_not_allowed_fallback(failure::no_such_page);
    pages.layer(middleware::from_fn_with_state(site.clone(), guard::admit)).with_state(site)
}
