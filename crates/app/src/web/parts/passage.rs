//! Words around a place that was found, with what was found marked.

use book::views::words::MARKS;
use maud::{Markup, html};

/// The text with its marks as `mark`; it is a stranger's, and stays text.
pub(in crate::web) fn marked(text: &str) -> Markup {
    let [begin, end] = MARKS;
    let mut parts = text.split(begin);
    let first = parts.next().unwrap_or_default();
    html! {
        (first)
        @for part in parts {
            @let (found, rest) = part.split_once(end).unwrap_or((part, ""));
            mark { (found) } (rest)
        }
    }
}
