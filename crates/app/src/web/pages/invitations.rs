//! The desk: piles of waiting invitations, each a card with its eleven answers.
//!
//! A decision and an answer are resources of the API; on the page each is a button of the card's form,
//! which comes back to the same place in the same pile.

use axum::Router;
use axum::http::StatusCode;
use axum::response::{Redirect, Response};
use axum::routing::{get, put};
use book::views::group::Group;
use book::views::invitations::{Ask, Invitation, Invitations, State, days_to_put_off};
use book::{Book, Now, ops, views};
use jiff::civil::Date;
use maud::{Markup, html};
use people::Say;
use people::scenario::Answer;
use serde::Deserialize;

use crate::web::failure::{Failure, Why};
use crate::web::layout::Place;
use crate::web::parts::card::{Setting, card};
use crate::web::parts::did::did;
use crate::web::parts::group;
use crate::web::parts::pager::{Part, pager};
use crate::web::parts::sign::sign;
use crate::web::visit::{Asked, Named, Sent, Visit, done};
use crate::web::{Site, address};
use crate::wording::{Words, count};

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/invitations", get(show))
        .route("/invitations/{id}", get(show_one).post(rule))
        .route("/api/v1/invitations", get(json))
        .route("/api/v1/invitations/{id}", get(json_one))
        .route("/api/v1/invitations/{id}/decision", put(decide).delete(take_decision_back))
        .route("/api/v1/invitations/{id}/tick", put(tick).delete(untick))
        .route("/api/v1/invitations/{id}/answers/{question}", put(answer).delete(take_answer_back))
}

/// Which part of the desk: as it stands in the address.
#[derive(Debug, Clone, Default, Deserialize)]
pub(in crate::web) struct Desk {
    /// One of [`PILES`]; all that wait when absent.
    pub(in crate::web) pile: Option<String>,
    /// One group of alike notes.
    pub(in crate::web) group: Option<String>,
    /// A search: letters of a name or note.
    pub(in crate::web) q: Option<String>,
    /// How many to pass over.
    #[serde(default)]
    pub(in crate::web) from: u64,
    /// What was just done, to say so.
    pub(in crate::web) did: Option<String>,
    /// For scripts: `waiting`, `decided`, `accepted` or `all`, whatever the pile.
    pub(in crate::web) state: Option<String>,
    /// For scripts: how many.
    pub(in crate::web) limit: Option<u64>,
}

async fn show(visit: Visit, Asked(desk): Asked<Desk>) -> Result<Response, Failure> {
    let ask = desk.ask(CARDS);
    let shown = visit.read(move |book, today| views::invitations(book, &ask, today)).await?;
    let title = visit.words.word("nav-invitations");
    Ok(visit.page(Place::Invitations, &title, &draw(visit.words, &desk, &shown)))
}

async fn show_one(visit: Visit, Named(id): Named<String>) -> Result<Response, Failure> {
    let shown = visit.read(move |book, today| views::invitation(book, &id, today)).await?;
    let days = days_to_put_off(visit.site.now().today);
    Ok(visit.page(Place::Invitations, &shown.name, &draw_one(visit.words, &shown, &days)))
}

async fn json(visit: Visit, Asked(desk): Asked<Desk>) -> Result<Response, Failure> {
    let mut ask = desk.ask(desk.limit.unwrap_or(MOST_CARDS).min(MOST_CARDS));
    if let Some(word) = &desk.state {
        ask.state = State::named(word).map_err(|error| visit.failure(Why::Book(error)))?;
    }
    let shown = visit.read(move |book, today| views::invitations(book, &ask, today)).await?;
    visit.json(&shown)
}

async fn json_one(visit: Visit, Named(id): Named<String>) -> Result<Response, Failure> {
    let shown = visit.read(move |book, today| views::invitation(book, &id, today)).await?;
    visit.json(&shown)
}

