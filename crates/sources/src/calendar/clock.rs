//! Times of a calendar as moments: in UTC, in a zone it names, or by the clock of wherever its owner is.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::{Offset, TimeZone};

use super::event::Written;
use super::zone::{self, Described};

/// A time that could be read.
#[derive(Debug, Clone)]
pub(super) struct Read {
    /// The day and the time on the clock of its zone.
    pub(super) at: DateTime,
    pub(super) zone: Zone,
    /// A whole day.
    pub(super) is_day: bool,
}

/// The zone of a time.
#[derive(Debug, Clone)]
pub(super) enum Zone {
    /// One of the world's.
    Known(TimeZone),
    /// One the calendar describes.
    Described(Described),
    /// A name nobody knows: UTC, which may be hours off.
    Unknown(String),
}

impl Read {
    /// The moment this clock shows that time on that day.
    pub(super) fn moment_at(&self, at: DateTime) -> Option<Timestamp> {
        match &self.zone {
            Zone::Known(zone) => zone.to_timestamp(at).ok(),
            Zone::Described(zone) => zone.moment(at),
            Zone::Unknown(_) => Offset::UTC.to_timestamp(at).ok(),
        }
    }

    /// Its moment.
    pub(super) fn moment(&self) -> Option<Timestamp> {
        self.moment_at(self.at)
    }
}

/// What times in one calendar mean.
#[derive(Debug, Default)]
pub(super) struct Clock {
    /// Zones the calendar describes.
    pub(super) described: Vec<Described>,
    /// The zone of times that name none.
    pub(super) usual: Option<TimeZone>,
    known: std::cell::RefCell<std::collections::HashMap<String, Option<TimeZone>>>,
}

impl Clock {
    /// Reads a time; `None` when it is none.
    pub(super) fn read(&self, written: &Written) -> Option<Read> {
        let value = written.value.as_str();
        let (at, is_utc, is_day) = digits(value)?;
        let zone = match &written.zone {
            _ if is_utc || is_day => Zone::Known(TimeZone::UTC),
            Some(name) => self.zone(name),
            None => Zone::Known(self.usual.clone().unwrap_or(TimeZone::UTC)),
        };
        Some(Read { at, zone, is_day })
    }

    fn zone(&self, name: &str) -> Zone {
        let known = self.known.borrow().get(name).cloned();
        let found = known.unwrap_or_else(|| {
            let found = zone::named(name);
            self.known.borrow_mut().insert(name.to_owned(), found.clone());
            found
        });
        if let Some(zone) = found {
            return Zone::Known(zone);
        }
        match self.described.iter().find(|zone| zone.name == name && !zone.observances.is_empty()) {
            Some(zone) => Zone::Described(zone.clone()),
            None => self.usual.clone().map_or_else(|| Zone::Unknown(name.to_owned()), Zone::Known),
        }
    }
}

/// `20240305T100000Z`, `20240305T1000`, `20240305`: the time, whether it is in UTC, whether it is a day.
pub(super) fn digits(value: &str) -> Option<(DateTime, bool, bool)> {
    let plain: String = value.trim().chars().filter(|c| !matches!(c, '-' | ':')).collect();
    let number =
        |range: std::ops::Range<usize>| plain.get(range).and_then(|part| part.parse::<i16>().ok());
    let small = |range| number(range).and_then(|number| i8::try_from(number).ok());
    let day = Date::new(number(0..4)?, small(4..6)?, small(6..8)?).ok()?;
    let Some(rest) = plain.get(8..).filter(|rest| !rest.is_empty()) else {
        return Some((day.at(0, 0, 0, 0), false, true));
    };
    if !rest.starts_with(['T', 't']) {
        return None;
    }
    let second = small(13..15).unwrap_or(0).min(59);
    let time = jiff::civil::Time::new(small(9..11)?, small(11..13)?, second, 0).ok()?;
    Some((day.to_datetime(time), rest.ends_with(['Z', 'z']), false))
}
