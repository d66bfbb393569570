//! What was weighed, in sentences: each piece of evidence with its weight and the rows it rests on.

use super::Evidence;
use super::agree::Match;
use super::alike::{Alike, Likeness};
use super::identity::{HouseId, Shown};
use super::plate::Plate;
use super::weigh::{Part, Weighed, Weigher};
use crate::say::Say;

/// The evidence, the weightiest first.
pub(super) fn of(found: &Match, weigher: &Weigher<'_>, plates: &[Plate]) -> Vec<Evidence> {
    let weighed = &found.weighed;
    let Some((alike, one, other)) = weighed.name else { return Vec::new() };
    let at = (one.plate, other.plate);
    let mut evidence = vec![name(weighed, (alike, one, other), weigher, plates)];
    evidence.extend(weighed.house.map(|house| houses(house, weigher, plates, at)));
    evidence.extend(times(weighed, weigher, at));
    evidence.extend(company(weighed, weigher, at));
    evidence.extend(found.rival.map(|rival| rivals(found.odds - weighed.odds, rival, plates)));
    evidence.retain(|piece| piece.weight.abs() >= LEAST);
    evidence.sort_by(|a, b| b.weight.abs().total_cmp(&a.weight.abs()));
    evidence
}

/// What weighs less is not worth a sentence.
const LEAST: f64 = 0.05;
/// Fewer others than this may bear a rare name.
const RARE: f64 = 0.5;

/// How alike the names are, and how many others may bear them. With it goes how improbable it is beforehand
/// that two people of the book are one.
fn name(
    weighed: &Weighed,
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
        Likeness::Whole if others < RARE => Say::new("evidence-name-rare"),
        Likeness::Whole => Say::new("evidence-name-common").number("others", others.ceil()),
        Likeness::Part | Likeness::Variant => Say::new("evidence-name-alike"),
        Likeness::Initial => Say::new("evidence-name-initial"),
        Likeness::OneWord => Say::new("evidence-name-one-word"),
        Likeness::Half | Likeness::Different => Say::new("evidence-name-half"),
    };
    Evidence {
        what: "name",
        weight: weighed.named - weigher.register.n_people().ln(),
        say: say.text("one", a).text("other", b),
        rests_on: vec![(one.plate, "named"), (other.plate, "named")],
    }
}

/// That somebody else may be meant as well, who is another person for certain.
fn rivals(weight: f64, rival: usize, plates: &[Plate]) -> Evidence {
    let say = Say::new("evidence-rivals").text("other", plates[rival].handle.bare());
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

/// What the times of contact say.
fn times(weighed: &Weighed, weigher: &Weigher<'_>, (a, b): (usize, usize)) -> Vec<Evidence> {
    let parts = [
        (Part::Connected, "connected", ["evidence-connected-near", "evidence-connected-far"]),
        (Part::FirstContact, "contact", ["evidence-contact-near", "evidence-contact-far"]),
        (Part::Addresses, "addresses", ["evidence-addresses-apart", "evidence-addresses-together"]),
    ];
    let said = parts.into_iter().map(|(part, what, ids)| {
        let weight = weigher.part(weighed.pattern, part);
        let id = if weight >= 0.0 { ids[0] } else { ids[1] };
        let rests_on = match part {
            Part::Connected => vec![(a, "connected"), (b, "connected")],
            Part::FirstContact | Part::Addresses | Part::Company => Vec::new(),
        };
        Evidence { what, weight, say: Say::new(id), rests_on }
    });
    said.collect()
}

/// What the company they keep says, and their days of birth.
fn company(weighed: &Weighed, weigher: &Weigher<'_>, (a, b): (usize, usize)) -> Vec<Evidence> {
    let shared = match weighed.n_shared {
        0 => Say::new("evidence-company-none"),
        n => Say::new("evidence-company").number("n", n),
    };
    let born = if weighed.born > 0.0 { "evidence-born-same" } else { "evidence-born-otherwise" };
    vec![
        Evidence {
            what: "company",
            weight: weigher.part(weighed.pattern, Part::Company),
            say: shared,
            rests_on: Vec::new(),
        },
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
