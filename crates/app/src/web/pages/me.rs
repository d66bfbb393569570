//! Which addresses, numbers and profiles are the owner's: what her files say, and her word on it.

use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::get;
use book::views::owner::{OwnHandle, Owner};
use book::{ops, views};
use maud::{Markup, html};
use serde::Deserialize;

use crate::web::Site;
use crate::web::failure::Failure;
use crate::web::layout::Place;
use crate::web::visit::{Sent, Visit};
use crate::wording::Words;

pub(super) fn routes() -> Router<Site> {
    Router::new().route("/me", get(show).post(rule)).route("/api/v1/me", get(json))
}

async fn show(visit: Visit) -> Result<Response, Failure> {
    let owner = visit.read(|book, _| views::owner(book)).await?;
    Ok(visit.page(Place::Elsewhere, &visit.words.word("me-title"), &draw(visit.words, &owner)))
}

async fn json(visit: Visit) -> Result<Response, Failure> {
    let owner = visit.read(|book, _| views::owner(book)).await?;
    visit.json(&owner)
}

#[derive(Debug, Deserialize)]
struct Ruling {
    handle: String,
    mine: bool,
}

async fn rule(visit: Visit, Sent(ruling): Sent<Ruling>) -> Result<Redirect, Failure> {
    visit.write(move |book, now| ops::own(book, &ruling.handle, ruling.mine, now)).await?;
    Ok(Redirect::to("/me"))
}

pub(in crate::web) fn draw(words: &Words, owner: &Owner) -> Markup {
    html! {
        header.page { h1 { (words.word("me-title")) } p.lead { (words.word("me-lead")) } }
        @if owner.handles.is_empty() {
            p.quiet { (words.word("me-none")) }
        } @else {
            ol.own { @for own in &owner.handles { (one(words, own)) } }
        }
        form.add method="post" action="/me" {
            label { (words.word("me-add")) " " input name="handle" required autocomplete="off"; }
            input type="hidden" name="mine" value="true";
            button { (words.word("me-add-do")) }
        }
        p.after { a href="/goals" { (words.word("nav-goals")) } }
        @if !owner.names.is_empty() {
            p.quiet { (words.word("me-names")) " " bdi { (owner.names.join(", ")) } }
        }
    }
}

fn one(words: &Words, own: &OwnHandle) -> Markup {
    let is_refused = own.state == "refused";
    html! {
        li.undone[is_refused] {
            p {
                bdi { (shown(&own.handle)) }
                small {
                    em { (words.one_of("me-state", own.state)) }
                    @if !own.sources.is_empty() {
                        " " (words.word("me-told-by")) " " (own.sources.join(", "))
                    }
                }
            }
            div.rulings {
                @if own.state != "confirmed" { (ruling(own, true, &words.word("me-mine"))) }
                @if !is_refused { (ruling(own, false, &words.word("me-not-mine"))) }
            }
        }
    }
}

fn ruling(own: &OwnHandle, is_mine: bool, word: &str) -> Markup {
    html! {
        form method="post" action="/me" {
            input type="hidden" name="handle" value=(own.handle);
            input type="hidden" name="mine" value=(is_mine);
            button.plain { (word) }
        }
    }
}

/// The handle without the word for its kind, which it shows by itself.
fn shown(handle: &str) -> &str {
    handle.split_once(':').map_or(handle, |(_, value)| value)
}
