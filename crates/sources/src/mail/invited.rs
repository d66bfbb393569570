//! Meetings that came by mail: the calendar part of an invitation, of an answer, of a cancellation.

use std::sync::LazyLock;

use mail_parser::{MessageParser, MimeHeaders as _};
use memchr::memmem::Finder;

use super::headers::Headers;
use crate::calendar;
use crate::page::Page;

/// Puts down the meetings in a mail, if it carries any.
pub(super) fn put_down(mail: &[u8], headers: &Headers<'_>, line: u64, page: &mut Page<'_>) {
    if !may_carry(mail, headers.content_type) {
        return;
    }
    let Some(parsed) = MessageParser::default().parse(mail) else { return };
    let is_calendar = |part: &&mail_parser::MessagePart<'_>| {
        part.content_type().is_some_and(|kind| {
            kind.ctype().eq_ignore_ascii_case("text")
                && kind.subtype().is_some_and(|what| what.eq_ignore_ascii_case("calendar"))
        })
    };
    for part in parsed.parts.iter().filter(is_calendar).take(MOST_PARTS) {
        calendar::put_down_part(part.contents(), line, page);
    }
}

/// Calendars in one mail. A client sends one, and a copy as an attachment.
const MOST_PARTS: usize = 4;

/// Made once: most mail comes in parts.
static CALENDAR: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("text/calendar"));

/// Whether it is worth taking apart: only mail in parts, or a calendar by itself.
fn may_carry(mail: &[u8], content_type: &[u8]) -> bool {
    let kind = content_type.trim_ascii_start();
    let is = |kind: &[u8], wanted: &[u8]| {
        kind.get(..wanted.len()).is_some_and(|start| start.eq_ignore_ascii_case(wanted))
    };
    is(kind, b"text/calendar") || (is(kind, b"multipart/") && CALENDAR.find(mail).is_some())
}
