//! Goals: what the owner looks for and what she can give, with what her own profile suggests one click away.

use axum::Router;
use axum::http::StatusCode;
use axum::response::{Redirect, Response};
use axum::routing::{get, put};
use book::ops::Aim;
use book::views::goals::{Aimed, Goals};
use book::{ops, views};
use maud::{Markup, html};
use people::Say;
use serde::Deserialize;

use crate::web::Site;
use crate::web::failure::{Failure, Why};
use crate::web::layout::Place;
use crate::web::visit::{Named, Sent, Visit, done};
use crate::wording::Words;

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/goals", get(show).post(rule))
        .route("/api/v1/goals", get(json))
        .route("/api/v1/goals/{aim}/{text}", put(add).delete(remove))
}

async fn show(visit: Visit) -> Result<Response, Failure> {
    let goals = visit.read(|book, _| views::goals(book)).await?;
    Ok(visit.page(Place::Elsewhere, &visit.words.word("goals-title"), &draw(visit.words, &goals)))
}

async fn json(visit: Visit) -> Result<Response, Failure> {
    let goals = visit.read(|book, _| views::goals(book)).await?;
    visit.json(&goals)
}

/// A word on one of them: it holds, or no longer.
#[derive(Debug, Deserialize)]
struct Word {
    aim: String,
    text: String,
    holds: bool,
}

async fn rule(visit: Visit, Sent(word): Sent<Word>) -> Result<Redirect, Failure> {
    let aim = aim(&visit, &word.aim)?;
    visit
        .write(move |book, now| match word.holds {
            true => ops::aim(book, aim, &word.text, now),
            false => ops::no_aim(book, aim, &word.text, now),
        })
        .await?;
    Ok(Redirect::to(&format!("/goals#{}", aim.key())))
}

async fn add(
    visit: Visit,
    Named((aim, text)): Named<(String, String)>,
) -> Result<StatusCode, Failure> {
    let aim = self::aim(&visit, &aim)?;
    visit.write(move |book, now| ops::aim(book, aim, &text, now)).await?;
    Ok(done())
}

async fn remove(
    visit: Visit,
    Named((aim, text)): Named<(String, String)>,
) -> Result<StatusCode, Failure> {
    let aim = self::aim(&visit, &aim)?;
    visit.write(move |book, now| ops::no_aim(book, aim, &text, now)).await?;
    Ok(done())
}

fn aim(visit: &Visit, word: &str) -> Result<Aim, Failure> {
    Aim::of_key(word).ok_or_else(|| visit.failure(Why::Unread))
}

pub(in crate::web) fn draw(words: &Words, goals: &Goals) -> Markup {
    html! {
        header.page { h1 { (words.word("goals-title")) } p.lead { (words.word("goals-lead")) } }
        (section(words, Aim::Goal, (&goals.goals, &goals.suggested.goals), &goals.help))
        (section(words, Aim::Offer, (&goals.offers, &goals.suggested.offers), &goals.help))
        p.after { a href="/invitations" { (words.word("goals-next")) } }
    }
}

fn section(
    words: &Words,
    aim: Aim,
    (held, suggested): (&[Aimed], &[String]),
    help: &[&str],
) -> Markup {
    let help: Vec<String> = help.iter().map(|help| words.one_of("help", help)).collect();
    let is_there = |text: &&String| !held.iter().any(|aimed| aimed.text == **text);
    html! {
        section #(aim.key()) {
            h2 { (words.one_of("goals", aim.key())) }
            @if held.is_empty() {
                p.quiet { (words.one_of("goals-none", aim.key())) }
            } @else {
                ul.own { @for aimed in held { (one(words, aim, aimed)) } }
            }
            form.add method="post" action="/goals" {
                input type="hidden" name="aim" value=(aim.key());
                input type="hidden" name="holds" value="true";
                label { (words.one_of("goals-add", aim.key())) " "
                    input name="text" required maxlength="200" autocomplete="off"
                        placeholder=(words.one_of("goals-example", aim.key())); }
                button { (words.word("goals-add-do")) }
            }
            (offered(words, aim, "goals-suggested", suggested.iter()))
            (offered(words, aim, "goals-help", help.iter().filter(is_there)))
        }
    }
}

fn one(words: &Words, aim: Aim, aimed: &Aimed) -> Markup {
    let what: Vec<String> = aimed.understood.iter().map(|it| words.understood(it)).collect();
    html! {
        li {
            p {
                bdi { (aimed.text) }
                small { (words.say(&Say::new("goals-understood").text("what", what.join(", ")))) }
            }
            form method="post" action="/goals" {
                (word(aim, &aimed.text, false))
                button.plain { (words.word("goals-remove")) }
            }
        }
    }
}

/// Words that one click adds, one button each.
fn offered<'a>(
    words: &Words,
    aim: Aim,
    title: &'static str,
    texts: impl Iterator<Item = &'a String> + Clone,
) -> Markup {
    html! {
        @if texts.clone().next().is_some() {
            p.eyebrow { (words.word(title)) }
            ul.chips {
                @for text in texts {
                    li {
                        form method="post" action="/goals" {
                            (word(aim, text, true))
                            button { span aria-hidden="true" { "+" } " " bdi { (text) } }
                        }
                    }
                }
            }
        }
    }
}

fn word(aim: Aim, text: &str, holds: bool) -> Markup {
    html! {
        input type="hidden" name="aim" value=(aim.key());
        input type="hidden" name="text" value=(text);
        input type="hidden" name="holds" value=(holds);
    }
}
