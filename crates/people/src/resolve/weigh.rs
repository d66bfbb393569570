//! What speaks for two identities being one human, and what against it, in log-odds.
//!
//! The name comes first, weighed by how many others bear it. Then houses, the time of contact, the company
//! each is met in, days of birth. What cannot be compared says nothing. How often people of one name, and
//! people at random, agree in time and company is learned from the book itself ([`Model`]), beginning with
//! what was seen in other books; the rest are rules, with their reasons beside them.

use crate::linkage::{ABSENT, Chance, Comparison, Model, Pattern};

use super::alike::{Alike, Likeness};
use super::company::{Company, Shared};
use super::identity::{HouseId, Identity, Shown, Span};
use super::register::Register;
use super::weighed::Known;

/// Log-odds of a name from which two are one without looking further.
const CERTAIN: f64 = 4.6;
/// Pairs drawn to see how often any two agree; of a small book no more than it has.
const RANDOM_PAIRS: u64 = 20_000;
/// Pairs that what was seen in other books is worth.
const USUAL_PAIRS: f64 = 400.0;

/// Pairs of one human and any two, by level, in the order of [`Part`], in books with known answers; priors that a book's own pairs outweigh.
const USUAL: [(&[f64], &[f64]); 4] = [
    // First mail within 30 days of connecting, 90, a year, more.
    (&[0.060, 0.055, 0.190, 0.695], &[0.018, 0.019, 0.110, 0.853]),
    // The same between the first mail and the first message.
    (&[0.037, 0.050, 0.154, 0.759], &[0.013, 0.024, 0.110, 0.853]),
    // Two addresses used at one time, or one after the other: people move.
    (&[0.120, 0.880], &[0.330, 0.670]),
    // Much, some, little company shared; none though some was to be expected, none.
    (&[0.100, 0.060, 0.080, 0.090, 0.670], &[0.0018, 0.0025, 0.009, 0.150, 0.8367]),
];

/// Rules, in log-odds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rules {
    /// How often one human's identities share a house, where both have one.
    pub(super) share_house: f64,
    /// How often one human's identities name one town, where both name one: people move, and cards are old.
    pub(super) share_town: f64,
    /// Two who sat in one letter: some write to themselves, hardly any to both addresses of another.
    pub(super) sat_together: f64,
    /// The same day of birth, of 365 and some years.
    pub(super) same_birthday: f64,
    /// Another day of birth. Some are mistyped.
    pub(super) other_birthday: f64,
    /// A name only an address spells, which is shorter and less careful than one that is written.
    pub(super) only_spelt: f64,
    /// An address that spells the name, under another name: a maiden name, or somebody else's address.
    pub(super) shown_otherwise: f64,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            share_house: 0.5,
            share_town: 0.6,
            sat_together: -6.0,
            same_birthday: 5.0,
            other_birthday: -5.0,
            only_spelt: -0.5,
            shown_otherwise: -2.5,
        }
    }
}

/// Weighs identities against each other.
#[derive(Debug)]
pub(super) struct Weigher<'a> {
    pub(super) register: &'a Register,
    pub(super) company: &'a Company,
    /// What each house is called.
    pub(super) called: &'a [String],
    /// The strongest plate of each identity, by number, before any were brought together.
    pub(super) first_plate: &'a [usize],
    /// How many identities are at each house.
    pub(super) at_house: Vec<f64>,
    /// How many identities live in each town.
    in_town: Vec<f64>,
    model: Model,
    rules: Rules,
}

/// What two identities have in common, and what sets them apart.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Weighed {
    /// The two names that are most alike; `None` where one has none.
    pub(super) name: Option<(Alike, Shown, Shown)>,
    /// Log-odds of the names.
    pub(super) named: f64,
    /// The rarest house both are at, if any, and what houses say; `None` where one has none.
    pub(super) house: Option<(Option<HouseId>, f64)>,
    /// Whether both live in one town, and what that says; `None` where of one it is not known.
    pub(super) town: Option<(bool, f64)>,
    /// Levels of time and company.
    pub(super) pattern: Pattern,
    /// How many they are both met with.
    pub(super) n_shared: u32,
    /// Whether they sat in one letter, and what that says.
    pub(super) sat_together: f64,
    /// What days of birth say; 0 where one has none.
    pub(super) born: f64,
    /// All of it together, with how improbable it is beforehand that two are one.
    pub(super) odds: f64,
}

