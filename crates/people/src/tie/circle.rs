//! Circles: how far from the owner a person stands, in steps a reader can remember.
//!
//! A reading aid over closeness that also asks for contact in the present: nobody is in the inner
//! circles for what was. `Known` is where both have spoken, or something costly says that they know
//! each other. `Connected` is a connection of whom we hold something, but nothing that shows
//! acquaintance. A connection about whom nothing is held is `Unknown`, not `Connected`: that somebody
//! clicked years ago says nothing, and silence in the channels we hold is not distance in the others.

use super::around::Coverage;
use super::closeness::Closeness;
use super::stats::Stats;

/// How far from the owner a person stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Circle {
    /// The few one leans on: spoken with nearly every week.
    Support,
    /// Close friends of the working life: spoken with nearly every month.
    Sympathy,
    /// Close, spoken with in the last half year.
    Close,
    /// In touch within the year.
    Active,
    /// They know each other.
    Known,
    /// Connected, and nothing shows that they know each other.
    Connected,
    /// Nothing says anything either way.
    Unknown,
}

/// What a circle asks for.
struct Asks {
    circle: Circle,
    /// Closeness at least, out of a hundred.
    score: f64,
    /// Conversations at least …
    times: usize,
    /// … begun in so many days.
    days: i64,
}

/// From the innermost outwards. Sizes near 5, 15, 50 and 150 are what people report.
const INNER: [Asks; 4] = [
    Asks { circle: Circle::Support, score: 85.0, times: 12, days: 90 },
    Asks { circle: Circle::Sympathy, score: 70.0, times: 3, days: 90 },
    Asks { circle: Circle::Close, score: 45.0, times: 1, days: 180 },
    Asks { circle: Circle::Active, score: 20.0, times: 1, days: 365 },
];

impl Circle {
    /// All of them, the innermost first.
    pub const ALL: [Self; 7] = [
        Self::Support,
        Self::Sympathy,
        Self::Close,
        Self::Active,
        Self::Known,
        Self::Connected,
        Self::Unknown,
    ];

    /// Its stable name, as in the book and in JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Support => "support",
            Self::Sympathy => "sympathy",
            Self::Close => "close",
            Self::Active => "active",
            Self::Known => "known",
            Self::Connected => "connected",
            Self::Unknown => "unknown",
        }
    }

    /// The closeness out of a hundred from which one is in it, and the one from which one is further in;
    /// `None` where there is no such rim.
    #[must_use]
    pub fn rims(self) -> (Option<f64>, Option<f64>) {
        let place = INNER.iter().position(|asks| asks.circle == self);
        match (self, place) {
            (_, Some(0)) => (Some(INNER[0].score), None),
            (_, Some(place)) => (Some(INNER[place].score), Some(INNER[place - 1].score)),
            (Self::Unknown, None) => (None, None),
            (_, None) => (None, Some(INNER[INNER.len() - 1].score)),
        }
    }

    /// The closeness nearest to this one that lies in the circle.
    #[must_use]
    pub fn bring_within(self, closeness: f64) -> f64 {
        let (outer, inner) = self.rims();
        closeness.min(inner.unwrap_or(100.0)).max(outer.unwrap_or(0.0))
    }

    /// The circle of this stable name.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|circle| circle.key() == key)
    }
}

/// The circle of a person, at a moment in seconds since 1970. `knows` tells whether evidence alone
/// shows that the two know each other. Of whom the owner also talks with elsewhere nobody can tell here
/// whether that was of late.
pub(super) fn circle(
    closeness: Closeness,
    stats: &Stats,
    coverage: Coverage,
    knows: bool,
    now: i64,
) -> Circle {
    let Closeness::Known { score, low: _, high: _ } = closeness else {
        return Circle::Unknown;
    };
    if !stats.is_two_way() {
        return if knows { Circle::Known } else { Circle::Connected };
    }
    let spoke = |asks: &Asks| coverage.talks_elsewhere || stats.spoke(asks.times, asks.days, now);
    let reached = |asks: &&Asks| score >= asks.score && spoke(asks);
    INNER.iter().find(reached).map_or(Circle::Known, |asks| asks.circle)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn circles_lie_one_within_the_other() {
        for pair in Circle::ALL[..5].windows(2) {
            assert_eq!(pair[0].rims().0, pair[1].rims().1);
        }
        assert_eq!(Circle::Unknown.rims(), (None, None));
    }

    #[test]
    fn whom_the_owner_placed_stands_at_the_near_rim_of_that_circle() {
        assert_eq!(Circle::Close.bring_within(97.0), 70.0);
        assert_eq!(Circle::Close.bring_within(50.0), 50.0);
        assert_eq!(Circle::Close.bring_within(3.0), 45.0);
        assert_eq!(Circle::Known.bring_within(97.0), 20.0);
    }
}
