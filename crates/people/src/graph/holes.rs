//! Structural holes: how far a node's neighbours are tied to each other, after Burt.
//!
//! A person between people who do not know each other hears different news from each and can bring them
//! together; among people who all know each other, everything is heard thrice. Two measures of that,
//! defined in Burt, *Structural Holes* (1992), chapter 2:
//!
//! * constraint, `C(i) = Σj (p(ij) + Σq p(iq) p(qj))²`, where `p(ij)` is the share of `j` in all that `i`'s
//!   ties weigh: low where ties go to people who do not know each other, near 1 (or just above) where all
//!   depends on one;
//! * effective size, `n(i) - Σj Σq p(iq) m(jq)`, where `m(jq)` is the weight of `jq` against the heaviest
//!   tie of `j`: as many neighbours as would tell the same without repeating each other.
//!
//! Both sums run over triangles only. One pass over these gives both measures of every node, because
//! `Σq a(iq) a(qj) / s(q)` is the same from either end.

use super::links::{Graph, place};
use super::triangles::{Base, Slope};

/// How open the surroundings of a node are; `None` where it has no ties.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Holes {
    /// Burt's constraint, above 0 and up to 1.125.
    pub constraint: f64,
    /// Burt's effective size, from 1 (barring odd weights) to the number of neighbours.
    pub effective_size: f64,
}

/// The measures of every node, by its number.
#[must_use]
pub fn holes(graph: &Graph) -> Vec<Option<Holes>> {
    let slope = Slope::of(graph);
    let ties: Vec<Ties> = slope.names.iter().map(|node| Ties::of(graph, *node)).collect();
    let passing = Passing::of(&slope, &ties);
    let mut squares = vec![0.0; ties.len()];
    for (a, b, at) in slope.edges() {
        let all = slope.weights[at] + passing.by_edge[at];
        for end in [place(a), place(b)] {
            squares[end] += (all / ties[end].sum).powi(2);
        }
    }
    let mut holes = vec![None; ties.len()];
    for (number, node) in slope.names.iter().enumerate() {
        let Ties { n, sum, largest: _ } = ties[number];
        holes[place(*node)] = (n > 0.0).then(|| Holes {
            constraint: squares[number],
            effective_size: n - passing.by_node[number] / sum,
        });
    }
    holes
}

/// What a node's ties come to.
#[derive(Debug, Clone, Copy)]
struct Ties {
    n: f64,
    sum: f64,
    largest: f64,
}

impl Ties {
    fn of(graph: &Graph, node: u32) -> Self {
        let (_, weights) = graph.row(node);
        let largest = weights.iter().copied().fold(0.0, f64::max);
        Self { n: weights.len() as f64, sum: weights.iter().sum(), largest }
    }
}

/// What passes by way of a third.
struct Passing {
    /// For each tie, the sum over third nodes of both ways against all that the third has.
    by_edge: Vec<f64>,
    /// For each node, what its neighbours have with each other, not yet divided by its own ties.
    by_node: Vec<f64>,
}

impl Passing {
    fn of(slope: &Slope, ties: &[Ties]) -> Self {
        let mut by_edge = vec![0.0; slope.weights.len()];
        let mut by_node = vec![0.0; ties.len()];
        let over: Vec<Over> = ties.iter().map(Over::of).collect();
        slope.each_base(|Base { nodes, edge, tops }| {
            let [a, b] = nodes.map(place);
            let (ab, over_a, over_b) = (slope.weights[edge], over[a], over[b]);
            let (mut by_ab, mut by_a, mut by_b) = (0.0, 0.0, 0.0);
            for top in tops {
                let (c, to_a, to_b) =
                    (place(top.node), place(top.from_first), place(top.from_second));
                let (ac, bc, over_c) = (slope.weights[to_a], slope.weights[to_b], over[c]);
                let (past_a, past_b, past_c) = (ab * ac, ab * bc, ac * bc);
                by_ab += past_c * over_c.sum;
                by_edge[to_a] += past_b * over_b.sum;
                by_edge[to_b] += past_a * over_a.sum;
                by_a += past_c * over_b.largest + past_b * over_c.largest;
                by_b += past_c * over_a.largest + past_a * over_c.largest;
                by_node[c] += past_b * over_a.largest + past_a * over_b.largest;
            }
            by_edge[edge] += by_ab;
            by_node[a] += by_a;
            by_node[b] += by_b;
        });
        Self { by_edge, by_node }
    }
}

/// What a node's ties come to, to multiply with: dividing takes several times as long.
#[derive(Debug, Clone, Copy)]
struct Over {
    sum: f64,
    largest: f64,
}

impl Over {
    fn of(ties: &Ties) -> Self {
        Self { sum: 1.0 / ties.sum, largest: 1.0 / ties.largest }
    }
}

#[cfg(test)]
mod tests {
    use super::super::links::Edge;
    use super::*;

    /// Constraint and effective size by the definitions, tie by tie.
    fn by_definition(graph: &Graph, i: u32) -> Option<Holes> {
        let p = |a, b| graph.weight(a, b) / graph.strength(a);
        let largest = |a| graph.neighbours(a).map(|(_, weight)| weight).fold(0.0, f64::max);
        let around: Vec<u32> = graph.neighbours(i).map(|(j, _)| j).collect();
        let (mut constraint, mut effective_size) = (0.0, 0.0);
        for &j in &around {
            let third = || around.iter().copied().filter(|q| *q != j);
            constraint += (p(i, j) + third().map(|q| p(i, q) * p(q, j)).sum::<f64>()).powi(2);
            let doubled = third().map(|q| p(i, q) * graph.weight(j, q) / largest(j)).sum::<f64>();
            effective_size += 1.0 - doubled;
        }
        (!around.is_empty()).then_some(Holes { constraint, effective_size })
    }

    #[track_caller]
    fn check(n_nodes: u32, edges: &[(u32, u32, f64)]) {
        let edges: Vec<Edge> = edges.iter().map(|&(a, b, weight)| Edge { a, b, weight }).collect();
        let graph = Graph::of(n_nodes, &edges);
        for (node, found) in (0..).zip(holes(&graph)) {
            let Some(expected) = by_definition(&graph, node) else {
                assert_eq!(found, None);
                continue;
            };
            let found = found.unwrap();
            assert!((found.constraint - expected.constraint).abs() < 1e-12, "{node}");
            assert!((found.effective_size - expected.effective_size).abs() < 1e-12, "{node}");
        }
    }

    #[test]
    fn one_pass_over_triangles_gives_what_the_definitions_do() {
        check(4, &[(0, 1, 1.0), (0, 2, 1.0), (1, 2, 1.0)]);
        check(4, &[(0, 1, 3.0), (0, 2, 1.0), (0, 3, 0.5), (1, 2, 2.0), (2, 3, 0.1)]);
        let mut chance = crate::digest::Digest::of(&["ties"]).0;
        let mut edges = Vec::new();
        for a in 0..40_u32 {
            for b in 0..a {
                chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                if chance >> 62 == 0 {
                    edges.push((a, b, (chance >> 40) as f64 / 1e6 + 0.01));
                }
            }
        }
        assert!(edges.len() > 100);
        check(41, &edges);
    }

    #[test]
    fn in_the_middle_of_a_star_nothing_constrains_but_the_ties_themselves() {
        let edges: Vec<Edge> = (1..=4).map(|b| Edge { a: 0, b, weight: 1.0 }).collect();
        let found = holes(&Graph::of(5, &edges))[0].unwrap();
        assert_eq!(found, Holes { constraint: 0.25, effective_size: 4.0 });
    }
}
