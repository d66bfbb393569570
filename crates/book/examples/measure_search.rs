//! How long a search takes inside the process, by what is asked: the commonest words of a book, pairs and phrases of
//! them, beginnings, words that are rare and words that are not there.
//!
//! Every search is the view that a page shows, with everything in it: people, employers, notes and messages. Each is
//! asked three times, and the quickest counts, because a machine that does something else besides makes any number
//! large. Not a test: what it prints is read by somebody.
//!
//!     cargo run --release -p cerchia-book --example measure_search -- A.book

#![expect(clippy::print_stdout, reason = "what was measured is printed")]
#![expect(clippy::disallowed_methods, reason = "it measures time")]

use std::error::Error;
use std::path::Path;
use std::time::Instant;

use book::{Book, views};
use rusqlite::Connection;

/// Words of each kind that are asked for.
const WORDS: usize = 400;

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("usage: measure_search A.book")?;
    let words = Words::of(Path::new(&path))?;
    let book = Book::open_to_read(Path::new(&path))?;
    println!("{:<34}{:>8}{:>10}{:>10}{:>10}", "ms", "searches", "p50", "p99", "most");
    let mut all = Vec::new();
    for (name, queries) in words.queries() {
        let mut taken: Vec<f64> = Vec::new();
        for query in &queries {
            taken.push(quickest(&book, query)?);
        }
        say(name, &mut taken);
        all.extend(taken);
    }
    say("all of them", &mut all);
    Ok(())
}

fn say(name: &str, taken: &mut [f64]) {
    taken.sort_by(f64::total_cmp);
    let at = |share: usize| taken.get((taken.len() * share / 100).min(taken.len() - 1));
    let [p50, p99, most] = [at(50), at(99), taken.last()].map(|ms| ms.copied().unwrap_or(0.0));
    println!("{name:<34}{:>8}{p50:>10.2}{p99:>10.2}{most:>10.2}", taken.len());
}

/// Milliseconds of the quickest of three.
fn quickest(book: &Book, query: &str) -> Result<f64, Box<dyn Error>> {
    let mut best = f64::INFINITY;
    for _ in 0..3 {
        let ask = views::search::Ask { query: query.to_owned(), limit: 20, ..Default::default() };
        let begun = Instant::now();
        views::search(book, &ask)?;
        best = best.min(begun.elapsed().as_secs_f64() * 1_000.0);
    }
    Ok(best)
}

/// Words of one book, by how common they are.
struct Words {
    common: Vec<String>,
    rare: Vec<String>,
    phrases: Vec<String>,
}

impl Words {
    fn of(path: &Path) -> Result<Self, Box<dyn Error>> {
        let db = Connection::open(path)?;
        let texts = |sql: &str| -> Result<Vec<String>, rusqlite::Error> {
            db.prepare(sql)?.query_map([WORDS], |row| row.get(0))?.collect()
        };
        let written = texts("select text from letter order by words limit ?1")?;
        Ok(Self {
            common: texts("select word from common_word order by size desc limit ?1")?,
            rare: texts("select word from common_word order by size, word limit ?1")?,
            phrases: written.iter().filter_map(|text| two_words(text)).collect(),
        })
    }

    /// Searches by what they are.
    fn queries(&self) -> Vec<(&'static str, Vec<String>)> {
        let pairs = |joint: &str, end: &str| {
            let n = self.common.len();
            let of = move |at: usize| (&self.common[at], &self.common[(at * 7 + 13) % n]);
            let join = |(one, other): (&String, &String)| format!("{end}{one}{joint}{other}{end}");
            (0..n).map(of).map(join).collect::<Vec<_>>()
        };
        let letters = (b'a'..=b'z').map(char::from);
        let two = letters
            .clone()
            .flat_map(|one| "aeioprst".chars().map(move |other| format!("{one}{other}")));
        let beginnings =
            |n: usize| self.common.iter().map(move |word| word.chars().take(n).collect());
        vec![
            ("the commonest words", self.common.iter().map(|word| format!("{word} ")).collect()),
            ("the same, unfinished", self.common.clone()),
            ("two common words", pairs(" ", "")),
            ("two common words as a phrase", pairs(" ", "\"")),
            ("phrases as they were written", self.phrases.clone()),
            ("one letter", letters.map(String::from).collect()),
            ("two letters", two.collect()),
            ("three letters", beginnings(3).collect()),
            ("four letters", beginnings(4).collect()),
            ("rare words", self.rare.clone()),
            (
                "words that are not there",
                self.rare.iter().map(|word| format!("{word}qqz")).collect(),
            ),
        ]
    }
}

/// The third and fourth word of a text, as a phrase.
fn two_words(text: &str) -> Option<String> {
    let mut words = text.split_whitespace().skip(2);
    let (one, other) = (words.next()?, words.next()?);
    Some(format!("\"{one} {other}\""))
}
