//! The week: a handful of people, the same ones whenever it is looked at until Sunday.
//!
//! Everything is judged as of Monday, so that a talk on Tuesday does not bring somebody new in for the one talked
//! with: a week that is done is done. From each kind of reason one is taken in turn, so that a pile of letters does not
//! hide a birthday. What the owner says takes people out: talked with or passed on until the next week, and a pass rests
//! for a month; put off until a day; and passed on three times for one reason without a word since, that reason is not
//! given again.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::Date;

use super::{Kind, days_between};

/// The Monday of a day's week.
#[must_use]
pub fn first_day(today: Date) -> Date {
    let since_monday = i64::from(today.weekday().to_monday_zero_offset());
    today.checked_sub(since_monday.days()).unwrap_or(today)
}

/// The Sunday of a week that begins on this day.
#[must_use]
pub fn last_day(first_day: Date) -> Date {
    first_day.checked_add(6.days()).unwrap_or(first_day)
}

/// How many people a week, where the owner does not say.
pub const USUAL_MOST: usize = 5;
/// More are not a handful.
pub const LARGEST_MOST: usize = 20;

/// So often passed on, a reason is not given again.
const ENOUGH_PASSES: usize = 3;
/// A pass rests for so many days.
const PASS_RESTS_DAYS: i64 = 28;

/// What the owner said of somebody on pages like this.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    /// Days she talked with them, told by herself.
    pub talked: Vec<Date>,
    /// For which reason she passed on them, and when.
    pub passed: Vec<(Kind, Date)>,
    /// Put off until a day, and when she said so.
    pub put_off: Option<PutOff>,
}

/// Put off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutOff {
    /// On that day they come back.
    pub until: Date,
    /// The day she said so.
    pub said_on: Date,
}

/// What took somebody out of this week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled {
    /// Talked with.
    Talked,
    /// Passed on.
    Passed,
    /// Put off until a day.
    PutOff(Date),
}

impl Settled {
    /// The word for it, as in JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Talked => "talked",
            Self::Passed => "passed",
            Self::PutOff(_) => "put-off",
        }
    }
}

impl Said {
    /// Whether what was said before the week lets this reason be given in it. What is said within the week changes
    /// nobody's place.
    #[must_use]
    pub fn allows(&self, kind: Kind, last_on: Option<Date>, first_day: Date) -> bool {
        let is_since = |on: Date| last_on.is_none_or(|last_on| on >= last_on);
        let passes = self
            .passed
            .iter()
            .filter(|(what, on)| *what == kind && *on < first_day && is_since(*on));
        let passes: BTreeSet<Date> = passes.map(|(_, on)| *on).collect();
        let is_resting =
            passes.last().is_some_and(|on| days_between(*on, first_day) < PASS_RESTS_DAYS);
        let is_away = self.put_off.is_some_and(|put_off| {
            put_off.said_on < first_day && put_off.until > last_day(first_day)
        });
        !is_away && !is_resting && passes.len() < ENOUGH_PASSES
    }

    /// What takes somebody out of the week, by what was said in it or still holds.
    #[must_use]
    pub fn settled(&self, first_day: Date, today: Date) -> Option<Settled> {
        if self.talked.iter().any(|on| *on >= first_day && *on <= today) {
            return Some(Settled::Talked);
        }
        if self.passed.iter().any(|(_, on)| *on >= first_day) {
            return Some(Settled::Passed);
        }
        let until = self.put_off.map(|put_off| put_off.until)?;
        (until > today).then_some(Settled::PutOff(until))
    }
}

