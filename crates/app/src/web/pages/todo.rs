//! To do on LinkedIn: what was decided and not yet done there. Links only; nothing is clicked for the owner.

use axum::Router;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use book::views::todo::{Removal, Task, Todo};
use book::{ops, views};
use maud::{Markup, html};
use people::Say;
use serde::Deserialize;

use super::invitations::did_then;
use crate::web::failure::Failure;
use crate::web::layout::Place;
use crate::web::parts::did::did;
use crate::web::parts::keeping::ways;
use crate::web::parts::name;
use crate::web::parts::sign::sign;
use crate::web::visit::{Asked, Named, Sent, Visit};
use crate::web::{Site, address};
use crate::wording::{Words, count};

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/todo", get(show))
        .route("/todo/{id}", post(tick))
        .route("/todo/removals/{id}", post(tick_removed))
        .route("/api/v1/todo", get(json))
}

/// What stands in the address.
#[derive(Debug, Default, Deserialize)]
struct Done {
    did: Option<String>,
}

async fn show(visit: Visit, Asked(done): Asked<Done>) -> Result<Response, Failure> {
    let todo = visit.read(|book, _| views::todo(book)).await?;
    let title = visit.words.word("todo-title");
    let page = draw(visit.words, &todo, done.did.as_deref());
    Ok(visit.page(Place::Keep, &title, &page))
}

async fn json(visit: Visit) -> Result<Response, Failure> {
    let todo = visit.read(|book, _| views::todo(book)).await?;
    visit.json(&todo)
}

#[derive(Debug, Deserialize)]
struct Tick {
    /// `yes`, or `no` to take the tick back.
    done: String,
}

async fn tick(
    visit: Visit,
    Named(id): Named<String>,
    Sent(tick): Sent<Tick>,
) -> Result<Redirect, Failure> {
    let is_done = tick.done == "yes";
    visit.write(move |book, now| ops::tick(book, &id, is_done, now)).await?;
    Ok(Redirect::to(&did_then("/todo", if is_done { "ticked" } else { "unticked" })))
}

async fn tick_removed(
    visit: Visit,
    Named(id): Named<String>,
    Sent(tick): Sent<Tick>,
) -> Result<Redirect, Failure> {
    let is_done = tick.done == "yes";
    visit.write(move |book, now| ops::tick_removed(book, &id, is_done, now)).await?;
    Ok(Redirect::to(&did_then("/todo", if is_done { "ticked" } else { "unticked" })))
}

/// What there may be to do, in the order it is best done: people first.
const KINDS: [&str; 3] = ["accept", "ask", "ignore"];
/// Tasks shown of each kind, and of those done.
const MOST: usize = 100;

pub(in crate::web) fn draw(words: &Words, todo: &Todo, done: Option<&str>) -> Markup {
    let known = ["ticked", "unticked", "undone"];
    let said = done.and_then(|done| known.into_iter().find(|known| *known == done));
    html! {
        (ways(words, "/todo"))
        p.way { a href="/invitations" { (words.word("desk-all")) } }
        header.page {
            h1 { (words.word("todo-title")) }
            p.lead { (words.word("todo-lead")) }
            p.ways {
                a.out href=(todo.received) rel="noopener noreferrer" target="_blank" { (words.word("todo-received")) }
                a.out href=(todo.sent) rel="noopener noreferrer" target="_blank" { (words.word("todo-sent")) }
                a href="/templates" { (words.word("templates-title")) }
            }
        }
        div.todos #list {
            (did(words, said.map(|said| words.one_of("todo", said)), "/todo"))
            @if todo.open.is_empty() && todo.to_remove.is_empty() { p.lead { (words.word("todo-none")) } }
            @for kind in KINDS { (open(words, todo, kind)) }
            (removals(words, todo))
            @if !todo.done.is_empty() || !todo.removed.is_empty() { (finished(words, todo)) }
        }
    }
}

