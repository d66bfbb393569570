//! Rows of any spreadsheet: finds the header, then hands out one row after the other.
//!
//! Files called `.csv` come as UTF-8, UTF-16 or Windows-1252, divided by commas, tabs or semicolons,
//! with notes above the header, and re-saved by every program there is. Cells are found by the name
//! of their column, never by its place. What is wrong with a row is said, and the next row follows.
//! One row is in memory at a time, and a row has a limit.

mod encoding;
mod rows;

use std::borrow::Cow;
use std::io::{self, Read};

use crate::files::Files;
use crate::page::Page;
use rows::{Rows, Step};

/// A spreadsheet opened at its first row below the header.
pub struct Table<'a> {
    rows: Rows<'a>,
    header: Vec<String>,
    n_columns: usize,
}

/// What became of opening a file as a table.
#[derive(Debug)]
pub enum Opened<'a> {
    /// Its rows can be read.
    Table(Box<Table<'a>>),
    /// There is nothing in it.
    Empty,
    /// No line near the top has the columns asked for. Holds the first words of the file.
    NoHeader(String),
    /// The bytes could not be had.
    Damaged(io::Error),
}

/// Where a column stands, if the file has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column(Option<usize>);

/// One row, on loan until the next is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Row<'r> {
    cells: &'r [u8],
    ends: &'r [usize],
    line: u64,
}

/// How far down a header is looked for. LinkedIn puts three lines above it, other programs up to five.
const HEADER_WITHIN_LINES: u64 = 50;

/// The tables among the files that have all the columns of one of these headers.
pub(crate) fn all_with(files: &dyn Files, headers: &[&[&str]]) -> Vec<usize> {
    let is_named = |path: &str| {
        let path = path.to_lowercase();
        [".csv", ".tsv", ".txt"].iter().any(|end| path.ends_with(end))
    };
    let has_one = |index: usize| matches!(open_any(files, index, headers), Some(Opened::Table(_)));
    (0..files.paths().len())
        .filter(|index| is_named(&files.paths()[*index]) && has_one(*index))
        .collect()
}

/// Lines near the top of a spreadsheet, cut into cells by each of the separators there are.
pub(crate) fn possible_headers(files: &dyn Files, index: usize) -> Vec<Vec<String>> {
    let path = files.paths()[index].to_lowercase();
    let is_named = [".csv", ".tsv", ".txt"].iter().any(|end| path.ends_with(end));
    let opened = files.open(index).ok().filter(|_| is_named);
    let head = opened.and_then(|bytes| encoding::Head::read(bytes).ok());
    let Some(head) = head else { return Vec::new() };
    let start = head.start();
    let lines = start.split(|byte| matches!(byte, b'\n' | b'\r')).take(POSSIBLE_HEADERS);
    lines.flat_map(|line| [b',', b'\t', b';'].map(|by| rows::cells_of_line(line, by))).collect()
}

/// Lines looked at for a header nobody has told.
const POSSIBLE_HEADERS: usize = 10;

/// Opens a file as a table with all the columns of one of these headers; `None` where there is none.
pub(crate) fn open_any<'a>(
    files: &'a dyn Files,
    index: usize,
    headers: &[&[&str]],
) -> Option<Opened<'a>> {
    headers.iter().find_map(|header| {
        let opened = Table::open(files.open(index).ok()?, header);
        matches!(opened, Opened::Table(_)).then_some(opened)
    })
}

