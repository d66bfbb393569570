//! The ties of which anything is known, laid out for measuring, and in an order of their own: every sum is
//! then the same, in whatever order people come and whatever they are called.

use std::collections::BTreeMap;

use super::estimate::HALF_WIDTH;
use super::member::Member;
use crate::tie::Closeness;

/// Ties with a closeness.
#[derive(Debug, Default)]
pub(super) struct Known<'a> {
    pub(super) members: Vec<Member<'a>>,
    /// Log-odds of closeness, and their standard errors.
    pub(super) odds: Vec<(f64, f64)>,
    pub(super) employers: Groups,
    pub(super) fields: Groups,
    pub(super) places: Groups,
}

/// Which group everybody is in.
#[derive(Debug, Default)]
pub(super) struct Groups {
    pub(super) of: Vec<Option<usize>>,
    pub(super) n: usize,
}

impl<'a> Known<'a> {
    pub(super) fn of(members: &[Member<'a>]) -> Self {
        let known = members.iter().filter_map(|member| Some((odds(member.closeness)?, *member)));
        let mut known: Vec<_> = known.collect();
        known.sort_by(|(a_odds, a), (b_odds, b)| {
            let numbers = a_odds.0.total_cmp(&b_odds.0).then(a_odds.1.total_cmp(&b_odds.1));
            let exchange = |member: &Member<'_>| (member.exchange.by_me, member.exchange.by_them);
            let (a_sent, b_sent) = (exchange(a), exchange(b));
            numbers
                .then_with(|| (a.employer, a.field, a.place).cmp(&(b.employer, b.field, b.place)))
                .then_with(|| a_sent.0.total_cmp(&b_sent.0).then(a_sent.1.total_cmp(&b_sent.1)))
        });
        let (odds, members): (Vec<_>, Vec<_>) = known.into_iter().unzip();
        Self {
            employers: Groups::of(members.iter().map(|member| member.employer)),
            fields: Groups::of(members.iter().map(|member| member.field)),
            places: Groups::of(members.iter().map(|member| member.place)),
            odds,
            members,
        }
    }

    /// Of ties of which nothing but the closeness matters.
    pub(super) fn of_closeness(people: &[Closeness]) -> Self {
        let mut odds: Vec<(f64, f64)> =
            people.iter().filter_map(|closeness| odds(*closeness)).collect();
        odds.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
        Self { odds, ..Self::default() }
    }

    /// The strengths as they are found, from 0 to 1.
    pub(super) fn strengths(&self) -> Vec<f64> {
        self.odds.iter().map(|(logit, _)| probability(*logit)).collect()
    }
}

impl Groups {
    pub(super) fn of<K: Ord>(keys: impl Iterator<Item = Option<K>> + Clone) -> Self {
        let mut numbers: BTreeMap<K, usize> = keys.clone().flatten().map(|key| (key, 0)).collect();
        for (number, (_, of)) in numbers.iter_mut().enumerate() {
            *of = number;
        }
        let of = keys.map(|key| key.and_then(|key| numbers.get(&key).copied())).collect();
        Self { of, n: numbers.len() }
    }
}

/// From log-odds to a probability.
pub(super) fn probability(logit: f64) -> f64 {
    1.0 / (1.0 + (-logit).exp())
}

/// Log-odds and their standard error, back from a closeness and its interval.
fn odds(closeness: Closeness) -> Option<(f64, f64)> {
    let Closeness::Known { score, low, high } = closeness else { return None };
    let error = (logit(high) - logit(low)) / (2.0 * HALF_WIDTH);
    Some((logit(score), error.max(0.0)))
}

fn logit(percent: f64) -> f64 {
    let share = (percent / 100.0).clamp(1e-6, 1.0 - 1e-6);
    (share / (1.0 - share)).ln()
}
