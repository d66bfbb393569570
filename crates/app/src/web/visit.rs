//! One request: its language, its form, and its way to the book.
//!
//! A visit is the first and last step of every handler: it reads what was asked, lets the handler call
//! one operation or view, and shows the result. The book is asked on a thread that may wait for the
//! disk, never on those that answer other requests.

use axum::Json;
use axum::extract::{Form, FromRequest, FromRequestParts, Path, Query, Request};
use axum::http::StatusCode;
use axum::http::header;
use axum::http::request::Parts;
use axum::response::{Html, IntoResponse, Response};
use book::{Book, Now};
use jiff::civil::Date;
use maud::Markup;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::failure::{Failure, Why};
use super::layout::{self, Place};
use super::{Site, address};
use crate::wording::{Language, Words};

/// A request under way.
#[derive(Debug, Clone)]
pub(super) struct Visit {
    pub(super) site: Site,
    pub(super) words: &'static Words,
    /// Whether a script asks, who wants JSON even when something fails.
    is_script: bool,
    /// Where the visitor is, to come back to in another language.
    here: String,
    /// Whether the address itself asks for a language, which is then kept for the pages after it.
    asks_language: bool,
}

impl Visit {
    /// Looks at the book.
    pub(super) async fn read<T: Send + 'static>(
        &self,
        look: impl FnOnce(&Book, Date) -> Result<T, book::Error> + Send + 'static,
    ) -> Result<T, Failure> {
        let (shelf, today) = (self.site.shelf.clone(), self.site.now().today);
        self.wait(move || shelf.read(|book| look(book, today))).await
    }

    /// Looks at the book as it was last judged, in a sitting: whoever answers a hundred questions should not
    /// wait after each for all of them to be judged.
    pub(super) async fn glance<T: Send + 'static>(
        &self,
        look: impl FnOnce(&Book, Date) -> Result<T, book::Error> + Send + 'static,
    ) -> Result<T, Failure> {
        let (shelf, today) = (self.site.shelf.clone(), self.site.now().today);
        self.wait(move || shelf.glance(|book| look(book, today))).await
    }

    /// Does one operation.
    pub(super) async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Book, Now) -> Result<T, book::Error> + Send + 'static,
    ) -> Result<T, Failure> {
        let (shelf, now) = (self.site.shelf.clone(), self.site.now());
        self.wait(move || shelf.write(|book| work(book, now))).await
    }

    /// A page.
    pub(super) fn page(&self, place: Place, title: &str, main: &Markup) -> Response {
        let page = Html(layout::page(self.words, place, title, &self.here, main).into_string());
        if !self.asks_language {
            return page.into_response();
        }
        let language = self.words.language().tag();
        let kept = format!("lang={language}; Path=/; SameSite=Strict; HttpOnly");
        ([(header::SET_COOKIE, kept)], page).into_response()
    }

    /// The same view for a script, its sentences in the visit's language.
    pub(super) fn json(&self, view: &impl Serialize) -> Result<Response, Failure> {
        let document = serde_json::to_value(view).map_err(|_| self.failure(Why::Broken))?;
        Ok(Json(self.words.spoken(document)).into_response())
    }

    /// What went wrong, in the form the visitor can read.
    pub(super) fn failure(&self, why: Why) -> Failure {
        Failure {
            why: Box::new(why),
            words: self.words,
            is_script: self.is_script,
            here: self.here.clone(),
        }
    }

    async fn wait<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, book::Error> + Send + 'static,
    ) -> Result<T, Failure> {
        match tokio::task::spawn_blocking(work).await {
            Ok(Ok(value)) => Ok(value),
            Ok(Err(error)) => Err(self.failure(Why::Book(error))),
            Err(_panicked) => Err(self.failure(Why::Broken)),
        }
    }

    fn of(parts: &Parts, site: &Site) -> Self {
        let language = asked_language(parts)
            .or(site.language)
            .or_else(|| Language::accepted(text(parts, &header::ACCEPT_LANGUAGE)?))
            .unwrap_or_default();
        Self {
            site: site.clone(),
            words: Words::of(language),
            is_script: parts.uri.path().starts_with("/api/"),
            here: address::without_language(&parts.uri),
            asks_language: parts.uri.query().is_some_and(|it| address::value(it, "lang").is_some()),
        }
    }
}

impl FromRequestParts<Site> for Visit {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Self::Rejection> {
        Ok(Self::of(parts, site))
    }
}

/// What stands in the address after the `?`.
pub(super) struct Asked<T>(pub(super) T);

impl<T: DeserializeOwned> FromRequestParts<Site> for Asked<T> {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Failure> {
        let query = Query::<T>::try_from_uri(&parts.uri);
        query
            .map(|Query(asked)| Self(asked))
            .map_err(|_| Visit::of(parts, site).failure(Why::Unread))
    }
}

/// What the path names: a person, an invitation, an operation.
pub(super) struct Named<T>(pub(super) T);

impl<T: DeserializeOwned + Send> FromRequestParts<Site> for Named<T> {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Failure> {
        let path = Path::<T>::from_request_parts(parts, site).await;
        path.map(|Path(name)| Self(name)).map_err(|_| Visit::of(parts, site).failure(Why::NoPage))
    }
}

/// What a form or a script sent.
pub(super) struct Sent<T>(pub(super) T);

impl<T: DeserializeOwned + 'static> FromRequest<Site> for Sent<T> {
    type Rejection = Failure;

    async fn from_request(request: Request, site: &Site) -> Result<Self, Failure> {
        let (parts, body) = request.into_parts();
        let visit = Visit::of(&parts, site);
        let request = Request::from_parts(parts, body);
        let sent = if visit.is_script {
            Json::<T>::from_request(request, site).await.ok().map(|Json(sent)| sent)
        } else {
            Form::<T>::from_request(request, site).await.ok().map(|Form(sent)| sent)
        };
        sent.map(Self).ok_or_else(|| visit.failure(Why::Unread))
    }
}

/// The answer to a script that changed something: nothing to show.
pub(super) fn done() -> StatusCode {
    StatusCode::NO_CONTENT
}

/// The language asked for in the address, or the one asked for there before.
fn asked_language(parts: &Parts) -> Option<Language> {
    let now = parts.uri.query().and_then(|query| address::value(query, "lang"));
    let before = text(parts, &header::COOKIE).and_then(language_cookie);
    now.or(before).and_then(Language::parse)
}

fn language_cookie(cookies: &str) -> Option<&str> {
    cookies.split(';').find_map(|cookie| cookie.trim().strip_prefix("lang="))
}

fn text<'a>(parts: &'a Parts, name: &header::HeaderName) -> Option<&'a str> {
    parts.headers.get(name)?.to_str().ok()
}
