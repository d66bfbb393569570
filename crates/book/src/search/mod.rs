//! What somebody types to find something: words, phrases in quotes, and a last word that may be unfinished.
//!
//! All of them must be there. Nothing typed is an operator of the index: every word goes to it in quotes.

pub(crate) mod letters;
pub(crate) mod passage;

use people::name;

/// A search as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Typed {
    pub(crate) parts: Vec<Part>,
}

/// One word, or the words of a phrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part {
    /// Folded, at least one.
    pub(crate) words: Vec<String>,
    /// Whether the last one may go on.
    pub(crate) is_open: bool,
}

/// More words are a letter.
const MOST_WORDS: usize = 12;

impl Typed {
    /// Reads what was typed.
    pub(crate) fn read(text: &str) -> Self {
        let mut parts = Vec::new();
        // Between the first and the second quote stands a phrase, between the second and the third none.
        let n_quotes = text.matches(QUOTES).count();
        for (at, piece) in text.split(QUOTES).enumerate() {
            let words = words(piece);
            if at % 2 == 1 && at < n_quotes {
                parts.push(Part { words, is_open: false });
            } else {
                let each = words.into_iter().map(|word| Part { words: vec![word], is_open: false });
                parts.extend(each);
            }
        }
        parts.retain(|part| !part.words.is_empty());
        parts.truncate(MOST_WORDS);
        let is_open = text.ends_with(|c: char| c.is_alphanumeric());
        if let Some(last) = parts.last_mut().filter(|last| last.words.len() == 1) {
            last.is_open = is_open;
        }
        Self { parts }
    }

    /// The whole of it for an index in which no word is so common that it would have to be looked at first.
    pub(crate) fn expression(&self) -> Option<String> {
        let parts: Vec<String> = self.parts.iter().map(Part::expression).collect();
        (!parts.is_empty()).then(|| parts.join(" AND "))
    }
}

impl Part {
    fn expression(&self) -> String {
        quoted(&self.words.join(" "), self.is_open)
    }
}

/// Marks that begin and end a phrase.
const QUOTES: [char; 5] = ['"', '“', '”', '«', '»'];

/// The words of a text as the index cuts them: an apostrophe parts two.
fn words(text: &str) -> Vec<String> {
    let parted = text.replace(['\'', '’', 'ʼ', '`'], " ");
    let folded = name::fold(&parted);
    folded.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Words in quotes for the index; the last one may go on.
fn quoted(words: &str, is_open: bool) -> String {
    format!("\"{words}\"{}", if is_open { " *" } else { "" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(typed: &str, expression: &str) {
        assert_eq!(Typed::read(typed).expression().unwrap_or_default(), expression);
    }

    #[test]
    fn every_word_must_be_there_and_the_last_may_go_on() {
        check("ciao caff", "\"ciao\" AND \"caff\" *");
        check("ciao caffè ", "\"ciao\" AND \"caffe\"");
        check("l’altro", "\"l\" AND \"altro\" *");
    }

    #[test]
    fn words_in_quotes_stand_together() {
        check("\"buon compleanno\" ada", "\"buon compleanno\" AND \"ada\" *");
        check("«buon compleanno»", "\"buon compleanno\"");
        // A phrase that is not finished is none yet.
        check("\"buon compl", "\"buon\" AND \"compl\" *");
    }

    #[test]
    fn nothing_typed_is_an_operator() {
        check("a OR b", "\"a\" AND \"or\" AND \"b\" *");
        check(
            "near(x,2) -y ^z col:u",
            "\"near\" AND \"x\" AND \"2\" AND \"y\" AND \"z\" AND \"col\" AND \"u\" *",
        );
        check("*  \"\" ( ", "");
    }
}
