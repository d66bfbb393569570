//! Changes seen between two exports.

use book::views::person::Event;
use maud::{Markup, html};

use super::name;
use crate::wording::Words;

/// The changes, each with its person.
pub(in crate::web) fn list(words: &Words, events: &[Event], most: usize) -> Markup {
    html! {
        ul.events {
            @for event in events.iter().take(most) {
                li {
                    span.kind { (words.one_of("event", &event.kind)) }
                    " " (name::linked(&event.person, &event.name))
                    " " span.says dir="auto" { (words.say(&event.says.0)) }
                    @if let Some(day) = event.seen_on {
                        " " time.from datetime=(day) { (words.day(day)) }
                    }
                }
            }
        }
    }
}
