//! A model's proposal for a draft: what would be sent, to the letter, the button that sends it, and what came back.
//!
//! There is nothing of this on a page until the owner names a model. The button sends what its page showed or nothing; what
//! comes back stands in the box of the draft, marked, and is kept nowhere.

use axum::Router;
use axum::response::Response;
use axum::routing::post;
use book::views::draft::Draft;
use book::views::model::{Asking, Proposal};
use maud::{Markup, html};
use people::Say;
use serde::Deserialize;

use super::drafts::{Wish, drafted, link_to};
use crate::model::{self, Fault, Terms};
use crate::web::Site;
use crate::web::failure::{Failure, Why};
use crate::web::layout::Place;
use crate::web::visit::{Asked, Named, Sent, Visit};
use crate::wording::Words;

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/invitations/{id}/draft", post(ask))
        .route("/people/{id}/draft", post(ask))
        .route("/api/v1/drafts/{whom}/proposal", post(json))
}

/// What whoever presses the button was shown.
#[derive(Debug, Deserialize)]
struct Pressed {
    seen: String,
}

async fn ask(
    visit: Visit,
    Named(whom): Named<String>,
    Asked(wish): Asked<Wish>,
    Sent(pressed): Sent<Pressed>,
) -> Result<Response, Failure> {
    let draft = drafted(&visit, whom, wish).await?;
    let answer = answer(&visit, &draft, &pressed).await?;
    let page = super::drafts::draw(visit.words, &draft, Some(&answer));
    Ok(visit.page(Place::Invitations, &draft.name, &page))
}

async fn json(
    visit: Visit,
    Named(whom): Named<String>,
    Asked(wish): Asked<Wish>,
    Sent(pressed): Sent<Pressed>,
) -> Result<Response, Failure> {
    let draft = drafted(&visit, whom, wish).await?;
    let answer = answer(&visit, &draft, &pressed).await?;
    visit.json(&answer.map_err(|say| visit.failure(Why::Model(say)))?)
}

/// Asks the model, on a thread that may wait for it.
async fn answer(
    visit: &Visit,
    draft: &Draft,
    pressed: &Pressed,
) -> Result<Result<Proposal, Say>, Failure> {
    let asked = draft.asked(&pressed.seen).cloned();
    let asking: Asking = asked.map_err(|error| visit.failure(Why::Book(error)))?;
    let (host, draft) = (asking.host.clone(), draft.clone());
    let waiting =
        tokio::task::spawn_blocking(move || model::ask(&draft, &asking, &Terms::usual())).await;
    let answer = waiting.map_err(|_panicked| visit.failure(Why::Broken))?;
    Ok(answer.map_err(|fault: Fault| fault.say(&host)))
}

/// What would be sent, and the button.
pub(super) fn section(words: &Words, draft: &Draft, asking: &Asking) -> Markup {
    html! {
        section.asking {
            p.quiet { (words.word("asking-lead")) }
            details {
                summary { (words.say(&Say::new("asking-shown").text("url", &asking.url))) }
                pre { (asking.body) }
            }
            form method="post" action=(link_to(draft, draft.outcome, draft.language)) {
                input type="hidden" name="seen" value=(asking.seen);
                button { (words.say(&Say::new("asking-ask").text("host", &asking.host))) }
            }
        }
    }
}

/// What became of asking: whose text it is, or why there is none.
pub(super) fn said(words: &Words, answer: &Result<Proposal, Say>) -> Markup {
    match answer {
        Ok(proposal) => html! {
            p.quiet role="status" {
                span.tag { (words.say(&Say::new("asking-proposed").text("host", &proposal.host))) }
                " " (words.word("asking-unsaved"))
            }
        },
        Err(say) => html! { p.over role="alert" { (words.told(say)) } },
    }
}
