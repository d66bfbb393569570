//! The network as one honest picture: the owner in the middle, a ring a circle, a dot a person.
//!
//! Dots are laid out by a rule, not by chance: the same book gives the same picture. In a ring too full
//! to draw, one dot stands for several people, and the caption says for how many.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::dots::{GOLDEN_ANGLE, dots};
use crate::wording::{Words, count};

/// A drawn ring: the circle, its outer radius in the picture, and the radius of its dots.
struct Ring {
    circle: &'static str,
    outer: f64,
    dot: f64,
}

/// From the middle outwards. The outer rings get most of the area because most people are there.
const RINGS: [Ring; 7] = [
    Ring { circle: "support", outer: 58.0, dot: 6.5 },
    Ring { circle: "sympathy", outer: 92.0, dot: 5.5 },
    Ring { circle: "close", outer: 128.0, dot: 4.6 },
    Ring { circle: "active", outer: 166.0, dot: 3.8 },
    Ring { circle: "known", outer: 206.0, dot: 3.2 },
    Ring { circle: "connected", outer: 264.0, dot: 2.4 },
    Ring { circle: "unknown", outer: 312.0, dot: 2.4 },
];

/// The middle is the owner's.
const OWNER_RADIUS: f64 = 20.0;
/// Above this many people in all, full rings are sampled.
const MOST_DOTS: u64 = 2_000;
/// A ring of so few people is always drawn whole.
const ALWAYS_WHOLE: u64 = 200;
/// What a dot keeps from the lines of its ring.
const MARGIN: f64 = 5.0;

/// People by circle, in the order they are drawn.
pub(in crate::web) fn in_order<'a>(
    circles: &'a BTreeMap<&'static str, u64>,
) -> impl Iterator<Item = (&'static str, u64)> + 'a {
    RINGS.iter().map(|ring| (ring.circle, circles.get(ring.circle).copied().unwrap_or(0)))
}

/// How many people one dot stands for in a full ring; 1 where everybody is drawn.
pub(in crate::web) fn people_a_dot(circles: &BTreeMap<&'static str, u64>) -> u64 {
    let total: u64 = circles.values().sum();
    let full: u64 = circles.values().filter(|&&n| n > ALWAYS_WHOLE).sum();
    if total <= MOST_DOTS { 1 } else { full.div_ceil(MOST_DOTS - ALWAYS_WHOLE).max(1) }
}

/// The picture. `label` says in a sentence what it shows.
pub(in crate::web) fn picture(
    words: &Words,
    circles: &BTreeMap<&'static str, u64>,
    label: &str,
) -> Markup {
    let a_dot = people_a_dot(circles);
    let inner = std::iter::once(OWNER_RADIUS).chain(RINGS.iter().map(|ring| ring.outer));
    html! {
        svg.rings viewBox="-320 -320 640 640" role="img" aria-label=(label) {
            @for (ring, inner) in RINGS.iter().zip(inner) {
                @let people = circles.get(ring.circle).copied().unwrap_or(0);
                g.(ring.circle) {
                    circle.ring r=(ring.outer) {}
                    (dots(ring.dot * 2.0, spots(ring, inner, drawn(people, a_dot))))
                }
            }
            circle.owner r="11" {}
            @for ring in &RINGS {
                @if let Some(&people) = circles.get(ring.circle).filter(|people| **people > 0) {
                    text y=(4.0 - ring.outer) {
                        (words.one_of("circle", ring.circle)) " " tspan.value { (words.number(count(people))) }
                    }
                }
            }
        }
    }
}

/// How many dots a ring gets; never none for somebody.
fn drawn(people: u64, a_dot: u64) -> u64 {
    if people <= ALWAYS_WHOLE { people } else { people.div_ceil(a_dot) }
}

/// Where the dots of a ring lie: evenly, as the seeds of a sunflower.
fn spots(ring: &Ring, inner: f64, n: u64) -> impl Iterator<Item = (f64, f64)> {
    let from = (inner + ring.dot + MARGIN).powi(2);
    let to = (ring.outer - ring.dot - MARGIN).powi(2);
    // A ring's own turn, so that the first dots of all rings don't stand in a row.
    let turn = ring.outer;
    (0..n).map(move |i| {
        let radius = (from + (to - from) * (count(i) + 0.5) / count(n)).sqrt();
        let angle = count(i) * GOLDEN_ANGLE + turn;
        (radius * angle.cos(), radius * angle.sin())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_network_is_drawn_person_by_person() {
        let circles = BTreeMap::from([("support", 3), ("unknown", 1_400)]);
        assert_eq!(people_a_dot(&circles), 1);
        assert_eq!(drawn(1_400, 1), 1_400);
    }

    #[test]
    fn a_large_one_is_sampled_and_nobody_near_is_left_out() {
        let circles = BTreeMap::from([("support", 3), ("connected", 9_000), ("unknown", 20_000)]);
        let a_dot = people_a_dot(&circles);
        assert_eq!(drawn(3, a_dot), 3);
        let dots: u64 = circles.values().map(|&n| drawn(n, a_dot)).sum();
        assert!((1_500..=MOST_DOTS).contains(&dots), "{dots} dots, {a_dot} people each");
    }

    #[test]
    fn no_dot_touches_the_line_of_its_ring() {
        let ring = &RINGS[5];
        let spots: Vec<_> = spots(ring, 206.0, 500).collect();
        assert_eq!(spots.len(), 500);
        for (x, y) in spots {
            let radius = x.hypot(y);
            assert!((206.0 + 7.0..=264.0 - 7.0).contains(&radius), "{radius}");
        }
    }
}
