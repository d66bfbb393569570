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

/// Three nodes in rising order, and where the ties between them lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Triangle {
    pub(super) nodes: [u32; 3],
    /// First and second, first and third, second and third.
    pub(super) edges: [usize; 3],
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

    /// Shows every triangle to `see`.
    pub(super) fn each_triangle(&self, mut see: impl FnMut(Triangle)) {
        // Where the tie from the node at hand to each other lies, plus one; 0 where there is none.
        let mut marks = vec![0_usize; self.names.len()];
        for (first, row) in (0_u32..).zip(self.starts.windows(2)) {
            let row = row[0]..row[1];
            if row.len() < 2 {
                continue;
            }
            for at in row.clone() {
                marks[place(self.targets[at])] = at + 1;
            }
            for short in row.clone() {
                let second = self.targets[short];
                let onward = self.starts[place(second)]..self.starts[place(second) + 1];
                for far in onward {
                    let third = self.targets[far];
                    let mark = marks[place(third)];
                    if mark > 0 {
                        let edges = [short, mark - 1, far];
                        see(Triangle { nodes: [first, second, third], edges });
                    }
                }
            }
            for at in row {
                marks[place(self.targets[at])] = 0;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::links::Edge;
    use super::*;

    #[track_caller]
    fn check(n_nodes: u32, pairs: &[(u32, u32)], expected: usize) {
        let edges: Vec<Edge> = pairs.iter().map(|&(a, b)| Edge { a, b, weight: 1.0 }).collect();
        let mut n = 0;
        Slope::of(&Graph::of(n_nodes, &edges)).each_triangle(|_| n += 1);
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
