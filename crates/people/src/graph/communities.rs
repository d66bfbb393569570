//! Communities: groups of nodes with more ties among themselves than their ties would give by chance.
//!
//! Modularity (Newman and Girvan 2004) says how much more; the method of Blondel and others (2008,
//! *Louvain*) raises it by moving one node after the other to the neighbouring group that gains most,
//! then takes groups for nodes and begins again. What was found is then tried again node by node, which
//! mends most of what the coarser steps got wrong (Rotta and Noack 2011, *multi-level refinement*).
//!
//! There is no chance in it: nodes are taken in an order that comes from their ties alone, so the same
//! ties give the same groups, whatever the nodes are called and in whatever order ties were told.

use super::links::{Edge, Graph, place};
use super::order;

/// Who belongs together.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Communities {
    /// The community of each node, by its number; `None` where a node has no ties.
    pub of: Vec<Option<u32>>,
    /// How many there are.
    pub n: u32,
    /// How much more of all ties lies within them than by chance, at most 1.
    pub modularity: f64,
}

/// Finds the communities of a graph. They are numbered by size, the largest first.
#[must_use]
pub fn communities(graph: &Graph) -> Communities {
    let names = order::by_ties(graph);
    let level = Level::of(graph.renumbered(&names));
    let mut group: Vec<u32> = (0..level.n()).collect();
    let mut best = level.modularity(&group);
    for _ in 0..MOST_REFINEMENTS {
        let mut tried = group.clone();
        level.settle(&mut tried);
        tried = level.coarsened(&tried);
        let modularity = level.modularity(&tried);
        if modularity <= best + LEAST_GAIN {
            break;
        }
        (group, best) = (tried, modularity);
    }
    numbered(graph, &names, &group, best)
}

/// Further rounds gain next to nothing.
const MOST_REFINEMENTS: usize = 4;
/// A smaller rise of modularity is none.
const LEAST_GAIN: f64 = 1e-6;
/// Passes over all nodes on one level; the gain of later ones was never worth their time.
const MOST_PASSES: usize = 16;

/// Back to the caller's numbers, the largest community first.
fn numbered(graph: &Graph, names: &[u32], group: &[u32], modularity: f64) -> Communities {
    let is_tied = |node: u32| graph.degree(node) > 0;
    let mut sizes = vec![0_u32; names.len()];
    for (node, group) in names.iter().zip(group).filter(|(node, _)| is_tied(**node)) {
        sizes[place(*group)] += u32::from(is_tied(*node));
    }
    let mut groups: Vec<u32> =
        (0_u32..).zip(&sizes).filter(|(_, size)| **size > 0).map(|(group, _)| group).collect();
    groups.sort_by_key(|group| std::cmp::Reverse(sizes[place(*group)]));
    let mut numbers = vec![None; names.len()];
    for (number, group) in (0..).zip(&groups) {
        numbers[place(*group)] = Some(number);
    }
    let mut of = vec![None; names.len()];
    for (node, group) in names.iter().zip(group).filter(|(node, _)| is_tied(**node)) {
        of[place(*node)] = numbers[place(*group)];
    }
    Communities { of, n: u32::try_from(groups.len()).unwrap_or(u32::MAX), modularity }
}

/// A graph whose nodes may stand for several.
#[derive(Debug)]
struct Level {
    graph: Graph,
    /// Ties within each node, both ends counted.
    inner: Vec<f64>,
    /// All ties of each node, the inner ones included.
    all: Vec<f64>,
    /// All of it, both ends counted.
    total: f64,
}

impl Level {
    fn of(graph: Graph) -> Self {
        let inner = vec![0.0; place(graph.n_nodes())];
        Self::with_inner(graph, inner)
    }

    fn with_inner(graph: Graph, inner: Vec<f64>) -> Self {
        let all: Vec<f64> =
            (0..).zip(&inner).map(|(node, inner)| graph.strength(node) + inner).collect();
        let total = all.iter().sum();
        Self { graph, inner, all, total }
    }

    fn n(&self) -> u32 {
        self.graph.n_nodes()
    }

    /// Moves nodes between groups until no move gains.
    fn settle(&self, group: &mut [u32]) {
        if self.total <= 0.0 {
            return;
        }
        let mut held = vec![0.0; group.len()];
        for (all, group) in self.all.iter().zip(group.iter()) {
            held[place(*group)] += all;
        }
        let mut ways = Ways { to: vec![0.0; group.len()], seen: Vec::new() };
        // Only who has seen a neighbour move is looked at again.
        let mut is_open = vec![true; group.len()];
        for _ in 0..MOST_PASSES {
            let mut n_moved = 0_usize;
            for node in 0..self.n() {
                if !std::mem::take(&mut is_open[place(node)]) {
                    continue;
                }
                let was = group[place(node)];
                let becomes = self.best(node, group, &mut held, &mut ways);
                if becomes != was {
                    group[place(node)] = becomes;
                    n_moved += 1;
                    for neighbour in self.graph.row(node).0 {
                        is_open[place(*neighbour)] |= group[place(*neighbour)] != becomes;
                    }
                }
            }
            if n_moved == 0 {
                break;
            }
        }
    }

