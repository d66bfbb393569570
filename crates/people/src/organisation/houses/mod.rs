//! All organisations that people state, brought together: which texts are one house, and which domain of
//! mail is whose.
//!
//! Texts with the same key are one house. Beyond that, being wrong is worse than being unsure: initials
//! are believed where one name gives them, or where both are met at one domain, as is *Acme Group* beside
//! *Acme*; a misspelt name joins the right one where it is much rarer and nothing else is as near. Branches and subsidiaries stay apart.
//! Nobody is joined through a third: a name that joins another brings none along.
//!
//! The result does not depend on the order of people, and what is done grows with them and not with
//! their pairs.

mod classes;
mod domains;
mod near;

use std::collections::{BTreeMap, HashMap};

use self::classes::Classes;
use super::{Organisation, is_freemail, registrable};
use crate::digest::Digest;

/// What is known of one person: what they state, and where they have addresses.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bearer<'a> {
    /// Employers and schools as written, at any time.
    pub employers: Vec<&'a str>,
    /// Domains of their addresses.
    pub domains: Vec<&'a str>,
}

/// One house among the [`Houses`] it belongs to; the first have the most people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct House(u32);

impl House {
    /// Its place among the houses, from 0.
    #[must_use]
    pub fn index(self) -> usize {
        self.0 as usize
    }

    #[cfg(test)]
    pub(crate) fn numbered(number: u32) -> Self {
        Self(number)
    }
}

/// The houses people state, and how each is found.
#[derive(Debug, Default)]
pub struct Houses {
    kept: Vec<Kept>,
    by_key: HashMap<Digest, House>,
    by_domain: HashMap<String, House>,
}

/// What is kept of a house.
#[derive(Debug, Default)]
struct Kept {
    names: Vec<String>,
    domains: Vec<String>,
}

impl Houses {
    /// Brings together what these people state.
    ///
    /// ```
    /// use people::organisation::{Bearer, Houses};
    ///
    /// let bearer = |employer, domain| Bearer { employers: vec![employer], domains: vec![domain] };
    /// let houses = Houses::bring_together(&[
    ///     bearer("Acme S.p.A.", "acme.example"),
    ///     bearer("ACME spa", "acme.example"),
    ///     bearer("Acme Bank", "acmebank.example"),
    /// ]);
    /// assert_eq!(houses.of("acme"), houses.of("ACME spa"));
    /// assert_ne!(houses.of("Acme"), houses.of("Acme Bank"));
    /// assert_eq!(houses.whose("acme.example"), houses.of("Acme"));
    /// ```
    #[must_use]
    pub fn bring_together(bearers: &[Bearer<'_>]) -> Self {
        let stated = Stated::read(bearers);
        let mut classes = Classes::of(&stated.names);
        let tenants = domains::tenants(&stated, &classes);
        classes.join_by_domain(&tenants);
        let owners = domains::owners(&tenants, &classes);
        near::join(&mut classes, &owners);
        Self::keep(&classes, &owners)
    }

    /// The house this text names; `None` where it names none, or none that anybody stated.
    #[must_use]
    pub fn of(&self, text: &str) -> Option<House> {
        self.of_parsed(&Organisation::parse(text)?)
    }

    /// The same for a text that is parsed already.
    #[must_use]
    pub fn of_parsed(&self, organisation: &Organisation) -> Option<House> {
        organisation.keys().find_map(|key| self.by_key.get(&key)).copied()
    }

    /// The house whose addresses are at this domain.
    #[must_use]
    pub fn whose(&self, domain: &str) -> Option<House> {
        self.by_domain.get(registrable(domain)).copied()
    }

    /// What it is called: as most write it.
    #[must_use]
    pub fn name(&self, house: House) -> &str {
        self.names(house).first().map_or("", String::as_str)
    }

    /// Every key that leads to a house: what a book needs to find one by a text ([`Organisation::keys`]).
    pub fn keys(&self) -> impl Iterator<Item = (Digest, House)> {
        self.by_key.iter().map(|(key, house)| (*key, *house))
    }

    /// Every name it is stated under, the most frequent first.
    #[must_use]
    pub fn names(&self, house: House) -> &[String] {
        self.kept.get(house.index()).map_or(&[], |kept| &kept.names)
    }

    /// The domains that are its own.
    #[must_use]
    pub fn domains(&self, house: House) -> &[String] {
        self.kept.get(house.index()).map_or(&[], |kept| &kept.domains)
    }

    /// All of them, the one with the most people first.
    pub fn all(&self) -> impl Iterator<Item = House> {
        (0..self.kept.len()).map(|at| House(u32::try_from(at).unwrap_or(u32::MAX)))
    }

    fn keep(classes: &Classes<'_>, owners: &BTreeMap<&str, usize>) -> Self {
        let mut houses = Self::default();
        let mut of_class = HashMap::new();
        for (house, root) in (0..).map(House).zip(classes.roots()) {
            let names = classes.names_of(root).map(|name| name.text.to_owned()).collect();
            houses.kept.push(Kept { names, domains: Vec::new() });
            of_class.insert(root, house);
        }
        for (key, class) in classes.keys() {
            houses.by_key.extend(of_class.get(&classes.root(class)).map(|house| (key, *house)));
        }
        for (domain, class) in owners {
            let Some(house) = of_class.get(&classes.root(*class)) else { continue };
            houses.kept[house.index()].domains.push((*domain).to_owned());
            houses.by_domain.insert((*domain).to_owned(), *house);
        }
        houses
    }
}

/// A text that people state.
#[derive(Debug)]
struct Name<'a> {
    text: &'a str,
    n_people: u32,
    organisation: Organisation,
}

/// What everybody states, each text once.
#[derive(Debug, Default)]
struct Stated<'a> {
    /// In the order of their letters.
    names: Vec<Name<'a>>,
    /// For each domain, in order, who has an address there: each person with the names they state.
    at_domain: BTreeMap<&'a str, Vec<Vec<usize>>>,
}

impl<'a> Stated<'a> {
    fn read(bearers: &[Bearer<'a>]) -> Self {
        let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
        for bearer in bearers {
            for text in once_each(&bearer.employers) {
                *counts.entry(text).or_default() += 1;
            }
        }
        let parsed = counts.into_iter().filter_map(|(text, n_people)| {
            Some(Name { text, n_people, organisation: Organisation::parse(text)? })
        });
        let mut stated = Self { names: parsed.collect(), at_domain: BTreeMap::new() };
        for bearer in bearers {
            stated.note_domains(bearer);
        }
        stated
    }

    fn note_domains(&mut self, bearer: &Bearer<'a>) {
        let own: Vec<&str> =
            bearer.domains.iter().copied().filter(|domain| !is_freemail(domain)).collect();
        if own.is_empty() {
            return;
        }
        let names = &self.names;
        let place = |text: &str| names.binary_search_by(|name| name.text.cmp(text)).ok();
        let stated: Vec<usize> =
            once_each(&bearer.employers).into_iter().filter_map(place).collect();
        let registered: Vec<&str> = own.into_iter().map(registrable).collect();
        for domain in once_each(&registered) {
            self.at_domain.entry(domain).or_default().push(stated.clone());
        }
    }
}

fn once_each<'a>(texts: &[&'a str]) -> Vec<&'a str> {
    let mut texts = texts.to_vec();
    texts.sort_unstable();
    texts.dedup();
    texts
}

#[cfg(test)]
mod tests;
