//! The owner's scale: by how much log-odds are stretched and shifted so that close means what the owner
//! means by it (Platt). It changes what a closeness is called and nobody's place.

use super::super::reading::Leanings;
use super::super::weights::Weights;
use super::held_out::LearnWeights;
use super::label::Mark;

/// Rounds after which the top is near enough.
const MOST_ROUNDS: usize = 50;

/// Stretch and shift that fit these marks, for weights that are given.
pub(super) fn scale<'a>(
    marks: impl Iterator<Item = &'a Mark>,
    leanings: &Leanings,
    weights: &Weights,
    how: &LearnWeights,
) -> (f64, f64) {
    let points: Vec<(f64, &Mark)> =
        marks.map(|mark| (mark.seen.reading.unscaled(leanings, weights), mark)).collect();
    let mut at = (1.0, 0.0);
    let mut best = height(&points, at, how);
    for _ in 0..MOST_ROUNDS {
        let (stretch, shift) = step(&points, at, how);
        // Half as far until it is higher: a full step may overshoot where all marks lie on one side.
        let steps = (0..8).map(|halved| 0.5_f64.powi(halved));
        let next = steps
            .map(|part| bounded((at.0 + part * stretch, at.1 + part * shift), how))
            .map(|next| (height(&points, next, how), next))
            .find(|(height, _)| *height > best + 1e-12);
        let Some((height, next)) = next else { break };
        (best, at) = (height, next);
    }
    at
}

/// How far above its mark, on the right side of it.
pub(super) fn margin(mark: &Mark, leanings: &Leanings, weights: &Weights) -> f64 {
    let logit = leanings.stretch * mark.seen.reading.unscaled(leanings, weights) + leanings.shift;
    mark.side * (logit - mark.mark)
}

fn bounded((stretch, shift): (f64, f64), how: &LearnWeights) -> (f64, f64) {
    let most = how.furthest_stretch;
    (stretch.clamp(1.0 / most, most), shift.clamp(-how.furthest_shift, how.furthest_shift))
}

/// The log posterior.
fn height(points: &[(f64, &Mark)], at: (f64, f64), how: &LearnWeights) -> f64 {
    let likely = |(logit, mark): &(f64, &Mark)| {
        let margin = mark.side * (at.0 * logit + at.1 - mark.mark);
        -mark.weight * (-margin).exp().ln_1p()
    };
    let held = ((at.0 - 1.0) / how.stretch_spread).powi(2) + (at.1 / how.shift_spread).powi(2);
    points.iter().map(likely).sum::<f64>() - held / 2.0
}

/// Newton's step.
fn step(points: &[(f64, &Mark)], at: (f64, f64), how: &LearnWeights) -> (f64, f64) {
    let (hold_stretch, hold_shift) = (how.stretch_spread.powi(-2), how.shift_spread.powi(-2));
    let mut slope = ((1.0 - at.0) * hold_stretch, -at.1 * hold_shift);
    let (mut a, mut b, mut c) = (hold_stretch, 0.0, hold_shift);
    for (logit, mark) in points {
        let margin = mark.side * (at.0 * logit + at.1 - mark.mark);
        let wrong = 1.0 / (1.0 + margin.exp());
        let (pull, bend) = (mark.weight * mark.side * wrong, mark.weight * wrong * (1.0 - wrong));
        slope = (slope.0 + pull * logit, slope.1 + pull);
        a += bend * logit * logit;
        b += bend * logit;
        c += bend;
    }
    let whole = a * c - b * b;
    ((c * slope.0 - b * slope.1) / whole, (a * slope.1 - b * slope.0) / whole)
}
