//! Somebody moved: a new employer or role, seen between two exports.
//!
//! Why it matters: people in a new place are glad of a word, and have news. Where it misleads: an export only shows
//! between which days it happened, and people also tidy what they wrote of themselves; hence it is told as seen, never
//! as happened.

use jiff::civil::Date;

use super::{Kind, Reminder, Standing, days_between};
use crate::say::Say;

/// For so many days after an export showed it, it is news.
const NEWS_DAYS: i64 = 56;

/// A new employer or a new role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Another employer.
    Moved(String),
    /// Another role with the same one.
    NewRole(String),
}

/// Whether a change of somebody the owner knows is still news.
#[must_use]
pub fn news(change: &Change, seen_on: Date, standing: &Standing, today: Date) -> Option<Reminder> {
    let say = match change {
        Change::Moved(employer) => Say::new("keep-moved").text("what", employer),
        Change::NewRole(role) => Say::new("keep-new-role").text("what", role),
    };
    // What is imported within the week is news of the week.
    let is_news = (-6..=NEWS_DAYS).contains(&days_between(seen_on, today));
    let is_spoken_with = standing.last_on.is_some();
    (is_news && is_spoken_with && standing.is_known()).then(|| Reminder {
        kind: Kind::News,
        weight: standing.score,
        say: say.day("on", seen_on),
        since: None,
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::scenario::keep::testing::standing;
    use crate::tie::Circle;

    #[track_caller]
    fn check(seen_on: Date, circle: Circle, expected: bool) {
        let moved = Change::Moved("Lanterna".to_owned());
        let found = news(&moved, seen_on, &standing(circle), date(2024, 3, 11));
        assert_eq!(found.is_some(), expected, "{seen_on}");
    }

    #[test]
    fn a_change_is_news_for_some_weeks_after_an_export_showed_it() {
        check(date(2024, 3, 1), Circle::Known, true);
        check(date(2024, 1, 1), Circle::Known, false);
        check(date(2024, 3, 15), Circle::Known, true);
        check(date(2024, 3, 20), Circle::Known, false);
        check(date(2024, 3, 1), Circle::Connected, false);
    }
}
