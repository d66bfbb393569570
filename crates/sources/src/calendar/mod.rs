//! Calendars: who met whom, when and for how long; see `docs/formats/calendar.md`.
//!
//! Read in this order: [`event`] (an entry as its lines say), [`clock`] and [`zone`] (what its times
//! mean), [`repeat`], [`series`] (an entry with its repetitions and changes), [`keeper`] (whose it is), and
//! here: which of it was a meeting of people.
//!
//! Of a meeting its people, its time and its length are kept: no title, no place, no description.

mod clock;
mod event;
mod keeper;
mod repeat;
mod series;
mod zone;

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::io::{self, Read as _};

use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;
use jiff::{Timestamp, ToSpan as _};
use people::digest::Digest;
use people::handle::Email;
use people::{Handle, What, When};

use clock::Clock;
use event::Event;
use series::{Meeting, Series};
use zone::{Described, Observance};

use crate::Source;
use crate::content_line::{ContentLine, ContentLines};
use crate::files::Files;
use crate::out::{Document, LeftOut, Out};
use crate::page::Page;

/// Reads calendars.
#[derive(Debug)]
pub struct Calendar;

impl Source for Calendar {
    fn name(&self) -> &'static str {
        "calendar"
    }

    fn claims(&self, files: &dyn Files) -> Vec<usize> {
        (0..files.paths().len()).filter(|index| is_calendar(files, *index)).collect()
    }

    fn read(&self, files: &dyn Files, out: &mut dyn Out) {
        for (index, path) in files.paths().iter().enumerate() {
            let read = files.open(index).and_then(|bytes| Entries::read(ContentLines::new(bytes)));
            let (entries, damage) = match read {
                Ok(read) => read,
                Err(error) => (Entries::default(), Some(error)),
            };
            let exported_on = entries.newest;
            out.document(Document { file: path.clone(), kind: "calendar", exported_on });
            let mut page = Page::new(path, out);
            entries.put_down(&mut page);
            if let Some(error) = damage {
                page.problem(0, "the file ends here: it is damaged", &error.to_string());
            }
        }
    }
}

/// Puts down the meetings in a calendar that came as part of something else, under its line.
pub(crate) fn put_down_part(part: &[u8], line: u64, page: &mut Page<'_>) {
    let Ok((mut entries, _)) = Entries::read(ContentLines::new(Box::new(part))) else { return };
    entries.events.iter_mut().for_each(|event| event.line = line);
    entries.put_down(page);
}

/// Told by its first line, whatever it is called; only files that could be one are opened.
fn is_calendar(files: &dyn Files, index: usize) -> bool {
    let path = files.paths()[index].to_lowercase();
    let is_named = [".ics", ".ical", ".ifb", ".icalendar"].iter().any(|end| path.ends_with(end));
    if !is_named {
        return false;
    }
    let mut head = Vec::new();
    let read = files.open(index).and_then(|bytes| bytes.take(512).read_to_end(&mut head));
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&head).trim_ascii_start();
    read.is_ok()
        && head.get(..15).is_some_and(|start| start.eq_ignore_ascii_case(b"BEGIN:VCALENDAR"))
}

/// How far ahead a series goes on: nobody knows of a meeting in three years that it will take place.
const DAYS_AHEAD: i64 = 366;
/// People besides the owner from which on a meeting is a lecture (`people::tie` counts no more).
const LARGEST_MEETING: usize = 20;

/// Everything in one file.
#[derive(Debug, Default)]
struct Entries {
    events: Vec<Event>,
    clock: Clock,
    owner: Option<Email>,
    is_cancelling: bool,
    newest: Option<Date>,
    is_too_long: bool,
}

