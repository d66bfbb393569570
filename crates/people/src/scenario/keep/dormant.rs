//! Ties that were strong and fell asleep: whom it is worth to wake.
//!
//! Why it matters: trust stays while the news one has not heard gathers, so that people asleep for years give fresher
//! advice than those one meets every week, and most are glad to be asked (Levin, Walter and Murnighan 2011; Walter
//! 2015). Where it misleads: what was strong is read from what is held, and who was close at the coffee machine left no
//! letters; a tie that ended in anger looks like one that fell asleep. Hence the owner passes on it with one key.
//!
//! The order is the product of three parts, each from 0 to 1: how willing they seem, how much news they would have,
//! and how near they are to what the owner looks for.

use jiff::civil::Date;

use super::{Kind, Reminder, Standing};
use crate::say::Say;

/// Without a word in person for so many days a tie sleeps.
pub const ASLEEP_DAYS: i64 = 730;

/// What is known of somebody who may be worth waking.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Sleeper {
    /// Closeness out of a hundred on the day of the last contact in person.
    pub score_then: f64,
    /// How even giving and taking was, from 0 to 1; `None` where nothing was sent.
    pub balance: Option<f64>,
    /// Of what the owner began, the part they answered within a week, from 0 to 1.
    pub answered: Option<f64>,
    /// They recommended the owner.
    pub has_recommended: bool,
    /// They changed employer or role since.
    pub has_moved: bool,
    /// People both know, as far as that is known.
    pub mutual: Option<u32>,
    /// What the owner looks for is what they do; `None` where she said nothing.
    pub meets_goal: Option<bool>,
}

/// The parts of the order.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Worth {
    /// How willing they seem.
    pub willingness: f64,
    /// How much news they would have.
    pub novelty: f64,
    /// How near they are to what the owner looks for.
    pub usefulness: f64,
}

impl Sleeper {
    /// The parts. Priors: no outcome was ever logged to fit them on.
    #[must_use]
    pub fn worth(&self) -> Worth {
        let known = |part: Option<f64>| part.unwrap_or(0.5).clamp(0.0, 1.0);
        let recommended = if self.has_recommended { 0.2 } else { 0.0 };
        let willing = 0.2 + 0.35 * known(self.balance) + 0.25 * known(self.answered) + recommended;
        let moved = if self.has_moved { 0.3 } else { 0.0 };
        // With many friends in common the news has come round already.
        let unfamiliar = self.mutual.map_or(0.5, |mutual| 1.0 / (1.0 + f64::from(mutual) / 5.0));
        let usefulness = match self.meets_goal {
            Some(true) => 1.0,
            Some(false) => 0.4,
            None => 0.7,
        };
        Worth { willingness: willing.min(1.0), novelty: 0.3 + moved + 0.4 * unfamiliar, usefulness }
    }
}

/// Closeness from which a tie that sleeps is told of at all, out of a hundred.
pub const LEAST_SCORE: f64 = 20.0;

/// Closeness from which two were close, out of a hundred, as for the circle of that name.
const CLOSE_SCORE: f64 = 45.0;

/// Whether somebody was strong and sleeps.
#[must_use]
pub fn dormant(sleeper: &Sleeper, standing: &Standing, today: Date) -> Option<Reminder> {
    standing.silence_days(today).filter(|days| *days >= ASLEEP_DAYS)?;
    let is_told = standing.status.is_some() && sleeper.score_then >= LEAST_SCORE;
    let Worth { willingness, novelty, usefulness } = sleeper.worth();
    let id = match (sleeper.meets_goal, sleeper.has_moved, sleeper.has_recommended) {
        (Some(true), ..) => "keep-dormant-goal",
        (_, true, _) => "keep-dormant-moved",
        (_, _, true) => "keep-dormant-recommended",
        _ => "keep-dormant",
    };
    // How close it was counts as much as how much it is worth.
    let weight = sleeper.score_then / 100.0 * willingness * novelty * usefulness;
    let then = if sleeper.score_then >= CLOSE_SCORE { "close" } else { "touch" };
    let (say, since) = (Say::new(id).text("then", then), standing.last_on);
    is_told.then_some(Reminder { kind: Kind::Dormant, weight, say, since })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::scenario::keep::testing::standing;
    use crate::tie::{Circle, Status};

    const SLEEPER: Sleeper = Sleeper {
        score_then: 60.0,
        balance: Some(0.8),
        answered: Some(0.6),
        has_recommended: false,
        has_moved: false,
        mutual: None,
        meets_goal: None,
    };

    fn found(sleeper: &Sleeper, last_on: Date) -> Option<Reminder> {
        let status = Some(Status::LongDormant);
        let standing = Standing { status, last_on: Some(last_on), ..standing(Circle::Known) };
        dormant(sleeper, &standing, date(2024, 3, 11))
    }

    #[test]
    fn who_was_strong_and_has_been_quiet_for_years_is_worth_a_note() {
        let long_ago = date(2020, 3, 11);
        assert!(found(&SLEEPER, long_ago).is_some());
        assert!(found(&SLEEPER, date(2023, 3, 11)).is_none());
        assert!(found(&Sleeper { score_then: 10.0, ..SLEEPER }, long_ago).is_none());
    }

    #[test]
    fn only_who_was_close_is_said_to_have_been() {
        let then = |score_then: f64| {
            let found = found(&Sleeper { score_then, ..SLEEPER }, date(2020, 3, 11)).unwrap();
            found.say
        };
        assert_eq!(then(45.0), Say::new("keep-dormant").text("then", "close"));
        assert_eq!(then(44.0), Say::new("keep-dormant").text("then", "touch"));
    }

    #[track_caller]
    fn check_comes_first(better: Sleeper, expected: &str) {
        let on = date(2020, 3, 11);
        let (better, plain) = (found(&better, on).unwrap(), found(&SLEEPER, on).unwrap());
        assert!(better.weight > plain.weight, "{better:?} {plain:?}");
        assert_eq!(better.say.id, expected);
    }

    #[test]
    fn willing_with_news_and_near_what_is_looked_for_comes_first() {
        check_comes_first(Sleeper { meets_goal: Some(true), ..SLEEPER }, "keep-dormant-goal");
        check_comes_first(Sleeper { has_moved: true, ..SLEEPER }, "keep-dormant-moved");
        check_comes_first(Sleeper { has_recommended: true, ..SLEEPER }, "keep-dormant-recommended");
        check_comes_first(Sleeper { balance: Some(1.0), ..SLEEPER }, "keep-dormant");
        check_comes_first(Sleeper { mutual: Some(1), ..SLEEPER }, "keep-dormant");
    }

    #[test]
    fn no_part_is_more_than_all_of_it() {
        let all = Sleeper {
            balance: Some(1.0),
            answered: Some(3.0),
            has_recommended: true,
            has_moved: true,
            mutual: Some(0),
            meets_goal: Some(true),
            ..SLEEPER
        };
        let Worth { willingness, novelty, usefulness } = all.worth();
        assert!([willingness, novelty, usefulness].into_iter().all(|part| part <= 1.0));
    }
}
