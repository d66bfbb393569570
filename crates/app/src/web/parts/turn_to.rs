//! On a person's page: what could be asked of them, what was, and that the owner would like to know them.

use book::views::person::Person;
use maud::{Markup, html};
use people::Say;

use super::answer::{Setting, asks};
use crate::web::address;
use crate::wording::Words;

/// The section: of whom one knows what to ask, of others that one would like to know them.
pub(in crate::web) fn section(words: &Words, person: &Person) -> Markup {
    let back = address::person(&person.summary.id);
    html! {
        section.turn-to {
            h2 { (words.word("turn-to")) }
            @if person.summary.last_two_way_on.is_some() {
                ul.ways {
                    @for (question, outcome) in WAYS {
                        li { a href=(draft(person, outcome)) { (ask(words, person, question)) } }
                    }
                }
                @let setting = Setting { question: "introduction", about: "", back: &back };
                @if !person.asks.is_empty() { (asks(words, &person.summary.id, &person.asks, setting)) }
            }
            @if person.wish.is_some() || person.summary.last_two_way_on.is_none() { (wish(words, person, &back)) }
        }
    }
}

/// The questions, each with its draft.
const WAYS: [(&str, &str); 3] = [
    ("recommendation", "ask-recommendation"),
    ("introduction", "ask-introduction"),
    ("job", "tell-work"),
];

fn draft(person: &Person, outcome: &str) -> String {
    address::query(&address::first_note(&person.summary.id), &[("outcome", Some(outcome))])
}

fn ask(words: &Words, person: &Person, question: &str) -> String {
    let say = Say::new("turn-to-for").text("name", &person.summary.name);
    words.say(&say.text("question", question))
}

fn wish(words: &Words, person: &Person, back: &str) -> Markup {
    html! {
        @if person.wish.is_some() {
            p.quiet { (words.word("turn-to-wished")) " " a href="/wishes" { (words.word("wishes-title")) } }
        } @else {
            form.inline method="post" action="/wishes" {
                input type="hidden" name="whom" value=(person.summary.id);
                input type="hidden" name="back" value=(back);
                button { (words.word("turn-to-wish")) }
                span.quiet { a href=(address::ask("introduction", Some(&person.summary.id))) { (words.word("turn-to-who-knows")) } }
            }
        }
    }
}
