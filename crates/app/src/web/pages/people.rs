//! People: everybody, closest first, to search and to narrow by circle.

use axum::Router;
use axum::response::Response;
use axum::routing::get;
use book::views;
use book::views::people::{Ask, People};
use maud::{Markup, html};
use people::Say;
use serde::Deserialize;

use super::{lists, narrowing};
use crate::web::failure::Failure;
use crate::web::layout::Place;
use crate::web::parts::pager::{Part, pager};
use crate::web::parts::quote::opening;
use crate::web::parts::{figure, person};
use crate::web::visit::{Asked, Visit};
use crate::web::{Site, address};
use crate::wording::{Words, count};

pub(super) fn routes() -> Router<Site> {
    Router::new().route("/people", get(show)).route("/api/v1/people", get(json))
}

/// Whom to look for: as it stands in the address.
#[derive(Debug, Clone, Default, Deserialize)]
pub(in crate::web) struct Search {
    pub(in crate::web) q: Option<String>,
    pub(in crate::web) circle: Option<String>,
    /// Only people of this employer.
    pub(in crate::web) at: Option<String>,
    /// Only those counted in this figure of the network.
    pub(in crate::web) counted: Option<String>,
    #[serde(default)]
    pub(in crate::web) from: u64,
    /// For scripts: how many, 0 for all.
    pub(in crate::web) limit: Option<u64>,
}

async fn show(visit: Visit, Asked(search): Asked<Search>) -> Result<Response, Failure> {
    let ask = search.ask(ROWS);
    let shown = visit.read(move |book, _| views::people(book, &ask)).await?;
    let title = visit.words.word("nav-people");
    Ok(visit.page(Place::People, &title, &draw(visit.words, &search, &shown)))
}

async fn json(visit: Visit, Asked(search): Asked<Search>) -> Result<Response, Failure> {
    let ask = search.ask(search.limit.unwrap_or(JSON_ROWS));
    let shown = visit.read(move |book, _| views::people(book, &ask)).await?;
    visit.json(&shown)
}

/// No name is as long; what is longer is something else.
const MOST_CHARS: usize = 160;
/// People on a page.
const ROWS: u64 = 60;
/// What a script gets that doesn't say how many.
const JSON_ROWS: u64 = 100;

impl Search {
    fn ask(&self, limit: u64) -> Ask {
        Ask {
            query: self.words(),
            circle: self.circle.clone(),
            at: self.at.clone(),
            counted: self.counted.clone().filter(|figure| !figure.is_empty()),
            from: self.from,
            limit,
        }
    }

    fn words(&self) -> Option<String> {
        let words = self.q.as_deref().map(str::trim).filter(|words| !words.is_empty());
        words.map(str::to_owned)
    }

    /// The search, where it is all that narrows: with a circle chosen beside it, that one becomes part of it.
    fn alone(&self) -> Option<String> {
        let circle = self.circle.as_ref().map(|circle| format!("circle:{circle}"));
        let at = self.at.as_ref().map(|at| format!("at:\"{}\"", at.replace('"', " ")));
        let parts: Vec<String> = [self.words(), circle, at].into_iter().flatten().collect();
        (self.counted.is_none() && !parts.is_empty()).then(|| parts.join(" "))
    }

    /// Whether anything narrows it.
    fn is_narrowed(&self) -> bool {
        self.words().is_some() || self.at.is_some()
    }

    /// The same search in another circle, or further down.
    fn address(&self, circle: Option<&str>, from: u64) -> String {
        let from = (from > 0).then(|| from.to_string());
        let words = self.words();
        address::query(
            "/people",
            &[
                ("q", words.as_deref()),
                ("at", self.at.as_deref()),
                ("circle", circle),
                ("counted", self.counted.as_deref()),
                ("from", from.as_deref()),
            ],
        )
    }
}

