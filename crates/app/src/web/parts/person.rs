//! A person in a list: name, work, circle, closeness. No rank, no number: the order says enough.

use book::views::people::Person;
use maud::{Markup, html};
use people::Say;

use super::{interval, name};
use crate::wording::Words;

/// The people as a list.
pub(in crate::web) fn list(words: &Words, people: &[Person]) -> Markup {
    html! {
        ul.people {
            @for person in people {
                li data-row {
                    div.who {
                        (name::linked(&person.id, &person.name))
                        p.work { (name::work(person)) }
                    }
                    div.tie {
                        span.circle { (words.one_of("circle", &person.circle)) }
                        // Said once is enough: the circle may be the same word.
                        @if person.circle != "unknown" { (interval::bar(words, person.closeness)) }
                    }
                    p.last { (last(words, person)) }
                }
            }
        }
    }
}

/// When the two last heard of each other; without it, since when they are connected.
fn last(words: &Words, person: &Person) -> String {
    match (person.last_two_way_on, person.connected_on) {
        (Some(day), _) => words.say(&Say::new("person-last-two-way").day("on", day)),
        (None, Some(day)) => words.say(&Say::new("person-connected-on").day("on", day)),
        (None, None) => String::new(),
    }
}