impl<'a> Weigher<'a> {
    /// A weigher of these identities, that has learned from the pairs found of them.
    pub(super) fn new(
        known: &'a Known,
        identities: &[Identity],
        pairs: impl Iterator<Item = (u32, u32)>,
    ) -> Self {
        let comparisons = USUAL.map(|(m, u)| Comparison::known(m, u));
        let mut weigher = Self {
            register: &known.register,
            company: &known.company,
            called: &known.called,
            first_plate: &known.first_plate,
            at_house: vec![0.0; known.called.len()],
            in_town: vec![0.0; known.register.n_towns()],
            model: Model::new(comparisons.into()),
            rules: Rules::default(),
        };
        for house in identities.iter().flat_map(|identity| &identity.houses) {
            weigher.at_house[*house as usize] += 1.0;
        }
        for town in identities.iter().flat_map(|identity| &identity.towns) {
            weigher.in_town[*town as usize] += 1.0;
        }
        weigher.learn(identities, pairs);
        weigher
    }

    /// Learns from the book itself how those agree in time and company whose name alone makes them one, and how
    /// any two do.
    fn learn(&mut self, identities: &[Identity], pairs: impl Iterator<Item = (u32, u32)>) {
        if identities.len() < 2 {
            return;
        }
        let at = |number: u32| &identities[number as usize];
        let mut seen = self.model.nothing_seen();
        for (a, b) in pairs.map(|(a, b)| (at(a), at(b))).filter(|(a, b)| a.is_compatible(b)) {
            let (name, weight) = self.names(a, b);
            let is_whole = name.is_some_and(|(alike, ..)| alike.likeness == Likeness::Whole);
            if is_whole && weight - self.register.n_people().ln() >= CERTAIN {
                self.model.note(self.pattern(a, b), 1.0, &mut seen);
            }
        }
        let n = u32::try_from(identities.len()).unwrap_or(u32::MAX);
        let mut chance = Chance::default();
        let n_pairs = (u64::from(n) * u64::from(n - 1) / 2).min(RANDOM_PAIRS);
        let random = (0..n_pairs).map(|_| (chance.below(n), chance.below(n)));
        let random = random.filter(|(a, b)| a != b).map(|(a, b)| (at(a), at(b)));
        let random = random.filter(|(a, b)| a.is_compatible(b)).map(|(a, b)| self.pattern(a, b));
        let random: Vec<Pattern> = random.collect();
        self.model.count_random(random.into_iter(), USUAL_PAIRS);
        self.model.settle(&[seen]);
    }

    /// What speaks for two identities and against them.
    pub(super) fn weigh(&self, a: &Identity, b: &Identity) -> Weighed {
        let (name, named) = self.names(a, b);
        let mut weighed = Weighed {
            name,
            named,
            house: None,
            town: None,
            pattern: Pattern::default(),
            n_shared: 0,
            sat_together: 0.0,
            born: 0.0,
            odds: f64::NEG_INFINITY,
        };
        // Without a likeness of names nothing else makes two one.
        if name.is_none_or(|(alike, ..)| alike.likeness == Likeness::Different) {
            return weighed;
        }
        weighed.house = self.houses(a, b);
        weighed.town = self.towns(a, b);
        let shared = self.company.shared(&a.parts, &b.parts);
        weighed.pattern = pattern(a, b, shared);
        weighed.n_shared = shared.map_or(0, |shared| shared.n);
        if self.company.sat_together(&a.parts, &b.parts) {
            weighed.sat_together = self.rules.sat_together;
        }
        weighed.born = self.birthdays(a, b);
        weighed.odds = weighed.named - self.register.n_people().ln()
            + weighed.house.map_or(0.0, |(_, weight)| weight)
            + weighed.town.map_or(0.0, |(_, weight)| weight)
            + self.model.weight(weighed.pattern)
            + weighed.sat_together
            + weighed.born;
        weighed
    }

    /// What one comparison of the model adds.
    pub(super) fn part(&self, pattern: Pattern, part: Part) -> f64 {
        self.model.comparisons[part as usize].weight(pattern.level(part as usize))
    }

    fn names(&self, a: &Identity, b: &Identity) -> (Option<(Alike, Shown, Shown)>, f64) {
        let bearing = if a.is_listed { a.bearing() } else { b.bearing() };
        let mut best: Option<(Alike, Shown, Shown)> = None;
        let mut best_shown: Option<Alike> = None;
        for one in a.all_names() {
            for two in b.all_names() {
                let are_shown = one.at.is_some() && two.at.is_some();
                if one.at.is_none() && two.at.is_none() {
                    continue;
                }
                let mut alike = self.register.alike(one.name, two.name, bearing);
                if are_shown && best_shown.is_none_or(|known| alike.weight > known.weight) {
                    best_shown = Some(alike);
                }
                if !are_shown && alike.likeness != Likeness::Different {
                    alike.weight += self.rules.only_spelt;
                }
                if best.is_none_or(|(known, ..)| alike.weight > known.weight) {
                    best = Some((alike, one, two));
                }
            }
        }
        let weight = best.map_or(0.0, |(alike, ..)| alike.weight);
        let is_otherwise = best_shown.is_some_and(|shown| shown.likeness >= Likeness::Half)
            && best.is_some_and(|(alike, ..)| alike.likeness < Likeness::Half);
        (best, if is_otherwise { weight + self.rules.shown_otherwise } else { weight })
    }