fn open(words: &Words, todo: &Todo, kind: &str) -> Markup {
    let tasks: Vec<&Task> = todo.open.iter().filter(|task| task.task == kind).collect();
    html! {
        @if !tasks.is_empty() {
            section {
                h2 { (words.say(&Say::new(heading(kind)).number("n", count(tasks.len() as u64)))) }
                @if kind == "ignore" { p.about { (words.word("todo-ignore-about")) } }
                ul.tasks { @for task in tasks.iter().take(MOST) { (open_task(words, task)) } }
                (more(words, tasks.len()))
            }
        }
    }
}

fn heading(kind: &str) -> &'static str {
    match kind {
        "accept" => "todo-accept",
        "ask" => "todo-ask",
        _ => "todo-ignore",
    }
}

fn open_task(words: &Words, task: &Task) -> Markup {
    html! {
        li data-row {
            form method="post" action={ "/todo/" (address::segment(&task.invitation)) } data-swap {
                button.tick name="done" value="yes" { (sign("unknown")) (words.word("todo-tick")) }
            }
            span.who { a href=(address::invitation(&task.invitation)) { (name::plain(&task.name)) } }
            span.links {
                @if let Some(profile) = task.profile.as_deref().and_then(address::profile) {
                    a.out href=(profile) rel="noopener noreferrer" target="_blank" { (words.word("card-profile")) }
                }
                @if task.task != "ignore" {
                    a href=(address::draft(&task.invitation)) { (words.word("card-draft")) }
                }
            }
        }
    }
}

fn finished(words: &Words, todo: &Todo) -> Markup {
    let done = &todo.done;
    let n = done.len() + todo.removed.len();
    html! {
        details.done {
            summary { (words.say(&Say::new("todo-done").number("n", count(n as u64)))) }
            ul.tasks {
                @for task in done.iter().take(MOST) {
                    li {
                        span.who { (sign("decided")) " " a href=(address::invitation(&task.invitation)) { (name::plain(&task.name)) } }
                        span.quiet { (words.one_of("shown", task.done.unwrap_or_default())) }
                        @if task.done == Some("ticked") {
                            form method="post" action={ "/todo/" (address::segment(&task.invitation)) } data-swap {
                                button.plain name="done" value="no" { (words.word("todo-untick")) }
                            }
                        }
                    }
                }
                @for removal in todo.removed.iter().take(MOST) { (removed(words, removal)) }
            }
            (more(words, done.len().max(todo.removed.len())))
        }
    }
}

/// Connections that were let go and are still there.
fn removals(words: &Words, todo: &Todo) -> Markup {
    let n = todo.to_remove.len();
    html! {
        @if n > 0 {
            section {
                h2 { (words.say(&Say::new("todo-remove").number("n", count(n as u64)))) }
                p.about {
                    (words.word("todo-remove-about")) " "
                    a.out href=(todo.connections) rel="noopener noreferrer" target="_blank" { (words.word("todo-connections")) }
                }
                ul.tasks { @for removal in todo.to_remove.iter().take(MOST) { (to_remove(words, removal)) } }
                (more(words, n))
            }
        }
    }
}

fn to_remove(words: &Words, removal: &Removal) -> Markup {
    html! {
        li data-row {
            form method="post" action={ "/todo/removals/" (address::segment(&removal.person)) } data-swap {
                button.tick name="done" value="yes" { (sign("unknown")) (words.word("todo-tick")) }
            }
            span.who { (name::linked(&removal.person, &removal.name)) }
            span.links {
                @if let Some(profile) = removal.profile.as_deref().and_then(address::profile) {
                    a.out href=(profile) rel="noopener noreferrer" target="_blank" { (words.word("card-profile")) }
                }
            }
        }
    }
}

fn removed(words: &Words, removal: &Removal) -> Markup {
    html! {
        li {
            span.who { (sign("decided")) " " (name::linked(&removal.person, &removal.name)) }
            span.quiet { (words.one_of("shown", removal.done.unwrap_or_default())) }
            @if removal.done == Some("ticked") {
                form method="post" action={ "/todo/removals/" (address::segment(&removal.person)) } data-swap {
                    button.plain name="done" value="no" { (words.word("todo-untick")) }
                }
            }
        }
    }
}

fn more(words: &Words, n: usize) -> Markup {
    html! {
        @if n > MOST {
            p.quiet { (words.say(&Say::new("todo-more").number("n", count((n - MOST) as u64)))) }
        }
    }
}
