//! Openness: Burt's two measures of the owner's own place, and the range they can lie in.
//!
//! The owner is tied to everybody with a closeness, as strongly as they are close. Who of them is tied to whom
//! is only partly known, from having been together in the owner's sight; between two people of one
//! employer a tie is likely and unseen. So there are two answers: one as if no unseen tie existed, one as if
//! all colleagues had to do with each other. The truth lies between, and imports narrow the range.
//! The formulas are in [`crate::graph::holes`]; that of the owner alone needs no pass over triangles.

use super::known::Groups;
use crate::graph::Graph;
use crate::graph::holes::Holes;
use crate::organisation::House;
use crate::tie::Closeness;

/// What unseen ties between colleagues would weigh.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ColleagueWeights {
    /// Two people of one small employer. Prior.
    pub small_employer: f64,
    /// Two people of a large one. Prior.
    pub large_employer: f64,
    /// Up to so many known people an employer is small. Prior: the headcount is not told, and of a large
    /// firm one knows more people.
    pub small_people: usize,
}

impl Default for ColleagueWeights {
    fn default() -> Self {
        Self { small_employer: 0.5, large_employer: 0.1, small_people: 10 }
    }
}

/// Where the two measures lie.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Openness {
    /// As if no tie existed but those that are known.
    pub if_none: Holes,
    /// As if all colleagues had to do with each other.
    pub if_all: Holes,
    /// People it is measured over.
    pub n_people: usize,
    /// Pairs of them that are known to have to do with each other.
    pub n_pairs: usize,
}

/// One person next to the owner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Neighbour {
    /// How close; who is unknown is left out.
    pub closeness: Closeness,
    /// The house of the employer.
    pub employer: Option<House>,
}

/// Measures the owner's place among people who stand as the nodes of a graph; `None` where nobody's
/// closeness is known.
#[must_use]
pub fn openness(
    people: &[Neighbour],
    together: &Graph,
    weights: &ColleagueWeights,
) -> Option<Openness> {
    let strengths: Vec<f64> =
        people.iter().map(|person| person.closeness.score().unwrap_or(0.0) / 100.0).collect();
    let is_known = |person: u32| strengths.get(person as usize).is_some_and(|p| *p > 0.0);
    let pairs = together.edges().filter(|edge| is_known(edge.a) && is_known(edge.b));
    let colleagues = Colleagues::of(people, &strengths, weights);
    let nobody = Colleagues { of: vec![None; people.len()], ..Colleagues::default() };
    Some(Openness {
        if_none: place_of_owner(&strengths, together, &nobody)?,
        if_all: place_of_owner(&strengths, together, &colleagues)?,
        n_people: strengths.iter().filter(|strength| **strength > 0.0).count(),
        n_pairs: pairs.count(),
    })
}

/// Employers as groups in which everybody is tied to everybody.
#[derive(Debug, Default)]
struct Colleagues {
    of: Vec<Option<usize>>,
    /// What a tie weighs in each group.
    weight: Vec<f64>,
    n: Vec<f64>,
}

impl Colleagues {
    fn of(people: &[Neighbour], strengths: &[f64], weights: &ColleagueWeights) -> Self {
        let of_known =
            |(person, strength): (&Neighbour, &f64)| person.employer.filter(|_| *strength > 0.0);
        let groups = Groups::of(people.iter().zip(strengths).map(of_known));
        let mut sizes = vec![0_usize; groups.n];
        for group in groups.of.iter().flatten() {
            sizes[*group] += 1;
        }
        let weigh = |size: &usize| {
            if *size <= weights.small_people {
                weights.small_employer
            } else {
                weights.large_employer
            }
        };
        Self {
            weight: sizes.iter().map(weigh).collect(),
            n: sizes.iter().map(|size| *size as f64).collect(),
            of: groups.of,
        }
    }

    /// The group of a person, what a tie in it weighs, and how many others there are.
    fn around(&self, person: usize) -> Option<(usize, f64, f64)> {
        self.of[person].map(|group| (group, self.weight[group], self.n[group] - 1.0))
    }
}

