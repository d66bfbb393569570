//! An identity: plates that are one human for certain, with everything that tells its bearer from others.
//!
//! Identities are what likeness is weighed between. When two are found to be one, they are brought together
//! and know what both knew.

use std::collections::HashMap;

use crate::fact::{Birthday, When};
use crate::handle::Handle;
use crate::name::Words;
use crate::organisation::{Houses, is_freemail, registrable};

use super::nobody::is_no_name;
use super::plate::Plate;
use super::register::{Bearing, NameId, Register};
use super::spelt;

/// A stretch of time, first and last second.
pub(super) type Span = (i64, i64);
/// An employer or a domain of mail.
pub(super) type HouseId = u32;

/// A town, by its place in the register.
pub(super) type TownId = u32;

/// What is known of one human.
#[derive(Debug, Clone, Default)]
pub(super) struct Identity {
    /// The plates, by their place in the list, the strongest handle first.
    pub(super) plates: Vec<usize>,
    /// The identities it was brought together from, by number.
    pub(super) parts: Vec<u32>,
    /// Whether LinkedIn lists it.
    pub(super) is_listed: bool,
    /// Names it is shown under.
    pub(super) names: Vec<Shown>,
    /// Names its addresses spell.
    pub(super) spelt: Vec<Shown>,
    /// Houses it is at or was at: employers stated, and those of its addresses.
    pub(super) houses: Vec<HouseId>,
    /// Houses at which it has an address. Two addresses at one house are two people's.
    pub(super) desks: Vec<HouseId>,
    /// Contact under each of its addresses.
    pub(super) spans: Vec<Span>,
    /// Contact by mail, telephone and in meetings.
    pub(super) contact: Option<Span>,
    /// Contact on LinkedIn.
    pub(super) listed_contact: Option<Span>,
    /// When the connection was made.
    pub(super) connected: Option<i64>,
    /// Days of birth.
    pub(super) born: Vec<Birthday>,
    /// Identities it was ruled apart from, by number.
    pub(super) apart_from: Vec<u32>,
    /// Towns it lives or lived in.
    pub(super) towns: Vec<TownId>,
}

/// A name, and where it is seen: the plate, and which of the names it is shown under; of a name that an
/// address spells, the plate alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shown {
    pub(super) name: NameId,
    pub(super) plate: usize,
    pub(super) at: Option<usize>,
}

/// Why two cannot be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bar {
    /// LinkedIn lists both: a human has one profile.
    BothListed,
    /// Both have an address at one house, which gives one to each of its people.
    OneHouse,
    /// The owner said so.
    Ruled,
}

/// Numbers of houses: those people state come first, then domains nobody is known to own.
#[derive(Debug)]
pub(super) struct Addresses<'a> {
    houses: &'a Houses,
    n_houses: HouseId,
    domains: HashMap<&'a str, HouseId>,
}

impl<'a> Addresses<'a> {
    pub(super) fn new(houses: &'a Houses) -> Self {
        let n_houses = HouseId::try_from(houses.all().count()).unwrap_or(HouseId::MAX);
        Self { houses, n_houses, domains: HashMap::new() }
    }

    /// The house this text names.
    pub(super) fn house(&self, text: &str) -> Option<HouseId> {
        self.houses.of(text).and_then(|house| HouseId::try_from(house.index()).ok())
    }

    /// What each house is called, by number.
    pub(super) fn called(&self) -> Vec<String> {
        let mut called: Vec<String> =
            self.houses.all().map(|house| self.houses.name(house).to_owned()).collect();
        let mut unowned: Vec<(HouseId, &str)> =
            self.domains.iter().map(|(domain, house)| (*house, *domain)).collect();
        unowned.retain(|(house, _)| *house >= self.n_houses);
        unowned.sort_unstable();
        // Numbers were given in order, but for domains that turned out to be a house's.
        for (house, domain) in unowned {
            called.resize(house as usize, String::new());
            called.push(domain.to_owned());
        }
        called
    }

    /// The house of a domain: its owner, the house its name spells, or the domain itself.
    fn of_domain(&mut self, domain: &'a str) -> Option<HouseId> {
        if is_freemail(domain) {
            return None;
        }
        let registered = registrable(domain);
        if let Some(known) = self.domains.get(registered) {
            return Some(*known);
        }
        let owner = self.houses.whose(registered).or_else(|| {
            let label = registered.split('.').next().unwrap_or_default();
            self.houses.of(label)
        });
        let house = match owner.and_then(|house| HouseId::try_from(house.index()).ok()) {
            Some(house) => house,
            None => self.n_houses + HouseId::try_from(self.domains.len()).ok()?,
        };
        self.domains.insert(registered, house);
        Some(house)
    }
}

