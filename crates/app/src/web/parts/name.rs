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

/// An employer that leads to the people there.
pub(in crate::web) fn of_employer(name: &str) -> Markup {
    html! { a href=(address::query("/people", &[("at", Some(name))])) { (plain(name)) } }
}

/// A handle.
pub(in crate::web) fn handle(handle: &str) -> Markup {
    plain(&written(handle))
}

/// A handle as one would write it, without the word for its kind.
pub(in crate::web) fn written(handle: &str) -> String {
    match handle.split_once(':') {
        Some(("linkedin", slug)) => format!("linkedin.com/in/{slug}"),
        Some((_, value)) => value.to_owned(),
        None => handle.to_owned(),
    }
}

/// Role and employer, as far as they are known.
pub(in crate::web) fn work(person: &Person) -> Markup {
    work_at(person, plain)
}

/// The same, and the employer leads to the others who are there.
pub(in crate::web) fn work_linked(person: &Person, n_people: u64) -> Markup {
    work_at(person, if n_people > 1 { of_employer } else { plain })
}

fn work_at(person: &Person, show: fn(&str) -> Markup) -> Markup {
    html! {
        @if let Some(role) = &person.role { (plain(role)) }
        @if person.role.is_some() && person.employer.is_some() { " · " }
        @if let Some(employer) = &person.employer { (show(employer)) }
    }
}
