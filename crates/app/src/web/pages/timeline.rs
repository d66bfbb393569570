//! One person in time: everything in one order, to be narrowed by kind and followed back.

use axum::Router;
use axum::response::Response;
use axum::routing::get;
use book::views;
use book::views::timeline::{Ask, Kind, Timeline};
use jiff::civil::Date;
use maud::{Markup, html};
use people::Say;
use serde::Deserialize;

use crate::web::failure::Failure;
use crate::web::layout::Place;
use crate::web::parts::{moments, name};
use crate::web::visit::{Asked, Named, Visit};
use crate::web::{Site, address};
use crate::wording::Words;

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/people/{id}/timeline", get(show))
        .route("/api/v1/person/{id}/timeline", get(json))
}

/// What part of it, as it stands in the address.
#[derive(Debug, Clone, Default, Deserialize)]
pub(in crate::web) struct Part {
    pub(in crate::web) kind: Option<String>,
    /// Up to this day.
    pub(in crate::web) on: Option<Date>,
    #[serde(default)]
    pub(in crate::web) from: u64,
}

/// Moments on a page.
const ROWS: u64 = 60;

impl Part {
    fn ask(&self) -> Result<Ask, book::Error> {
        let kind = self.kind.as_deref().filter(|kind| !kind.is_empty());
        let kind = kind.map(Kind::named).transpose()?;
        Ok(Ask { kind, until: self.on, from: self.from, limit: ROWS })
    }

    /// Another part of the same person.
    fn address(&self, person: &str, kind: Option<&str>, from: u64) -> String {
        let (from, on) = ((from > 0).then(|| from.to_string()), self.on.map(|day| day.to_string()));
        let path = format!("{}/timeline", address::person(person));
        address::query(&path, &[("kind", kind), ("on", on.as_deref()), ("from", from.as_deref())])
    }
}

async fn show(
    visit: Visit,
    Named(id): Named<String>,
    Asked(part): Asked<Part>,
) -> Result<Response, Failure> {
    let asked = part.clone();
    let timeline =
        visit.read(move |book, today| views::timeline(book, &id, &asked.ask()?, today)).await?;
    let title = timeline.name.clone();
    Ok(visit.page(Place::People, &title, &draw(visit.words, &part, &timeline)))
}

async fn json(
    visit: Visit,
    Named(id): Named<String>,
    Asked(part): Asked<Part>,
) -> Result<Response, Failure> {
    let timeline =
        visit.read(move |book, today| views::timeline(book, &id, &part.ask()?, today)).await?;
    visit.json(&timeline)
}

pub(in crate::web) fn draw(words: &Words, part: &Part, timeline: &Timeline) -> Markup {
    let (id, kind) = (&timeline.person, part.kind.as_deref());
    html! {
        p.way { (name::linked(id, &timeline.name)) }
        header.page {
            h1 { (words.word("person-timeline")) }
            @if let Some(day) = part.on {
                p.lead { (words.say(&Say::new("timeline-until").day("on", day))) " "
                    a href=(Part::default().address(id, kind, 0)) { (words.word("timeline-whole")) } }
            }
        }
        nav.circles aria-label=(words.word("timeline-kinds")) {
            a href=(part.address(id, None, 0)) aria-current=[kind.is_none().then_some("true")] {
                (words.word("search-everything"))
            }
            @for one in Kind::ALL {
                a href=(part.address(id, Some(one.key()), 0))
                    aria-current=[(kind == Some(one.key())).then_some("true")] {
                    (words.one_of("moment", one.key()))
                }
            }
        }
        @if timeline.timeline.is_empty() { p.quiet { (words.word("person-timeline-none")) } }
        section.timeline { (moments::rows(words, &timeline.timeline)) }
        @if timeline.more {
            p.more { a rel="next" href=(part.address(id, kind, part.from + ROWS)) { (words.word("timeline-older")) } }
        }
    }
}
