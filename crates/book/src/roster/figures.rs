//! The figures of the network as they stand in the book: what `people` measured and what was found of its
//! reach, with names, for one page to read.

use std::collections::BTreeMap;

use people::graph::{Edge, Graph};
use people::organisation::House;
use people::quality::openness::{ColleagueWeights, Neighbour, openness};
use people::quality::{self, Member, Quality, bridges, world};
use people::tie::Closeness;

use super::gather::Gathered;
use super::persons::{Roll, Written, token};
use super::reach::{Reach, Whose};
use crate::views::network::{
    Between, Breadth, Bridge, Community, Concentration, Diversity, Estimate, Figures, Linking,
    Named, Openness, Range, Shore, ShoreKind, Turnover, World, WorldLink,
};

/// Everything that is looked at together to draw figures.
pub(crate) struct Looked<'a> {
    pub(crate) gathered: &'a Gathered,
    pub(crate) roll: &'a Roll,
    pub(crate) written: &'a Written,
    pub(crate) members: &'a [Member<'a>],
    pub(crate) together: &'a Graph,
    pub(crate) reach: &'a Reach,
}

impl Looked<'_> {
    fn named(&self, person: usize) -> Named {
        let strongest = self.roll.plates_of[person][0];
        Named {
            id: token(&self.gathered.plates[strongest].handle),
            name: self.written.portraits[person].name.clone(),
        }
    }
}

/// Bridges kept for the view. More are no list but a crowd.
const MOST_BRIDGES: usize = 30;
/// People named as holding a community together.
const HOLDERS: usize = 3;
/// People kept who link communities.
const MOST_LINKING: usize = 24;
/// Links between communities kept: three for each of forty. In a large network nearly all are linked.
const MOST_LINKS: usize = 120;

/// The figures.
pub(crate) fn figures(looked: &Looked<'_>, quality: &Quality) -> Figures {
    let world = world(looked);
    let bridges = looked.reach.bridges.iter().take(MOST_BRIDGES);
    let neighbour =
        |member: &Member<'_>| Neighbour { closeness: member.closeness, employer: member.employer };
    let neighbours: Vec<Neighbour> = looked.members.iter().map(neighbour).collect();
    let openness = openness(&neighbours, looked.together, &ColleagueWeights::default());
    Figures {
        bridges: bridges.map(|bridge| told(looked, &world, bridge)).collect(),
        world,
        openness: openness.map(range),
        ..measured(quality)
    }
}

/// What is measured without looking at who knows whom.
fn measured(quality: &Quality) -> Figures {
    Figures {
        effective_number: quality.effective_number.map(|n| n.expected),
        effective_range: quality.effective_number.map(|n| Range { low: n.low, high: n.high }),
        evenness: quality.evenness.map(estimate),
        size_strength_gap: quality.size_strength_gap.map(estimate),
        hollow_share: quality.hollow_share,
        concentration: Concentration {
            top_1: quality.top_1.map(estimate),
            top_3: quality.top_3.map(estimate),
            gini: quality.gini.map(estimate),
        },
        two_way_lately: quality.two_way_lately as u64,
        dormant_strong: quality.dormant_strong as u64,
        turnover: quality.turnover.iter().map(turnover).collect(),
        diversity: Diversity {
            employers_by_strength: quality.employers.by_strength.map(|n| n.expected),
            employers_by_count: quality.employers.by_count,
            employers: breadth(quality.employers),
            fields: breadth(quality.fields),
            places: breadth(quality.places),
        },
        reciprocity: quality.reciprocity.map(estimate),
        one_way_load: quality.one_way_load,
        ..Figures::default()
    }
}

fn told(looked: &Looked<'_>, world: &World, bridge: &bridges::Bridge) -> Bridge {
    let (closeness, low, high) = match looked.members[bridge.person].closeness {
        Closeness::Known { score, low, high } => (score, low, high),
        Closeness::Unknown => (0.0, 0.0, 100.0),
    };
    Bridge {
        person: looked.named(bridge.person),
        to: shore(looked, world, bridge.shore),
        alone: bridge.is_alone,
        weak: bridge.is_weak,
        rank: bridge.rank,
        closeness,
        low,
        high,
    }
}

