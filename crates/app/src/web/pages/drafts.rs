//! A draft: what could be written, ready to be copied. Nothing is sent from here.

use axum::Router;
use axum::response::Response;
use axum::routing::get;
use book::views::draft::{Ask, Draft};
use book::views::model::Proposal;
use book::{ops, views};
use maud::{Markup, html};
use people::Say;
use people::scenario::draft::{Language, Outcome};
use serde::Deserialize;

use super::proposals;
use crate::web::failure::{Failure, Why};
use crate::web::layout::Place;
use crate::web::parts::name;
use crate::web::visit::{Asked, Named, Visit};
use crate::web::{Site, address};
use crate::wording::{Words, count};

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/invitations/{id}/draft", get(show))
        .route("/people/{id}/draft", get(show))
        .route("/api/v1/drafts/{whom}", get(json))
}

/// What a model proposed, or why it did not, where one was asked.
type Answer<'a> = Option<&'a Result<Proposal, Say>>;

/// What is asked for, as it stands in the address.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Wish {
    outcome: Option<String>,
    /// To whom they are introduced.
    with: Option<String>,
    /// The language of the draft; `lang` is that of the page.
    tongue: Option<String>,
    /// Whom or what an ask is about.
    about: Option<String>,
}

async fn show(
    visit: Visit,
    Named(whom): Named<String>,
    Asked(wish): Asked<Wish>,
) -> Result<Response, Failure> {
    let draft = drafted(&visit, whom, wish).await?;
    Ok(visit.page(Place::Invitations, &draft.name, &draw(visit.words, &draft, None)))
}

async fn json(
    visit: Visit,
    Named(whom): Named<String>,
    Asked(wish): Asked<Wish>,
) -> Result<Response, Failure> {
    let draft = drafted(&visit, whom, wish).await?;
    visit.json(&draft)
}

pub(super) async fn drafted(visit: &Visit, whom: String, wish: Wish) -> Result<Draft, Failure> {
    let outcome = wish.outcome.as_deref().filter(|word| !word.is_empty());
    let outcome = outcome.map(ops::outcome_named).transpose();
    let language = wish.tongue.as_deref().filter(|tag| !tag.is_empty());
    let language = language.map(ops::tongue_named).transpose();
    let outcome = outcome.map_err(|error| visit.failure(Why::Book(error)))?;
    let language = language.map_err(|error| visit.failure(Why::Book(error)))?;
    let otherwise = Language::read(visit.words.language().tag());
    visit
        .read(move |book, today| {
            let said = |text: Option<String>| text.filter(|text| !text.is_empty());
            let (with, about) = (said(wish.with), said(wish.about));
            let (with, about) = (with.as_deref(), about.as_deref());
            let ask = Ask { outcome, language, otherwise, with, whom: &whom, about };
            views::draft(book, ask, today)
        })
        .await
}

pub(in crate::web) fn draw(words: &Words, draft: &Draft, answer: Answer<'_>) -> Markup {
    html! {
        p.way {
            @match &draft.invitation {
                Some(id) => a href=(address::invitation(id)) { (words.word("draft-back")) },
                None => a href=(address::person(&draft.person)) { (words.word("draft-back-person")) },
            }
        }
        header.page {
            h1 { (words.word("draft-title")) " " (name::plain(&draft.name)) }
            p.lead { (words.word("draft-lead")) }
        }
        article.draft {
            (outcomes(words, draft))
            @match &draft.text {
                Some(text) => (text_of(words, draft, text, answer)),
                None => p.lead { (words.word("draft-no-reply")) },
            }
        }
    }
}

/// The page of the draft to the same person for this outcome, in this language.
pub(super) fn link_to(draft: &Draft, outcome: &str, tongue: &str) -> String {
    let page = match &draft.invitation {
        Some(id) => address::draft(id),
        None => address::first_note(&draft.person),
    };
    let (with, about) = (draft.with.as_deref(), draft.about.as_deref());
    let asked =
        [("outcome", Some(outcome)), ("tongue", Some(tongue)), ("with", with), ("about", about)];
    address::query(&page, &asked)
}

/// What it could be for; an invitation calls for a reply, a person for a first note or an ask.
fn outcomes(words: &Words, draft: &Draft) -> Markup {
    let suits = |outcome: &Outcome| match outcome {
        Outcome::Introduce => draft.with.is_some(),
        Outcome::Invite => !draft.is_connection && draft.invitation.is_none(),
        _ => outcome.is_to_invitation() == draft.invitation.is_some(),
    };
    html! {
        nav.circles aria-label=(words.word("draft-outcomes")) {
            @for outcome in Outcome::ALL.into_iter().filter(suits) {
                a href=(link_to(draft, outcome.key(), draft.language)) aria-current=[(outcome.key() == draft.outcome).then_some("true")] {
                    (words.one_of("draft", outcome.key()))
                }
            }
        }
        @if draft.text.is_some() {
            nav.circles aria-label=(words.word("draft-tongues")) {
                @for language in Language::ALL {
                    a href=(link_to(draft, draft.outcome, language.tag())) lang=(language.tag())
                        aria-current=[(language.tag() == draft.language).then_some("true")] { (language.own_name()) }
                }
            }
        }
    }
}

fn text_of(words: &Words, draft: &Draft, text: &str, answer: Answer<'_>) -> Markup {
    let proposal = answer.and_then(|answer| answer.as_ref().ok());
    let (text, characters) =
        proposal.map_or((text, draft.characters), |proposal| (&proposal.text, proposal.characters));
    html! {
        @if let Some(answer) = answer { (proposals::said(words, answer)) }
        @if let Some(from) = draft.guessed_from { p.quiet { (words.one_of("guessed", from)) } }
        label.sr for="draft" { (words.word("draft-text")) }
        textarea #draft lang=(draft.language) dir="auto" rows="11" data-count="count" data-limit=(draft.limit) { "\n" (text) }
        p.count {
            span #count { (words.number(count(characters as u64))) }
            " " (words.say(&limit(draft)))
        }
        @if characters > draft.limit { p.over { (words.word("draft-too-long")) } }
        div.decide {
            button.primary.scripted type="button" data-copy="draft" data-key="c" { (words.word("draft-copy")) " " kbd { "c" } }
            @if let Some(profile) = draft.profile.as_deref().and_then(address::profile) {
                a.out.button href=(profile) rel="noopener noreferrer" target="_blank" { (words.word("card-profile")) }
            }
            span.copied role="status" data-said=(words.word("draft-copied")) {}
        }
        p.quiet {
            a href={ "/templates#t-" (draft.outcome) "-" (draft.language) } { (words.word("draft-template")) }
        }
        @if let Some(asking) = &draft.asking { (proposals::section(words, draft, asking)) }
    }
}

fn limit(draft: &Draft) -> Say {
    let id = if draft.limit == draft.premium_limit { "draft-limit" } else { "draft-limits" };
    Say::new(id)
        .number("limit", count(draft.limit as u64))
        .number("premium", count(draft.premium_limit as u64))
}
