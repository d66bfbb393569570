//! The owner writes a template of her own, or goes back to the one Cerchia came with.

use people::scenario::draft::template::{self, Fault, PLACEHOLDERS};
use people::scenario::draft::{Language, Outcome};

use crate::change::{Now, Op, Stale};
use crate::rulings::templates;
use crate::{Book, Error, Refusal, Sought};

/// Reads the word for an outcome.
///
/// # Errors
/// When there is no such outcome.
pub fn outcome_named(word: &str) -> Result<Outcome, Error> {
    let known = Outcome::ALL.map(Outcome::key);
    Outcome::read(word).ok_or_else(|| Error::no_word(Sought::Outcome, word, &known))
}

/// Reads the tag of a language drafts are written in.
///
/// # Errors
/// When there is no such language.
pub fn tongue_named(tag: &str) -> Result<Language, Error> {
    let known = Language::ALL.map(Language::tag);
    Language::read(tag).ok_or_else(|| Error::no_word(Sought::Tongue, tag, &known))
}

/// Keeps a template; `None` goes back to the default.
///
/// # Errors
/// When it can't be filled in, or the book can't be written.
pub fn template(
    book: &mut Book,
    (outcome, language): (Outcome, Language),
    text: Option<&str>,
    now: Now,
) -> Result<(), Error> {
    let text = text.map(|text| text.replace("\r\n", "\n"));
    if let Some(text) = &text {
        template::check(text).map_err(refused)?;
    }
    let subject = format!("{} {}", outcome.key(), language.tag());
    book.change(Op::Template, &subject, now, |change| {
        templates::rule(change, outcome, language, text.as_deref().unwrap_or_default().trim())?;
        Ok(((), Stale::Nothing))
    })
}

fn refused(fault: Fault) -> Error {
    let known = PLACEHOLDERS.map(|name| format!("{{{name}}}")).join(", ");
    match fault {
        Fault::Unknown(name) => Refusal::NoPlaceholder { name: format!("{{{name}}}"), known },
        Fault::Brace => Refusal::OpenBrace { known },
        Fault::Empty => Refusal::EmptyTemplate,
    }
    .into()
}
