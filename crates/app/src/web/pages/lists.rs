//! Lists: searches of people saved under a name.

use axum::Router;
use axum::http::StatusCode;
use axum::response::{Redirect, Response};
use axum::routing::{get, post, put};
use book::views::lists::Lists;
use book::{ops, views};
use maud::{Markup, html};
use people::Say;
use serde::Deserialize;

use crate::web::failure::Failure;
use crate::web::layout::Place;
use crate::web::parts::did::did;
use crate::web::parts::jottings::tagged;
use crate::web::parts::name;
use crate::web::visit::{Asked, Named, Sent, Visit, done};
use crate::web::{Site, address};
use crate::wording::{Words, count};

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/lists", get(show).post(save))
        .route("/lists/remove", post(remove))
        .route("/api/v1/lists", get(json))
        .route("/api/v1/lists/{name}", put(put_list).delete(delete_list))
}

/// What was just done, to say so.
#[derive(Debug, Deserialize)]
struct Told {
    did: Option<String>,
}

async fn show(visit: Visit, Asked(told): Asked<Told>) -> Result<Response, Failure> {
    let lists = visit.read(|book, _| views::lists(book)).await?;
    let main = draw(visit.words, &lists, told.did.as_deref());
    Ok(visit.page(Place::People, &visit.words.word("lists-title"), &main))
}

async fn json(visit: Visit) -> Result<Response, Failure> {
    let lists = visit.read(|book, _| views::lists(book)).await?;
    visit.json(&lists)
}

#[derive(Debug, Deserialize)]
struct Saved {
    name: String,
    #[serde(default)]
    q: String,
}

async fn save(visit: Visit, Sent(saved): Sent<Saved>) -> Result<Redirect, Failure> {
    visit.write(move |book, now| ops::save_list(book, &saved.name, &saved.q, now)).await?;
    Ok(Redirect::to("/lists?did=saved"))
}

async fn remove(visit: Visit, Sent(saved): Sent<Saved>) -> Result<Redirect, Failure> {
    visit.write(move |book, now| ops::drop_list(book, &saved.name, now)).await?;
    Ok(Redirect::to("/lists?did=removed"))
}

#[derive(Debug, Deserialize)]
struct Query {
    query: String,
}

async fn put_list(
    visit: Visit,
    Named(name): Named<String>,
    Sent(sent): Sent<Query>,
) -> Result<StatusCode, Failure> {
    visit.write(move |book, now| ops::save_list(book, &name, &sent.query, now)).await?;
    Ok(done())
}

async fn delete_list(visit: Visit, Named(name): Named<String>) -> Result<StatusCode, Failure> {
    visit.write(move |book, now| ops::drop_list(book, &name, now)).await?;
    Ok(done())
}

pub(in crate::web) fn draw(words: &Words, lists: &Lists, told: Option<&str>) -> Markup {
    let told = told.filter(|told| ["saved", "removed", "undone"].contains(told));
    html! {
        p.way { a href="/people" { (words.word("person-all")) } }
        (did(words, told.map(|told| words.one_of("lists", told)), "/lists"))
        header.page { h1 { (words.word("lists-title")) } p.lead { (words.word("lists-lead")) } }
        @if lists.lists.is_empty() { p.quiet { (words.word("lists-none")) } }
        ul.lists {
            @for list in &lists.lists {
                li data-row {
                    a href=(address::query("/people", &[("q", Some(&list.query))])) { (name::plain(&list.name)) } " "
                    small { (words.say(&Say::new("people-total").number("n", count(list.people)))) }
                    code { bdi { (list.query) } }
                    form method="post" action="/lists/remove" {
                        input type="hidden" name="name" value=(list.name);
                        button.plain { (words.word("lists-remove")) }
                    }
                }
            }
        }
        (save_form(words, ""))
        @if !lists.tags.is_empty() {
            section {
                h2 { (words.word("lists-tags")) }
                ul.chips {
                    @for tag in &lists.tags {
                        li { a.tag href=(address::query("/people", &[("q", Some(&tagged(&tag.name)))])) {
                            bdi { (tag.name) } " " (words.number(count(tag.people)))
                        } }
                    }
                }
            }
        }
        section {
            h2 { (words.word("lists-how")) }
            p { (words.word("lists-how-what")) }
            ul.chips { @for example in &lists.examples {
                li { a href=(address::query("/people", &[("q", Some(example))])) { code { (example) } } }
            } }
        }
    }
}

/// A form that saves a search under a name.
pub(in crate::web) fn save_form(words: &Words, query: &str) -> Markup {
    html! {
        form.inline method="post" action="/lists" {
            input name="name" required maxlength="60" autocomplete="off"
                aria-label=(words.word("lists-name")) placeholder=(words.word("lists-name"));
            @if query.is_empty() {
                input name="q" required maxlength="400" autocomplete="off" spellcheck="false"
                    aria-label=(words.word("lists-query")) placeholder="work:publishing quiet:>6m";
            } @else {
                input type="hidden" name="q" value=(query);
            }
            button { (words.word("lists-save")) }
        }
    }
}
