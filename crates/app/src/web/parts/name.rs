//! A person's name, and what they do.
//!
//! Names come in every script and from strangers: each is set apart, so that a right-to-left name
//! cannot turn the sentence around it.

use book::views::people::Person;
use maud::{Markup, html};

use super::quote::opening;
use crate::web::address;

/// No name is as long; what is longer is something else.
const MOST_CHARS: usize = 160;

/// A name that leads to its person.
pub(in crate::web) fn linked(id: &str, name: &str) -> Markup {
    html! { a href=(address::person(id)) { (plain(name)) } }
}

/// A name.
pub(in crate::web) fn plain(name: &str) -> Markup {
    html! { bdi { (opening(name, MOST_CHARS)) } }
}

/// Role and employer, as far as they are known.
pub(in crate::web) fn work(person: &Person) -> Markup {
    html! {
        @if let Some(role) = &person.role { bdi { (opening(role, MOST_CHARS)) } }
        @if person.role.is_some() && person.employer.is_some() { " · " }
        @if let Some(employer) = &person.employer { bdi { (opening(employer, MOST_CHARS)) } }
    }
}
