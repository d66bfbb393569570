//! The ties of which anything is known, laid out for measuring, and in an order of their own: every sum is
//! then the same, in whatever order people come and whatever they are called.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::estimate::HALF_WIDTH;
use super::member::Member;
use crate::tie::{Closeness, Scale};

/// Ties with a closeness.
#[derive(Debug, Default)]
pub(super) struct Known<'a> {
    pub(super) members: Vec<Member<'a>>,
    /// How strong each is.
    pub(super) odds: Vec<Strength>,
    pub(super) employers: Groups,
    pub(super) fields: Groups,
    pub(super) places: Groups,
}

/// Log-odds of a closeness, and how far they may be off.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Strength {
    pub(super) logit: f64,
    /// Standard errors of this tie alone, below and above. They differ where the owner's word ends the one side.
    pub(super) errors: (f64, f64),
    /// By how much it moves with all others where the scale is steeper than was thought by one standard error.
    pub(super) shared: f64,
}

impl Strength {
    /// From a closeness and its interval; `None` where nothing is known. What the owner said is off with no scale.
    pub(super) fn of(closeness: Closeness, is_placed: bool) -> Option<Self> {
        let Closeness::Known { score, low, high } = closeness else { return None };
        let at = logit(score);
        let shared = if is_placed { 0.0 } else { Scale::default().slope_error * at };
        let own = |reach: f64| ((reach / HALF_WIDTH).powi(2) - shared.powi(2)).max(0.0).sqrt();
        Some(Self { logit: at, errors: (own(at - logit(low)), own(logit(high) - at)), shared })
    }

    /// The log-odds that many standard errors away, of the tie alone and of the scale.
    pub(super) fn away(&self, own: f64, scale: f64) -> f64 {
        let error = if own < 0.0 { self.errors.0 } else { self.errors.1 };
        self.logit + own * error + scale * self.shared
    }

    /// The standard error of the tie alone, of both sides one.
    pub(super) fn error(&self) -> f64 {
        f64::midpoint(self.errors.0, self.errors.1)
    }
}

/// Which group everybody is in.
#[derive(Debug, Default)]
pub(super) struct Groups {
    pub(super) of: Vec<Option<usize>>,
    pub(super) n: usize,
}

impl<'a> Known<'a> {
    pub(super) fn of(members: &[Member<'a>]) -> Self {
        let known = members.iter().filter_map(|member| {
            Some((Strength::of(member.closeness, member.is_placed)?, *member))
        });
        let mut known: Vec<_> = known.collect();
        known.sort_by(|(a_odds, a), (b_odds, b)| {
            let numbers = in_order(a_odds, b_odds);
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

    /// Of ties of which nothing but the closeness matters, and whether the owner said it.
    pub(super) fn of_closeness(people: &[(Closeness, bool)]) -> Self {
        let known = people.iter();
        let mut odds: Vec<Strength> = known
            .filter_map(|(closeness, is_placed)| Strength::of(*closeness, *is_placed))
            .collect();
        odds.sort_by(in_order);
        Self { odds, ..Self::default() }
    }

    /// The strengths as they are found, from 0 to 1.
    pub(super) fn strengths(&self) -> Vec<f64> {
        self.odds.iter().map(|odds| probability(odds.logit)).collect()
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

fn in_order(a: &Strength, b: &Strength) -> Ordering {
    let numbers = |odds: &Strength| [odds.logit, odds.errors.0, odds.errors.1, odds.shared];
    let pairs = numbers(a).into_iter().zip(numbers(b));
    pairs.fold(Ordering::Equal, |order, (a, b)| order.then(a.total_cmp(&b)))
}

fn logit(percent: f64) -> f64 {
    let share = (percent / 100.0).clamp(1e-6, 1.0 - 1e-6);
    (share / (1.0 - share)).ln()
}
