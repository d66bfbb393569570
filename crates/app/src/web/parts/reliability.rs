//! What was foretold against what came: one dot for each tenth of the ties, with the interval it probably
//! lies in, on a square whose diagonal is *it came as foretold*.

use book::views::calibration::Bin;
use maud::{Markup, html};

use crate::wording::Words;

/// The square on which all is drawn.
const SIDE: f64 = 300.0;
const LEFT: f64 = 52.0;
const TOP: f64 = 12.0;
const BELOW: f64 = 40.0;
const RIGHT: f64 = 20.0;

/// The drawing.
pub(in crate::web) fn chart(words: &Words, bins: &[Bin], label: &str) -> Markup {
    let (width, height) = (LEFT + SIDE + RIGHT, TOP + SIDE + BELOW);
    html! {
        svg.lines.reliability viewBox=(format!("0 0 {width} {height}")) role="img" aria-label=(label) {
            @for part in [0.0, 0.5, 1.0] {
                path.grid d=(format!("M{LEFT} {:.1}h{SIDE}", y(part))) {}
                path.grid d=(format!("M{:.1} {TOP}v{SIDE}", x(part))) {}
                text.scale.end x=(LEFT - 8.0) y=(format!("{:.1}", y(part) + 4.0)) { (percent(words, part)) }
                text.scale.middle x=(format!("{:.1}", x(part))) y=(TOP + SIDE + 18.0) { (percent(words, part)) }
            }
            path.size d=(format!("M{:.1} {:.1}L{:.1} {:.1}", x(0.0), y(0.0), x(1.0), y(1.0))) {}
            @for bin in bins {
                path.reach d=(format!("M{:.1} {:.1}V{:.1}", x(bin.foretold), y(bin.low), y(bin.high))) {}
                circle.strength cx=(format!("{:.1}", x(bin.foretold))) cy=(format!("{:.1}", y(bin.came))) r="4.5" {}
            }
            text.scale.middle x=(LEFT + SIDE / 2.0) y=(height - 4.0) { (words.word("calibration-foretold")) " →" }
            text.scale x=(LEFT + 6.0) y=(TOP + 14.0) { "↑ " (words.word("calibration-came")) }
        }
    }
}

/// The same as a table.
pub(in crate::web) fn table(words: &Words, bins: &[Bin]) -> Markup {
    html! {
        table {
            thead { tr {
                th scope="col" { (words.word("calibration-ties")) }
                th scope="col" { (words.word("calibration-foretold")) }
                th scope="col" { (words.word("calibration-came")) }
            } }
            tbody {
                @for bin in bins {
                    tr {
                        th scope="row" { (words.number(f64::from(bin.n))) }
                        td { (percent(words, bin.foretold)) }
                        td {
                            (percent(words, bin.came)) " "
                            small { (words.number((100.0 * bin.low).round())) "–" (percent(words, bin.high)) }
                        }
                    }
                }
            }
        }
    }
}

fn percent(words: &Words, share: f64) -> String {
    format!("{}\u{a0}%", words.number((100.0 * share).round()))
}

fn x(share: f64) -> f64 {
    LEFT + SIDE * share
}

fn y(share: f64) -> f64 {
    TOP + SIDE * (1.0 - share)
}