pub(in crate::web) fn draw(words: &Words, search: &Search, shown: &People) -> Markup {
    let n = u64::try_from(shown.people.len()).unwrap_or(u64::MAX);
    let part = Part { from: search.from, shown: n, limit: ROWS, total: shown.total };
    let circle = search.circle.as_deref();
    html! {
        (head(words, shown))
        form.search role="search" action="/people" data-search {
            label.sr for="q" { (words.word("people-search")) }
            input #q type="search" name="q" value=[&search.q] placeholder=(words.word("people-search"))
                autocomplete="off" spellcheck="false";
            @if let Some(at) = &search.at { input type="hidden" name="at" value=(at); }
            @if let Some(circle) = circle { input type="hidden" name="circle" value=(circle); }
            @if let Some(counted) = &search.counted { input type="hidden" name="counted" value=(counted); }
            button { (words.word("people-find")) }
        }
        (narrowing::form(words, search.words().as_deref()))
        div #list {
            (circles(words, search, shown))
            @if let Some(figure) = &search.counted { (counted(words, figure)) }
            p.total role="status" { (words.say(&Say::new("people-total").number("n", count(shown.total)))) }
            @if shown.people.is_empty() {
                section.empty {
                    p.lead { (words.word("people-none")) }
                    p { a.button href=(if search.is_narrowed() { "/people" } else { "/imports" }) {
                        (words.word(if search.is_narrowed() { "people-all" } else { "desk-none-next" }))
                    } }
                }
            }
            (person::list(words, &shown.people))
            (pager(words, part, |from| search.address(circle, from)))
            @if let Some(query) = search.alone().filter(|_| shown.total > 0) { (together(words, &query)) }
        }
    }
}

/// What can be done with everybody who was found.
fn together(words: &Words, query: &str) -> Markup {
    html! {
        section.found-together {
            (lists::save_form(words, query))
            form.inline method="get" action="/people/tag" {
                input type="hidden" name="q" value=(query);
                input name="tag" required maxlength="60" autocomplete="off"
                    aria-label=(words.word("tag-all-tag")) placeholder=(words.word("tag-all-tag"));
                button { (words.word("tag-all-look")) }
            }
        }
    }
}

/// Everybody, or the people of one employer.
fn head(words: &Words, shown: &People) -> Markup {
    let Some(employer) = &shown.at else {
        return html! {
            header.page {
                h1 { (words.word("people-title")) }
                p.lead { (words.word("people-lead")) }
                p.quiet.ways {
                    a href="/sorting" { (words.word("sort-title")) }
                    a href="/lists" { (words.word("lists-title")) }
                    a href="/suggestions" { (words.word("pairs-title")) }
                    a href="/give" { (words.word("give-title")) }
                    a href="/let-go" { (words.word("let-go-title")) }
                    a href="/calibration" { (words.word("calibration-title")) }
                }
            }
        };
    };
    let title = Say::new("people-at").text("name", opening(&employer.name, MOST_CHARS));
    html! {
        p.way { a href="/people" { (words.word("person-all")) } }
        header.page {
            h1 { (words.say(&title)) }
            @for say in employer.also().into_iter().flatten() { p.quiet { (words.say(&say.0)) } }
        }
    }
}

/// Which figure the people are counted in, and the ways back.
fn counted(words: &Words, figure: &str) -> Markup {
    html! {
        p.counted {
            strong { (figure::title(words, figure)) } " "
            a href="/network" { (words.word("counted-back")) } " "
            a href="/people" { (words.word("people-all")) }
        }
    }
}

fn circles(words: &Words, search: &Search, shown: &People) -> Markup {
    let chosen = search.circle.as_deref();
    html! {
        nav.circles aria-label=(words.word("people-circles")) {
            a href=(search.address(None, 0)) aria-current=[chosen.is_none().then_some("true")] {
                (words.word("people-everybody"))
            }
            @for (circle, n) in shown.circles.iter().filter(|(_, n)| *n > 0) {
                a href=(search.address(Some(circle), 0)) title=(words.one_of("circle-means", circle))
                    aria-current=[(chosen == Some(*circle)).then_some("true")] {
                    (words.one_of("circle", circle)) " " span.n { (words.number(count(*n))) }
                }
            }
        }
    }
}
