//! The owner passes on somebody this week. Passed on three times for one reason, nobody is offered for it again.

use people::scenario::keep::Kind;

use crate::change::{Now, Op, Stale};
use crate::rulings::closeness::YES;
use crate::rulings::keep::passed_key;
use crate::views::keep;
use crate::{Book, Error, find, rulings};

/// Passes on a person, for the reason they are offered for.
///
/// # Errors
/// When there is no such person, or the book can't be written.
pub fn pass(book: &mut Book, reference: &str, now: Now) -> Result<(), Error> {
    let person = find::person(&book.connection, reference)?;
    let handle = person.strongest()?;
    // Who is not offered for any reason can still be passed on: then it is for having been quiet.
    let kind = keep::kind_of(book, person.id, now.today)?.unwrap_or(Kind::Cooling);
    book.change(Op::Pass, &person.name, now, |change| {
        let key = passed_key(kind, now.today);
        rulings::rule(change, &rulings::person_subject(handle), &key, YES)?;
        Ok(((), Stale::Nothing))
    })
}
