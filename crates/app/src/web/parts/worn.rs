//! The handles of one person: why each belongs, and what the owner can say of it.

use book::views::handles::Worn;
use book::views::person::Person;
use maud::{Markup, html};
use people::Say;

use super::{name, reasons};
use crate::web::address;
use crate::wording::{Words, count};

/// Rows under a reason.
const ROWS: usize = 4;

/// The section of a person's page.
pub(in crate::web) fn section(words: &Words, person: &Person) -> Markup {
    html! {
        section.worn {
            h2 { (words.word("person-worn")) }
            ul.own { @for worn in &person.worn { (one(words, person, worn)) } }
            (doubts(words, person))
            (say(words, person))
        }
    }
}

fn one(words: &Words, person: &Person, worn: &Worn) -> Markup {
    let path = address::person(&person.summary.id);
    html! {
        li {
            div.bound {
                p { (name::handle(&worn.handle)) }
                (why(words, person, worn))
            }
            @if person.worn.len() > 1 {
                div.rulings {
                    @if !worn.is_first { (button(&worn.handle, &format!("{path}/first"), &words.word("person-prefer"))) }
                    (button(&worn.handle, &format!("{path}/split"), &words.word("person-split")))
                }
            }
        }
    }
}

/// Why it belongs.
fn why(words: &Words, person: &Person, worn: &Worn) -> Markup {
    let first = person.worn.first().map(|first| first.handle.as_str());
    html! {
        @match worn.evidence.as_slice() {
            [] if worn.is_first && person.worn.len() > 1 => p.quiet { (words.word("person-worn-first")) },
            [] if worn.is_first => {},
            [] => p.quiet {
                (words.word("person-worn-likeness")) " "
                a href=(address::query("/why-same", &[("a", first), ("b", Some(&worn.handle))])) {
                    (words.word("person-worn-weigh"))
                }
            },
            [piece] if worn.probability.is_none() => (reasons::reason(words, piece, ROWS)),
            pieces => {
                @if let Some(probability) = worn.probability { p.quiet { (reasons::chance(words, probability)) } }
                (reasons::list(words, pieces, ROWS))
            }
        }
    }
}

fn button(handle: &str, action: &str, word: &str) -> Markup {
    html! {
        form method="post" action=(action) {
            input type="hidden" name="handle" value=(handle);
            button.plain { (word) }
        }
    }
}

/// Others who may be the same person.
fn doubts(words: &Words, person: &Person) -> Markup {
    html! {
        @if !person.suggestions.is_empty() {
            p { (words.say(&Say::new("person-pairs").number("n", count(person.suggestions.len() as u64)))) }
            ul.doubts {
                @for doubt in &person.suggestions {
                    li { a href=(address::suggestion(&doubt.id)) { (name::plain(&doubt.name)) } }
                }
            }
        }
    }
}

/// Who else they are, and what the owner calls them.
fn say(words: &Words, person: &Person) -> Markup {
    let path = address::person(&person.summary.id);
    html! {
        form.add method="post" action={ (path) "/same" } {
            label { (words.word("person-same")) " "
                input name="other" required autocomplete="off" placeholder=(words.word("person-same-hint")); }
            button { (words.word("person-same-do")) }
        }
        form.add method="post" action={ (path) "/name" } {
            label { (words.word("person-rename")) " "
                input name="name" value=(person.summary.name) autocomplete="off"; }
            button { (words.word("person-rename-do")) }
            @if person.named != person.summary.name {
                p.quiet { (words.say(&Say::new("person-rename-files").text("name", &person.named))) }
            }
        }
    }
}
