//! Search: everything in which something is found, by kind, while one types.

use axum::Router;
use axum::response::Response;
use axum::routing::get;
use book::views;
use book::views::search::{Ask, Employer, Kind, Note, Person, Search};
use book::views::words::Passage;
use maud::{Markup, html};
use people::Say;
use serde::Deserialize;

use crate::web::failure::Failure;
use crate::web::layout::Place;
use crate::web::parts::name;
use crate::web::parts::passage::marked;
use crate::web::visit::{Asked, Visit};
use crate::web::{Site, address};
use crate::wording::{Words, count};

pub(super) fn routes() -> Router<Site> {
    Router::new().route("/search", get(show)).route("/api/v1/search", get(json))
}

/// What to find, as it stands in the address.
#[derive(Debug, Clone, Default, Deserialize)]
pub(in crate::web) struct Sought {
    #[serde(default)]
    pub(in crate::web) q: String,
    /// Only this kind.
    #[serde(rename = "in")]
    pub(in crate::web) within: Option<String>,
    /// Older messages only.
    pub(in crate::web) before: Option<i64>,
    /// For scripts: how many of each kind.
    pub(in crate::web) limit: Option<u64>,
}

/// Of each kind while all are shown, and of one that is shown alone.
const FEW: u64 = 6;
const MANY: u64 = 30;

impl Sought {
    fn ask(&self, limit: u64) -> Result<Ask, book::Error> {
        let within = self.within.as_deref().filter(|kind| !kind.is_empty());
        let within = within.map(Kind::named).transpose()?;
        Ok(Ask { query: self.q.clone(), within, limit, before: self.before })
    }

    fn limit(&self) -> u64 {
        if self.within.is_some() { MANY } else { FEW }
    }

    /// The same search for one kind alone.
    fn address(&self, kind: Kind, before: Option<i64>) -> String {
        let before = before.map(|place| place.to_string());
        let pairs =
            [("q", Some(self.q.as_str())), ("in", Some(kind.key())), ("before", before.as_deref())];
        address::query("/search", &pairs)
    }
}

async fn show(visit: Visit, Asked(sought): Asked<Sought>) -> Result<Response, Failure> {
    let asked = sought.clone();
    let shown =
        visit.glance(move |book, _| views::search(book, &asked.ask(asked.limit())?)).await?;
    let title = visit.words.word("search-title");
    Ok(visit.page(Place::Elsewhere, &title, &draw(visit.words, &sought, &shown)))
}

async fn json(visit: Visit, Asked(sought): Asked<Sought>) -> Result<Response, Failure> {
    let shown = visit
        .glance(move |book, _| views::search(book, &sought.ask(sought.limit.unwrap_or(MANY))?))
        .await?;
    visit.json(&shown)
}

pub(in crate::web) fn draw(words: &Words, sought: &Sought, shown: &Search) -> Markup {
    let within = sought.within.as_deref();
    html! {
        header.page { h1 { (words.word("search-title")) } p.lead { (words.word("search-lead")) } }
        form.search role="search" action="/search" data-search {
            label.sr for="q" { (words.word("search-label")) }
            input #q type="search" name="q" value=(sought.q) autocomplete="off" spellcheck="false"
                placeholder=(words.word("search-label"));
            @if let Some(kind) = within { input type="hidden" name="in" value=(kind); }
            button { (words.word("people-find")) }
        }
        div #list {
            (kinds(words, sought))
            @if sought.q.trim().is_empty() {
                p.quiet { (words.word("search-how")) }
            } @else {
                (found(words, sought, shown))
            }
        }
    }
}

/// All kinds, or one alone.
fn kinds(words: &Words, sought: &Sought) -> Markup {
    let within = sought.within.as_deref();
    html! {
        nav.circles aria-label=(words.word("search-kinds")) {
            a href=(address::query("/search", &[("q", Some(&sought.q))]))
                aria-current=[within.is_none().then_some("true")] { (words.word("search-everything")) }
            @for kind in Kind::ALL {
                a href=(sought.address(kind, None))
                    aria-current=[(within == Some(kind.key())).then_some("true")] {
                    (words.one_of("found", kind.key()))
                }
            }
        }
    }
}

fn found(words: &Words, sought: &Sought, shown: &Search) -> Markup {
    let Search { people, employers, notes, messages, .. } = shown;
    let n = people.found.len() + employers.found.len() + notes.found.len() + messages.found.len();
    html! {
        @if n == 0 { p.lead role="status" { (words.word("search-none")) } }
        (section(words, sought, Kind::People, (people.more, people.found.iter().map(|it| person(words, it)).collect())))
        (section(words, sought, Kind::Employers, (employers.more, employers.found.iter().map(|it| employer(words, it)).collect())))
        (section(words, sought, Kind::Notes, (notes.more, notes.found.iter().map(|it| note(words, it)).collect())))
        (section(words, sought, Kind::Messages, (false, messages.found.iter().map(|it| message(words, it)).collect())))
        @if let Some(day) = shown.looked_back_to {
            p.quiet { (words.say(&Say::new("search-looked-back").day("on", day))) }
        }
        @if let Some(older) = shown.older {
            p.more { a href=(sought.address(Kind::Messages, Some(older))) { (words.word("search-older")) } }
        }
        @if !shown.kept {
            p.quiet { (words.word("search-not-kept")) " " a href="/words" { (words.word("words-title")) } }
        }
    }
}

/// One kind, where something of it was found.
fn section(
    words: &Words,
    sought: &Sought,
    kind: Kind,
    (is_more, rows): (bool, Vec<Markup>),
) -> Markup {
    html! {
        @if !rows.is_empty() {
            section.found {
                h2 { (words.one_of("found", kind.key())) }
                ul { @for row in rows { li data-row { (row) } } }
                @if is_more && sought.within.is_none() {
                    p.more { a href=(sought.address(kind, None)) { (words.word("search-more")) } }
                }
            }
        }
    }
}

fn person(words: &Words, person: &Person) -> Markup {
    html! {
        (name::linked(&person.id, &person.name)) " "
        small {
            (words.one_of("circle", &person.circle))
            @for work in [&person.role, &person.employer].into_iter().flatten() { " · " (name::plain(work)) }
        }
        @for tag in &person.tags { " " span.tag { bdi { (tag) } } }
    }
}

fn employer(words: &Words, employer: &Employer) -> Markup {
    let people = Say::new("people-total").number("n", count(employer.people));
    html! { (name::of_employer(&employer.name)) " " small { (words.say(&people)) } }
}

fn note(words: &Words, note: &Note) -> Markup {
    let there = format!("{}#notes", address::person(&note.person));
    html! {
        a href=(there) { (name::plain(&note.name)) } " "
        @if let Some(day) = note.day { small { (words.day(day)) } }
        blockquote dir="auto" { (marked(&note.text)) }
    }
}

/// A message leads to its person on its day.
fn message(words: &Words, passage: &Passage) -> Markup {
    let path = format!("{}/timeline", address::person(&passage.person));
    let there = address::query(&path, &[("on", passage.day.as_deref())]);
    let day = passage.day.as_deref().and_then(|day| day.parse().ok());
    html! {
        a href=(there) { (name::plain(&passage.name)) } " "
        @if let Some(day) = day { small { (words.day(day)) } }
        blockquote dir="auto" { (marked(&passage.text)) }
    }
}
