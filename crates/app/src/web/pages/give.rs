//! Give: what the owner could give this week, who carries what with whom, and the help she noted.

use axum::Router;
use axum::http::StatusCode;
use axum::response::{Redirect, Response};
use axum::routing::{delete, get, post, put};
use book::ops::Help;
use book::views::give::{Carried, Give, Idea, Named as Somebody, Noted};
use book::{ops, views};
use maud::{Markup, html};
use serde::Deserialize;

use super::invitations::did_then;
use crate::web::failure::{Failure, Why};
use crate::web::layout::Place;
use crate::web::parts::did::did;
use crate::web::parts::keeping::ways;
use crate::web::parts::{evidence, helped, name};
use crate::web::visit::{Asked, Named, Sent, Visit, done};
use crate::web::{Site, address};
use crate::wording::Words;

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/give", get(show))
        .route("/give/introduced", post(introduce))
        .route("/give/passed", post(pass))
        .route("/give/help/{id}", post(note))
        .route("/give/notes/{number}", post(take_away))
        .route("/api/v1/give", get(json))
        .route("/api/v1/give/passed", put(passed))
        .route("/api/v1/person/{id}/help", post(add))
        .route("/api/v1/give/notes/{number}", delete(remove))
        .route("/api/v1/introductions/{one}/{other}", put(introduced))
}

/// What was just done, to say so.
#[derive(Debug, Default, Deserialize)]
struct Told {
    did: Option<String>,
}

async fn show(visit: Visit, Asked(told): Asked<Told>) -> Result<Response, Failure> {
    let shown = visit.read(views::give).await?;
    let title = visit.words.word("give-title");
    Ok(visit.page(Place::Keep, &title, &draw(visit.words, &shown, told.did.as_deref())))
}

async fn json(visit: Visit) -> Result<Response, Failure> {
    let shown = visit.read(views::give).await?;
    visit.json(&shown)
}

/// Two the owner introduced.
#[derive(Debug, Deserialize)]
struct Introduced {
    one: String,
    other: String,
}

async fn introduce(visit: Visit, Sent(two): Sent<Introduced>) -> Result<Redirect, Failure> {
    visit.write(move |book, now| ops::introduced(book, &two.one, &two.other, now)).await?;
    Ok(Redirect::to(&did_then("/give", "introduced")))
}

async fn introduced(
    visit: Visit,
    Named((one, other)): Named<(String, String)>,
) -> Result<StatusCode, Failure> {
    visit.write(move |book, now| ops::introduced(book, &one, &other, now)).await?;
    Ok(done())
}

/// An idea put off.
#[derive(Debug, Deserialize)]
struct Passed {
    /// `answer`, `recommend` or `introduce`.
    idea: String,
    one: String,
    /// To whom they would be introduced.
    #[serde(default)]
    other: Option<String>,
}

async fn pass(visit: Visit, Sent(idea): Sent<Passed>) -> Result<Redirect, Failure> {
    put_off(&visit, idea).await?;
    Ok(Redirect::to(&did_then("/give", "passed")))
}

async fn passed(visit: Visit, Sent(idea): Sent<Passed>) -> Result<StatusCode, Failure> {
    put_off(&visit, idea).await?;
    Ok(done())
}

async fn put_off(visit: &Visit, Passed { idea, one, other }: Passed) -> Result<(), Failure> {
    visit.write(move |book, now| ops::pass_idea(book, &idea, (&one, other.as_deref()), now)).await
}

/// A note of help.
#[derive(Debug, Deserialize)]
struct Note {
    /// `gave` or `got`.
    kind: String,
    text: String,
}

async fn note(
    visit: Visit,
    Named(id): Named<String>,
    Sent(note): Sent<Note>,
) -> Result<Redirect, Failure> {
    let back = address::person(&id);
    let help = kind(&visit, &note.kind)?;
    visit.write(move |book, now| ops::help(book, help, &id, &note.text, now)).await?;
    Ok(Redirect::to(&did_then(&back, "noted")))
}

async fn add(
    visit: Visit,
    Named(id): Named<String>,
    Sent(note): Sent<Note>,
) -> Result<StatusCode, Failure> {
    let help = kind(&visit, &note.kind)?;
    visit.write(move |book, now| ops::help(book, help, &id, &note.text, now)).await?;
    Ok(done())
}

fn kind(visit: &Visit, word: &str) -> Result<Help, Failure> {
    Help::of_key(word).ok_or_else(|| visit.failure(Why::Unread))
}

/// Where the button stood.
#[derive(Debug, Deserialize)]
struct Back {
    back: String,
}

async fn take_away(
    visit: Visit,
    Named(number): Named<i64>,
    Sent(back): Sent<Back>,
) -> Result<Redirect, Failure> {
    visit.write(move |book, now| ops::no_help(book, number, now)).await?;
    Ok(Redirect::to(&did_then(address::local(&back.back), "note-gone")))
}

async fn remove(visit: Visit, Named(number): Named<i64>) -> Result<StatusCode, Failure> {
    visit.write(move |book, now| ops::no_help(book, number, now)).await?;
    Ok(done())
}

