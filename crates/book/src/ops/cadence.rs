//! The owner says how often she wants to speak: with a person, with those of a tag, or with a circle.

use people::scenario::keep::cadence::Cadence;
use people::tie::Circle;

use crate::change::{Now, Op, Stale};
use crate::rulings::keep::{CADENCE, circle_key, tag_key};
use crate::rulings::own;
use crate::{Book, Error, Refusal, find, rulings};

/// With whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whom {
    /// A person, however referred to.
    Person(String),
    /// Everybody with this tag.
    Tag(String),
    /// Everybody in this circle.
    Circle(Circle),
}

/// Reads how often: `6w`, `3m`, `never`; `none` takes back what was said.
///
/// # Errors
/// When it is none of these.
pub fn cadence_named(word: &str) -> Result<Option<String>, Error> {
    let word = word.trim().to_lowercase();
    match Cadence::parse(&word) {
        Some(_) => Ok(Some(word)),
        None if word == "none" => Ok(None),
        None => Err(Refusal::NoCadence(word).into()),
    }
}

/// Says how often, as [`cadence_named`] reads it. Reminders are made anew with the next look.
///
/// # Errors
/// When there is no such person, or the book can't be written.
pub fn cadence(book: &mut Book, whom: &Whom, often: Option<&str>, now: Now) -> Result<(), Error> {
    let (subject, key, shown) = match whom {
        Whom::Person(reference) => {
            let person = find::person(&book.connection, reference)?;
            let subject = rulings::person_subject(person.strongest()?);
            (subject, CADENCE.to_owned(), person.name)
        }
        Whom::Tag(tag) => (own::SUBJECT.to_owned(), tag_key(tag), tag.clone()),
        Whom::Circle(circle) => {
            (own::SUBJECT.to_owned(), circle_key(*circle), circle.key().to_owned())
        }
    };
    book.change(Op::Cadence, &shown, now, |change| {
        rulings::rule(change, &subject, &key, often.unwrap_or_default())?;
        Ok(((), Stale::Closeness))
    })
}
