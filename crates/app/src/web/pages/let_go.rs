//! Let go: connections with little or nothing behind them, a handful a page, with what would be lost first. Those with
//! nothing to lose can be let go together, after a look at who they are.

use axum::Router;
use axum::http::StatusCode;
use axum::response::{Redirect, Response};
use axum::routing::{get, post, put};
use book::views::let_go::{Ask, LetGo, Loss, Offer, Pile, Regret};
use book::{ops, views};
use maud::{Markup, html};
use people::Say;
use serde::Deserialize;

use super::invitations::did_then;
use crate::web::failure::{Failure, Why};
use crate::web::layout::Place;
use crate::web::parts::did::did;
use crate::web::parts::keeping::ways;
use crate::web::parts::pager::{Part, pager};
use crate::web::parts::put_off::put_off;
use crate::web::parts::sign::sign;
use crate::web::parts::{evidence, name};
use crate::web::visit::{Asked, Named, Sent, Visit, done};
use crate::web::{Site, address};
use crate::wording::{Words, count};

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/let-go", get(show))
        .route("/let-go/together", get(together).post(let_all_go))
        .route("/let-go/{id}", post(press))
        .route("/api/v1/let-go", get(json))
        .route("/api/v1/let-go/decisions", put(decide_all))
        .route("/api/v1/let-go/{id}/decision", put(decide).delete(take_back))
}

/// Which connections, as it stands in the address.
#[derive(Debug, Clone, Default, Deserialize)]
pub(in crate::web) struct Which {
    pub(in crate::web) pile: Option<String>,
    #[serde(default)]
    pub(in crate::web) from: u64,
    /// For scripts: how many, 0 for all.
    pub(in crate::web) limit: Option<u64>,
    pub(in crate::web) did: Option<String>,
}

/// Connections on a page.
const CARDS: u64 = 10;
/// Connections that are let go together at most: what one still reads.
const MOST_TOGETHER: u64 = 40;
/// What a script gets that doesn't say how many.
const JSON_ROWS: u64 = 100;

impl Which {
    fn ask(&self, visit: &Visit, limit: u64) -> Result<Ask, Failure> {
        let word = self.pile.as_deref().filter(|word| !word.is_empty());
        let pile = word.map(Pile::named).transpose();
        let pile = pile.map_err(|error| visit.failure(Why::Book(error)))?.unwrap_or_default();
        Ok(Ask { pile, from: self.from, limit })
    }
}

fn address_of(pile: &str, from: u64) -> String {
    let from = (from > 0).then(|| from.to_string());
    address::query("/let-go", &[("pile", Some(pile)), ("from", from.as_deref())])
}

async fn show(visit: Visit, Asked(which): Asked<Which>) -> Result<Response, Failure> {
    let ask = which.ask(&visit, CARDS)?;
    let shown = visit.read(move |book, today| views::let_go(book, ask, today)).await?;
    let title = visit.words.word("let-go-title");
    Ok(visit.page(Place::Keep, &title, &draw(visit.words, &shown, which.did.as_deref())))
}

async fn json(visit: Visit, Asked(which): Asked<Which>) -> Result<Response, Failure> {
    let ask = which.ask(&visit, which.limit.unwrap_or(JSON_ROWS))?;
    let shown = visit.read(move |book, today| views::let_go(book, ask, today)).await?;
    visit.json(&shown)
}

async fn together(visit: Visit) -> Result<Response, Failure> {
    let ask = Ask { pile: Pile::Plain, from: 0, limit: MOST_TOGETHER };
    let shown = visit.read(move |book, today| views::let_go(book, ask, today)).await?;
    let title = visit.words.word("let-go-together");
    Ok(visit.page(Place::Keep, &title, &draw_together(visit.words, &shown)))
}

/// A button of a card.
#[derive(Debug, Deserialize)]
struct Press {
    decision: String,
    back: String,
}

async fn press(
    visit: Visit,
    Named(id): Named<String>,
    Sent(press): Sent<Press>,
) -> Result<Redirect, Failure> {
    let word = press.decision.split(':').next().unwrap_or_default().to_owned();
    let did = if word.is_empty() { "taken-back".to_owned() } else { word };
    visit
        .write(move |book, now| {
            let named = Some(press.decision).filter(|word| !word.is_empty());
            let parting = named.map(|word| ops::parting_named(&word)).transpose()?;
            ops::let_go(book, &id, parting, now)
        })
        .await?;
    Ok(Redirect::to(&did_then(address::local(&press.back), &did)))
}

/// The form: `person` once for each who is chosen.
async fn let_all_go(
    visit: Visit,
    Sent(pairs): Sent<Vec<(String, String)>>,
) -> Result<Redirect, Failure> {
    let chosen = pairs.into_iter().filter(|(key, _)| key == "person").map(|(_, value)| value);
    let chosen: Vec<String> = chosen.collect();
    visit.write(move |book, now| ops::let_all_go(book, &chosen, now)).await?;
    Ok(Redirect::to(&did_then("/let-go", "together")))
}

