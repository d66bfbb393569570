//! Bridges: the people over whom one comes to others. Where a bridge leads is its shore: the people of one
//! employer, or a community.
//!
//! A weak tie is worth most where it leads somewhere no strong tie leads (Granovetter 1973, *The strength of
//! weak ties*; jobs were found over moderately weak ties in the experiment of Rajkumar and others 2022). So
//! we look for shores that hold little of one's strength, and for the best ties into them. A shore that
//! one person alone leads to is lost with that person.

use crate::tie::Closeness;

/// What counts as a bridge.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BridgeWeights {
    /// Below this closeness, out of 100, nobody can be reached over a tie. Prior.
    pub reaches_from: f64,
    /// From this closeness on a tie is strong, and no weak one.
    pub strong_from: f64,
    /// A shore with more than this share of all strength is no far shore. Prior.
    pub largest_share: f64,
    /// Fewer people are no shore. Prior.
    pub least_people: usize,
}

impl Default for BridgeWeights {
    fn default() -> Self {
        Self {
            reaches_from: 10.0,
            strong_from: super::STRONG_FROM,
            largest_share: 0.05,
            least_people: 4,
        }
    }
}

/// A tie that leads to a shore.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bridge {
    /// Who, by their place among the people.
    pub person: usize,
    /// Where it leads, by its place among the shores.
    pub shore: usize,
    /// 1 for the best tie into it, 2 for the second.
    pub rank: u8,
    /// Whether nobody else leads there.
    pub is_alone: bool,
    /// Whether it is a weak tie.
    pub is_weak: bool,
}

/// The bridges: weak ties that are the best or second to a shore with little strength, and whoever is
/// the only way into one, weak or strong.
///
/// `shores` are lists of places among the people. Those on whom
/// most people depend come first.
#[must_use]
pub fn bridges(
    people: &[Closeness],
    shores: &[Vec<usize>],
    weights: &BridgeWeights,
) -> Vec<Bridge> {
    let score = |person: &usize| people.get(*person).and_then(|closeness| closeness.score());
    let mut scores: Vec<f64> = people.iter().filter_map(|closeness| closeness.score()).collect();
    scores.sort_unstable_by(f64::total_cmp);
    let total: f64 = scores.iter().sum();
    let mut bridges = Vec::new();
    for (shore, members) in shores.iter().enumerate() {
        if members.len() < weights.least_people {
            continue;
        }
        let held: f64 = members.iter().filter_map(score).sum();
        if held > weights.largest_share * total {
            continue;
        }
        let mut reached: Vec<(usize, f64)> = members
            .iter()
            .filter_map(|person| Some((*person, score(person)?)))
            .filter(|(_, score)| *score >= weights.reaches_from)
            .collect();
        reached.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        let is_alone = reached.len() == 1;
        for ((person, score), rank) in reached.into_iter().zip([1, 2]) {
            let is_weak = score < weights.strong_from;
            if is_weak || is_alone {
                bridges.push(Bridge { person, shore, rank, is_alone, is_weak });
            }
        }
    }
    bridges.sort_by_key(|bridge| {
        let size = shores[bridge.shore].len();
        (!bridge.is_alone, bridge.rank, std::cmp::Reverse(size), bridge.person, bridge.shore)
    });
    bridges
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tie(score: f64) -> Closeness {
        Closeness::Known { score, low: score, high: score }
    }

    /// Thirty strong ties elsewhere, then a shore of five with these closenesses; the rest is unknown.
    #[track_caller]
    fn check(shore: &[f64], expected: &[(usize, u8, bool, bool)]) {
        let mut people = vec![tie(60.0); 30];
        people.extend(shore.iter().map(|score| tie(*score)));
        people.resize(35, Closeness::Unknown);
        let found = bridges(&people, &[(30..35).collect()], &BridgeWeights::default());
        let found: Vec<_> = found
            .into_iter()
            .map(|bridge| (bridge.person - 30, bridge.rank, bridge.is_alone, bridge.is_weak))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn the_one_weak_tie_into_a_shore_is_a_bridge_that_hangs_on_one_person() {
        check(&[20.0], &[(0, 1, true, true)]);
    }

    #[test]
    fn of_three_weak_ties_the_best_two_are_bridges() {
        check(&[15.0, 30.0, 20.0], &[(1, 1, false, true), (2, 2, false, true)]);
    }

    #[test]
    fn a_strong_tie_is_a_bridge_only_where_nobody_else_leads() {
        check(&[50.0], &[(0, 1, true, false)]);
        check(&[50.0, 12.0], &[(1, 2, false, true)]);
    }

    #[test]
    fn over_a_stranger_nobody_is_reached() {
        check(&[], &[]);
        check(&[5.0], &[]);
    }

    #[test]
    fn a_circle_with_much_of_the_strength_is_no_far_shore() {
        let people = [tie(30.0), tie(20.0), tie(20.0), tie(20.0)];
        assert_eq!(bridges(&people, &[vec![0, 1, 2, 3]], &BridgeWeights::default()), []);
    }
}
