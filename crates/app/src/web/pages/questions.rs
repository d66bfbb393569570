//! The questions as the owner puts them: their words, their order, how much each counts, and her own.
//!
//! What could move a verdict is tried first: the page says which would, and of whom, above the button that
//! does it. Words and places move none and are changed at once.

use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::get;
use book::ops::{self, Wish};
use book::views::criteria::{Moves, Question, Questions};
use book::{Book, views};
use maud::{Markup, html};
use people::scenario::triage::{Edit, Emphasis};
use serde::Deserialize;

use crate::web::Site;
use crate::web::failure::Failure;
use crate::web::layout::Place;
use crate::web::parts::did::did;
use crate::web::parts::moves::moves;
use crate::web::visit::{Asked, Sent, Visit};
use crate::wording::Words;

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/questions", get(show).post(change))
        .route("/api/v1/questions", get(json).post(change_by_script))
        .route("/api/v1/moves", get(json_moves))
}

/// A change that is asked for, as it stands in the address or in a form.
#[derive(Debug, Clone, Default, Deserialize)]
pub(in crate::web) struct Wanted {
    /// `reword`, `weigh`, `up`, `down`, `off`, `on`, `add` or `remove`; nothing is only a look. A script may ask
    /// for a `stance`, too.
    #[serde(rename = "do")]
    pub(in crate::web) what: Option<String>,
    /// The question's key.
    pub(in crate::web) key: Option<String>,
    /// Its words; of a stance its name.
    pub(in crate::web) words: Option<String>,
    /// How much it counts.
    pub(in crate::web) emphasis: Option<String>,
    /// Its place, from 0.
    pub(in crate::web) place: Option<usize>,
    /// What was just done, to say so.
    pub(in crate::web) did: Option<String>,
}

impl Wanted {
    fn wish(&self, book: &Book) -> Result<Option<Wish>, book::Error> {
        let key = || self.key.clone().unwrap_or_default();
        let words = || self.words.clone().unwrap_or_default();
        let place = self.place.unwrap_or(0);
        let edit = match self.what.as_deref() {
            Some("reword") => Edit::Reword(key(), words()),
            Some("weigh") => {
                let word = self.emphasis.as_deref().unwrap_or_default();
                Edit::Weigh(key(), ops::emphasis_named(word)?)
            }
            Some("up") => Edit::Move(key(), place.saturating_sub(1)),
            Some("down") => Edit::Move(key(), place + 1),
            Some("off") => Edit::Off(key()),
            Some("on") => Edit::On(key()),
            Some("remove") => Edit::Remove(key()),
            Some("add") => return Ok(Some(ops::own_question(book, &words())?)),
            Some("stance") => return Ok(Some(Wish::Stance(ops::stance_named(&words())?))),
            Some(_) | None => return Ok(None),
        };
        Ok(Some(Wish::Question(edit)))
    }

    fn moves(&self, book: &Book, today: jiff::civil::Date) -> Result<Option<Moves>, book::Error> {
        self.wish(book)?.map(|wish| views::moves(book, &wish, today)).transpose()
    }
}

async fn show(visit: Visit, Asked(wanted): Asked<Wanted>) -> Result<Response, Failure> {
    let asked = wanted.clone();
    let (questions, moves) = visit
        .read(move |book, today| Ok((views::questions(book)?, asked.moves(book, today)?)))
        .await?;
    let title = visit.words.word("questions-title");
    let page = draw(visit.words, &questions, &wanted, moves.as_ref());
    Ok(visit.page(Place::Invitations, &title, &page))
}

async fn json(visit: Visit) -> Result<Response, Failure> {
    let questions = visit.read(|book, _| views::questions(book)).await?;
    visit.json(&questions)
}

async fn json_moves(visit: Visit, Asked(wanted): Asked<Wanted>) -> Result<Response, Failure> {
    let moves = visit.read(move |book, today| wanted.moves(book, today)).await?;
    visit.json(&moves)
}

async fn change(visit: Visit, Sent(wanted): Sent<Wanted>) -> Result<Redirect, Failure> {
    wanted.change(&visit).await?;
    Ok(Redirect::to("/questions?did=question"))
}

async fn change_by_script(visit: Visit, Sent(wanted): Sent<Wanted>) -> Result<Response, Failure> {
    let moves = wanted.change(&visit).await?;
    visit.json(&moves)
}