#[derive(Debug, Deserialize)]
struct Decision {
    decision: String,
}

async fn decide(
    visit: Visit,
    Named(id): Named<String>,
    Sent(sent): Sent<Decision>,
) -> Result<StatusCode, Failure> {
    visit
        .write(move |book, now| {
            ops::let_go(book, &id, Some(ops::parting_named(&sent.decision)?), now)
        })
        .await?;
    Ok(done())
}

async fn take_back(visit: Visit, Named(id): Named<String>) -> Result<StatusCode, Failure> {
    visit.write(move |book, now| ops::let_go(book, &id, None, now)).await?;
    Ok(done())
}

#[derive(Debug, Deserialize)]
struct People {
    people: Vec<String>,
}

async fn decide_all(visit: Visit, Sent(sent): Sent<People>) -> Result<StatusCode, Failure> {
    visit.write(move |book, now| ops::let_all_go(book, &sent.people, now)).await?;
    Ok(done())
}

/// What may just have been done.
const DID: [&str; 6] = ["keep", "let-go", "later", "together", "taken-back", "undone"];

pub(in crate::web) fn draw(words: &Words, shown: &LetGo, told: Option<&str>) -> Markup {
    let said = told.and_then(|told| DID.into_iter().find(|known| *known == told));
    let back = address_of(shown.pile, shown.from);
    let total = shown.piles.iter().find(|(key, _)| *key == shown.pile).map_or(0, |(_, n)| *n);
    let n = shown.people.len() as u64;
    let part = Part { from: shown.from, shown: n, limit: CARDS, total };
    html! {
        (ways(words, "/let-go"))
        header.page {
            h1 { (words.word("let-go-title")) }
            p.lead { (words.word("let-go-about")) }
            (unread(words, shown))
        }
        div.desk {
            aside.side {
                (piles(words, shown))
                @if shown.pile == "plain" && !shown.people.is_empty() {
                    p.progress { a href="/let-go/together" { (words.word("let-go-together")) } }
                }
                (regret(words, &shown.regret))
            }
            div.cards.several #list {
                (did(words, said.map(|said| words.one_of("parted", said)), &back))
                p.quiet { (words.one_of("let-go-pile-about", shown.pile)) }
                @if shown.people.is_empty() { (nothing(words, shown)) }
                @for offer in &shown.people { (card(words, offer, &shown.put_off, &back)) }
                (pager(words, part, |from| address_of(shown.pile, from)))
            }
        }
    }
}

/// What was not imported, before anybody is offered.
fn unread(words: &Words, shown: &LetGo) -> Markup {
    let ways: Vec<String> = shown.unread.iter().map(|way| words.one_of("way", way)).collect();
    html! {
        @if !ways.is_empty() {
            p.quiet {
                (words.say(&Say::new("let-go-not-imported").text("ways", ways.join(", ")))) " "
                a href="/imports" { (words.word("let-go-import")) }
            }
        }
    }
}

fn piles(words: &Words, shown: &LetGo) -> Markup {
    let drawing = |pile: &str| match pile {
        "twice" => "ask-first",
        "later" => "later",
        "keep" => "let-in",
        "let-go" => "leave",
        _ => "unknown",
    };
    html! {
        nav.piles aria-label=(words.word("let-go-piles")) {
            @for (pile, n) in &shown.piles {
                a href=(address_of(pile, 0)) aria-current=[(*pile == shown.pile).then_some("true")] {
                    (sign(drawing(pile))) span { (words.one_of("let-go-pile", pile)) }
                    span.n { (words.number(count(*n))) }
                }
            }
        }
        p.progress {
            (words.say(&Say::new("let-go-of-all").number("n", count(shown.connections))))
            @if shown.closed > 0 {
                " " (words.say(&Say::new("let-go-closed").number("n", count(shown.closed))))
            }
        }
    }
}

fn nothing(words: &Words, shown: &LetGo) -> Markup {
    let (text, next, href) = match shown.connections {
        0 => ("let-go-empty", "desk-none-next", "/imports"),
        _ => ("let-go-none", "let-go-none-next", "/give"),
    };
    html! {
        section.empty {
            p.lead { (words.word(text)) }
            p { a.button href=(href) { (words.word(next)) } }
        }
    }
}

/// Rows under one loss.
const ROWS: usize = 3;

