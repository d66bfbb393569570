//! The owner puts a note to somebody off until a day, on which they come back by themselves.

use jiff::civil::Date;

use crate::change::{Now, Op, Stale};
use crate::rulings::keep::{PUT_OFF, put_off_value};
use crate::{Book, Error, Refusal, find, rulings};

/// Puts a note off; `None` brings the person back.
///
/// # Errors
/// When there is no such person, the day is not to come, or the book can't be written.
pub fn snooze(
    book: &mut Book,
    reference: &str,
    until: Option<Date>,
    now: Now,
) -> Result<(), Error> {
    if let Some(until) = until.filter(|until| *until <= now.today) {
        return Err(Refusal::NotToCome(until).into());
    }
    let person = find::person(&book.connection, reference)?;
    let handle = person.strongest()?;
    book.change(Op::Snooze, &person.name, now, |change| {
        let value = until.map(|until| put_off_value(until, now.today)).unwrap_or_default();
        rulings::rule(change, &rulings::person_subject(handle), PUT_OFF, &value)?;
        Ok(((), Stale::Nothing))
    })
}