impl Entries {
    /// Reads all lines. A damaged end leaves what came before it.
    fn read(mut lines: ContentLines<'_>) -> io::Result<(Self, Option<io::Error>)> {
        let mut entries = Self::default();
        let mut event: Option<Event> = None;
        let mut inside: Vec<String> = Vec::new();
        loop {
            let line = match lines.next_line() {
                Ok(Some(line)) => line,
                Ok(None) => break,
                Err(error) => {
                    entries.events.extend(event);
                    return Ok((entries, Some(error)));
                }
            };
            match line.name.as_str() {
                "BEGIN" => {
                    let what = line.value.trim().to_ascii_uppercase();
                    if what == "VEVENT" {
                        // An entry whose end is missing ends where the next begins.
                        entries.events.extend(event.take());
                        if entries.events.len() >= MOST_ENTRIES {
                            entries.is_too_long = true;
                            break;
                        }
                        event = Some(Event { line: line.number, ..Event::default() });
                        inside.retain(|part| part == "VCALENDAR");
                    } else if what == "VTIMEZONE" {
                        entries.clock.described.push(Described::default());
                    }
                    if inside.len() < DEEPEST {
                        inside.push(what);
                    }
                }
                "END" => {
                    let what = line.value.trim().to_ascii_uppercase();
                    while inside.pop().is_some_and(|part| part != what) {}
                    if what == "VEVENT" {
                        entries.events.extend(event.take());
                    }
                }
                _ => entries.take(&line, inside.last().map_or("", String::as_str), event.as_mut()),
            }
        }
        entries.events.extend(event);
        entries.find_newest();
        Ok((entries, None))
    }

    fn take(&mut self, line: &ContentLine, inside: &str, event: Option<&mut Event>) {
        match (inside, event) {
            ("VEVENT", Some(event)) => event.take(line),
            ("VTIMEZONE", _) if line.name == "TZID" => {
                if let Some(zone) = self.clock.described.last_mut() {
                    line.value.trim().clone_into(&mut zone.name);
                }
            }
            ("STANDARD" | "DAYLIGHT", _) => {
                if let Some(zone) = self.clock.described.last_mut() {
                    observe(zone, line);
                }
            }
            ("VCALENDAR", _) => match line.name.as_str() {
                "METHOD" => self.is_cancelling = line.value.trim().eq_ignore_ascii_case("CANCEL"),
                "X-WR-CALNAME" => self.owner = Email::parse(&line.value),
                "X-WR-TIMEZONE" => self.clock.usual = zone::named(&line.value),
                _ => {}
            },
            _ => {}
        }
    }

    /// The newest day a stamp speaks of: the day of the export.
    fn find_newest(&mut self) {
        let days = self.events.iter().filter_map(|event| clock::digits(&event.version.1));
        self.newest = days.map(|(at, ..)| at.date()).filter(|day| day.year() < 2200).max();
    }

    fn put_down(self, page: &mut Page<'_>) {
        let Self { events, clock, owner, is_cancelling, newest, is_too_long } = self;
        if is_too_long {
            page.problem(0, "more entries than a calendar can have", "");
        }
        let own: BTreeSet<Email> = keeper::keeper(&events).into_iter().chain(owner).collect();
        for email in own {
            page.state(0, &Handle::Me, What::Also(Handle::Email(email)));
        }
        let newest_start = || {
            let starts = events.iter().filter_map(|event| event.start.as_ref());
            starts.filter_map(|start| clock::digits(&start.value)).map(|(at, ..)| at.date()).max()
        };
        let horizon =
            newest.or_else(newest_start).and_then(|day| day.checked_add(DAYS_AHEAD.days()).ok());
        let horizon = horizon.unwrap_or(Date::MAX);
        let mut named = HashSet::new();
        for (_, series) in by_uid(events) {
            for meeting in series.meetings(&clock, horizon, page) {
                if is_cancelling {
                    call_off(&meeting, page);
                } else {
                    put_down(&meeting, &mut named, page);
                }
            }
        }
    }
}

/// Entries of one calendar. One of forty years with ten a day has fewer.
const MOST_ENTRIES: usize = 200_000;
/// Parts within parts of a calendar.
const DEEPEST: usize = 16;

/// Entries by their identifier, in its order. Google divides a series it changes by `_R<day>`.
fn by_uid(events: Vec<Event>) -> BTreeMap<String, Series> {
    let mut all: BTreeMap<String, Series> = BTreeMap::new();
    for event in events {
        // What has no identifier is itself by where and when it stands.
        let uid = match event.uid.as_str() {
            "" => format!("line {}", event.line),
            uid => uid.to_owned(),
        };
        all.entry(uid).or_default().push(event);
    }
    all
}

