//! Imports: where an archive is handed over, and what each one held, lacked and could not say.

use std::path::PathBuf;
use std::sync::Arc;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Multipart};
use axum::http::{HeaderMap, header};
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use book::views::imports::{Import, Imports, LeftOutShown, ProblemShown, Proposal, Report};
use book::{ops, views};
use maud::{Markup, html};
use people::Say;
use serde::Deserialize;

use crate::web::Site;
use crate::web::failure::{Failure, Why};
use crate::web::layout::Place;
use crate::web::pages::today;
use crate::web::parts::{drop, event};
use crate::web::receive::receive;
use crate::web::visit::{Sent, Visit};
use crate::wording::{Words, count};

pub(super) fn routes() -> Router<Site> {
    // Archives have no largest size; what the disk can't hold, the disk refuses.
    Router::new()
        .route("/imports", get(show).post(import).layer(DefaultBodyLimit::disable()))
        .route("/imports/columns", post(confirm))
        .route("/api/v1/imports", get(json))
        .route("/api/v1/imports/progress", get(progress))
}

async fn show(visit: Visit) -> Result<Response, Failure> {
    let imports = visit.read(|book, _| views::imports(book)).await?;
    Ok(visit.page(Place::Imports, &visit.words.word("nav-imports"), &draw(visit.words, &imports)))
}

async fn json(visit: Visit) -> Result<Response, Failure> {
    let imports = visit.read(|book, _| views::imports(book)).await?;
    visit.json(&imports)
}

async fn progress(visit: Visit) -> Result<Response, Failure> {
    visit.json(&visit.site.underway.told(visit.words, visit.site.now().at))
}

#[derive(Debug, Deserialize)]
struct Confirmed {
    columns: String,
}

async fn confirm(visit: Visit, Sent(confirmed): Sent<Confirmed>) -> Result<Redirect, Failure> {
    visit.write(move |book, now| ops::columns(book, &confirmed.columns, now)).await?;
    Ok(Redirect::to("/imports"))
}

async fn import(
    visit: Visit,
    headers: HeaderMap,
    mut form: Multipart,
) -> Result<Redirect, Failure> {
    let length = headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok());
    let length = length.and_then(|length| length.parse().ok()).unwrap_or_default();
    let running = visit.site.underway.begin(length, visit.site.now().at);
    let folder: Arc<PathBuf> = Arc::clone(&visit.site.uploads);
    let number = visit.site.now().at.as_microsecond();
    let received = receive(&mut form, &folder, number, &running).await;
    let received = received.map_err(|error| visit.failure(Why::Upload(error)))?;
    let received = received.ok_or_else(|| visit.failure(Why::Unread))?;
    let site = visit.site.clone();
    visit
        .write(move |book, now| {
            // Gone from the disk when the import is over.
            let received = received;
            let show = |progress: ops::Progress| {
                running.read(progress.read, progress.total, site.now().at);
            };
            ops::import(book, &received.paths, now, &show)
        })
        .await?;
    Ok(Redirect::to("/imports"))
}

/// Rows of each kind under one import; the JSON has all.
const FILES: usize = 40;
const PROBLEMS: usize = 30;
const EVENTS: usize = 12;
/// Imports spelt out; older ones are in the JSON.
const IMPORTS: usize = 10;

pub(in crate::web) fn draw(words: &Words, imports: &Imports) -> Markup {
    if imports.imports.is_empty() {
        return today::first_steps(words);
    }
    html! {
        header.page { h1 { (words.word("imports-title")) } p.lead { (words.word("imports-lead")) } }
        (drop::area(words))
        p.after {
            a href="/me" { (words.word("imports-me")) } " · "
            a href="/words" { (words.word("imports-words")) }
        }
        @if !imports.would_help.is_empty() { (today::would_help(words, &imports.would_help)) }
        section.imports {
            @for (at, import) in imports.imports.iter().take(IMPORTS).enumerate() {
                (one(words, import, at == 0))
            }
        }
    }
}

fn one(words: &Words, import: &Import, is_newest: bool) -> Markup {
    let report = &import.report;
    html! {
        details.import.undone[import.undone] open[is_newest] {
            summary {
                h2 { bdi { (import.name) } }
                p.quiet {
                    time datetime=(import.at) data-local { (words.moment(import.at)) }
                    @if import.undone { " · " em { (words.word("imports-undone")) } }
                }
                p { (words.say(&outcome(report))) }
            }
            @if !report.sources.is_empty() { (files(words, report)) }
            (absent(words, report))
            @for proposal in &report.proposals { (columns(words, proposal)) }
            @if !report.problems.is_empty() { (problems(words, report)) }
            @if !report.events.is_empty() {
                h3 { (words.word("network-events")) } (event::list(words, &report.events, EVENTS))
            }
            @if !import.undone {
                form method="post" action="/log/undo" {
                    input type="hidden" name="op" value=(import.op);
                    input type="hidden" name="back" value="/imports";
                    button.plain { (words.word("imports-undo")) }
                }
            }
        }
    }
}

