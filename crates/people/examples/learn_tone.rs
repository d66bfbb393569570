//! Learns what the marks of a note are worth, from invented sentences, and writes the weights the library
//! reads. What it takes for granted: a note is a greeting and one or two sentences; one that has a
//! sentence to one person is to one, however many polite ones stand beside it.
//!
//! ```text
//! cat fixtures/notes/corpus_*.txt | learn_tone > weights.txt     learns from all of it
//! cat fixtures/notes/corpus_*.txt | learn_tone --check           holds out a fifth, five times, and tells
//!                                                                the mistakes and how it does
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::io::{self, Write};

use people::scenario::triage::weights::START;
use people::scenario::triage::{Letter, marks};

/// Kinds of sentences that could go unchanged to a thousand people.
const TO_MANY: [&str; 5] = ["polite", "pitch", "hire", "money", "crowd"];
/// Both kinds of notes begin alike, so that a greeting tells nothing.
const GREETINGS: [(&str, &str); 6] = [
    ("en", "Hi Ada,|Hello Ada,|Dear Ada,|Hey Ada!|Ada,|Good morning Ada,|Hi|"),
    ("it", "Ciao Ada,|Buongiorno Ada,|Gentile Ada,|Cara Ada,|Ada,|Salve Ada,|Ciao|"),
    ("de", "Hallo Ada,|Guten Tag Ada,|Liebe Ada,|Sehr geehrte Ada,|Ada,|Hi Ada,|Hallo|"),
    ("fr", "Bonjour Ada,|Salut Ada,|Chère Ada,|Madame,|Ada,|Bonsoir Ada,|Bonjour|"),
    ("es", "Hola Ada,|Buenos días Ada,|Estimada Ada,|Querida Ada,|Ada,|Buenas tardes Ada,|Hola|"),
    ("pt", "Olá Ada,|Oi Ada,|Prezada Ada,|Cara Ada,|Ada,|Bom dia Ada,|Olá|"),
];
/// A pair of neighbours seen in fewer sentences is chance.
const MIN_PAIR: usize = 2;
const ROUNDS: u32 = 300;
const STEP: f64 = 0.5;
/// How strongly a weight is drawn to nothing: more for what few notes have.
const SHRINK_FAMILY: f64 = 1.0;
const SHRINK_WORD: f64 = 2.0;
/// Smaller weights are not written.
const MIN_WORTH: f64 = 0.03;
const FOLDS: usize = 5;
/// The threshold whose mistakes are told.
const SHOWN_FROM: f64 = 0.4;

fn main() -> Result<(), Box<dyn Error>> {
    let is_check = std::env::args().nth(1).is_some_and(|first| first == "--check");
    let corpus = io::read_to_string(io::stdin())?;
    let sentences: Vec<Sentence> = corpus.lines().filter_map(Sentence::read).collect();
    if sentences.is_empty() {
        return Err("usage: cat CORPUS… | learn_tone [--check]".into());
    }
    let out = io::stdout().lock();
    if is_check { check(&sentences, out) } else { write(&learn(&sentences), out) }?;
    Ok(())
}

#[derive(Debug, Clone)]
struct Sentence {
    language: String,
    is_to_many: bool,
    is_sold: bool,
    text: String,
}

impl Sentence {
    fn read(line: &str) -> Option<Self> {
        let (language, rest) = line.split_once(' ').filter(|(start, _)| *start != "#")?;
        let (kind, text) = rest.split_once(' ')?;
        let is_to_many = TO_MANY.contains(&kind);
        Some(Self {
            language: language.to_owned(),
            is_to_many,
            is_sold: is_to_many && kind != "polite",
            text: text.to_owned(),
        })
    }

    fn is_polite(&self) -> bool {
        self.is_to_many && !self.is_sold
    }
}

/// A note put together, and what is seen in it.
struct Note {
    text: String,
    marks: BTreeSet<String>,
    is_to_many: bool,
    is_sold: bool,
}

