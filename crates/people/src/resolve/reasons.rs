//! What was weighed, in sentences: each piece of evidence with its weight and the rows it rests on.

use super::agree::Match;
use super::alike::{Alike, Likeness};
use super::identity::{Bar, HouseId, Identity, Shown};
use super::plate::Plate;
use super::weigh::{Part, Weighed, Weigher};
use super::{Evidence, FIRST_CONTACT, LAST_CONTACT, OTHERS};
use crate::handle::Handle;
use crate::say::Say;

/// The evidence, the weightiest first.
pub(super) fn of(found: &Match<'_>, weigher: &Weigher<'_>, plates: &[Plate]) -> Vec<Evidence> {
    let weighed = &found.weighed;
    let Some((alike, one, other)) = weighed.name else { return Vec::new() };
    let at = (one.plate, other.plate);
    let mut evidence = vec![name(found, (alike, one, other), weigher, plates)];
    evidence.extend(weighed.house.map(|house| houses(house, weigher, plates, at)));
    evidence.extend(weighed.town.map(|town| towns(town, found, plates)));
    evidence.extend(times(found, weigher, plates));
    evidence.push(company(found, weigher, plates));
    evidence.extend(apart(weighed, at));
    evidence.push(others(found));
    evidence.extend(found.rivals.1.map(|rival| rivals(found.rivals.0, rival, plates)));
    evidence.retain(|piece| piece.weight.abs() >= LEAST);
    evidence.sort_by(|a, b| b.weight.abs().total_cmp(&a.weight.abs()));
    evidence
}

/// The rule by which two are two.
pub(super) fn barred(found: &Match<'_>, bar: Bar) -> Vec<Evidence> {
    let (what, id) = match bar {
        Bar::BothListed => ("profiles", "evidence-two-profiles"),
        Bar::OneHouse => ("desks", "evidence-two-desks"),
        Bar::Ruled => ("owner", "evidence-ruled-apart"),
    };
    let (a, b) = found.plates();
    let rests_on = vec![(a, "named"), (b, "named")];
    vec![Evidence { what, weight: f64::NEG_INFINITY, say: Say::new(id), rests_on }]
}

/// What weighs less is not worth a sentence.
const LEAST: f64 = 0.05;
/// Fewer others than this may bear a rare name.
const RARE: f64 = 0.5;

/// How alike the names are, and how many others may bear them. With it goes how improbable it is beforehand
/// that two people of the book are one.
fn name(
    found: &Match<'_>,
    (alike, one, other): (Alike, Shown, Shown),
    weigher: &Weigher<'_>,
    plates: &[Plate],
) -> Evidence {
    let others = (weigher.register.n_people() * (-alike.weight).exp()).max(0.0);
    let (a, b) = (written(one, plates), written(other, plates));
    let say = match alike.likeness {
        Likeness::Whole if one.at.is_none() || other.at.is_none() => {
            Say::new("evidence-name-spelt")
        }
        Likeness::Whole if others < RARE && found.others.1 == 0 => Say::new("evidence-name-rare"),
        Likeness::Whole if others < RARE => Say::new("evidence-name-same"),
        Likeness::Whole => Say::new("evidence-name-common").number("others", others.ceil()),
        Likeness::Part | Likeness::Variant => Say::new("evidence-name-alike"),
        Likeness::Initial => Say::new("evidence-name-initial"),
        Likeness::OneWord => Say::new("evidence-name-one-word"),
        Likeness::Half => Say::new("evidence-name-half"),
        Likeness::Different => Say::new("evidence-name-different"),
    };
    Evidence {
        what: "name",
        weight: found.weighed.named - weigher.register.n_people().ln(),
        say: say.text("one", a).text("other", b),
        rests_on: vec![(one.plate, "named"), (other.plate, "named")],
    }
}

/// How many others may be either of two, and that LinkedIn lists neither, where a namesake would show.
fn others(found: &Match<'_>) -> Evidence {
    let (weight, n) = found.others;
    let say = match n {
        0 => Say::new("evidence-unlisted"),
        n => Say::new(OTHERS).number("n", n),
    };
    Evidence { what: "others", weight, say, rests_on: Vec::new() }
}

/// That somebody else may be meant as well, who is another person for certain.
fn rivals(weight: f64, rival: usize, plates: &[Plate]) -> Evidence {
    let plate = &plates[rival];
    let other = match plate.written().next() {
        Some(name) => format!("{name} ({})", plate.handle.bare()),
        None => plate.handle.bare(),
    };
    let say = Say::new("evidence-rivals").text("other", other);
    Evidence { what: "rivals", weight, say, rests_on: vec![(rival, "named")] }
}

/// A name as it is written, or the address that spells it.
fn written(shown: Shown, plates: &[Plate]) -> String {
    let plate = &plates[shown.plate];
    let name = shown.at.and_then(|at| plate.written().nth(at));
    name.cloned().unwrap_or_else(|| plate.handle.bare())
}

