//! The sorting game: one person at a time, one key each, those first of whom the owner's word would teach
//! most; and two at a time, who is closer. Made for ten minutes: whoever comes back goes on where they were.

use axum::Router;
use axum::http::StatusCode;
use axum::response::{Redirect, Response};
use axum::routing::{get, put};
use book::views::sorting::{Asked, Comparing, Progress, Sorting};
use book::{Book, ops, views};
use maud::{Markup, html};
use serde::Deserialize;

use crate::web::failure::Failure;
use crate::web::layout::Place;
use crate::web::parts::did::did;
use crate::web::parts::standing::CIRCLES;
use crate::web::parts::{asked, name};
use crate::web::visit::{Asked as Queried, Named, Sent, Visit, done};
use crate::web::{Site, address};
use crate::wording::Words;

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/sorting", get(show).post(place))
        .route("/sorting/pairs", get(show_pairs).post(compare))
        .route("/api/v1/sorting", get(json))
        .route("/api/v1/comparing", get(json_pairs))
        .route("/api/v1/person/{id}/skip", put(skip))
        .route("/api/v1/comparing/{closer}/{other}", put(put_comparison))
}

/// As it stands in the address.
#[derive(Debug, Clone, Default, Deserialize)]
struct Told {
    /// What was just done, to say so.
    did: Option<String>,
}

/// People or pairs a script may have at once.
const FOR_SCRIPTS: u32 = 50;

async fn show(visit: Visit, Queried(told): Queried<Told>) -> Result<Response, Failure> {
    let look = |book: &Book, today| views::sorting(book, today, 1);
    let mut shown = visit.glance(look).await?;
    if shown.next.is_empty() {
        // All that were written down are placed: judging finds the next.
        shown = visit.read(look).await?;
    }
    let title = visit.words.word("sort-title");
    Ok(visit.page(Place::People, &title, &draw(visit.words, &shown, told.did.as_deref())))
}

async fn show_pairs(visit: Visit, Queried(told): Queried<Told>) -> Result<Response, Failure> {
    let look = |book: &Book, today| views::comparing(book, today, 1);
    let mut shown = visit.glance(look).await?;
    if shown.next.is_empty() {
        shown = visit.read(look).await?;
    }
    let title = visit.words.word("sort-pairs-title");
    Ok(visit.page(Place::People, &title, &draw_pairs(visit.words, &shown, told.did.as_deref())))
}

async fn json(visit: Visit) -> Result<Response, Failure> {
    let shown = visit.read(|book, today| views::sorting(book, today, FOR_SCRIPTS)).await?;
    visit.json(&shown)
}

async fn json_pairs(visit: Visit) -> Result<Response, Failure> {
    let shown = visit.read(|book, today| views::comparing(book, today, FOR_SCRIPTS)).await?;
    visit.json(&shown)
}

/// A button of the card.
#[derive(Debug, Deserialize)]
struct Placing {
    person: String,
    /// Empty passes over.
    circle: String,
}

async fn place(visit: Visit, Sent(placing): Sent<Placing>) -> Result<Redirect, Failure> {
    let did = if placing.circle.is_empty() { "skipped" } else { "placed" };
    visit
        .write(move |book, now| match placing.circle.as_str() {
            "" => ops::skip(book, &placing.person, now),
            circle => ops::place(book, &placing.person, ops::circle_named(circle)?, now),
        })
        .await?;
    Ok(Redirect::to(&format!("/sorting?did={did}")))
}

/// A button under two people.
#[derive(Debug, Deserialize)]
struct Comparison {
    one: String,
    other: String,
    /// `one` or `other`; anything else is that the owner can't say.
    closer: String,
}

async fn compare(visit: Visit, Sent(sent): Sent<Comparison>) -> Result<Redirect, Failure> {
    visit
        .write(move |book, now| match sent.closer.as_str() {
            "one" => ops::compare(book, &sent.one, &sent.other, now),
            "other" => ops::compare(book, &sent.other, &sent.one, now),
            _ => ops::alike(book, &sent.one, &sent.other, now),
        })
        .await?;
    Ok(Redirect::to("/sorting/pairs?did=compared"))
}

