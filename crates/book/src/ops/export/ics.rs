//! Days as a calendar (RFC 5545), for any program that keeps one: birthdays, which repeat every year, and what there is
//! to remember in a week. A day keeps its identifier, so that a calendar read again is the same and not twice.

use std::fmt::Write;

use jiff::civil::Date;

use super::content_line::{folded, text};

/// A whole day in a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// What names it for ever, before the `@`.
    pub id: String,
    /// The day; of one that repeats, the first.
    pub on: Date,
    /// Whether it comes every year.
    pub is_yearly: bool,
    /// What it is called.
    pub title: String,
    /// More about it; may be empty.
    pub more: String,
    /// What kind of day it is, in the calendar's own word.
    pub category: &'static str,
}

/// The calendar of these days. `product` says what it is of; `made_on` is when its days were last changed.
#[must_use]
pub fn calendar(product: &str, days: &[Day], made_on: Date) -> String {
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        format!("PRODID:-//Cerchia//{product}//EN"),
        "CALSCALE:GREGORIAN".to_owned(),
    ];
    days.iter().for_each(|day| lines.extend(event(day, made_on)));
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().fold(String::new(), |mut out, line| {
        // Writing to a text cannot fail.
        _ = write!(out, "{}\r\n", folded(line));
        out
    })
}

fn event(day: &Day, made_on: Date) -> Vec<String> {
    let mut lines = vec![
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}@cerchia", day.id),
        format!("DTSTAMP:{}T000000Z", basic(made_on)),
        format!("DTSTART;VALUE=DATE:{}", basic(day.on)),
    ];
    if day.is_yearly {
        lines.push("RRULE:FREQ=YEARLY".to_owned());
    }
    lines.push(format!("SUMMARY:{}", text(&day.title)));
    if !day.more.is_empty() {
        lines.push(format!("DESCRIPTION:{}", text(&day.more)));
    }
    lines.push(format!("CATEGORIES:{}", day.category));
    lines.push("TRANSP:TRANSPARENT".to_owned());
    lines.push("END:VEVENT".to_owned());
    lines
}

/// A day without its hyphens.
fn basic(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn day(title: &str) -> Day {
        Day {
            id: "keep-1f-owed-2024-03-11".to_owned(),
            on: date(2024, 3, 11),
            is_yearly: false,
            title: title.to_owned(),
            more: String::new(),
            category: "KEEP",
        }
    }

    #[test]
    fn what_a_stranger_is_called_adds_no_line_of_its_own() {
        let made = calendar("Keep", &[day("Ada\r\nEND:VEVENT;\nX:1")], date(2024, 3, 11));
        assert_eq!(made.matches("END:VEVENT\r\n").count(), 1);
        assert!(made.contains("SUMMARY:Ada\\nEND:VEVENT\\;\\nX:1\r\n"), "{made}");
    }

    #[test]
    fn the_same_days_are_the_same_calendar_and_every_line_ends_as_it_must() {
        let days = [day("Ada"), Day { is_yearly: true, ..day("Bo") }];
        let made = calendar("Keep", &days, date(2024, 3, 11));
        assert_eq!(made, calendar("Keep", &days, date(2024, 3, 11)));
        assert!(made.lines().count() > 10 && !made.replace("\r\n", "").contains(['\r', '\n']));
    }
}
