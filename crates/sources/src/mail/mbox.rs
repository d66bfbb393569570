//! An mbox cut into its mails, however large it is.
//!
//! The library's own iterator cuts at every line that begins with `From `, and letters have such lines.
//! Here a cut needs a blank line before it and a date in it ([`super::separator`]), and a
//! `Content-Length` that ends exactly at a separator or at the end of the file is believed, because the
//! programs that write it leave such lines as they are. A window of the file is in memory; of a mail
//! larger than [`KEPT`] its beginning is kept, which has everything but its attachments.

use std::io::{self, Read};

use jiff::Timestamp;
use memchr::memmem::Finder;

use super::separator::{self, FROM};

/// Bytes read at once.
const CHUNK: usize = 256 << 10;
/// Bytes kept of one mail.
const KEPT: usize = 8 << 20;

/// A mail as it stands in the file.
#[derive(Debug)]
pub(super) struct Raw<'a> {
    /// Its physical line: that of its separator.
    pub(super) line: u64,
    /// When the separator says it came.
    pub(super) arrived: Option<Timestamp>,
    /// Headers and body.
    pub(super) mail: &'a [u8],
}

/// Cuts an mbox.
pub(super) struct Mbox<R> {
    reader: R,
    window: Vec<u8>,
    /// Where the mail handed out last ends in the window.
    end: usize,
    is_over: bool,
    /// Bytes of the file before the window.
    passed: u64,
    /// Lines before the end of the mail handed out last.
    lines: u64,
    cut: Finder<'static>,
}

impl<R: Read> Mbox<R> {
    /// Starts at a place of the file that has this many bytes and lines before it.
    pub(super) fn new(reader: R, bytes: u64, lines: u64) -> Self {
        Self {
            reader,
            window: Vec::new(),
            end: 0,
            is_over: false,
            passed: bytes,
            lines,
            cut: Finder::new(b"\nFrom "),
        }
    }

    /// Bytes and lines before the end of the mail handed out last.
    pub(super) fn place(&self) -> (u64, u64) {
        (self.passed + self.end as u64, self.lines)
    }

    /// Whether the file goes on with a separator here.
    pub(super) fn is_at_separator(&mut self) -> io::Result<bool> {
        self.fill_to(self.end + 512)?;
        Ok(is_separator(&self.window[self.end..]))
    }

