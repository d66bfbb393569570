//! Cells out of bytes, row by row, with a limit on what one row may hold.
//!
//! The grammar is `csv-core`'s. Its caller owns the buffers, which is why it is used here rather than
//! `csv` above it: there, one quote that is never closed would take the rest of the file, however
//! long, into memory. A row over the limit is passed over and the next one read.

use std::io::{self, Read};

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use super::Row;
use super::encoding::{self, Head};

/// The longest cell that can be meant: LinkedIn's own longest is a few thousand letters.
const MAX_CELL_BYTES: usize = 1 << 20;
/// The longest row.
const MAX_ROW_BYTES: usize = 8 << 20;
/// The most cells a row may have: an advertising file of LinkedIn's has 35.
const MAX_CELLS: usize = 2_000;
/// The longest row that is given a second look.
const MAX_SECOND_LOOK_BYTES: usize = 1 << 20;
/// How much of one file is looked at twice, so that no file can be made to be read for ever.
const SECOND_LOOKS_BYTES: usize = 16 << 20;
/// Grows up to the limit when a row needs it.
const FIRST_ROW_BYTES: usize = 16 << 10;

/// What the next bytes turned out to be.
pub(super) enum Step {
    Row { line: u64 },
    TooLong { line: u64 },
    Damaged { line: u64, error: io::Error },
    End,
}

/// The rows of one file.
pub(super) struct Rows<'a> {
    source: Box<dyn Read + 'a>,
    buffer: Vec<u8>,
    at: usize,
    end: usize,
    core: Reader,
    cells: Vec<u8>,
    ends: Vec<usize>,
    n_cells: usize,
    line: u64,
    /// Where the row begins in the buffer, and what went before when the buffer has been filled anew.
    start: usize,
    carried: Vec<u8>,
    second_looks_left: usize,
    /// The byte last consumed was a carriage return: a line of its own unless a line feed follows.
    after_return: bool,
}

impl<'a> Rows<'a> {
    pub(super) fn new(head: Head<'a>, delimiter: u8, line: u64) -> Self {
        let (buffer, at, source) = head.into_parts();
        let end = buffer.len();
        Self {
            source,
            buffer,
            at,
            end,
            core: ReaderBuilder::new().delimiter(delimiter).build(),
            cells: vec![0; FIRST_ROW_BYTES],
            ends: vec![0; MAX_CELLS],
            n_cells: 0,
            line,
            start: at,
            carried: Vec::new(),
            second_looks_left: SECOND_LOOKS_BYTES,
            after_return: false,
        }
    }

    /// Reads one row into place.
    pub(super) fn step(&mut self) -> Step {
        let line = match self.skip_empty_lines() {
            Ok(true) => self.line,
            Ok(false) => return Step::End,
            Err(error) => return Step::Damaged { line: self.line, error },
        };
        self.core.set_line(line);
        self.start = self.at;
        self.carried.clear();
        match self.read_row() {
            Ok(Some(true)) => Step::Row { line },
            Ok(Some(false)) => Step::TooLong { line },
            Ok(None) => Step::End,
            Err(error) => Step::Damaged { line, error },
        }
    }

