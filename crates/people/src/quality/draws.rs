//! Draws: the same network two hundred times, each tie as strong as it may well be.
//!
//! Every index is computed for each draw, and how far the results lie apart is its interval. Ties err each by
//! itself and all together, because one scale tells what all of them come to: a sum over thousands of ties
//! would otherwise look surer than any of them. The draws are made by rule and not by chance, in mirrored pairs, so
//! the same network always has the same intervals.

use super::estimate::Estimate;
use super::known::{Known, probability};
use crate::digest::mixed;

/// Draws of the whole network; half of them mirror the other half.
const DRAWS: u64 = 200;

/// An index: from ties and their strengths to a number, where there is one.
pub(super) type Index = fn(&Known<'_>, &[f64]) -> Option<f64>;

/// What each index comes to, with its interval.
pub(super) fn estimates<const N: usize>(
    known: &Known<'_>,
    indices: [Index; N],
) -> [Option<Estimate>; N] {
    let found = known.strengths();
    let mut drawn: [Vec<f64>; N] = std::array::from_fn(|_| Vec::new());
    each(known, |strengths| {
        for (index, drawn) in indices.iter().zip(&mut drawn) {
            drawn.extend(index(known, strengths));
        }
    });
    let mut drawn = drawn.into_iter();
    indices.map(|index| {
        let drawn = drawn.next().unwrap_or_default();
        index(known, &found).map(|found| Estimate::drawn(found, drawn))
    })
}

/// Shows the strengths of every draw.
fn each(known: &Known<'_>, mut see: impl FnMut(&[f64])) {
    let normals = normals();
    let scales = spread(&normals);
    let mut strengths = vec![0.0; known.odds.len()];
    for (pair, scale) in (0..DRAWS / 2).zip(scales) {
        for side in [1.0, -1.0] {
            for ((strength, odds), tie) in strengths.iter_mut().zip(&known.odds).zip(0..) {
                let own = side * normals[which(pair, tie)];
                *strength = probability(odds.away(own, side * scale));
            }
            see(&strengths);
        }
    }
}

/// How far the scale is off in each pair, evenly spread: what all ties share is drawn only so many times, and
/// should not be left to which numbers come up.
fn spread(normals: &[f64]) -> Vec<f64> {
    let mut above: Vec<f64> = normals.iter().copied().filter(|normal| *normal > 0.0).collect();
    above.sort_unstable_by(f64::total_cmp);
    let pairs = (DRAWS / 2) as usize;
    let step = above.len() / pairs.max(1);
    (0..pairs).filter_map(|pair| above.get(pair * step + step / 2)).copied().collect()
}

/// So many numbers are drawn from: making one anew for every tie of every draw takes longer than all that
/// is measured with it.
const NORMALS: u64 = 4096;

/// Which of them a tie has in a pair of draws.
fn which(pair: u64, tie: u64) -> usize {
    (mixed(mixed(pair) ^ tie) % NORMALS) as usize
}

/// Numbers of the standard normal distribution with their negatives, so that their mean is 0 to the last bit:
/// with tens of thousands of ties, a mean a little beside it would move them all to one side and be most
/// of an interval. Their variance is 1 for the same reason.
fn normals() -> Vec<f64> {
    let half: Vec<f64> = (0..NORMALS / 2).map(normal).collect();
    let deviation = (half.iter().map(|x| x * x).sum::<f64>() / half.len() as f64).sqrt();
    half.iter().flat_map(|x| [x / deviation, -x / deviation]).collect()
}

/// A number of the standard normal distribution for each number (Box and Muller 1958).
fn normal(number: u64) -> f64 {
    let seed = mixed(number);
    let radius = (-2.0 * unit(seed).ln()).sqrt();
    radius * (std::f64::consts::TAU * unit(mixed(seed))).cos()
}

/// Above 0, up to 1, from 53 mixed bits.
pub(super) fn unit(bits: u64) -> f64 {
    ((bits >> 11) + 1) as f64 / (1_u64 << 53) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_are_spread_as_the_normal_distribution_is() {
        let drawn = normals();
        let n = drawn.len() as f64;
        let mean = drawn.iter().sum::<f64>() / n;
        let variance = drawn.iter().map(|x| x * x).sum::<f64>() / n;
        let within = drawn.iter().filter(|x| x.abs() < 1.28).count() as f64 / n;
        assert!(mean == 0.0 && (variance - 1.0).abs() < 1e-9, "{mean} {variance}");
        assert!((within - 0.8).abs() < 0.02, "{within}");
    }
}
