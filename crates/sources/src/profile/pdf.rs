//! A PDF as lines of text with their places: as much of the format as a saved profile needs, and no more.
//!
//! The file is taken apart by `hayro-syntax`; here its text is put where it is drawn, and letters are read by the
//! table each font brings for copying. What draws nothing is not looked at: pictures, forms, scripts, attachments.
//! A PDF may come from anybody, so pages, instructions and letters are counted, a stream packed twice is refused,
//! and whatever the library could still trip over ends as a file without text.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use hayro_syntax::Pdf;
use hayro_syntax::object::dict::keys::TO_UNICODE;
use hayro_syntax::object::{Array, Dict, Name, Number, Object, Stream, String as Text};
use hayro_syntax::page::Page;

/// A line of text and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Line {
    pub(super) text: String,
    /// The height of its letters, in points.
    pub(super) size: f64,
    /// Whether it stands in the narrow column on the left.
    pub(super) is_beside: bool,
}

/// Pages of the longest profiles.
const MOST_PAGES: usize = 30;
/// Instructions on a page, each a word or less.
const MOST_INSTRUCTIONS: usize = 100_000;
/// Letters in all of it.
const MOST_LETTERS: usize = 300_000;
/// The part of a page's width in which the narrow column begins.
const BESIDE: f64 = 0.33;

/// Whether bytes call themselves a PDF.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    bytes.starts_with(b"%PDF-")
}

/// The lines of a PDF, page by page, the narrow column of a page before the wide one; `None` when it has none or
/// can't be read.
pub(super) fn lines(bytes: &[u8]) -> Option<Vec<Line>> {
    if is_packed_twice(bytes) {
        return None;
    }
    // The library is careful, and this is the one place that reads a stranger's binary format.
    let read = catch_unwind(AssertUnwindSafe(|| read(bytes))).ok()??;
    (!read.is_empty()).then_some(read)
}

/// A stream packed twice unpacks to a million times its size; no program writes one.
fn is_packed_twice(bytes: &[u8]) -> bool {
    const FILTER: &[u8] = b"Decode";
    let ends = memchr::memmem::find_iter(bytes, FILTER).map(|at| at + FILTER.len());
    // `DecodeParms` is no filter.
    let ends: Vec<usize> = ends.filter(|end| !bytes[*end..].starts_with(b"Parms")).collect();
    ends.windows(2).any(|pair| {
        let between = &bytes[pair[0]..pair[1] - FILTER.len()];
        let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || b" \r\n\t/".contains(byte);
        between.len() < 32 && between.contains(&b'/') && between.iter().all(is_name)
    })
}

fn read(bytes: &[u8]) -> Option<Vec<Line>> {
    let pdf = Pdf::new(bytes.to_vec()).ok()?;
    let mut lines = Vec::new();
    let mut n_letters = 0;
    for page in pdf.pages().iter().take(MOST_PAGES) {
        let pieces = Drawing::of(page);
        n_letters += pieces.iter().map(|piece| piece.text.len()).sum::<usize>();
        if n_letters > MOST_LETTERS {
            return None;
        }
        lines.extend(joined(pieces, page.media_box().width()));
    }
    Some(lines)
}

/// A run of letters as it is drawn.
#[derive(Debug)]
struct Piece {
    x: f64,
    y: f64,
    size: f64,
    text: String,
}

/// Brings the pieces of a page into lines, from above to below.
fn joined(mut pieces: Vec<Piece>, width: f64) -> Vec<Line> {
    let is_beside = |piece: &Piece| piece.x < width * BESIDE;
    let height = |piece: &Piece| -(piece.y * 2.0).round();
    pieces.sort_by(|a, b| {
        is_beside(b)
            .cmp(&is_beside(a))
            .then(height(a).total_cmp(&height(b)))
            .then(a.x.total_cmp(&b.x))
    });
    let mut lines: Vec<(f64, Line)> = Vec::new();
    for piece in pieces {
        let (y, beside) = (height(&piece), is_beside(&piece));
        match lines.last_mut().filter(|(at, line)| (at - y).abs() < 2.0 && line.is_beside == beside)
        {
            Some((_, line)) => {
                line.text.push(' ');
                line.text.push_str(&piece.text);
            }
            None => lines.push((y, Line { text: piece.text, size: piece.size, is_beside: beside })),
        }
    }
    let tidy = |(_, line): (f64, Line)| Line { text: people::name::tidy(&line.text), ..line };
    lines.into_iter().map(tidy).filter(|line| !line.text.is_empty()).collect()
}

/// Numbers of a transformation: a b c d e f.
type Matrix = [f64; 6];
const STILL: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

fn times(a: Matrix, b: Matrix) -> Matrix {
    [
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    ]
}

