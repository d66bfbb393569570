//! The owner says whom she would like to know: somebody, in the book or not, or an employer; why, and how far it has
//! come.

use people::handle::Named;
use people::scenario::wished::State;
use people::{Handle, name};
use rusqlite::OptionalExtension;

use super::asked::written;
use crate::change::{Change, Now, Op, Stale};
use crate::rulings::wishes::{self, STATE, WHY, WISHED, Whom, Wished};
use crate::views::people::house_named;
use crate::views::wishes::MOST;
use crate::{Book, Error, Refusal, Sought, find, rulings, views};

/// Longer ones are no name, and no reason.
const MOST_CHARS: usize = 300;

/// Whether a text that nobody here is called by names a person or an employer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A person.
    Person,
    /// An employer.
    Employer,
}

/// Reads the word for how far a wish has come.
///
/// # Errors
/// When there is none.
pub fn wished_state_named(word: &str) -> Result<State, Error> {
    let known = State::ALL.map(State::key);
    State::read(word).ok_or_else(|| Error::no_word(Sought::Wished, word, &known))
}

/// Wishes for somebody or an employer. Said again, it tells why anew.
///
/// # Errors
/// When the text names nobody, several, or the owner, or the book can't be written.
pub fn wish_for(
    book: &mut Book,
    text: &str,
    (kind, why): (Option<Kind>, &str),
    now: Now,
) -> Result<(), Error> {
    let (called, why) = (written(text, MOST_CHARS)?, written(why, MOST_CHARS)?);
    let whom = whom(book, text, kind)?;
    let all = wishes::all(&book.connection)?;
    let known = all.iter().any(|wished| wished.whom == whom);
    if !known {
        refuse_known(book, &whom)?;
    }
    if !known && all.len() >= MOST {
        return Err(Refusal::WishListFull(MOST).into());
    }
    change(book, (&whom, &called), now, |change| {
        let subject = whom.subject();
        if !known {
            rulings::rule(change, &subject, WISHED, &called)?;
        }
        if known || !why.is_empty() {
            rulings::rule(change, &subject, WHY, &why)?;
        }
        Ok(())
    })
}

/// Nobody wishes to know whom she speaks with.
fn refuse_known(book: &Book, whom: &Whom) -> Result<(), Error> {
    let Whom::Person(handle) = whom else { return Ok(()) };
    let Some(row) = find::bearer(&book.connection, handle)? else { return Ok(()) };
    let sql = "select name from person where id = ?1 and last_two_way_on is not null";
    let mut query = book.connection.prepare_cached(sql)?;
    match query.query_row([row], |row| row.get("name")).optional()? {
        Some(name) => Err(Refusal::KnownAlready(name).into()),
        None => Ok(()),
    }
}

/// Wishes no longer.
///
/// # Errors
/// When there is no such wish, or the book can't be written.
pub fn wish_no_more(book: &mut Book, text: &str, now: Now) -> Result<(), Error> {
    let Wished { whom, called, .. } = standing(book, text)?;
    change(book, (&whom, &called), now, |change| {
        let subject = whom.subject();
        [WISHED, WHY, STATE]
            .into_iter()
            .try_for_each(|key| rulings::rule(change, &subject, key, ""))
    })
}

/// Says how far it has come, whatever the files show; `None` leaves that to them again.
///
/// # Errors
/// When there is no such wish, or the book can't be written.
pub fn wish_came_to(
    book: &mut Book,
    text: &str,
    state: Option<State>,
    now: Now,
) -> Result<(), Error> {
    let Wished { whom, called, .. } = standing(book, text)?;
    change(book, (&whom, &called), now, |change| {
        rulings::rule(change, &whom.subject(), STATE, state.map_or("", State::key))
    })
}

fn change(
    book: &mut Book,
    (whom, called): (&Whom, &str),
    now: Now,
    work: impl FnOnce(&Change<'_>) -> Result<(), Error>,
) -> Result<(), Error> {
    let shown = views::wishes::shown(&book.connection, whom, called)?;
    book.change(Op::WishFor, &shown, now, |change| {
        work(change)?;
        Ok(((), Stale::Nothing))
    })
}

/// The wish that a text means: by its public name, or as it was said.
fn standing(book: &Book, text: &str) -> Result<Wished, Error> {
    let all = wishes::all(&book.connection)?;
    let by_id = all.iter().position(|wished| views::wishes::id(&wished.whom) == text);
    let called = || all.iter().position(|wished| name::fold(&wished.called) == name::fold(text));
    let meant = || {
        let whom = whom(book, text, None).ok()?;
        all.iter().position(|wished| is_one(book, &whom, &wished.whom).unwrap_or(false))
    };
    let shown = || {
        let is_it = |wished: &Wished| {
            let shown = views::wishes::shown(&book.connection, &wished.whom, &wished.called);
            shown.is_ok_and(|shown| name::fold(&shown) == name::fold(text))
        };
        all.iter().position(is_it)
    };
    let found = by_id.or_else(called).or_else(shown).or_else(meant);
    found.and_then(|at| all.get(at).cloned()).ok_or_else(|| Error::no(Sought::Wish, text))
}

/// Whether two wishes are for the same: a person may be meant by another of their handles.
fn is_one(book: &Book, one: &Whom, other: &Whom) -> Result<bool, Error> {
    Ok(match (one, other) {
        (Whom::Person(a), Whom::Person(b)) => {
            let (first, second) =
                (find::bearer(&book.connection, a)?, find::bearer(&book.connection, b)?);
            a == b || (first.is_some() && first == second)
        }
        (Whom::Employer(a), Whom::Employer(b)) => name::fold(a) == name::fold(b),
        _ => false,
    })
}

/// Whom a text means: somebody here, an employer here, an address, else what the owner says it is.
fn whom(book: &Book, text: &str, kind: Option<Kind>) -> Result<Whom, Error> {
    let text = name::tidy(text);
    let house = house_named(&book.connection, &text)?.filter(|_| kind != Some(Kind::Person));
    if kind == Some(Kind::Employer) {
        let named =
            house.map(|house| house.name).or((!name::fold(&text).is_empty()).then_some(text));
        return named.map(Whom::Employer).ok_or_else(|| Error::no(Sought::Employer, ""));
    }
    match find::person(&book.connection, &text) {
        Ok(found) if house.is_none() || name::key(&found.name) == name::key(&text) => {
            return Ok(Whom::Person(found.strongest()?.clone()));
        }
        Err(error @ Error::Refused { .. }) if house.is_none() => return Err(error),
        Ok(_) | Err(_) => {}
    }
    match (house, address(&text)) {
        (Some(house), _) => Ok(Whom::Employer(house.name)),
        (None, Some(Handle::Me)) => Err(Refusal::Owner.into()),
        (None, Some(handle)) => Ok(Whom::Person(handle)),
        (None, None) => {
            let named = Named::parse(&text).map(|named| Whom::Person(Handle::Named(named)));
            named.ok_or_else(|| Error::no(Sought::Person, text))
        }
    }
}

/// A handle, where it is written so that it can be nothing else: a single word may be a name.
fn address(text: &str) -> Option<Handle> {
    let is_address = text.contains(['@', '/', ':', '+']);
    is_address.then(|| find::readings(text).next()).flatten()
}
