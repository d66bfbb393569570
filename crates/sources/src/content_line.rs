//! Content lines, of which calendars and address cards are made: `NAME;PARAM=value:value`, folded.
//!
//! RFC 5545 and RFC 6350 agree on them, and the programs that came before neither are read too: lines that
//! vCard 2.1 breaks with `=`, parameters without a name, groups (`item1.EMAIL`), line ends of every kind,
//! letters cut in two by a fold. One line is in memory at a time; of a longer value than [`LONGEST`] the
//! beginning is kept, because it is a picture.

use std::borrow::Cow;
use std::io::{self, BufRead, BufReader, Read};

/// Bytes kept of one line.
const LONGEST: usize = 64 << 10;

/// One line, unfolded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContentLine {
    /// The physical line it begins on, from 1.
    pub number: u64,
    /// What it is called, in capitals, without its group.
    pub name: String,
    /// The group it belongs to, as written; empty for none.
    pub group: String,
    /// Parameters: names in capitals, values without quotes. One without a name has the name `TYPE`.
    pub params: Vec<(String, String)>,
    /// The value, still escaped, quoted-printable already decoded.
    pub value: String,
}

impl ContentLine {
    /// The first value of this parameter.
    #[must_use]
    pub fn param(&self, name: &str) -> Option<&str> {
        self.params.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Whether a `TYPE` says this, in whatever list or case.
    #[must_use]
    pub fn has_type(&self, wanted: &str) -> bool {
        let types = self.params.iter().filter(|(name, _)| name == "TYPE");
        types
            .flat_map(|(_, value)| value.split(','))
            .any(|kind| kind.trim().eq_ignore_ascii_case(wanted))
    }
}

/// Hands out the lines of a file.
pub struct ContentLines<'a> {
    reader: BufReader<Box<dyn Read + 'a>>,
    /// The physical line read ahead.
    ahead: Option<Vec<u8>>,
    number: u64,
}

impl std::fmt::Debug for ContentLines<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "ContentLines(line {})", self.number)
    }
}

impl<'a> ContentLines<'a> {
    /// The lines of these bytes.
    #[must_use]
    pub fn new(bytes: Box<dyn Read + 'a>) -> Self {
        Self { reader: BufReader::with_capacity(64 << 10, bytes), ahead: None, number: 0 }
    }

    /// The next line that is one. What has no colon is passed over.
    ///
    /// # Errors
    /// When the bytes cannot be had.
    pub fn next_line(&mut self) -> io::Result<Option<ContentLine>> {
        while let Some(mut line) = self.take_physical()? {
            let number = self.number - u64::from(self.ahead.is_some());
            self.unfold(&mut line)?;
            if let Some(parsed) = parse(&line, number) {
                return Ok(Some(parsed));
            }
        }
        Ok(None)
    }

    /// Appends the lines this one goes on in.
    fn unfold(&mut self, line: &mut Vec<u8>) -> io::Result<()> {
        loop {
            let Some(next) = self.take_physical()? else { return Ok(()) };
            let is_soft = line.ends_with(b"=") && is_quoted_printable(line);
            match next.first() {
                Some(b' ' | b'\t') if !is_soft => append(line, &next[1..]),
                _ if is_soft => {
                    line.pop();
                    append(line, &next);
                }
                _ => {
                    self.ahead = Some(next);
                    return Ok(());
                }
            }
        }
    }

    fn take_physical(&mut self) -> io::Result<Option<Vec<u8>>> {
        if let Some(line) = self.ahead.take() {
            return Ok(Some(line));
        }
        let mut line = Vec::new();
        let n_read = self.reader.by_ref().take(LONGEST as u64).read_until(b'\n', &mut line)?;
        if n_read == 0 {
            return Ok(None);
        }
        if !line.ends_with(b"\n") {
            self.skip_rest_of_line()?;
        }
        self.number += 1;
        while matches!(line.last(), Some(b'\n' | b'\r')) {
            line.pop();
        }
        if self.number == 1 && line.starts_with(b"\xef\xbb\xbf") {
            line.drain(..3);
        }
        Ok(Some(line))
    }

    fn skip_rest_of_line(&mut self) -> io::Result<()> {
        loop {
            let buffer = self.reader.fill_buf()?;
            let (used, is_end) = match memchr::memchr(b'\n', buffer) {
                Some(at) => (at + 1, true),
                None => (buffer.len(), buffer.is_empty()),
            };
            self.reader.consume(used);
            if is_end {
                return Ok(());
            }
        }
    }
}

fn append(line: &mut Vec<u8>, more: &[u8]) {
    let room = LONGEST.saturating_sub(line.len());
    line.extend_from_slice(&more[..more.len().min(room)]);
}

/// Only in a line that says so is `=` at its end a break.
fn is_quoted_printable(line: &[u8]) -> bool {
    let head = memchr::memchr(b':', line).map_or(line, |colon| &line[..colon]);
    head.windows(QUOTED_PRINTABLE.len()).any(|word| word.eq_ignore_ascii_case(QUOTED_PRINTABLE))
}

const QUOTED_PRINTABLE: &[u8] = b"QUOTED-PRINTABLE";