async fn skip(visit: Visit, Named(id): Named<String>) -> Result<StatusCode, Failure> {
    visit.write(move |book, now| ops::skip(book, &id, now)).await?;
    Ok(done())
}

async fn put_comparison(
    visit: Visit,
    Named((closer, other)): Named<(String, String)>,
) -> Result<StatusCode, Failure> {
    visit.write(move |book, now| ops::compare(book, &closer, &other, now)).await?;
    Ok(done())
}

/// What a page can say was done.
const DID: [&str; 4] = ["placed", "skipped", "compared", "undone"];

/// What was just said, with the way to take it back.
fn said(words: &Words, told: Option<&str>, back: &str) -> Markup {
    let said = told.and_then(|told| DID.into_iter().find(|known| *known == told));
    did(words, said.map(|said| words.one_of("settled", said)), back)
}

pub(in crate::web) fn draw(words: &Words, shown: &Sorting, told: Option<&str>) -> Markup {
    html! {
        (head(words, "sort-title", "sort-about", shown.progress))
        div.sorting #list {
            (said(words, told, "/sorting"))
            @match shown.next.first() {
                Some(next) => (card(words, next)),
                None => (nobody(words)),
            }
            p.quiet { a href="/sorting/pairs" { (words.word("sort-pairs-title")) } }
        }
    }
}

fn head(words: &Words, title: &str, about: &str, progress: Progress) -> Markup {
    html! {
        p.way { a href="/people" { (words.word("person-all")) } }
        header.page.sort {
            h1 { (words.word(title)) }
            p.lead { (words.word(about)) }
            p.progress {
                (words.say(&progress.says().0)) " "
                a href="/calibration" { (words.word("calibration-title")) }
            }
        }
    }
}

fn card(words: &Words, next: &Asked) -> Markup {
    html! {
        article.card #{ "p-" (address::segment(&next.person.id)) } data-card tabindex="-1" {
            (asked::who(words, next))
            form method="post" action="/sorting" data-swap {
                input type="hidden" name="person" value=(next.person.id);
                div.places {
                    @for (circle, key) in CIRCLES.iter().zip(1_u8..) {
                        button name="circle" value=(circle) data-key=(key) {
                            strong { (words.one_of("circle", circle)) } " " kbd { (key) }
                            small { (words.one_of("place-means", circle)) }
                        }
                    }
                }
                button.plain name="circle" value="" data-key="s" { (words.word("sort-skip")) " " kbd { "s" } }
            }
        }
    }
}

fn nobody(words: &Words) -> Markup {
    html! {
        section.empty {
            p.lead { (words.word("sort-none")) }
            p { a.button href="/calibration" { (words.word("calibration-title")) } }
        }
    }
}

pub(in crate::web) fn draw_pairs(words: &Words, shown: &Comparing, told: Option<&str>) -> Markup {
    html! {
        (head(words, "sort-pairs-title", "sort-pairs-about", shown.progress))
        div.sorting #list {
            (said(words, told, "/sorting/pairs"))
            @match shown.next.first() {
                Some(pair) => (pair_card(words, pair)),
                None => (nobody(words)),
            }
            p.quiet { a href="/sorting" { (words.word("sort-title")) } }
        }
    }
}

fn pair_card(words: &Words, [one, other]: &[Asked; 2]) -> Markup {
    html! {
        form.two #{ "p-" (address::segment(&one.person.id)) "-" (address::segment(&other.person.id)) } method="post" action="/sorting/pairs"
            data-swap data-card tabindex="-1" {
            input type="hidden" name="one" value=(one.person.id);
            input type="hidden" name="other" value=(other.person.id);
            @for (side, asked, key) in [("one", one, "a"), ("other", other, "b")] {
                article.card {
                    (asked::who(words, asked))
                    button.primary name="closer" value=(side) data-key=(key) {
                        (name::plain(&asked.person.name)) " " kbd { (key) }
                    }
                }
            }
            button.plain name="closer" value="" data-key="s" { (words.word("sort-pairs-skip")) " " kbd { "s" } }
        }
    }
}
