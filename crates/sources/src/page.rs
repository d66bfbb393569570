//! One document while it is being read: its path, and where what is found in it goes.
//!
//! Saves every reader from repeating the path and cutting examples short. Holds no rows and decides
//! nothing.

use people::{Fact, Handle, What, When};

use crate::out::{LeftOut, Mark, Out, PROBLEMS, Problem};

/// Where the reader of one file puts what it finds.
pub struct Page<'a> {
    file: &'a str,
    out: &'a mut dyn Out,
}

impl std::fmt::Debug for Page<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Page({})", self.file)
    }
}

impl<'a> Page<'a> {
    /// The page of the file at this path.
    pub fn new(file: &'a str, out: &'a mut dyn Out) -> Self {
        Self { file, out }
    }

    /// Puts down a fact and the line it stands on.
    pub fn fact(&mut self, line: u64, about: &Handle, when: When, what: What) {
        self.out.fact(Fact { about: about.clone(), when, what }, line);
    }

    /// Puts down how something stands; a statement has no time of its own but its document's.
    pub fn state(&mut self, line: u64, about: &Handle, what: What) {
        self.fact(line, about, When::Unknown, what);
    }

    /// Says what could not be read on this line, with the beginning of the text in question. Line 0 is
    /// the file as a whole.
    pub fn problem(&mut self, line: u64, why: &'static str, example: &str) {
        debug_assert!(PROBLEMS.contains(&why), "a problem the faces have no words for: {why}");
        let line = (line > 0).then_some(line);
        let example = shortened(example);
        self.out.problem(Problem { file: self.file.to_owned(), line, why, example });
    }

    /// Counts something left out on purpose; `whose` is an address or a name, empty where it is nobody's.
    pub fn left_out(&mut self, why: LeftOut, whose: &str) {
        self.out.left_out(why, whose);
    }

    /// Whether the words of mails are wanted.
    pub fn wants_words(&self) -> bool {
        self.out.wants_words()
    }

    /// Says how far this file was read, where it only grows.
    pub fn read_up_to(&mut self, mark: Mark) {
        self.out.read_up_to(mark);
    }
}

/// Enough to find the place by eye, too little to carry a whole message into a report.
const EXAMPLE_CHARS: usize = 60;

fn shortened(example: &str) -> String {
    let visible = people::name::tidy(example);
    if visible.chars().count() <= EXAMPLE_CHARS {
        return visible;
    }
    visible.chars().take(EXAMPLE_CHARS).chain(['…']).collect()
}
