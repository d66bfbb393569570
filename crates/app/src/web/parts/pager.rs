//! From one page of a list to the next.

use maud::{Markup, html};
use people::Say;

use crate::wording::{Words, count};

/// Which part of a list is shown.
#[derive(Debug, Clone, Copy)]
pub(in crate::web) struct Part {
    pub(in crate::web) from: u64,
    pub(in crate::web) shown: u64,
    pub(in crate::web) limit: u64,
    pub(in crate::web) total: u64,
}

/// Where we are in the list, and the ways on and back; nothing for a list that fits.
pub(in crate::web) fn pager(words: &Words, part: Part, address: impl Fn(u64) -> String) -> Markup {
    let end = part.from + part.shown;
    if part.from == 0 && end >= part.total {
        return html! {};
    }
    let here = Say::new("pager-here")
        .number("first", count(part.from + 1))
        .number("last", count(end))
        .number("total", count(part.total));
    html! {
        nav.pager aria-label=(words.word("pager-label")) {
            @if part.from > 0 {
                a rel="prev" href=(address(part.from.saturating_sub(part.limit))) { (words.word("pager-back")) }
            }
            span { (words.say(&here)) }
            @if end < part.total {
                a rel="next" href=(address(end)) { (words.word("pager-on")) }
            }
        }
    }
}
