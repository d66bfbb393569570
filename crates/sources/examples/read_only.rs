//! Reads files with every source that claims them and counts what is found, for `scripts/bench`: what
//! reading alone costs, without a book.
//!
//!     cargo run --release -p cerchia-sources --example read_only -- mail.mbox

#![expect(clippy::print_stdout, clippy::disallowed_methods, reason = "a measuring program")]

use std::collections::BTreeMap;
use std::error::Error;
use std::fs::File;
use std::io::{self, Read};

use people::Fact;
use sources::{ALL, Document, Files, LeftOut, Mark, Out, Problem};

/// Files on disk.
struct OnDisk(Vec<String>);

impl Files for OnDisk {
    fn name(&self) -> &str {
        "files"
    }

    fn paths(&self) -> &[String] {
        &self.0
    }

    fn open(&self, index: usize) -> io::Result<Box<dyn Read + '_>> {
        Ok(Box::new(File::open(&self.0[index])?))
    }

    fn size(&self, index: usize) -> u64 {
        std::fs::metadata(&self.0[index]).map_or(0, |metadata| metadata.len())
    }
}

/// Facts by kind, problems and what was left out, counted.
#[derive(Default)]
struct Counts {
    facts: BTreeMap<&'static str, u64>,
    left_out: BTreeMap<&'static str, u64>,
    n_problems: u64,
}

impl Out for Counts {
    fn document(&mut self, _: Document) {}

    fn fact(&mut self, fact: Fact, _: u64) {
        *self.facts.entry(fact.what.key()).or_default() += 1;
    }

    fn problem(&mut self, _: Problem) {
        self.n_problems += 1;
    }

    fn left_out(&mut self, why: LeftOut, _: &str) {
        *self.left_out.entry(why.key()).or_default() += 1;
    }

    fn read_up_to(&mut self, _: Mark) {}

    fn not_used(&mut self, _: &str) {}

    fn absent(&mut self, _: &'static str) {}
}

fn main() -> Result<(), Box<dyn Error>> {
    let files = OnDisk(std::env::args().skip(1).collect());
    for source in ALL {
        let claimed = source.claims(&files);
        if claimed.is_empty() {
            continue;
        }
        let mut counts = Counts::default();
        source.read(&sources::files::Selected::new(&files, claimed), &mut counts);
        println!(
            "{}: {:?}, left out {:?}, {} problems",
            source.name(),
            counts.facts,
            counts.left_out,
            counts.n_problems
        );
    }
    Ok(())
}
