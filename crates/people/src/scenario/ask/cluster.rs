//! Clusters of ears: many who might hear of work, together.
//!
//! One weak tie seldom brings work, and most work comes over weak ties, because there are so many (Gee, Jones and
//! Burke 2017). So beside the best people we show the places where the chances of many add up.

use std::collections::BTreeMap;

/// What people have in common who may hear of the same work.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Where {
    /// An employer.
    Employer(String),
    /// A field of work.
    Field(String),
    /// A town.
    Place(String),
}

impl Where {
    /// The word for its kind, as in JSON.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Employer(_) => "employer",
            Self::Field(_) => "field",
            Self::Place(_) => "place",
        }
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Employer(name) | Self::Field(name) | Self::Place(name) => name,
        }
    }
}

/// Several ears in one place.
#[derive(Debug, Clone, PartialEq)]
pub struct Cluster {
    /// Which.
    pub at: Where,
    /// Who, by the caller's numbers, the best first.
    pub people: Vec<usize>,
    /// The chance that one of them hears of something, from 0 to 100.
    pub score: f64,
}

/// Fewer are no cluster.
const LEAST_PEOPLE: usize = 3;

/// Groups ears, each with its chance out of a hundred, by where they are; the best first.
#[must_use]
pub fn clusters(ears: &[(f64, Vec<Where>)]) -> Vec<Cluster> {
    let mut of: BTreeMap<&Where, Vec<usize>> = BTreeMap::new();
    for (ear, (_, places)) in ears.iter().enumerate() {
        for place in places {
            of.entry(place).or_default().push(ear);
        }
    }
    let large = of.into_iter().filter(|(_, people)| people.len() >= LEAST_PEOPLE);
    let mut clusters: Vec<Cluster> = large.map(|(at, people)| cluster(at, people, ears)).collect();
    clusters.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.at.cmp(&b.at)));
    clusters
}

fn cluster(at: &Where, mut people: Vec<usize>, ears: &[(f64, Vec<Where>)]) -> Cluster {
    let chance = |ear: &usize| ears[*ear].0;
    people.sort_by(|a, b| chance(b).total_cmp(&chance(a)).then_with(|| a.cmp(b)));
    let none: f64 = people.iter().map(|ear| 1.0 - chance(ear) / 100.0).product();
    Cluster { at: at.clone(), people, score: 100.0 * (1.0 - none) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(name: &str) -> Vec<Where> {
        vec![Where::Employer(name.to_owned())]
    }

    #[test]
    fn many_weak_ears_add_up() {
        let mut ears: Vec<_> = (0..10).map(|_| (10.0, at("Many"))).collect();
        ears.extend((0..3).map(|_| (15.0, at("Few"))));
        ears.push((60.0, at("One")));
        let found = clusters(&ears);
        let names: Vec<_> = found.iter().map(|cluster| cluster.at.name()).collect();
        assert_eq!(names, ["Many", "Few"]);
        assert!((found[0].score - 65.132_156).abs() < 1e-3);
    }

    #[test]
    fn the_best_ears_of_a_cluster_come_first() {
        let ears = [5.0, 30.0, 10.0].map(|chance| (chance, at("Works")));
        assert_eq!(clusters(&ears)[0].people, [1, 2, 0]);
    }
}