/// Follows a page's instructions as far as they place text.
struct Drawing {
    fonts: HashMap<String, Letters>,
    page: Matrix,
    kept: Vec<Matrix>,
    text: Matrix,
    line: Matrix,
    leading: f64,
    font: String,
    size: f64,
    pieces: Vec<Piece>,
}

impl Drawing {
    fn of(page: &Page<'_>) -> Vec<Piece> {
        let mut drawing = Self {
            fonts: HashMap::new(),
            page: STILL,
            kept: Vec::new(),
            text: STILL,
            line: STILL,
            leading: 0.0,
            font: String::new(),
            size: 1.0,
            pieces: Vec::new(),
        };
        let mut instructions = page.operations();
        let mut n_instructions = 0;
        while let Some(instruction) = instructions.next() {
            n_instructions += 1;
            if n_instructions > MOST_INSTRUCTIONS {
                break;
            }
            let operator = instruction.operator.to_string();
            let operands: Vec<Object<'_>> = instruction.operands().cloned().collect();
            drawing.follow(&operator, &operands, page);
        }
        drawing.pieces
    }

    fn follow(&mut self, operator: &str, operands: &[Object<'_>], page: &Page<'_>) {
        match operator {
            "q" if self.kept.len() < 64 => self.kept.push(self.page),
            "Q" => self.page = self.kept.pop().unwrap_or(self.page),
            "cm" => self.page = matrix(operands).map_or(self.page, |by| times(by, self.page)),
            "BT" => (self.text, self.line) = (STILL, STILL),
            "Tm" => self.stand(matrix(operands).unwrap_or(self.line)),
            "Td" | "TD" => {
                let (x, y) = (number(operands, 0), number(operands, 1));
                if operator == "TD" {
                    self.leading = -y;
                }
                self.go(x, y);
            }
            "TL" => self.leading = number(operands, 0),
            "T*" => self.go(0.0, -self.leading),
            "Tf" => self.choose(operands, page),
            "Tj" | "TJ" => self.write(operands),
            "'" | "\"" => {
                self.go(0.0, -self.leading);
                self.write(operands);
            }
            _ => {}
        }
    }

    fn stand(&mut self, at: Matrix) {
        (self.text, self.line) = (at, at);
    }

    fn go(&mut self, x: f64, y: f64) {
        self.stand(times([1.0, 0.0, 0.0, 1.0, x, y], self.line));
    }

    fn choose(&mut self, operands: &[Object<'_>], page: &Page<'_>) {
        let Some(Object::Name(name)) = operands.first() else { return };
        self.size = number(operands, 1);
        self.font = name.as_str().to_owned();
        if !self.fonts.contains_key(&self.font) {
            let letters = page.resources().get_font(name).map(|font| Letters::of(&font));
            self.fonts.insert(self.font.clone(), letters.unwrap_or_default());
        }
    }

    fn write(&mut self, operands: &[Object<'_>]) {
        let Some(letters) = self.fonts.get(&self.font) else { return };
        let mut text = String::new();
        for operand in operands {
            match operand {
                Object::String(shown) => letters.read(shown, &mut text),
                Object::Array(shown) => shown_in(shown, letters, &mut text),
                _ => {}
            }
        }
        if text.trim().is_empty() {
            return;
        }
        let at = times(self.text, self.page);
        let size = self.size.abs() * at[3].abs().max(at[1].abs());
        self.pieces.push(Piece { x: at[4], y: at[5], size, text });
    }
}

/// The letters of a list of runs. A wide step between two of them is a space.
fn shown_in(shown: &Array<'_>, letters: &Letters, text: &mut String) {
    /// In thousandths of the size of a letter; pairs of letters move closer or apart by less.
    const SPACE: f64 = -200.0;
    for part in shown.iter::<Object<'_>>() {
        match part {
            Object::String(run) => letters.read(&run, text),
            Object::Number(step) if step.as_f64() < SPACE => text.push(' '),
            _ => {}
        }
    }
}

fn number(operands: &[Object<'_>], at: usize) -> f64 {
    match operands.get(at) {
        Some(Object::Number(number)) => Number::as_f64(number),
        _ => 0.0,
    }
}

fn matrix(operands: &[Object<'_>]) -> Option<Matrix> {
    let numbers: Vec<f64> = (0..6).map(|at| number(operands, at)).collect();
    (operands.len() == 6).then(|| numbers.try_into().ok()).flatten()
}

/// What the codes of a font stand for.
#[derive(Debug, Default)]
struct Letters {
    by_code: HashMap<u32, String>,
    /// Two bytes a code, and not one.
    is_wide: bool,
}

/// Codes in the table of one font: two bytes can tell no more.
const MOST_CODES: usize = 65_536;

impl Letters {
    fn of(font: &Dict<'_>) -> Self {
        let is_wide = font.get::<Name<'_>>("Subtype").is_some_and(|name| name.as_str() == "Type0");
        let table = font.get::<Stream<'_>>(TO_UNICODE).and_then(|stream| stream.decoded().ok());
        let by_code =
            table.map_or_else(HashMap::new, |table| codes(&String::from_utf8_lossy(&table)));
        Self { by_code, is_wide }
    }

    fn read(&self, shown: &Text<'_>, text: &mut String) {
        let bytes = shown.as_bytes();
        if self.by_code.is_empty() && !self.is_wide {
            text.push_str(&encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0);
            return;
        }
        for code in bytes.chunks(if self.is_wide { 2 } else { 1 }) {
            let code = code.iter().fold(0, |code, byte| code << 8 | u32::from(*byte));
            if let Some(letter) = self.by_code.get(&code) {
                text.push_str(letter);
            }
        }
    }
}

/// Reads the table a font brings for copying: lines of `<code> <letter>`, and of `<first> <last> <letter>`, where a
/// list of letters may stand for the one.
fn codes(table: &str) -> HashMap<u32, String> {
    let mut codes = HashMap::new();
    for block in table.split("beginbfchar").skip(1) {
        let block = block.split("endbfchar").next().unwrap_or_default();
        let hex: Vec<&str> = hex_in(block).collect();
        hex.chunks_exact(2).for_each(|entry| insert(&mut codes, (entry[0], entry[0]), entry[1]));
    }
    for block in table.split("beginbfrange").skip(1) {
        let block = block.split("endbfrange").next().unwrap_or_default();
        ranges(block, &mut codes);
    }
    codes
}

fn ranges(block: &str, codes: &mut HashMap<u32, String>) {
    // A list stands in brackets; what is before it is plain ranges and the two ends of its own.
    for part in block.split(']') {
        let (plain, list) = part.split_once('[').unwrap_or((part, ""));
        let hex: Vec<&str> = hex_in(plain).collect();
        hex.chunks_exact(3).for_each(|entry| insert(codes, (entry[0], entry[1]), entry[2]));
        let first = hex.chunks_exact(3).remainder().first().and_then(|first| code(first));
        for (code, letter) in first.into_iter().flat_map(|first| first..).zip(hex_in(list)) {
            let code = format!("{code:04x}");
            insert(codes, (&code, &code), letter);
        }
    }
}

/// What stands between `<` and `>`.
fn hex_in(text: &str) -> impl Iterator<Item = &str> {
    text.split('<').skip(1).filter_map(|rest| rest.split('>').next())
}

/// Letters for codes one after another.
fn insert(codes: &mut HashMap<u32, String>, (first, last): (&str, &str), letter: &str) {
    let (Some(first), Some(last)) = (code(first), code(last)) else { return };
    let units: Vec<u16> = letter
        .as_bytes()
        .chunks(4)
        .filter_map(|unit| u16::from_str_radix(std::str::from_utf8(unit).ok()?, 16).ok())
        .collect();
    for (step, code) in (first..=last).enumerate() {
        if codes.len() >= MOST_CODES {
            return;
        }
        let mut units = units.clone();
        if let Some(unit) = units.last_mut() {
            *unit = unit.wrapping_add(u16::try_from(step).unwrap_or_default());
        }
        codes.insert(code, String::from_utf16_lossy(&units));
    }
}

fn code(hex: &str) -> Option<u32> {
    u32::from_str_radix(hex.trim(), 16).ok().filter(|code| *code <= 0xffff)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_a_font_has_letters_ranges_and_lists() {
        let table = "1 beginbfchar\n<0003> <0020>\nendbfchar\n\
                     2 beginbfrange\n<0010> <0012> <0041>\n<0020> <0021> [<0061> <00660069>]\nendbfrange";
        let codes = codes(table);
        let of = |code: u32| codes.get(&code).map_or("", String::as_str);
        assert_eq!([of(3), of(0x10), of(0x12), of(0x20), of(0x21)], [" ", "A", "C", "a", "fi"]);
        assert_eq!(codes.len(), 6);
    }

    #[test]
    fn a_stream_packed_twice_is_told_from_two_streams() {
        assert!(is_packed_twice(b"/Filter [/FlateDecode /FlateDecode]"));
        assert!(is_packed_twice(b"/Filter[/ASCII85Decode/FlateDecode]"));
        assert!(!is_packed_twice(
            b"/Filter /FlateDecode /Length 7 >> stream endstream /Filter /FlateDecode"
        ));
        assert!(!is_packed_twice(b"/Filter /FlateDecode /DecodeParms << /Columns 4 >>"));
    }
}
