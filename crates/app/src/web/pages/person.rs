//! One person: how close and why, everything known in time order, and what the owner rules about them.

use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use book::views::person::{Factor, Person};
use book::{ops, views};
use maud::{Markup, html};
use people::Say;
use serde::Deserialize;

use crate::web::failure::Failure;
use crate::web::layout::Place;
use crate::web::parts::card::{Setting, card};
use crate::web::parts::did::did;
use crate::web::parts::{
    event, evidence, helped, interval, jottings, moments, name, standing, turn_to, worn,
};
use crate::web::visit::{Asked, Named, Visit};
use crate::web::{Site, address};
use crate::wording::{Words, count};

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/people/{id}", get(show))
        .route("/people/{id}/forget", post(forget))
        .route("/api/v1/person/{id}", get(json))
        .route("/api/v1/person/{id}/facts", get(facts))
}

/// What was just done, to say so.
#[derive(Debug, Deserialize)]
struct Told {
    did: Option<String>,
}

async fn show(
    visit: Visit,
    Named(id): Named<String>,
    Asked(told): Asked<Told>,
) -> Result<Response, Failure> {
    let person = visit.read(move |book, today| views::person(book, &id, today)).await?;
    let main = draw(visit.words, &person, told.did.as_deref());
    Ok(visit.page(Place::People, &person.summary.name, &main))
}

async fn json(visit: Visit, Named(id): Named<String>) -> Result<Response, Failure> {
    let person = visit.read(move |book, today| views::person(book, &id, today)).await?;
    visit.json(&person)
}

async fn facts(visit: Visit, Named(id): Named<String>) -> Result<Response, Failure> {
    let facts = visit.read(move |book, _| views::facts(book, &id)).await?;
    visit.json(&facts)
}

async fn forget(visit: Visit, Named(id): Named<String>) -> Result<Redirect, Failure> {
    visit.write(move |book, now| ops::forget(book, &id, now)).await?;
    Ok(Redirect::to("/people"))
}

/// Rows under one reason, and of changes; the JSON has all.
const REASON_ROWS: usize = 4;
const MOST_CHANGES: usize = 60;

pub(in crate::web) fn draw(words: &Words, person: &Person, told: Option<&str>) -> Markup {
    html! {
        p.way { a href="/people" { (words.word("person-all")) } }
        (said(words, person, told))
        (head(words, person))
        (tie(words, person))
        (jottings::notes(words, person))
        (jottings::fields(words, person))
        (turn_to::section(words, person))
        (standing::section(words, person))
        (cadence(words, person))
        (worn::section(words, person))
        @if !person.invitations.is_empty() { (invitations(words, person)) }
        (help(words, person))
        @if !person.events.is_empty() {
            section { h2 { (words.word("person-events")) } (event::list(words, &person.events, MOST_CHANGES)) }
        }
        (timeline(words, person))
        (forgetting(words, person))
    }
}

/// What was just said of their handles and name, and the way to take it back. A public name may change with
/// that; a handle leads here before and after.
fn said(words: &Words, person: &Person, told: Option<&str>) -> Markup {
    let known = [
        "same",
        "not-same",
        "split",
        "first",
        "name",
        "placed",
        "corrected",
        "elsewhere",
        "note",
        "tag",
        "field",
        "retracted",
        "noted",
        "note-gone",
        "asked",
        "came",
        "wished",
        "undone",
    ];
    let told = told.and_then(|told| known.into_iter().find(|known| *known == told));
    let back = person.summary.handles.first().unwrap_or(&person.summary.id);
    html! {
        @if let Some(told) = told {
            (did(words, Some(words.one_of("settled", told)), &address::person(back)))
        }
    }
}

fn head(words: &Words, person: &Person) -> Markup {
    html! {
        header.page.person {
            h1 { (name::plain(&person.summary.name)) }
            p.lead { (name::work_linked(&person.summary, person.people_at_employer)) }
            @if !person.also_named.is_empty() {
                p.quiet {
                    (words.word("person-also"))
                    @for also in &person.also_named { " " (name::plain(also)) }
                }
            }
            ul.handles {
                @if let Some(profile) = person.profile.as_deref().and_then(address::profile) {
                    li { a.out href=(profile) rel="noopener noreferrer" target="_blank" { (words.word("card-profile")) } }
                }
                li { a href=(address::paste(&person.summary.id, "")) { (words.word("paste-link")) } }
                @for address in person.summary.handles.iter().filter_map(|handle| address_of(handle)) {
                    li { (name::plain(address)) }
                }
                @if let Some(day) = person.summary.connected_on {
                    li { (words.say(&Say::new("person-connected-on").day("on", day))) }
                }
                @if person.profile.is_some() && person.summary.connected_on.is_none() {
                    li { a href=(address::first_note(&person.summary.id)) { (words.word("person-first-note")) } }
                }
            }
            (jottings::tags(words, person))
        }
    }
}

/// What one could write to or call; a profile has its link, and the rest is bookkeeping.
fn address_of(handle: &str) -> Option<&str> {
    handle.strip_prefix("email:").or_else(|| handle.strip_prefix("tel:"))
}

