//! Circles: how far from the owner a person stands, in steps a reader can remember.
//!
//! A reading aid over closeness that also asks for contact in the present: nobody is in the inner
//! circles for what was. `Known` is where both have spoken, or something costly says that they know
//! each other. `Connected` is a connection of whom we hold something, but nothing that shows
//! acquaintance. A connection about whom nothing is held is `Unknown`, not `Connected`: that somebody
//! clicked years ago says nothing, and silence in the channels we hold is not distance in the others.
//!
//! A circle has room. A year of mail with two thousand people looks like two thousand ties, and nobody has
//! more than a few hundred: whoever has no room stands in the next circle, the closest first.

use super::around::Coverage;
use super::closeness::Closeness;
use super::stats::Stats;
use crate::say::Say;

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
    /// People for whom there is room in this circle and those within it.
    room: usize,
}

/// From the innermost outwards. Sizes near 5, 15, 50 and 150 are what people report (Zhou, Sornette, Hill and
/// Dunbar 2005), and people differ; three times as many is the most that is believed here. Prior.
const INNER: [Asks; 4] = [
    Asks { circle: Circle::Support, score: 85.0, times: 12, days: 90, room: 15 },
    Asks { circle: Circle::Sympathy, score: 70.0, times: 3, days: 90, room: 45 },
    Asks { circle: Circle::Close, score: 45.0, times: 1, days: 180, room: 150 },
    Asks { circle: Circle::Active, score: 20.0, times: 1, days: 365, room: 450 },
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

    /// From the one rim to the other; `None` where nothing is known.
    #[must_use]
    pub fn span(self) -> Option<(f64, f64)> {
        let (outer, inner) = self.rims();
        (self != Self::Unknown).then(|| (outer.unwrap_or(0.0), inner.unwrap_or(100.0)))
    }

    /// For how many people there is room in this circle and those within it; `None` where there is no end of it.
    #[must_use]
    pub fn room(self) -> Option<usize> {
        INNER.iter().find(|asks| asks.circle == self).map(|asks| asks.room)
    }

    /// The circle of this stable name.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|circle| circle.key() == key)
    }
}

/// The circle of a person, at a moment in seconds since 1970. `knows` tells whether evidence alone
/// shows that the two know each other. With whom the owner also talks elsewhere nobody can tell here
/// whether they did of late; that they do nearly every week is not taken for granted.
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
    let may_have_spoken = |asks: &Asks| coverage.talks_elsewhere && asks.times == 1;
    let spoke = |asks: &Asks| may_have_spoken(asks) || stats.spoke(asks.times, asks.days, now);
    let reached = |asks: &&Asks| score >= asks.score && spoke(asks);
    INNER.iter().find(reached).map_or(Circle::Known, |asks| asks.circle)
}

/// What keeps somebody in this circle although the closeness alone would be enough for one further in. A circle
/// asks for contact in the present too, and that is untold by the score.
pub(super) fn held_back(closeness: Closeness, circle: Circle) -> Option<Say> {
    let score = closeness.score()?;
    let asks = INNER.iter().find(|asks| score >= asks.score && asks.circle < circle)?;
    let say = Say::new("tie-held-back").text("circle", asks.circle.key());
    Some(say.number("times", asks.times as f64).number("days", asks.days as f64))
}

/// The circles of many people once only so many fit, from the circle and the closeness of each.
///
/// The closest stay where they are, and whoever finds no room stands further out; of equals the first stays.
#[must_use]
pub fn make_room(people: &[(Circle, Closeness)]) -> Vec<Circle> {
    let score = |at: usize| people[at].1.score().unwrap_or(0.0);
    let mut closest_first: Vec<usize> = (0..people.len()).collect();
    closest_first.sort_by(|a, b| score(*b).total_cmp(&score(*a)));
    let mut circles: Vec<Circle> = people.iter().map(|(circle, _)| *circle).collect();
    let mut within = [0; INNER.len()];
    for at in closest_first {
        let Some(own) = INNER.iter().position(|asks| asks.circle == circles[at]) else { continue };
        // Whoever stands further in takes room in every circle around.
        let place = (own..INNER.len()).find(|place| within[*place] < INNER[*place].room);
        circles[at] = place.map_or(Circle::Known, |place| INNER[place].circle);
        within[place.unwrap_or(INNER.len())..].iter_mut().for_each(|n| *n += 1);
    }
    circles
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many stand in each circle from support to known, of so many with this score and circle.
    #[track_caller]
    fn check_room(people: &[(usize, f64, Circle)], expected: [usize; 5]) {
        let each = people.iter().flat_map(|(n, score, circle)| {
            let closeness = Closeness::Known { score: *score, low: 0.0, high: 100.0 };
            std::iter::repeat_n((*circle, closeness), *n)
        });
        let circles = make_room(&each.collect::<Vec<_>>());
        let count = |circle| circles.iter().filter(|other| **other == circle).count();
        let inner = Circle::ALL.into_iter().take(5).map(count);
        assert_eq!(inner.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn where_there_is_room_everybody_stays() {
        check_room(&[(5, 90.0, Circle::Support), (20, 50.0, Circle::Close)], [5, 0, 20, 0, 0]);
        check_room(&[(3_000, 10.0, Circle::Known)], [0, 0, 0, 0, 3_000]);
    }

    #[test]
    fn whoever_has_no_room_stands_further_out() {
        check_room(&[(1_000, 90.0, Circle::Support)], [15, 30, 105, 300, 550]);
        check_room(&[(1_000, 60.0, Circle::Close)], [0, 0, 150, 300, 550]);
    }

    #[test]
    fn the_closest_stay_and_those_further_in_take_room_around() {
        let people = [(140, 60.0, Circle::Close), (20, 80.0, Circle::Sympathy)];
        check_room(&people, [0, 20, 130, 10, 0]);
    }

    #[test]
    fn what_holds_somebody_back_is_said_where_something_does() {
        let known = |score| Closeness::Known { score, low: 0.0, high: 100.0 };
        let says = |score, circle| held_back(known(score), circle).map(|say| say.args.len());
        assert_eq!(says(80.0, Circle::Close), Some(3));
        assert_eq!(says(80.0, Circle::Sympathy), None);
        assert_eq!(says(10.0, Circle::Known), None);
        assert_eq!(held_back(Closeness::Unknown, Circle::Unknown), None);
    }

    #[test]
    fn circles_lie_one_within_the_other() {
        for pair in Circle::ALL[..5].windows(2) {
            assert_eq!(pair[0].rims().0, pair[1].rims().1);
        }
        assert_eq!(Circle::Unknown.rims(), (None, None));
    }
}
