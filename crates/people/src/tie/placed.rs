//! Placed: a tie whose circle the owner named.
//!
//! The owner's word outranks what is inferred, and says which circle and nothing more. Where in it the person
//! stands is told from the files as long as they agree; where they do not they have been wrong by more than
//! they knew, and it may be anywhere in the circle. What was inferred is still shown, with what the word added.

use super::circle::Circle;
use super::closeness::Closeness;
use super::explain::{Factor, Heading};
use super::judge::Tie;
use super::which::Which;
use crate::say::Say;

/// The part of a circle that an 80 % interval holds, from the outer rim, where nothing tells one place in it from
/// another.
const TENTHS: (f64, f64) = (0.1, 0.9);

impl Closeness {
    /// The same within the circle the owner named. Of whom they say that nothing is known, nothing is.
    #[must_use]
    pub fn within(self, circle: Circle) -> Self {
        let Some((outer, inner)) = circle.span() else { return Self::Unknown };
        let at = |tenths: f64| outer + tenths * (inner - outer);
        let (least, most) = (at(TENTHS.0), at(TENTHS.1));
        match self {
            Self::Known { score, low, high } if (outer..=inner).contains(&score) => Self::Known {
                score: score.clamp(least, most),
                low: low.max(outer).min(most),
                high: high.min(inner).max(least),
            },
            Self::Known { score, low: _, high: _ } => {
                Self::Known { score: score.clamp(least, most), low: least, high: most }
            }
            Self::Unknown => Self::Known { score: at(0.5), low: least, high: most },
        }
    }
}

impl Tie {
    /// The same where the owner placed the person in a circle.
    #[must_use]
    pub fn placed(self, circle: Circle) -> Self {
        let closeness = self.closeness.within(circle);
        let points = |closeness: Closeness| closeness.score().unwrap_or(0.0);
        let by_your_word = Factor {
            name: "placed",
            heading: Heading::Evidence,
            value: points(closeness),
            points: points(closeness) - points(self.closeness),
            pulse_points: 0.0,
            say: Say::new("tie-placed").text("circle", circle.key()),
            facts: Which::Word,
        };
        let factors = std::iter::once(by_your_word).chain(self.factors).collect();
        Self { closeness, circle, held_back: None, factors, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Score and interval before and after, in the circle.
    #[track_caller]
    fn check(before: Option<[f64; 3]>, circle: Circle, after: Option<[f64; 3]>) {
        let closeness = |points: Option<[f64; 3]>| {
            points.map_or(Closeness::Unknown, |[score, low, high]| Closeness::Known {
                score,
                low,
                high,
            })
        };
        assert_eq!(closeness(before).within(circle), closeness(after));
    }

    #[test]
    fn where_the_files_agree_they_tell_where_in_the_circle() {
        check(Some([60.0, 50.0, 68.0]), Circle::Close, Some([60.0, 50.0, 68.0]));
        check(Some([60.0, 40.0, 80.0]), Circle::Close, Some([60.0, 45.0, 70.0]));
    }

    #[test]
    fn where_they_do_not_it_may_be_anywhere_in_it() {
        check(Some([20.0, 10.0, 30.0]), Circle::Support, Some([86.5, 86.5, 98.5]));
        check(Some([80.0, 60.0, 90.0]), Circle::Close, Some([67.5, 47.5, 67.5]));
        check(None, Circle::Close, Some([57.5, 47.5, 67.5]));
        check(None, Circle::Known, Some([10.0, 2.0, 18.0]));
    }

    #[test]
    fn unknown_by_your_word_is_unknown() {
        check(Some([80.0, 60.0, 90.0]), Circle::Unknown, None);
        check(None, Circle::Unknown, None);
    }

    #[test]
    fn of_two_in_one_circle_the_closer_stays_the_closer() {
        for circle in &Circle::ALL[..6] {
            let within = |score: f64| {
                let known = Closeness::Known { score, low: score - 5.0, high: score + 5.0 };
                known.within(*circle)
            };
            for score in 1..100 {
                let (one, other) = (within(f64::from(score)), within(f64::from(score + 1)));
                assert!(one.score() <= other.score(), "{one:?} {other:?}");
                let Closeness::Known { score, low, high } = one else { panic!("unknown") };
                assert!(low <= score && score <= high && low < high, "{one:?}");
            }
        }
    }
}
