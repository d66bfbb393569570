//! Keeping in touch: a handful of people this week, one card each, one key a word on them.

use axum::Router;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post, put};
use book::views::keep::{Ask, Done, Keep, Suggestion};
use book::{ops, views};
use jiff::ToSpan;
use jiff::civil::Date;
use maud::{Markup, html};
use people::Say;
use serde::Deserialize;

use super::invitations::did_then;
use crate::calendar::calendar;
use crate::web::failure::{Failure, Why};
use crate::web::layout::Place;
use crate::web::parts::did::did;
use crate::web::parts::keeping::ways;
use crate::web::parts::{evidence, name};
use crate::web::visit::{Asked, Named, Sent, Visit, done};
use crate::web::{Site, address};
use crate::wording::{Words, count};

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/keep", get(show))
        .route("/keep/{person}", post(press))
        .route("/keep.ics", get(feed))
        .route("/api/v1/keep", get(json))
        .route("/api/v1/keep/{person}", put(settle))
        .route("/api/v1/people/{person}/cadence", put(set).delete(take_back))
        .route("/people/{person}/cadence", post(set_by_form))
}

/// What stands in the address.
#[derive(Debug, Default, Deserialize)]
struct Wish {
    did: Option<String>,
    /// For scripts: everybody there is a reason to write to.
    #[serde(default)]
    all: Option<String>,
}

/// The week is looked at as it was last judged: after each word on somebody the next is shown at once.
async fn show(visit: Visit, Asked(wish): Asked<Wish>) -> Result<Response, Failure> {
    let keep = visit.glance(|book, today| views::keep(book, Ask::default(), today)).await?;
    let page = draw(visit.words, &keep, wish.did.as_deref());
    Ok(visit.page(Place::Keep, &visit.words.word("keep-title"), &page))
}

async fn json(visit: Visit, Asked(wish): Asked<Wish>) -> Result<Response, Failure> {
    let ask = Ask { all: wish.all.is_some_and(|all| all != "0" && all != "false") };
    let keep = visit.read(move |book, today| views::keep(book, ask, today)).await?;
    visit.json(&keep)
}

async fn feed(visit: Visit) -> Result<Response, Failure> {
    let keep = visit.read(|book, today| views::keep(book, Ask::default(), today)).await?;
    let kind = [(header::CONTENT_TYPE, "text/calendar; charset=utf-8")];
    Ok((kind, calendar(&keep, visit.words)).into_response())
}

/// A word on somebody: `talked`, `passed`, or `put-off` with a day.
#[derive(Debug, Deserialize)]
struct Word {
    word: String,
    /// Until when; `put-off:2024-03-18` says both.
    #[serde(default)]
    until: Option<Date>,
}

async fn press(
    visit: Visit,
    Named(person): Named<String>,
    Sent(word): Sent<Word>,
) -> Result<Redirect, Failure> {
    let said = say(&visit, person, word).await?;
    Ok(Redirect::to(&did_then("/keep", said)))
}

async fn settle(
    visit: Visit,
    Named(person): Named<String>,
    Sent(word): Sent<Word>,
) -> Result<StatusCode, Failure> {
    say(&visit, person, word).await?;
    Ok(done())
}

/// Does it, and gives the word for what was done.
async fn say(visit: &Visit, person: String, word: Word) -> Result<&'static str, Failure> {
    let (what, day) = match word.word.split_once(':') {
        Some((what, day)) => (what, day.parse().ok()),
        None => (word.word.as_str(), word.until),
    };
    match (what, day) {
        ("talked", _) => {
            visit.write(move |book, now| ops::talked(book, &person, now.today, now)).await?;
            Ok("talked")
        }
        ("passed", _) => {
            visit.write(move |book, now| ops::pass(book, &person, now)).await?;
            Ok("passed")
        }
        ("put-off", until) => {
            visit.write(move |book, now| ops::snooze(book, &person, until, now)).await?;
            Ok("put-off")
        }
        _ => Err(visit.failure(Why::Unread)),
    }
}

#[derive(Debug, Deserialize)]
struct Often {
    often: String,
}

async fn set(
    visit: Visit,
    Named(person): Named<String>,
    Sent(sent): Sent<Often>,
) -> Result<StatusCode, Failure> {
    set_often(&visit, person, sent.often).await?;
    Ok(done())
}

async fn take_back(visit: Visit, Named(person): Named<String>) -> Result<StatusCode, Failure> {
    set_often(&visit, person, "none".to_owned()).await?;
    Ok(done())
}

async fn set_by_form(
    visit: Visit,
    Named(person): Named<String>,
    Sent(sent): Sent<Often>,
) -> Result<Redirect, Failure> {
    let back = address::person(&person);
    set_often(&visit, person, sent.often).await?;
    Ok(Redirect::to(&back))
}

