//! One person or two: pairs side by side, one key a decision, and whole kinds of pairs at once.
//!
//! A decision is a resource of the API; on the page it is a button of the card's form, which comes back to
//! the same place in the list.

use axum::Router;
use axum::http::StatusCode;
use axum::response::{Redirect, Response};
use axum::routing::{get, put};
use book::views::suggestions::{Acceptance, Ask, Class, Pair, Suggestions};
use book::{ops, views};
use maud::{Markup, html};
use people::Say;
use serde::Deserialize;

use crate::web::failure::Failure;
use crate::web::layout::Place;
use crate::web::parts::did::did;
use crate::web::parts::name;
use crate::web::parts::pager::{Part, pager};
use crate::web::parts::pair::card;
use crate::web::parts::sign::sign;
use crate::web::visit::{Asked, Named, Sent, Visit, done};
use crate::web::{Site, address};
use crate::wording::{Words, count};

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/suggestions", get(show))
        .route("/suggestions/acceptance", get(preview).post(accept))
        .route("/suggestions/{id}", get(show_one).post(settle_by_button))
        .route("/api/v1/suggestions", get(json))
        .route("/api/v1/suggestions/acceptance", get(json_preview).put(accept_by_script))
        .route("/api/v1/suggestions/{id}", get(json_one))
        .route("/api/v1/suggestions/{id}/decision", put(settle).delete(take_back))
}

/// Which pairs: as it stands in the address.
#[derive(Debug, Clone, Default, Deserialize)]
pub(in crate::web) struct Which {
    /// Only those of this class.
    pub(in crate::web) class: Option<String>,
    /// Those that were put off.
    #[serde(default)]
    pub(in crate::web) later: bool,
    /// How many to pass over.
    #[serde(default)]
    pub(in crate::web) from: u64,
    /// What was just done, to say so.
    pub(in crate::web) did: Option<String>,
    /// For scripts: how many.
    pub(in crate::web) limit: Option<u64>,
}

async fn show(visit: Visit, Asked(which): Asked<Which>) -> Result<Response, Failure> {
    let ask = which.ask(CARDS);
    let shown = visit.read(move |book, _| views::suggestions(book, &ask)).await?;
    let title = visit.words.word("pairs-title");
    Ok(visit.page(Place::People, &title, &draw(visit.words, &which, &shown)))
}

async fn show_one(visit: Visit, Named(id): Named<String>) -> Result<Response, Failure> {
    let pair = visit.read(move |book, _| views::suggestion(book, &id)).await?;
    let title = visit.words.word("pairs-title");
    Ok(visit.page(Place::People, &title, &draw_one(visit.words, &pair)))
}

async fn json(visit: Visit, Asked(which): Asked<Which>) -> Result<Response, Failure> {
    let ask = which.ask(which.limit.unwrap_or(MOST_CARDS).min(MOST_CARDS));
    let shown = visit.read(move |book, _| views::suggestions(book, &ask)).await?;
    visit.json(&shown)
}

async fn json_one(visit: Visit, Named(id): Named<String>) -> Result<Response, Failure> {
    let pair = visit.read(move |book, _| views::suggestion(book, &id)).await?;
    visit.json(&pair)
}

/// A button of a card.
#[derive(Debug, Deserialize)]
struct Press {
    settlement: String,
    back: String,
}

async fn settle_by_button(
    visit: Visit,
    Named(id): Named<String>,
    Sent(press): Sent<Press>,
) -> Result<Redirect, Failure> {
    let did = press.settlement.clone();
    visit
        .write(move |book, now| {
            ops::settle(book, &id, Some(ops::Settlement::named(&press.settlement)?), now)
        })
        .await?;
    Ok(Redirect::to(&told(address::local(&press.back), &did)))
}

#[derive(Debug, Deserialize)]
struct Decision {
    decision: String,
}

async fn settle(
    visit: Visit,
    Named(id): Named<String>,
    Sent(sent): Sent<Decision>,
) -> Result<StatusCode, Failure> {
    visit
        .write(move |book, now| {
            ops::settle(book, &id, Some(ops::Settlement::named(&sent.decision)?), now)
        })
        .await?;
    Ok(done())
}

