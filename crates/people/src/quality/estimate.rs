//! A number with the interval it probably lies in, and the way from draws to that interval.

/// An expected number with its 80 % interval.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Estimate {
    /// The expected number.
    pub expected: f64,
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// Half the width of an 80 % interval, in standard deviations.
pub(super) const HALF_WIDTH: f64 = 1.28;
/// The tenth and the ninetieth of a hundred.
const OUTSIDE: usize = 10;

impl Estimate {
    /// What was found, give or take what draws around it vary by.
    ///
    /// Only their spread counts, not where they lie: disturbing strengths makes them more alike or less,
    /// and so moves every index a little to one side.
    pub(super) fn drawn(found: f64, mut draws: Vec<f64>) -> Self {
        draws.sort_unstable_by(f64::total_cmp);
        let at = |percent: usize| draws.get(draws.len() * percent / 100).copied().unwrap_or(found);
        let middle = at(50);
        let (down, up) = (middle - at(OUTSIDE), at(100 - OUTSIDE) - middle);
        Self { expected: found, low: found - down, high: found + up }
    }

    /// With further spread, in standard deviations, that has nothing to do with the rest.
    pub(super) fn and_spread(self, deviation: f64) -> Self {
        let reach = HALF_WIDTH * deviation;
        let wider = |part: f64| part.hypot(reach);
        Self {
            low: self.expected - wider(self.expected - self.low),
            high: self.expected + wider(self.high - self.expected),
            ..self
        }
    }

    /// Measured in something else.
    pub(super) fn times(self, factor: f64) -> Self {
        let Self { expected, low, high } = self;
        Self { expected: expected * factor, low: low * factor, high: high * factor }
    }

    /// Within what is possible.
    pub(super) fn within(self, least: f64, most: f64) -> Self {
        Self { low: self.low.max(least), high: self.high.min(most), ..self }
    }
}