    fn houses(&self, a: &Identity, b: &Identity) -> Option<(Option<HouseId>, f64)> {
        if a.houses.is_empty() || b.houses.is_empty() {
            return None;
        }
        let both = a.houses.iter().copied().filter(|house| b.houses.contains(house));
        let rarest =
            both.min_by(|a, b| self.at_house[*a as usize].total_cmp(&self.at_house[*b as usize]));
        let weight = match rarest {
            Some(house) => {
                let others = self.at_house[house as usize].max(1.0) / self.register.n_people();
                (self.rules.share_house / others).ln().max(0.0)
            }
            None => (1.0 - self.rules.share_house).ln(),
        };
        Some((rarest, weight))
    }

    fn towns(&self, a: &Identity, b: &Identity) -> Option<(bool, f64)> {
        if a.towns.is_empty() || b.towns.is_empty() {
            return None;
        }
        let both = a.towns.iter().filter(|town| b.towns.contains(town));
        let fewest = both.map(|town| self.in_town[*town as usize]).min_by(f64::total_cmp);
        let n: f64 = self.in_town.iter().sum();
        Some(match fewest {
            Some(others) => (true, (self.rules.share_town * n / others).ln().max(0.0)),
            None => (false, (1.0 - self.rules.share_town).ln()),
        })
    }

    fn pattern(&self, a: &Identity, b: &Identity) -> Pattern {
        pattern(a, b, self.company.shared(&a.parts, &b.parts))
    }

    fn birthdays(&self, a: &Identity, b: &Identity) -> f64 {
        match (a.born.as_slice(), b.born.as_slice()) {
            ([], _) | (_, []) => 0.0,
            (ones, others) if ones.iter().any(|day| others.contains(day)) => {
                self.rules.same_birthday
            }
            _ => self.rules.other_birthday,
        }
    }
}

/// A comparison of the model, by its place in a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Contact and the day of connecting.
    Connected,
    /// First contact on either side.
    FirstContact,
    /// The times of two addresses.
    Addresses,
    /// Shared company.
    Company,
}

/// Shared companions, weighed, that are much, and some.
const MUCH: f64 = 0.6;
const SOME: f64 = 0.3;
/// How much less shared companions say where chance brings many.
const CROWDED: f64 = 3.0;
/// Companions expected by chance from which having none says more.
const WORTH_EXPECTING: f64 = 0.01;

const DAY: i64 = 86_400;

/// The levels at which two identities come out.
fn pattern(a: &Identity, b: &Identity, shared: Option<Shared>) -> Pattern {
    let (connected, first) = contact_levels(a, b);
    Pattern::default()
        .with(Part::Connected as usize, connected)
        .with(Part::FirstContact as usize, first)
        .with(Part::Addresses as usize, address_level(a, b))
        .with(Part::Company as usize, company_level(shared))
}

fn company_level(shared: Option<Shared>) -> u8 {
    let Some(shared) = shared else { return ABSENT };
    let beyond = shared.weight / (1.0 + CROWDED * shared.expected);
    match shared.n {
        0 if shared.expected > WORTH_EXPECTING => 4,
        0 => 5,
        _ if beyond > MUCH => 1,
        _ if beyond > SOME => 2,
        _ => 3,
    }
}

/// Levels of the days between connecting or the first message, and the first contact elsewhere.
fn contact_levels(a: &Identity, b: &Identity) -> (u8, u8) {
    let (listed, other) = match (a.is_listed, b.is_listed) {
        (true, false) => (a, b),
        (false, true) => (b, a),
        (true, true) | (false, false) => return (ABSENT, ABSENT),
    };
    let Some((first, _)) = other.contact else { return (ABSENT, ABSENT) };
    let level = |second: Option<i64>| second.map_or(ABSENT, |second| days_level(second - first));
    (level(listed.connected), level(listed.listed_contact.map(|(first, _)| first)))
}

fn days_level(seconds: i64) -> u8 {
    match seconds.abs() / DAY {
        0..=30 => 1,
        31..=90 => 2,
        91..=365 => 3,
        _ => 4,
    }
}

/// Whether any two addresses were used at one time.
fn address_level(a: &Identity, b: &Identity) -> u8 {
    if a.spans.is_empty() || b.spans.is_empty() {
        return ABSENT;
    }
    let overlap = |one: &Span, other: &Span| one.1.min(other.1) > one.0.max(other.0);
    if a.spans.iter().any(|one| b.spans.iter().any(|other| overlap(one, other))) { 1 } else { 2 }
}
