//! The first facts of each file, to show what was understood.

use people::{Fact, notation};
use sources::{Document, LeftOut, Mark, Out, Problem};

use crate::ledger::write::Writer;
use crate::views::reading::Example;

/// The first few of each file.
#[derive(Debug, Default)]
pub(super) struct Examples(pub(super) Vec<Example>);

/// Facts shown of each file.
const EXAMPLES_A_FILE: usize = 5;

/// Passes everything on to the ledger and notes the first facts of each file.
pub(super) struct Noting<'a, 'b> {
    pub(super) writer: &'a mut Writer<'b>,
    pub(super) examples: &'a mut Examples,
}

impl Out for Noting<'_, '_> {
    fn document(&mut self, document: Document) {
        self.examples.0.push(Example { file: document.file.clone(), facts: Vec::new() });
        self.writer.document(document);
    }

    fn fact(&mut self, fact: Fact, line: u64) {
        if let Some(example) =
            self.examples.0.last_mut().filter(|example| example.facts.len() < EXAMPLES_A_FILE)
        {
            example.facts.push(notation::write(&fact));
        }
        self.writer.fact(fact, line);
    }

    fn problem(&mut self, problem: Problem) {
        self.writer.problem(problem);
    }

    fn left_out(&mut self, why: LeftOut, whose: &str) {
        self.writer.left_out(why, whose);
    }

    fn read_up_to(&mut self, mark: Mark) {
        self.writer.read_up_to(mark);
    }

    fn not_used(&mut self, path: &str) {
        self.writer.not_used(path);
    }

    fn wants_words(&self) -> bool {
        self.writer.wants_words()
    }

    fn absent(&mut self, file: &'static str) {
        self.writer.absent(file);
    }
}
