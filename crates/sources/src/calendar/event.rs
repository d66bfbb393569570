//! One entry of a calendar as its lines say, before anything is made of it.

use people::handle::Email;
use people::name;

use super::repeat::Rule;
use crate::content_line::{ContentLine, unescaped};

/// A date or time as written, with the zone it names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Written {
    pub(super) value: String,
    pub(super) zone: Option<String>,
}

/// Somebody at a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Guest {
    pub(super) email: Email,
    pub(super) name: String,
    pub(super) declined: bool,
}

/// An entry, or a change of one of its repetitions.
#[derive(Debug, Clone, Default)]
pub(super) struct Event {
    pub(super) line: u64,
    pub(super) uid: String,
    pub(super) start: Option<Written>,
    pub(super) end: Option<Written>,
    pub(super) seconds: Option<u32>,
    pub(super) rule: Option<String>,
    pub(super) more_days: Vec<Written>,
    pub(super) not_days: Vec<Written>,
    pub(super) replaces: Option<Written>,
    pub(super) cancelled: bool,
    /// By these a later state of an entry is told from an earlier one.
    pub(super) version: (u32, String),
    pub(super) guests: Vec<Guest>,
    /// Whether a guest stands in it of whom nothing can be made.
    pub(super) has_unknown: bool,
}

/// Guests of one meeting. More than so many are a crowd anyway.
const MOST_GUESTS: usize = 200;

impl Event {
    /// Takes in one line.
    pub(super) fn take(&mut self, line: &ContentLine) {
        let written = || Written {
            value: line.value.trim().to_owned(),
            zone: line.param("TZID").map(str::to_owned),
        };
        let list = || {
            let parts = line.value.split(',').take(MOST_GUESTS * 10);
            let zone = line.param("TZID").map(str::to_owned);
            parts.map(move |part| Written { value: part.trim().to_owned(), zone: zone.clone() })
        };
        match line.name.as_str() {
            "UID" => line.value.trim().clone_into(&mut self.uid),
            "DTSTART" => self.start = Some(written()),
            "DTEND" => self.end = Some(written()),
            "DURATION" => self.seconds = duration(&line.value),
            "RRULE" => self.rule = Some(line.value.clone()),
            "RDATE" => self.more_days.extend(list()),
            "EXDATE" => self.not_days.extend(list()),
            "RECURRENCE-ID" => self.replaces = Some(written()),
            "STATUS" => self.cancelled |= line.value.trim().eq_ignore_ascii_case("CANCELLED"),
            "SEQUENCE" => self.version.0 = line.value.trim().parse().unwrap_or_default(),
            "DTSTAMP" => line.value.trim().clone_into(&mut self.version.1),
            "ATTENDEE" | "ORGANIZER" if self.guests.len() < MOST_GUESTS => self.invite(line),
            _ => {}
        }
    }

    fn invite(&mut self, line: &ContentLine) {
        let kind = line.param("CUTYPE").unwrap_or("INDIVIDUAL");
        if ["ROOM", "RESOURCE", "GROUP"].iter().any(|thing| kind.eq_ignore_ascii_case(thing)) {
            return;
        }
        let Some(email) = address(line) else {
            self.has_unknown = true;
            return;
        };
        if is_thing(&email) {
            return;
        }
        let declined =
            line.param("PARTSTAT").is_some_and(|word| word.eq_ignore_ascii_case("DECLINED"));
        let name = shown_name(line, &email);
        match self.guests.iter_mut().find(|guest| guest.email == email) {
            Some(known) => {
                known.declined |= declined;
                if known.name.is_empty() {
                    known.name = name;
                }
            }
            None => self.guests.push(Guest { email, name, declined }),
        }
    }

    /// The rule it repeats by: `Err` when it has one we do not follow.
    pub(super) fn rule(&self) -> Result<Option<Rule>, &str> {
        match &self.rule {
            None => Ok(None),
            Some(rule) => Rule::parse(rule).map(Some).ok_or(rule),
        }
    }
}

/// The address of a guest: in the value, with whatever scheme, in a parameter, or in the name.
fn address(line: &ContentLine) -> Option<Email> {
    let value = line.value.trim();
    let plain = value
        .get(..7)
        .filter(|scheme| scheme.eq_ignore_ascii_case("mailto:"))
        .map_or(value, |_| &value[7..]);
    let in_brackets = |text: &str| {
        text.rsplit_once('(').and_then(|(_, rest)| Email::parse(rest.split(')').next()?))
    };
    Email::parse(plain).or_else(|| line.param("EMAIL").and_then(Email::parse)).or_else(|| {
        line.param("CN").and_then(|name| Email::parse(name).or_else(|| in_brackets(name)))
    })
}

/// A calendar or a room that stands among the guests.
fn is_thing(email: &Email) -> bool {
    email.domain().ends_with("calendar.google.com")
}

fn shown_name(line: &ContentLine, email: &Email) -> String {
    let shown = name::tidy(&unescaped(line.param("CN").unwrap_or_default()));
    let shown = match shown.split_once('(') {
        Some((before, rest)) if rest.contains('@') => before.trim().to_owned(),
        _ => shown,
    };
    let is_address = shown.contains('@') || shown.eq_ignore_ascii_case(email.as_str());
    if is_address { String::new() } else { shown }
}

/// `PT1H30M`, `P1DT2H`, `P2W`, in seconds.
fn duration(value: &str) -> Option<u32> {
    let span: jiff::Span = value.trim().parse().ok()?;
    let begins = jiff::civil::date(2000, 1, 1).at(0, 0, 0, 0);
    u32::try_from(begins.checked_add(span).ok()?.duration_since(begins).as_secs()).ok()
}
