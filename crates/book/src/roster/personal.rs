//! What passed between the owner and each person in person, up to the Monday of the week: what keeping in touch is
//! judged from.
//!
//! Up to Monday, so that what happens in a week does not change whom it is about; in person, because a letter to forty
//! people keeps nobody close. What the owner did since is kept apart: it is how the week gets done.

use jiff::civil::Date;
use people::scenario::keep::owed::Act;
use people::scenario::keep::week;
use people::tie::{Event, Ruler, Stats};
use people::{Fact, Side, When};

use super::past::day_of;

/// Statistics by number in the roll.
#[derive(Debug)]
pub(crate) struct Personal {
    /// Up to the week.
    pub(crate) stats: Vec<Stats>,
    /// The day in this week on which the owner last acted.
    pub(crate) acted_on: Vec<Option<Date>>,
    /// The Monday.
    pub(crate) first_day: Date,
    begin: i64,
    ruler: Ruler,
}

impl Personal {
    pub(crate) fn of(n_people: usize, today: Date) -> Self {
        Self {
            stats: vec![Stats::default(); n_people],
            acted_on: vec![None; n_people],
            first_day: week::first_day(today),
            begin: begin(today),
            ruler: Ruler::default(),
        }
    }

    /// Sees an event, in the order of time.
    pub(crate) fn see(&mut self, person: usize, event: &Event) {
        if !event.is_personal() {
            return;
        }
        if event.at < self.begin {
            self.stats[person].add(event, &self.ruler);
        } else if event.by != Some(Side::Them) {
            self.acted_on[person] = day_of(event.at);
        }
    }
}

/// The newest acts of the two, by number in the roll.
#[derive(Debug)]
pub(crate) struct Acts {
    of: Vec<Vec<Act>>,
    begin: i64,
}

/// So many acts tell whether the last is finished.
const KEPT: usize = 16;

impl Acts {
    pub(crate) fn of(n_people: usize, today: Date) -> Self {
        Self { of: vec![Vec::new(); n_people], begin: begin(today) }
    }

    /// Notes a fact, in any order.
    pub(crate) fn note(&mut self, person: usize, fact: &Fact) {
        let Some(act) = Act::of(fact).filter(|act| act.at < self.begin) else { return };
        let acts = &mut self.of[person];
        acts.push(act);
        if acts.len() >= 2 * KEPT {
            acts.sort_unstable();
            acts.drain(..KEPT);
        }
    }

    /// The newest, in the order of time; a letter that two exports have counts once. Talks are told by the owner.
    pub(crate) fn newest(&self, person: usize, talked: &[Date]) -> Vec<Act> {
        let talk = |on: &Date| When::Day(*on).second().filter(|at| *at < self.begin).map(Act::talk);
        let mut acts = self.of[person].clone();
        acts.extend(talked.iter().filter_map(talk));
        acts.sort_unstable();
        acts.dedup();
        acts
    }
}

fn begin(today: Date) -> i64 {
    When::Day(week::first_day(today)).second().unwrap_or(i64::MAX)
}
