//! The headers of a mail that say something of people, found in one pass over the lines.
//!
//! Most mail is from machines and is told by these alone, so nothing is decoded here: a value is the
//! bytes behind the colon, with the lines it goes on in.

/// Where the headers end and the body begins; `None` where there is no body.
pub(super) fn end(mail: &[u8]) -> Option<usize> {
    let unix = memchr::memmem::find(mail, b"\n\n").map(|at| at + 2);
    // A mail of Windows line ends has no such place before its own, so the search is short.
    let limit = unix.unwrap_or(mail.len());
    let windows = memchr::memmem::find(&mail[..limit], b"\n\r\n").map(|at| at + 3);
    windows.or(unix)
}

/// The values of headers we look at, as they stand; empty where there is none.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Headers<'a> {
    pub(super) from: &'a [u8],
    pub(super) to: &'a [u8],
    pub(super) cc: &'a [u8],
    pub(super) bcc: &'a [u8],
    pub(super) date: &'a [u8],
    pub(super) subject: &'a [u8],
    pub(super) message_id: &'a [u8],
    pub(super) in_reply_to: &'a [u8],
    pub(super) references: &'a [u8],
    pub(super) received: &'a [u8],
    pub(super) delivered_to: &'a [u8],
    pub(super) gmail_thread: &'a [u8],
    pub(super) gmail_labels: &'a [u8],
    pub(super) mozilla_status: &'a [u8],
    pub(super) linkedin_template: &'a [u8],
    pub(super) content_type: &'a [u8],
    pub(super) signs: Signs<'a>,
}

/// Headers that machines and lists write and people don't.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Signs<'a> {
    pub(super) list: &'a [u8],
    pub(super) unsubscribe: &'a [u8],
    pub(super) precedence: &'a [u8],
    pub(super) auto_submitted: &'a [u8],
    pub(super) automatic: &'a [u8],
    pub(super) ticket: &'a [u8],
    pub(super) linkedin: &'a [u8],
}

impl<'a> Headers<'a> {
    /// Reads the headers at the beginning of a mail, and gives the body behind them.
    pub(super) fn read(mail: &'a [u8]) -> (Self, &'a [u8]) {
        let end = end(mail).unwrap_or(mail.len());
        let (block, body) = mail.split_at(end);
        let mut headers = Self::default();
        let mut rest = block;
        while let Some((name, value, after)) = next(rest) {
            headers.take(name, value);
            rest = after;
        }
        (headers, body)
    }

    /// Keeps a value where it is one we look at. Of two headers of one name the first holds: the last
    /// server on the way puts its own on top.
    fn take(&mut self, name: &[u8], value: &'a [u8]) {
        let mut lower = [0; LONGEST_NAME];
        let Some(lower) = lower.get_mut(..name.len()) else { return };
        lower.copy_from_slice(name);
        lower.make_ascii_lowercase();
        let place = match &*lower {
            b"from" => &mut self.from,
            b"subject" => &mut self.subject,
            b"to" => &mut self.to,
            b"cc" => &mut self.cc,
            b"bcc" => &mut self.bcc,
            b"date" => &mut self.date,
            b"delivered-to" | b"envelope-to" | b"x-original-to" => &mut self.delivered_to,
            b"message-id" => &mut self.message_id,
            b"in-reply-to" => &mut self.in_reply_to,
            b"references" => &mut self.references,
            b"received" => &mut self.received,
            b"x-gm-thrid" => &mut self.gmail_thread,
            b"x-gmail-labels" => &mut self.gmail_labels,
            b"x-mozilla-status" => &mut self.mozilla_status,
            b"content-type" => &mut self.content_type,
            b"x-linkedin-template" => &mut self.linkedin_template,
            b"precedence" => &mut self.signs.precedence,
            b"auto-submitted" => &mut self.signs.auto_submitted,
            b"list-unsubscribe" => &mut self.signs.unsubscribe,
            b"list-id" | b"list-post" => &mut self.signs.list,
            other if AUTOMATIC.contains(&other) => &mut self.signs.automatic,
            other if TICKETS.iter().any(|begin| other.starts_with(begin)) => &mut self.signs.ticket,
            other if other.starts_with(b"x-linkedin-") => &mut self.signs.linkedin,
            _ => return,
        };
        if place.is_empty() {
            *place = value;
        }
    }
}

/// The longest name we look for is shorter.
const LONGEST_NAME: usize = 32;

/// Headers of programs that write by themselves, lower case.
const AUTOMATIC: [&[u8]; 7] = [
    b"feedback-id",
    b"x-autoreply",
    b"x-autorespond",
    b"x-auto-response-from",
    b"x-mailgun-sid",
    b"x-campaign-id",
    b"x-csa-complaints",
];

/// How headers of ticket systems and forges begin, lower case.
const TICKETS: [&[u8]; 8] = [
    b"x-zendesk",
    b"x-rt-",
    b"x-otrs",
    b"x-jira",
    b"x-github-",
    b"x-gitlab-",
    b"x-freshdesk",
    b"x-redmine",
];

/// The first header of a block: its name, its value with the lines it goes on in, and what follows. A
/// line that is no header is passed over.
fn next(block: &[u8]) -> Option<(&[u8], &[u8], &[u8])> {
    let mut start = 0;
    loop {
        let block = &block[start..];
        let mut end = line_end(block)?;
        if block[..end].trim_ascii().is_empty() {
            return None;
        }
        while matches!(block.get(end), Some(b' ' | b'\t')) {
            end += line_end(&block[end..])?;
        }
        if let Some(colon) = memchr::memchr(b':', &block[..end]) {
            return Some((
                block[..colon].trim_ascii(),
                block[colon + 1..end].trim_ascii(),
                &block[end..],
            ));
        }
        start += end;
    }
}

/// Where the first line ends, its break counted in; `None` when nothing is left.
fn line_end(bytes: &[u8]) -> Option<usize> {
    (!bytes.is_empty()).then(|| memchr::memchr(b'\n', bytes).map_or(bytes.len(), |at| at + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_goes_on_in_lines_that_are_indented() {
        let (headers, body) = Headers::read(
            b"To: Ada <ada@works.example>,\r\n\tBo <bo@works.example>\r\nSubject: a\r\n\r\nHello",
        );
        assert_eq!(headers.to, b"Ada <ada@works.example>,\r\n\tBo <bo@works.example>");
        assert_eq!((headers.subject, body), (&b"a"[..], &b"Hello"[..]));
    }

    #[test]
    fn a_line_that_is_no_header_hides_none() {
        let (headers, _) = Headers::read(b">From me\nnonsense\nFROM: ada@works.example\n\n");
        assert_eq!(headers.from, b"ada@works.example");
    }

    #[test]
    fn a_mail_may_end_with_its_headers() {
        assert_eq!(Headers::read(b"From: ada@works.example").0.from, b"ada@works.example");
        assert_eq!(Headers::read(b"").0.from, b"");
    }

    #[test]
    fn a_body_after_windows_line_ends_begins_at_the_first_blank_line() {
        assert_eq!(Headers::read(b"To: a\r\n\r\nHello\n\nBye").1, b"Hello\n\nBye");
    }
}
