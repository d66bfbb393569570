//! How far the judgement can be trusted: how often it agrees with the owner, what their word moved, and what
//! it would have foretold of their past, as a picture with its table.

use axum::Router;
use axum::response::Response;
use axum::routing::get;
use book::views;
use book::views::calibration::{BackTest, Calibration, Moved};
use book::views::shown::Spoken;
use maud::{Markup, html};

use crate::web::Site;
use crate::web::failure::Failure;
use crate::web::layout::Place;
use crate::web::parts::reliability;
use crate::web::visit::Visit;
use crate::wording::Words;

pub(super) fn routes() -> Router<Site> {
    Router::new().route("/calibration", get(show)).route("/api/v1/calibration", get(json))
}

async fn show(visit: Visit) -> Result<Response, Failure> {
    let calibration = visit.read(|book, _| views::calibration(book)).await?;
    let title = visit.words.word("calibration-title");
    Ok(visit.page(Place::People, &title, &draw(visit.words, &calibration)))
}

async fn json(visit: Visit) -> Result<Response, Failure> {
    let calibration = visit.read(|book, _| views::calibration(book)).await?;
    visit.json(&calibration)
}

pub(in crate::web) fn draw(words: &Words, calibration: &Calibration) -> Markup {
    html! {
        p.way { a href="/people" { (words.word("person-all")) } }
        header.page {
            h1 { (words.word("calibration-title")) }
            p.lead { (words.word("calibration-about")) }
        }
        section {
            h2 { (words.word("calibration-agreement")) }
            (sentences(words, &calibration.agrees()))
            p { a.button href="/sorting" { (words.word("sort-title")) } }
        }
        section {
            h2 { (words.word("calibration-moves")) }
            (sentences(words, &calibration.moves()))
            @if !calibration.moved.is_empty() { (moved(words, &calibration.moved)) }
        }
        @if !calibration.missing.is_empty() {
            section {
                h2 { (words.word("calibration-lacks")) }
                (sentences(words, &calibration.lacks()))
            }
        }
        section.drawn {
            h2 { (words.word("calibration-past-question")) }
            @match &calibration.back_test {
                Some(past) => (back_test(words, past)),
                None => p.quiet { (words.word("calibration-past-short")) },
            }
        }
    }
}

fn sentences(words: &Words, says: &[Spoken]) -> Markup {
    html! { @for say in says { p { (words.say(&say.0)) } } }
}

/// The weights that moved, the furthest first: by how much each multiplies the odds.
fn moved(words: &Words, moved: &[Moved]) -> Markup {
    let times = |log_odds: f64| words.number((10.0 * log_odds.exp()).round() / 10.0);
    html! {
        details {
            summary { (words.word("calibration-weights")) }
            table {
                thead { tr {
                    th scope="col" { (words.word("calibration-part")) }
                    th scope="col" { (words.word("calibration-shipped")) }
                    th scope="col" { (words.word("calibration-now")) }
                } }
                tbody {
                    @for moved in moved {
                        tr {
                            th scope="row" { (words.one_of("part", &moved.part)) }
                            @let (low, now, high) = moved.now();
                            td { "× " (times(moved.shipped)) }
                            td {
                                "× " (times(now)) " "
                                small { (times(low)) "–" (times(high)) }
                            }
                        }
                    }
                }
            }
            p.quiet { (words.word("calibration-weights-note")) }
        }
    }
}

fn back_test(words: &Words, past: &BackTest) -> Markup {
    html! {
        (sentences(words, &past.says()))
        figure {
            (reliability::chart(words, &past.bins, &words.word("calibration-past-question")))
            figcaption {
                (reliability::table(words, &past.bins))
                p.quiet { (words.word("calibration-picture")) }
            }
        }
        p.quiet { (words.word("calibration-past-note")) }
    }
}
