//! The owner writes a note on a person, changes it, or takes it away.

use crate::change::{Now, Op, Stale};
use crate::find::Found;
use crate::rulings::jottings::{NOTHING, Note, note_key, note_value, of};
use crate::{Book, Error, Refusal, Sought, find, rulings};

/// Longer ones are a document.
const MOST_CHARS: usize = 10_000;

/// Writes a note on a person, dated by the owner's day. Gives its number.
///
/// # Errors
/// When there is no such person, the note is empty or too long, or the book can't be written.
pub fn note(book: &mut Book, reference: &str, text: &str, now: Now) -> Result<i64, Error> {
    let person = find::person(&book.connection, reference)?;
    let (handle, text) = (person.strongest()?, written(text)?);
    book.change(Op::Note, &person.name, now, |change| {
        let (subject, value) = (rulings::person_subject(handle), note_value(now.today, &text));
        rulings::rule(change, &subject, &note_key(change.op), &value)?;
        Ok((change.op, Stale::Jottings(change.op)))
    })
}

/// Writes a note anew; it keeps its day.
///
/// # Errors
/// When there is no such person or note, the text is empty or too long, or the book can't be written.
pub fn edit_note(
    book: &mut Book,
    reference: &str,
    (id, text): (i64, &str),
    now: Now,
) -> Result<(), Error> {
    let text = written(text)?;
    rule(book, reference, id, now, |note| note_value(note.on, &text))
}

/// Takes a note away.
///
/// # Errors
/// When there is no such person or note, or the book can't be written.
pub fn remove_note(book: &mut Book, reference: &str, id: i64, now: Now) -> Result<(), Error> {
    rule(book, reference, id, now, |_| NOTHING.to_owned())
}

fn rule(
    book: &mut Book,
    reference: &str,
    id: i64,
    now: Now,
    value: impl FnOnce(&Note) -> String,
) -> Result<(), Error> {
    let person = find::person(&book.connection, reference)?;
    let (handle, note) = (person.strongest()?, note_of(book, &person, id)?);
    book.change(Op::Note, &person.name, now, |change| {
        let subject = rulings::person_subject(handle);
        rulings::rule(change, &subject, &note_key(id), &value(&note))?;
        Ok(((), Stale::Jottings(change.op)))
    })
}

fn note_of(book: &Book, person: &Found, id: i64) -> Result<Note, Error> {
    let notes = of(person.ruled(&book.connection)?).notes;
    let found = notes.into_iter().find(|note| note.id == id);
    found.ok_or_else(|| Error::no(Sought::Note, id.to_string()))
}

/// A note as it is kept: its lines as they are, and nothing around them.
fn written(text: &str) -> Result<String, Error> {
    let text = text.replace("\r\n", "\n");
    let visible = |c: char| if c.is_control() && c != '\n' { ' ' } else { c };
    let text = text.chars().map(visible).collect::<String>().trim().to_owned();
    if text.is_empty() || text.chars().count() > MOST_CHARS {
        return Err(Refusal::NoNote(MOST_CHARS).into());
    }
    Ok(text)
}
