//! When it does not work: one conversion from what can go wrong to a page or a JSON body.
//!
//! An owner reads a sentence and what to do next; a script reads the same under `error`. Nothing here
//! tells more than the book itself says.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use maud::html;
use people::Say;
use serde_json::{Value, json};

use super::layout::{self, Place};
use super::visit::Visit;
use crate::wording::Words;

/// What went wrong.
#[derive(Debug)]
pub(super) enum Why {
    /// The book says so.
    Book(book::Error),
    /// There is no such page.
    NoPage,
    /// What was sent could not be read.
    Unread,
    /// The upload broke off or the disk had no room.
    Upload(std::io::Error),
    /// The owner's model did not answer.
    Model(Say),
    /// Our own fault.
    Broken,
}

/// What went wrong, and who has to be told how.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) why: Box<Why>,
    pub(super) words: &'static Words,
    pub(super) is_script: bool,
    pub(super) here: String,
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let status = self.why.status();
        if self.is_script {
            return (status, Json(json!({"error": self.error()}))).into_response();
        }
        (status, Html(self.page())).into_response()
    }
}

impl Failure {
    fn page(&self) -> String {
        let words = self.words;
        let title = words.word(self.why.title());
        let main = html! {
            section.lone {
                h1 { (title) }
                p.lead { (self.message()) }
                p { a.button href="/" { (words.word("failure-home")) } }
            }
        };
        layout::page(words, Place::Elsewhere, &title, &self.here, &main).into_string()
    }

    fn error(&self) -> Value {
        let (file, hint) = match &*self.why {
            Why::Book(error) => (error.file(), self.words.hint(&error.say())),
            Why::Model(say) => (None, self.words.hint(say)),
            Why::NoPage | Why::Unread | Why::Upload(_) | Why::Broken => (None, None),
        };
        let (kind, message) = (self.why.kind(), self.message());
        json!({"kind": kind, "message": message, "file": file, "line": null, "hint": hint})
    }

    fn message(&self) -> String {
        match &*self.why {
            Why::Book(error) => self.words.told(&error.say()),
            Why::NoPage => self.words.word("failure-no-page-next"),
            Why::Unread => self.words.word("failure-unread-next"),
            Why::Upload(error) => error.to_string(),
            Why::Model(say) => self.words.told(say),
            Why::Broken => self.words.word("failure-broken-next"),
        }
    }
}

impl Why {
    fn status(&self) -> StatusCode {
        match self {
            Self::Book(book::Error::NotFound { .. }) | Self::NoPage => StatusCode::NOT_FOUND,
            Self::Book(book::Error::Refused { .. }) => StatusCode::CONFLICT,
            Self::Book(book::Error::Busy) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Book(book::Error::Full) => StatusCode::INSUFFICIENT_STORAGE,
            Self::Unread | Self::Upload(_) => StatusCode::BAD_REQUEST,
            Self::Model(_) => StatusCode::BAD_GATEWAY,
            Self::Book(
                book::Error::TooNew { .. }
                | book::Error::NotABook { .. }
                | book::Error::Storage(_)
                | book::Error::Database(_),
            )
            | Self::Broken => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn kind(&self) -> &'static str {
        match self {
            Self::Book(error) => error.kind(),
            Self::NoPage => "not-found",
            Self::Unread => "unread",
            Self::Upload(_) => "upload",
            Self::Model(_) => "model",
            Self::Broken => "broken",
        }
    }

    fn title(&self) -> &'static str {
        match self {
            Self::Book(book::Error::NotFound { .. }) => "failure-not-found",
            Self::Book(book::Error::Refused { .. }) => "failure-refused",
            Self::Book(_) | Self::Broken => "failure-broken",
            Self::NoPage => "failure-no-page",
            Self::Unread | Self::Upload(_) => "failure-unread",
            Self::Model(_) => "failure-refused",
        }
    }
}

/// The answer wherever nothing is.
pub(super) async fn no_such_page(visit: Visit) -> Failure {
    visit.failure(Why::NoPage)
}