    /// The next mail. What stands before the first separator is one, too, if it is anything.
    pub(super) fn next(&mut self) -> io::Result<Option<Raw<'_>>> {
        self.make_room();
        let start = self.end;
        let line = self.lines + 1;
        let kept = self.find_end(start)?;
        if self.end == start {
            return Ok(None);
        }
        let whole = &self.window[start..self.end];
        self.lines += memchr::memchr_iter(b'\n', whole).count() as u64;
        let mail = &whole[..kept.min(whole.len())];
        let (first, rest) = match memchr::memchr(b'\n', mail) {
            Some(end) => (&mail[..end], &mail[end + 1..]),
            None => (mail, &mail[mail.len()..]),
        };
        Ok(Some(match separator::moment(first) {
            Some(arrived) => Raw { line, arrived: Some(arrived), mail: rest },
            None => Raw { line, arrived: None, mail },
        }))
    }

    /// Lets go of the mails handed out, not after every one: moving what is left has its price.
    fn make_room(&mut self) {
        if !self.is_over && self.window.len() - self.end < CHUNK / 4 {
            self.window.drain(..self.end);
            self.passed += self.end as u64;
            self.end = 0;
        }
    }

    /// Sets the end of the mail that begins here, and gives how many of its bytes are kept.
    fn find_end(&mut self, start: usize) -> io::Result<usize> {
        self.fill_to(start + 1)?;
        let mut kept = usize::MAX;
        let mut from = self.declared_end(start)?.unwrap_or(start + 1);
        loop {
            match self.next_cut(from) {
                Some(at) => {
                    self.end = at;
                    return Ok(kept);
                }
                None if self.is_over => {
                    self.end = self.window.len();
                    return Ok(kept);
                }
                None => {
                    from = self.window.len().saturating_sub(LOOK_BACK).max(start + 1);
                    if self.window.len() - start > KEPT + CHUNK {
                        from = self.let_middle_go(start + KEPT, from);
                        kept = KEPT;
                    }
                    self.fill_to(self.window.len() + CHUNK)?;
                }
            }
        }
    }

    /// Where a separator begins at or after this place.
    fn next_cut(&self, mut from: usize) -> Option<usize> {
        // `from` may be a separator itself: the line break before it belongs to the search.
        from = from.saturating_sub(1);
        loop {
            let at = from + self.cut.find(&self.window[from..])? + 1;
            let before = &self.window[..at];
            let is_after_blank = before.ends_with(b"\n\n") || before.ends_with(b"\n\r\n");
            // A separator whose line is not all there yet is looked at again with more of it.
            if !self.is_over && self.window.len() - at < LOOK_BACK {
                return None;
            }
            if is_after_blank && is_separator(&self.window[at..]) {
                return Some(at);
            }
            from = at;
        }
    }

    /// Drops bytes between what is kept and where the search goes on, and gives where that is now. The
    /// lines in them are counted here, because nobody sees them again.
    fn let_middle_go(&mut self, kept_to: usize, from: usize) -> usize {
        let dropped = self.window.drain(kept_to..from);
        let bytes = dropped.len();
        self.lines += dropped.filter(|byte| *byte == b'\n').count() as u64;
        self.passed += bytes as u64;
        kept_to
    }

    /// Where the mail that begins here ends by its own `Content-Length`, if a separator or the end of the
    /// file is there.
    fn declared_end(&mut self, start: usize) -> io::Result<Option<usize>> {
        let mail = &self.window[start..];
        let Some((headers_end, length)) = declared(&mail[..mail.len().min(LONGEST_HEADERS)]) else {
            return Ok(None);
        };
        let Some(end) = headers_end.checked_add(length).filter(|end| *end <= KEPT) else {
            return Ok(None);
        };
        let end = start + end;
        self.fill_to(end + LOOK_BACK)?;
        let Some(rest) = self.window.get(end..) else { return Ok(None) };
        let blank = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let is_end = self.is_over && rest.len() == blank;
        Ok((is_end || is_separator(&rest[blank..])).then_some(end + blank))
    }

    /// Reads until the window has this many bytes, or the file is over.
    fn fill_to(&mut self, bytes: usize) -> io::Result<()> {
        while !self.is_over && self.window.len() < bytes {
            let had = self.window.len();
            self.window.resize(bytes.max(had + CHUNK), 0);
            let n_read = match self.reader.read(&mut self.window[had..]) {
                Err(error) if error.kind() != io::ErrorKind::Interrupted => {
                    self.window.truncate(had);
                    return Err(error);
                }
                read => read.ok(),
            };
            self.window.truncate(had + n_read.unwrap_or(0));
            self.is_over = n_read == Some(0);
        }
        Ok(())
    }
}

/// Headers in which a length is looked for.
const LONGEST_HEADERS: usize = 64 << 10;
/// Longer than any separator.
const LOOK_BACK: usize = 512;

/// Whether these bytes begin with a separator.
fn is_separator(bytes: &[u8]) -> bool {
    if !bytes.starts_with(FROM) {
        return false;
    }
    let line = &bytes[..bytes.len().min(LOOK_BACK)];
    let end = memchr::memchr(b'\n', line).unwrap_or(line.len());
    separator::moment(&line[..end]).is_some()
}

