//! The owner puts an idea of what she could give off for a year. A letter that waits is passed on as among the week's people.

use super::pass::pass;
use super::two::Two;
use crate::change::{Now, Op, Stale};
use crate::rulings::passing::{KEY, value};
use crate::{Book, Error, Sought, find, rulings};

/// The words for ideas.
const IDEAS: [&str; 3] = ["answer", "recommend", "introduce"];

/// Puts an idea off: to answer or recommend one person, or to introduce one to another.
///
/// # Errors
/// When there is no such idea or person, or the book can't be written.
pub fn pass_idea(
    book: &mut Book,
    idea: &str,
    (one, other): (&str, Option<&str>),
    now: Now,
) -> Result<(), Error> {
    match (idea, other) {
        ("answer", _) => pass(book, one, now),
        ("recommend", _) => {
            let person = find::person(&book.connection, one)?;
            let subject = rulings::person_subject(person.strongest()?);
            book.change(Op::PassIdea, &person.name, now, |change| {
                rulings::rule(change, &subject, KEY, &value(now.today))?;
                Ok(((), Stale::Nothing))
            })
        }
        ("introduce", Some(other)) => {
            let two = Two::of(&book.connection, one, other)?;
            book.change(Op::PassIdea, &two.subject(), now, |change| {
                two.rule(change, KEY, &value(now.today))?;
                Ok(((), Stale::Nothing))
            })
        }
        _ => Err(Error::no_word(Sought::Outcome, idea, &IDEAS)),
    }
}
