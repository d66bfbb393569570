//! Whose a domain is: learned from people who have both an address there and an employer.
//!
//! A domain that has the whole of one house's name is that house's. Else it is the house's that most of
//! its people state, if there are two of them, or one and the domain has something of the name.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use super::Stated;
use super::classes::Classes;
use crate::organisation::{DomainLikeness, domain_likeness};

/// For each domain, who is there.
pub(super) type Tenants<'a> = BTreeMap<&'a str, Here>;

/// The people at one domain.
#[derive(Debug, Default)]
pub(super) struct Here {
    /// People there who state an employer.
    n_people: u32,
    /// The classes they state, with how many do, the most stated first.
    pub(super) classes: Vec<(usize, u32)>,
}

/// Houses looked at for one domain: the others are stated by hardly anybody there.
const MOST_CLASSES: usize = 12;
/// So many people make a domain their house's whatever it is called.
const ENOUGH_PEOPLE: u32 = 2;

/// Who is at each domain.
pub(super) fn tenants<'a>(stated: &Stated<'a>, classes: &Classes<'_>) -> Tenants<'a> {
    let mut tenants = Tenants::new();
    for (domain, people) in &stated.at_domain {
        let mut counts: BTreeMap<usize, u32> = BTreeMap::new();
        let mut here = Here::default();
        for names in people.iter().filter(|names| !names.is_empty()) {
            here.n_people += 1;
            let mut of_person: Vec<usize> =
                names.iter().map(|name| classes.of_name(*name)).collect();
            of_person.sort_unstable();
            of_person.dedup();
            of_person.into_iter().for_each(|class| *counts.entry(class).or_default() += 1);
        }
        here.classes = counts.into_iter().collect();
        here.classes.sort_by_key(|(class, n)| (Reverse(*n), *class));
        here.classes.truncate(MOST_CLASSES);
        tenants.insert(domain, here);
    }
    tenants
}

/// The class each domain belongs to, where that is clear.
pub(super) fn owners<'a>(tenants: &Tenants<'a>, classes: &Classes<'_>) -> BTreeMap<&'a str, usize> {
    let spelt = spelt_together(classes);
    let owned = tenants.iter().filter_map(|(domain, here)| {
        let by_name = || spelt.get(&letters(domain)).copied().flatten();
        Some((*domain, owner(domain, here, classes).or_else(by_name)?))
    });
    owned.collect()
}

fn owner(domain: &str, here: &Here, classes: &Classes<'_>) -> Option<usize> {
    let mut rated: BTreeMap<usize, (DomainLikeness, u32)> = BTreeMap::new();
    for (class, n_people) in &here.classes {
        let likeness = domain_likeness(domain, classes.organisation(*class));
        let house = rated.entry(classes.root(*class)).or_insert((DomainLikeness::Other, 0));
        *house = (house.0.min(likeness), house.1 + n_people);
    }
    let mut whole = rated.iter().filter(|(_, (likeness, _))| *likeness == DomainLikeness::Whole);
    if let (Some((class, _)), None) = (whole.next(), whole.next()) {
        return Some(*class);
    }
    let most = rated.iter().max_by_key(|(class, (_, n_people))| (*n_people, Reverse(**class)));
    let (class, (likeness, n_people)) = most?;
    let is_enough = *n_people >= ENOUGH_PEOPLE || *likeness != DomainLikeness::Other;
    (is_enough && n_people * 2 > here.n_people).then_some(*class)
}

/// Classes by their letters without spaces; `None` where two are written alike.
fn spelt_together(classes: &Classes<'_>) -> HashMap<String, Option<usize>> {
    let mut spelt: HashMap<String, Option<usize>> = HashMap::new();
    for class in 0..classes.len() {
        let root = classes.root(class);
        let together = classes.organisation(class).words().replace(' ', "");
        let known = spelt.entry(together).or_insert(Some(root));
        if *known != Some(root) {
            *known = None;
        }
    }
    spelt
}

/// The letters of a domain's label.
fn letters(domain: &str) -> String {
    crate::organisation::domain::label(domain).replace('-', "")
}
