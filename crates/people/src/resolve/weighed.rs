//! The last tier: likeness, weighed. Gathers what each identity is known by, and brings together those that
//! are one human as good as certainly.

use std::collections::BTreeMap;

use super::Seat;
use super::agree::{Gathering, Match};
use super::clusters::Clusters;
use super::company::Company;
use super::identity::{Addresses, Identity};
use super::nobody::is_nobody;
use super::plate::Plate;
use super::register::{Bearing, NameId, Register};
use super::weigh::Weigher;
use super::{Comparison, Suggestion, candidates, reasons};
use crate::handle::Handle;
use crate::linkage::probability;
use crate::organisation::{Bearer, Houses};

/// What weighing came to.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    /// Pairs that were joined.
    pub(super) joined: Vec<Suggestion>,
    /// Pairs that are worth asking about.
    pub(super) open: Vec<Suggestion>,
}

/// How the wearers of some plates compare with those of others.
pub(super) fn compare(
    plates: &[Plate],
    seats: &[Seat],
    clusters: &mut Clusters,
    (a, b): (&[usize], &[usize]),
) -> Option<Comparison> {
    let (known, identities) = Known::gather(plates, seats, clusters);
    let pairs = candidates::pairs(&identities, &known.register);
    let weigher = Weigher::new(&known, &identities, pairs.iter());
    let wearing = |plates: &[usize]| -> Vec<u32> {
        let all = (0_u32..).zip(&identities);
        let worn = all.filter(|(_, one)| one.plates.iter().any(|at| plates.contains(at)));
        worn.map(|(number, _)| number).collect()
    };
    let (ones, others) = (wearing(a), wearing(b));
    let is_near = |(one, other): &(u32, u32)| {
        [one, other].into_iter().any(|number| ones.contains(number) || others.contains(number))
    };
    let near: Vec<(u32, u32)> = pairs.iter().filter(is_near).collect();
    let gathering = Gathering::new(&weigher, identities, near.into_iter());
    let pairs = ones.iter().flat_map(|one| others.iter().map(move |other| (*one, *other)));
    let matches: Vec<Match<'_>> = pairs
        .filter(|(one, other)| one != other)
        .map(|(one, other)| gathering.look(one, other))
        .collect();
    if let Some((found, bar)) = matches.iter().find_map(|found| Some((found, found.bar()?))) {
        return Some(Comparison { probability: None, evidence: reasons::barred(found, bar) });
    }
    let most = matches.into_iter().max_by(|one, other| one.odds.total_cmp(&other.odds))?;
    let evidence = reasons::of(&most, &weigher, plates);
    Some(Comparison { probability: Some(probability(most.odds)), evidence })
}

/// Joins clusters by likeness.
pub(super) fn join(plates: &[Plate], seats: &[Seat], clusters: &mut Clusters) -> Outcome {
    let (known, identities) = Known::gather(plates, seats, clusters);
    let pairs = candidates::pairs(&identities, &known.register);
    let weigher = Weigher::new(&known, &identities, pairs.iter());
    let mut gathering = Gathering::new(&weigher, identities, pairs.iter());
    let tell = |found: Match<'_>| Suggestion {
        a: found.plates().0,
        b: found.plates().1,
        probability: probability(found.odds),
        evidence: reasons::of(&found, &weigher, plates),
    };
    let joined = gathering.join(clusters, tell);
    let open = gathering.open(clusters).into_iter().map(tell).collect();
    Outcome { joined, open }
}

/// What identities are held against.
pub(super) struct Known {
    pub(super) register: Register,
    pub(super) company: Company,
    /// What each house is called.
    pub(super) called: Vec<String>,
    /// The strongest plate of each identity.
    pub(super) first_plate: Vec<usize>,
}

impl Known {
    fn gather(plates: &[Plate], seats: &[Seat], clusters: &mut Clusters) -> (Self, Vec<Identity>) {
        let worn = worn(plates, clusters);
        let bearers: Vec<Bearer<'_>> = worn.iter().map(|worn| bearer(plates, worn)).collect();
        let houses = Houses::bring_together(&bearers);
        let mut addresses = Addresses::new(&houses);
        let mut register = Register::default();
        let mut identity_of: Vec<Option<u32>> = vec![None; plates.len()];
        let mut identities: Vec<Identity> = Vec::with_capacity(worn.len());
        for (number, worn) in (0_u32..).zip(&worn) {
            let mut identity = Identity { parts: vec![number], ..Identity::default() };
            for at in worn {
                identity.learn((*at, &plates[*at]), &mut register, &mut addresses);
                identity_of[*at] = Some(number);
            }
            identities.push(identity);
        }
        for (number, worn) in worn.iter().enumerate() {
            let foes = clusters.apart_from(worn[0]).into_iter();
            let foes = foes.filter_map(|root| identity_of[root]);
            identities[number].apart_from = foes.collect();
        }
        register.count(&borne(&identities));
        for identity in &mut identities {
            identity.read_between_lines(plates, &mut register, &addresses);
        }
        let company = Company::of(seats, &identity_of, identities.len());
        let first_plate = worn.iter().map(|worn| worn[0]).collect();
        (Self { register, company, called: addresses.called(), first_plate }, identities)
    }
}

/// The plates of each cluster, those of the strongest handle first; without the owner, and without accounts
/// nobody can tell apart.
fn worn(plates: &[Plate], clusters: &mut Clusters) -> Vec<Vec<usize>> {
    let owner = plates.iter().position(|plate| plate.handle == Handle::Me);
    let owner = owner.map(|at| clusters.root(at));
    let mut order: Vec<usize> = (0..plates.len()).collect();
    order.sort_by(|a, b| plates[*a].handle.cmp(&plates[*b].handle));
    let mut numbers: BTreeMap<usize, usize> = BTreeMap::new();
    let mut worn: Vec<Vec<usize>> = Vec::new();
    for at in order {
        let root = clusters.root(at);
        if Some(root) == owner || is_nobody(&plates[at]) {
            continue;
        }
        let number = *numbers.entry(root).or_insert_with(|| {
            worn.push(Vec::new());
            worn.len() - 1
        });
        worn[number].push(at);
    }
    worn
}

fn bearer<'a>(plates: &'a [Plate], worn: &[usize]) -> Bearer<'a> {
    let mut bearer = Bearer::default();
    for plate in worn.iter().map(|at| &plates[*at]) {
        bearer.employers.extend(plate.employers.iter().map(String::as_str));
        if let Handle::Email(email) = &plate.handle {
            bearer.domains.push(email.domain());
        }
    }
    bearer
}

/// The names of each, and how they are known.
fn borne(identities: &[Identity]) -> Vec<(Bearing, Vec<NameId>)> {
    let names = |one: &Identity| one.names.iter().map(|shown| shown.name).collect();
    identities.iter().map(|one| (one.bearing(), names(one))).collect()
}
