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
        count("judged", |member| member.closeness.score().is_some());
        count("evidence", |member| member.has_evidence);
        count("two-way", |member| member.is_two_way);
        count("two-way-lately", Member::is_two_way_lately);
        count("hollow", Member::is_hollow);
        count("dormant-strong", Member::is_dormant_strong);
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
            if let Some(quarter) = quarter(member.lapsed_on()) {
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
