//! The owner notes help: that she helped somebody, that they helped her, that she introduced two. In her own words,
//! dated with the day she says it, and taken away again like anything else.

use people::name;

use super::two::Two;
use crate::change::{Change, Now, Op, Stale};
use crate::find::Found;
use crate::rulings::help::{self, Help, Noted, What, introduced_to, key};
use crate::{Book, Error, Refusal, Sought, find, rulings};

/// Longer ones are a letter.
const MOST_CHARS: usize = 500;

/// Notes that help went one way.
///
/// # Errors
/// When there is no such person, no words or too many, or the book can't be written.
pub fn help(
    book: &mut Book,
    help: Help,
    reference: &str,
    text: &str,
    now: Now,
) -> Result<(), Error> {
    let person = find::person(&book.connection, reference)?;
    let text = name::tidy(text);
    if text.is_empty() || text.chars().count() > MOST_CHARS {
        return Err(Refusal::NoHelp(MOST_CHARS).into());
    }
    let handle = person.strongest()?;
    book.change(op(help), &person.name, now, |change| {
        let value = format!("{} {text}", now.today);
        let subject = rulings::person_subject(handle);
        rulings::rule(change, &subject, &key(help, change.op), &value)?;
        Ok(((), Stale::Help))
    })
}

fn op(help: Help) -> Op {
    match help {
        Help::Gave => Op::Gave,
        Help::Got => Op::Got,
    }
}

/// Notes that the owner introduced two people to each other.
///
/// # Errors
/// When one of them is nobody, both are one, or the book can't be written.
pub fn introduced(book: &mut Book, one: &str, other: &str, now: Now) -> Result<(), Error> {
    let two = Two::of(&book.connection, one, other)?;
    if was_noted(book, &two, now)? {
        return Err(Refusal::IntroducedAlready(two.subject()).into());
    }
    book.change(Op::Introduced, &two.subject(), now, |change| {
        let subject = rulings::person_subject(two.a.strongest()?);
        let key = introduced_to(two.b.strongest()?);
        rulings::rule(change, &subject, &key, &now.today.to_string())?;
        Ok(((), Stale::Help))
    })
}

/// Whether it was noted today already, of either one.
fn was_noted(book: &Book, two: &Two, now: Now) -> Result<bool, Error> {
    let is_between = |one: &Found, other: &Found, noted: &Noted| match &noted.what {
        What::IntroducedTo(to) => one.worn.contains(&noted.about) && other.worn.contains(to),
        What::Helped(_) => false,
    };
    let noted = help::all(&book.connection)?;
    Ok(noted
        .iter()
        .filter(|noted| noted.on == now.today)
        .any(|noted| is_between(&two.a, &two.b, noted) || is_between(&two.b, &two.a, noted)))
}

/// Takes a note of help away again, by the number of the operation that made it.
///
/// # Errors
/// When there is no such note, or the book can't be written.
pub fn no_help(book: &mut Book, noted: i64, now: Now) -> Result<(), Error> {
    let (subject, key, name) = noted_in(book, noted)?;
    book.change(Op::NoHelp, &name, now, |change: &Change<'_>| {
        rulings::rule(change, &subject, &key, "")?;
        Ok(((), Stale::Help))
    })
}

/// The ruling behind a note that holds, and the name it went by in the log.
fn noted_in(book: &Book, noted: i64) -> Result<(String, String, String), Error> {
    let mut query = book.connection.prepare_cached(include_str!("noted_help.sql"))?;
    let mut rows = query.query([noted])?;
    let row = rows.next()?.ok_or_else(|| Error::no(Sought::Operation, noted.to_string()))?;
    let name: Option<String> = row.get("name")?;
    Ok((row.get("subject")?, row.get("key")?, name.unwrap_or_default()))
}
