//! What the owner's decisions moved, in words: of an answer its question, of what was found the sentence it was
//! told in.

use book::views::triage::Moved;
use people::Say;

use super::Words;

impl Words {
    /// What counts otherwise with this owner, and by how much.
    pub(crate) fn moved(&self, moved: &Moved) -> String {
        let what = match (&moved.question, &moved.answer, &moved.example) {
            (Some(_), _, Some(example)) => self.say(&example.0),
            (Some(question), Some(answer), None) => {
                format!("{} {}", self.one_of("asked", question), self.one_of("answer", answer))
            }
            (None, ..) | (Some(_), None, None) => self.word("taught-start"),
        };
        let id = match (moved.is_much, moved.by > 0.0) {
            (false, true) => "taught-more",
            (false, false) => "taught-less",
            (true, true) => "taught-much-more",
            (true, false) => "taught-much-less",
        };
        self.say(&Say::new(id).text("what", what).text("by", self.tenths(moved.by.abs())))
    }
}
