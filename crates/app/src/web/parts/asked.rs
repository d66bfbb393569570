//! Somebody the owner is asked about: who it is, and what may help to remember.

use book::views::sorting::Asked;
use maud::{Markup, html};
use people::Say;

use super::{evidence, name};
use crate::wording::Words;

/// Rows that help to remember.
const ROWS: usize = 3;

/// The name with what is known. Not how close: whoever reads the answer first no longer answers.
pub(in crate::web) fn who(words: &Words, asked: &Asked) -> Markup {
    let person = &asked.person;
    html! {
        h2 { (name::linked(&person.id, &person.name)) }
        p.work { (name::work(person)) }
        @if let Some(day) = person.connected_on {
            p.when { (words.say(&Say::new("person-connected-on").day("on", day))) }
        }
        p.reason dir="auto" { (words.say(&asked.reason.0)) }
        @if !asked.facts.is_empty() { (evidence::rows(words, &asked.facts, ROWS)) }
    }
}
