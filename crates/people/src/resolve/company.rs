//! In whose company each is met: who was in one letter, and who in one conversation.
//!
//! Two who sat in one letter are two, as a rule. Two who are met among the same people, and not together,
//! may be one with two addresses.

use std::collections::{BTreeMap, BTreeSet};

use super::seat::Seat;

/// Larger groups are a crowd, and say nothing about who knows whom.
const CROWD: usize = 20;

/// Whom each identity is met with, by number, in order.
#[derive(Debug, Default)]
pub(super) struct Company {
    /// In one conversation.
    near: Vec<Vec<u32>>,
    /// In one letter or meeting.
    beside: Vec<Vec<u32>>,
    n_met: f64,
}

impl Company {
    /// Gathers it. `identity_of` has the identity of each plate.
    pub(super) fn of(seats: &[Seat], identity_of: &[Option<u32>], n: usize) -> Self {
        let mut seated: Vec<Seat> = seats
            .iter()
            .copied()
            .filter(|seat| identity_of[seat.plate as usize].is_some())
            .collect();
        seated.sort_unstable();
        let mut company =
            Self { near: vec![Vec::new(); n], beside: vec![Vec::new(); n], n_met: 1.0 };
        let who = |seats: &[Seat]| {
            let mut who: Vec<u32> =
                seats.iter().filter_map(|seat| identity_of[seat.plate as usize]).collect();
            who.sort_unstable();
            who.dedup();
            who
        };
        for thread in seated.chunk_by(|a, b| a.thread == b.thread) {
            for letter in thread.chunk_by(|a, b| a.second == b.second) {
                meet(&who(letter), &mut company.beside);
            }
            meet(&who(thread), &mut company.near);
        }
        for met in company.near.iter_mut().chain(&mut company.beside) {
            met.sort_unstable();
            met.dedup();
            met.shrink_to_fit();
        }
        let met = company.near.iter().filter(|met| !met.is_empty()).count();
        company.n_met = f64::from(u32::try_from(met).unwrap_or(u32::MAX)).max(1.0);
        company
    }

    /// Whether any of the one was in one letter with any of the other.
    pub(super) fn sat_together(&self, a: &[u32], b: &[u32]) -> bool {
        a.iter().any(|one| {
            let beside = &self.beside[*one as usize];
            !beside.is_empty() && b.iter().any(|other| beside.binary_search(other).is_ok())
        })
    }

    /// What both are met with: each shared companion counts the more, the fewer people it is met with; less
    /// what chance would have it. `None` where nobody was met with one of them.
    pub(super) fn shared(&self, a: &[u32], b: &[u32]) -> Option<Shared> {
        let n_met =
            |parts: &[u32]| parts.iter().map(|part| self.near[*part as usize].len()).sum::<usize>();
        let (n_a, n_b) = (n_met(a), n_met(b));
        if n_a == 0 || n_b == 0 {
            return None;
        }
        let mut companions: BTreeMap<u32, bool> = BTreeMap::new();
        for part in a {
            companions.extend(self.near[*part as usize].iter().map(|met| (*met, false)));
        }
        let mut shared =
            Shared { weight: 0.0, expected: count(n_a) * count(n_b) / self.n_met, n: 0 };
        for met in b.iter().flat_map(|part| &self.near[*part as usize]) {
            if let Some(is_seen) = companions.get_mut(met).filter(|is_seen| !**is_seen) {
                *is_seen = true;
                shared.n += 1;
                shared.weight += 1.0 / count(self.near[*met as usize].len().max(2)).ln();
            }
        }
        Some(shared)
    }
}

impl Company {
    /// Whom both are met with, those who are met with the fewest first.
    pub(super) fn companions(&self, a: &[u32], b: &[u32]) -> Vec<u32> {
        let met = |parts: &[u32]| -> BTreeSet<u32> {
            parts.iter().flat_map(|part| &self.near[*part as usize]).copied().collect()
        };
        let mut both: Vec<u32> = met(a).intersection(&met(b)).copied().collect();
        both.sort_by_key(|of| self.near[*of as usize].len());
        both
    }
}

/// What company two identities share.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Shared {
    /// Shared companions, each weighed by how few it is met with (Adamic and Adar).
    pub(super) weight: f64,
    /// Shared companions that chance would have it.
    pub(super) expected: f64,
    /// How many there are.
    pub(super) n: u32,
}

fn meet(who: &[u32], met: &mut [Vec<u32>]) {
    if who.len() > CROWD {
        return;
    }
    for (at, a) in who.iter().enumerate() {
        for b in &who[at + 1..] {
            met[*a as usize].push(*b);
            met[*b as usize].push(*a);
        }
    }
}

fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}
