//! The tags of an XML file, one at a time, with the attributes that say something of people.
//!
//! The library cuts tags; what stands in an attribute is decoded here, because telephones write letters
//! beyond the first 65,536 as two references, which XML forbids.

use std::io::{self, BufRead, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// A tag that begins or stands alone.
#[derive(Debug)]
pub(super) struct Tag {
    pub(super) name: String,
    attributes: Vec<(String, String)>,
}

/// What comes next in a file.
#[derive(Debug)]
pub(super) enum Found {
    /// A tag, and the line it ends on.
    Tag(u64, Tag),
    /// Something that is no XML, on this line.
    Damage(u64),
    End,
}

/// The tags of one file.
pub(super) struct Tags<R> {
    reader: Reader<Counted<R>>,
    buffer: Vec<u8>,
    n_damages: u32,
    /// Tags that have begun and not ended.
    n_open: u32,
    is_over: bool,
}

/// Places that make no sense before a file is given up.
const MOST_DAMAGES: u32 = 100;
/// Bytes of one tag: a film of a minute, written as letters.
const LONGEST_TAG: u64 = 64 << 20;
/// Bytes of an attribute that is kept; what is longer is no word of anybody's.
const LONGEST_VALUE: usize = 64 << 10;

impl<R: BufRead> Tags<R> {
    pub(super) fn new(source: R) -> Self {
        let mut reader = Reader::from_reader(Counted { source, line: 1, since_tag: 0 });
        let config = reader.config_mut();
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        Self { reader, buffer: Vec::new(), n_damages: 0, n_open: 0, is_over: false }
    }

    pub(super) fn next(&mut self) -> Found {
        loop {
            if self.is_over {
                return Found::End;
            }
            self.buffer.clear();
            self.reader.get_mut().since_tag = 0;
            let before = self.reader.buffer_position();
            let read = self.reader.read_event_into(&mut self.buffer);
            match read {
                Ok(Event::Start(start)) => {
                    self.n_open += 1;
                    let tag = Tag::of(&start);
                    return Found::Tag(self.reader.get_ref().line, tag);
                }
                Ok(Event::Empty(start)) => {
                    let tag = Tag::of(&start);
                    return Found::Tag(self.reader.get_ref().line, tag);
                }
                Ok(Event::End(_)) => self.n_open = self.n_open.saturating_sub(1),
                Ok(Event::Eof) => {
                    self.is_over = true;
                    if self.n_open > 0 && self.n_damages == 0 {
                        return Found::Damage(self.reader.get_ref().line);
                    }
                }
                Ok(_) => {}
                Err(_) => {
                    self.n_damages += 1;
                    let is_stuck = self.reader.buffer_position() == before;
                    self.is_over = is_stuck || self.n_damages == MOST_DAMAGES;
                    return Found::Damage(self.reader.get_ref().line);
                }
            }
        }
    }
}

impl Tag {
    fn of(start: &BytesStart<'_>) -> Self {
        let mut attributes = start.attributes();
        let attributes = attributes.with_checks(false).flatten();
        let attributes = attributes.filter(|attribute| attribute.value.len() <= LONGEST_VALUE);
        Self {
            name: String::from_utf8_lossy(start.name().as_ref()).into_owned(),
            attributes: attributes
                .map(|attribute| {
                    let key = String::from_utf8_lossy(attribute.key.as_ref()).into_owned();
                    (key, decoded(&String::from_utf8_lossy(&attribute.value)))
                })
                .collect(),
        }
    }

    /// What this attribute says; empty where there is none.
    pub(super) fn get(&self, name: &str) -> &str {
        let found = self.attributes.iter().find(|(key, _)| key == name);
        found.map_or("", |(_, value)| value)
    }
}

/// An attribute's words: references are letters, and two in a row may be one.
fn decoded(raw: &str) -> String {
    let mut words = String::with_capacity(raw.len());
    let mut rest = raw;
    let mut high = None;
    while let Some((before, after)) = rest.split_once('&') {
        words.push_str(before);
        let reference = after.split_once(';').filter(|(name, _)| name.len() <= LONGEST_REFERENCE);
        let Some((name, behind)) = reference else {
            words.push('&');
            rest = after;
            continue;
        };
        rest = behind;
        match (code(name), high.take().filter(|_| before.is_empty())) {
            (Some(low @ 0xDC00..=0xDFFF), Some(high)) => {
                let beyond: u32 = ((high - 0xD800) << 10) + (low - 0xDC00);
                words.extend(char::from_u32(0x1_0000_u32 + beyond));
            }
            (Some(first @ 0xD800..=0xDBFF), _) => high = Some(first),
            (Some(code), _) => words.extend(char::from_u32(code)),
            (None, _) => words.push_str(&format!("&{name};")),
        }
    }
    words.push_str(rest);
    words
}

/// Longer than any reference.
const LONGEST_REFERENCE: usize = 10;

/// The letter a reference names.
fn code(name: &str) -> Option<u32> {
    match name {
        "amp" => Some('&'.into()),
        "lt" => Some('<'.into()),
        "gt" => Some('>'.into()),
        "quot" => Some('"'.into()),
        "apos" => Some('\''.into()),
        _ => {
            let figures = name.strip_prefix('#')?;
            match figures.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok(),
                None => figures.parse().ok(),
            }
        }
    }
}

/// Counts lines, and stops at a tag that has no end.
struct Counted<R> {
    source: R,
    line: u64,
    since_tag: u64,
}

impl<R: BufRead> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let filled = self.fill_buf()?;
        let n = filled.len().min(buffer.len());
        buffer[..n].copy_from_slice(&filled[..n]);
        self.consume(n);
        Ok(n)
    }
}

impl<R: BufRead> BufRead for Counted<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.since_tag > LONGEST_TAG {
            return Err(io::Error::other("a tag without an end"));
        }
        self.source.fill_buf()
    }

    fn consume(&mut self, n: usize) {
        if let Ok(filled) = self.source.fill_buf() {
            let passed = filled.get(..n).unwrap_or_default();
            self.line += memchr::memchr_iter(b'\n', passed).count() as u64;
        }
        self.since_tag += n as u64;
        self.source.consume(n);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_references_may_be_one_letter() {
        assert_eq!(decoded("&#55357;&#56349; a &amp; b &#xe8;"), "🐝 a & b è");
        assert_eq!(decoded("&#55357; alone & &nothing; &"), " alone & &nothing; &");
    }

    #[test]
    fn a_tag_is_told_with_its_line_and_damage_hides_none_before_it() {
        let mut tags = Tags::new("<calls>\n<call number=\"1\"/>\n<call number=\"2".as_bytes());
        let mut seen = Vec::new();
        loop {
            match tags.next() {
                Found::Tag(line, tag) => {
                    seen.push(format!("{line} {} {}", tag.name, tag.get("number")));
                }
                Found::Damage(line) => seen.push(format!("{line} damage")),
                Found::End => break,
            }
        }
        assert_eq!(seen, ["1 calls ", "2 call 1", "3 damage"]);
    }
}
