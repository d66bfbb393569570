//! What came and what went, quarter by quarter: bars up and bars down from one line.

use book::views::network::Turnover;
use maud::{Markup, html};

use crate::wording::Words;

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 190.0;
const LEFT: f64 = 48.0;
const RIGHT: f64 = 12.0;
const TOP: f64 = 12.0;
const BOTTOM: f64 = 24.0;
/// A bar is no wider than this, however few there are.
const WIDEST: f64 = 26.0;

/// The bars; `label` says what they show.
pub(in crate::web) fn bars(words: &Words, quarters: &[Turnover], label: &str) -> Markup {
    let most_up = quarters.iter().map(|quarter| quarter.opened).max().unwrap_or(0).max(1);
    let most_down = quarters.iter().map(|quarter| quarter.lapsed).max().unwrap_or(0).max(1);
    let unit = (HEIGHT - TOP - BOTTOM) / f64::from(most_up + most_down);
    let ground = TOP + unit * f64::from(most_up);
    let step = (WIDTH - LEFT - RIGHT) / quarters.len().max(1) as f64;
    let wide = (step * 0.7).min(WIDEST);
    html! {
        svg.bars viewBox=(format!("0 0 {WIDTH} {HEIGHT}")) role="img" aria-label=(label) {
            @for (n, height) in [(most_up, TOP), (0, ground), (most_down, ground + unit * f64::from(most_down))] {
                path.grid d=(format!("M{LEFT} {height:.1}H{:.1}", WIDTH - RIGHT)) {}
                text.scale.end x=(LEFT - 8.0) y=(format!("{:.1}", height + 4.0)) { (words.number(f64::from(n))) }
            }
            @for (at, quarter) in quarters.iter().enumerate() {
                @let left = LEFT + step * at as f64 + (step - wide) / 2.0;
                @let (up, down) = (unit * f64::from(quarter.opened), unit * f64::from(quarter.lapsed));
                rect.opened x=(format!("{left:.1}")) y=(format!("{:.1}", ground - up)) width=(format!("{wide:.1}")) height=(format!("{up:.1}")) {}
                rect.lapsed x=(format!("{left:.1}")) y=(format!("{ground:.1}")) width=(format!("{wide:.1}")) height=(format!("{down:.1}")) {}
                @if quarter.quarter.ends_with("Q1") {
                    text.scale x=(format!("{left:.1}")) y=(HEIGHT - 6.0) { (&quarter.quarter[..quarter.quarter.len() - 3]) }
                }
            }
        }
    }
}
