//! An order of nodes that comes from their ties and not from their numbers.
//!
//! What is found by moving one node after the other depends on who comes first. So that it depends neither
//! on how people are called nor on the order of imports, each node gets a mark made of its ties, of its
//! neighbours' ties and of theirs (Weisfeiler and Leman 1968), and marks give the order. Nodes that no
//! such mark tells apart stand alike, and their numbers decide.

use super::links::{Graph, place};

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

/// The bits of a number thoroughly mixed: the finisher of `SplitMix64` (Steele, Lea and Flood 2014).
pub(crate) fn mixed(bits: u64) -> u64 {
    let bits = bits.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}
