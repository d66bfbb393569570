//! Today: what there is to do, and how much of the network is real. The page of an empty book is the
//! way to a full one.

use axum::Router;
use axum::response::Response;
use axum::routing::get;
use book::views;
use book::views::keep::Listed;
use book::views::shown::Spoken;
use book::views::today::Today;
use maud::{Markup, html};
use people::Say;

use crate::web::failure::Failure;
use crate::web::layout::Place;
use crate::web::parts::sign::sign;
use crate::web::parts::{drop, event, name, person};
use crate::web::visit::Visit;
use crate::web::{Site, address};
use crate::wording::{Words, count};

pub(super) fn routes() -> Router<Site> {
    Router::new().route("/", get(show)).route("/api/v1/today", get(json))
}

async fn show(visit: Visit) -> Result<Response, Failure> {
    let today = visit.read(views::today).await?;
    Ok(visit.page(Place::Today, &visit.words.word("nav-today"), &draw(visit.words, &today)))
}

async fn json(visit: Visit) -> Result<Response, Failure> {
    let today = visit.read(views::today).await?;
    visit.json(&today)
}

/// How many changes and wishes the first page shows; their own pages have all.
const MOST: usize = 6;
/// People of the week on the first page.
const FEW: usize = 3;

pub(in crate::web) fn draw(words: &Words, today: &Today) -> Markup {
    if today.is_empty {
        return first_steps(words);
    }
    html! {
        header.page {
            p.eyebrow { time datetime=(today.today) { (words.day(today.today)) } }
            h1 { (words.say(&headline(today))) }
        }
        div.blocks {
            div {
                (desk(words, today))
                @if today.suggestions > 0 {
                    p.doubts { a href="/suggestions" {
                        (words.say(&Say::new("today-pairs").number("n", count(today.suggestions))))
                    } }
                }
                (keep(words, today))
            }
            (network(words, today))
        }
        @if !today.would_help.is_empty() { (would_help(words, &today.would_help)) }
    }
}

/// One sentence: what a person would say first.
fn headline(today: &Today) -> Say {
    let piles = today.piles;
    if piles.let_in > 0 {
        Say::new("today-let-in").number("n", count(piles.let_in))
    } else if piles.ask_first > 0 {
        Say::new("today-ask-first").number("n", count(piles.ask_first))
    } else {
        Say::new("today-nobody")
    }
}

fn desk(words: &Words, today: &Today) -> Markup {
    let piles = [
        ("let-in", today.piles.let_in),
        ("ask-first", today.piles.ask_first),
        ("leave", today.piles.leave),
    ];
    html! {
        section.block {
            h2 { a href="/invitations" { (words.word("today-desk")) } }
            ul.tally {
                @for (pile, n) in piles {
                    li {
                        a href=(address::query("/invitations", &[("pile", Some(pile))])) {
                            (sign(pile)) strong { (words.number(count(n))) } " " (words.one_of("pile", pile))
                        }
                    }
                }
            }
            ul.first {
                @for shown in today.first.iter().take(MOST) {
                    li {
                        a href=(address::invitation(&shown.id)) { (name::plain(&shown.name)) }
                        @if let Some(reason) = &shown.reason { p dir="auto" { (words.say(&reason.0)) } }
                    }
                }
            }
        }
    }
}

/// The week's people, the letters that wait and the birthdays, a few lines of each.
fn keep(words: &Words, today: &Today) -> Markup {
    let owed = today.keep.reasons.get("owed").copied().unwrap_or(0);
    html! {
        section.block {
            h2 { a href="/keep" { (words.word("today-keep")) } }
            @if today.keep.people.is_empty() {
                p.quiet { (words.word("today-keep-none")) }
            } @else {
                ul.first {
                    @for one in today.keep.people.iter().take(FEW) {
                        li { (name::linked(&one.person.id, &one.person.name)) p dir="auto" { (words.say(&one.why.0)) } }
                    }
                }
                p { a href="/keep" { (words.word("today-keep-all")) } }
            }
            @if owed > 0 {
                p.about {
                    (words.say(&Say::new("today-owed").number("n", count(owed))))
                    " " (named(&today.owed))
                }
            }
            @if !today.birthdays.is_empty() {
                p.about {
                    (words.word("today-birthdays")) " " (named(&today.birthdays))
                }
            }
        }
    }
}

/// People one after the other, each a link.
fn named(people: &[Listed]) -> Markup {
    html! {
        @for (at, one) in people.iter().enumerate() {
            @if at > 0 { ", " }
            (name::linked(&one.person.id, &one.person.name))
        }
    }
}

fn network(words: &Words, today: &Today) -> Markup {
    let real = match &today.strong {
        Some(strong) => Say::new("today-real")
            .number("connections", count(today.connections))
            .number("strong", strong.expected.round())
            .number("low", strong.low.round())
            .number("high", strong.high.round()),
        None => Say::new("network-strength-unknown"),
    };
    html! {
        section.block {
            h2 { a href="/network" { (words.word("today-network")) } }
            p.about { (words.say(&real)) }
            @if !today.closest.is_empty() {
                h3 { (words.word("today-closest")) }
                (person::list(words, &today.closest))
            }
            @if !today.events.is_empty() {
                h3 { (words.word("today-events")) }
                (event::list(words, &today.events, MOST))
            }
        }
    }
}

/// What would tell us most next.
pub(in crate::web) fn would_help(words: &Words, wishes: &[Spoken]) -> Markup {
    html! {
        aside.help {
            h2 { (words.word("would-help")) }
            ul { @for wish in wishes.iter().take(MOST) { li { (words.say(&wish.0)) } } }
        }
    }
}

/// The page of a book without facts: how to get the archive, and where to put it.
pub(in crate::web) fn first_steps(words: &Words) -> Markup {
    html! {
        section.welcome {
            h1 { (words.word("welcome-title")) }
            p.lead { (words.word("welcome-lead")) }
            ol.steps {
                li { h2 { (words.word("welcome-ask")) } p { (words.word("welcome-ask-how")) }
                    p { a.out href="https://www.linkedin.com/mypreferences/d/download-my-data" rel="noopener noreferrer" target="_blank" {
                        (words.word("welcome-ask-link"))
                    } } }
                li { h2 { (words.word("welcome-wait")) } p { (words.word("welcome-wait-how")) } }
                li { h2 { (words.word("welcome-drop")) } p { (words.word("welcome-drop-how")) }
                    (drop::area(words)) }
            }
            p.quiet { (words.word("welcome-private")) }
        }
    }
}
