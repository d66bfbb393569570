//! Concentration: how much of all strength lies with one, with three, and how unequally it is spread.
//!
//! In the mail of three companies the first tie had 20 to 28 % and the first three 44 to 58 % of it all. The
//! Gini coefficient (Gini 1912) is 0 where all ties are alike and near 1 where one has everything.

use super::draws::Index;

pub(super) const TOP_1: Index = |_, strengths| top(strengths, 1);
pub(super) const TOP_3: Index = |_, strengths| top(strengths, 3);

pub(super) const GINI: Index = |_, strengths| {
    let total: f64 = strengths.iter().sum();
    let n = strengths.len() as f64;
    (total > 0.0).then(|| 2.0 * ranked(strengths) / (n * total) - (n + 1.0) / n)
};

/// Parts of the scale from 0 to 1 in which strengths are told apart; within one they share their rank,
/// which moves the coefficient by less than its last shown digit. Sorting would take ten times as long.
const PARTS: usize = 1 << 14;

/// The sum over strengths of each times its rank, the weakest being the first.
fn ranked(strengths: &[f64]) -> f64 {
    let mut parts = vec![(0_u32, 0.0); PARTS];
    for strength in strengths {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a strength is from 0 to 1"
        )]
        let part = (strength * PARTS as f64) as usize;
        let (n, sum) = &mut parts[part.min(PARTS - 1)];
        *n += 1;
        *sum += strength;
    }
    let (mut before, mut ranked) = (0.0, 0.0);
    for (n, sum) in parts {
        ranked += sum * (before + (f64::from(n) + 1.0) / 2.0);
        before += f64::from(n);
    }
    ranked
}

/// Picked out in one pass: sorting ten thousand ties two hundred times takes a second.
fn top(strengths: &[f64], n: usize) -> Option<f64> {
    let total: f64 = strengths.iter().sum();
    let mut strongest = vec![0.0; n];
    for &strength in strengths {
        if strength > strongest[n - 1] {
            let place = strongest.partition_point(|other| *other >= strength);
            strongest.pop();
            strongest.insert(place, strength);
        }
    }
    (total > 0.0).then(|| strongest.iter().sum::<f64>() / total)
}