fn shore(looked: &Looked<'_>, world: &World, shore: usize) -> Shore {
    let people = &looked.reach.shores[shore];
    let (kind, name) = match looked.reach.whose(shore) {
        Whose::Employer => {
            let employer = common_employer(looked, people).map(|(employer, _)| employer.to_owned());
            (ShoreKind::Employer, employer.unwrap_or_default())
        }
        Whose::Community(place) => (ShoreKind::Community, names(&world.communities[place].holds)),
    };
    Shore { kind, name, people: people.len() as u64 }
}

fn names(people: &[Named]) -> String {
    people.iter().map(|named| named.name.as_str()).collect::<Vec<_>>().join(", ")
}

/// The employer most of these share, as most people write it, and how many of them do.
fn common_employer<'a>(looked: &'a Looked<'_>, people: &[usize]) -> Option<(&'a str, usize)> {
    let mut there: BTreeMap<House, (usize, &str)> = BTreeMap::new();
    for person in people {
        let portrait = &looked.written.portraits[*person];
        if let Some((house, name)) = portrait.house.zip(portrait.house_name.as_deref()) {
            there.entry(house).or_insert((0, name)).0 += 1;
        }
    }
    let most = there.into_iter().max_by(|a, b| a.1.0.cmp(&b.1.0).then_with(|| b.0.cmp(&a.0)));
    most.map(|(_, (n, name))| (name, n))
}

fn world(looked: &Looked<'_>) -> World {
    let found = &looked.reach.world;
    let community = |community: &world::Community| {
        let employer = common_employer(looked, &community.people)
            .filter(|(_, n)| 3 * n >= community.people.len())
            .map(|(employer, _)| employer.to_owned());
        Community {
            people: community.people.len() as u64,
            share: community.share,
            holds: community
                .people
                .iter()
                .take(HOLDERS)
                .map(|person| looked.named(*person))
                .collect(),
            employer,
        }
    };
    let link =
        |edge: &Edge| WorldLink { a: edge.a as usize, b: edge.b as usize, weight: edge.weight };
    let linking = |linking: &world::Linking| Linking {
        person: looked.named(linking.person),
        communities: linking.communities.clone(),
        participation: linking.participation,
    };
    World {
        n_communities: found.n_communities as u64,
        communities: found.communities.iter().map(community).collect(),
        links: strongest(&found.links).map(link).collect(),
        linking: found.linking.iter().take(MOST_LINKING).map(linking).collect(),
        pairs: looked.together.n_edges() as u64,
    }
}

/// The strongest links, the strongest first.
fn strongest(links: &[Edge]) -> impl Iterator<Item = &Edge> {
    let mut strongest: Vec<&Edge> = links.iter().collect();
    strongest.sort_by(|a, b| b.weight.total_cmp(&a.weight).then((a.a, a.b).cmp(&(b.a, b.b))));
    strongest.truncate(MOST_LINKS);
    strongest.into_iter()
}

fn estimate(estimate: quality::Estimate) -> Estimate {
    let quality::Estimate { expected, low, high } = estimate;
    Estimate { expected, low, high }
}

fn breadth(breadth: quality::Breadth) -> Breadth {
    let quality::Breadth { by_strength, if_like_the_list, by_count } = breadth;
    Breadth { by_strength: by_strength.map(estimate), if_like_the_list, by_count }
}

fn turnover(turnover: &quality::Turnover) -> Turnover {
    let quality::Turnover { quarter, opened, lapsed } = *turnover;
    Turnover { quarter: quarter.to_string(), opened, lapsed }
}

fn range(openness: quality::openness::Openness) -> Openness {
    let quality::openness::Openness { if_none, if_all, n_people, n_pairs } = openness;
    Openness {
        constraint: Between { if_none: if_none.constraint, if_all: if_all.constraint },
        effective_size: Between { if_none: if_none.effective_size, if_all: if_all.effective_size },
        people: n_people as u64,
        pairs: n_pairs as u64,
    }
}