/// An offset of a zone the calendar describes.
fn observe(zone: &mut Described, line: &ContentLine) {
    match line.name.as_str() {
        "DTSTART" => {
            let begins = clock::digits(&line.value).map_or(DateTime::MIN, |(at, ..)| at);
            zone.observances.push(Observance { begins, offset: Offset::UTC, yearly: None });
        }
        "TZOFFSETTO" => {
            let offset = offset(&line.value);
            if let (Some(last), Some(offset)) = (zone.observances.last_mut(), offset) {
                last.offset = offset;
            }
        }
        "RRULE" => {
            let value = |name: &str| {
                line.value.split(';').find_map(|part| part.strip_prefix(name)?.strip_prefix('='))
            };
            let month = value("BYMONTH").and_then(|month| month.parse().ok());
            let day = value("BYDAY").and_then(repeat::weekday);
            if let Some(last) = zone.observances.last_mut() {
                last.yearly = month.zip(day).map(|(month, (nth, weekday))| (month, nth, weekday));
            }
        }
        _ => {}
    }
}

/// `+0100`, `-053000`.
fn offset(value: &str) -> Option<Offset> {
    let value = value.trim();
    let sign = if value.starts_with('-') { -1 } else { 1 };
    let digits = value.trim_start_matches(['+', '-']);
    let hours: i32 = digits.get(..2)?.parse().ok()?;
    let minutes: i32 = digits.get(2..4)?.parse().ok()?;
    Offset::from_seconds(sign * (hours * 3600 + minutes * 60)).ok()
}

/// A cancellation, of a meeting that may stand elsewhere: nobody came.
fn call_off(meeting: &Meeting<'_>, page: &mut Page<'_>) {
    page.left_out(LeftOut::Cancelled, "");
    let Some(start) = meeting.start else { return };
    let thread = thread(meeting.uid, start);
    for guest in meeting.guests {
        let about = Handle::Email(guest.email.clone());
        page.fact(meeting.line, &about, When::Instant(start), What::Declined { thread });
    }
}

/// What makes a meeting itself, in whatever calendar it stands.
fn thread(uid: &str, start: Timestamp) -> Digest {
    Digest::of(&[series::plain_uid(uid), &start.to_string()])
}

/// A meeting as facts: who was there, who was not.
fn put_down(meeting: &Meeting<'_>, named: &mut HashSet<u64>, page: &mut Page<'_>) {
    let line = meeting.line;
    if meeting.is_cancelled {
        page.left_out(LeftOut::Cancelled, "");
        return;
    }
    if meeting.guests.len() < 2 {
        let why = if meeting.has_unknown { LeftOut::Nameless } else { LeftOut::Alone };
        page.left_out(why, "");
        return;
    }
    if meeting.is_day {
        page.left_out(LeftOut::AllDay, "");
        return;
    }
    let Some(start) = meeting.start else {
        page.problem(line, "not a date", meeting.uid);
        return;
    };
    let there = meeting.guests.iter().filter(|guest| !guest.declined).count();
    if there.saturating_sub(1) > LARGEST_MEETING {
        page.left_out(LeftOut::Crowd, meeting.guests[0].email.as_str());
        return;
    }
    // The owner is one of them.
    let others = u32::try_from(there.saturating_sub(1).max(1)).unwrap_or(u32::MAX);
    let thread = thread(meeting.uid, start);
    for guest in meeting.guests {
        let about = Handle::Email(guest.email.clone());
        let what = if guest.declined {
            What::Declined { thread }
        } else {
            What::Met { others, thread, seconds: meeting.seconds }
        };
        page.fact(line, &about, When::Instant(start), what);
        let digest = Digest::of(&[guest.email.as_str(), &guest.name]).0;
        if !guest.name.is_empty() && named.insert(digest) {
            page.state(line, &about, What::Named(guest.name.clone()));
        }
    }
}