/// Where the headers of this mail end, and the length they declare for the body.
fn declared(mail: &[u8]) -> Option<(usize, usize)> {
    let headers = &mail[..super::headers::end(mail)?];
    let mut starts = memchr::memchr_iter(b'\n', headers);
    let name = starts.find(|at| {
        let is_c = headers.get(*at + 1).is_some_and(|byte| byte.eq_ignore_ascii_case(&b'c'));
        is_c && headers
            .get(*at..*at + NAME.len())
            .is_some_and(|name| name.eq_ignore_ascii_case(NAME))
    })?;
    let value = headers[name + NAME.len()..].split(|byte| *byte == b'\n').next()?;
    Some((headers.len(), separator::number(value.trim_ascii())?))
}

const NAME: &[u8] = b"\nContent-Length:";

#[cfg(test)]
mod tests {
    use super::*;

    const CUT: &str = "From - Tue Mar 05 10:00:00 2024\n";

    fn mails(text: &str) -> Vec<(u64, String)> {
        let mut mbox = Mbox::new(text.as_bytes(), 0, 0);
        let mut mails = Vec::new();
        while let Some(raw) = mbox.next().unwrap() {
            mails.push((raw.line, String::from_utf8_lossy(raw.mail).into_owned()));
        }
        mails
    }

    #[test]
    fn a_line_that_begins_with_from_in_a_letter_does_not_cut_it() {
        let letter =
            "Subject: a\n\nHello\n\nFrom Monday on I am away.\nFrom - Tue Mar 05 10:00:00 2024\n\n";
        assert_eq!(mails(&format!("{CUT}{letter}{CUT}Subject: b\n\nBye\n")).len(), 2);
    }

    #[test]
    fn windows_line_ends_cut_like_others() {
        let text = format!("{CUT}Subject: a\n\nHello\n\n{CUT}Subject: b\n\nBye\n");
        let windows = text.replace('\n', "\r\n");
        assert_eq!(mails(&windows).iter().map(|mail| mail.0).collect::<Vec<_>>(), [1, 6]);
    }

    #[test]
    fn a_length_that_ends_at_a_separator_is_believed() {
        let body = format!("Hello\n\n{CUT}is how a separator looks.\n");
        let first = format!("{CUT}Content-Length: {}\n\n{body}", body.len());
        assert_eq!(mails(&format!("{first}\n{CUT}Subject: b\n\nBye\n")).len(), 2);
        assert_eq!(mails(&first).len(), 1);
    }

    #[test]
    fn a_length_that_ends_nowhere_is_not_believed() {
        let first = format!("{CUT}Content-Length: 3\n\nHello\n\n");
        assert_eq!(mails(&format!("{first}{CUT}Subject: b\n\nBye\n")).len(), 2);
    }

    #[test]
    fn of_a_huge_mail_the_beginning_is_kept_and_the_next_one_is_whole() {
        let huge = format!("{}\n", "x".repeat(99));
        let huge = huge.repeat(3 * KEPT / 100);
        let text = format!("{CUT}Subject: a\n\n{huge}\n{CUT}Subject: b\n\nBye\n");
        let found = mails(&text);
        assert_eq!(found.len(), 2);
        assert!(found[0].1.len() <= KEPT && found[0].1.starts_with("Subject: a"));
        let before = text[..text.len() - 40].matches('\n').count() as u64;
        assert_eq!((found[0].0, &found[1]), (1, &(before + 1, "Subject: b\n\nBye\n".to_owned())));
    }

    #[test]
    fn a_cut_is_found_wherever_the_window_ends() {
        for filling in CHUNK - 60..CHUNK + 10 {
            let text = format!("{CUT}Subject: a\n\n{}\n\n{CUT}Subject: b\n\n", "x".repeat(filling));
            assert_eq!(mails(&text).len(), 2, "{filling}");
        }
    }

    #[test]
    fn what_stands_before_the_first_separator_is_a_mail_of_its_own() {
        assert_eq!(mails(&format!("Subject: a\n\nHello\n\n{CUT}Subject: b\n\n")).len(), 2);
        assert_eq!(mails("").len(), 0);
    }
}