impl Wanted {
    async fn change(self, visit: &Visit) -> Result<Option<Moves>, Failure> {
        visit
            .write(move |book, now| {
                let wish = self.wish(book)?;
                wish.map(|wish| ops::change_criteria(book, &wish, now)).transpose()
            })
            .await
    }
}

pub(in crate::web) fn draw(
    words: &Words,
    shown: &Questions,
    wanted: &Wanted,
    moved: Option<&Moves>,
) -> Markup {
    let said = wanted.did.as_ref().map(|_| words.word("criteria-did"));
    html! {
        p.way { a href="/invitations" { (words.word("desk-all")) } }
        header.page {
            h1 { (words.word("questions-title")) }
            p.lead { (words.word("questions-lead")) }
        }
        (did(words, said, "/questions"))
        @if let Some(moved) = moved { (tried(words, wanted, moved)) }
        ol.questions {
            @for (place, question) in shown.questions.iter().enumerate() { (self::question(words, question, place)) }
        }
        section {
            h2 { (words.word("questions-own")) }
            form.add method="get" action="/questions" {
                label for="own" { (words.word("questions-own-words")) }
                input #own name="words" maxlength="160" required;
                button name="do" value="add" { (words.word("questions-add")) }
            }
        }
        p { a href="/stance" { (words.word("stance-title")) } }
    }
}

/// What was tried: which verdicts would move, and the button that does it.
fn tried(words: &Words, wanted: &Wanted, moved: &Moves) -> Markup {
    let place = wanted.place.map(|place| place.to_string());
    let fields = [
        ("do", wanted.what.as_deref()),
        ("key", wanted.key.as_deref()),
        ("words", wanted.words.as_deref()),
        ("emphasis", wanted.emphasis.as_deref()),
        ("place", place.as_deref()),
    ];
    html! {
        section.tried role="status" {
            @if let Some(own) = wanted.words.as_deref().filter(|_| wanted.what.as_deref() == Some("add")) {
                p { q dir="auto" { (own) } }
            }
            (moves(words, moved))
            form method="post" action="/questions" {
                @for (name, value) in fields {
                    @if let Some(value) = value { input type="hidden" name=(name) value=(value); }
                }
                button.primary { (words.word("criteria-do")) }
                " " a href="/questions" { (words.word("criteria-not")) }
            }
        }
    }
}

fn question(words: &Words, question: &Question, place: usize) -> Markup {
    let shipped = words.one_of("question", &question.key);
    let shown = question.wording.as_deref().unwrap_or(&shipped);
    let id = format!("q-{}", question.key);
    html! {
        li.(if question.is_on { "on" } else { "off" }) #(id) {
            details {
                summary {
                    span.question dir="auto" { (shown) }
                    span.quiet { (counts(words, question)) }
                }
                form method="get" action="/questions" {
                    input type="hidden" name="key" value=(question.key);
                    input type="hidden" name="place" value=(place);
                    p.field {
                        label for={ (id) "-emphasis" } { (words.word("questions-counts")) }
                        select id={ (id) "-emphasis" } name="emphasis" {
                            @for emphasis in Emphasis::ALL {
                                option value=(emphasis.key()) selected[emphasis.key() == question.emphasis] {
                                    (words.one_of("emphasis", emphasis.key()))
                                }
                            }
                        }
                        button name="do" value="weigh" { (words.word("criteria-try")) }
                    }
                    p.field {
                        label for={ (id) "-words" } { (words.word("questions-words")) }
                        input id={ (id) "-words" } name="words" maxlength="160" value=(shown);
                        button name="do" value="reword" formmethod="post" { (words.word("questions-reword")) }
                    }
                    p.field {
                        button.plain name="do" value="up" formmethod="post" { (words.word("questions-up")) }
                        button.plain name="do" value="down" formmethod="post" { (words.word("questions-down")) }
                        @if question.is_on {
                            button.plain name="do" value="off" { (words.word("questions-leave-out")) }
                        } @else {
                            button.plain name="do" value="on" { (words.word("questions-ask-again")) }
                        }
                        @if question.is_own {
                            button.plain name="do" value="remove" { (words.word("questions-remove")) }
                        }
                    }
                }
            }
        }
    }
}

fn counts(words: &Words, question: &Question) -> String {
    if question.is_on {
        words.one_of("emphasis", question.emphasis)
    } else {
        words.word("questions-off")
    }
}
