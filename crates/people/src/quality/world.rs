//! The owner's world: into which communities of people it falls apart, who holds each of them together, and
//! who links one to another.
//!
//! They are the communities of those who were together in the owner's sight. In each, whoever has the
//! strongest ties to its people holds it together. Who spreads their ties over several communities (the
//! participation coefficient of Guimerà and Amaral 2005) links them; the owner does so by definition and
//! is left out. Everything here is what the owner's files saw, which is less than there is.

use crate::graph::communities::{self, Communities};
use crate::graph::{Edge, Graph};
use crate::tie::Closeness;

/// What is shown of a world.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WorldWeights {
    /// Fewer people are no community. Prior.
    pub least_people: usize,
    /// From this spread of somebody's ties over communities, 0 to 1, they link them. Prior: about one tie in five
    /// goes elsewhere.
    pub links_from: f64,
    /// Communities told of, those with most strength. More are no map, and what is told of the smallest
    /// hardly matters.
    pub most_communities: usize,
}

impl Default for WorldWeights {
    fn default() -> Self {
        Self { least_people: 3, links_from: 0.3, most_communities: 40 }
    }
}

/// The owner's world.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct World {
    /// Communities in all.
    pub n_communities: usize,
    /// Those told of, the one with most strength first.
    pub communities: Vec<Community>,
    /// How strongly communities have to do with each other, by their places.
    pub links: Vec<Edge>,
    /// People who link communities, the strongest link first.
    pub linking: Vec<Linking>,
}

/// One community of a world.
#[derive(Debug, Clone, PartialEq)]
pub struct Community {
    /// Its people, by their places, those most tied to the others first.
    pub people: Vec<usize>,
    /// Share of all the owner's strength that lies here, 0 to 1; `None` while none is known.
    pub share: Option<f64>,
}

/// Somebody who links communities.
#[derive(Debug, Clone, PartialEq)]
pub struct Linking {
    /// Who, by their place.
    pub person: usize,
    /// The communities their ties go to, by their places, most ties first.
    pub communities: Vec<usize>,
    /// How evenly, 0 to 1.
    pub participation: f64,
}

/// Looks at people who stand as the nodes of a graph.
#[must_use]
pub fn world(people: &[Closeness], together: &Graph, weights: &WorldWeights) -> World {
    let found = communities::communities(together);
    let mut communities = told(people, together, &found, weights);
    let n_communities = communities.len();
    communities.truncate(weights.most_communities);
    let mut place_of: Vec<Option<usize>> = vec![None; people.len()];
    for (place, community) in communities.iter().enumerate() {
        for person in &community.people {
            place_of[*person] = Some(place);
        }
    }
    let linking = linking(together, &place_of, communities.len(), weights);
    let links = links(together, &place_of, communities.len());
    World { n_communities, communities, links, linking }
}

fn told(
    people: &[Closeness],
    together: &Graph,
    found: &Communities,
    weights: &WorldWeights,
) -> Vec<Community> {
    let score = |person: usize| people.get(person).and_then(|closeness| closeness.score());
    let mut members: Vec<Vec<(f64, usize)>> = vec![Vec::new(); found.n as usize];
    for (person, community) in (0_u32..).zip(&found.of) {
        let Some(community) = community else { continue };
        let within = together
            .neighbours(person)
            .filter(|(other, _)| found.of[*other as usize] == Some(*community));
        let within: f64 = within.map(|(_, weight)| weight).sum();
        members[*community as usize].push((within, person as usize));
    }
    let mut all: Vec<f64> = (0..people.len()).filter_map(score).collect();
    all.sort_unstable_by(f64::total_cmp);
    let all: f64 = all.iter().sum();
    let mut communities: Vec<Community> = members
        .into_iter()
        .filter(|members| members.len() >= weights.least_people)
        .map(|mut members| {
            members.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
            let people: Vec<usize> = members.into_iter().map(|(_, person)| person).collect();
            let held: f64 = people.iter().filter_map(|person| score(*person)).sum();
            Community { people, share: (all > 0.0).then(|| held / all) }
        })
        .collect();
    communities.sort_by(|a, b| {
        let share = |community: &Community| community.share.unwrap_or(0.0);
        share(b).total_cmp(&share(a)).then_with(|| b.people.len().cmp(&a.people.len()))
    });
    communities
}

