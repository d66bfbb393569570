//! A share of what was counted, and where it most likely lies: of few all or none proves little.

/// So many of so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Share {
    /// How many.
    pub part: u32,
    /// Of how many.
    pub of: u32,
}

/// Standard errors on either side of an 80 % interval.
const HALF_WIDTH: f64 = 1.28;

impl Share {
    /// The share between the ends of its 80 % interval, 0 to 1; `None` where nothing was counted.
    #[must_use]
    pub fn interval(self) -> Option<(f64, f64, f64)> {
        if self.of == 0 {
            return None;
        }
        let share = f64::from(self.part) / f64::from(self.of);
        let (low, high) = wilson(share, f64::from(self.of));
        Some((low, share, high))
    }
}

/// Where a share most likely lies that was seen in `n` (Wilson 1927).
pub(crate) fn wilson(share: f64, n: f64) -> (f64, f64) {
    let z2 = HALF_WIDTH.powi(2) / n;
    let middle = (share + z2 / 2.0) / (1.0 + z2);
    let reach = HALF_WIDTH / (1.0 + z2) * (share * (1.0 - share) / n + z2 / (4.0 * n)).sqrt();
    ((middle - reach).max(0.0), (middle + reach).min(1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_prove_little_and_none_of_none_proves_nothing() {
        let rounded = |(low, high): (f64, f64)| ((100.0 * low).round(), (100.0 * high).round());
        assert_eq!(rounded(wilson(0.5, 10.0)), (31.0, 69.0));
        assert_eq!(rounded(wilson(0.0, 10.0)), (0.0, 14.0));
        assert_eq!(rounded(wilson(0.5, 1_000.0)), (48.0, 52.0));
        assert_eq!(Share::default().interval(), None);
        let (low, share, high) = Share { part: 1, of: 1 }.interval().unwrap();
        assert!(low < share && share <= high);
    }
}
