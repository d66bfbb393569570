//! Birthdays as a calendar that repeats every year (RFC 5545), for any program that keeps one.

use std::io::Write;

use people::fact::Birthday;

use super::content_line::{folded, text};
use crate::Error;

/// Writes the calendar: a day that repeats for each of these people, by public name and the name to show.
pub(super) fn write(
    birthdays: &[(String, String, Birthday)],
    out: &mut impl Write,
) -> Result<(), Error> {
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Cerchia//Birthdays//EN".to_owned(),
        "CALSCALE:GREGORIAN".to_owned(),
    ];
    for (id, name, day) in birthdays {
        // A day without a year still needs one to begin with; 2000 has a 29th of February.
        let year = day.year.unwrap_or(2000);
        lines.extend([
            "BEGIN:VEVENT".to_owned(),
            format!("UID:birthday-{id}@cerchia"),
            "DTSTAMP:20000101T000000Z".to_owned(),
            format!("DTSTART;VALUE=DATE:{year:04}{:02}{:02}", day.month, day.day),
            "RRULE:FREQ=YEARLY".to_owned(),
            format!("SUMMARY:{}", text(name)),
            "CATEGORIES:BIRTHDAY".to_owned(),
            "TRANSP:TRANSPARENT".to_owned(),
            "END:VEVENT".to_owned(),
        ]);
    }
    lines.push("END:VCALENDAR".to_owned());
    for line in lines {
        write!(out, "{}\r\n", folded(&line))?;
    }
    Ok(())
}
