//! The owner decides about connections with nothing behind them: keep for ever, let go, or look at later. Nothing is
//! removed for her: what was let go is to do on LinkedIn, and the next export shows that it was done.

use rusqlite::OptionalExtension;

use crate::change::{Change, Now, Op, Stale};
use crate::find::Found;
use crate::rulings::parting::{LET_GO, Parting};
use crate::{Book, Error, Refusal, Sought, find, rulings};

/// Reads the word for a decision: `keep`, `let-go`, `later`, or `later:` and a day.
///
/// # Errors
/// When there is no such decision.
pub fn parting_named(word: &str) -> Result<Parting, Error> {
    Parting::read(word).ok_or_else(|| Error::no_word(Sought::Decision, word, &Parting::WORDS))
}

/// Decides about one connection; `None` takes back what was decided.
///
/// # Errors
/// When there is no such person, they are no connection, the day is not to come, or the book can't be written.
pub fn let_go(
    book: &mut Book,
    reference: &str,
    parting: Option<Parting>,
    now: Now,
) -> Result<(), Error> {
    let person = find::person(&book.connection, reference)?;
    let until = parting.and_then(Parting::until).filter(|until| *until <= now.today);
    if let Some(until) = until {
        return Err(Refusal::NotToCome(until).into());
    }
    if parting == Some(Parting::LetGo) && !is_connection(book, &person)? {
        return Err(Refusal::NoConnection(person.name).into());
    }
    book.change(Op::LetGo, &person.name, now, |change| {
        rule(change, &person, parting)?;
        note(change, &[person.id])
    })
}

/// Lets several go at once. Only whoever has nothing to lose: those with a loss are decided one by one.
///
/// # Errors
/// When nobody is named, one of them has something to lose or is not there, or the book can't be written.
pub fn let_all_go(book: &mut Book, references: &[String], now: Now) -> Result<(), Error> {
    if references.is_empty() {
        return Err(Refusal::NobodyChosen.into());
    }
    let mut people = Vec::new();
    for reference in references {
        let person = find::person(&book.connection, reference)?;
        if !is_plain(book, &person)? {
            return Err(Refusal::SomethingToLose(person.name).into());
        }
        people.push(person);
    }
    book.change(Op::LetAllGo, &people.len().to_string(), now, |change| {
        for person in &people {
            rule(change, person, Some(Parting::LetGo))?;
        }
        note(change, &people.iter().map(|person| person.id).collect::<Vec<_>>())
    })
}

fn rule(change: &Change<'_>, person: &Found, parting: Option<Parting>) -> Result<(), Error> {
    let value = parting.map(Parting::value).unwrap_or_default();
    rulings::rule(change, &rulings::person_subject(person.strongest()?), LET_GO, &value)?;
    // Whoever is in no pile can be decided about all the same.
    change.execute(include_str!("hold_let_go.sql"), [person.id])?;
    Ok(())
}

/// Notes in the log about whom it was, so that taking it back settles them alone.
pub(super) fn note(change: &Change<'_>, people: &[i64]) -> Result<((), Stale), Error> {
    let tokens = people.iter().map(|person| find::token(change, *person));
    let tokens: Vec<String> = tokens.collect::<Result<_, _>>()?;
    let detail = (tokens.join(" "), change.op);
    change.execute("update op set detail = ?1 where id = ?2", detail)?;
    Ok(((), Stale::Partings(tokens)))
}

fn is_connection(book: &Book, person: &Found) -> Result<bool, Error> {
    let sql = "select is_connection from person where id = ?1";
    let mut query = book.connection.prepare_cached(sql)?;
    Ok(query.query_row([person.id], |row| row.get("is_connection"))?)
}

fn is_plain(book: &Book, person: &Found) -> Result<bool, Error> {
    let sql = "select pile from let_go where person = ?1 and choice is null";
    let mut query = book.connection.prepare_cached(sql)?;
    let pile = query.query_row([person.id], |row| row.get::<_, String>("pile")).optional()?;
    Ok(pile.as_deref() == Some("plain"))
}
