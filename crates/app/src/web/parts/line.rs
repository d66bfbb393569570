//! Size against strength over time: two lines on one scale that starts at nothing.
//!
//! One scale on purpose. On two scales a small number can be drawn as high as a large one, which is the
//! flattery this product exists to end.

use book::views::network::Point;
use maud::{Markup, html};

use crate::wording::{Words, count};

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 240.0;
const LEFT: f64 = 48.0;
const RIGHT: f64 = 130.0;
const TOP: f64 = 18.0;
const BOTTOM: f64 = 26.0;
/// Names at the lines' ends need this much room between them.
const NAME_GAP: f64 = 16.0;

/// The chart; nothing with fewer than two points, since one point is no line.
pub(in crate::web) fn chart(words: &Words, series: &[Point], label: &str) -> Markup {
    let [first, .., last] = series else { return html! {} };
    let most = series.iter().map(|point| point.connections.max(point.in_touch)).max().unwrap_or(0);
    let most = round_above(count(most.max(1)));
    let at = |point: &Point, value: u64| (x(first, last, point), y(value, most));
    let size: Vec<_> = series.iter().map(|point| at(point, point.connections)).collect();
    let strength: Vec<_> = series.iter().map(|point| at(point, point.in_touch)).collect();
    let end = x(first, last, last) + 10.0;
    let strength_y = y(last.in_touch, most);
    let size_y = y(last.connections, most).min(strength_y - NAME_GAP);
    html! {
        svg.lines viewBox=(format!("0 0 {WIDTH} {HEIGHT}")) role="img" aria-label=(label) {
            @for (part, value) in [(0.0, 0.0), (0.5, most / 2.0), (1.0, most)] {
                @let height = HEIGHT - BOTTOM - part * (HEIGHT - TOP - BOTTOM);
                path.grid d=(format!("M{LEFT} {height:.1}H{:.1}", WIDTH - RIGHT)) {}
                text.scale.end x=(LEFT - 8.0) y=(format!("{:.1}", height + 4.0)) { (words.number(value)) }
            }
            path.size d=(path(&size)) {}
            path.strength d=(path(&strength)) {}
            @for (x, y) in &size { rect.size x=(format!("{:.1}", x - 3.0)) y=(format!("{:.1}", y - 3.0)) width="6" height="6" {} }
            @for (x, y) in &strength { circle.strength cx=(format!("{x:.1}")) cy=(format!("{y:.1}")) r="3.6" {} }
            text.size x=(end) y=(format!("{:.1}", size_y + 4.0)) { (words.word("network-line-size")) }
            text.strength x=(end) y=(format!("{:.1}", strength_y + 4.0)) { (words.word("network-line-strength")) }
            text.scale x=(LEFT) y=(HEIGHT - 6.0) { (words.day(first.on)) }
            text.scale.end x=(WIDTH - RIGHT) y=(HEIGHT - 6.0) { (words.day(last.on)) }
        }
    }
}

/// The next number above that one would write on a scale: 1,457 becomes 1,500.
fn round_above(most: f64) -> f64 {
    let step = 10_f64.powf(most.log10().floor()) / 2.0;
    (most / step).ceil() * step
}

fn x(first: &Point, last: &Point, point: &Point) -> f64 {
    let days = |from: &Point, to: &Point| f64::from((to.on - from.on).get_days());
    let whole = days(first, last).max(1.0);
    LEFT + (WIDTH - LEFT - RIGHT) * days(first, point) / whole
}

fn y(value: u64, most: f64) -> f64 {
    HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * count(value) / most
}

fn path(points: &[(f64, f64)]) -> String {
    let points: Vec<String> = points.iter().map(|(x, y)| format!("{x:.1} {y:.1}")).collect();
    format!("M{}", points.join("L"))
}
