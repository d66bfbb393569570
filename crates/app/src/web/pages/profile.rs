//! A pasted profile: the box for it, what was read of it to be mended and ticked, and the keeping.

use axum::Router;
use axum::body::Bytes;
use axum::extract::Multipart;
use axum::http::StatusCode;
use axum::response::{Redirect, Response};
use axum::routing::{get, post};
use book::ops::{self, Pasted};
use book::views;
use book::views::person::Person;
use book::views::profile::{Profile, Thing};
use maud::{Markup, html};
use people::Say;
use serde::Deserialize;

use crate::web::failure::{Failure, Why};
use crate::web::layout::Place;
use crate::web::parts::name;
use crate::web::visit::{Asked, Named, Sent, Visit, done};
use crate::web::{Site, address};
use crate::wording::Words;

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/people/{id}/profile", get(show).post(look))
        .route("/people/{id}/profile/keep", post(keep))
        .route("/api/v1/person/{id}/profile", post(read).put(put))
}

/// Where to go when it is done.
#[derive(Debug, Default, Deserialize)]
struct From {
    back: Option<String>,
}

async fn show(
    visit: Visit,
    Named(id): Named<String>,
    Asked(from): Asked<From>,
) -> Result<Response, Failure> {
    let person = visit.read(move |book, today| views::person(book, &id, today)).await?;
    let main = draw(visit.words, &person, from.back.as_deref().unwrap_or_default());
    Ok(visit.page(Place::People, &visit.words.word("paste-title"), &main))
}

async fn look(
    visit: Visit,
    Named(id): Named<String>,
    mut form: Multipart,
) -> Result<Response, Failure> {
    let (mut bytes, mut back) = (Bytes::new(), String::new());
    while let Some(field) = form.next_field().await.map_err(|_| visit.failure(Why::Unread))? {
        let name = field.name().unwrap_or_default().to_owned();
        let value = field.bytes().await.map_err(|_| visit.failure(Why::Unread))?;
        match name.as_str() {
            "back" => back = String::from_utf8_lossy(&value).into_owned(),
            // A file that was chosen counts more than what stands in the box.
            "file" | "text" if !value.is_empty() => bytes = value,
            _ => {}
        }
    }
    let profile = visit.read(move |book, _| views::profile(book, &id, &bytes)).await?;
    let main = draw_read(visit.words, &profile, &back);
    Ok(visit.page(Place::People, &visit.words.word("paste-title"), &main))
}

async fn keep(
    visit: Visit,
    Named(id): Named<String>,
    Sent(fields): Sent<Vec<(String, String)>>,
) -> Result<Redirect, Failure> {
    let back = fields.iter().find(|(name, _)| name == "back").map(|(_, back)| back.clone());
    let pasted = kept(&fields);
    let way_back = back.filter(|back| !back.is_empty()).unwrap_or_else(|| address::person(&id));
    visit.write(move |book, now| ops::paste(book, &id, &pasted, now)).await?;
    Ok(Redirect::to(address::local(&way_back)))
}

async fn read(visit: Visit, Named(id): Named<String>, bytes: Bytes) -> Result<Response, Failure> {
    let profile = visit.read(move |book, _| views::profile(book, &id, &bytes)).await?;
    visit.json(&profile)
}

async fn put(
    visit: Visit,
    Named(id): Named<String>,
    Sent(pasted): Sent<Pasted>,
) -> Result<StatusCode, Failure> {
    visit.write(move |book, now| ops::paste(book, &id, &pasted, now)).await?;
    Ok(done())
}

/// More things than any profile has.
const MOST_THINGS: usize = 1_000;

/// The things of a form: fields `3.name` and so on, of those whose `3.keep` is there.
fn kept(fields: &[(String, String)]) -> Pasted {
    let value =
        |name: &str| fields.iter().find(|(field, _)| field == name).map(|(_, it)| it.clone());
    let mut things = Vec::new();
    for number in 0..MOST_THINGS {
        let part = |name: &str| value(&format!("{number}.{name}")).unwrap_or_default();
        let kind = part("kind");
        if kind.is_empty() {
            break;
        }
        if value(&format!("{number}.keep")).is_some() {
            things.push(Thing {
                kind,
                name: part("name"),
                role: part("role"),
                since: part("since"),
                until: part("until"),
                count: part("count").parse().ok(),
                text: part("text"),
                handle: part("handle"),
            });
        }
    }
    if let Some(photo) = value("photo").filter(|photo| !photo.is_empty()) {
        things.push(Thing { kind: "pictured".to_owned(), role: photo, ..Thing::default() });
    }
    Pasted { things, is_them: value("is_them").is_some() }
}