/// Numbers that look like chance and are the same each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % n.max(1)
    }
}

/// Every sentence alone, beside another of its side, and one to one person beside a polite one.
fn notes(sentences: &[Sentence]) -> Vec<Note> {
    let mut dice = Dice(7);
    let mut notes = Vec::new();
    for first in sentences {
        notes.push(note(&mut dice, &[first]));
        let same: Vec<&Sentence> = sentences
            .iter()
            .filter(|other| {
                other.language == first.language && other.is_to_many == first.is_to_many
            })
            .collect();
        for _ in 0..2 {
            let second = same[dice.below(same.len())];
            notes.push(note(&mut dice, &[first, second]));
        }
        if !first.is_to_many {
            let polite: Vec<&Sentence> = sentences
                .iter()
                .filter(|other| other.language == first.language && other.is_polite())
                .collect();
            let second = polite[dice.below(polite.len())];
            notes.push(note(&mut dice, &[first, second]));
        }
    }
    notes
}

fn note(dice: &mut Dice, sentences: &[&Sentence]) -> Note {
    let language = &sentences[0].language;
    let greetings = GREETINGS.iter().find(|(name, _)| name == language).map_or("", |found| found.1);
    let greetings: Vec<&str> = greetings.split('|').collect();
    let texts: Vec<&str> = sentences.iter().map(|sentence| sentence.text.as_str()).collect();
    let text = format!("{} {}", greetings[dice.below(greetings.len())], texts.join(" "));
    let letter = Letter::read(&text, ["Ada"].into_iter());
    let marks = marks::of(&letter).into_iter().map(|mark| mark.name).collect();
    Note {
        text,
        marks,
        is_to_many: sentences.iter().all(|sentence| sentence.is_to_many),
        is_sold: sentences.iter().any(|sentence| sentence.is_sold),
    }
}

/// For each mark what it adds to the two sums.
type Weights = BTreeMap<String, (f64, f64)>;

fn learn(sentences: &[Sentence]) -> Weights {
    let notes = notes(sentences);
    let known = known(sentences);
    let is_known = |mark: &&String| !mark.contains(' ') || known.contains(*mark);
    let rows: Vec<(Vec<&String>, &Note)> =
        notes.iter().map(|note| (note.marks.iter().filter(is_known).collect(), note)).collect();
    let many = fit(rows.iter().map(|(marks, note)| (marks.as_slice(), note.is_to_many)));
    let to_many = rows.iter().filter(|(_, note)| note.is_to_many);
    let sold = fit(to_many.map(|(marks, note)| (marks.as_slice(), note.is_sold)));
    let mut weights = Weights::new();
    for (mark, worth) in many {
        weights.entry(mark).or_default().0 = worth;
    }
    for (mark, worth) in sold {
        weights.entry(mark).or_default().1 = worth;
    }
    weights
}

/// Pairs of neighbours that more than one sentence has.
fn known(sentences: &[Sentence]) -> BTreeSet<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for sentence in sentences {
        let letter = Letter::read(&sentence.text, ["Ada"].into_iter());
        for mark in marks::of(&letter) {
            *counts.entry(mark.name).or_default() += 1;
        }
    }
    counts.into_iter().filter(|(_, n)| *n >= MIN_PAIR).map(|(mark, _)| mark).collect()
}

