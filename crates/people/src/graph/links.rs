//! A graph of weighted ties without direction, kept as one list of neighbours after another.
//!
//! Compact because a network at LinkedIn's cap has a million ties among others: 12 bytes for each end of
//! one, and no allocation for each node. Nodes are numbers from 0; what they stand for is the caller's.

/// A tie between two nodes, in no direction.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Edge {
    /// One end.
    pub a: u32,
    /// The other end.
    pub b: u32,
    /// How strong, above 0.
    pub weight: f64,
}

/// Weighted ties between nodes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Graph {
    /// Where the neighbours of each node begin; one more than there are nodes.
    starts: Vec<usize>,
    targets: Vec<u32>,
    weights: Vec<f64>,
}

impl Graph {
    /// The graph of these ties. The same tie told twice weighs both; ties of a node with itself, with a
    /// node outside or of no weight are none. The order of the ties makes no difference.
    #[must_use]
    pub fn of(n_nodes: u32, edges: &[Edge]) -> Self {
        let is_tie =
            |edge: &&Edge| edge.a != edge.b && edge.a.max(edge.b) < n_nodes && edge.weight > 0.0;
        let mut starts = vec![0; place(n_nodes) + 1];
        for edge in edges.iter().filter(is_tie) {
            starts[place(edge.a) + 1] += 1;
            starts[place(edge.b) + 1] += 1;
        }
        for node in 1..starts.len() {
            starts[node] += starts[node - 1];
        }
        let mut ends = vec![(0, 0.0); starts[place(n_nodes)]];
        let mut next = starts.clone();
        for edge in edges.iter().filter(is_tie) {
            for (from, to) in [(edge.a, edge.b), (edge.b, edge.a)] {
                ends[next[place(from)]] = (to, edge.weight);
                next[place(from)] += 1;
            }
        }
        Self::merged(&starts, &mut ends)
    }

    /// Each neighbour once and in order.
    fn merged(starts: &[usize], ends: &mut [(u32, f64)]) -> Self {
        let mut graph = Self { starts: Vec::with_capacity(starts.len()), ..Self::default() };
        graph.targets.reserve(ends.len());
        graph.weights.reserve(ends.len());
        graph.starts.push(0);
        for row in starts.windows(2) {
            let row_ends = &mut ends[row[0]..row[1]];
            // By weight too, so that a sum of several does not depend on who came first.
            row_ends.sort_unstable_by(|a, b| a.0.cmp(&b.0).then_with(|| a.1.total_cmp(&b.1)));
            let begun = graph.targets.len();
            for &(to, weight) in row_ends.iter() {
                let is_same = graph.targets.len() > begun && graph.targets.last() == Some(&to);
                match graph.weights.last_mut().filter(|_| is_same) {
                    Some(sum) => *sum += weight,
                    None => {
                        graph.targets.push(to);
                        graph.weights.push(weight);
                    }
                }
            }
            graph.starts.push(graph.targets.len());
        }
        graph
    }

    /// How many nodes there are, tied or not.
    #[must_use]
    pub fn n_nodes(&self) -> u32 {
        u32::try_from(self.starts.len().saturating_sub(1)).unwrap_or(u32::MAX)
    }

    /// How many ties there are.
    #[must_use]
    pub fn n_edges(&self) -> usize {
        self.targets.len() / 2
    }

    /// The neighbours of a node with the weights of the ties, in order.
    pub fn neighbours(&self, node: u32) -> impl Iterator<Item = (u32, f64)> + '_ {
        let (targets, weights) = self.row(node);
        targets.iter().copied().zip(weights.iter().copied())
    }

    /// How many neighbours a node has.
    #[must_use]
    pub fn degree(&self, node: u32) -> usize {
        self.row(node).0.len()
    }

    /// What all ties of a node weigh.
    #[must_use]
    pub fn strength(&self, node: u32) -> f64 {
        self.row(node).1.iter().sum()
    }

    /// What the tie between two nodes weighs; 0 where there is none.
    #[must_use]
    pub fn weight(&self, a: u32, b: u32) -> f64 {
        let (targets, weights) = self.row(a);
        targets.binary_search(&b).map_or(0.0, |at| weights[at])
    }

    /// Every tie once, from the smaller to the larger number.
    pub fn edges(&self) -> impl Iterator<Item = Edge> + '_ {
        (0..self.n_nodes()).flat_map(move |a| {
            let later = self.neighbours(a).filter(move |(b, _)| a < *b);
            later.map(move |(b, weight)| Edge { a, b, weight })
        })
    }

    /// The neighbours of a node and their weights, as they lie; nothing for a node that is none.
    pub(super) fn row(&self, node: u32) -> (&[u32], &[f64]) {
        match (self.starts.get(place(node)), self.starts.get(place(node) + 1)) {
            (Some(&from), Some(&to)) => (&self.targets[from..to], &self.weights[from..to]),
            _ => (&[], &[]),
        }
    }

    /// The same graph with other numbers: `names[new]` is the old number.
    pub(super) fn renumbered(&self, names: &[u32]) -> Self {
        let mut numbers = vec![0; names.len()];
        for (new, old) in (0_u32..).zip(names) {
            numbers[place(*old)] = new;
        }
        let mut graph = Self { starts: Vec::with_capacity(self.starts.len()), ..Self::default() };
        graph.targets.reserve(self.targets.len());
        graph.weights.reserve(self.weights.len());
        graph.starts.push(0);
        let mut row: Vec<(u32, f64)> = Vec::new();
        for old in names {
            row.extend(self.neighbours(*old).map(|(to, weight)| (numbers[place(to)], weight)));
            row.sort_unstable_by_key(|(to, _)| *to);
            graph.targets.extend(row.iter().map(|(to, _)| *to));
            graph.weights.extend(row.drain(..).map(|(_, weight)| weight));
            graph.starts.push(graph.targets.len());
        }
        graph
    }
}

/// A node's place in a list.
pub(super) fn place(node: u32) -> usize {
    node as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edge(a: u32, b: u32, weight: f64) -> Edge {
        Edge { a, b, weight }
    }

    #[test]
    fn a_tie_told_twice_weighs_both_and_one_with_oneself_is_none() {
        let told = [edge(0, 1, 0.5), edge(1, 0, 0.25), edge(1, 1, 9.0), edge(0, 7, 1.0)];
        let graph = Graph::of(3, &told);
        assert_eq!(graph.n_edges(), 1);
        assert_eq!(graph.weight(1, 0), 0.75);
        assert_eq!(graph.degree(2), 0);
        assert_eq!(graph.degree(99), 0);
    }

    #[test]
    fn the_order_of_ties_makes_no_difference() {
        let mut edges = vec![edge(0, 1, 0.1), edge(1, 0, 0.2), edge(0, 1, 0.3), edge(1, 2, 0.7)];
        let one = Graph::of(3, &edges);
        edges.reverse();
        assert_eq!(one, Graph::of(3, &edges));
    }

    #[test]
    fn other_numbers_are_the_same_graph() {
        let graph = Graph::of(3, &[edge(0, 1, 1.0), edge(1, 2, 2.0)]);
        let other = graph.renumbered(&[2, 0, 1]);
        assert_eq!(other.weight(0, 2), 2.0);
        assert_eq!(other.weight(1, 2), 1.0);
        assert_eq!(other.weight(0, 1), 0.0);
    }
}