impl Identity {
    /// Takes in a plate.
    pub(super) fn learn<'a>(
        &mut self,
        (at, plate): (usize, &'a Plate),
        register: &mut Register,
        addresses: &mut Addresses<'a>,
    ) {
        self.plates.push(at);
        let names = plate.written().enumerate().filter(|(_, written)| !is_no_name(written));
        for (place, written) in names {
            let words = Words::of(written);
            let house = words.house.as_ref().and_then(|house| addresses.house(house));
            add_all(&mut self.houses, house);
            if let Some(name) = register.name(&words.words) {
                add_name(&mut self.names, Shown { name, plate: at, at: Some(place) });
            }
        }
        for employer in &plate.employers {
            add_all(&mut self.houses, addresses.house(employer));
        }
        self.born.extend(&plate.born);
        add_all(&mut self.towns, plate.towns.iter().filter_map(|town| register.town(town)));
        match &plate.handle {
            Handle::Profile(_) | Handle::Member(_) => {
                self.is_listed = true;
                self.listed_contact = together(self.listed_contact, plate.contact);
                let connected =
                    plate.connected_on.iter().filter_map(|day| When::Day(*day).second());
                let connected = connected.min();
                self.connected = self.connected.or(connected);
            }
            Handle::Email(email) => {
                self.spans.extend(plate.contact);
                self.contact = together(self.contact, plate.contact);
                if let Some(house) = addresses.of_domain(email.domain()) {
                    self.desks.push(house);
                    add_all(&mut self.houses, Some(house));
                }
            }
            Handle::Phone(_) | Handle::Account(_) | Handle::Named(_) => {
                self.contact = together(self.contact, plate.contact);
            }
            Handle::Me | Handle::Closed(_) => {}
        }
    }

    /// Looks again, once it is known which words people bear: names that its addresses spell, and cards that
    /// name a first name and a house, `Ada Blue Fox`.
    pub(super) fn read_between_lines(
        &mut self,
        plates: &[Plate],
        register: &mut Register,
        addresses: &Addresses<'_>,
    ) {
        for shown in self.names.clone() {
            let Some((first, house)) = name_with_house(shown.name, register, addresses) else {
                continue;
            };
            add_all(&mut self.houses, Some(house));
            if let Some(name) = register.name(&[first]) {
                add_name(&mut self.names, Shown { name, ..shown });
            }
        }
        for at in &self.plates {
            let Handle::Email(email) = &plates[*at].handle else { continue };
            for words in spelt::names(email.local(), register) {
                let Some(name) = register.name(&words) else { continue };
                if self.names.iter().all(|shown| shown.name != name) {
                    add_name(&mut self.spelt, Shown { name, plate: *at, at: None });
                }
            }
        }
    }

    /// Names it is shown under, and those its addresses spell.
    pub(super) fn all_names(&self) -> impl Iterator<Item = Shown> + '_ {
        self.names.iter().chain(&self.spelt).copied()
    }

    /// How it is known.
    pub(super) fn bearing(&self) -> Bearing {
        if self.is_listed { Bearing::Listed } else { Bearing::Unlisted }
    }

    /// Takes in another identity of the same human.
    pub(super) fn absorb(&mut self, other: Self) {
        self.plates.extend(other.plates);
        self.parts.extend(other.parts);
        self.is_listed |= other.is_listed;
        other.names.into_iter().for_each(|shown| add_name(&mut self.names, shown));
        other.spelt.into_iter().for_each(|shown| add_name(&mut self.spelt, shown));
        add_all(&mut self.houses, other.houses);
        self.desks.extend(other.desks);
        self.spans.extend(other.spans);
        self.contact = together(self.contact, other.contact);
        self.listed_contact = together(self.listed_contact, other.listed_contact);
        self.connected = self.connected.or(other.connected);
        self.born.extend(other.born);
        add_all(&mut self.towns, other.towns);
        self.apart_from.extend(other.apart_from);
    }

    /// Whether two identities may be one human at all, whatever their likeness.
    pub(super) fn may_be(&self, other: &Self) -> bool {
        self.is_compatible(other) && !self.is_ruled_apart(other)
    }

    /// Why two identities cannot be one human, whatever their likeness.
    pub(super) fn bar(&self, other: &Self) -> Option<Bar> {
        if self.is_ruled_apart(other) {
            return Some(Bar::Ruled);
        }
        match self.is_listed && other.is_listed {
            true => Some(Bar::BothListed),
            false => self.shares_a_desk(other).then_some(Bar::OneHouse),
        }
    }

    /// The same by the files alone, without what the owner said: one word of hers must not move what the book
    /// teaches of everybody.
    pub(super) fn is_compatible(&self, other: &Self) -> bool {
        !(self.is_listed && other.is_listed || self.shares_a_desk(other))
    }

    fn shares_a_desk(&self, other: &Self) -> bool {
        self.desks.iter().any(|house| other.desks.contains(house))
    }

    fn is_ruled_apart(&self, other: &Self) -> bool {
        self.apart_from.iter().any(|foe| other.parts.contains(foe))
    }
}

/// The first word of a name whose other words are a house, and none of them a word of people's names.
fn name_with_house(
    name: NameId,
    register: &Register,
    addresses: &Addresses<'_>,
) -> Option<(String, HouseId)> {
    let words = register.words_of(name);
    let [first, rest @ ..] = words else { return None };
    let rest: Vec<&str> = rest.iter().map(|word| &*register.at(*word).text).collect();
    if rest.is_empty() || rest.iter().any(|word| register.is_of_people(word)) {
        return None;
    }
    let house = addresses.house(&rest.join(" "))?;
    Some((register.at(*first).text.to_string(), house))
}

fn add_name(names: &mut Vec<Shown>, shown: Shown) {
    if names.iter().all(|known| known.name != shown.name) {
        names.push(shown);
    }
}

/// Adds what is not there yet.
fn add_all<T: PartialEq>(values: &mut Vec<T>, more: impl IntoIterator<Item = T>) {
    for value in more {
        if !values.contains(&value) {
            values.push(value);
        }
    }
}

fn together(a: Option<Span>, b: Option<Span>) -> Option<Span> {
    match (a, b) {
        (Some(a), Some(b)) => Some((a.0.min(b.0), a.1.max(b.1))),
        (one, other) => one.or(other),
    }
}
