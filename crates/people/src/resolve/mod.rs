//! Who is who: which handles are one human.
//!
//! Being wrong is worse than being unsure. The owner's word ([`Word`]) comes first and outranks everything.
//! Strict ties come next ([`strict()`]): the source says so ([`What::Also`](crate::What::Also)), a number is one
//! member's, a renamed profile shows the same name and the same day of connection, or a bare name has exactly
//! one bearer among those LinkedIn itself lists. Likeness is weighed last; what is likely but not sure becomes a [`Suggestion`].

mod agree;
mod alike;
mod apart;
mod candidates;
mod clusters;
mod company;
mod identity;
mod link;
mod nobody;
mod plate;
#[cfg(test)]
mod properties;
mod reasons;
mod register;
mod seat;
mod spelt;
mod strict;
#[cfg(test)]
mod tests;
mod weigh;
mod weighed;
mod word;

pub use clusters::Clusters;
pub use link::{link, meet, would_settle};
pub use plate::Plate;
pub use seat::Seat;
pub use strict::strict;
pub use word::Word;

use crate::say::Say;

/// Which plates are one human, and which may be.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Resolution {
    /// For each plate the first plate of its person.
    pub first_of: Vec<usize>,
    /// Pairs that were joined because they are alike, in the order of joining.
    pub joined: Vec<Suggestion>,
    /// Pairs the owner could settle, the surest first.
    pub suggestions: Vec<Suggestion>,
}

/// Two persons who may be one.
#[derive(Debug, Clone, PartialEq)]
pub struct Suggestion {
    /// A plate of the one.
    pub a: usize,
    /// A plate of the other.
    pub b: usize,
    /// How probable it is that they are one, from 0 to 1.
    pub probability: f64,
    /// What speaks for it and against it, the weightiest first.
    pub evidence: Vec<Evidence>,
}

/// One reason to hold two plates for one human, or for two.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// Its stable name: `name`, `address`, `employer`, …
    pub what: &'static str,
    /// Log-odds, natural: above 0 it speaks for one human; infinite where nothing is weighed.
    pub weight: f64,
    /// It in a sentence.
    pub say: Say,
    /// Plates and kinds of facts ([`What::key`](crate::What::key)) it rests on.
    pub rests_on: Vec<(usize, &'static str)>,
}

/// The sentence of evidence that others may be either of two.
pub const OTHERS: &str = "evidence-others";
/// Stands for the oldest message, call or meeting, where evidence rests on it.
pub const FIRST_CONTACT: &str = "first-contact";
/// Stands for the newest.
pub const LAST_CONTACT: &str = "last-contact";

/// How two compare.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// The probability that they are one human, from 0 to 1; `None` where a rule says that they are two.
    pub probability: Option<f64>,
    /// What speaks for it and against it, the weightiest first; of a rule, the rule.
    pub evidence: Vec<Evidence>,
}

/// How the wearers of some plates compare with those of others, under what the owner said, the newest word
/// first: of several, the two who are most alike.
///
/// `None` where a side is nobody, or both are one already.
#[must_use]
pub fn evidence_between(
    plates: &[Plate],
    words: &[Word],
    seats: &[Seat],
    (a, b): (&[usize], &[usize]),
) -> Option<Comparison> {
    let mut clusters = Clusters::new(plates.len());
    apart::hold(words, plates, &mut clusters);
    strict::join(plates, &mut clusters);
    weighed::compare(plates, seats, &mut clusters, (a, b))
}

/// Resolves plates into persons, under what the owner said, the newest word first.
///
/// ```
/// use people::Handle;
/// use people::resolve::{Plate, Word, resolve};
/// let handles = ["email:ada@works.example", "tel:+390110000000"].map(|at| Handle::read(at).unwrap());
/// let plates = handles.clone().map(Plate::new);
/// let [a, b] = handles;
/// assert_eq!(resolve(&plates, &[], &[]).first_of, [0, 1]);
/// assert_eq!(resolve(&plates, &[Word { a, b, is_same: true }], &[]).first_of, [0, 0]);
/// ```
#[must_use]
pub fn resolve(plates: &[Plate], words: &[Word], seats: &[Seat]) -> Resolution {
    let mut clusters = Clusters::new(plates.len());
    apart::hold(words, plates, &mut clusters);
    strict::join(plates, &mut clusters);
    let weighed = weighed::join(plates, seats, &mut clusters);
    Resolution {
        first_of: clusters.into_first_members(),
        joined: weighed.joined,
        suggestions: weighed.open,
    }
}
