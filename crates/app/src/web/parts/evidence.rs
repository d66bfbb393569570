//! Facts as rows: the day, what it says, and where it was read.

use book::views::shown::FactShown;
use maud::{Markup, html};

use super::quote::opening;
use crate::wording::Words;

/// A recommendation has up to three thousand letters; its beginning tells it apart.
const MOST_CHARS: usize = 280;

/// The first rows; a person's page and the JSON have the rest.
pub(in crate::web) fn rows(words: &Words, facts: &[FactShown], most: usize) -> Markup {
    html! {
        ul.rows { @for fact in facts.iter().take(most) { (row(words, fact)) } }
    }
}

/// One of them.
pub(super) fn row(words: &Words, fact: &FactShown) -> Markup {
    html! {
        li {
            @match fact.day {
                Some(day) => time datetime=(day) { (words.day(day)) },
                None => span.time { (words.word("evidence-no-day")) },
            }
            " " span.says dir="auto" { (opening(&words.say(&fact.says.0), MOST_CHARS)) }
            " " span.from title=(fact.fact) { (words.say(&source(fact))) }
        }
    }
}

fn source(fact: &FactShown) -> people::Say {
    match fact.source.as_str() {
        "pasted" => people::Say::new("evidence-pasted"),
        "owner" => people::Say::new("evidence-owner"),
        "exports" => people::Say::new("evidence-exports"),
        _ => people::Say::new("evidence-from")
            .text("file", &fact.file)
            .text("line", fact.line.to_string()),
    }
}
