//! A group of invitations, looked at before all of them are decided together: who is in it, who is not like the
//! others, and one step that takes all of it back.

use axum::Router;
use axum::http::StatusCode;
use axum::response::{Redirect, Response};
use axum::routing::{get, put};
use book::views::group::{Member, Preview};
use book::{ops, views};
use maud::{Markup, html};
use people::Say;
use serde::Deserialize;

use crate::web::failure::Failure;
use crate::web::layout::Place;
use crate::web::parts::card::DECISIONS;
use crate::web::parts::put_off::put_off;
use crate::web::parts::sign::sign;
use crate::web::parts::{group, name};
use crate::web::visit::{Named, Sent, Visit, done};
use crate::web::{Site, address};
use crate::wording::{Words, count};

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/invitations/groups/{id}", get(show).post(rule))
        .route("/api/v1/groups/{id}", get(json))
        .route("/api/v1/invitations/decisions", put(decide))
}

async fn show(visit: Visit, Named(id): Named<String>) -> Result<Response, Failure> {
    let shown = visit.read(move |book, today| views::group(book, &id, today)).await?;
    let title = visit.words.word("group-title");
    Ok(visit.page(Place::Invitations, &title, &draw(visit.words, &shown)))
}

async fn json(visit: Visit, Named(id): Named<String>) -> Result<Response, Failure> {
    let shown = visit.read(move |book, today| views::group(book, &id, today)).await?;
    visit.json(&shown)
}

/// The form: `decision` once, `invitation` once for each who is chosen.
async fn rule(
    visit: Visit,
    Named(_id): Named<String>,
    Sent(pairs): Sent<Vec<(String, String)>>,
) -> Result<Redirect, Failure> {
    let of = |name: &str| -> Vec<String> {
        pairs.iter().filter(|(key, _)| key == name).map(|(_, value)| value.clone()).collect()
    };
    let (decision, chosen) = (of("decision").concat(), of("invitation"));
    let did = decision.split(':').next().unwrap_or_default().to_owned();
    visit
        .write(move |book, now| {
            ops::decide_all(book, &chosen, ops::Decision::named(&decision)?, now)
        })
        .await?;
    Ok(Redirect::to(&super::invitations::did_then("/invitations", &did)))
}

#[derive(Debug, Deserialize)]
struct Together {
    decision: String,
    invitations: Vec<String>,
}

async fn decide(visit: Visit, Sent(sent): Sent<Together>) -> Result<StatusCode, Failure> {
    visit
        .write(move |book, now| {
            let decision = ops::Decision::named(&sent.decision)?;
            ops::decide_all(book, &sent.invitations, decision, now)
        })
        .await?;
    Ok(done())
}

pub(in crate::web) fn draw(words: &Words, shown: &Preview) -> Markup {
    let (odd, usual): (Vec<&Member>, Vec<&Member>) =
        shown.members.iter().partition(|member| member.is_exception);
    html! {
        p.way { a href="/invitations" { (words.word("desk-all")) } }
        header.page {
            h1 { (words.say(&Say::new("group-together").number("n", count(shown.group.size)))) }
            p.lead { (group::what(words, &shown.group)) }
        }
        form.together method="post" action=(address::group(&shown.group.id)) {
            @if !odd.is_empty() {
                section { h2 { (words.word("group-exceptions")) } p.about { (words.word("group-exceptions-about")) }
                    (members(words, &odd)) }
            }
            section {
                h2 { (words.say(&Say::new("group-usual").number("n", count(usual.len() as u64)))) }
                (members(words, &usual))
            }
            div.decide {
                @for (decision, key) in DECISIONS {
                    button.primary[decision == shown.advice] name="decision" value=(decision) data-key=(key) {
                        (sign(decision)) (words.one_of("advice", decision)) " " kbd { (key) }
                    }
                }
                (put_off(words, &shown.put_off))
            }
            p.quiet { (words.word("group-undo")) }
        }
    }
}

fn members(words: &Words, members: &[&Member]) -> Markup {
    html! {
        ul.members {
            @for member in members {
                li data-row {
                    input type="checkbox" name="invitation" value=(member.id) id={ "m-" (address::segment(&member.id)) }
                        checked[!member.is_exception];
                    label for={ "m-" (address::segment(&member.id)) } {
                        strong { (name::plain(&member.name)) }
                        span.verdict { (sign(member.verdict)) (words.one_of("advice", member.verdict)) }
                        span.reason dir="auto" { (words.say(&member.reason.0)) }
                    }
                    a.open href=(address::invitation(&member.id)) { (words.word("group-open")) }
                }
            }
        }
    }
}
