//! The log: what the owner did with the book, and the way to take it back.

use axum::Router;
use axum::http::StatusCode;
use axum::response::{Redirect, Response};
use axum::routing::{delete, get, post};
use book::views::log::Log;
use book::{ops, views};
use maud::{Markup, html};
use serde::Deserialize;

use crate::web::failure::Failure;
use crate::web::layout::Place;
use crate::web::visit::{Named, Sent, Visit, done};
use crate::web::{Site, address};
use crate::wording::Words;

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/log", get(show))
        .route("/log/undo", post(undo))
        .route("/api/v1/log", get(json))
        .route("/api/v1/log/{op}", delete(take_back))
}

/// Operations shown.
const MOST: u32 = 100;

async fn show(visit: Visit) -> Result<Response, Failure> {
    let log = visit.read(|book, _| views::log(book, MOST)).await?;
    Ok(visit.page(Place::Elsewhere, &visit.words.word("nav-log"), &draw(visit.words, &log)))
}

async fn json(visit: Visit) -> Result<Response, Failure> {
    let log = visit.read(|book, _| views::log(book, MOST)).await?;
    visit.json(&log)
}

#[derive(Debug, Deserialize)]
struct Undo {
    /// The operation; the last one when none is named.
    op: Option<i64>,
    back: String,
}

async fn undo(visit: Visit, Sent(undo): Sent<Undo>) -> Result<Redirect, Failure> {
    visit.write(move |book, now| ops::undo(book, undo.op, now)).await?;
    let back = address::local(&undo.back);
    let joint = if back.contains('?') { '&' } else { '?' };
    Ok(Redirect::to(&format!("{back}{joint}did=undone")))
}

async fn take_back(visit: Visit, Named(op): Named<i64>) -> Result<StatusCode, Failure> {
    visit.write(move |book, now| ops::undo(book, Some(op), now)).await?;
    Ok(done())
}

pub(in crate::web) fn draw(words: &Words, log: &Log) -> Markup {
    html! {
        header.page { h1 { (words.word("nav-log")) } p.lead { (words.word("log-lead")) } }
        @if log.ops.is_empty() { p.quiet { (words.word("log-none")) } }
        ol.log {
            @for op in &log.ops {
                li.undone[op.undone] {
                    time datetime=(op.at) data-local { (words.moment(op.at)) }
                    span dir="auto" { (words.say(&op.says.0)) }
                    @if op.undone {
                        em { (words.word("imports-undone")) }
                    } @else if op.what != "undo" {
                        form method="post" action="/log/undo" {
                            input type="hidden" name="op" value=(op.op);
                            input type="hidden" name="back" value="/log";
                            button.plain { (words.word("log-undo")) }
                        }
                    }
                }
            }
        }
    }
}