    pub(super) fn row(&self, line: u64) -> Row<'_> {
        Row { cells: &self.cells[..self.n_bytes()], ends: &self.ends[..self.n_cells], line }
    }

    pub(super) fn n_cells(&self) -> usize {
        self.n_cells
    }

    pub(super) fn is_blank(&self) -> bool {
        !self.has_text_from(0)
    }

    pub(super) fn has_text_from(&self, cell: usize) -> bool {
        let start = if cell == 0 { 0 } else { self.ends[..self.n_cells][cell - 1] };
        self.cells[start..self.n_bytes()].iter().any(|byte| !byte.is_ascii_whitespace())
    }

    /// Reads on from the second line of the row just read, if it has one: a quote that is never closed
    /// makes one row of many, and all but the first are sound.
    pub(super) fn go_back_to_second_line(&mut self, line: u64) {
        let here = &self.buffer[self.start..self.at];
        let n_bytes = self.carried.len() + here.len();
        let is_line_feed = |byte: &u8| *byte == b'\n';
        let Some(first) = self.carried.iter().chain(here).position(is_line_feed) else { return };
        let is_known = n_bytes <= MAX_SECOND_LOOK_BYTES.min(self.second_looks_left);
        if first + 1 >= n_bytes || !is_known {
            return;
        }
        self.second_looks_left -= n_bytes;
        if !self.carried.is_empty() {
            self.carried.extend_from_slice(&self.buffer[self.start..self.end]);
            std::mem::swap(&mut self.buffer, &mut self.carried);
            (self.start, self.end) = (0, self.buffer.len());
        }
        self.at = self.start + first + 1;
        (self.line, self.after_return) = (line + 1, false);
        self.core.reset();
    }

    fn n_bytes(&self) -> usize {
        self.n_cells.checked_sub(1).map_or(0, |last| self.ends[last])
    }

    /// `Some(false)` for a row over the limit, `None` at the end of the file.
    fn read_row(&mut self) -> io::Result<Option<bool>> {
        let (mut n_bytes, mut n_cells, mut fits) = (0, 0, true);
        loop {
            self.carry();
            self.fill()?;
            let input = &self.buffer[self.at..self.end];
            let (result, taken, bytes, cells) =
                self.core.read_record(input, &mut self.cells[n_bytes..], &mut self.ends[n_cells..]);
            self.after_return = taken > 0 && input[taken - 1] == b'\r';
            self.at += taken;
            n_bytes += bytes;
            n_cells += cells;
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull if self.cells.len() < MAX_ROW_BYTES => {
                    self.cells.resize(self.cells.len() * 2, 0);
                }
                ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => {
                    // What has been read of it is given up, so that the rest has room to pass through.
                    (n_bytes, n_cells, fits) = (0, 0, false);
                }
                ReadRecordResult::Record => {
                    self.line = self.core.line();
                    self.n_cells = if fits { n_cells } else { 0 };
                    return Ok(Some(fits && self.cells_fit()));
                }
                ReadRecordResult::End => return Ok(None),
            }
        }
    }

    fn cells_fit(&self) -> bool {
        let starts = std::iter::once(&0).chain(&self.ends);
        self.n_bytes() <= MAX_CELL_BYTES
            || self.ends[..self.n_cells]
                .iter()
                .zip(starts)
                .all(|(end, start)| end - start <= MAX_CELL_BYTES)
    }

    /// Passes over line breaks between rows, counting them: `csv-core` would pass over them too, but
    /// then the row's line would be that of the first of them. False at the end of the file.
    fn skip_empty_lines(&mut self) -> io::Result<bool> {
        loop {
            self.fill()?;
            if self.at == self.end {
                return Ok(false);
            }
            while self.at < self.end {
                match (self.buffer[self.at], self.after_return) {
                    (b'\n', _) => (self.line, self.after_return) = (self.line + 1, false),
                    (b'\r', true) => self.line += 1,
                    (b'\r', false) => self.after_return = true,
                    (_, true) => {
                        (self.line, self.after_return) = (self.line + 1, false);
                        return Ok(true);
                    }
                    (_, false) => return Ok(true),
                }
                self.at += 1;
            }
        }
    }

    /// Keeps the part of a row that filling the buffer is going to overwrite.
    fn carry(&mut self) {
        if self.at < self.end || self.start >= self.end {
            return;
        }
        // One byte more than is ever looked at again tells that the rest is missing.
        let room = (MAX_SECOND_LOOK_BYTES + 1).saturating_sub(self.carried.len());
        let part = &self.buffer[self.start..self.end];
        self.carried.extend_from_slice(&part[..part.len().min(room)]);
        self.start = 0;
    }

    /// Makes sure that there are bytes to read, unless the file is at its end.
    fn fill(&mut self) -> io::Result<()> {
        if self.at < self.end {
            return Ok(());
        }
        self.buffer.resize(encoding::WINDOW_BYTES, 0);
        (self.at, self.end) = (0, 0);
        self.end = encoding::read_some(&mut *self.source, &mut self.buffer)?;
        Ok(())
    }
}

/// The cells of one line by itself.
pub(super) fn cells_of_line(line: &[u8], delimiter: u8) -> Vec<String> {
    let mut core = ReaderBuilder::new().delimiter(delimiter).build();
    let mut cells = vec![0; line.len() + 1];
    let mut ends = vec![0; MAX_CELLS];
    let (_, taken, mut n_bytes, mut n_cells) = core.read_record(line, &mut cells, &mut ends);
    if taken == line.len() && n_cells < ends.len() {
        let (_, _, bytes, more) =
            core.read_record(&[], &mut cells[n_bytes..], &mut ends[n_cells..]);
        n_bytes += bytes;
        n_cells += more;
    }
    let mut start = 0;
    let mut texts = Vec::with_capacity(n_cells);
    for end in &ends[..n_cells] {
        texts.push(encoding::text(&cells[start..(*end).min(n_bytes)]).into_owned());
        start = *end;
    }
    texts
}
