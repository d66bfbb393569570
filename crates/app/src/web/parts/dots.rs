//! Dots: people as points of one path. With round ends a line of no length is a dot, in a quarter of the
//! bytes of a circle.
//!
//! In whole tenths of the drawing's unit, which the path scales down again: writing a fraction takes five
//! times as long as writing a whole number, and there are two thousand dots on a page.

use std::fmt::Write;

use maud::{Markup, html};

/// The angle that never repeats: what a sunflower uses to fill a disc evenly.
pub(super) const GOLDEN_ANGLE: f64 = 2.399_963_229_728_653;

/// So many dots to a unit of the drawing.
const TENTHS: f64 = 10.0;

/// One path of dots so thick.
pub(super) fn dots(thick: f64, points: impl Iterator<Item = (f64, f64)>) -> Markup {
    html! { path.dots transform="scale(.1)" stroke-width=(thick * TENTHS) d=(path(points)) {} }
}

fn path(points: impl Iterator<Item = (f64, f64)>) -> String {
    let mut path = String::new();
    for (x, y) in points {
        // Writing to a string cannot fail.
        let _infallible = write!(path, "M{} {}h0", tenths(x), tenths(y));
    }
    path
}

#[expect(clippy::cast_possible_truncation, reason = "a drawing is some hundred units wide")]
fn tenths(value: f64) -> i32 {
    (value * TENTHS).round() as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dot_is_written_in_tenths() {
        assert_eq!(path([(1.26, -0.04), (-20.0, 3.0)].into_iter()), "M13 0h0M-200 30h0");
    }
}
