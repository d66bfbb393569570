//! Words: whether those of messages and mails are kept, and finding something in them.

use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::get;
use book::views::words::{Passage, Words as Found};
use book::{ops, views};
use maud::{Markup, html};
use people::Say;
use serde::Deserialize;

use crate::web::Site;
use crate::web::failure::Failure;
use crate::web::layout::Place;
use crate::web::parts::name;
use crate::web::parts::passage::marked;
use crate::web::visit::{Asked, Sent, Visit};
use crate::wording::{Words, count};

pub(super) fn routes() -> Router<Site> {
    Router::new().route("/words", get(show).post(choose)).route("/api/v1/words", get(json))
}

/// What to find.
#[derive(Debug, Default, Deserialize)]
struct Search {
    #[serde(default)]
    q: String,
}

/// Passages on a page, and in the JSON.
const MOST: u64 = 50;

async fn show(visit: Visit, Asked(search): Asked<Search>) -> Result<Response, Failure> {
    let query = search.q.clone();
    let found = visit.read(move |book, _| views::words(book, &query, MOST)).await?;
    let title = visit.words.word("words-title");
    Ok(visit.page(Place::Elsewhere, &title, &draw(visit.words, &search.q, &found)))
}

async fn json(visit: Visit, Asked(search): Asked<Search>) -> Result<Response, Failure> {
    let found = visit.read(move |book, _| views::words(book, &search.q, MOST)).await?;
    visit.json(&found)
}

#[derive(Debug, Deserialize)]
struct Choice {
    kept: bool,
}

async fn choose(visit: Visit, Sent(choice): Sent<Choice>) -> Result<Redirect, Failure> {
    visit.write(move |book, now| ops::words(book, choice.kept, now)).await?;
    Ok(Redirect::to("/words"))
}

pub(in crate::web) fn draw(words: &Words, query: &str, found: &Found) -> Markup {
    html! {
        header.page { h1 { (words.word("words-title")) } p.lead { (words.word("words-lead")) } }
        @if found.kept {
            form.search.words role="search" action="/words" {
                label.sr for="q" { (words.word("words-search")) }
                input #q type="search" name="q" value=(query) autocomplete="off"
                    placeholder=(words.word("words-search"));
                button { (words.word("words-search-do")) }
            }
            @if !query.trim().is_empty() { (passages(words, found)) }
            p.quiet { (words.say(&Say::new("words-kept").number("n", count(found.texts)))) }
            (choice(false, &words.word("words-drop")))
        } @else {
            p { (words.word("words-not-kept")) }
            (choice(true, &words.word("words-keep")))
        }
    }
}

fn choice(is_kept: bool, word: &str) -> Markup {
    html! {
        form.choice method="post" action="/words" {
            input type="hidden" name="kept" value=(is_kept);
            button { (word) }
        }
    }
}

fn passages(words: &Words, found: &Found) -> Markup {
    html! {
        @if found.found.is_empty() { p { (words.word("words-none")) } }
        ol.passages { @for passage in &found.found { (one(words, passage)) } }
    }
}

fn one(words: &Words, passage: &Passage) -> Markup {
    html! {
        li {
            p { (name::linked(&passage.person, &passage.name)) " " small { (day(words, passage)) } }
            blockquote { (marked(&passage.text)) }
        }
    }
}

fn day(words: &Words, passage: &Passage) -> String {
    let day = passage.day.as_deref().and_then(|day| day.parse().ok());
    day.map_or_else(String::new, |day| words.day(day))
}
