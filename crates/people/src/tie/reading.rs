//! A reading: one tie as the numbers that are weighed, and what each of them adds to the log-odds.
//!
//! Closeness is a sum of parts, each an amount times a weight. The amounts are here in one row, whatever they
//! are of, so that a judgement, its explanation and what is learned from the owner ([`super::learn`]) speak
//! of the same parts. The weights stay where they are explained; what the owner's word moved them by is
//! kept apart from them, as *leanings*, so that one can always see what was shipped.

use super::bytes::{Reader, Writer};
use super::closeness::Start;
use super::evidence::{Evidence, Ground};
use super::factors::{Aspect, Factors, Norms};
use super::sign::{Sign, Signs};
use super::weights::Weights;

/// One part of a closeness.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// One of the factors of the bond; its amount in standard deviations.
    Aspect(Aspect),
    /// A sign; its amount in its own unit.
    Sign(Sign),
    /// A piece of evidence; its amount in units of its weight.
    Ground(Ground),
}

/// How many parts there are.
pub(super) const N_PARTS: usize = Aspect::BOND.len() + Sign::ALL.len() + Ground::ALL.len();

impl Part {
    /// All of them, in the order in which they are stored.
    pub fn all() -> impl Iterator<Item = Self> {
        let aspects = Aspect::BOND.into_iter().map(Self::Aspect);
        let signs = Sign::ALL.into_iter().map(Self::Sign);
        let grounds = Ground::ALL.into_iter().map(Self::Ground);
        aspects.chain(signs).chain(grounds)
    }

    /// Its stable name, as in JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Aspect(aspect) => aspect.key(),
            Self::Sign(sign) => sign.key(),
            Self::Ground(ground) => ground.key(),
        }
    }

    /// The shipped weight of one unit, in log-odds.
    #[must_use]
    pub fn shipped(self, weights: &Weights) -> f64 {
        match self {
            Self::Aspect(_) => weights.scale.bond_slope / Aspect::BOND.len() as f64,
            Self::Sign(sign) => weights.manner.of(sign),
            Self::Ground(ground) => weights.evidence.of(ground),
        }
    }
}

/// The amounts of every part of one tie; 0 where a part is absent.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading {
    /// The log-odds before any part.
    pub start: f64,
    /// In the order of [`Part::all`].
    pub(super) amounts: [f64; N_PARTS],
}

impl Reading {
    /// What is read of a tie.
    #[must_use]
    pub(super) fn of(
        start: Start,
        factors: &Factors,
        signs: &Signs,
        evidence: &Evidence,
        weights: &Weights,
    ) -> Self {
        let z = standard(factors, &weights.norms);
        let n = z.iter().flatten().count();
        // A mean over those that exist: where one can't, the others have its weight too.
        let part_of_mean = Aspect::BOND.len() as f64 / n.max(1) as f64;
        let aspects = z.into_iter().map(|z| z.map_or(0.0, |z| z * part_of_mean));
        let signs = Sign::ALL.into_iter().map(|sign| signs.get(sign).unwrap_or(0.0));
        let grounds = Ground::ALL
            .into_iter()
            .map(|ground| evidence.amount(ground, &weights.evidence).unwrap_or(0.0));
        let mut amounts = [0.0; N_PARTS];
        let all = aspects.chain(signs).chain(grounds);
        amounts.iter_mut().zip(all).for_each(|(amount, value)| *amount = value);
        Self { start: start.logit(&weights.scale), amounts }
    }

    /// The amount of one part.
    #[must_use]
    pub fn amount(&self, part: Part) -> f64 {
        Part::all().zip(self.amounts).find(|(other, _)| *other == part).map_or(0.0, |(_, x)| x)
    }

    /// What a part adds to the log-odds.
    #[must_use]
    pub fn adds(&self, part: Part, weights: &Weights) -> f64 {
        let leanings = &weights.leanings;
        leanings.stretch * self.amount(part) * (part.shipped(weights) + leanings.of(part))
    }

    /// Where the log-odds begin on the owner's scale, before any part.
    #[must_use]
    pub fn begins(&self, weights: &Weights) -> f64 {
        weights.leanings.stretch * self.start + weights.leanings.shift
    }

    /// The log-odds of closeness: where they begin, and what every part adds.
    #[must_use]
    pub fn logit(&self, weights: &Weights) -> f64 {
        let leanings = &weights.leanings;
        leanings.stretch * self.unscaled(leanings, weights) + leanings.shift
    }

    /// The log-odds before they are brought to the owner's scale.
    pub(super) fn unscaled(&self, leanings: &Leanings, weights: &Weights) -> f64 {
        self.start + added(&self.amounts, leanings, weights)
    }
}

/// What amounts of every part come to.
pub(super) fn added(amounts: &[f64; N_PARTS], leanings: &Leanings, weights: &Weights) -> f64 {
    let weighed = Part::all().zip(amounts).zip(leanings.parts);
    weighed.map(|((part, amount), lean)| amount * (part.shipped(weights) + lean)).sum()
}

/// The factors of the bond in standard deviations.
fn standard(factors: &Factors, norms: &Norms) -> [Option<f64>; 9] {
    Aspect::BOND.map(|aspect| norms.z(aspect, factors.get(aspect)?))
}

/// What the owner's own judgement changes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Leanings {
    /// Added to the weight of each part, in log-odds for one unit.
    pub(super) parts: [f64; N_PARTS],
    /// By what the log-odds are multiplied: above 1 where the owner tells people further apart.
    pub stretch: f64,
    /// And what is added then: the owner's idea of how close is close.
    pub shift: f64,
}

impl Default for Leanings {
    /// None.
    fn default() -> Self {
        Self { parts: [0.0; N_PARTS], stretch: 1.0, shift: 0.0 }
    }
}

impl Leanings {
    /// What is added to the weight of one part.
    #[must_use]
    pub fn of(&self, part: Part) -> f64 {
        Part::all().zip(self.parts).find(|(other, _)| *other == part).map_or(0.0, |(_, lean)| lean)
    }

    /// As bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Writer::version(VERSION);
        out.measure(self.stretch);
        out.measure(self.shift);
        self.parts.iter().for_each(|lean| out.measure(*lean));
        out.done()
    }

    /// Back from bytes; `None` when they are damaged or of another version.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut bytes = Reader::version(bytes, VERSION)?;
        let (stretch, shift) = (bytes.measure()?, bytes.measure()?);
        let mut read = Self { stretch, shift, ..Self::default() };
        for lean in &mut read.parts {
            *lean = bytes.measure()?;
        }
        bytes.end()?;
        Some(read)
    }
}

/// Changes when the parts or their order change.
const VERSION: u8 = 3;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_has_a_place_and_a_name_of_its_own() {
        let mut names: Vec<_> = Part::all().map(Part::key).collect();
        assert_eq!(names.len(), N_PARTS);
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), N_PARTS);
    }

    #[test]
    fn leanings_read_back_as_themselves() {
        let mut leanings = Leanings::default();
        leanings.parts[3] = -0.25;
        leanings.shift = 0.5;
        assert_eq!(Leanings::from_bytes(&leanings.to_bytes()), Some(leanings));
        assert_eq!(Leanings::from_bytes(&[VERSION]), None);
    }
}
