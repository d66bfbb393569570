//! What the owner wrote of one person, as sections of their page: notes, tags, fields of her own.

use book::views::jottings::{Field, Note};
use book::views::person::Person;
use maud::{Markup, html};

use crate::web::address;
use crate::wording::Words;

/// Tags, each with its way off, and a box for another.
pub(in crate::web) fn tags(words: &Words, person: &Person) -> Markup {
    let path = address::person(&person.summary.id);
    html! {
        div.tags {
            @for tag in &person.tags {
                form.tag method="post" action={ (path) "/untag" } {
                    input type="hidden" name="tag" value=(tag);
                    a href=(address::query("/people", &[("q", Some(&tagged(tag)))])) { bdi { (tag) } }
                    button.plain aria-label=(words.word("person-untag")) { "×" }
                }
            }
            form.inline method="post" action={ (path) "/tag" } {
                label.sr for="tag" { (words.word("person-tag")) }
                input #tag name="tag" required maxlength="60" autocomplete="off" placeholder=(words.word("person-tag"));
                button.plain { (words.word("person-tag-do")) }
            }
        }
    }
}

/// A search for everybody with this tag.
pub(in crate::web) fn tagged(tag: &str) -> String {
    format!("tag:\"{}\"", tag.replace('"', " "))
}

/// Notes, the newest first, and a box for another.
pub(in crate::web) fn notes(words: &Words, person: &Person) -> Markup {
    let path = address::person(&person.summary.id);
    html! {
        section.notes #notes {
            h2 { (words.word("person-notes")) }
            form.note method="post" action={ (path) "/notes" } {
                label.sr for="note" { (words.word("person-note")) }
                textarea #note name="text" required maxlength="10000" rows="3"
                    placeholder=(words.word("person-note")) {}
                button { (words.word("person-note-do")) }
            }
            @for note in &person.notes { (one(words, &path, note)) }
        }
    }
}

fn one(words: &Words, path: &str, note: &Note) -> Markup {
    html! {
        article.note {
            @if let Some(day) = note.day { time datetime=(day) { (words.day(day)) } }
            p.written dir="auto" { (note.text) }
            details {
                summary { (words.word("person-note-change")) }
                form.note method="post" action={ (path) "/notes/" (note.id) } {
                    textarea name="text" required maxlength="10000" rows="3"
                        aria-label=(words.word("person-note")) { (note.text) }
                    button { (words.word("person-note-do")) }
                }
                form method="post" action={ (path) "/notes/" (note.id) "/remove" } {
                    button.plain { (words.word("person-note-remove")) }
                }
            }
        }
    }
}

/// Fields of the owner's own, and a form for another.
pub(in crate::web) fn fields(words: &Words, person: &Person) -> Markup {
    let path = address::person(&person.summary.id);
    html! {
        section.own-fields #fields {
            h2 { (words.word("person-fields")) }
            @if !person.fields.is_empty() {
                dl { @for field in &person.fields { (row(words, &path, field)) } }
            }
            form.inline method="post" action={ (path) "/fields" } {
                input name="name" required maxlength="60" autocomplete="off"
                    aria-label=(words.word("person-field-name")) placeholder=(words.word("person-field-name"));
                input name="value" required maxlength="400" autocomplete="off"
                    aria-label=(words.word("person-field-value")) placeholder=(words.word("person-field-value"));
                button { (words.word("person-field-do")) }
            }
        }
    }
}

fn row(words: &Words, path: &str, field: &Field) -> Markup {
    html! {
        dt { bdi { (field.name) } }
        dd {
            bdi { (words.own_value(&field.kind, &field.value)) }
            form method="post" action={ (path) "/fields" } {
                input type="hidden" name="name" value=(field.name);
                input type="hidden" name="value" value="";
                button.plain aria-label=(words.word("person-field-remove")) { "×" }
            }
        }
    }
}
