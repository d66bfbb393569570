//! Entries of a JSON file, one at a time, each with the line it begins on.
//!
//! Exports are one object or one list, with the lists that matter right inside. Each entry is read for
//! itself: a file cut short still gives what stands before the cut.

use std::borrow::Cow;
use std::io::{self, Read};

use serde_json::{Deserializer, Value};

/// Bytes of a file that are read. Sites cut their exports into files of some megabytes.
const LARGEST_FILE: u64 = 128 << 20;

/// An entry: an element of a list, or a value of the outermost object.
#[derive(Debug)]
pub(crate) struct Entry<'a> {
    /// The name it stands under in the outermost object; empty in an outermost list.
    pub(crate) key: &'a str,
    /// The line it begins on, from 1.
    pub(crate) line: u64,
    pub(crate) value: Value,
}

/// Where a file stopped making sense.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Broken {
    pub(crate) line: u64,
}

/// Reads a whole file as text, whatever mark of its encoding it begins with.
pub(crate) fn text(reader: impl Read) -> io::Result<String> {
    let mut bytes = Vec::new();
    reader.take(LARGEST_FILE).read_to_end(&mut bytes)?;
    let (text, _, _) = encoding_rs::UTF_8.decode(&bytes);
    Ok(match text {
        Cow::Borrowed(text) => text.to_owned(),
        Cow::Owned(text) => text,
    })
}

/// Shows every entry of a file to `visit`, in its order.
pub(crate) fn each(text: &str, mut visit: impl FnMut(Entry<'_>)) -> Result<(), Broken> {
    let mut cursor = Cursor { bytes: text.as_bytes(), at: 0, counted: 0, line: 1 };
    let found = if cursor.skip(b'[') {
        cursor.list("", &mut visit)
    } else if cursor.skip(b'{') {
        cursor.object(&mut visit)
    } else {
        None
    };
    found.ok_or_else(|| Broken { line: cursor.line() })
}

/// A place in the file. `None` from any step means that the file makes no sense here.
struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
    counted: usize,
    line: u64,
}

impl Cursor<'_> {
    fn object(&mut self, visit: &mut impl FnMut(Entry<'_>)) -> Option<()> {
        if self.skip(b'}') {
            return Some(());
        }
        loop {
            let Value::String(key) = self.value()? else { return None };
            self.expect(b':')?;
            if self.skip(b'[') {
                self.list(&key, visit)?;
            } else {
                self.entry(&key, visit)?;
            }
            if self.skip(b'}') {
                return Some(());
            }
            self.expect(b',')?;
        }
    }

    fn list(&mut self, key: &str, visit: &mut impl FnMut(Entry<'_>)) -> Option<()> {
        if self.skip(b']') {
            return Some(());
        }
        loop {
            self.entry(key, visit)?;
            if self.skip(b']') {
                return Some(());
            }
            self.expect(b',')?;
        }
    }

    fn entry(&mut self, key: &str, visit: &mut impl FnMut(Entry<'_>)) -> Option<()> {
        self.space();
        let line = self.line();
        let value = self.value()?;
        visit(Entry { key, line, value });
        Some(())
    }

    fn value(&mut self) -> Option<Value> {
        let mut values = Deserializer::from_slice(self.bytes.get(self.at..)?).into_iter::<Value>();
        let value = values.next()?.ok()?;
        self.at += values.byte_offset();
        Some(value)
    }

    fn expect(&mut self, byte: u8) -> Option<()> {
        self.skip(byte).then_some(())
    }

    /// Goes past this byte, if it is the next.
    fn skip(&mut self, byte: u8) -> bool {
        self.space();
        let is_next = self.bytes.get(self.at) == Some(&byte);
        self.at += usize::from(is_next);
        is_next
    }

    fn space(&mut self) {
        while self.bytes.get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
    }

    fn line(&mut self) -> u64 {
        let passed = self.bytes.get(self.counted..self.at).unwrap_or_default();
        self.line += memchr::memchr_iter(b'\n', passed).count() as u64;
        self.counted = self.at;
        self.line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str], broken: Option<u64>) {
        let mut found = Vec::new();
        let end =
            each(text, |entry| found.push(format!("{} {} {}", entry.line, entry.key, entry.value)));
        assert_eq!(found, expected);
        assert_eq!(end.err().map(|broken| broken.line), broken);
    }

    #[test]
    fn a_list_in_an_object_is_shown_entry_by_entry() {
        check(
            "{\"a\": [1,\n {\"x\": 2}], \"b\": \"c\"}\n",
            &["1 a 1", "2 a {\"x\":2}", "2 b \"c\""],
            None,
        );
        check(" [true]", &["1  true"], None);
        check("{}", &[], None);
    }

    #[test]
    fn a_file_cut_short_gives_what_stands_before_the_cut() {
        check("[1,\n2,\n{\"x\":", &["1  1", "2  2"], Some(3));
        check("", &[], Some(1));
        check("hello", &[], Some(1));
    }
}