/// A button of a card: either a decision or an answer.
#[derive(Debug, Deserialize)]
struct Press {
    /// `let-in` and so on; `later:2026-12-01` with its day; empty takes the decision back.
    decision: Option<String>,
    /// `know:yes`; nothing after the colon takes the answer back.
    answer: Option<String>,
    back: String,
    /// The card to go on with.
    next: Option<String>,
}

async fn rule(
    visit: Visit,
    Named(id): Named<String>,
    Sent(press): Sent<Press>,
) -> Result<Redirect, Failure> {
    let back = press.way_back(&id);
    visit.write(move |book, now| press.rule(book, &id, now)).await?;
    Ok(Redirect::to(&back))
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
            ops::decide(book, &id, Some(ops::Decision::named(&sent.decision)?), now)
        })
        .await?;
    Ok(done())
}

async fn take_decision_back(visit: Visit, Named(id): Named<String>) -> Result<StatusCode, Failure> {
    visit.write(move |book, now| ops::decide(book, &id, None, now)).await?;
    Ok(done())
}

async fn tick(visit: Visit, Named(id): Named<String>) -> Result<StatusCode, Failure> {
    visit.write(move |book, now| ops::tick(book, &id, true, now)).await?;
    Ok(done())
}

async fn untick(visit: Visit, Named(id): Named<String>) -> Result<StatusCode, Failure> {
    visit.write(move |book, now| ops::tick(book, &id, false, now)).await?;
    Ok(done())
}

#[derive(Debug, Deserialize)]
struct Reply {
    answer: String,
}

async fn answer(
    visit: Visit,
    Named((id, question)): Named<(String, String)>,
    Sent(sent): Sent<Reply>,
) -> Result<StatusCode, Failure> {
    visit
        .write(move |book, now| {
            ops::answer(book, &id, &question, ops::answer_named(&sent.answer)?, now)
        })
        .await?;
    Ok(done())
}

async fn take_answer_back(
    visit: Visit,
    Named((id, question)): Named<(String, String)>,
) -> Result<StatusCode, Failure> {
    visit.write(move |book, now| ops::answer(book, &id, &question, Answer::Unknown, now)).await?;
    Ok(done())
}

/// Cards on a page: what keeps it well below 100 kB with every question spelt out.
const CARDS: u64 = 6;
/// What a script may have at once.
const MOST_CARDS: u64 = 1_000;
/// Rows of evidence under an answer here; the invitation's own page has all.
const ROWS: usize = 2;
/// Groups of alike notes worth a line.
const GROUPS: usize = 5;

/// The piles in the order they are worked through.
const PILES: [&str; 6] = ["let-in", "ask-first", "leave", "later", "decided", "accepted"];

impl Desk {
    fn pile(&self) -> Option<&'static str> {
        let pile = self.pile.as_deref()?;
        PILES.into_iter().find(|known| *known == pile)
    }

    fn ask(&self, limit: u64) -> Ask {
        let (state, pile) = match self.pile() {
            Some("decided") => (State::Decided, None),
            Some("accepted") => (State::Accepted, None),
            pile => (State::Waiting, pile),
        };
        Ask {
            state,
            pile: pile.map(str::to_owned),
            group: self.group.clone(),
            q: self.search().map(str::to_owned),
            from: self.from,
            limit,
        }
    }

    /// This part of the desk as an address, starting at another card.
    fn address(&self, from: u64) -> String {
        let from = (from > 0).then(|| from.to_string());
        address::query(
            "/invitations",
            &[
                ("pile", self.pile()),
                ("group", self.group.as_deref()),
                ("q", self.search()),
                ("from", from.as_deref()),
            ],
        )
    }

    fn search(&self) -> Option<&str> {
        self.q.as_deref().map(str::trim).filter(|q| !q.is_empty())
    }
}

impl Press {
    fn rule(&self, book: &mut Book, id: &str, now: Now) -> Result<(), book::Error> {
        if let Some((question, answer)) = self.answer.as_deref().and_then(|it| it.split_once(':')) {
            let answer = given(answer).map_or(Ok(Answer::Unknown), ops::answer_named)?;
            ops::answer(book, id, question, answer, now)?;
        }
        if let Some(decision) = &self.decision {
            let decision = given(decision).map(ops::Decision::named).transpose()?;
            ops::decide(book, id, decision, now)?;
        }
        Ok(())
    }