/// What may just have been done.
const DID: [&str; 5] = ["introduced", "passed", "noted", "note-gone", "undone"];

pub(in crate::web) fn draw(words: &Words, shown: &Give, told: Option<&str>) -> Markup {
    let said = told.and_then(|told| DID.into_iter().find(|known| *known == told));
    html! {
        (ways(words, "/give"))
        header.page {
            h1 { (words.word("give-title")) }
            p.lead { (words.word("give-about")) }
        }
        div.todos #list {
            (did(words, said.map(|said| words.one_of("gave", said)), "/give"))
            (ideas(words, &shown.ideas))
            (carried(words, "they", &shown.they_carry))
            (carried(words, "you", &shown.you_carry))
            (carried(words, "even", &shown.even))
            (noted(words, &shown.noted))
        }
    }
}

fn ideas(words: &Words, ideas: &[Idea]) -> Markup {
    html! {
        section {
            h2 { (words.word("give-week")) }
            @if ideas.is_empty() {
                p.lead { (words.word("give-none")) }
                p { a.button href="/imports" { (words.word("desk-none-next")) } }
            }
            @for idea in ideas { (self::idea(words, idea)) }
        }
    }
}

fn idea(words: &Words, idea: &Idea) -> Markup {
    let who = |somebody: &Somebody| {
        html! { (name::linked(&somebody.id, &somebody.name)) }
    };
    html! {
        article.card data-card tabindex="-1" {
            header {
                p.eyebrow { (words.one_of("give-idea", &idea.idea)) }
                h2 {
                    (who(&idea.person))
                    @if let Some(other) = &idea.other { " · " (who(other)) }
                }
                p.when {
                    (work(&idea.person))
                    @if let Some(other) = &idea.other { " — " (work(other)) }
                }
            }
            p dir="auto" { (words.say(&idea.says.0)) }
            @if idea.other.is_some() { p.quiet { (words.word("give-introduce-unknown")) } }
            @if !idea.facts.is_empty() {
                details.factor {
                    summary { span.reason { (words.word("let-go-facts")) } }
                    (evidence::rows(words, &idea.facts, ROWS))
                }
            }
            (does(words, idea))
        }
    }
}

/// Rows under one thing.
const ROWS: usize = 3;

/// What can be done about it: a draft, the profile, and saying that it was done.
fn does(words: &Words, idea: &Idea) -> Markup {
    html! {
        div.deeds {
            @if let Some(draft) = draft(idea) { a.button href=(draft) { (words.word("give-draft")) } }
            @if let Some(profile) = idea.person.profile.as_deref().and_then(address::profile) {
                a.out.button href=(profile) rel="noopener noreferrer" target="_blank" { (words.word("card-profile")) }
            }
            @if let Some(other) = &idea.other {
                form method="post" action="/give/introduced" data-swap {
                    input type="hidden" name="one" value=(idea.person.id);
                    input type="hidden" name="other" value=(other.id);
                    button { (words.word("give-introduced-do")) }
                }
            }
            form method="post" action="/give/passed" data-swap {
                input type="hidden" name="idea" value=(idea.idea);
                input type="hidden" name="one" value=(idea.person.id);
                @if let Some(other) = &idea.other { input type="hidden" name="other" value=(other.id); }
                button { (words.word("keep-pass")) }
            }
        }
    }
}

fn draft(idea: &Idea) -> Option<String> {
    let with = idea.other.as_ref().map(|other| other.id.as_str());
    let outcome = match idea.idea.as_str() {
        "introduce" => "introduce",
        "recommend" => "recommend",
        "answer" => "reply",
        _ => return None,
    };
    let page = address::first_note(&idea.person.id);
    Some(address::query(&page, &[("outcome", Some(outcome)), ("with", with)]))
}

fn work(somebody: &Somebody) -> Markup {
    html! {
        @if let Some(role) = &somebody.role { (name::plain(role)) }
        @if somebody.role.is_some() && somebody.employer.is_some() { " · " }
        @if let Some(employer) = &somebody.employer { (name::plain(employer)) }
    }
}

fn carried(words: &Words, who: &str, people: &[Carried]) -> Markup {
    html! {
        @if !people.is_empty() {
            section {
                h2 { (words.one_of("give-carry", who)) }
                ul.tasks {
                    @for carried in people {
                        li {
                            span.who { (name::linked(&carried.person.id, &carried.person.name)) }
                            div.says {
                                @for say in &carried.says { p.quiet { (words.say(&say.0)) } }
                                @if !carried.facts.is_empty() {
                                    details.factor {
                                        summary { span.reason { (words.word("let-go-facts")) } }
                                        (evidence::rows(words, &carried.facts, ROWS))
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn noted(words: &Words, noted: &[Noted]) -> Markup {
    html! {
        section {
            h2 { (words.word("give-noted")) }
            @if noted.is_empty() { p.quiet { (words.word("give-noted-none")) } }
            (helped::list(words, noted, "/give"))
        }
    }
}
