//! The wish list: whom the owner would like to know, how far it has come, and the way there.

use axum::Router;
use axum::http::StatusCode;
use axum::response::{Redirect, Response};
use axum::routing::{get, post, put};
use book::ops::Kind;
use book::views::ask::Answer;
use book::views::wishes::{Wish, Wishes};
use book::{ops, views};
use maud::{Markup, html};
use people::Say;
use people::scenario::draft::Language;
use serde::Deserialize;

use super::invitations::did_then;
use crate::web::failure::Failure;
use crate::web::layout::Place;
use crate::web::parts::answer::path;
use crate::web::parts::did::did;
use crate::web::parts::name;
use crate::web::visit::{Asked, Named, Sent, Visit, done};
use crate::web::{Site, address};
use crate::wording::Words;

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/wishes", get(show).post(add))
        .route("/wishes/{id}", post(rule))
        .route("/api/v1/wishes", get(json))
        .route("/api/v1/wishes/{whom}", put(put_wish).delete(delete_wish))
}

/// What was just done.
#[derive(Debug, Default, Deserialize)]
struct Done {
    did: Option<String>,
}

async fn show(visit: Visit, Asked(done): Asked<Done>) -> Result<Response, Failure> {
    let wishes = look(&visit).await?;
    let page = draw(visit.words, &wishes, done.did.as_deref());
    Ok(visit.page(Place::Ask, &visit.words.word("wishes-title"), &page))
}

async fn json(visit: Visit) -> Result<Response, Failure> {
    let wishes = look(&visit).await?;
    visit.json(&wishes)
}

async fn look(visit: &Visit) -> Result<Wishes, Failure> {
    let language = Language::read(visit.words.language().tag());
    visit.read(move |book, today| views::wishes(book, language, today)).await
}

/// Somebody or an employer to know.
#[derive(Debug, Deserialize)]
struct Wished {
    whom: String,
    #[serde(default)]
    why: String,
    /// `employer`; else whoever it means.
    #[serde(default)]
    kind: String,
    #[serde(default)]
    back: String,
}

async fn add(visit: Visit, Sent(wished): Sent<Wished>) -> Result<Redirect, Failure> {
    let back = if wished.back.is_empty() { "/wishes".to_owned() } else { wished.back.clone() };
    keep(&visit, wished).await?;
    Ok(Redirect::to(&did_then(address::local(&back), "wished")))
}

async fn keep(visit: &Visit, wished: Wished) -> Result<(), Failure> {
    visit
        .write(move |book, now| {
            let kind = match wished.kind.as_str() {
                "employer" => Some(Kind::Employer),
                "person" => Some(Kind::Person),
                _ => None,
            };
            ops::wish_for(book, &wished.whom, (kind, &wished.why), now)
        })
        .await
}

/// A word on one of them.
#[derive(Debug, Deserialize)]
struct Word {
    /// `wished`, `approached`, `in-touch`, `as-shown`, or `remove`.
    word: String,
}

async fn rule(
    visit: Visit,
    Named(id): Named<String>,
    Sent(sent): Sent<Word>,
) -> Result<Redirect, Failure> {
    let did = if sent.word == "remove" { "removed" } else { "state" };
    visit
        .write(move |book, now| match sent.word.as_str() {
            "remove" => ops::wish_no_more(book, &id, now),
            "as-shown" => ops::wish_came_to(book, &id, None, now),
            word => ops::wish_came_to(book, &id, Some(ops::wished_state_named(word)?), now),
        })
        .await?;
    Ok(Redirect::to(&did_then("/wishes", did)))
}

/// What a script says of a wish.
#[derive(Debug, Default, Deserialize)]
struct Body {
    #[serde(default)]
    why: String,
    #[serde(default)]
    kind: String,
}

async fn put_wish(
    visit: Visit,
    Named(whom): Named<String>,
    Sent(Body { why, kind }): Sent<Body>,
) -> Result<StatusCode, Failure> {
    keep(&visit, Wished { whom, why, kind, back: String::new() }).await?;
    Ok(done())
}

async fn delete_wish(visit: Visit, Named(whom): Named<String>) -> Result<StatusCode, Failure> {
    visit.write(move |book, now| ops::wish_no_more(book, &whom, now)).await?;
    Ok(done())
}

