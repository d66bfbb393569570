//! An entry with everything under its identifier: its repetitions, its changes, its newest state.
//!
//! A change of one repetition replaces that one, and says only what is changed: who is invited it often
//! leaves to the series. A change whose series is not in the file stands alone.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, DateTime};
use jiff::{Timestamp, tz::Offset};

use super::clock::{self, Clock, Read, Zone};
use super::event::{Event, Guest};
use super::repeat;
use crate::page::Page;

/// Everything under one identifier.
#[derive(Debug, Default)]
pub(super) struct Series {
    master: Option<Event>,
    /// Changes, by the time they replace as written.
    changes: BTreeMap<String, Event>,
}

/// One meeting: an entry, or one repetition of it.
#[derive(Debug)]
pub(super) struct Meeting<'a> {
    pub(super) line: u64,
    pub(super) uid: &'a str,
    pub(super) start: Option<Timestamp>,
    pub(super) seconds: Option<u32>,
    pub(super) is_day: bool,
    pub(super) is_cancelled: bool,
    pub(super) guests: &'a [Guest],
    pub(super) has_unknown: bool,
}

/// The identifier of a series without the day from which Google has it go on under a new one.
pub(super) fn plain_uid(uid: &str) -> &str {
    let Some((before, rest)) = uid.split_once("_R") else { return uid };
    let is_day = rest.get(..8).is_some_and(|day| day.bytes().all(|byte| byte.is_ascii_digit()));
    if is_day { before } else { uid }
}

impl Series {
    /// Takes in an entry. Of two states of one the later holds.
    pub(super) fn push(&mut self, event: Event) {
        let place = match &event.replaces {
            None => &mut self.master,
            Some(replaced) => {
                let key = replaced.value.clone();
                match self.changes.get_mut(&key) {
                    Some(known) if known.version <= event.version => *known = event,
                    Some(_) => {}
                    None => drop(self.changes.insert(key, event)),
                }
                return;
            }
        };
        let is_later = place.as_ref().is_none_or(|known| known.version <= event.version);
        if is_later {
            *place = Some(event);
        }
    }

    /// Its meetings up to a day.
    pub(super) fn meetings(
        &self,
        clock: &Clock,
        horizon: Date,
        page: &mut Page<'_>,
    ) -> Vec<Meeting<'_>> {
        let mut meetings = Vec::new();
        let mut replaced: BTreeSet<Timestamp> = BTreeSet::new();
        for change in self.changes.values() {
            let stands_for = change.replaces.as_ref().and_then(|written| clock.read(written));
            replaced.extend(stands_for.as_ref().and_then(Read::moment));
            let Some(start) = start(change, clock, page) else { continue };
            meetings.push(self.meeting(change, &start, start.at, clock));
        }
        let Some(master) = &self.master else { return meetings };
        let Some(first) = start(master, clock, page) else { return meetings };
        for at in occurrences(master, &first, clock, horizon, page) {
            if first.moment_at(at).is_none_or(|moment| !replaced.contains(&moment)) {
                meetings.push(self.meeting(master, &first, at, clock));
            }
        }
        meetings
    }

    fn meeting<'a>(
        &'a self,
        event: &'a Event,
        start: &Read,
        at: DateTime,
        clock: &Clock,
    ) -> Meeting<'a> {
        let master = self.master.as_ref();
        let guests = match (event.guests.as_slice(), master) {
            ([], Some(master)) => master.guests.as_slice(),
            (own, _) => own,
        };
        Meeting {
            line: event.line,
            uid: &event.uid,
            start: start.moment_at(at),
            seconds: seconds(event, start, clock),
            is_day: start.is_day,
            is_cancelled: event.cancelled,
            guests,
            has_unknown: event.has_unknown,
        }
    }
}

/// When an entry begins. One that says nothing of it, or nothing readable, is a problem.
fn start(event: &Event, clock: &Clock, page: &mut Page<'_>) -> Option<Read> {
    let Some(written) = &event.start else {
        page.problem(event.line, "this entry does not say when it begins", &event.uid);
        return None;
    };
    let Some(read) = clock.read(written) else {
        page.problem(event.line, "not a date", &written.value);
        return None;
    };
    if let Zone::Unknown(name) = &read.zone {
        page.problem(event.line, "a time zone nobody knows: its times may be hours off", name);
    }
    Some(read)
}

/// How long it lasts.
fn seconds(event: &Event, start: &Read, clock: &Clock) -> Option<u32> {
    let end =
        event.end.as_ref().and_then(|written| clock.read(written)).and_then(|end| end.moment());
    match (end, start.moment()) {
        (Some(end), Some(start)) => u32::try_from(end.as_second() - start.as_second()).ok(),
        _ => event.seconds,
    }
}

/// The times, on the clock of its zone, at which an entry takes place.
fn occurrences(
    event: &Event,
    first: &Read,
    clock: &Clock,
    horizon: Date,
    page: &mut Page<'_>,
) -> Vec<DateTime> {
    let rule = event.rule().unwrap_or_else(|rule| {
        page.problem(
            event.line,
            "a rule of repetition we do not follow: only the first is taken",
            rule,
        );
        None
    });
    let on_clock = |day: Date| day.to_datetime(first.at.time());
    let mut times: BTreeSet<DateTime> = BTreeSet::from([first.at]);
    if let Some(rule) = rule {
        let last =
            rule.until.as_deref().and_then(|until| last_day(until, first)).unwrap_or(horizon);
        times.extend(rule.days(first.at.date(), last.min(horizon)).into_iter().map(on_clock));
        if let Some(until) = rule.until.as_deref().and_then(clock::digits).filter(|until| until.1) {
            times.retain(|at| first.moment_at(*at) <= Offset::UTC.to_timestamp(until.0).ok());
        }
    }
    let more = event.more_days.iter().filter_map(|written| clock.read(written));
    times.extend(more.map(|read| if read.is_day { on_clock(read.at.date()) } else { read.at }));
    let not: BTreeSet<Timestamp> =
        event.not_days.iter().filter_map(|written| clock.read(written)?.moment()).collect();
    let not_days: BTreeSet<Date> = event
        .not_days
        .iter()
        .filter_map(|written| clock.read(written))
        .filter(|read| read.is_day)
        .map(|read| read.at.date())
        .collect();
    times.retain(|at| {
        !not_days.contains(&at.date())
            && first.moment_at(*at).is_none_or(|moment| !not.contains(&moment))
    });
    times.into_iter().take(repeat::MOST).collect()
}

/// The last day a rule may fall on. A last moment in UTC may be a day later on the clock; which of them it
/// is, is looked at by moment.
fn last_day(until: &str, first: &Read) -> Option<Date> {
    let (at, is_utc, _) = clock::digits(until)?;
    if is_utc && !first.is_day { at.date().tomorrow().ok() } else { Some(at.date()) }
}