impl<'a> Table<'a> {
    /// Opens a file at the first line that has all the columns asked for.
    pub fn open(bytes: Box<dyn Read + 'a>, columns: &[&str]) -> Opened<'a> {
        let wanted: Vec<String> = columns.iter().map(|name| plain(name)).collect();
        let mut head = match encoding::Head::read(bytes) {
            Ok(head) => head,
            Err(error) => return Opened::Damaged(error),
        };
        let Some(found) = find_header(head.start(), &wanted) else {
            return head.first_words().map_or(Opened::Empty, Opened::NoHeader);
        };
        head.skip(found.bytes);
        let rows = Rows::new(head, found.delimiter, found.line);
        let named = found.header.iter().rposition(|name| !name.is_empty());
        let n_columns = named.map_or(0, |last| last + 1);
        Opened::Table(Box::new(Self { rows, header: found.header, n_columns }))
    }

    /// The column with one of these names, the first name first. Letter case, spaces and underscores
    /// make no difference; of two columns with one name it is the left one.
    #[must_use]
    pub fn column(&self, names: &[&str]) -> Column {
        let place = |name: &&str| {
            let name = plain(name);
            self.header.iter().position(|column| *column == name)
        };
        Column(names.iter().find_map(place))
    }

    /// The next row that can be read. Rows that can't are put down as problems on the way.
    pub fn next_row(&mut self, page: &mut Page<'_>) -> Option<Row<'_>> {
        loop {
            let line = match self.rows.step() {
                Step::Row { line } => line,
                Step::TooLong { line } => {
                    page.problem(line, "this row is longer than any row can be", "");
                    continue;
                }
                Step::Damaged { line, error } => {
                    page.problem(line, "the file ends here: it is damaged", &error.to_string());
                    return None;
                }
                Step::End => return None,
            };
            if self.rows.is_blank() {
                continue;
            }
            if let Some(why) = self.misfit() {
                page.problem(line, why, &self.rows.row(line).first_words());
                self.rows.go_back_to_second_line(line);
                continue;
            }
            return Some(self.rows.row(line));
        }
    }

    /// Cells that do not fit the header can't be told which column they belong to.
    fn misfit(&self) -> Option<&'static str> {
        let n_cells = self.rows.n_cells();
        if n_cells < self.n_columns {
            return Some("this row has fewer cells than the header has columns");
        }
        let is_spilled = n_cells > self.header.len() && self.rows.has_text_from(self.header.len());
        is_spilled.then_some("this row has more cells than the header has columns")
    }
}

impl std::fmt::Debug for Table<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Table").field("header", &self.header).finish_non_exhaustive()
    }
}

impl Column {
    /// Whether the file has it at all.
    #[must_use]
    pub fn exists(self) -> bool {
        self.0.is_some()
    }
}

impl<'r> Row<'r> {
    /// The physical line it begins on, from 1.
    #[must_use]
    pub fn line(&self) -> u64 {
        self.line
    }

    /// The bytes of a cell as they stand; empty when there is no such cell.
    #[must_use]
    pub fn bytes(&self, column: Column) -> &'r [u8] {
        let Some(place) = column.0 else { return &[] };
        let start = if place == 0 { 0 } else { self.ends.get(place - 1).copied().unwrap_or(0) };
        self.ends.get(place).and_then(|end| self.cells.get(start..*end)).unwrap_or(&[])
    }

    /// The text of a cell without the spaces around it; empty when there is no such cell.
    #[must_use]
    pub fn text(&self, column: Column) -> Cow<'r, str> {
        encoding::text(self.bytes(column))
    }

    fn first_words(&self) -> String {
        let columns = (0..self.ends.len().min(FIRST_WORDS_CELLS)).map(|place| Column(Some(place)));
        columns.map(|column| self.text(column)).collect::<Vec<_>>().join(", ")
    }
}

/// Plenty for an example, which is cut to a few dozen letters.
const FIRST_WORDS_CELLS: usize = 20;

struct Found {
    header: Vec<String>,
    delimiter: u8,
    /// Bytes up to and including the header's line break.
    bytes: usize,
    /// The line after the header.
    line: u64,
}

/// Looks line by line, not row by row: a note above the header may hold a quote that is never closed.
fn find_header(start: &[u8], wanted: &[String]) -> Option<Found> {
    let (mut at, mut line) = (0, 1);
    while at < start.len() && line <= HEADER_WITHIN_LINES {
        let rest = &start[at..];
        let length = rest.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
        let text = &rest[..length.unwrap_or(rest.len())];
        let is_crlf = rest[text.len()..].starts_with(b"\r\n");
        at += text.len() + if is_crlf { 2 } else { 1 };
        line += 1;
        for delimiter in [b',', b'\t', b';'] {
            let header: Vec<String> =
                rows::cells_of_line(text, delimiter).iter().map(|cell| plain(cell)).collect();
            if wanted.iter().all(|name| header.contains(name)) {
                return Some(Found { header, delimiter, bytes: at.min(start.len()), line });
            }
        }
    }
    None
}

/// A column's name in its comparable form.
fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests;
