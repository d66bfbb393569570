//! Help the owner noted, as a list, and the form to note some.

use book::views::give::Noted;
use maud::{Markup, html};
use people::Say;

use super::name;
use crate::web::address;
use crate::wording::Words;

/// What was noted, each with the way to take it away; `back` is where the list stands.
pub(in crate::web) fn list(words: &Words, noted: &[Noted], back: &str) -> Markup {
    html! {
        @if !noted.is_empty() {
            ul.tasks {
                @for note in noted {
                    li {
                        span.who dir="auto" {
                            (words.one_of("help-kind", &note.kind)) " "
                            (name::linked(&note.person.id, &note.person.name))
                            @if let Some(other) = &note.other { " · " (name::linked(&other.id, &other.name)) }
                            @if !note.text.is_empty() { ": " bdi { (note.text) } }
                        }
                        @if let Some(day) = note.on { span.quiet { (words.day(day)) } }
                        form method="post" action={ "/give/notes/" (note.note) } data-swap {
                            input type="hidden" name="back" value=(back);
                            button.plain { (words.word("goals-remove")) }
                        }
                    }
                }
            }
        }
    }
}

/// The form to note that help went one way with a person.
pub(in crate::web) fn form(words: &Words, person: &str, name: &str) -> Markup {
    html! {
        form.add method="post" action={ "/give/help/" (address::segment(person)) } {
            label {
                (words.say(&Say::new("give-note-about").text("name", name))) " "
                input name="text" required maxlength="500" autocomplete="off"
                    placeholder=(words.word("give-note-example"));
            }
            button name="kind" value="gave" { (words.word("give-note-gave")) }
            button name="kind" value="got" { (words.word("give-note-got")) }
        }
    }
}