/// The tie with its reasons, each opening to its rows.
fn tie(words: &Words, person: &Person) -> Markup {
    let summary = &person.summary;
    html! {
        section.tie-card {
            div.circle-said {
                p.eyebrow { (words.word("person-circle")) }
                p.circle { (words.one_of("circle", &summary.circle)) }
                p.quiet { (words.one_of("circle-means", &summary.circle)) }
                @if person.pinned.is_some() { p.quiet { em { (words.word("person-pinned")) } } }
                @if let Some(reason) = &person.circle_reason { p.quiet { (words.say(&reason.0)) } }
            }
            div.closeness-said {
                p.eyebrow { (words.word("person-closeness")) }
                (interval::bar(words, summary.closeness))
                @match summary.closeness {
                    Some(closeness) => p { (interval::sentence(words, closeness)) },
                    None => p.quiet { (words.word("closeness-unknown-why")) },
                }
                p { (words.say(&person.reason.0)) }
                @if let Some(status) = &summary.status { p { (words.one_of("status", status)) } }
                @if let Some(day) = summary.last_two_way_on {
                    p { (words.say(&Say::new("person-last-two-way").day("on", day))) }
                }
                @if let Some(sentence) = &person.give_and_take { p { (words.say(&sentence.0)) } }
            }
            @if !person.factors.is_empty() {
                div.factors {
                    h2 { (words.word("person-why")) }
                    @for factor in person.factors.iter().filter(|it| counts(it)) { (self::factor(words, factor)) }
                    @let others = person.factors.iter().filter(|it| !counts(it));
                    @if others.clone().next().is_some() {
                        details.others {
                            summary { (words.word("person-why-others")) }
                            @for factor in others { (self::factor(words, factor)) }
                        }
                    }
                    @if summary.closeness.is_some() { p.quiet { (words.word("person-why-note")) } }
                }
            }
        }
    }
}

/// Whether a reason moves the score by a point that could be seen.
fn counts(factor: &Factor) -> bool {
    factor.points.abs() >= 0.5
}

fn factor(words: &Words, factor: &Factor) -> Markup {
    let points =
        Say::new(if factor.points < 0.0 { "person-points-less" } else { "person-points-more" })
            .number("points", factor.points.abs().round());
    html! {
        details.factor {
            summary {
                span.reason { (words.say(&factor.reason.0)) }
                span.points { (words.say(&points)) }
            }
            @if factor.facts.is_empty() {
                p.quiet { (words.word("person-no-rows")) }
            } @else {
                (evidence::rows(words, &factor.facts, REASON_ROWS))
            }
        }
    }
}

/// What was done for each other besides words, and the form to note more.
fn help(words: &Words, person: &Person) -> Markup {
    let back = address::person(&person.summary.id);
    html! {
        section.help {
            h2 { (words.word("give-person")) }
            @for say in &person.given { p { (words.say(&say.0)) } }
            (helped::list(words, &person.help, &back))
            (helped::form(words, &person.summary.id, &person.summary.name))
            @if let Some(parting) = person.parting {
                p.quiet { (words.one_of("parted", parting)) " " a href="/let-go" { (words.word("let-go-title")) } }
            }
        }
    }
}

/// How often a person may be spoken with, each a button.
const OFTEN: [&str; 7] = ["2w", "6w", "3m", "6m", "1y", "never", "none"];

/// How often the owner wants to speak with them.
fn cadence(words: &Words, person: &Person) -> Markup {
    let path = format!("{}/cadence", address::person(&person.summary.id));
    let days = person.cadence.and_then(|days| u64::try_from(days).ok());
    html! {
        section.rulings {
            details #cadence {
                summary { (words.word("cadence-title")) }
                p.quiet {
                    @match days {
                        Some(days) => (words.say(&Say::new("cadence-set").number("days", count(days)))),
                        None => (words.word("cadence-unset")),
                    }
                }
                form.decide method="post" action=(path) {
                    @for often in OFTEN {
                        button name="often" value=(often) { (words.one_of("cadence-often", often)) }
                    }
                }
            }
        }
    }
}

fn invitations(words: &Words, person: &Person) -> Markup {
    let back = address::person(&person.summary.id);
    let setting = Setting { back: &back, next: None, rows: REASON_ROWS, groups: &[], put_off: &[] };
    html! {
        section {
            h2 { (words.word("person-invitations")) }
            div.cards { @for invitation in &person.invitations { (card(words, invitation, setting)) } }
        }
    }
}

fn timeline(words: &Words, person: &Person) -> Markup {
    let all = format!("{}/timeline", address::person(&person.summary.id));
    html! {
        section.timeline {
            h2 { (words.word("person-timeline")) }
            @if person.timeline.is_empty() {
                p.quiet { (words.word("person-timeline-none")) }
            } @else {
                (moments::rows(words, &person.timeline))
                p { a href=(all) { (words.word(if person.timeline_more { "timeline-older" } else { "timeline-by-kind" })) } }
            }
        }
    }
}

/// That the person should be forgotten, where nobody presses it by accident.
fn forgetting(words: &Words, person: &Person) -> Markup {
    let path = address::person(&person.summary.id);
    html! {
        section.rulings {
            details.forget {
                summary { (words.word("person-forget")) }
                p { (words.word("person-forget-what")) }
                form method="post" action={ (path) "/forget" } {
                    button { (words.word("person-forget-do")) }
                }
            }
        }
    }
}
