//! Together: from meetings, letters and groups to ties between the people in them.
//!
//! Whoever sat in one small meeting of the owner's has probably spoken there; of two in a round letter
//! to forty nothing follows. So everybody spends one unit of attention on each occasion, divided over the
//! others in it (Newman 2001, *Scientific collaboration networks II*, gives co-authors the same), and
//! three occasions of three people make a tie that counts in full. It is what the owner's files can
//! show, and always less than what there is: no tie found is not no tie.

use super::links::{Edge, Graph};

/// What an occasion must be to say anything, and how much it says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TogetherWeights {
    /// Occasions of two people besides the owner that make a tie that counts in full. Prior.
    pub full_occasions: f64,
    /// With more people than this besides the owner, an occasion says nothing of any two. Prior: about
    /// as many as talk in one conversation at a long table.
    pub most_people: usize,
    /// Occasions a standing group is worth. Prior: who is in it is told once, and it writes to each other
    /// again and again.
    pub group_occasions: f64,
}

impl Default for TogetherWeights {
    fn default() -> Self {
        Self { full_occasions: 3.0, most_people: 30, group_occasions: 3.0 }
    }
}

/// Gathers occasions, one at a time.
#[derive(Debug)]
pub struct Together {
    weights: TogetherWeights,
    edges: Vec<Edge>,
    /// When so many lie in wait, they are added up.
    heap: usize,
}

/// So many ties are at least told before they are added up.
const SMALLEST_HEAP: usize = 1 << 20;

impl Together {
    /// Nothing gathered yet.
    #[must_use]
    pub fn new(weights: TogetherWeights) -> Self {
        Self { weights, edges: Vec::new(), heap: SMALLEST_HEAP }
    }

    /// Adds one occasion: the people besides the owner who took part, each once.
    pub fn add(&mut self, people: &[u32]) {
        self.add_so_often(people, 1.0);
    }

    /// Adds a group that lasts, as of a chat: its people besides the owner, each once.
    pub fn add_group(&mut self, people: &[u32]) {
        self.add_so_often(people, self.weights.group_occasions);
    }

    fn add_so_often(&mut self, people: &[u32], occasions: f64) {
        if people.len() < 2 || people.len() > self.weights.most_people {
            return;
        }
        let weight = occasions / (people.len() - 1) as f64;
        for (at, &a) in people.iter().enumerate() {
            let others = people[..at].iter();
            self.edges.extend(others.map(|&b| Edge { a: a.min(b), b: a.max(b), weight }));
        }
        if self.edges.len() >= self.heap {
            self.add_up();
            self.heap = SMALLEST_HEAP.max(2 * self.edges.len());
        }
    }

    /// Each pair once, so that memory grows with the pairs and not with the occasions.
    fn add_up(&mut self) {
        self.edges.sort_unstable_by(|x, y| {
            (x.a, x.b).cmp(&(y.a, y.b)).then_with(|| x.weight.total_cmp(&y.weight))
        });
        self.edges.dedup_by(|next, first| {
            let is_same = (next.a, next.b) == (first.a, first.b);
            if is_same {
                first.weight += next.weight;
            }
            is_same
        });
    }

    /// The ties between so many people, each from above 0 to 1.
    #[must_use]
    pub fn graph(mut self, n_people: u32) -> Graph {
        self.add_up();
        for edge in &mut self.edges {
            // Sums of the same parts in another order differ in the last digits.
            let occasions = (edge.weight * 1e6).round() / 1e6;
            edge.weight = (occasions / self.weights.full_occasions).min(1.0);
        }
        Graph::of(n_people, &self.edges)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn graph(occasions: &[&[u32]]) -> Graph {
        let mut together = Together::new(TogetherWeights::default());
        for people in occasions {
            together.add(people);
        }
        together.graph(100)
    }

    #[test]
    fn three_meetings_of_three_make_a_whole_tie_and_more_no_more() {
        assert_eq!(graph(&[&[1, 2][..]; 3]).weight(1, 2), 1.0);
        assert_eq!(graph(&[&[1, 2][..]; 30]).weight(2, 1), 1.0);
        assert!((graph(&[&[1, 2]]).weight(1, 2) - 1.0 / 3.0).abs() < 1e-6);
    }

    #[test]
    fn the_larger_a_group_the_less_it_says_of_any_two() {
        let crowd: Vec<u32> = (0..40).collect();
        assert!((graph(&[&[1, 2, 3, 4]]).weight(1, 2) - 1.0 / 9.0).abs() < 1e-6);
        assert_eq!(graph(&[&crowd]).n_edges(), 0);
    }

    #[test]
    fn a_standing_group_is_more_than_one_meeting() {
        let mut together = Together::new(TogetherWeights::default());
        together.add_group(&[1, 2]);
        together.add_group(&[3, 4, 5, 6]);
        let graph = together.graph(10);
        assert_eq!(graph.weight(1, 2), 1.0);
        assert!((graph.weight(3, 6) - 1.0 / 3.0).abs() < 1e-6);
    }

    #[test]
    fn one_alone_was_with_nobody() {
        assert_eq!(graph(&[&[1], &[]]).n_edges(), 0);
    }

    #[test]
    fn the_order_of_occasions_makes_no_difference() {
        let occasions: [&[u32]; 4] = [&[1, 2, 3], &[2, 1], &[5, 1, 2, 3, 4, 6, 7, 8], &[3, 1]];
        let mut turned = occasions;
        turned.reverse();
        assert_eq!(graph(&occasions), graph(&turned));
    }
}
