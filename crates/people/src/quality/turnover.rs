//! Turnover: ties that opened and ties that lapsed, quarter by quarter, from first and last contact.
//!
//! A tie opens with its first contact and lapses when a year has passed in silence, whether or not the silence is
//! broken later: what a quarter took was taken. In the first year of a record everybody seems new and nobody can have been silent for a year, so nothing is said of it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::member::Member;

/// A quarter of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quarter {
    /// The year.
    pub year: i16,
    /// From 1 to 4.
    pub number: i8,
}

/// What one quarter brought and took.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turnover {
    /// Which one.
    pub quarter: Quarter,
    /// Ties whose first contact lay in it.
    pub opened: u32,
    /// Ties for which a year of silence was full in it.
    pub lapsed: u32,
}

/// Silence after which a tie has lapsed, and time before which a record tells nothing. Days.
const YEAR: i64 = 365;

impl Quarter {
    /// The quarter of a day.
    #[must_use]
    pub fn of(day: Date) -> Self {
        Self { year: day.year(), number: (day.month() - 1) / 3 + 1 }
    }

    /// The one after.
    #[must_use]
    pub fn next(self) -> Self {
        match self.number {
            4.. => Self { year: self.year + 1, number: 1 },
            _ => Self { number: self.number + 1, ..self },
        }
    }

    /// Its last day.
    #[must_use]
    pub fn last_day(self) -> Option<Date> {
        Date::new(self.year, self.number * 3, 1).ok().map(Date::last_of_month)
    }
}

impl std::fmt::Display for Quarter {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{:04}-Q{}", self.year, self.number)
    }
}

/// Every quarter that can be told of, oldest first, up to that of today.
pub(super) fn turnover(members: &[Member<'_>], today: Date) -> Vec<Turnover> {
    let record_begins = members.iter().filter_map(|member| member.first_on).min();
    let Some(told_from) = record_begins.and_then(year_after) else { return Vec::new() };
    if told_from > today {
        return Vec::new();
    }
    let mut counted: BTreeMap<Quarter, (u32, u32)> = BTreeMap::new();
    let (first, last) = (Quarter::of(told_from).next(), Quarter::of(today));
    let mut quarter = first;
    while quarter <= last {
        counted.insert(quarter, (0, 0));
        quarter = quarter.next();
    }
    for member in members {
        if let Some(counts) = member.opened_on().and_then(|on| counted.get_mut(&Quarter::of(on))) {
            counts.0 += 1;
        }
        for quarter in member.lapsed_in(today) {
            if let Some(counts) = counted.get_mut(&quarter) {
                counts.1 += 1;
            }
        }
    }
    let told = |(quarter, (opened, lapsed))| Turnover { quarter, opened, lapsed };
    counted.into_iter().map(told).collect()
}

impl Member<'_> {
    /// The quarters in which a year of silence was full by a day, each once.
    pub fn lapsed_in(&self, today: Date) -> BTreeSet<Quarter> {
        self.lapsed_on().filter(|on| *on <= today).map(Quarter::of).collect()
    }
}

/// The day a year of silence is full.
#[must_use]
pub fn year_after(day: Date) -> Option<Date> {
    day.checked_add(jiff::Span::new().days(YEAR)).ok()
}