fn houses(
    (house, weight): (Option<HouseId>, f64),
    weigher: &Weigher<'_>,
    plates: &[Plate],
    (a, b): (usize, usize),
) -> Evidence {
    let say = match house {
        Some(house) => {
            Say::new("evidence-employer").text("house", weigher.called[house as usize].as_str())
        }
        None => Say::new("evidence-employers"),
    };
    let states = |at: &usize| !plates[*at].employers.is_empty();
    let rests_on = [a, b].into_iter().filter(states).map(|at| (at, "works-at")).collect();
    Evidence { what: "employer", weight, say, rests_on }
}

fn towns((is_one, weight): (bool, f64), found: &Match<'_>, plates: &[Plate]) -> Evidence {
    let say = Say::new(if is_one { "evidence-town" } else { "evidence-towns" });
    let worn = found.sides.iter().flat_map(|side| &side.plates);
    let stating = worn.filter(|at| !plates[**at].towns.is_empty());
    Evidence { what: "place", weight, say, rests_on: stating.map(|at| (*at, "lives")).collect() }
}

/// What the times of contact say.
fn times(found: &Match<'_>, weigher: &Weigher<'_>, plates: &[Plate]) -> Vec<Evidence> {
    let parts = [
        (Part::Connected, "connected", ["evidence-connected-near", "evidence-connected-far"]),
        (Part::FirstContact, "contact", ["evidence-contact-near", "evidence-contact-far"]),
        (Part::Addresses, "addresses", ["evidence-addresses-apart", "evidence-addresses-together"]),
    ];
    let said = parts.into_iter().map(|(part, what, ids)| {
        let weight = weigher.part(found.weighed.pattern, part);
        let id = if weight >= 0.0 { ids[0] } else { ids[1] };
        let sides = found.sides.iter();
        let rests_on = sides.flat_map(|side| moments(part, side, plates)).collect();
        Evidence { what, weight, say: Say::new(id), rests_on }
    });
    said.collect()
}

/// The moments of one side that are compared: the day of connecting or the first contact, and for its addresses
/// the first contact and the last.
fn moments(part: Part, side: &Identity, plates: &[Plate]) -> Vec<(usize, &'static str)> {
    // What is compared of whom LinkedIn lists is the contact there, and not that under an address.
    let is_compared = |at: &&usize| {
        let is_profile = matches!(plates[**at].handle, Handle::Profile(_) | Handle::Member(_));
        plates[**at].contact.is_some() && (part == Part::Addresses || is_profile == side.is_listed)
    };
    let compared = || side.plates.iter().filter(is_compared);
    let first = compared().min_by_key(|at| plates[**at].contact);
    let last = compared().max_by_key(|at| plates[**at].contact.map(|(_, last)| last));
    let first = first.map(|at| (*at, FIRST_CONTACT));
    match part {
        Part::Connected if side.is_listed => {
            side.plates.iter().map(|at| (*at, "connected")).collect()
        }
        Part::Connected | Part::FirstContact => first.into_iter().collect(),
        Part::Addresses => first.into_iter().chain(last.map(|at| (*at, LAST_CONTACT))).collect(),
        Part::Company => Vec::new(),
    }
}

/// What the company they keep says, and who it is.
fn company(found: &Match<'_>, weigher: &Weigher<'_>, plates: &[Plate]) -> Evidence {
    let [a, b] = found.sides;
    let met = weigher.company.companions(&a.parts, &b.parts);
    let say = match found.weighed.n_shared {
        0 => Say::new("evidence-company-none"),
        n => Say::new("evidence-company").number("n", n),
    };
    let named = met.iter().take(COMPANIONS).map(|of| weigher.first_plate[*of as usize]);
    let named: Vec<usize> = named.collect();
    let called = |plate: &Plate| match plate.written().next() {
        Some(name) => name.clone(),
        None => plate.handle.bare(),
    };
    let names: Vec<String> = named.iter().map(|at| called(&plates[*at])).collect();
    Evidence {
        what: "company",
        weight: weigher.part(found.weighed.pattern, Part::Company),
        say: say.text("who", names.join(", ")),
        rests_on: named.into_iter().map(|at| (at, "named")).collect(),
    }
}

/// Companions that are named.
const COMPANIONS: usize = 2;

/// What sets two apart whatever they are called: a letter both were in, another day of birth.
fn apart(weighed: &Weighed, (a, b): (usize, usize)) -> [Evidence; 2] {
    let born = if weighed.born > 0.0 { "evidence-born-same" } else { "evidence-born-otherwise" };
    [
        Evidence {
            what: "letter",
            weight: weighed.sat_together,
            say: Say::new("evidence-letter"),
            rests_on: vec![(a, "addressed"), (b, "addressed")],
        },
        Evidence {
            what: "birthday",
            weight: weighed.born,
            say: Say::new(born),
            rests_on: vec![(a, "born"), (b, "born")],
        },
    ]
}