/// Chooses people for the week: one of each kind in turn, nobody twice. Each list is in the order of its kind.
#[must_use]
pub fn choose<P: Copy + Ord>(lists: &[(Kind, Vec<P>)], most: usize) -> Vec<(Kind, P)> {
    let mut chosen: Vec<(Kind, P)> = Vec::new();
    let mut taken = BTreeSet::new();
    let mut lists: Vec<(Kind, std::slice::Iter<'_, P>)> =
        lists.iter().map(|(kind, people)| (*kind, people.iter())).collect();
    while chosen.len() < most {
        let before = chosen.len();
        for (kind, people) in &mut lists {
            let next = people.find(|person| !taken.contains(*person));
            if let Some(person) = next.filter(|_| chosen.len() < most) {
                taken.insert(*person);
                chosen.push((*kind, *person));
            }
        }
        if chosen.len() == before {
            break;
        }
    }
    chosen
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const MONDAY: Date = date(2024, 3, 11);

    #[test]
    fn a_week_is_from_monday_to_sunday() {
        for day in 11..=17 {
            assert_eq!(first_day(date(2024, 3, day)), MONDAY);
        }
        assert_eq!(last_day(MONDAY), date(2024, 3, 17));
        assert_eq!(first_day(date(2024, 3, 10)), date(2024, 3, 4));
    }

    #[test]
    fn one_of_each_kind_is_taken_in_turn_and_nobody_twice() {
        let lists =
            [(Kind::Owed, vec![1, 2, 3]), (Kind::Birthday, vec![1, 7]), (Kind::Dormant, vec![])];
        let expected = [(Kind::Owed, 1), (Kind::Birthday, 7), (Kind::Owed, 2), (Kind::Owed, 3)];
        assert_eq!(choose(&lists, 9), expected);
        assert_eq!(choose(&lists, 2), expected[..2]);
        assert_eq!(choose(&lists, 0), []);
    }

    fn passed(days: &[Date]) -> Said {
        Said { passed: days.iter().map(|on| (Kind::Cooling, *on)).collect(), ..Said::default() }
    }

    #[test]
    fn what_was_passed_on_three_times_is_not_offered_again_until_they_spoke() {
        let days = [date(2023, 3, 1), date(2023, 6, 1), date(2023, 9, 1)];
        let never = None;
        assert!(passed(&days[..2]).allows(Kind::Cooling, never, MONDAY));
        assert!(!passed(&days).allows(Kind::Cooling, never, MONDAY));
        assert!(passed(&days).allows(Kind::Owed, never, MONDAY));
        assert!(passed(&days).allows(Kind::Cooling, Some(date(2023, 7, 1)), MONDAY));
    }

    #[test]
    fn a_pass_rests_for_some_weeks() {
        assert!(!passed(&[date(2024, 3, 1)]).allows(Kind::Cooling, None, MONDAY));
        assert!(passed(&[date(2024, 2, 1)]).allows(Kind::Cooling, None, MONDAY));
    }

    #[test]
    fn what_is_said_in_the_week_takes_out_and_brings_nobody_in() {
        let said = passed(&[date(2024, 3, 12)]);
        assert!(said.allows(Kind::Cooling, None, MONDAY));
        assert_eq!(said.settled(MONDAY, date(2024, 3, 13)), Some(Settled::Passed));
        assert_eq!(said.settled(date(2024, 3, 18), date(2024, 3, 18)), None);
        let talked = Said { talked: vec![date(2024, 3, 12)], ..Said::default() };
        assert_eq!(talked.settled(MONDAY, date(2024, 3, 13)), Some(Settled::Talked));
        assert_eq!(talked.settled(date(2024, 3, 18), date(2024, 3, 18)), None);
    }

    #[test]
    fn who_was_put_off_comes_back_on_the_day() {
        let put_off = PutOff { until: date(2024, 3, 21), said_on: date(2024, 3, 12) };
        let said = Said { put_off: Some(put_off), ..Said::default() };
        assert!(said.allows(Kind::Owed, None, MONDAY));
        let settled = said.settled(MONDAY, date(2024, 3, 13));
        assert_eq!(settled, Some(Settled::PutOff(date(2024, 3, 21))));
        let next = date(2024, 3, 18);
        assert!(said.allows(Kind::Owed, None, next), "the day is in that week");
        assert!(said.settled(next, date(2024, 3, 20)).is_some());
        assert_eq!(said.settled(next, date(2024, 3, 21)), None);
        let long = PutOff { until: date(2024, 4, 21), ..put_off };
        assert!(!Said { put_off: Some(long), ..Said::default() }.allows(Kind::Owed, None, next));
    }
}
