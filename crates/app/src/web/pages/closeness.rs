//! What the owner says of how close one person is: forms on their page, and resources for scripts.

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
        .route("/people/{id}/circle", post(pin))
        .route("/people/{id}/correction", post(correct))
        .route("/people/{id}/elsewhere", post(elsewhere))
        .route("/api/v1/person/{id}/circle", put(put_circle).delete(take_back_circle))
        .route("/api/v1/person/{id}/correction", put(put_correction).delete(take_back_correction))
        .route("/api/v1/person/{id}/elsewhere", put(put_elsewhere).delete(take_back_elsewhere))
}

/// To the person's page, with a word on what was done.
fn back(person: &str, did: &str) -> Redirect {
    Redirect::to(&format!("{}?did={did}", address::person(person)))
}

#[derive(Debug, Deserialize)]
struct Pin {
    /// A circle; empty takes the pin back.
    circle: String,
}

async fn pin(
    visit: Visit,
    Named(id): Named<String>,
    Sent(pin): Sent<Pin>,
) -> Result<Redirect, Failure> {
    let back = back(&id, if pin.circle.is_empty() { "retracted" } else { "placed" });
    set_circle(&visit, id, pin.circle).await?;
    Ok(back)
}

async fn put_circle(
    visit: Visit,
    Named(id): Named<String>,
    Sent(pin): Sent<Pin>,
) -> Result<StatusCode, Failure> {
    set_circle(&visit, id, pin.circle).await?;
    Ok(done())
}

async fn take_back_circle(visit: Visit, Named(id): Named<String>) -> Result<StatusCode, Failure> {
    set_circle(&visit, id, String::new()).await?;
    Ok(done())
}

async fn set_circle(visit: &Visit, id: String, circle: String) -> Result<(), Failure> {
    let circle = (!circle.is_empty()).then_some(circle);
    visit
        .write(move |book, now| {
            let circle = circle.as_deref().map(ops::circle_named).transpose()?;
            ops::pin(book, &id, circle, now)
        })
        .await
}

#[derive(Debug, Deserialize)]
struct Correction {
    /// `too-high` or `too-low`; empty takes it back.
    shown: String,
}

async fn correct(
    visit: Visit,
    Named(id): Named<String>,
    Sent(sent): Sent<Correction>,
) -> Result<Redirect, Failure> {
    let back = back(&id, if sent.shown.is_empty() { "retracted" } else { "corrected" });
    set_correction(&visit, id, sent.shown).await?;
    Ok(back)
}

async fn put_correction(
    visit: Visit,
    Named(id): Named<String>,
    Sent(sent): Sent<Correction>,
) -> Result<StatusCode, Failure> {
    set_correction(&visit, id, sent.shown).await?;
    Ok(done())
}

async fn take_back_correction(
    visit: Visit,
    Named(id): Named<String>,
) -> Result<StatusCode, Failure> {
    set_correction(&visit, id, String::new()).await?;
    Ok(done())
}

async fn set_correction(visit: &Visit, id: String, shown: String) -> Result<(), Failure> {
    let shown = (!shown.is_empty()).then_some(shown);
    visit
        .write(move |book, now| {
            let shown = shown.as_deref().map(ops::shown_named).transpose()?;
            ops::label(book, &id, shown, now)
        })
        .await
}

#[derive(Debug, Deserialize)]
struct Elsewhere {
    /// `yes`; anything else takes it back.
    talks: String,
}

async fn elsewhere(
    visit: Visit,
    Named(id): Named<String>,
    Sent(sent): Sent<Elsewhere>,
) -> Result<Redirect, Failure> {
    let talks = sent.talks == "yes";
    let back = back(&id, if talks { "elsewhere" } else { "retracted" });
    visit.write(move |book, now| ops::elsewhere(book, &id, talks, now)).await?;
    Ok(back)
}

async fn put_elsewhere(visit: Visit, Named(id): Named<String>) -> Result<StatusCode, Failure> {
    visit.write(move |book, now| ops::elsewhere(book, &id, true, now)).await?;
    Ok(done())
}

async fn take_back_elsewhere(
    visit: Visit,
    Named(id): Named<String>,
) -> Result<StatusCode, Failure> {
    visit.write(move |book, now| ops::elsewhere(book, &id, false, now)).await?;
    Ok(done())
}
