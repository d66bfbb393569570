//! Diversity: over how many employers, fields and places the network is spread, in effective numbers.
//!
//! Twice, because strength is usually narrower than the list: once with each tie weighing its strength, once
//! with each connection weighing alike. A few strong ties can't reach as many employers as a thousand
//! names, so a third number says how many they would reach if they were spread as the list is.

use super::draws::{Index, unit};
use super::estimate::Estimate;
use super::known::{Groups, Known};
use super::member::Member;
use crate::digest::mixed;

/// How broad the network is in one respect.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Breadth {
    /// Effective number of groups, each tie weighing its strength.
    pub by_strength: Option<Estimate>,
    /// The same if ties of these strengths were spread over groups as the connections are.
    pub if_like_the_list: Option<f64>,
    /// Effective number of groups, each connection weighing alike.
    pub by_count: Option<f64>,
}

/// The exponential of the entropy of these weights: as many equal parts as would be just as diverse;
/// `None` when they sum to nothing.
///
/// ```
/// assert_eq!(people::quality::effective_number([1.0, 1.0].into_iter()).map(f64::round), Some(2.0));
/// assert_eq!(people::quality::effective_number([].into_iter()), None);
/// ```
#[must_use]
pub fn effective_number(weights: impl Iterator<Item = f64> + Clone) -> Option<f64> {
    let total: f64 = weights.clone().sum();
    let entropy = |weight: f64| {
        let q = weight / total;
        if q > 0.0 { -q * q.ln() } else { 0.0 }
    };
    (total > 0.0).then(|| weights.map(entropy).sum::<f64>().exp())
}

pub(super) const EMPLOYERS: Index = |known, strengths| spread(&known.employers, strengths);
pub(super) const FIELDS: Index = |known, strengths| spread(&known.fields, strengths);
pub(super) const PLACES: Index = |known, strengths| spread(&known.places, strengths);

fn spread(groups: &Groups, strengths: &[f64]) -> Option<f64> {
    let mut sums = vec![0.0; groups.n];
    for (group, strength) in groups.of.iter().zip(strengths) {
        if let Some(group) = group {
            sums[*group] += strength;
        }
    }
    effective_number(sums.into_iter())
}

/// Puts the breadth in one respect together. `of` is that respect.
pub(super) fn breadth<'a, K: Ord>(
    by_strength: Option<Estimate>,
    members: &[Member<'a>],
    known: &Known<'a>,
    of: fn(&Member<'a>) -> Option<K>,
) -> Breadth {
    let listed = members.iter().filter(|member| member.is_connection).map(of);
    let mut list = Groups::of(listed).of.into_iter().flatten().collect::<Vec<_>>();
    list.sort_unstable();
    let n = list.last().map_or(0, |last| last + 1);
    let mut sums = vec![0.0; n];
    for group in &list {
        sums[*group] += 1.0;
    }
    let strengths: Vec<f64> = known
        .members
        .iter()
        .zip(known.strengths())
        .filter(|(member, _)| of(member).is_some())
        .map(|(_, strength)| strength)
        .collect();
    Breadth {
        by_strength,
        if_like_the_list: if_like(&list, n, &strengths),
        by_count: effective_number(sums.into_iter()),
    }
}

/// How often ties are dealt over the list.
const DEALS: u64 = 50;

/// The mean over ties dealt to the groups of a list at random, by rule.
fn if_like(list: &[usize], n: usize, strengths: &[f64]) -> Option<f64> {
    if list.is_empty() || strengths.is_empty() {
        return None;
    }
    let mut total = 0.0;
    for deal in 0..DEALS {
        let mut sums = vec![0.0; n];
        for (tie, strength) in (0_u64..).zip(strengths) {
            // Exact for lists far longer than any.
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "below the length of the list"
            )]
            let at = (unit(mixed(mixed(deal) ^ tie)) * list.len() as f64) as usize;
            sums[list[at.min(list.len() - 1)]] += strength;
        }
        total += effective_number(sums.into_iter())?;
    }
    Some(total / DEALS as f64)
}