fn parse(line: &[u8], number: u64) -> Option<ContentLine> {
    let colon = colon(line)?;
    let (head, value) = (text(&line[..colon]), &line[colon + 1..]);
    let mut parts = split_outside_quotes(&head, ';');
    let name = parts.next()?.trim();
    let (group, name) = name.rsplit_once('.').unwrap_or(("", name));
    if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_') {
        return None;
    }
    let params: Vec<(String, String)> = parts.map(param).collect();
    let value = if is_quoted_printable(&line[..colon]) {
        let charset = params.iter().find(|(name, _)| name == "CHARSET");
        decoded(value, charset.map(|(_, charset)| charset.as_str()))
    } else {
        text(value).into_owned()
    };
    let (group, name) = (group.to_owned(), name.to_ascii_uppercase());
    Some(ContentLine { number, name, group, params, value })
}

/// The first colon outside quotes.
fn colon(line: &[u8]) -> Option<usize> {
    let mut in_quotes = false;
    for (at, byte) in line.iter().enumerate() {
        match byte {
            b'"' => in_quotes = !in_quotes,
            b':' if !in_quotes => return Some(at),
            _ => {}
        }
    }
    // A quote that is never closed hides no colon.
    in_quotes.then(|| memchr::memchr(b':', line)).flatten()
}

fn param(part: &str) -> (String, String) {
    match part.split_once('=') {
        Some((name, value)) => (name.trim().to_ascii_uppercase(), value.trim().replace('"', "")),
        None if part.trim().eq_ignore_ascii_case("QUOTED-PRINTABLE") => {
            ("ENCODING".to_owned(), part.trim().to_owned())
        }
        None => ("TYPE".to_owned(), part.trim().to_owned()),
    }
}

/// Parts between separators that are in no quotes.
fn split_outside_quotes(text: &str, separator: char) -> impl Iterator<Item = &str> {
    let mut in_quotes = false;
    text.split(move |c| {
        in_quotes ^= c == '"';
        c == separator && !in_quotes
    })
}

/// UTF-8, else what Windows wrote before there was any.
fn text(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0,
    }
}

fn decoded(value: &[u8], charset: Option<&str>) -> String {
    let hex = |byte: &u8| char::from(*byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value;
    while let Some((byte, after)) = rest.split_first() {
        let pair = after.first().and_then(hex).zip(after.get(1).and_then(hex));
        match pair {
            Some((high, low)) if *byte == b'=' => {
                bytes.push(high << 4 | low);
                rest = &after[2..];
            }
            _ => {
                bytes.push(*byte);
                rest = after;
            }
        }
    }
    let charset = charset.and_then(|label| encoding_rs::Encoding::for_label(label.as_bytes()));
    match charset.filter(|charset| *charset != encoding_rs::UTF_8) {
        Some(charset) => charset.decode_without_bom_handling(&bytes).0.into_owned(),
        None => text(&bytes).into_owned(),
    }
}

/// A value with its escapes undone: `\n`, and any other sign behind a backslash.
#[must_use]
pub fn unescaped(value: &str) -> String {
    let mut plain = String::with_capacity(value.len());
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n' | 'N') => plain.push('\n'),
                Some(escaped) => plain.push(escaped),
                None => {}
            },
            _ => plain.push(c),
        }
    }
    plain
}

/// The parts of a value with several, at unescaped separators, still escaped.
pub fn parts(value: &str, separator: char) -> impl Iterator<Item = &str> {
    let mut is_escaped = false;
    value.split(move |c| {
        let splits = c == separator && !is_escaped;
        is_escaped = c == '\\' && !is_escaped;
        splits
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &[u8]) -> Vec<ContentLine> {
        let mut lines = ContentLines::new(Box::new(text));
        let mut all = Vec::new();
        while let Some(line) = lines.next_line().unwrap() {
            all.push(line);
        }
        all
    }

    #[test]
    fn a_fold_may_cut_a_letter_in_two() {
        let found = lines(b"FN:Zo\xc3\r\n \xab M\xc3\xbcller\r\nN:x");
        assert_eq!((found[0].value.as_str(), found[1].number), ("Zoë Müller", 3));
    }

    #[test]
    fn a_parameter_may_be_quoted_bare_or_a_list() {
        let found = lines(b"item1.TEL;WORK;type=\"cell,voice\";CN=\"Rossi: Ada\":+39\n");
        assert_eq!((found[0].group.as_str(), found[0].name.as_str()), ("item1", "TEL"));
        assert!(found[0].has_type("work") && found[0].has_type("CELL"));
        assert_eq!((found[0].param("CN"), found[0].value.as_str()), (Some("Rossi: Ada"), "+39"));
    }

    #[test]
    fn quoted_printable_goes_on_without_an_indent() {
        let found =
            lines(b"NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:caff=E8 =\nlungo\nFN:Ada\n");
        assert_eq!((found[0].value.as_str(), found.len()), ("caffè lungo", 2));
    }

    #[test]
    fn a_line_without_a_colon_hides_none() {
        let found = lines(b"nonsense\n\n\nFN:Ada\nCN=\"open:1\n");
        assert_eq!(found.iter().map(|line| line.number).collect::<Vec<_>>(), [4]);
    }

    #[test]
    fn of_a_picture_the_beginning_is_kept() {
        let picture =
            format!("PHOTO:{}\r\n {}\r\nFN:Ada\r\n", "A".repeat(LONGEST * 3), "B".repeat(99));
        let found = lines(picture.as_bytes());
        assert!(found[0].value.len() <= LONGEST);
        assert_eq!(found[1].value, "Ada");
    }

    #[test]
    fn a_separator_behind_a_backslash_separates_nothing() {
        let all: Vec<String> = parts("Rossi\\;Bo;Ada\\, Eva", ';').map(unescaped).collect();
        assert_eq!(all, ["Rossi;Bo", "Ada, Eva"]);
    }
}