/// The box.
pub(in crate::web) fn draw(words: &Words, person: &Person, back: &str) -> Markup {
    let path = address::person(&person.summary.id);
    html! {
        p.way { a href=(path) { (name::plain(&person.summary.name)) } }
        header.page { h1 { (words.word("paste-title")) } p.lead { (words.word("paste-lead")) } }
        @if let Some(profile) = person.profile.as_deref().and_then(address::profile) {
            p { a.out href=(profile) rel="noopener noreferrer" target="_blank" { (words.word("paste-open")) } }
        }
        form.paste method="post" action={ (path) "/profile" } enctype="multipart/form-data" {
            input type="hidden" name="back" value=(back);
            label for="text" { (words.word("paste-text")) }
            textarea #text name="text" rows="12" dir="auto" {}
            label for="file" { (words.word("paste-file")) }
            input #file type="file" name="file" accept="application/pdf,text/plain";
            button.primary { (words.word("paste-read")) }
        }
    }
}

/// What was read, each thing with its tick and its parts.
pub(in crate::web) fn draw_read(words: &Words, profile: &Profile, back: &str) -> Markup {
    let path = address::person(&profile.person);
    let other = Say::new("paste-other").text("shown", &profile.shown).text("name", &profile.name);
    let is_them = Say::new("paste-is-them").text("name", &profile.name);
    let tells_photo = profile.things.iter().any(|thing| thing.kind == "pictured");
    html! {
        p.way { a href=(path) { (name::plain(&profile.name)) } }
        header.page { h1 { (words.word("paste-title")) } p.lead { (words.word("paste-look")) } }
        form.things method="post" action={ (path) "/profile/keep" } {
            input type="hidden" name="back" value=(back);
            @if profile.is_other {
                p.other {
                    strong { (words.say(&other)) } " "
                    label { input type="checkbox" name="is_them" value="yes" required; " " (words.say(&is_them)) }
                }
            }
            ol { @for (at, thing) in profile.things.iter().enumerate() { (one(words, at, thing)) } }
            @if !tells_photo { (photo(words)) }
            p.keep {
                button.primary { (words.word("paste-keep")) }
                a href={ (path) "/profile" } { (words.word("paste-again")) }
            }
        }
    }
}

fn one(words: &Words, at: usize, thing: &Thing) -> Markup {
    let id = |part: &str| format!("{at}.{part}");
    let kind = words.one_of("thing", &thing.kind);
    html! {
        li {
            input type="hidden" name=(id("kind")) value=(thing.kind);
            label.tick { input type="checkbox" name=(id("keep")) value="yes" checked; " " (kind) }
            div.parts { (parts(words, &id, &kind, thing)) }
        }
    }
}

/// The parts of a thing that can be mended; the rest goes along unseen.
fn parts(words: &Words, id: &dyn Fn(&str) -> String, kind: &str, thing: &Thing) -> Markup {
    let line = |part: &str, value: &str, label: &str| {
        html! { input name=(id(part)) value=(value) aria-label=(label) dir="auto" autocomplete="off"; }
    };
    let unseen =
        |part: &str, value: &str| html! { input type="hidden" name=(id(part)) value=(value); };
    html! {
        @match thing.kind.as_str() {
            "worked" | "studied" => {
                (line("role", &thing.role, kind)) (line("name", &thing.name, kind))
                span.when {
                    (line("since", &thing.since, &words.word("paste-from"))) " – "
                    (line("until", &thing.until, &words.word("paste-until")))
                }
            }
            "tallied" => {
                (unseen("name", &thing.name)) (unseen("role", &thing.role))
                span.when {
                    (line("count", &thing.count.map_or(String::new(), |n| n.to_string()), kind))
                    " " (words.one_of("tally", &thing.name))
                }
            }
            "presents" => {
                (unseen("name", &thing.name))
                textarea name=(id("text")) rows="3" aria-label=(kind) dir="auto" { (thing.text) }
            }
            "posts" | "pictured" => {
                (unseen("role", &thing.role))
                @if let Some(says) = thing.says() { span { (words.say(&says.0)) } }
            }
            "also" => { (unseen("handle", &thing.handle)) span { (thing.handle) } }
            _ => (line("name", &thing.name, kind)),
        }
    }
}

/// A copied text hardly ever tells whether there is a photo, and the owner has just seen the page.
fn photo(words: &Words) -> Markup {
    html! {
        fieldset.photo {
            legend { (words.word("paste-photo")) }
            @for (value, id) in
                [("shown", "paste-photo-shown"), ("placeholder", "paste-photo-placeholder"), ("", "paste-photo-unsaid")] {
                label {
                    input type="radio" name="photo" value=(value) checked[value.is_empty()];
                    " " (words.word(id))
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_ticked_is_kept_as_it_was_mended() {
        let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let fields = [
            field("0.kind", "lives"),
            field("0.keep", "yes"),
            field("0.name", "Turin"),
            field("1.kind", "knows"),
            field("1.name", "Ada"),
            field("photo", "shown"),
        ];
        let kept = kept(&fields);
        let kinds: Vec<_> = kept.things.iter().map(|thing| thing.kind.as_str()).collect();
        assert_eq!(kinds, ["lives", "pictured"]);
        assert_eq!((kept.things[0].name.as_str(), kept.is_them), ("Turin", false));
    }
}
