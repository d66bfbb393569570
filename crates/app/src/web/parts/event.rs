//! Changes seen between two exports.

use book::views::person::Event;
use maud::{Markup, html};

use crate::web::address;
use crate::wording::Words;

/// The changes, each leading to its person.
pub(in crate::web) fn list(words: &Words, events: &[Event], most: usize) -> Markup {
    html! {
        ul.events {
            @for event in events.iter().take(most) {
                li {
                    span.kind { (words.one_of("event", &event.kind)) }
                    " " a.says dir="auto" href=(address::person(&event.person)) { (words.say(&event.says.0)) }
                    @if let Some(day) = event.seen_on {
                        " " time.from datetime=(day) { (words.day(day)) }
                    }
                }
            }
        }
    }
}