fn card(words: &Words, offer: &Offer, days: &[jiff::civil::Date], back: &str) -> Markup {
    html! {
        article.card #{ "p-" (address::segment(&offer.id)) } data-card tabindex="-1" {
            header {
                h2 { (name::linked(&offer.id, &offer.name)) }
                p.when {
                    @if offer.role.is_some() || offer.employer.is_some() { (work(offer)) " · " }
                    @if let Some(day) = offer.connected_on {
                        (words.say(&Say::new("person-connected-on").day("on", day))) " "
                    }
                    @if let Some(profile) = offer.profile.as_deref().and_then(address::profile) {
                        a.out href=(profile) rel="noopener noreferrer" target="_blank" { (words.word("card-profile")) }
                    }
                }
            }
            @if !offer.losses.is_empty() {
                p.eyebrow { (words.word("let-go-losses")) }
                ul.reasons { @for loss in &offer.losses { li { (self::loss(words, loss)) } } }
            }
            @if let Some(says) = &offer.says { p.quiet { (words.say(&says.0)) } }
            @if !offer.facts.is_empty() {
                details.factor {
                    summary { span.reason { (words.word("let-go-facts")) } }
                    (evidence::rows(words, &offer.facts, ROWS))
                }
            }
            (buttons(words, offer, days, back))
        }
    }
}

fn work(offer: &Offer) -> Markup {
    html! {
        @if let Some(role) = &offer.role { (name::plain(role)) }
        @if offer.role.is_some() && offer.employer.is_some() { " · " }
        @if let Some(employer) = &offer.employer { (name::plain(employer)) }
    }
}

fn loss(words: &Words, loss: &Loss) -> Markup {
    let says = html! { span.reason dir="auto" { (words.say(&loss.says.0)) } };
    html! {
        @if loss.facts.is_empty() {
            p.factor { (says) }
        } @else {
            details.factor { summary { (says) } (evidence::rows(words, &loss.facts, ROWS)) }
        }
    }
}

/// The buttons and their keys; putting off has its own.
const DECISIONS: [(&str, &str, &str); 2] = [("let-go", "x", "leave"), ("keep", "f", "let-in")];

fn buttons(words: &Words, offer: &Offer, days: &[jiff::civil::Date], back: &str) -> Markup {
    html! {
        form method="post" action={ "/let-go/" (address::segment(&offer.id)) } data-swap {
            input type="hidden" name="back" value=(back);
            div.decide {
                @if let Some(choice) = &offer.choice {
                    p.decided {
                        (sign("decided"))
                        @match offer.until {
                            Some(day) => (words.say(&Say::new("decided-until").day("on", day))),
                            None => (words.one_of("parted", choice)),
                        }
                    }
                    button.plain name="decision" value="" { (words.word("card-take-back")) }
                } @else {
                    @for (decision, key, drawing) in DECISIONS {
                        button name="decision" value=(decision) data-key=(key) {
                            (sign(drawing)) (words.one_of("part", decision)) " " kbd { (key) }
                        }
                    }
                    (put_off(words, days))
                }
            }
        }
    }
}

/// Whether whoever was let go was missed.
fn regret(words: &Words, regret: &Regret) -> Markup {
    html! {
        @if let Some(says) = &regret.says {
            section.groups {
                h2 { (words.word("let-go-regret")) }
                p { (words.say(&says.0)) }
                @for returned in &regret.people {
                    details.factor {
                        summary {
                            span.reason {
                                (name::plain(&returned.name)) ": "
                                @if let Some(day) = returned.on { (words.day(day)) ", " }
                                (words.one_of("returned", &returned.by))
                            }
                        }
                        (evidence::rows(words, &returned.facts, ROWS))
                        p { (name::linked(&returned.id, &returned.name)) }
                    }
                }
            }
        }
    }
}

/// Those with nothing to lose, named one by one before they are let go together.
pub(in crate::web) fn draw_together(words: &Words, shown: &LetGo) -> Markup {
    html! {
        p.way { a href="/let-go" { (words.word("let-go-title")) } }
        header.page {
            h1 { (words.word("let-go-together")) }
            p.lead { (words.word("let-go-together-about")) }
            (unread(words, shown))
        }
        @if shown.people.is_empty() {
            (nothing(words, shown))
        } @else {
            form.together method="post" action="/let-go/together" {
                ul.members { @for offer in &shown.people { (member(words, offer)) } }
                div.decide {
                    button.primary { (sign("leave")) (words.word("let-go-together-do")) }
                }
                p.quiet { (words.word("group-undo")) }
            }
        }
    }
}

fn member(words: &Words, offer: &Offer) -> Markup {
    let id = address::segment(&offer.id);
    html! {
        li data-row {
            input type="checkbox" name="person" value=(offer.id) id={ "m-" (id) } checked;
            label for={ "m-" (id) } {
                strong { (name::plain(&offer.name)) }
                span.verdict { (work(offer)) }
                @if let Some(says) = &offer.says { span.reason { (words.say(&says.0)) } }
            }
            a.open href=(address::person(&offer.id)) { (words.word("group-open")) }
        }
    }
}
