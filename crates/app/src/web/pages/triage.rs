//! How well we triage: what came of letting people in, how often the advice agrees with the owner, and what her
//! decisions taught. Each number opens to its people.

use axum::Router;
use axum::http::StatusCode;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use book::views::triage::{Figure, Quarter, Triage};
use book::{ops, views};
use jiff::civil::Date;
use maud::{Markup, html};

use crate::web::failure::Failure;
use crate::web::layout::Place;
use crate::web::parts::chart::{Line, Mark, chart};
use crate::web::parts::figure;
use crate::web::visit::{Visit, done};
use crate::web::{Site, address};
use crate::wording::Words;

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/triage", get(show))
        .route("/triage/reset", post(reset))
        .route("/api/v1/triage", get(json))
        .route("/api/v1/triage/learned", axum::routing::delete(reset_by_script))
}

async fn show(visit: Visit) -> Result<Response, Failure> {
    let triage = visit.read(|book, _| views::triage(book)).await?;
    let title = visit.words.word("triage-title");
    Ok(visit.page(Place::Invitations, &title, &draw(visit.words, &triage)))
}

async fn json(visit: Visit) -> Result<Response, Failure> {
    let triage = visit.read(|book, _| views::triage(book)).await?;
    visit.json(&triage)
}

async fn reset(visit: Visit) -> Result<Redirect, Failure> {
    visit.write(ops::unlearn).await?;
    Ok(Redirect::to("/triage"))
}

async fn reset_by_script(visit: Visit) -> Result<StatusCode, Failure> {
    visit.write(ops::unlearn).await?;
    Ok(done())
}

/// Invitations named whose decision would teach most.
const NEXT: usize = 10;

pub(in crate::web) fn draw(words: &Words, triage: &Triage) -> Markup {
    html! {
        p.way { a href="/invitations" { (words.word("desk-all")) } }
        header.page {
            h1 { (words.word("triage-title")) }
            p.lead { (words.word("triage-lead")) }
        }
        section {
            h2 { (words.word("triage-came-of-it")) }
            @let told: Vec<&Figure> = triage.figures.iter().filter(|figure| figure.of > 0).collect();
            @if told.is_empty() { p.quiet { (words.word("triage-nothing")) } }
            ul.figures { @for figure in told { li { (self::figure(words, figure)) } } }
        }
        (taught(words, triage))
        (over_time(words, &triage.quarters))
        @if !triage.next.is_empty() {
            section {
                h2 { (words.word("triage-next")) }
                ol.names {
                    @for mover in triage.next.iter().take(NEXT) {
                        li { a href=(address::invitation(&mover.id)) dir="auto" { (mover.name) } }
                    }
                }
            }
        }
    }
}

/// A figure in a sentence, leading to the people counted in it.
fn figure(words: &Words, figure: &Figure) -> Markup {
    let said = words.say(&figure.says().0);
    html! {
        @if figure.part == 0 { (said) } @else { (figure::opening(figure.key, &said)) }
    }
}

fn taught(words: &Words, triage: &Triage) -> Markup {
    html! {
        section {
            h2 { (words.word("triage-learned")) }
            @for said in triage.says() { p { (words.say(&said.0)) } }
            @let told = triage.taught.told();
            @if !told.is_empty() {
                ul { @for one in told { li dir="auto" { (words.moved(one)) } } }
                form method="post" action="/triage/reset" {
                    button { (words.word("triage-reset")) }
                }
            }
            p.quiet { (words.word("triage-risk")) }
        }
    }
}

/// What a line of the picture tells of a quarter, after its style and its word.
type Told = (&'static str, &'static str, fn(&Quarter) -> u32);

/// What is drawn of every quarter.
const LINES: [Told; 3] = [
    ("size", "triage-line-accepted", |quarter| quarter.accepted),
    ("touch", "triage-line-strangers", |quarter| quarter.strangers),
    ("strength", "triage-line-talked", |quarter| quarter.talked),
];

fn over_time(words: &Words, quarters: &[Quarter]) -> Markup {
    let lines: Vec<Line> = LINES
        .iter()
        .map(|(class, name, of)| Line {
            class,
            name: words.word(name),
            points: quarters.iter().filter_map(|quarter| mark(quarter, of(quarter))).collect(),
        })
        .collect();
    html! {
        @if !quarters.is_empty() {
            section.drawn {
                h2 { (words.word("triage-over-time")) }
                figure {
                    (chart(words, &lines, &words.word("triage-over-time")))
                    figcaption { details {
                        summary { (words.word("triage-table")) }
                        (table(words, quarters))
                    } }
                }
            }
        }
    }
}

/// A quarter as a point at its first day.
fn mark(quarter: &Quarter, n: u32) -> Option<Mark> {
    let (year, of_year) = quarter.quarter.split_once("-Q")?;
    let month = 3 * of_year.parse::<i8>().ok()? - 2;
    let on = Date::new(year.parse().ok()?, month, 1).ok()?;
    let at = f64::from(n);
    Some(Mark { on, at, low: at, high: at })
}

fn table(words: &Words, quarters: &[Quarter]) -> Markup {
    let heads = [
        "triage-quarter",
        "triage-line-received",
        "triage-line-accepted",
        "triage-line-strangers",
        "triage-line-talked",
        "triage-line-pitched",
        "triage-line-removed",
        "triage-line-decided",
        "triage-line-agreed",
    ];
    html! {
        div.wide { table {
            thead { tr { @for head in heads { th scope="col" { (words.word(head)) } } } }
            tbody {
                @for quarter in quarters.iter().rev() {
                    tr {
                        th scope="row" { (quarter.quarter) }
                        @for n in [
                            quarter.received, quarter.accepted, quarter.strangers, quarter.talked,
                            quarter.pitched, quarter.removed, quarter.decided, quarter.agreed,
                        ] { td { (words.number(f64::from(n))) } }
                    }
                }
            }
        } }
    }
}
