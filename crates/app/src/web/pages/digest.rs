//! The week on one page: to be printed, or read over coffee.

use axum::Router;
use axum::response::Response;
use axum::routing::get;
use book::views;
use book::views::digest::Digest;
use book::views::keep::Listed;
use maud::{Markup, html};
use people::Say;

use crate::web::Site;
use crate::web::failure::Failure;
use crate::web::layout::Place;
use crate::web::parts::keeping::ways;
use crate::web::parts::{event, name};
use crate::web::visit::Visit;
use crate::wording::{Words, count};

pub(super) fn routes() -> Router<Site> {
    Router::new().route("/digest", get(show)).route("/api/v1/digest", get(json))
}

async fn show(visit: Visit) -> Result<Response, Failure> {
    let digest = visit.read(views::digest).await?;
    Ok(visit.page(Place::Keep, &visit.words.word("keep-digest"), &draw(visit.words, &digest)))
}

async fn json(visit: Visit) -> Result<Response, Failure> {
    let digest = visit.read(views::digest).await?;
    visit.json(&digest)
}

/// Changes on the page.
const CHANGES: usize = 10;

pub(in crate::web) fn draw(words: &Words, digest: &Digest) -> Markup {
    let keep = &digest.keep;
    let is_quiet = keep.people.is_empty() && digest.owed.is_empty() && digest.birthdays.is_empty();
    html! {
        (ways(words, "/keep"))
        header.page {
            h1 { (words.say(&Say::new("digest-week").day("on", keep.week))) }
            @if keep.is_empty { p.lead { (words.word("keep-empty")) } }
            @else if is_quiet { p.lead { (words.word("digest-none")) } }
        }
        @if !keep.people.is_empty() {
            section.digest {
                h2 { (words.word("digest-notes")) }
                ul.first {
                    @for one in &keep.people {
                        li { (name::linked(&one.person.id, &one.person.name)) p dir="auto" { (words.say(&one.why.0)) } }
                    }
                }
            }
        }
        @if digest.n_owed > 0 {
            (listed(words, &words.say(&Say::new("digest-owed").number("n", count(digest.n_owed))), &digest.owed))
            @let more = digest.n_owed.saturating_sub(digest.owed.len() as u64);
            @if more > 0 { p.quiet { (words.say(&Say::new("digest-more").number("n", count(more)))) } }
        }
        @if !digest.birthdays.is_empty() {
            (listed(words, &words.word("digest-birthdays"), &digest.birthdays))
        }
        @if !digest.changes.is_empty() {
            section.digest {
                h2 { (words.word("digest-changes")) }
                (event::list(words, &digest.changes, CHANGES))
            }
        }
        p.after { a href="/keep" { (words.word("digest-next")) } }
    }
}

fn listed(words: &Words, title: &str, people: &[Listed]) -> Markup {
    html! {
        section.digest {
            h2 { (title) }
            ul.first {
                @for one in people {
                    li { (name::linked(&one.person.id, &one.person.name)) p dir="auto" { (words.say(&one.why.0)) } }
                }
            }
        }
    }
}
