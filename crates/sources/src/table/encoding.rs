//! Bytes to text: what a file is written in, told by its beginning.
//!
//! UTF-8 passes through untouched, because every file of LinkedIn's main pipeline is that and one of
//! them may have hundreds of megabytes. UTF-16 is transcoded on the way. Windows-1252, which only
//! re-saved files have, is told cell by cell: its commas and quotes are the same bytes.

use std::borrow::Cow;
use std::io::{self, ErrorKind, Read};

use encoding_rs::{Decoder, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How much is read at a time.
pub(super) const WINDOW_BYTES: usize = 64 << 10;

/// The beginning of a file, in which its header is looked for, and the rest.
pub(super) struct Head<'a> {
    window: Vec<u8>,
    at: usize,
    rest: Box<dyn Read + 'a>,
}

impl<'a> Head<'a> {
    pub(super) fn read(mut bytes: Box<dyn Read + 'a>) -> io::Result<Self> {
        let window = read_window(&mut *bytes)?;
        let encoding = match window.as_slice() {
            [0xff, 0xfe, ..] => Some((UTF_16LE, 2)),
            [0xfe, 0xff, ..] => Some((UTF_16BE, 2)),
            // Half of each letter of an English header is a zero byte.
            [0, b, 0, d, ..] if *b > 0 && *d > 0 => Some((UTF_16BE, 0)),
            [a, 0, c, 0, ..] if *a > 0 && *c > 0 => Some((UTF_16LE, 0)),
            _ => None,
        };
        let Some((encoding, mark)) = encoding else {
            let at = if window.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
            return Ok(Self { window, at, rest: bytes });
        };
        let raw = io::Cursor::new(window[mark..].to_vec()).chain(bytes);
        let decoder = encoding.new_decoder_without_bom_handling();
        let mut rest: Box<dyn Read + 'a> = Box::new(Transcoded::new(Box::new(raw), decoder));
        let window = read_window(&mut *rest)?;
        Ok(Self { window, at: 0, rest })
    }

    pub(super) fn start(&self) -> &[u8] {
        &self.window[self.at..]
    }

    pub(super) fn skip(&mut self, n_bytes: usize) {
        self.at += n_bytes;
    }

    /// `None` when there is nothing to see in it, else its first words.
    pub(super) fn first_words(&self) -> Option<String> {
        let start = &self.start()[..self.start().len().min(400)];
        let words = text(start).into_owned();
        (!words.is_empty()).then_some(words)
    }

    pub(super) fn into_parts(self) -> (Vec<u8>, usize, Box<dyn Read + 'a>) {
        (self.window, self.at, self.rest)
    }
}

/// The text of a cell without the spaces around it.
pub(super) fn text(cell: &[u8]) -> Cow<'_, str> {
    let text = match std::str::from_utf8(cell) {
        Ok(text) => Cow::Borrowed(text.trim()),
        Err(_) => Cow::Owned(not_utf8(cell).trim().to_owned()),
    };
    // A zero byte is no letter, and ends a text early in much that reads it later. A carriage return
    // only tells which program has had the file in hand.
    if text.as_bytes().contains(&0) || text.as_bytes().contains(&b'\r') {
        return Cow::Owned(text.replace('\0', "").replace("\r\n", "\n"));
    }
    text
}

/// One damaged byte among letters that are UTF-8 is only damage; none of those, and it is Windows-1252.
fn not_utf8(cell: &[u8]) -> Cow<'_, str> {
    let is_utf8_elsewhere = cell.utf8_chunks().any(|chunk| !chunk.valid().is_ascii());
    if is_utf8_elsewhere {
        return String::from_utf8_lossy(cell);
    }
    WINDOWS_1252.decode_without_bom_handling(cell).0
}

fn read_window(bytes: &mut dyn Read) -> io::Result<Vec<u8>> {
    let mut window = vec![0; WINDOW_BYTES];
    let mut filled = 0;
    while filled < window.len() {
        match read_some(bytes, &mut window[filled..])? {
            0 => break,
            more => filled += more,
        }
    }
    window.truncate(filled);
    Ok(window)
}

/// Reads what there is, 0 at the end. A read that was merely interrupted is begun again.
pub(super) fn read_some(bytes: &mut dyn Read, into: &mut [u8]) -> io::Result<usize> {
    loop {
        match bytes.read(into) {
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}

/// UTF-8 out of another encoding, a window at a time.
struct Transcoded<'a> {
    bytes: Box<dyn Read + 'a>,
    decoder: Decoder,
    raw: Vec<u8>,
    decoded: Vec<u8>,
    at: usize,
    is_finished: bool,
}

impl<'a> Transcoded<'a> {
    fn new(bytes: Box<dyn Read + 'a>, decoder: Decoder) -> Self {
        let raw = vec![0; WINDOW_BYTES];
        Self { bytes, decoder, raw, decoded: Vec::new(), at: 0, is_finished: false }
    }

    fn decode_window(&mut self) -> io::Result<()> {
        let n_raw = read_some(&mut *self.bytes, &mut self.raw)?;
        self.is_finished = n_raw == 0;
        let most = self.decoder.max_utf8_buffer_length(n_raw).unwrap_or(WINDOW_BYTES * 4);
        self.decoded.resize(most, 0);
        let raw = &self.raw[..n_raw];
        let (_, _, written, _) =
            self.decoder.decode_to_utf8(raw, &mut self.decoded, self.is_finished);
        self.decoded.truncate(written);
        self.at = 0;
        Ok(())
    }
}

impl Read for Transcoded<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.at == self.decoded.len() && !self.is_finished {
            self.decode_window()?;
        }
        let n_bytes = into.len().min(self.decoded.len() - self.at);
        into[..n_bytes].copy_from_slice(&self.decoded[self.at..self.at + n_bytes]);
        self.at += n_bytes;
        Ok(n_bytes)
    }
}
