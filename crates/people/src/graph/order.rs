//! An order of nodes that comes from their ties and not from their numbers.
//!
//! What is found by moving one node after the other depends on who comes first. So that it depends neither
//! on how people are called nor on the order of imports, each node gets a mark made of its ties, of its
//! neighbours' ties and of theirs (Weisfeiler and Leman 1968), and marks give the order. Nodes that no
//! such mark tells apart stand alike, and their numbers decide.

use super::links::{Graph, place};
use crate::digest::mixed;

/// Neighbours of neighbours of neighbours tell nearly all nodes apart.
const ROUNDS: usize = 3;

/// The nodes in an order that is the same under any numbering.
pub(super) fn by_ties(graph: &Graph) -> Vec<u32> {
    let nodes = 0..graph.n_nodes();
    let mut marks: Vec<u64> = nodes.clone().map(|node| graph.degree(node) as u64).collect();
    for _ in 0..ROUNDS {
        let mark = |node: u32| {
            // Adding up what was mixed beforehand is the same in any order.
            let around = graph.neighbours(node).map(|(neighbour, weight)| {
                mixed(marks[place(neighbour)] ^ mixed(weight.to_bits()))
            });
            mixed(marks[place(node)]).wrapping_add(around.fold(0, u64::wrapping_add))
        };
        marks = nodes.clone().map(mark).collect();
    }
    let mut order: Vec<u32> = nodes.collect();
    order.sort_unstable_by_key(|node| (marks[place(*node)], *node));
    order
}