pub(in crate::web) fn draw(words: &Words, wishes: &Wishes, told: Option<&str>) -> Markup {
    let known = ["wished", "removed", "state", "undone"];
    let told = told.and_then(|told| known.into_iter().find(|known| *known == told));
    html! {
        p.way { a href="/ask" { (words.word("ask-title")) } }
        header.page { h1 { (words.word("wishes-title")) } p.lead { (words.word("wishes-lead")) } }
        div.ask #list {
            (did(words, told.map(|told| words.one_of("wishes-did", told)), "/wishes"))
            (form(words))
            @if wishes.wishes.is_empty() { p.lead { (words.word("wishes-none")) } }
            @for wish in &wishes.wishes { (card(words, wish)) }
        }
    }
}

fn form(words: &Words) -> Markup {
    html! {
        form.add method="post" action="/wishes" {
            label { (words.word("wishes-whom")) " "
                input name="whom" required maxlength="300" autocomplete="off" placeholder=(words.word("wishes-example")); }
            label { (words.word("wishes-why")) " " input name="why" maxlength="300" autocomplete="off"; }
            label.check { input type="checkbox" name="kind" value="employer"; " " (words.word("wishes-employer")) }
            button { (words.word("wishes-add")) }
        }
    }
}

fn card(words: &Words, wish: &Wish) -> Markup {
    html! {
        article.card data-row tabindex="-1" {
            header.card-head {
                h2 {
                    @match (&wish.person, wish.kind) {
                        (Some(id), _) => (name::linked(id, &wish.name)),
                        (None, "employer") => (name::of_employer(&wish.name)),
                        (None, _) => (name::plain(&wish.name)),
                    }
                }
                p.when { (state(words, wish)) }
            }
            @if let Some(why) = &wish.why { p { (name::plain(why)) } }
            @for news in &wish.news { p { strong { (words.say(&news.0)) } } }
            @for way in &wish.paths { (self::way(words, way)) }
            (first_note(words, wish))
            @if wish.paths.is_empty() && wish.kind == "employer" {
                p.quiet { (words.say(&Say::new("ask-no-way").text("target", &wish.name))) }
            }
            (rulings(words, wish))
        }
    }
}

fn state(words: &Words, wish: &Wish) -> Markup {
    html! {
        (words.one_of("wish", wish.state))
        @if wish.is_owners_word { " · " (words.word("wish-your-word")) }
        @if let Some(on) = wish.wished_on { " · " (words.say(&Say::new("wish-since").day("on", on))) }
    }
}

fn way(words: &Words, answer: &Answer) -> Markup {
    html! {
        (path(words, &answer.path))
        p.quiet { (words.say(&answer.reason.0)) }
    }
}

/// A first note, where no way over anybody is known.
fn first_note(words: &Words, wish: &Wish) -> Markup {
    let id = format!("draft-{}", wish.id);
    html! {
        @if let Some(text) = &wish.draft {
            p.quiet { (words.word("wish-no-way")) }
            details.draft {
                summary { (words.word("draft-invite")) }
                label.sr for=(id) { (words.word("draft-text")) }
                textarea id=(id) dir="auto" rows="5" { "\n" (text) }
                div.decide {
                    button.scripted type="button" data-copy=(id) { (words.word("draft-copy")) }
                    span.copied role="status" data-said=(words.word("draft-copied")) {}
                }
            }
        }
    }
}

fn rulings(words: &Words, wish: &Wish) -> Markup {
    let asks = address::ask("introduction", Some(wish.person.as_deref().unwrap_or(&wish.name)));
    html! {
        form.note method="post" action={ "/wishes/" (wish.id) } {
            @for word in ["approached", "in-touch"] {
                @if wish.state != word { button name="word" value=(word) { (words.one_of("wish-say", word)) } }
            }
            @if wish.is_owners_word { button.plain name="word" value="as-shown" { (words.one_of("wish-say", "as-shown")) } }
            button.plain name="word" value="remove" { (words.one_of("wish-say", "remove")) }
            @if !wish.paths.is_empty() { a href=(asks) { (words.word("wish-all-ways")) } }
            @if let Some(profile) = wish.profile.as_deref().and_then(address::profile) {
                a.out href=(profile) rel="noopener noreferrer" target="_blank" { (words.word("card-profile")) }
            }
        }
    }
}
