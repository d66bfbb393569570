//! Closeness as a bar: where it most likely lies, never a bare number. Unknown is a word, not an
//! empty bar, because an empty bar would say *none*.

use book::views::people::Closeness;
use maud::{Markup, html};
use people::Say;

use crate::wording::Words;

/// The bar with its sentence for those who cannot see it, or the word *unknown*.
pub(in crate::web) fn bar(words: &Words, closeness: Option<Closeness>) -> Markup {
    let Some(closeness) = closeness else {
        return html! { span.unknown { (words.word("closeness-unknown")) } };
    };
    let (low, high) = (closeness.low.clamp(0.0, 100.0), closeness.high.clamp(0.0, 100.0));
    let score = closeness.score.clamp(0.0, 100.0);
    html! {
        svg.interval viewBox="-4 0 108 12" preserveAspectRatio="xMinYMid" role="img" aria-label=(sentence(words, closeness)) {
            path.track d="M0 6h100" {}
            path.band d=(format!("M{low:.0} 6H{high:.0}")) {}
            circle.score cx=(format!("{score:.0}")) cy="6" r="3.6" {}
        }
    }
}

/// The same in words.
pub(in crate::web) fn sentence(words: &Words, closeness: Closeness) -> String {
    words.say(
        &Say::new("closeness-interval")
            .number("score", closeness.score.round())
            .number("low", closeness.low.round())
            .number("high", closeness.high.round()),
    )
}