/// What somebody's ties to each community weigh.
fn ways(together: &Graph, place_of: &[Option<usize>], person: u32, n: usize) -> Vec<f64> {
    let mut ways = vec![0.0; n];
    for (other, weight) in together.neighbours(person) {
        if let Some(community) = place_of[other as usize] {
            ways[community] += weight;
        }
    }
    ways
}

fn linking(
    together: &Graph,
    place_of: &[Option<usize>],
    n: usize,
    weights: &WorldWeights,
) -> Vec<Linking> {
    let mut linking: Vec<(f64, Linking)> = Vec::new();
    for person in (0..together.n_nodes()).filter(|person| place_of[*person as usize].is_some()) {
        let ways = ways(together, place_of, person, n);
        let all: f64 = ways.iter().sum();
        let participation = 1.0 - ways.iter().map(|way| (way / all).powi(2)).sum::<f64>();
        if participation < weights.links_from {
            continue;
        }
        let mut communities: Vec<usize> =
            (0..n).filter(|community| ways[*community] > 0.0).collect();
        communities.sort_by(|a, b| ways[*b].total_cmp(&ways[*a]).then_with(|| a.cmp(b)));
        let outside = all - communities.first().map_or(0.0, |community| ways[*community]);
        linking.push((outside, Linking { person: person as usize, communities, participation }));
    }
    linking.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.person.cmp(&b.1.person)));
    linking.into_iter().map(|(_, linking)| linking).collect()
}

fn links(together: &Graph, place_of: &[Option<usize>], n: usize) -> Vec<Edge> {
    let place = |person: u32| place_of[person as usize].and_then(|place| u32::try_from(place).ok());
    let between: Vec<Edge> = together
        .edges()
        .filter_map(|edge| Some(Edge { a: place(edge.a)?, b: place(edge.b)?, ..edge }))
        .collect();
    Graph::of(u32::try_from(n).unwrap_or(u32::MAX), &between).edges().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tie(score: f64) -> Closeness {
        Closeness::Known { score, low: score, high: score }
    }

    /// Two communities of three, the second held by nobody we know; 2 and 3 know each other.
    fn two_communities() -> World {
        let edge = |a, b| Edge { a, b, weight: 1.0 };
        let ties = [edge(0, 1), edge(0, 2), edge(1, 2), edge(3, 4), edge(3, 5), edge(4, 5)];
        let mut ties = ties.to_vec();
        ties.push(Edge { a: 2, b: 3, weight: 0.9 });
        ties.push(edge(6, 7));
        let mut people = vec![tie(50.0), tie(30.0), tie(20.0)];
        people.resize(8, Closeness::Unknown);
        world(&people, &Graph::of(8, &ties), &WorldWeights::default())
    }

    #[test]
    fn the_community_with_most_strength_comes_first_and_two_are_no_community() {
        let world = two_communities();
        let shares: Vec<_> = world.communities.iter().map(|community| community.share).collect();
        assert_eq!(shares, [Some(1.0), Some(0.0)]);
        assert_eq!(world.communities[0].people, [0, 1, 2]);
    }

    #[test]
    fn who_has_ties_into_both_links_them() {
        let world = two_communities();
        let linking: Vec<_> = world.linking.iter().map(|linking| linking.person).collect();
        assert_eq!(linking, [2, 3]);
        assert_eq!(world.linking[0].communities, [0, 1]);
        assert_eq!(world.links, [Edge { a: 0, b: 1, weight: 0.9 }]);
    }

    #[test]
    fn a_world_of_which_nothing_was_seen_has_no_communities() {
        assert_eq!(
            world(&[tie(50.0)], &Graph::of(1, &[]), &WorldWeights::default()),
            World::default()
        );
    }
}
