//! Two who should know each other: both close to the owner, never seen together, and with something to say to each
//! other by what they do and where.
//!
//! Whoever worked in one house, belongs to one community or was seen with the same people is taken to know the other
//! already. It misleads where two met out of the owner's sight, which her files cannot tell; the words say so. And
//! it knows only what roles and places say, not whether two would like each other.

use std::collections::BTreeSet;

use crate::occupation::Trade;
use crate::organisation::House;
use crate::say::Say;

/// From this closeness on somebody is close. As for strong ties.
const CLOSE_FROM: f64 = 45.0;
/// The kind of work of those who look for people.
const HIRING: Trade = Trade { field: "recruiting", name: "hiring" };

/// One of the two.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Side {
    /// How close, of a hundred; 0 where it is unknown.
    pub score: f64,
    /// Whether the two were in touch within the year.
    pub is_in_touch: bool,
    /// What they do.
    pub trades: BTreeSet<Trade>,
    /// Where they are: the town, as places are compared.
    pub town: Option<String>,
    /// The same as they write it.
    pub place: Option<String>,
    /// Employers and schools, today's and earlier ones.
    pub houses: BTreeSet<House>,
    /// The community they belong to.
    pub community: Option<usize>,
    /// They say that they look for work.
    pub is_looking: bool,
    /// They changed their employer within the year.
    pub has_moved: bool,
}

impl Side {
    /// Whether the owner is close enough to introduce them to somebody.
    #[must_use]
    pub fn is_warm(&self) -> bool {
        self.score >= CLOSE_FROM && self.is_in_touch
    }

    fn hires(&self) -> bool {
        self.trades.contains(&HIRING)
    }
}

/// Why two should know each other.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit {
    /// It in a sentence.
    pub say: Say,
    /// The higher, the sooner.
    pub weight: f64,
}

/// Whether two who were never seen together should know each other, and why. `None` where they are likely to know
/// each other, or nothing is known that would bring them together.
#[must_use]
pub fn fit(a: &Side, b: &Side) -> Option<Fit> {
    let share_a_house = !a.houses.is_disjoint(&b.houses);
    let share_people = a.community.is_some() && a.community == b.community;
    if !a.is_warm() || !b.is_warm() || share_a_house || share_people {
        return None;
    }
    let (say, worth) = reason(a, b)?;
    Some(Fit { say, weight: worth * (a.score * b.score).sqrt() })
}

/// The best reason, and how good it is. Prior.
fn reason(a: &Side, b: &Side) -> Option<(Say, f64)> {
    if (a.hires() && b.is_looking) || (b.hires() && a.is_looking) {
        return Some((Say::new("give-introduce-hires"), 1.0));
    }
    let trade = a.trades.intersection(&b.trades).next()?;
    let town = a.town.as_ref().filter(|town| Some(*town) == b.town.as_ref());
    let say = |id| Say::new(id).text("field", trade.field);
    Some(match town {
        Some(town) => {
            let written = a.place.as_ref().or(b.place.as_ref()).unwrap_or(town);
            (say("give-introduce-here").text("town", written), 0.9)
        }
        None if a.has_moved || b.has_moved => (say("give-introduce-moved"), 0.7),
        None => (say("give-introduce-work"), 0.5),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const EDITING: Trade = Trade { field: "words", name: "editing" };

    fn side(trade: Trade) -> Side {
        Side { score: 60.0, is_in_touch: true, trades: [trade].into(), ..Side::default() }
    }

    #[track_caller]
    fn check(a: &Side, b: &Side, expected: Option<&str>) {
        for fit in [fit(a, b), fit(b, a)] {
            assert_eq!(fit.as_ref().map(|fit| fit.say.id.as_ref()), expected);
        }
    }

    #[test]
    fn two_of_one_trade_should_know_each_other_the_more_in_one_town() {
        let (a, b) = (side(EDITING), side(EDITING));
        check(&a, &b, Some("give-introduce-work"));
        let here = |side: &Side| Side { town: Some("turin".to_owned()), ..side.clone() };
        check(&here(&a), &b, Some("give-introduce-work"));
        check(&here(&a), &here(&b), Some("give-introduce-here"));
        assert!(fit(&here(&a), &here(&b)).unwrap().weight > fit(&a, &b).unwrap().weight);
    }

    #[test]
    fn who_has_just_moved_and_who_looks_for_work_have_more_to_say() {
        let moved = Side { has_moved: true, ..side(EDITING) };
        check(&moved, &side(EDITING), Some("give-introduce-moved"));
        let looking = Side { is_looking: true, ..side(EDITING) };
        check(&looking, &side(HIRING), Some("give-introduce-hires"));
    }

    #[test]
    fn who_is_likely_to_know_the_other_is_not_introduced() {
        let housed = Side { houses: [House::numbered(3)].into(), ..side(EDITING) };
        check(&housed, &housed.clone(), None);
        let among = Side { community: Some(2), ..side(EDITING) };
        check(&among, &among.clone(), None);
    }

    #[test]
    fn nobody_is_introduced_whom_the_owner_hardly_knows() {
        let distant = Side { score: 30.0, ..side(EDITING) };
        check(&distant, &side(EDITING), None);
        let quiet = Side { is_in_touch: false, ..side(EDITING) };
        check(&quiet, &side(EDITING), None);
    }

    #[test]
    fn two_of_different_trades_have_nothing_we_know_of() {
        check(&side(EDITING), &side(HIRING), None);
    }
}