async fn take_back(visit: Visit, Named(id): Named<String>) -> Result<StatusCode, Failure> {
    visit.write(move |book, now| ops::settle(book, &id, None, now)).await?;
    Ok(done())
}

/// A kind of pairs, and how sure they must be.
#[derive(Debug, Clone, Deserialize)]
struct Kind {
    class: String,
    #[serde(default)]
    least: f64,
}

async fn preview(visit: Visit, Asked(kind): Asked<Kind>) -> Result<Response, Failure> {
    let shown = visit.read(move |book, _| views::acceptance(book, &kind.class, kind.least)).await?;
    let title = visit.words.word("pairs-accept-title");
    Ok(visit.page(Place::People, &title, &draw_acceptance(visit.words, &shown)))
}

async fn json_preview(visit: Visit, Asked(kind): Asked<Kind>) -> Result<Response, Failure> {
    let shown = visit.read(move |book, _| views::acceptance(book, &kind.class, kind.least)).await?;
    visit.json(&shown)
}

async fn accept(visit: Visit, Sent(kind): Sent<Kind>) -> Result<Redirect, Failure> {
    visit
        .write(move |book, now| ops::accept_suggestions(book, &kind.class, kind.least, now))
        .await?;
    Ok(Redirect::to(&told("/suggestions", "accepted")))
}

async fn accept_by_script(visit: Visit, Sent(kind): Sent<Kind>) -> Result<StatusCode, Failure> {
    visit
        .write(move |book, now| ops::accept_suggestions(book, &kind.class, kind.least, now))
        .await?;
    Ok(done())
}

/// Pairs on a page.
const CARDS: u64 = 8;
/// What a script may have at once.
const MOST_CARDS: u64 = 1_000;
/// Kinds of pairs worth a line.
const KINDS: usize = 6;

impl Which {
    fn ask(&self, limit: u64) -> Ask {
        Ask { class: self.class.clone(), put_off: self.later, from: self.from, limit }
    }

    /// The same pairs, starting at another one.
    fn address(&self, from: u64) -> String {
        let from = (from > 0).then(|| from.to_string());
        address::query(
            "/suggestions",
            &[
                ("class", self.class.as_deref()),
                ("later", self.later.then_some("true")),
                ("from", from.as_deref()),
            ],
        )
    }
}

/// The way back, with a word on what was done.
fn told(back: &str, did: &str) -> String {
    let joint = if back.contains('?') { '&' } else { '?' };
    format!("{back}{joint}did={}", address::segment(did))
}

/// What a page can say was done.
const DID: [&str; 5] = ["same", "not-same", "later", "accepted", "undone"];

pub(in crate::web) fn draw(words: &Words, which: &Which, shown: &Suggestions) -> Markup {
    let back = which.address(which.from);
    let n = u64::try_from(shown.pairs.len()).unwrap_or(u64::MAX);
    let part = Part { from: which.from, shown: n, limit: CARDS, total: shown.total };
    let said = which.did.as_deref().and_then(|did| DID.into_iter().find(|known| *known == did));
    let progress = Say::new("pairs-waiting")
        .number("n", count(shown.waiting))
        .number("settled", count(shown.settled));
    html! {
        p.way { a href="/people" { (words.word("person-all")) } }
        header.page {
            h1 { (words.word("pairs-title")) }
            p.lead { (words.word("pairs-lead")) }
        }
        div.desk {
            aside.side {
                (piles(words, which, shown))
                p.progress { (words.say(&progress)) }
                @if !shown.classes.is_empty() { (kinds(words, which, &shown.classes)) }
                @if !shown.pairs.is_empty() { p.progress.scale { (words.word("why-same-weights")) } }
            }
            div.cards #list {
                (did(words, said.map(|said| words.one_of("settled", said)), &back))
                @if shown.pairs.is_empty() { (nothing(words, shown)) }
                @for pair in &shown.pairs { (card(words, pair, &back)) }
                (pager(words, part, |from| which.address(from)))
            }
        }
    }
}

