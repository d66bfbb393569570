//! Measures reading notes against taking their words apart, and grouping them at two sizes, so that
//! `scripts/bench` can tell both as multiples of something in the same run.
//!
//! ```text
//! cat fixtures/notes/corpus_*.txt | measure_notes
//! ```
//!
//! Writes one line a measure: seconds, then what they were spent on.

use std::error::Error;
use std::hint::black_box;
use std::io::{self, Write};
use std::time::Instant;

use people::scenario::triage::{Letter, kin, marks, weights};

/// As many notes as wait on a full desk.
const DESK: usize = 500;
const ROUNDS: u32 = 7;
/// As many as somebody with a full network was sent, and half of that.
const ALL: [usize; 2] = [15_000, 30_000];

fn main() -> Result<(), Box<dyn Error>> {
    let corpus = io::read_to_string(io::stdin())?;
    let sentences: Vec<&str> = corpus.lines().filter_map(sentence).collect();
    if sentences.is_empty() {
        return Err("usage: cat CORPUS… | measure_notes".into());
    }
    let mut out = io::stdout().lock();
    // Once beforehand: lists are read at first use.
    read(&sentences, 1, true);
    writeln!(out, "{:.4} words of {DESK} notes", read(&sentences, DESK, false))?;
    writeln!(out, "{:.4} reading {DESK} notes", read(&sentences, DESK, true))?;
    for n_notes in ALL {
        writeln!(out, "{:.4} grouping {n_notes} notes", group(&sentences, n_notes))?;
    }
    Ok(())
}

/// The text of a line of the corpus.
fn sentence(line: &str) -> Option<&str> {
    let (_, rest) = line.split_once(' ').filter(|(start, _)| *start != "#")?;
    rest.split_once(' ').map(|(_, text)| text)
}

/// Two sentences that stand together in no other note, and every third note one that went to many.
fn note(sentences: &[&str], at: usize) -> String {
    let one = sentences[at % sentences.len()];
    match at % 3 {
        0 => format!("{} {}", sentences[at % 7], sentences[0]),
        _ => format!("{one} {} {at}", sentences[(at * 31 + at / 7) % sentences.len()]),
    }
}

/// Seconds to take so many notes apart, and with `is_weighed` to say how each is written.
fn read(sentences: &[&str], n_notes: usize, is_weighed: bool) -> f64 {
    let notes: Vec<String> = (0..n_notes).map(|at| note(sentences, at)).collect();
    best(|| {
        for note in &notes {
            let letter = Letter::read(note, ["Ada Rossi", "Bo Chen"].into_iter());
            if is_weighed {
                black_box(weights::sum(&marks::of(&letter)));
            }
            black_box(letter);
        }
    })
}

/// Seconds to group so many notes.
fn group(sentences: &[&str], n_notes: usize) -> f64 {
    let notes: Vec<String> = (0..n_notes).map(|at| note(sentences, at)).collect();
    let notes: Vec<&str> = notes.iter().map(String::as_str).collect();
    best(|| {
        black_box(kin::groups(&notes));
    })
}

/// Seconds the quickest of several rounds takes: the others shared the machine.
#[expect(clippy::disallowed_methods, reason = "an example measures its own time")]
fn best(work: impl Fn()) -> f64 {
    let rounds = (0..ROUNDS).map(|_| {
        let begun = Instant::now();
        work();
        begun.elapsed().as_secs_f64()
    });
    rounds.fold(f64::INFINITY, f64::min)
}
