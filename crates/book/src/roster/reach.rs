//! Where the network reaches: the communities its people form among themselves, the shores beyond, and the
//! bridges to them. Found once, and told twice: as figures, and as the people counted in each.

use std::collections::BTreeMap;

use people::graph::Graph;
use people::organisation::House;
use people::quality::Member;
use people::quality::bridges::{Bridge, BridgeWeights, bridges};
use people::quality::world::{World, WorldWeights, world};
use people::tie::Closeness;

/// What was found. People stand in it by their places in the roll.
pub(crate) struct Reach {
    pub(crate) world: World,
    pub(crate) bridges: Vec<Bridge>,
    /// Where bridges may lead: the people of each employer, then those of each community.
    pub(crate) shores: Vec<Vec<usize>>,
    n_employers: usize,
}

/// Whose place a shore is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Whose {
    Employer,
    /// By its place in the world.
    Community(usize),
}

impl Reach {
    pub(crate) fn of(members: &[Member<'_>], together: &Graph) -> Self {
        let closeness: Vec<Closeness> = members.iter().map(|member| member.closeness).collect();
        let world = world(&closeness, together, &WorldWeights::default());
        let mut shores = by_employer(members);
        let n_employers = shores.len();
        shores.extend(world.communities.iter().map(|community| community.people.clone()));
        let bridges = bridges(&closeness, &shores, &BridgeWeights::default());
        Self { world, bridges, shores, n_employers }
    }

    pub(crate) fn whose(&self, shore: usize) -> Whose {
        shore.checked_sub(self.n_employers).map_or(Whose::Employer, Whose::Community)
    }
}

fn by_employer(members: &[Member<'_>]) -> Vec<Vec<usize>> {
    let mut employers: BTreeMap<House, Vec<usize>> = BTreeMap::new();
    for (person, member) in members.iter().enumerate() {
        if let Some(employer) = member.employer {
            employers.entry(employer).or_default().push(person);
        }
    }
    employers.into_values().collect()
}