fn draw_one(words: &Words, pair: &Pair) -> Markup {
    html! {
        p.way { a href="/suggestions" { (words.word("pairs-back")) } }
        div.cards { (card(words, pair, "/suggestions")) }
    }
}

fn piles(words: &Words, which: &Which, shown: &Suggestions) -> Markup {
    let piles = [
        ("unknown", "pairs-all", "/suggestions", shown.waiting, !which.later),
        ("later", "pairs-later", "/suggestions?later=true", shown.put_off, which.later),
    ];
    html! {
        nav.piles aria-label=(words.word("pairs-which")) {
            @for (drawing, label, href, n, is_here) in piles {
                a href=(href) aria-current=[(is_here && which.class.is_none()).then_some("true")] {
                    (sign(drawing)) span { (words.word(label)) }
                    span.n { (words.number(count(n))) }
                }
            }
        }
    }
}

/// Kinds of pairs; the one that is looked at can be accepted at once.
fn kinds(words: &Words, which: &Which, classes: &[Class]) -> Markup {
    html! {
        section.groups.kinds {
            h2 { (words.word("pairs-kinds")) }
            ul {
                @for class in classes.iter().take(KINDS) {
                    @let is_here = which.class.as_ref() == Some(&class.key);
                    li {
                        a href=(address::query("/suggestions", &[("class", Some(&class.key))]))
                            aria-current=[is_here.then_some("true")] {
                            (words.class(&class.key)) " " span.n { (words.number(count(class.size))) }
                        }
                        @if is_here && !which.later {
                            p { a href=(address::query("/suggestions/acceptance", &[("class", Some(&class.key))])) {
                                (words.word("pairs-accept"))
                            } }
                        }
                    }
                }
            }
        }
    }
}

/// An empty list says why, and what to do next.
fn nothing(words: &Words, shown: &Suggestions) -> Markup {
    let (title, next, href) = match (shown.waiting, shown.put_off) {
        (0, 0) => ("pairs-none", "pairs-none-next", "/imports"),
        (0, _) => ("pairs-none", "pairs-none-later", "/suggestions?later=true"),
        _ => ("pairs-none-here", "pairs-none-waiting", "/suggestions"),
    };
    html! {
        section.empty {
            p.lead { (words.word(title)) }
            @if shown.waiting == 0 { p { (words.word("pairs-none-why")) } }
            p { a.button href=(href) { (words.word(next)) } }
        }
    }
}

pub(in crate::web) fn draw_acceptance(words: &Words, shown: &Acceptance) -> Markup {
    let n = shown.pairs.len() as f64;
    html! {
        p.way { a href="/suggestions" { (words.word("pairs-back")) } }
        header.page {
            h1 { (words.word("pairs-accept-title")) }
            p.eyebrow { (words.class(&shown.class)) }
            @if shown.pairs.is_empty() {
                p.lead { (words.word("pairs-accept-none")) }
            } @else {
                p.lead { (words.say(&Say::new("pairs-accept-lead").number("n", n))) }
            }
            @if shown.left_out > 0 {
                p.quiet { (words.say(&Say::new("pairs-left-out").number("n", count(shown.left_out)))) }
            }
        }
        @if !shown.pairs.is_empty() {
            ol.joined { @for pair in &shown.pairs { (line(pair)) } }
            form.choice method="post" action="/suggestions/acceptance" {
                input type="hidden" name="class" value=(shown.class);
                input type="hidden" name="least" value=(shown.least_probability);
                button.primary { (words.say(&Say::new("pairs-accept-do").number("n", n))) }
            }
        }
    }
}

/// A pair in a line: each side with the handle it would bring.
fn line(pair: &Pair) -> Markup {
    html! {
        li {
            @for side in &pair.sides {
                p {
                    (name::linked(&side.id, &side.name)) " "
                    @if let Some(handle) = side.handles.first() { small { (name::handle(handle)) } }
                }
            }
        }
    }
}