async fn set_often(visit: &Visit, person: String, often: String) -> Result<(), Failure> {
    visit
        .write(move |book, now| {
            let often = ops::cadence_named(&often)?;
            ops::cadence(book, &ops::Whom::Person(person), often.as_deref(), now)
        })
        .await
}

/// Facts on a card.
const ROWS: usize = 3;
/// Days a note is put off by.
const LATER: [i64; 3] = [7, 30, 90];
/// What the page can say was done.
const DID: [&str; 4] = ["talked", "passed", "put-off", "undone"];

pub(in crate::web) fn draw(words: &Words, keep: &Keep, told: Option<&str>) -> Markup {
    let told = told.and_then(|told| DID.into_iter().find(|known| *known == told));
    html! {
        (ways(words, "/keep"))
        header.page {
            p.eyebrow { (words.say(&Say::new("keep-week").day("on", keep.week))) }
            h1 { (words.word("keep-title")) }
            p.lead { (words.word(if keep.is_empty { "keep-empty" } else { "keep-lead" })) }
            p.ways {
                @if keep.is_empty {
                    a href="/" { (words.word("nav-today")) }
                } @else {
                    a href="/digest" { (words.word("keep-digest")) }
                    a href="/keep.ics" { (words.word("keep-feed")) }
                }
            }
        }
        div #list {
            (did(words, told.map(|told| words.one_of("keep-did", told)), "/keep"))
            @if keep.people.is_empty() && !keep.is_empty { (nobody(words, keep.most)) }
            div.cards.several { @for one in &keep.people { (card(words, one, keep.today)) } }
            @if !keep.done.is_empty() { (finished(words, &keep.done)) }
        }
        @if !keep.is_empty { p.after { a href="/people" { (words.word("keep-next")) } } }
    }
}

fn nobody(words: &Words, most: usize) -> Markup {
    html! {
        @if most == 0 {
            p.lead { (words.word("keep-none-asked")) }
        } @else {
            p.lead { (words.word("keep-none")) }
            p.quiet { (words.word("keep-none-about")) }
        }
    }
}

fn card(words: &Words, one: &Suggestion, today: Date) -> Markup {
    html! {
        article.card #{ "k-" (address::segment(&one.person.id)) } data-card tabindex="-1" {
            header {
                p.eyebrow { (words.one_of("keep-kind", one.kind)) }
                h2 { (name::linked(&one.person.id, &one.person.name)) }
                p.work { (name::work(&one.person)) }
            }
            p.why { strong dir="auto" { (words.say(&one.why.0)) } }
            @for also in &one.also { p dir="auto" { (words.say(&also.0)) } }
            (keys(words, one, today))
            (held(words, one))
        }
    }
}

/// The words on somebody, one button and one key each.
fn keys(words: &Words, one: &Suggestion, today: Date) -> Markup {
    let draft = address::note(&one.person.id, one.outcome);
    html! {
        form.decide method="post" action={ "/keep/" (address::segment(&one.person.id)) } data-swap {
            a.button.primary href=(draft) data-key="d" { (words.word("keep-draft")) " " kbd { "d" } }
            button name="word" value="talked" data-key="t" { (words.word("keep-talked")) " " kbd { "t" } }
            (later(words, today))
            button name="word" value="passed" data-key="x" { (words.word("keep-pass")) " " kbd { "x" } }
        }
    }
}

fn later(words: &Words, today: Date) -> Markup {
    let days = LATER.into_iter().filter_map(|days| today.checked_add(days.days()).ok());
    html! {
        details.later {
            summary.button data-key="s" { (words.word("keep-snooze")) " " kbd { "s" } }
            div.days {
                @for (at, day) in days.enumerate() {
                    button name="word" value={ "put-off:" (day) } {
                        (words.say(&Say::new("keep-snooze-until").day("on", day)))
                        @if at == 0 { " " kbd { "s" } }
                    }
                }
            }
        }
    }
}

fn held(words: &Words, one: &Suggestion) -> Markup {
    html! {
        details.background #{ "h-" (address::segment(&one.person.id)) } {
            summary { (words.word("keep-facts")) }
            @if let Some(day) = one.last_on {
                p.quiet { (words.say(&Say::new("keep-last").day("on", day))) }
            }
            (evidence::rows(words, &one.facts, ROWS))
            @if let Some(profile) = one.profile.as_deref().and_then(address::profile) {
                p { a.out href=(profile) rel="noopener noreferrer" target="_blank" { (words.word("card-profile")) } }
            }
        }
    }
}

fn finished(words: &Words, done: &[Done]) -> Markup {
    html! {
        details.done #done {
            summary { (words.say(&Say::new("keep-done").number("n", count(done.len() as u64)))) }
            ul.tasks {
                @for one in done {
                    li {
                        span.who { (name::linked(&one.person, &one.name)) }
                        span.quiet { (words.one_of("keep-how", one.how)) }
                        @if let Some(day) = one.on { " " time datetime=(day) { (words.day(day)) } }
                    }
                }
            }
        }
    }
}
