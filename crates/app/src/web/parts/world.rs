//! The owner's world as a map: a disc for each community, larger the more there are, and between
//! two a band as broad as what they have to do with each other.
//!
//! Laid out by a rule, not by chance: discs begin on a spiral and pull and push each other a fixed number of
//! times, so the same world gives the same map. A disc has a dot for each of its people; the one in its
//! middle holds it together and gives it its name.

use book::views::network::{Community, World};
use maud::{Markup, html};

use super::dots::{GOLDEN_ANGLE, dots};
use crate::wording::{Words, count};

/// Communities drawn; the table has all.
pub(in crate::web) const MOST_DRAWN: usize = 14;
/// Radius of a disc of one person, or less so that the largest fits; that of more grows with the root of
/// their number.
const UNIT: f64 = 14.0;
const LEAST_RADIUS: f64 = 28.0;
const MOST_RADIUS: f64 = 92.0;
/// Room between discs: for names, and for bands to be seen.
const GAP: f64 = 38.0;
const STEPS: usize = 300;
/// A map of few discs is not blown up to the width of a page.
const ENLARGED: f64 = 1.6;
/// How thick a dot is.
const DOT: f64 = 5.0;
/// Dots in a disc; more would be a grey plate.
const MOST_DOTS: u64 = 60;

#[derive(Debug, Clone, Copy)]
struct Disc {
    x: f64,
    y: f64,
    radius: f64,
}

/// The map; `label` says in a sentence what it shows.
pub(in crate::web) fn map(words: &Words, world: &World, label: &str) -> Markup {
    let discs = layout(world);
    let links = drawn_links(world);
    let strongest = links.first().map_or(1.0, |(.., weight)| *weight);
    html! {
        @let [left, top, width, height] = frame(&discs);
        svg.world viewBox=(format!("{left:.0} {top:.0} {width:.0} {height:.0}")) width=(format!("{:.0}", width * ENLARGED)) role="img" aria-label=(label) {
            @for (a, b, weight) in &links {
                path.link stroke-width=(format!("{:.1}", 1.0 + 9.0 * (weight / strongest).sqrt())) d=(band(discs[*a], discs[*b])) {}
            }
            @for (place, (disc, community)) in discs.iter().zip(&world.communities).enumerate() {
                g.disc.strong[community.share.unwrap_or(0.0) > 0.0] {
                    circle.plate cx=(tenth(disc.x)) cy=(tenth(disc.y)) r=(tenth(disc.radius)) {}
                    (dots(DOT, spots(*disc, community.people)))
                    circle.holder cx=(tenth(disc.x)) cy=(tenth(disc.y)) r="5" {}
                }
                text x=(tenth(disc.x)) y=(tenth(disc.y + disc.radius + 15.0)) {
                    tspan.place { (words.number(count(place as u64 + 1))) } " "
                    (label_of(world, place))
                }
            }
        }
    }
}

/// What is written under a disc: the first name of whoever holds it together, and as much more as tells it
/// from the others.
fn label_of(world: &World, place: usize) -> String {
    let holder = |community: &Community| community.holds.first().map(|holder| holder.name.clone());
    let Some(name) = world.communities.get(place).and_then(holder) else { return String::new() };
    let first = |name: &str| name.split_whitespace().next().unwrap_or_default().to_owned();
    let namesakes = world.communities.iter().take(MOST_DRAWN).filter_map(holder);
    let is_telling = namesakes.filter(|other| first(other) == first(&name)).count() == 1;
    let initial = name.split_whitespace().next_back().and_then(|last| last.chars().next());
    match initial.filter(|_| !is_telling) {
        Some(initial) => format!("{} {initial}.", first(&name)),
        None => first(&name),
    }
}

fn tenth(value: f64) -> String {
    format!("{value:.1}")
}

/// The strongest links between drawn communities, twice as many as there are discs: all of them would be a
/// hatching.
fn drawn_links(world: &World) -> Vec<(usize, usize, f64)> {
    let n = world.communities.len().min(MOST_DRAWN);
    let links = world.links.iter().filter(|link| link.a < n && link.b < n);
    let mut links: Vec<_> = links.map(|link| (link.a, link.b, link.weight)).collect();
    links.sort_by(|a, b| b.2.total_cmp(&a.2).then_with(|| (a.0, a.1).cmp(&(b.0, b.1))));
    links.truncate(2 * n);
    links
}

