//! Triangles: three nodes all tied to each other, each met once.
//!
//! Every pair of ties of a node is a wedge, and a graph with hubs has very many of them: 154 million among
//! 990,000 ties. Few are closed. Each tie is therefore taken only in the direction of the end with more
//! ties, so that a hub has hardly any left to combine (Schank and Wagner 2005, *Finding, counting and
//! listing all triangles in large graphs*): time is at most ties to the power of 3/2, memory one
//! mark a node.

use super::links::{Graph, place};

/// The ties of a graph, each once, pointing to the end with more ties. Nodes are numbered by that.
#[derive(Debug)]
pub(super) struct Slope {
    /// What number each node has in the graph.
    pub(super) names: Vec<u32>,
    starts: Vec<usize>,
    targets: Vec<u32>,
    /// What the ties weigh, in the same order.
    pub(super) weights: Vec<f64>,
}

/// A tie and every third node tied to both of its ends that comes after them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Base<'a> {
    /// Both ends of the tie, in rising order.
    pub(super) nodes: [u32; 2],
    /// Where the tie lies.
    pub(super) edge: usize,
    /// The third nodes.
    pub(super) tops: &'a [Top],
}

/// The third node of a triangle, and where the ties to it lie.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Top {
    pub(super) node: u32,
    /// That from the first end of the base.
    pub(super) from_first: u32,
    /// That from the second.
    pub(super) from_second: u32,
}

impl Slope {
    pub(super) fn of(graph: &Graph) -> Self {
        let mut names: Vec<u32> = (0..graph.n_nodes()).collect();
        names.sort_unstable_by_key(|node| (graph.degree(*node), *node));
        let mut numbers = vec![0; names.len()];
        for (number, node) in (0_u32..).zip(&names) {
            numbers[place(*node)] = number;
        }
        let mut slope = Self {
            starts: Vec::with_capacity(names.len() + 1),
            targets: Vec::with_capacity(graph.n_edges()),
            weights: Vec::with_capacity(graph.n_edges()),
            names,
        };
        slope.starts.push(0);
        for (number, node) in (0_u32..).zip(&slope.names) {
            for (neighbour, weight) in graph.neighbours(*node) {
                let neighbour = numbers[place(neighbour)];
                if neighbour > number {
                    slope.targets.push(neighbour);
                    slope.weights.push(weight);
                }
            }
            slope.starts.push(slope.targets.len());
        }
        slope
    }

    /// Every tie: both ends and where it lies.
    pub(super) fn edges(&self) -> impl Iterator<Item = (u32, u32, usize)> + '_ {
        let rows = (0_u32..).zip(self.starts.windows(2));
        rows.flat_map(move |(node, row)| {
            (row[0]..row[1]).map(move |at| (node, self.targets[at], at))
        })
    }

    /// Shows every triangle to `see`, those over one tie together.
    ///
    /// Whether a wedge is closed can't be guessed, so nothing branches on it: every wedge is written down, and
    /// the next one over it unless it was closed. That makes the whole twice as fast.
    pub(super) fn each_base(&self, mut see: impl FnMut(Base<'_>)) {
        // Where the tie from the node at hand to each other lies, plus one; 0 where there is none.
        let mut marks = vec![0_u32; self.names.len()];
        let mut tops: Vec<Top> = Vec::new();
        for (first, row) in (0_u32..).zip(self.starts.windows(2)) {
            let row = row[0]..row[1];
            if row.len() < 2 {
                continue;
            }
            for (at, target) in (narrow(row.start)..).zip(&self.targets[row.clone()]) {
                marks[place(*target)] = at + 1;
            }
            for edge in row.clone() {
                let second = self.targets[edge];
                let onward = self.starts[place(second)]..self.starts[place(second) + 1];
                if tops.len() <= onward.len() {
                    tops.resize(onward.len() + 1, Top::default());
                }
                let mut n = 0;
                for (far, &node) in (narrow(onward.start)..).zip(&self.targets[onward]) {
                    let mark = marks[place(node)];
                    tops[n] = Top { node, from_first: mark.wrapping_sub(1), from_second: far };
                    n += usize::from(mark > 0);
                }
                if n > 0 {
                    see(Base { nodes: [first, second], edge, tops: &tops[..n] });
                }
            }
            for target in &self.targets[row] {
                marks[place(*target)] = 0;
            }
        }
    }
}

/// Where a tie lies, in half the room: a graph of more ties than this has no room in memory.
fn narrow(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::super::links::Edge;
    use super::*;

    #[track_caller]
    fn check(n_nodes: u32, pairs: &[(u32, u32)], expected: usize) {
        let edges: Vec<Edge> = pairs.iter().map(|&(a, b)| Edge { a, b, weight: 1.0 }).collect();
        let mut n = 0;
        Slope::of(&Graph::of(n_nodes, &edges)).each_base(|base| n += base.tops.len());
        assert_eq!(n, expected);
    }

    #[test]
    fn a_triangle_is_met_once() {
        check(3, &[(0, 1), (1, 2), (0, 2)], 1);
        check(4, &[(0, 1), (1, 2), (0, 2), (0, 3), (1, 3), (2, 3)], 4);
    }

    #[test]
    fn a_star_and_a_square_have_none() {
        check(4, &[(0, 1), (0, 2), (0, 3)], 0);
        check(4, &[(0, 1), (1, 2), (2, 3), (3, 0)], 0);
    }
}
