//! The owner says which circle a person belongs to, whatever the files say.

use people::tie::Circle;

use crate::change::{Now, Op, Stale};
use crate::{Book, Error, Sought, find, rulings};

/// The key of the ruling.
pub(crate) const CIRCLE: &str = "circle";

/// Reads the word for a circle.
///
/// # Errors
/// When there is no such circle.
pub fn circle_named(word: &str) -> Result<Circle, Error> {
    let known = Circle::ALL.map(Circle::key);
    Circle::of_key(word).ok_or_else(|| Error::no_word(Sought::Circle, word, &known))
}

/// Pins a person to a circle; `None` takes the pin away.
///
/// # Errors
/// When there is no such person, or the book can't be written.
pub fn pin(
    book: &mut Book,
    reference: &str,
    circle: Option<Circle>,
    now: Now,
) -> Result<(), Error> {
    rule(book, reference, circle, (now, Stale::Everything))
}

/// The same in a sitting, where the next question comes at once: judged with the next look.
///
/// # Errors
/// When there is no such person, or the book can't be written.
pub fn place(book: &mut Book, reference: &str, circle: Circle, now: Now) -> Result<(), Error> {
    rule(book, reference, Some(circle), (now, Stale::Closeness))
}

fn rule(
    book: &mut Book,
    reference: &str,
    circle: Option<Circle>,
    (now, stale): (Now, Stale),
) -> Result<(), Error> {
    let person = find::person(&book.connection, reference)?;
    let handle = person.strongest()?;
    book.change(Op::Pin, &person.name, now, |change| {
        let value = circle.map_or("", Circle::key);
        rulings::rule(change, &rulings::person_subject(handle), CIRCLE, value)?;
        Ok(((), stale))
    })
}
