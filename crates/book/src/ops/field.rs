//! The owner fills in a field of her own for a person, or empties it.

use people::name;
use rusqlite::{Connection, OptionalExtension};

use crate::change::{Now, Op, Stale};
use crate::rulings::jottings::{NOTHING, field_key, field_value, of};
use crate::{Book, Error, Refusal, Sought, find, rulings};

/// Longest name of a field.
const MOST_CHARS_IN_NAME: usize = 60;
/// Longest value; longer ones are a note.
const MOST_CHARS: usize = 400;

/// Fills in a field of a person; an empty value takes it away.
///
/// # Errors
/// When there is no such person, the name or the value can't be kept, there is nothing to take away, or the book can't
/// be written.
pub fn field(
    book: &mut Book,
    reference: &str,
    (name, value): (&str, &str),
    now: Now,
) -> Result<(), Error> {
    let person = find::person(&book.connection, reference)?;
    let (handle, value) = (person.strongest()?, name::tidy(value));
    let (folded, name) = named(&book.connection, name)?;
    let is_there = || -> Result<bool, Error> {
        let fields = of(person.ruled(&book.connection)?).fields;
        Ok(fields.iter().any(|field| field.field == folded))
    };
    if value.is_empty() && !is_there()? {
        return Err(Error::no(Sought::Field, name));
    }
    if value.chars().count() > MOST_CHARS {
        return Err(Refusal::NoField(MOST_CHARS).into());
    }
    book.change(Op::Field, &person.name, now, |change| {
        let said = if value.is_empty() { NOTHING.to_owned() } else { field_value(&name, &value) };
        rulings::rule(change, &rulings::person_subject(handle), &field_key(&folded), &said)?;
        Ok(((), Stale::Jottings(change.op)))
    })
}

/// The field of this name: folded, and as it was first written.
fn named(book: &Connection, written: &str) -> Result<(String, String), Error> {
    let (name, folded) = (name::tidy(written), name::fold(written));
    if folded.is_empty() || name.chars().count() > MOST_CHARS_IN_NAME {
        return Err(Refusal::NoField(MOST_CHARS).into());
    }
    let mut query = book.prepare_cached("select name from own_field where field = ?1 limit 1")?;
    let first: Option<String> = query.query_row([&folded], |row| row.get("name")).optional()?;
    Ok((folded, first.unwrap_or(name)))
}