    /// The group in which a node gains most; its own among equals, then the lowest number.
    fn best(&self, node: u32, group: &[u32], held: &mut [f64], ways: &mut Ways) -> u32 {
        let (own, all) = (group[place(node)], self.all[place(node)]);
        held[place(own)] -= all;
        ways.note(own, 0.0);
        for (neighbour, weight) in self.graph.neighbours(node) {
            ways.note(group[place(neighbour)], weight);
        }
        let gain = |to: u32, way: f64| way - all * held[place(to)] / self.total;
        let mut best = (own, gain(own, ways.to[place(own)]));
        for to in ways.seen.drain(..) {
            let gained = gain(to, std::mem::take(&mut ways.to[place(to)]));
            let is_equal = (gained - best.1).abs() <= f64::EPSILON * self.total;
            if (gained > best.1 && !is_equal) || (is_equal && best.0 != own && to < best.0) {
                best = (to, gained);
            }
        }
        held[place(best.0)] += all;
        best.0
    }

    /// Takes groups for nodes, again and again, until nothing joins any more.
    fn coarsened(&self, group: &[u32]) -> Vec<u32> {
        let (coarse, of) = self.aggregated(group);
        let mut upper: Vec<u32> = (0..coarse.n()).collect();
        coarse.settle(&mut upper);
        let is_still = (0..).zip(&upper).all(|(node, group): (u32, &u32)| node == *group);
        if !is_still {
            upper = coarse.coarsened(&upper);
        }
        of.into_iter().map(|node| upper[place(node)]).collect()
    }

    /// The level on which each group is a node, and the node of each of ours.
    fn aggregated(&self, group: &[u32]) -> (Self, Vec<u32>) {
        let mut numbers: Vec<Option<u32>> = vec![None; group.len()];
        let mut n = 0;
        let number = |group: &u32| {
            *numbers[place(*group)].get_or_insert_with(|| {
                n += 1;
                n - 1
            })
        };
        let of: Vec<u32> = group.iter().map(number).collect();
        let mut inner = vec![0.0; place(n)];
        for (node, own) in of.iter().zip(&self.inner) {
            inner[place(*node)] += own;
        }
        let mut edges = Vec::new();
        for Edge { a, b, weight } in self.graph.edges() {
            let (a, b) = (of[place(a)], of[place(b)]);
            if a == b {
                inner[place(a)] += 2.0 * weight;
            } else {
                edges.push(Edge { a, b, weight });
            }
        }
        (Self::with_inner(Graph::of(n, &edges), inner), of)
    }

    fn modularity(&self, group: &[u32]) -> f64 {
        if self.total <= 0.0 {
            return 0.0;
        }
        let mut held = vec![0.0; group.len()];
        let mut within: f64 = self.inner.iter().sum();
        for (node, own) in (0..).zip(group) {
            held[place(*own)] += self.all[place(node)];
            let inside = self.graph.neighbours(node).filter(|(to, _)| group[place(*to)] == *own);
            within += inside.map(|(_, weight)| weight).sum::<f64>();
        }
        let by_chance: f64 = held.iter().map(|held| (held / self.total).powi(2)).sum();
        within / self.total - by_chance
    }
}

/// What ties a node to each group around it.
struct Ways {
    to: Vec<f64>,
    seen: Vec<u32>,
}

impl Ways {
    fn note(&mut self, group: u32, weight: f64) {
        // A group may be noted twice with nothing; the second time it gains nothing either.
        if self.to[place(group)] == 0.0 {
            self.seen.push(group);
        }
        self.to[place(group)] += weight;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two rings of friends, held together by one tie; node 8 has none.
    fn two_rings() -> Vec<Edge> {
        let mut edges = vec![Edge { a: 0, b: 4, weight: 1.0 }];
        for ring in [0, 4] {
            for a in ring..ring + 4 {
                edges.extend((ring..a).map(|b| Edge { a, b, weight: 1.0 }));
            }
        }
        edges
    }

    #[test]
    fn two_rings_of_friends_are_two_communities_and_who_has_no_ties_is_in_none() {
        let found = communities(&Graph::of(9, &two_rings()));
        assert_eq!(found.n, 2);
        let of = |node: usize| found.of[node];
        assert!((1..4).all(|node| of(node) == of(0)) && (5..8).all(|node| of(node) == of(4)));
        assert_ne!(of(0), of(4));
        assert_eq!(of(8), None);
        // 12 of 13 ties lie within; by chance half would.
        assert!((found.modularity - (12.0 / 13.0 - 0.5)).abs() < 1e-12);
    }

    /// Sixty people in four crowds, with some ties between the crowds, under other numbers.
    fn crowds(turn: u32) -> Graph {
        let name = |node: u32| (node * 7 + turn) % 60;
        let mut chance = 1_u64;
        let mut edges = Vec::new();
        for a in 0..60_u32 {
            for b in 0..a {
                chance = crate::digest::mixed(chance);
                let odds = if a % 4 == b % 4 { 2 } else { 30 };
                if chance.is_multiple_of(odds) {
                    let weight = 1.0 + (chance >> 32) as f64 / 1e10;
                    edges.push(Edge { a: name(a), b: name(b), weight });
                }
            }
        }
        Graph::of(60, &edges)
    }

    #[test]
    fn communities_do_not_depend_on_how_people_are_called() {
        let (one, other) = (communities(&crowds(0)), communities(&crowds(23)));
        assert_eq!((one.n, other.n), (4, 4));
        for a in 0..60_usize {
            for b in 0..a {
                let together = |found: &Communities, turn: usize| {
                    found.of[(a * 7 + turn) % 60] == found.of[(b * 7 + turn) % 60]
                };
                assert_eq!(together(&one, 0), together(&other, 23), "{a} and {b}");
            }
        }
    }

    #[test]
    fn without_ties_there_are_no_communities() {
        assert_eq!(communities(&Graph::of(3, &[])).n, 0);
        assert_eq!(communities(&Graph::default()).n, 0);
    }
}
