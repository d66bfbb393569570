//! What the owner writes of one person: forms on their page, and resources for scripts.

use axum::Router;
use axum::http::StatusCode;
use axum::response::Redirect;
use axum::routing::{post, put};
use book::ops;
use serde::Deserialize;

use crate::web::failure::Failure;
use crate::web::visit::{Named, Sent, Visit, done};
use crate::web::{Site, address};

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/people/{id}/notes", post(write_note))
        .route("/people/{id}/notes/{note}", post(change_note))
        .route("/people/{id}/notes/{note}/remove", post(drop_note))
        .route("/people/{id}/tag", post(tag))
        .route("/people/{id}/untag", post(untag))
        .route("/people/{id}/fields", post(fill))
        .route("/api/v1/person/{id}/notes", post(post_note))
        .route("/api/v1/person/{id}/notes/{note}", put(put_note).delete(delete_note))
        .route("/api/v1/person/{id}/tags/{tag}", put(put_tag).delete(delete_tag))
        .route("/api/v1/person/{id}/fields/{name}", put(put_field).delete(delete_field))
}

/// To the person's page, with a word on what was done.
fn back(person: &str, (did, place): (&str, &str)) -> Redirect {
    Redirect::to(&format!("{}?did={did}{place}", address::person(person)))
}

const NOTE: (&str, &str) = ("note", "#notes");
const TAG: (&str, &str) = ("tag", "");
const FIELD: (&str, &str) = ("field", "#fields");

#[derive(Debug, Deserialize)]
struct Written {
    text: String,
}

async fn write_note(
    visit: Visit,
    Named(id): Named<String>,
    Sent(sent): Sent<Written>,
) -> Result<Redirect, Failure> {
    let person = id.clone();
    visit.write(move |book, now| ops::note(book, &id, &sent.text, now)).await?;
    Ok(back(&person, NOTE))
}

async fn change_note(
    visit: Visit,
    Named((id, note)): Named<(String, i64)>,
    Sent(sent): Sent<Written>,
) -> Result<Redirect, Failure> {
    let person = id.clone();
    visit.write(move |book, now| ops::edit_note(book, &id, (note, &sent.text), now)).await?;
    Ok(back(&person, NOTE))
}

async fn drop_note(
    visit: Visit,
    Named((id, note)): Named<(String, i64)>,
) -> Result<Redirect, Failure> {
    let person = id.clone();
    visit.write(move |book, now| ops::remove_note(book, &id, note, now)).await?;
    Ok(back(&person, NOTE))
}

async fn post_note(
    visit: Visit,
    Named(id): Named<String>,
    Sent(sent): Sent<Written>,
) -> Result<StatusCode, Failure> {
    visit.write(move |book, now| ops::note(book, &id, &sent.text, now)).await?;
    Ok(done())
}

async fn put_note(
    visit: Visit,
    Named((id, note)): Named<(String, i64)>,
    Sent(sent): Sent<Written>,
) -> Result<StatusCode, Failure> {
    visit.write(move |book, now| ops::edit_note(book, &id, (note, &sent.text), now)).await?;
    Ok(done())
}

async fn delete_note(
    visit: Visit,
    Named((id, note)): Named<(String, i64)>,
) -> Result<StatusCode, Failure> {
    visit.write(move |book, now| ops::remove_note(book, &id, note, now)).await?;
    Ok(done())
}

#[derive(Debug, Deserialize)]
struct Given {
    tag: String,
}

async fn tag(
    visit: Visit,
    Named(id): Named<String>,
    Sent(sent): Sent<Given>,
) -> Result<Redirect, Failure> {
    let person = id.clone();
    visit.write(move |book, now| ops::tag(book, &id, &sent.tag, now)).await?;
    Ok(back(&person, TAG))
}

async fn untag(
    visit: Visit,
    Named(id): Named<String>,
    Sent(sent): Sent<Given>,
) -> Result<Redirect, Failure> {
    let person = id.clone();
    visit.write(move |book, now| ops::untag(book, &id, &sent.tag, now)).await?;
    Ok(back(&person, TAG))
}

async fn put_tag(
    visit: Visit,
    Named((id, tag)): Named<(String, String)>,
) -> Result<StatusCode, Failure> {
    visit.write(move |book, now| ops::tag(book, &id, &tag, now)).await?;
    Ok(done())
}

async fn delete_tag(
    visit: Visit,
    Named((id, tag)): Named<(String, String)>,
) -> Result<StatusCode, Failure> {
    visit.write(move |book, now| ops::untag(book, &id, &tag, now)).await?;
    Ok(done())
}

#[derive(Debug, Deserialize)]
struct Filled {
    name: String,
    /// Empty takes the field away.
    value: String,
}

async fn fill(
    visit: Visit,
    Named(id): Named<String>,
    Sent(sent): Sent<Filled>,
) -> Result<Redirect, Failure> {
    let person = id.clone();
    set_field(&visit, id, (sent.name, sent.value)).await?;
    Ok(back(&person, FIELD))
}

#[derive(Debug, Deserialize)]
struct Value {
    value: String,
}

async fn put_field(
    visit: Visit,
    Named((id, name)): Named<(String, String)>,
    Sent(sent): Sent<Value>,
) -> Result<StatusCode, Failure> {
    set_field(&visit, id, (name, sent.value)).await?;
    Ok(done())
}

async fn delete_field(
    visit: Visit,
    Named((id, name)): Named<(String, String)>,
) -> Result<StatusCode, Failure> {
    set_field(&visit, id, (name, String::new())).await?;
    Ok(done())
}

async fn set_field(
    visit: &Visit,
    id: String,
    (name, value): (String, String),
) -> Result<(), Failure> {
    visit.write(move |book, now| ops::field(book, &id, (&name, &value), now)).await
}
