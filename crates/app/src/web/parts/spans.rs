//! How widely something is spread, in several respects on one scale: how much of the width that the list would have.
//! A bar is what was found, the line in it where it probably lies, and the upright what the list would give. What
//! ends left of the upright is narrower than the list.

use maud::{Markup, html};

use crate::wording::Words;

/// One respect.
#[derive(Debug, Clone)]
pub(in crate::web) struct Span {
    pub(in crate::web) name: String,
    /// As a share of what the list would give: what was found, and the ends of its interval.
    pub(in crate::web) at: f64,
    pub(in crate::web) low: f64,
    pub(in crate::web) high: f64,
}

const WIDTH: f64 = 640.0;
const LEFT: f64 = 110.0;
const RIGHT: f64 = 60.0;
const TOP: f64 = 24.0;
const STEP: f64 = 40.0;
const THICK: f64 = 16.0;

/// The bars; `label` says what they show.
pub(in crate::web) fn spans(words: &Words, spans: &[Span], label: &str) -> Markup {
    let most = spans.iter().map(|span| span.high).fold(1.0, f64::max);
    let x = |share: f64| LEFT + (WIDTH - LEFT - RIGHT) * share.max(0.0) / most;
    let bottom = TOP + STEP * spans.len() as f64;
    html! {
        svg.lines.narrow viewBox=(format!("0 0 {WIDTH} {:.0}", bottom + 8.0)) role="img" aria-label=(label) {
            path.whole d=(format!("M{:.1} {TOP}V{bottom:.1}", x(1.0))) {}
            text.scale.middle x=(format!("{:.1}", x(1.0))) y=(TOP - 8.0) { (words.word("network-narrow-list")) }
            @for (at, span) in spans.iter().enumerate() {
                @let middle = TOP + STEP * (at as f64 + 0.5);
                text.end x=(LEFT - 10.0) y=(format!("{:.1}", middle + 4.0)) { (span.name) }
                rect.found x=(LEFT) y=(format!("{:.1}", middle - THICK / 2.0)) width=(format!("{:.1}", x(span.at) - LEFT)) height=(THICK) {}
                path.reach d=(format!("M{:.1} {middle:.1}H{:.1}", x(span.low), x(span.high))) {}
                text.scale x=(format!("{:.1}", x(span.high.max(span.at)) + 8.0)) y=(format!("{:.1}", middle + 4.0)) { (words.number((100.0 * span.at).round())) "\u{a0}%" }
            }
        }
    }
}