    /// Back to the same part of the desk, with a word on what was done, at the same card.
    fn way_back(&self, id: &str) -> String {
        let did = match (&self.decision, &self.answer) {
            (Some(decision), _) if decision.is_empty() => "taken-back",
            (Some(decision), _) => {
                PILES.into_iter().find(|pile| pile == decision).unwrap_or("later")
            }
            (None, _) => "answered",
        };
        // What was decided is no longer in the pile: one goes on with the next.
        let next = self.next.as_deref().filter(|_| self.decision.is_some()).unwrap_or(id);
        format!("{}#i-{}", did_then(&self.back, did), address::segment(next))
    }
}

/// Back to a page of ours, with a word on what was done.
pub(in crate::web) fn did_then(back: &str, did: &str) -> String {
    let back = address::local(back);
    let joint = if back.contains('?') { '&' } else { '?' };
    format!("{back}{joint}did={did}")
}

fn given(value: &str) -> Option<&str> {
    (!value.is_empty()).then_some(value)
}

pub(in crate::web) fn draw(words: &Words, desk: &Desk, shown: &Invitations) -> Markup {
    let back = desk.address(desk.from);
    let setting = Setting {
        back: &back,
        next: None,
        rows: ROWS,
        groups: &shown.groups,
        put_off: &shown.put_off,
    };
    let next = |at: usize| shown.invitations.get(at + 1).map(|next| next.id.as_str());
    let n = u64::try_from(shown.invitations.len()).unwrap_or(u64::MAX);
    let part = Part { from: desk.from, shown: n, limit: CARDS, total: shown.total };
    html! {
        header.page.desk-head {
            h1 { (words.word("desk-title")) }
            @if waiting(shown) > 0 { p.lead { (words.say(&pace(shown))) } }
            p.quiet { (words.word("desk-lead")) }
        }
        div.desk {
            aside.side {
                (piles(words, desk, shown))
                p.todo { a href="/todo" { (words.word("todo-title")) } }
                @if !shown.groups.is_empty() { (groups(words, &shown.groups)) }
                (criteria(words))
                @if let Some(day) = shown.exported_on {
                    p.quiet { (words.say(&Say::new("desk-exported").day("on", day))) }
                }
            }
            div.cards #list {
                (search(words, desk))
                (did(words, said(words, desk), &back))
                @if shown.invitations.is_empty() { (nothing(words, desk, shown)) }
                @for (at, invitation) in shown.invitations.iter().enumerate() {
                    (card(words, invitation, Setting { next: next(at), ..setting }))
                }
                (pager(words, part, |from| desk.address(from)))
            }
        }
    }
}

fn draw_one(words: &Words, shown: &Invitation, put_off: &[Date]) -> Markup {
    let back = address::invitation(&shown.id);
    let setting = Setting { back: &back, next: None, rows: usize::MAX, groups: &[], put_off };
    html! {
        p.way { a href="/invitations" { (words.word("desk-all")) } }
        div.cards { (card(words, shown, setting)) }
    }
}

fn waiting(shown: &Invitations) -> u64 {
    shown.piles.let_in + shown.piles.ask_first + shown.piles.leave
}

/// How many wait, and how long they may take: measured or guessed, and said which.
fn pace(shown: &Invitations) -> Say {
    let id = if shown.sitting.is_measured { "desk-pace" } else { "desk-pace-guess" };
    Say::new(id)
        .number("n", count(waiting(shown)))
        .number("minutes", count(shown.sitting.minutes_left))
        .number("seconds", shown.sitting.seconds_each.round())
}

fn search(words: &Words, desk: &Desk) -> Markup {
    html! {
        form.search method="get" action="/invitations" role="search" data-search {
            label.sr for="q" { (words.word("desk-search")) }
            input #q type="search" name="q" value=[desk.search()] placeholder=(words.word("desk-search"))
                autocomplete="off" spellcheck="false" dir="auto";
            kbd { "/" }
        }
    }
}

