//! The stance: how much it takes to be let in. Another one is tried before it is taken: the page says which
//! verdicts would move, and of whom.

use axum::Router;
use axum::http::StatusCode;
use axum::response::{Redirect, Response};
use axum::routing::get;
use book::ops::{self, Wish};
use book::views;
use book::views::criteria::{Moves, StanceShown, Stances};
use maud::{Markup, html};
use serde::Deserialize;

use crate::web::failure::Failure;
use crate::web::layout::Place;
use crate::web::parts::did::did;
use crate::web::parts::moves::moves;
use crate::web::parts::sign::sign;
use crate::web::visit::{Asked, Sent, Visit, done};
use crate::web::{Site, address};
use crate::wording::Words;

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/stance", get(show).post(take))
        .route("/api/v1/stance", get(json).put(take_by_script))
}

/// Which stance is tried, and what was just done.
#[derive(Debug, Clone, Default, Deserialize)]
pub(in crate::web) struct Tried {
    /// The name of a stance.
    pub(in crate::web) stance: Option<String>,
    /// What was just done, to say so.
    pub(in crate::web) did: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Taken {
    stance: String,
}

async fn show(visit: Visit, Asked(tried): Asked<Tried>) -> Result<Response, Failure> {
    let name = tried.stance.clone();
    let (stances, moves) = visit
        .read(move |book, today| {
            let wish = name.as_deref().map(ops::stance_named).transpose()?.map(Wish::Stance);
            let moves = wish.map(|wish| views::moves(book, &wish, today)).transpose()?;
            Ok((views::stances(book)?, moves))
        })
        .await?;
    let title = visit.words.word("stance-title");
    let page = draw(visit.words, &stances, &tried, moves.as_ref());
    Ok(visit.page(Place::Invitations, &title, &page))
}

async fn json(visit: Visit) -> Result<Response, Failure> {
    let stances = visit.read(|book, _| views::stances(book)).await?;
    visit.json(&stances)
}

async fn take(visit: Visit, Sent(taken): Sent<Taken>) -> Result<Redirect, Failure> {
    taken.take(&visit).await?;
    Ok(Redirect::to("/stance?did=stance"))
}

async fn take_by_script(visit: Visit, Sent(taken): Sent<Taken>) -> Result<StatusCode, Failure> {
    taken.take(&visit).await?;
    Ok(done())
}

impl Taken {
    async fn take(self, visit: &Visit) -> Result<Moves, Failure> {
        visit
            .write(move |book, now| {
                let wish = Wish::Stance(ops::stance_named(&self.stance)?);
                ops::change_criteria(book, &wish, now)
            })
            .await
    }
}

pub(in crate::web) fn draw(
    words: &Words,
    shown: &Stances,
    tried: &Tried,
    moves: Option<&Moves>,
) -> Markup {
    let said = tried.did.as_ref().map(|_| words.word("criteria-did"));
    html! {
        p.way { a href="/invitations" { (words.word("desk-all")) } }
        header.page {
            h1 { (words.word("stance-title")) }
            p.lead { (words.word("stance-lead")) }
        }
        (did(words, said, "/stance"))
        @for stance in &shown.stances {
            (self::stance(words, shown, stance, moves.filter(|_| tried.stance.as_deref() == Some(stance.key))))
        }
        p { a href="/questions" { (words.word("questions-title")) } }
    }
}

/// One stance; where it is tried, what it would move and the button that takes it.
fn stance(words: &Words, shown: &Stances, stance: &StanceShown, tried: Option<&Moves>) -> Markup {
    let is_taken = shown.stance == stance.key;
    html! {
        section.stance #(stance.key) {
            h2 { (words.one_of("stance", stance.key)) }
            p { (words.one_of("stance-means", stance.key)) }
            @if is_taken { p.decided { (sign("decided")) (words.word("stance-yours")) } }
            @if let Some(tried) = tried {
                (moves(words, tried))
                form method="post" action="/stance" {
                    button.primary name="stance" value=(stance.key) { (words.word("stance-take")) }
                }
            } @else if !is_taken {
                a.button href={ (address::query("/stance", &[("stance", Some(stance.key))])) "#" (stance.key) } {
                    (words.word("criteria-try"))
                }
            }
        }
    }
}
