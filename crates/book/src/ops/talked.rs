//! The owner talked with somebody: over lunch, on the telephone, at the school gate. The files do not tell of it, and
//! it is contact all the same.

use jiff::civil::Date;

use crate::change::{Now, Op, Stale};
use crate::rulings::closeness::YES;
use crate::rulings::keep::talked_key;
use crate::{Book, Error, Refusal, find, rulings};

/// Says that the two talked on a day. It counts as a contact of that day; ties are judged with the next look.
///
/// # Errors
/// When there is no such person, the day is to come, or the book can't be written.
pub fn talked(book: &mut Book, reference: &str, on: Date, now: Now) -> Result<(), Error> {
    if on > now.today {
        return Err(Refusal::NotYet(on).into());
    }
    let person = find::person(&book.connection, reference)?;
    let handle = person.strongest()?;
    book.change(Op::Talked, &person.name, now, |change| {
        rulings::rule(change, &rulings::person_subject(handle), &talked_key(on), YES)?;
        Ok(((), Stale::Closeness))
    })
}
