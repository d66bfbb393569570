//! Narrowing people without knowing the language of searches: a form whose fields become one search.

use axum::Router;
use axum::response::Redirect;
use axum::routing::get;
use maud::{Markup, html};
use serde::Deserialize;

use crate::web::failure::{Failure, Why};
use crate::web::parts::standing::CIRCLES;
use crate::web::visit::{Asked, Visit};
use crate::web::{Site, address};
use crate::wording::Words;

pub(super) fn routes() -> Router<Site> {
    Router::new().route("/people/narrow", get(narrow))
}

/// The form; what was searched so far stays.
pub(super) fn form(words: &Words, query: Option<&str>) -> Markup {
    html! {
        details.narrow {
            summary { (words.word("narrow")) }
            form method="get" action="/people/narrow" {
                input type="hidden" name="q" value=[query];
                label { (words.word("narrow-circle"))
                    select name="circle" {
                        option value="" {}
                        @for circle in CIRCLES { option value=(circle) { (words.one_of("circle", circle)) } }
                    }
                }
                label { (words.word("narrow-work"))
                    select name="work" {
                        option value="" {}
                        @for field in people::occupation::all_fields() {
                            option value=(field) { (words.one_of("field", field)) }
                        }
                    }
                }
                label { (words.word("narrow-quiet"))
                    select name="quiet" {
                        option value="" {}
                        @for (span, id) in SPANS { option value=(span) { (words.word(id)) } }
                    }
                }
                @for (key, id, example) in FIELDS {
                    label { (words.word(id)) input name=(key) maxlength="100" autocomplete="off" placeholder=(example); }
                }
                button { (words.word("narrow-do")) }
            }
        }
    }
}

/// How long they were quiet.
const SPANS: [(&str, &str); 4] = [
    (">3m", "narrow-quiet-3m"),
    (">6m", "narrow-quiet-6m"),
    (">1y", "narrow-quiet-1y"),
    (">2y", "narrow-quiet-2y"),
];

/// What is written by hand: its key, its word, and what it looks like.
const FIELDS: [(&str, &str, &str); 5] = [
    ("tag", "narrow-tag", "book fair"),
    ("at", "narrow-at", "Lanterna Press"),
    ("place", "narrow-place", "Torino"),
    ("since", "narrow-since", ">2020"),
    ("field", "narrow-field", "met in=Torino"),
];

/// A search by conditions that were given one by one: what the form on the page of people asks.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Narrowed {
    q: String,
    tag: String,
    circle: String,
    at: String,
    place: String,
    work: String,
    quiet: String,
    since: String,
    field: String,
}

async fn narrow(visit: Visit, Asked(asked): Asked<Narrowed>) -> Result<Redirect, Failure> {
    if asked.q.len() > MOST_BYTES {
        return Err(visit.failure(Why::Unread));
    }
    Ok(Redirect::to(&address::query("/people", &[("q", Some(&asked.query()))])))
}

/// No search is as long.
const MOST_BYTES: usize = 2_000;

impl Narrowed {
    /// The one search that says all of it.
    fn query(&self) -> String {
        let conditions = [
            ("tag", &self.tag),
            ("circle", &self.circle),
            ("at", &self.at),
            ("place", &self.place),
            ("work", &self.work),
            ("quiet", &self.quiet),
            ("since", &self.since),
            ("field", &self.field),
        ];
        let given = conditions.into_iter().filter(|(_, value)| !value.trim().is_empty());
        let written = given.map(|(key, value)| {
            let value = value.trim().replace('"', " ");
            let is_plain = !value.contains(char::is_whitespace);
            if is_plain { format!("{key}:{value}") } else { format!("{key}:\"{value}\"") }
        });
        let mut query = vec![self.q.trim().to_owned()];
        query.extend(written);
        query.retain(|part| !part.is_empty());
        query.join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_one_by_one_is_one_search() {
        let asked = Narrowed {
            q: " ada ".to_owned(),
            tag: "book \"fair\"".to_owned(),
            circle: "close".to_owned(),
            ..Narrowed::default()
        };
        assert_eq!(asked.query(), "ada tag:\"book  fair \" circle:close");
    }
}