/// Logistic regression, drawn to nothing, by steps that shorten where they have been long.
fn fit<'a>(rows: impl Iterator<Item = (&'a [&'a String], bool)>) -> BTreeMap<String, f64> {
    let mut places: BTreeMap<&str, usize> = BTreeMap::from([(START, 0)]);
    let mut numbered: Vec<(Vec<usize>, f64)> = Vec::new();
    for (marks, is_so) in rows {
        let mut row = vec![0];
        for mark in marks {
            let next = places.len();
            row.push(*places.entry(mark.as_str()).or_insert(next));
        }
        numbered.push((row, if is_so { 1.0 } else { 0.0 }));
    }
    let mut shrinks = vec![0.0; places.len()];
    for (mark, place) in &places {
        shrinks[*place] = shrink(mark);
    }
    let mut weights = vec![0.0; places.len()];
    let mut lengths = vec![1e-6; places.len()];
    for _ in 0..ROUNDS {
        let shrunk = weights.iter().zip(&shrinks).map(|(weight, shrink)| shrink * weight);
        let mut slopes: Vec<f64> = shrunk.collect();
        for (row, is_so) in &numbered {
            let sum: f64 = row.iter().map(|place| weights[*place]).sum();
            let error = 1.0 / (1.0 + (-sum).exp()) - is_so;
            for place in row {
                slopes[*place] += error;
            }
        }
        for ((weight, length), slope) in weights.iter_mut().zip(&mut lengths).zip(slopes) {
            *length += slope * slope;
            *weight -= STEP * slope / length.sqrt();
        }
    }
    places.into_iter().map(|(mark, place)| (mark.to_owned(), weights[place])).collect()
}

fn shrink(mark: &str) -> f64 {
    match mark.chars().next() {
        _ if mark == START => 0.0,
        Some('=' | '+') => SHRINK_FAMILY,
        Some(_) | None => SHRINK_WORD,
    }
}

fn write(weights: &Weights, mut out: impl Write) -> io::Result<()> {
    writeln!(out, "# Written by the example `learn_tone` from fixtures/notes; not by hand.")?;
    writeln!(out, "# What a mark adds in log-odds: to going to many, to selling. Then the mark.")?;
    for (mark, (many, sold)) in weights {
        if many.abs() >= MIN_WORTH || sold.abs() >= MIN_WORTH {
            writeln!(out, "{many:.2} {sold:.2} {mark}")?;
        }
    }
    Ok(())
}

/// How notes made of sentences that were held out are told apart, at several thresholds.
fn check(sentences: &[Sentence], mut out: impl Write) -> io::Result<()> {
    let mut judged: Vec<(f64, bool, f64, bool)> = Vec::new();
    for fold in 0..FOLDS {
        let part = |is_held: bool| -> Vec<Sentence> {
            let all = sentences.iter().enumerate();
            let these = all.filter(|(at, _)| (at % FOLDS == fold) == is_held);
            these.map(|(_, sentence)| sentence.clone()).collect()
        };
        let weights = learn(&part(false));
        for note in notes(&part(true)) {
            let marks = note.marks.iter().map(String::as_str).chain([START]);
            let worth = marks.filter_map(|mark| weights.get(mark));
            let sum = worth.fold((0.0, 0.0), |sum, worth| (sum.0 + worth.0, sum.1 + worth.1));
            if (sum.0 >= SHOWN_FROM) != note.is_to_many {
                writeln!(out, "{:.1} {}", sum.0, note.text)?;
            }
            judged.push((sum.0, note.is_to_many, sum.1, note.is_sold));
        }
    }
    let share = |hits: usize, all: usize| {
        f64::from(u32::try_from(hits).unwrap_or(u32::MAX)) * 100.0
            / f64::from(u32::try_from(all.max(1)).unwrap_or(u32::MAX))
    };
    for threshold in [-0.4, -0.2, 0.0, 0.2, 0.4, 0.6, 0.8, 1.0, 1.2, 1.5] {
        let of = |is_to_many: bool| judged.iter().filter(move |note| note.1 == is_to_many);
        let caught = of(true).filter(|note| note.0 >= threshold).count();
        let wronged = of(false).filter(|note| note.0 >= threshold).count();
        writeln!(
            out,
            "from {threshold:>4}: caught {:.1} %, wronged {:.1} %",
            share(caught, of(true).count()),
            share(wronged, of(false).count())
        )?;
    }
    let to_many = judged.iter().filter(|note| note.1);
    let right = to_many.clone().filter(|note| (note.2 > 0.0) == note.3).count();
    writeln!(out, "sold or greeted: right {:.1} %", share(right, to_many.count()))
}
