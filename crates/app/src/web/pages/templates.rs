//! The templates drafts are made from, each to be written anew or reset.

use axum::Router;
use axum::http::StatusCode;
use axum::response::{Redirect, Response};
use axum::routing::{get, post, put};
use book::views::draft::{Template, Templates};
use book::{ops, views};
use maud::{Markup, html};
use people::Say;
use serde::Deserialize;

use super::invitations::did_then;
use crate::web::Site;
use crate::web::failure::Failure;
use crate::web::layout::Place;
use crate::web::parts::did::did;
use crate::web::visit::{Asked, Named, Sent, Visit, done};
use crate::wording::Words;

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/templates", get(show))
        .route("/templates/{outcome}/{tongue}", post(write))
        .route("/api/v1/templates", get(json))
        .route("/api/v1/templates/{outcome}/{tongue}", put(keep).delete(reset))
}

/// What stands in the address.
#[derive(Debug, Default, Deserialize)]
struct Done {
    did: Option<String>,
}

async fn show(visit: Visit, Asked(done): Asked<Done>) -> Result<Response, Failure> {
    let templates = visit.read(|book, _| views::templates(book)).await?;
    let title = visit.words.word("templates-title");
    let page = draw(visit.words, &templates, done.did.as_deref());
    Ok(visit.page(Place::Invitations, &title, &page))
}

async fn json(visit: Visit) -> Result<Response, Failure> {
    let templates = visit.read(|book, _| views::templates(book)).await?;
    visit.json(&templates)
}

#[derive(Debug, Deserialize)]
struct Written {
    text: String,
    /// Back to the default, whatever the text.
    reset: Option<String>,
}

async fn write(
    visit: Visit,
    Named((outcome, tongue)): Named<(String, String)>,
    Sent(written): Sent<Written>,
) -> Result<Redirect, Failure> {
    let did = if written.reset.is_some() { "reset" } else { "kept" };
    let text = Some(written.text).filter(|_| written.reset.is_none());
    let here = format!("#t-{outcome}-{tongue}");
    rule(&visit, outcome, tongue, text).await?;
    Ok(Redirect::to(&format!("{}{here}", did_then("/templates", did))))
}

#[derive(Debug, Deserialize)]
struct Text {
    text: String,
}

async fn keep(
    visit: Visit,
    Named((outcome, tongue)): Named<(String, String)>,
    Sent(sent): Sent<Text>,
) -> Result<StatusCode, Failure> {
    rule(&visit, outcome, tongue, Some(sent.text)).await?;
    Ok(done())
}

async fn reset(
    visit: Visit,
    Named((outcome, tongue)): Named<(String, String)>,
) -> Result<StatusCode, Failure> {
    rule(&visit, outcome, tongue, None).await?;
    Ok(done())
}

async fn rule(
    visit: &Visit,
    outcome: String,
    tongue: String,
    text: Option<String>,
) -> Result<(), Failure> {
    visit
        .write(move |book, now| {
            let which = (ops::outcome_named(&outcome)?, ops::tongue_named(&tongue)?);
            ops::template(book, which, text.as_deref(), now)
        })
        .await
}

pub(in crate::web) fn draw(words: &Words, shown: &Templates, done: Option<&str>) -> Markup {
    let known = ["kept", "reset", "undone"];
    let said = done.and_then(|done| known.into_iter().find(|known| *known == done));
    let placeholders: Vec<String> =
        shown.placeholders.iter().map(|name| format!("{{{name}}}")).collect();
    let lead = Say::new("templates-lead").text("placeholders", placeholders.join(" "));
    html! {
        p.way { a href="/todo" { (words.word("todo-title")) } }
        header.page { h1 { (words.word("templates-title")) } p.lead { (words.say(&lead)) } }
        div.templates #list {
            (did(words, said.map(|said| words.one_of("templates", said)), "/templates"))
            @for group in shown.templates.chunk_by(|a, b| a.language == b.language) {
                section {
                    @if let Some(first) = group.first() { h2 lang=(first.language) { (first.language_name) } }
                    @for template in group { (form(words, template)) }
                }
            }
        }
    }
}

fn form(words: &Words, template: &Template) -> Markup {
    let id = format!("t-{}-{}", template.outcome, template.language);
    html! {
        details #(id) open[template.is_own] {
            summary {
                (words.one_of("draft", template.outcome))
                @if template.is_own { " " span.tag { (words.word("templates-own")) } }
            }
            form method="post" action={ "/templates/" (template.outcome) "/" (template.language) } {
                label.sr for={ (id) "-text" } { (words.one_of("draft", template.outcome)) }
                textarea id={ (id) "-text" } name="text" rows="9" lang=(template.language) spellcheck="true" { "\n" (template.text) }
                p.inline {
                    button { (words.word("templates-keep")) }
                    @if template.is_own { button.plain name="reset" value="yes" { (words.word("templates-back")) } }
                }
            }
        }
    }
}