/// A table that waits to be understood, with what it seems to be.
fn columns(words: &Words, proposal: &Proposal) -> Markup {
    html! {
        form.add method="post" action="/imports/columns" {
            p { (words.say(&Say::new("imports-columns").text("file", &proposal.file))) }
            label { (words.word("imports-columns-label")) " "
                input name="columns" value=(proposal.columns) required autocomplete="off" size="60"; }
            button { (words.word("imports-columns-do")) }
        }
    }
}

/// The import in a sentence.
fn outcome(report: &Report) -> Say {
    if report.known {
        return Say::new("imports-known");
    }
    Say::new("imports-outcome")
        .number("new", count(report.sources.iter().map(|file| file.new).sum()))
        .number("before", count(report.people.before))
        .number("after", count(report.people.after))
}

fn files(words: &Words, report: &Report) -> Markup {
    html! {
        table.files {
            thead { tr {
                th scope="col" { (words.word("imports-file")) }
                th scope="col" { (words.word("imports-facts")) }
                th scope="col" { (words.word("imports-new")) }
                th scope="col" { (words.word("imports-problems")) }
            } }
            tbody {
                @for file in report.sources.iter().take(FILES) {
                    tr {
                        th scope="row" { bdi { (file.file) } }
                        td { (words.number(count(file.facts))) }
                        td { (words.number(count(file.new))) }
                        td { @if file.problems > 0 { (words.number(count(file.problems))) } @else { "–" } }
                    }
                }
            }
        }
    }
}

/// What was left out for one reason, opening to whose it was: a person among machines shall be found.
fn left_out_for(words: &Words, why: &str, left_out: &LeftOutShown) -> Markup {
    let counted = |n: u64| words.number(count(n));
    html! {
        @if left_out.whose.is_empty() {
            (counted(left_out.count)) " × " (words.one_of("left-out", why))
        } @else {
            details {
                summary { (counted(left_out.count)) " × " (words.one_of("left-out", why)) }
                ul.columns {
                    @for whose in &left_out.whose { li { (whose.name) " " span.quiet { (counted(whose.count)) } } }
                }
            }
        }
    }
}

/// What an export could have had and hasn't, what we don't read, and what we left out on purpose.
fn absent(words: &Words, report: &Report) -> Markup {
    let left_out: u64 = report.left_out.values().map(|left_out| left_out.count).sum();
    html! {
        @if !report.absent.is_empty() {
            p { (words.word("imports-absent")) " " (names(&report.absent)) }
        }
        @if !report.not_used.is_empty() {
            p.quiet { (words.word("imports-not-used")) " " (names(&report.not_used)) }
        }
        @if left_out > 0 {
            details {
                summary { (words.say(&Say::new("imports-left-out").number("n", count(left_out)))) }
                ul { @for (why, left_out) in &report.left_out { li { (left_out_for(words, why, left_out)) } } }
            }
        }
    }
}

fn names(names: &[String]) -> Markup {
    html! { @for (at, name) in names.iter().enumerate() { @if at > 0 { ", " } bdi { (name) } } "." }
}

fn problems(words: &Words, report: &Report) -> Markup {
    html! {
        details.problems {
            summary { (words.say(&Say::new("imports-problems-all").number("n", count(report.n_problems)))) }
            ul {
                @for problem in report.problems.iter().take(PROBLEMS) { (self::problem(words, problem)) }
            }
        }
    }
}

fn problem(words: &Words, problem: &ProblemShown) -> Markup {
    let line = problem.line.map(|line| line.to_string()).unwrap_or_default();
    let place = if problem.line.is_some() {
        Say::new("evidence-from").text("file", &problem.file).text("line", line)
    } else {
        Say::new("imports-in-file").text("file", &problem.file)
    };
    html! {
        li {
            strong { (words.number(count(problem.count))) " × " } (words.problem(&problem.why))
            " " span.from { (words.say(&place)) }
            @if !problem.example.is_empty() { code dir="auto" { (problem.example) } }
        }
    }
}
