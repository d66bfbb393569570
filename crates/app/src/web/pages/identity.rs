//! What the owner says of one person's handles and name, as forms on their page.

use axum::Router;
use axum::response::Redirect;
use axum::routing::post;
use book::ops;
use serde::Deserialize;

use crate::web::failure::Failure;
use crate::web::visit::{Named, Sent, Visit};
use crate::web::{Site, address};

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/people/{id}/same", post(same))
        .route("/people/{id}/not-same", post(not_same))
        .route("/people/{id}/split", post(split))
        .route("/people/{id}/name", post(rename))
        .route("/people/{id}/first", post(prefer))
}

/// To the person's page, with a word on what was done.
fn back(person: &str, did: &str) -> Redirect {
    Redirect::to(&format!("{}?did={did}", address::person(person)))
}

#[derive(Debug, Deserialize)]
struct Other {
    other: String,
}

async fn same(
    visit: Visit,
    Named(id): Named<String>,
    Sent(sent): Sent<Other>,
) -> Result<Redirect, Failure> {
    let one = visit.write(move |book, now| ops::same(book, &id, sent.other.trim(), now)).await?;
    Ok(back(&one, "same"))
}

async fn not_same(
    visit: Visit,
    Named(id): Named<String>,
    Sent(sent): Sent<Other>,
) -> Result<Redirect, Failure> {
    let person = id.clone();
    visit.write(move |book, now| ops::not_same(book, &id, sent.other.trim(), now)).await?;
    Ok(back(&person, "not-same"))
}

#[derive(Debug, Deserialize)]
struct Handle {
    handle: String,
}

async fn split(
    visit: Visit,
    Named(id): Named<String>,
    Sent(sent): Sent<Handle>,
) -> Result<Redirect, Failure> {
    let parted = visit.write(move |book, now| ops::split(book, &id, &sent.handle, now)).await?;
    Ok(back(&parted.left, "split"))
}

async fn prefer(
    visit: Visit,
    Named(id): Named<String>,
    Sent(sent): Sent<Handle>,
) -> Result<Redirect, Failure> {
    let one = visit.write(move |book, now| ops::prefer(book, &id, &sent.handle, now)).await?;
    Ok(back(&one, "first"))
}

#[derive(Debug, Deserialize)]
struct Called {
    name: String,
}

async fn rename(
    visit: Visit,
    Named(id): Named<String>,
    Sent(sent): Sent<Called>,
) -> Result<Redirect, Failure> {
    let one = visit.write(move |book, now| ops::rename(book, &id, &sent.name, now)).await?;
    Ok(back(&one, "name"))
}
