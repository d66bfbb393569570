//! What only the owner can say of how close somebody is, as forms on their page: the circle, that the closeness
//! shown is off, and that the two also talk where no file tells of it.

use book::views::person::Person;
use maud::{Markup, html};

use crate::web::address;
use crate::wording::Words;

/// Circles an owner may place somebody in, the innermost first.
pub(in crate::web) const CIRCLES: [&str; 6] =
    ["support", "sympathy", "close", "active", "known", "connected"];

/// The section of a person's page.
pub(in crate::web) fn section(words: &Words, person: &Person) -> Markup {
    let path = address::person(&person.summary.id);
    html! {
        section.standing {
            h2 { (words.word("person-rulings")) }
            (circle(words, person, &path))
            @if person.summary.closeness.is_some() { (correction(words, person, &path)) }
            (elsewhere(words, person, &path))
            p.quiet { a href="/sorting" { (words.word("sort-others")) } }
        }
    }
}

fn circle(words: &Words, person: &Person, path: &str) -> Markup {
    html! {
        form.inline method="post" action={ (path) "/circle" } {
            label for="circle" { (words.word("person-pin")) }
            select #circle name="circle" {
                option value="" { (words.word("person-pin-none")) }
                @for circle in CIRCLES {
                    option value=(circle) selected[person.pinned.as_deref() == Some(circle)] {
                        (words.one_of("circle", circle))
                    }
                }
            }
            button { (words.word("person-pin-save")) }
        }
    }
}

fn correction(words: &Words, person: &Person, path: &str) -> Markup {
    html! {
        form.inline method="post" action={ (path) "/correction" } {
            span { (words.word("person-shown")) }
            @if let Some(said) = &person.corrected {
                em { (words.one_of("correct", said)) }
                button.plain name="shown" value="" { (words.word("card-take-back")) }
            } @else {
                @for shown in ["too-high", "too-low"] {
                    button name="shown" value=(shown) { (words.one_of("correct", shown)) }
                }
            }
        }
    }
}

fn elsewhere(words: &Words, person: &Person, path: &str) -> Markup {
    html! {
        form.inline method="post" action={ (path) "/elsewhere" } {
            @if person.talks_elsewhere {
                em { (words.word("tie-elsewhere")) }
                button.plain name="talks" value="no" { (words.word("card-take-back")) }
            } @else {
                button name="talks" value="yes" { (words.word("person-elsewhere")) }
                span.quiet { (words.word("person-elsewhere-what")) }
            }
        }
    }
}
