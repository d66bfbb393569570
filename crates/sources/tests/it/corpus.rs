//! The corpus: one folder a case, and what a source makes of it as text.
//!
//! A case is read as a folder, or as the single file that it is when it holds only one.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use people::notation;
use sources::files::InMemory;
use sources::{Mapping, Reading, Source};

/// One case: its name, and its files by path.
#[derive(Debug, Clone)]
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) files: Vec<(String, Vec<u8>)>,
}

impl Case {
    pub(crate) fn input(&self) -> InMemory {
        let name = match self.files.as_slice() {
            [(only, _)] => only,
            _ => &self.name,
        };
        let files = InMemory::new(name);
        self.files.iter().fold(files, |input, (path, bytes)| match path.as_str() {
            // What the owner said of the columns of this case.
            "columns.txt" => input.mapped(mapping(bytes)),
            _ => input.with(path, bytes.clone()),
        })
    }

    /// The same case with every file changed.
    pub(crate) fn changed(&self, change: impl Fn(&[u8]) -> Vec<u8>) -> Self {
        let changed = |path: &str, bytes: &[u8]| match path {
            "columns.txt" => bytes.to_vec(),
            _ => change(bytes),
        };
        let files = self.files.iter().map(|(path, bytes)| (path.clone(), changed(path, bytes)));
        Self { name: self.name.clone(), files: files.collect() }
    }
}

fn mapping(written: &[u8]) -> Mapping {
    Mapping::parse(std::str::from_utf8(written).unwrap().trim()).unwrap()
}

/// Every case of a source. Fails when there is none, so that no test passes on an empty folder.
#[expect(clippy::disallowed_methods, reason = "tests read their fixtures")]
pub(crate) fn cases(source: &str) -> Vec<Case> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(source);
    let mut cases = Vec::new();
    for folder in sorted(&root) {
        let paths = files_below(&folder);
        let relative = |path: &Path| {
            let parts: Vec<_> = path.strip_prefix(&folder).unwrap().iter().collect();
            parts.iter().map(|part| part.to_str().unwrap()).collect::<Vec<_>>().join("/")
        };
        let files = paths.iter().map(|path| (relative(path), fs::read(path).unwrap())).collect();
        let name = folder.file_name().unwrap().to_str().unwrap().to_owned();
        cases.push(Case { name, files });
    }
    assert!(!cases.is_empty(), "no cases in {}", root.display());
    cases
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for path in sorted(folder) {
        if path.is_dir() { files.extend(files_below(&path)) } else { files.push(path) }
    }
    files
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

pub(crate) fn read(source: &dyn Source, case: &Case) -> Reading {
    let mut reading = Reading::default();
    source.read(&case.input(), &mut reading);
    reading
}

/// A reading as text: documents with their facts, then what was not read and why.
pub(crate) fn shown(reading: &Reading) -> String {
    let mut text = String::new();
    for (index, document) in reading.documents.iter().enumerate() {
        let day = document.exported_on.map_or_else(|| "-".to_owned(), |day| day.to_string());
        writeln!(text, "## {} [{}] {day}", document.file, document.kind).unwrap();
        for (fact, _, line) in reading.facts.iter().filter(|(_, of, _)| *of == index) {
            writeln!(text, "{line:>3}  {}", notation::write(fact)).unwrap();
        }
    }
    for problem in &reading.problems {
        let line = problem.line.map_or_else(|| "-".to_owned(), |line| line.to_string());
        writeln!(text, "problem {}:{line} {} `{}`", problem.file, problem.why, problem.example)
            .unwrap();
    }
    for ((why, whose), count) in &reading.left_out {
        writeln!(text, "{}", format!("left out {count} {} {whose}", why.key()).trim_end()).unwrap();
    }
    for (document, mark) in &reading.marks {
        let file = &reading.documents[*document].file;
        writeln!(text, "read {file} up to byte {} after line {}", mark.bytes, mark.lines).unwrap();
    }
    for path in &reading.not_used {
        writeln!(text, "not used {path}").unwrap();
    }
    if !reading.absent.is_empty() {
        writeln!(text, "absent {}", reading.absent.join(", ")).unwrap();
    }
    text
}

/// UTF-16 stays as it is: its line ends are two bytes, and a fixture has them both ways.
pub(crate) fn with_windows_line_ends(bytes: &[u8]) -> Vec<u8> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return bytes.to_vec();
    }
    let mut changed = Vec::with_capacity(bytes.len());
    for byte in bytes {
        if *byte == b'\n' && changed.last() != Some(&b'\r') {
            changed.push(b'\r');
        }
        changed.push(*byte);
    }
    changed
}

/// Flips about one bit in a hundred bytes, the same ones in every run.
pub(crate) fn with_flipped_bits(bytes: &[u8], seed: u64) -> Vec<u8> {
    let mut state = seed;
    let mut changed = bytes.to_vec();
    for _ in 0..bytes.len() / 100 + 1 {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        let place = usize::try_from(state >> 33).unwrap() % bytes.len().max(1);
        if let Some(byte) = changed.get_mut(place) {
            *byte ^= 1 << (state >> 30 & 7);
        }
    }
    changed
}

/// The text of a file of the project.
#[expect(clippy::disallowed_methods, reason = "tests read the pages about formats")]
pub(crate) fn text(path: &str) -> String {
    fs::read_to_string(path).unwrap()
}
