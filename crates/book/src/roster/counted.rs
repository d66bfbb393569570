//! Who is counted in which figure of the network, so that each figure opens to its people.
//!
//! A row for each figure and person, and no condition in SQL: the line between strong and weak would then be
//! drawn in two places.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use people::quality::{Member, Quality, Quarter};
use rusqlite::Connection;

use super::persons::Written;
use super::reach::Reach;
use crate::Error;

/// Figures that always are one, and how those begin of which there are many.
pub(crate) const FIGURES: [&str; 28] = [
    "strong",
    "judged",
    "top",
    "evidence",
    "two-way",
    "two-way-lately",
    "connections",
    "hollow",
    "dormant-strong",
    "exchanging",
    "unanswered",
    "at-employers",
    "in-fields",
    "in-places",
    "linking",
    "bridge",
    "bridge-alone",
    "opened-2024-Q1",
    "lapsed-2024-Q1",
    "triage-accepted",
    "triage-stranger",
    "triage-talked",
    "triage-pitched",
    "triage-removed",
    "triage-let-in-later",
    "triage-agreed",
    "triage-asked",
    "triage-differed",
];

/// Whether there is such a figure, be it of nobody.
pub(crate) fn is_figure(word: &str) -> bool {
    let is_quarter = |which: &str| {
        let parts = which.split_once("-Q");
        parts.is_some_and(|(year, quarter)| {
            year.len() == 4
                && year.parse::<u16>().is_ok()
                && ["1", "2", "3", "4"].contains(&quarter)
        })
    };
    match word.split_once('-') {
        Some(("opened" | "lapsed", which)) => is_quarter(which),
        Some(("community", which)) => which.parse::<u32>().is_ok_and(|number| number > 0),
        _ => FIGURES.contains(&word),
    }
}

/// Everybody counted, by figure. People stand in it by their places in the roll.
#[derive(Debug, Default)]
pub(crate) struct Counted(BTreeMap<String, Vec<usize>>);

impl Counted {
    pub(crate) fn of(
        members: &[Member<'_>],
        quality: &Quality,
        reach: &Reach,
        today: Date,
    ) -> Self {
        let mut counted = Self::default();
        counted.by_measure(members);
        counted.by_strength(members);
        counted.by_quarter(members, quality, today);
        counted.by_reach(reach);
        counted
    }

    fn by_measure<'m>(&mut self, members: &[Member<'m>]) {
        let mut count = |figure: &str, is_counted: fn(&Member<'m>) -> bool| {
            let people = members.iter().enumerate().filter(|(_, member)| is_counted(member));
            self.extend(figure, people.map(|(person, _)| person));
        };
        count("strong", Member::is_strong);
        count("judged", Member::is_known);
        count("evidence", |member| member.has_evidence);
        count("two-way", |member| member.is_two_way);
        count("two-way-lately", Member::is_two_way_lately);
        count("connections", |member| member.is_connection);
        count("hollow", Member::is_hollow);
        count("dormant-strong", Member::is_dormant_strong);
        count("exchanging", Member::is_exchanging);
        count("unanswered", Member::is_unanswered);
        count("at-employers", |member| member.is_known() && member.employer.is_some());
        count("in-fields", |member| member.is_known() && member.field.is_some());
        count("in-places", |member| member.is_known() && member.place.is_some());
    }

    /// The three whose share of all strength is told.
    fn by_strength(&mut self, members: &[Member<'_>]) {
        let score = |person: &usize| members[*person].closeness.score().unwrap_or(0.0);
        let mut known: Vec<usize> =
            (0..members.len()).filter(|person| members[*person].is_known()).collect();
        known.sort_by(|a, b| score(b).total_cmp(&score(a)));
        self.extend("top", known.into_iter().take(3));
    }

    /// Ties that opened and lapsed, in the quarters that are told of.
    fn by_quarter(&mut self, members: &[Member<'_>], quality: &Quality, today: Date) {
        let told: BTreeSet<Quarter> = quality.turnover.iter().map(|told| told.quarter).collect();
        let quarter = |on: Option<Date>| {
            on.filter(|on| *on <= today).map(Quarter::of).filter(|quarter| told.contains(quarter))
        };
        for (person, member) in members.iter().enumerate() {
            if let Some(quarter) = quarter(member.opened_on()) {
                self.extend(&format!("opened-{quarter}"), [person]);
            }
            for quarter in member.lapsed_in(today).intersection(&told) {
                self.extend(&format!("lapsed-{quarter}"), [person]);
            }
        }
    }

    fn by_reach(&mut self, reach: &Reach) {
        for (community, number) in reach.world.communities.iter().zip(1_usize..) {
            self.extend(&format!("community-{number}"), community.people.iter().copied());
        }
        self.extend("linking", reach.world.linking.iter().map(|linking| linking.person));
        self.extend("bridge", reach.bridges.iter().map(|bridge| bridge.person));
        let alone = reach.bridges.iter().filter(|bridge| bridge.is_alone);
        self.extend("bridge-alone", alone.map(|bridge| bridge.person));
    }

    fn extend(&mut self, figure: &str, people: impl IntoIterator<Item = usize>) {
        self.0.entry(figure.to_owned()).or_default().extend(people);
    }

    /// Writes it down, by the row numbers of people.
    pub(crate) fn write(&self, book: &Connection, written: &Written) -> Result<(), Error> {
        let mut insert =
            book.prepare_cached("insert into counted (figure, person) values (?1, ?2)")?;
        for (figure, people) in &self.0 {
            let rows: BTreeSet<i64> = people.iter().map(|person| written.rows[*person]).collect();
            for row in rows {
                insert.execute((figure, row))?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_counted_is_a_figure() {
        assert!(FIGURES.into_iter().all(is_figure));
        assert!(["community-1", "opened-2031-Q4"].into_iter().all(is_figure));
        let nonsense = ["", "nonsense", "community-", "community-0", "opened-2024", "lapsed-24-Q1"];
        assert!(!nonsense.into_iter().any(is_figure));
    }
}
