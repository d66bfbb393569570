//! Templates: a text with placeholders, line by line.
//!
//! `{name}` is the other, `{me}` the owner, `{other}` whom they are introduced to, `{why}` what they have to do with each
//! other, a sentence, and `{about}` whom or what an ask is about. A line
//! with a placeholder that has nothing to say is left out whole, which is all the grammar there is. The
//! defaults are data, one file a language; the owner's own are rulings and kept by the book.

use std::sync::LazyLock;

use super::{Language, Outcome, Reason};

/// The placeholders there are.
pub const PLACEHOLDERS: [&str; 5] = ["name", "me", "other", "why", "about"];

/// Why a text is no template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// There is no such placeholder.
    Unknown(String),
    /// A brace opens and does not close, or the other way round.
    Brace,
    /// There is nothing in it.
    Empty,
}

/// Whether a text can be filled in.
///
/// # Errors
/// What is wrong with it, the first thing.
pub fn check(text: &str) -> Result<(), Fault> {
    if text.trim().is_empty() {
        return Err(Fault::Empty);
    }
    for line in text.lines() {
        let mut rest = line;
        while let Some(at) = rest.find(['{', '}']) {
            let inside = rest[at..].strip_prefix('{').ok_or(Fault::Brace)?;
            let (name, after) = inside.split_once('}').ok_or(Fault::Brace)?;
            if name.contains('{') {
                return Err(Fault::Brace);
            }
            if !PLACEHOLDERS.contains(&name) {
                return Err(Fault::Unknown(name.to_owned()));
            }
            rest = after;
        }
    }
    Ok(())
}

/// Fills placeholders in; lines in which one has no value are left out.
pub(super) fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let lines = text.lines().filter_map(|line| filled(line, values));
    let mut text = String::new();
    // What was left out may leave two empty lines where there was a paragraph.
    for line in lines {
        if !(line.is_empty() && (text.is_empty() || text.ends_with("\n\n"))) {
            text.push_str(&line);
            text.push('\n');
        }
    }
    text.trim_end().to_owned()
}

/// Piece by piece, so that braces in a name stay what they are.
fn filled(line: &str, values: &[(&str, &str)]) -> Option<String> {
    let mut out = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}')?;
        let (_, value) = values.iter().find(|(known, _)| *known == name)?;
        if value.is_empty() {
            return None;
        }
        out.push_str(before);
        out.push_str(value);
        rest = after;
    }
    out.push_str(rest);
    Some(out.trim_end().to_owned())
}

/// The template a language comes with.
#[must_use]
pub fn default(outcome: Outcome, language: Language) -> &'static str {
    shelf(language).part(outcome.key())
}

/// What two have to do with each other, as a sentence of that language.
pub(super) fn reason(language: Language, why: &Reason) -> String {
    if let Reason::Said(words) = why {
        return words.clone();
    }
    let sentence = shelf(language).part(why.key());
    fill(sentence, &[("what", why.what())])
}

/// The texts of one language: `[key]` on a line of its own, then the text.
struct Shelf {
    parts: Vec<(&'static str, &'static str)>,
}

impl Shelf {
    fn read(data: &'static str) -> Self {
        let parts = data.split("\n[").skip(1).filter_map(|part| part.split_once("]\n"));
        Self { parts: parts.map(|(key, text)| (key, text.trim())).collect() }
    }

    fn part(&self, key: &str) -> &'static str {
        self.parts.iter().find(|(known, _)| *known == key).map_or("", |(_, text)| text)
    }
}

static SHELVES: LazyLock<[Shelf; 6]> = LazyLock::new(|| {
    [
        include_str!("data/en.txt"),
        include_str!("data/it.txt"),
        include_str!("data/de.txt"),
        include_str!("data/fr.txt"),
        include_str!("data/es.txt"),
        include_str!("data/pt.txt"),
    ]
    .map(Shelf::read)
});

fn shelf(language: Language) -> &'static Shelf {
    let [english, italian, german, french, spanish, portuguese] = &*SHELVES;
    match language {
        Language::English => english,
        Language::Italian => italian,
        Language::German => german,
        Language::French => french,
        Language::Spanish => spanish,
        Language::Portuguese => portuguese,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_has_nothing_to_say_is_left_out() {
        let text = "Hello {name},\n\n{why}\n\nBye, {me}";
        let filled = fill(text, &[("name", "Ada"), ("me", "Bo"), ("why", "")]);
        assert_eq!(filled, "Hello Ada,\n\nBye, Bo");
    }

    #[test]
    fn what_stands_in_a_name_is_no_placeholder() {
        let filled = fill("Hello {name}", &[("name", "{me}"), ("me", "Bo")]);
        assert_eq!(filled, "Hello {me}");
    }

    #[test]
    fn a_placeholder_nobody_knows_is_said_before_it_is_kept() {
        assert_eq!(check("Hello {name}, {why}"), Ok(()));
        assert_eq!(check("Hello {nome}"), Err(Fault::Unknown("nome".to_owned())));
        assert_eq!(check("Hello {name"), Err(Fault::Brace));
        assert_eq!(check("Hello name}"), Err(Fault::Brace));
        assert_eq!(check("Hello {{name}}"), Err(Fault::Brace));
        assert_eq!(check(" \n"), Err(Fault::Empty));
    }

    #[test]
    fn every_language_has_a_sentence_for_every_reason() {
        for language in Language::ALL {
            for why in Reason::examples() {
                let said = reason(language, &why);
                assert!(!said.is_empty() && !said.contains('{'), "{language:?} {why:?}: {said}");
                assert!(why.what().is_empty() || said.contains(why.what()), "{said}");
            }
        }
    }
}
