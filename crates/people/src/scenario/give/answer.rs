//! The one who waits: they wrote last, to the owner alone, and she has not answered.
//!
//! The cheapest thing to give. Only in a tie that went both ways, because whoever never got an answer is no one to
//! whom one is due; not at once, and not after months, when a new beginning is kinder. It misleads where the last
//! word was a thank-you that asked for nothing, or where the answer went another way.

use jiff::civil::Date;

use crate::fact::{Fact, Side, What};
use crate::tie::Stats;

/// So many days are no waiting. Prior.
const LEAST_DAYS: i64 = 3;
/// After so many it is no answer any more. Prior.
const MOST_DAYS: i64 = 90;
const DAY: i64 = 86_400;

/// Whether somebody may wait for an answer, by what a tie adds up to, at a moment in seconds since 1970.
#[must_use]
pub fn may_wait(stats: &Stats, now: i64) -> bool {
    let silence = stats.last().map(|last| (now - last) / DAY);
    let is_due = silence.is_some_and(|days| (LEAST_DAYS..=MOST_DAYS).contains(&days));
    is_due && stats.is_two_way() && stats.last_by() == Some(Side::Them)
}

/// The fact, of those about one person, with which they wait for an answer: the last contact, where it was theirs
/// and to the owner alone.
#[must_use]
pub fn waits(facts: &[Fact], today: Date) -> Option<usize> {
    let is_past = |fact: &Fact| fact.when.day().is_none_or(|day| day <= today);
    let contact = facts.iter().enumerate().filter(|(_, fact)| is_past(fact) && is_contact(fact));
    let (at, last) = contact.max_by_key(|(at, fact)| (fact.when.second(), *at))?;
    let is_personal = matches!(last.what, What::Wrote { by: Side::Them, others: 0 | 1, .. });
    let days = last.when.day().and_then(|day| today.since(day).ok()).map(|span| span.get_days());
    let is_due = days.is_some_and(|days| (LEAST_DAYS..=MOST_DAYS).contains(&i64::from(days)));
    (is_personal && is_due).then_some(at)
}

fn is_contact(fact: &Fact) -> bool {
    matches!(fact.what, What::Wrote { .. } | What::Met { .. } | What::Called { .. })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::notation;
    use crate::tie::{Event, Ruler};

    const TODAY: Date = date(2024, 6, 30);

    #[track_caller]
    fn check(facts: &str, expected: Option<usize>) {
        let facts = notation::parse(facts).unwrap();
        assert_eq!(waits(&facts, TODAY), expected);
    }

    #[test]
    fn who_wrote_last_to_the_owner_alone_waits() {
        check("2024-06-01 linkedin:bo wrote by=me\n2024-06-10 linkedin:bo wrote", Some(1));
        check("2024-06-10 linkedin:bo wrote\n2024-06-11 linkedin:bo wrote by=me", None);
        check("2024-06-10 linkedin:bo wrote\n2024-06-11T10:00:00Z linkedin:bo met", None);
    }

    #[test]
    fn a_round_letter_waits_for_nobody() {
        check("2024-06-10 linkedin:bo wrote others=4", None);
    }

    #[test]
    fn nobody_waits_since_yesterday_or_for_a_year() {
        check("2024-06-29 linkedin:bo wrote", None);
        check("2023-06-10 linkedin:bo wrote", None);
    }

    #[test]
    fn who_was_never_answered_waits_for_nothing() {
        let waits = |facts: &str| {
            let mut stats = Stats::default();
            for event in notation::parse(facts).unwrap().iter().filter_map(|it| Event::of(it, &[]))
            {
                stats.add(&event, &Ruler::default());
            }
            let now = crate::When::Day(TODAY).second().unwrap();
            may_wait(&stats, now)
        };
        assert!(!waits("2024-06-10 linkedin:bo wrote"));
        assert!(waits("2024-06-01 linkedin:bo wrote by=me\n2024-06-10 linkedin:bo wrote"));
    }
}
