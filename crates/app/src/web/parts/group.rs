//! What a group of invitations shares, in a few words.

use book::views::group::Group;
use maud::{Markup, html};
use people::Say;

use super::name;
use super::quote::opening;
use crate::wording::Words;

/// As much of a note as tells a group apart.
const OPENING_CHARS: usize = 70;

/// The note, the employer, the event, the day.
pub(in crate::web) fn what(words: &Words, group: &Group) -> Markup {
    let day = group.what.parse().ok().filter(|_| group.kind == "day");
    html! {
        @match (group.kind.as_str(), day) {
            ("day", Some(day)) => span { (words.say(&Say::new("group-day").day("on", day))) },
            ("event", _) => span { (words.word("group-event")) " " (name::plain(&group.what)) },
            ("employer", _) => span { (words.word("group-employer")) " " (name::plain(&group.what)) },
            _ => q dir="auto" { (opening(&group.what, OPENING_CHARS)) },
        }
    }
}