fn layout(world: &World) -> Vec<Disc> {
    let most = world.communities.iter().take(MOST_DRAWN).map(|community| community.people).max();
    let unit = UNIT.min(MOST_RADIUS / count(most.unwrap_or(1).max(1)).sqrt());
    let drawn = world.communities.iter().take(MOST_DRAWN).zip(0_u32..);
    let mut discs: Vec<Disc> = drawn
        .map(|(community, place)| {
            let radius = (unit * count(community.people).sqrt()).max(LEAST_RADIUS);
            let (away, angle) = (f64::from(place).sqrt() * 110.0, f64::from(place) * GOLDEN_ANGLE);
            Disc { x: away * angle.cos(), y: away * angle.sin() * 0.6, radius }
        })
        .collect();
    let links = drawn_links(world);
    let strongest = links.first().map_or(1.0, |(.., weight)| *weight);
    for _ in 0..STEPS {
        for disc in &mut discs {
            // Towards the middle, and more so from above and below: pages are wide.
            disc.x *= 0.995;
            disc.y *= 0.985;
        }
        for &(a, b, weight) in &links {
            pull(&mut discs, (a, b), 0.02 * (weight / strongest).sqrt());
        }
        for a in 0..discs.len() {
            for b in 0..a {
                push(&mut discs, (a, b));
            }
        }
    }
    discs
}

/// Moves two discs towards each other by a share of what lies between them.
fn pull(discs: &mut [Disc], (a, b): (usize, usize), share: f64) {
    let (x, y) = (discs[b].x - discs[a].x, discs[b].y - discs[a].y);
    let apart = (x.hypot(y) - discs[a].radius - discs[b].radius - GAP).max(0.0);
    let step = share * apart / x.hypot(y).max(1.0);
    discs[a].x += step * x;
    discs[a].y += step * y;
    discs[b].x -= step * x;
    discs[b].y -= step * y;
}

/// Moves two discs apart until there is room between them.
fn push(discs: &mut [Disc], (a, b): (usize, usize)) {
    let (x, y) = (discs[b].x - discs[a].x, discs[b].y - discs[a].y);
    let distance = x.hypot(y).max(1.0);
    let lacking = discs[a].radius + discs[b].radius + GAP - distance;
    if lacking > 0.0 {
        let step = lacking / 2.0 / distance;
        discs[a].x -= step * x;
        discs[a].y -= step * y;
        discs[b].x += step * x;
        discs[b].y += step * y;
    }
}

/// Left, top, width and height that hold all discs with their names.
fn frame(discs: &[Disc]) -> [f64; 4] {
    let edge = |side: fn(&Disc) -> f64| discs.iter().map(side).fold(f64::NEG_INFINITY, f64::max);
    let (left, right) = (edge(|d| d.radius - d.x) + 24.0, edge(|d| d.x + d.radius) + 24.0);
    let (top, bottom) = (edge(|d| d.radius - d.y) + 10.0, edge(|d| d.y + d.radius) + 26.0);
    [-left, -top, left + right, top + bottom]
}

/// A band between two discs, bent a little so that two of them can be told apart where they cross.
fn band(a: Disc, b: Disc) -> String {
    let (x, y) = (f64::midpoint(a.x, b.x), f64::midpoint(a.y, b.y));
    let (bend_x, bend_y) = ((a.y - b.y) * 0.08, (b.x - a.x) * 0.08);
    format!("M{:.1} {:.1}Q{:.1} {:.1} {:.1} {:.1}", a.x, a.y, x + bend_x, y + bend_y, b.x, b.y)
}

/// Where the dots of the others lie, around the one in the middle.
fn spots(disc: Disc, people: u64) -> impl Iterator<Item = (f64, f64)> {
    let n = people.saturating_sub(1).min(MOST_DOTS);
    let (from, to) = (13.0_f64.powi(2), (disc.radius - 6.0).powi(2));
    (0..n).map(move |i| {
        let away = (from + (to - from) * (count(i) + 0.5) / count(n)).sqrt();
        let angle = count(i) * GOLDEN_ANGLE;
        (disc.x + away * angle.cos(), disc.y + away * angle.sin())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::invented;

    #[test]
    fn discs_do_not_lie_upon_each_other_and_the_same_world_has_the_same_map() {
        let world = invented::network().figures.world;
        let discs = layout(&world);
        assert!(discs.len() > 3);
        for a in 0..discs.len() {
            for b in 0..a {
                let (one, other) = (discs[a], discs[b]);
                let distance = (one.x - other.x).hypot(one.y - other.y);
                assert!(distance > one.radius + other.radius, "{a} lies upon {b}");
            }
        }
        assert_eq!(frame(&discs), frame(&layout(&world)));
    }
}