fn piles(words: &Words, desk: &Desk, shown: &Invitations) -> Markup {
    let piles = shown.piles;
    let counts =
        [piles.let_in, piles.ask_first, piles.leave, piles.later, piles.decided, piles.accepted];
    let is_all = desk.pile().is_none() && desk.group.is_none();
    html! {
        nav.piles aria-label=(words.word("desk-piles")) {
            a href="/invitations" aria-current=[is_all.then_some("true")] {
                svg.sign aria-hidden="true" {} span { (words.word("desk-waiting")) }
                span.n { (words.number(count(piles.let_in + piles.ask_first + piles.leave))) }
            }
            @for (pile, n) in PILES.into_iter().zip(counts) {
                a href=(address::query("/invitations", &[("pile", Some(pile))]))
                    aria-current=[(desk.pile() == Some(pile)).then_some("true")] {
                    (sign(pile)) span { (words.one_of("pile", pile)) }
                    span.n { (words.number(count(n))) }
                }
            }
        }
    }
}

/// By what it is judged, and how well.
fn criteria(words: &Words) -> Markup {
    html! {
        p.criteria {
            a href="/stance" { (words.word("stance-title")) } " "
            a href="/questions" { (words.word("questions-title")) } " "
            a href="/triage" { (words.word("triage-title")) }
        }
    }
}

fn groups(words: &Words, groups: &[Group]) -> Markup {
    html! {
        section.groups {
            h2 { (words.word("desk-groups")) }
            ul {
                @for group in groups.iter().take(GROUPS) {
                    li {
                        a href=(address::group(&group.id)) {
                            span.n { (words.number(count(group.size))) " × " }
                            (group::what(words, group))
                        }
                    }
                }
            }
        }
    }
}

/// What was just done, in words.
fn said(words: &Words, desk: &Desk) -> Option<String> {
    let known = PILES.into_iter().chain(["answered", "undone", "taken-back"]);
    let did = desk.did.as_deref().and_then(|did| known.into_iter().find(|known| *known == did))?;
    Some(words.one_of("decided", did))
}

/// An empty pile says whether it was emptied or never filled, and what to do next.
fn nothing(words: &Words, desk: &Desk, shown: &Invitations) -> Markup {
    let was_read = shown.exported_on.is_some();
    let is_finished = waiting(shown) == 0;
    html! {
        section.empty {
            @if desk.search().is_some() {
                p.lead { (words.word("desk-not-found")) }
                p { a.button href="/invitations" { (words.word("desk-all")) } }
            } @else if was_read && is_finished {
                (finished(words, shown))
            } @else if was_read {
                p.lead { (words.word("desk-empty")) }
                p { a.button href="/invitations" { (words.word("desk-empty-next")) } }
            } @else {
                p.lead { (words.word("desk-none")) }
                p { a.button href="/imports" { (words.word("desk-none-next")) } }
            }
        }
    }
}

/// Nobody waits any more: what was done, and what is left to do on LinkedIn.
fn finished(words: &Words, shown: &Invitations) -> Markup {
    let sitting = shown.sitting;
    let done = [
        ("let-in", sitting.let_in),
        ("ask-first", sitting.ask_first),
        ("leave", sitting.leave),
        ("later", sitting.later),
    ];
    let is_something = done.iter().any(|(_, n)| *n > 0);
    html! {
        h2 { (words.word("desk-finished")) }
        @if is_something {
            p.lead { (words.word("desk-finished-lead")) }
            ul.tally {
                @for (decision, n) in done.into_iter().filter(|(_, n)| *n > 0) {
                    li { (sign(decision)) " " strong { (words.number(count(n))) } " " (words.one_of("pile", decision)) }
                }
            }
            p { a.button.primary href="/todo" { (words.word("desk-finished-next")) } }
        } @else {
            p { a.button href="/people" { (words.word("desk-finished-people")) } }
        }
    }
}
