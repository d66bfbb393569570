//! Giving everybody whom a search finds a tag: they are shown first, and who fits only by then is shown again.

use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::get;
use book::views::people::{Ask, People};
use book::{ops, views};
use maud::{Markup, html};
use people::Say;
use serde::Deserialize;

use crate::web::failure::Failure;
use crate::web::layout::Place;
use crate::web::parts::jottings::tagged;
use crate::web::parts::person;
use crate::web::visit::{Asked, Sent, Visit};
use crate::web::{Site, address};
use crate::wording::{Words, count};

pub(super) fn routes() -> Router<Site> {
    Router::new().route("/people/tag", get(preview).post(tag_all))
}

/// Whom to tag, and with what.
#[derive(Debug, Clone, Deserialize)]
pub(in crate::web) struct Tagging {
    pub(in crate::web) q: String,
    pub(in crate::web) tag: String,
    /// How many were shown: where others fit by now, they are shown first.
    pub(in crate::web) n: Option<u64>,
}

impl Tagging {
    fn ask(&self) -> Ask {
        Ask { query: Some(self.q.clone()), ..Ask::default() }
    }
}

async fn preview(visit: Visit, Asked(tagging): Asked<Tagging>) -> Result<Response, Failure> {
    let ask = tagging.ask();
    let found = visit.read(move |book, _| views::people(book, &ask)).await?;
    let title = visit.words.word("tag-all-title");
    Ok(visit.page(Place::People, &title, &draw_tagging(visit.words, &tagging, &found)))
}

async fn tag_all(visit: Visit, Sent(tagging): Sent<Tagging>) -> Result<Redirect, Failure> {
    let (ask, shown) = (tagging.ask(), tagging.n);
    let tag = tagging.tag.clone();
    let is_as_shown = visit
        .write(move |book, now| {
            let found = views::people(book, &ask)?;
            let ids: Vec<String> = found.people.into_iter().map(|person| person.id).collect();
            let is_as_shown = shown == Some(found.total);
            if is_as_shown {
                ops::tag_all(book, &ids, &tag, now)?;
            }
            Ok(is_as_shown)
        })
        .await?;
    let there = match is_as_shown {
        true => address::query("/people", &[("q", Some(&tagged(&tagging.tag)))]),
        false => {
            address::query("/people/tag", &[("q", Some(&tagging.q)), ("tag", Some(&tagging.tag))])
        }
    };
    Ok(Redirect::to(&there))
}

/// People shown before they are tagged.
const SHOWN: usize = 60;

pub(in crate::web) fn draw_tagging(words: &Words, tagging: &Tagging, found: &People) -> Markup {
    let say = Say::new("tag-all-what").number("n", count(found.total));
    let shown = &found.people[..found.people.len().min(SHOWN)];
    let back = address::query("/people", &[("q", Some(&tagging.q))]);
    html! {
        p.way { a href=(back) { (words.word("tag-all-back")) } }
        header.page {
            h1 { (words.word("tag-all-title")) }
            p.lead { (words.say(&say.text("tag", tagging.tag.as_str()))) }
        }
        @if found.total > 0 {
            form method="post" action="/people/tag" {
                input type="hidden" name="q" value=(tagging.q);
                input type="hidden" name="tag" value=(tagging.tag);
                input type="hidden" name="n" value=(found.total);
                button { (words.word("tag-all-do")) }
            }
        }
        (person::list(words, shown))
        @if shown.len() < found.people.len() {
            p.quiet { (words.say(&Say::new("tag-all-rest").number("n", count(found.total - shown.len() as u64)))) }
        }
    }
}
