//! Why two references are one person, may be one, or are two.

use axum::Router;
use axum::response::Response;
use axum::routing::get;
use book::views;
use book::views::why_same::WhySame;
use maud::{Markup, html};
use serde::Deserialize;

use crate::web::failure::Failure;
use crate::web::layout::Place;
use crate::web::parts::pair::settling;
use crate::web::parts::sign::sign;
use crate::web::parts::{name, reasons};
use crate::web::visit::{Asked, Visit};
use crate::web::{Site, address};
use crate::wording::Words;

pub(super) fn routes() -> Router<Site> {
    Router::new().route("/why-same", get(show)).route("/api/v1/why-same", get(json))
}

/// The two.
#[derive(Debug, Deserialize)]
struct Both {
    a: String,
    b: String,
}

async fn show(visit: Visit, Asked(both): Asked<Both>) -> Result<Response, Failure> {
    let why = visit.read(move |book, _| views::why_same(book, &both.a, &both.b)).await?;
    let title = visit.words.word("why-same-title");
    Ok(visit.page(Place::People, &title, &draw(visit.words, &why)))
}

async fn json(visit: Visit, Asked(both): Asked<Both>) -> Result<Response, Failure> {
    let why = visit.read(move |book, _| views::why_same(book, &both.a, &both.b)).await?;
    visit.json(&why)
}

/// Rows under a reason.
const ROWS: usize = 6;

pub(in crate::web) fn draw(words: &Words, why: &WhySame) -> Markup {
    let [one, other] = &why.names;
    html! {
        p.way { a href="/suggestions" { (words.word("pairs-back")) } }
        header.page {
            h1 { (words.one_of("outcome", &format!("{}-{}", why.outcome, why.by))) }
            p.lead { (name::linked(&why.a, one)) " " small { (name::handle(&why.handles[0])) } }
            p.lead { (name::linked(&why.b, other)) " " small { (name::handle(&why.handles[1])) } }
            @if let Some(probability) = why.probability {
                p.quiet { (reasons::chance(words, probability)) }
            }
        }
        section {
            h2 { (words.word("pair-why")) }
            @if why.evidence.is_empty() { p.quiet { (words.word("why-same-none")) } }
            (reasons::list(words, &why.evidence, ROWS))
            @if why.probability.is_some() { p.quiet { (words.word("why-same-weights")) } }
            @if let Some(settles) = &why.settles { p.quiet dir="auto" { (words.say(&settles.0)) } }
        }
        (saying(words, why))
    }
}

/// What the owner can say of the two, where it is hers to say.
fn saying(words: &Words, why: &WhySame) -> Markup {
    html! {
        @match (&why.suggestion, &why.settles) {
            (Some(suggestion), _) => {
                (settling(words, suggestion, "/suggestions", false))
                p.quiet { a href=(address::suggestion(suggestion)) { (words.word("why-same-beside")) } }
            }
            (None, Some(_)) => {
                form.decide method="post" action=(format!("{}/same", address::person(&why.a))) {
                    input type="hidden" name="other" value=(why.b);
                    button { (sign("yes")) (words.one_of("pair", "same")) }
                    button formaction=(format!("{}/not-same", address::person(&why.a))) {
                        (sign("no")) (words.one_of("pair", "not-same"))
                    }
                }
            }
            (None, None) => {}
        }
    }
}
