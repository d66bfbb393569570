//! Words for what could not be read.
//!
//! Sources and the book say what is wrong with a row or a file in one of a fixed set of English
//! sentences, and reports kept in a book hold them as they were. They serve as keys here. A sentence of
//! some other version, which has no words here, stands as it is.

use super::Words;

/// Every sentence, and the message that says it in the owner's language.
const PROBLEMS: [(&str, &str); 27] = [
    ("this account is closed: LinkedIn gives its date and nothing else", "problem-closed-account"),
    ("no name and no address to know this contact by", "problem-contact-nobody"),
    ("this row has fewer cells than the header has columns", "problem-fewer-cells"),
    ("this row has more cells than the header has columns", "problem-more-cells"),
    ("this row is longer than any row can be", "problem-long-row"),
    ("the file ends here: it is damaged", "problem-ends-damaged"),
    ("the header is none we know for this file", "problem-header"),
    ("the file could not be opened", "problem-unopened"),
    ("more people than a conversation can have", "problem-crowd"),
    ("neither side of this invitation is known to be you", "problem-neither-you"),
    ("no name and no profile to know this person by", "problem-nobody"),
    ("nobody is named as the sender of this message", "problem-no-sender"),
    ("nobody in this conversation is known to be you", "problem-not-you"),
    ("not a date", "problem-date"),
    ("not an e-mail address", "problem-mail"),
    ("not a telephone number of a person", "problem-phone"),
    ("nobody is named as the sender of this mail", "problem-mail-sender"),
    ("a rule of repetition we do not follow: only the first is taken", "problem-rule"),
    ("a time zone nobody knows: its times may be hours off", "problem-zone"),
    ("this entry does not say when it begins", "problem-no-start"),
    ("more contacts than an address book can have", "problem-contacts"),
    ("the order of day and month in this chat is a guess", "problem-order"),
    ("more entries than a calendar can have", "problem-entries"),
    ("an archive inside too many archives", "problem-nested"),
    ("this part of the archive is damaged", "problem-part-damaged"),
    ("a path that leads out of the archive", "problem-leads-out"),
    ("packed in a way no export uses", "problem-packing"),
];

impl Words {
    /// What is wrong with a row or a file.
    pub(crate) fn problem(&self, why: &str) -> String {
        let known = PROBLEMS.iter().find(|(text, _)| *text == why);
        known.map_or_else(|| why.to_owned(), |(_, id)| self.word(id))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::wording::Language;

    #[test]
    fn every_problem_there_is_has_words_and_no_other() {
        let known: BTreeSet<&str> = PROBLEMS.iter().map(|(text, _)| *text).collect();
        let there_are: BTreeSet<&str> =
            sources::PROBLEMS.iter().chain(&book::NOT_OPENED).copied().collect();
        assert_eq!(known, there_are);
    }

    #[test]
    fn a_problem_is_said_in_the_owners_language() {
        assert_eq!(Words::of(Language::Italian).problem("not a date"), "non è una data");
        assert_eq!(Words::of(Language::Italian).problem("from tomorrow"), "from tomorrow");
    }
}