/// Ties in a group are all alike, so sums over them are sums over the group less oneself; a known tie
/// between colleagues counts with what it weighs more.
fn place_of_owner(strengths: &[f64], together: &Graph, colleagues: &Colleagues) -> Option<Holes> {
    let all: f64 = strengths.iter().sum();
    let known = (0_u32..).zip(strengths).filter(|(_, strength)| **strength > 0.0);
    let known: Vec<(u32, f64)> = known.map(|(person, strength)| (person, *strength)).collect();
    let more = |a: u32, b: u32, weight: f64| {
        let (of_a, of_b) = (colleagues.of[a as usize], colleagues.of[b as usize]);
        let assumed = of_a.filter(|_| of_a == of_b).map_or(0.0, |group| colleagues.weight[group]);
        (weight - assumed).max(0.0)
    };
    let seen = |person: u32| {
        let seen =
            together.neighbours(person).filter(|(other, _)| strengths[*other as usize] > 0.0);
        seen.map(move |(other, weight)| (other, more(person, other, weight)))
    };
    // What each one's ties weigh together, the one to the owner included.
    let mut sums = vec![1.0; strengths.len()];
    let mut in_group = vec![(0.0, 0.0); colleagues.n.len()];
    for &(person, strength) in &known {
        let around = colleagues.around(person as usize);
        let assumed = around.map_or(0.0, |(_, weight, others)| weight * others);
        let sum = strength + assumed + seen(person).map(|(_, weight)| weight).sum::<f64>();
        sums[person as usize] = sum;
        if let Some((group, ..)) = around {
            in_group[group].0 += strength / sum;
            in_group[group].1 += strength;
        }
    }
    let (mut constraint, mut doubled) = (0.0, 0.0);
    for &(person, strength) in &known {
        let mut largest = strength;
        let (mut passing, mut shared) = (0.0, 0.0);
        if let Some((group, weight, others)) = colleagues.around(person as usize) {
            let own = strength / sums[person as usize];
            passing += weight * (in_group[group].0 - own).max(0.0);
            shared += weight * (in_group[group].1 - strength).max(0.0);
            largest = if others > 0.0 { largest.max(weight) } else { largest };
        }
        for (other, weight) in seen(person) {
            let theirs = strengths[other as usize];
            passing += weight * theirs / sums[other as usize];
            shared += weight * theirs;
            largest = largest.max(together.weight(person, other));
        }
        constraint += ((strength + passing) / all).powi(2);
        doubled += shared / (all * largest);
    }
    let holes = Holes { constraint, effective_size: known.len() as f64 - doubled };
    (all > 0.0).then_some(holes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::{Edge, holes};

    fn person(score: f64, employer: Option<u32>) -> Neighbour {
        let employer = employer.map(House::numbered);
        Neighbour { closeness: Closeness::Known { score, low: score, high: score }, employer }
    }

    fn people() -> Vec<Neighbour> {
        let mut people = vec![
            person(80.0, Some(0)),
            person(40.0, Some(0)),
            person(20.0, Some(0)),
            person(60.0, None),
            person(10.0, Some(1)),
        ];
        people
            .push(Neighbour { closeness: Closeness::Unknown, employer: Some(House::numbered(0)) });
        people
    }

    fn together() -> Graph {
        let edge = |a, b, weight| Edge { a, b, weight };
        Graph::of(6, &[edge(0, 1, 0.9), edge(0, 3, 0.4), edge(2, 3, 1.0), edge(0, 5, 1.0)])
    }

    /// The same by the measure of all nodes, with the owner as one more.
    fn as_a_node(assumed: &[(u32, u32)]) -> Holes {
        let mut edges: Vec<Edge> = (0_u32..)
            .zip(people())
            .filter_map(|(b, person)| Some((b, person.closeness.score()? / 100.0)))
            .map(|(b, weight)| Edge { a: 6, b, weight })
            .collect();
        edges.extend(together().edges().filter(|edge| edge.b != 5));
        for &(a, b) in assumed {
            let seen = together().weight(a, b);
            edges.push(Edge { a, b, weight: (0.5 - seen).max(0.0) });
        }
        holes::holes(&Graph::of(7, &edges))[6].unwrap()
    }

    #[test]
    fn the_owners_place_is_that_of_a_node_among_the_others() {
        let found = openness(&people(), &together(), &ColleagueWeights::default()).unwrap();
        let near = |a: Holes, b: Holes| {
            assert!((a.constraint - b.constraint).abs() < 1e-12, "{a:?} {b:?}");
            assert!((a.effective_size - b.effective_size).abs() < 1e-12, "{a:?} {b:?}");
        };
        near(found.if_none, as_a_node(&[]));
        near(found.if_all, as_a_node(&[(0, 1), (0, 2), (1, 2)]));
        assert_eq!((found.n_people, found.n_pairs), (5, 3));
    }

    #[test]
    fn unseen_ties_make_the_place_less_open_and_never_more() {
        let found = openness(&people(), &together(), &ColleagueWeights::default()).unwrap();
        assert!(found.if_none.constraint < found.if_all.constraint);
        assert!(found.if_none.effective_size > found.if_all.effective_size);
    }

    #[test]
    fn among_strangers_there_is_no_place_to_measure() {
        let stranger = Neighbour { closeness: Closeness::Unknown, employer: None };
        let graph = Graph::of(1, &[]);
        assert_eq!(openness(&[stranger], &graph, &ColleagueWeights::default()), None);
    }
}
