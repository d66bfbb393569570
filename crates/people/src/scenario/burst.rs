//! Days on which many more people asked than on others: after an article spread, an event, a list that
//! named the owner. What came in one burst is often decided alike.
//!
//! It misleads where somebody imports an old address book of theirs: then the day means nothing.

/// What makes a day a burst.
#[derive(Debug, Clone, Copy)]
struct Limits {
    /// Fewer on one day are no crowd, whatever is usual.
    least: u32,
    /// So many times the usual day.
    times_the_usual: u32,
}

const LIMITS: Limits = Limits { least: 8, times_the_usual: 4 };

/// Which of these days, each with how many came on it, are bursts. The usual day is the median of those on
/// which anybody came.
#[must_use]
pub fn bursts<D: Copy>(days: &[(D, u32)]) -> Vec<D> {
    let mut counts: Vec<u32> = days.iter().map(|(_, count)| *count).collect();
    counts.sort_unstable();
    let Some(usual) = counts.get(counts.len().saturating_sub(1) / 2) else { return Vec::new() };
    let least = LIMITS.least.max(usual.saturating_mul(LIMITS.times_the_usual));
    days.iter().filter(|(_, count)| *count >= least).map(|(day, _)| *day).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_with_many_more_than_usual_is_a_burst() {
        assert_eq!(bursts(&[(1, 1), (2, 2), (3, 9), (4, 1)]), [3]);
    }

    #[test]
    fn where_many_come_every_day_none_is_special() {
        assert!(bursts(&[(1, 9), (2, 8), (3, 9), (4, 10)]).is_empty());
    }

    #[test]
    fn a_handful_is_no_burst() {
        assert!(bursts(&[(1, 1), (2, 7)]).is_empty());
        assert!(bursts::<u8>(&[]).is_empty());
    }
}
