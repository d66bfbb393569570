//! A tie that is quieter than the two are used to.
//!
//! Why it matters: of ties silent for eight of their usual gaps, more than half come back; a note helps most while
//! both still remember the last one. Where it misleads: holidays, a project that ended, and who talks elsewhere, where
//! nothing is held; hence it is told in the tie's own rhythm and never as a fault.

use jiff::civil::Date;

use super::{Kind, Reminder, Standing, span};
use crate::say::Say;
use crate::tie::{Circle, Status};

/// When quiet is worth a word.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CoolingWeights {
    /// Not before, in days, however often the two spoke.
    pub least_days: i64,
    /// Not after, in days: then it sleeps, which is told otherwise.
    pub most_days: i64,
    /// Closeness at least, out of a hundred.
    pub least_score: f64,
}

impl Default for CoolingWeights {
    fn default() -> Self {
        Self { least_days: 28, most_days: super::dormant::ASLEEP_DAYS, least_score: 20.0 }
    }
}

/// Whether a tie that matters has become quiet.
#[must_use]
pub fn cooling(standing: &Standing, weights: &CoolingWeights, today: Date) -> Option<Reminder> {
    let is_quiet = matches!(
        standing.status?,
        Status::Cooling | Status::Lapsing | Status::Dormant | Status::LongDormant
    );
    let days = standing.silence_days(today)?;
    let is_time = (weights.least_days..weights.most_days).contains(&days);
    let matters = standing.score >= weights.least_score || standing.circle <= Circle::Active;
    let say = span(Say::new("keep-cooling"), ("gap", "gap_unit"), standing.usual_gap_days);
    (is_quiet && is_time && matters).then_some(Reminder {
        kind: Kind::Cooling,
        weight: standing.score,
        say,
        since: standing.last_on,
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::scenario::keep::testing::standing;

    const TODAY: Date = date(2024, 3, 11);

    #[track_caller]
    fn check(status: Option<Status>, last_on: Date, score: f64, expected: bool) {
        let last_on = Some(last_on);
        let standing = Standing { status, last_on, score, ..standing(Circle::Known) };
        let found = cooling(&standing, &CoolingWeights::default(), TODAY);
        assert_eq!(found.is_some(), expected, "{standing:?}");
    }

    #[test]
    fn quiet_is_told_of_ties_that_matter_once_it_is_some_weeks() {
        let in_january = date(2024, 1, 11);
        check(Some(Status::Cooling), in_january, 50.0, true);
        check(Some(Status::Active), in_january, 50.0, false);
        check(Some(Status::Cooling), date(2024, 3, 1), 50.0, false);
        check(Some(Status::Cooling), in_january, 10.0, false);
        check(Some(Status::LongDormant), date(2014, 1, 11), 50.0, false);
        check(None, in_january, 50.0, false);
    }

    #[test]
    fn it_is_said_in_their_own_rhythm() {
        let standing = Standing {
            status: Some(Status::Lapsing),
            last_on: Some(date(2024, 2, 5)),
            usual_gap_days: 9.2,
            ..standing(Circle::Close)
        };
        let found = cooling(&standing, &CoolingWeights::default(), TODAY).unwrap();
        let expected = span(Say::new("keep-cooling"), ("gap", "gap_unit"), 9.0);
        assert_eq!((found.say, found.since), (expected, Some(date(2024, 2, 5))));
    }
}
