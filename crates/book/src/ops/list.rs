//! The owner saves a search under a name, or lets go of it.

use people::name;

use crate::change::{Now, Op, Stale};
use crate::filter::Filter;
use crate::rulings::lists::{self, SUBJECT};
use crate::{Book, Error, Refusal, Sought, rulings};

/// Longest name of a list, and longest search.
const MOST_CHARS: usize = 60;
const MOST_CHARS_TO_FIND: usize = 400;

/// Saves a search; one of that name before it is replaced.
///
/// # Errors
/// When it has no name or searches nothing, a condition makes no sense, or the book can't be written.
pub fn save_list(book: &mut Book, name: &str, query: &str, now: Now) -> Result<(), Error> {
    let (name, query) = (name::tidy(name), name::tidy(query));
    let is_long = name.chars().count() > MOST_CHARS || query.chars().count() > MOST_CHARS_TO_FIND;
    if name::fold(&name).is_empty() || Filter::read(&query)? == Filter::default() || is_long {
        return Err(Refusal::NoList.into());
    }
    book.change(Op::List, &name, now, |change| {
        rulings::rule(change, SUBJECT, &lists::key(&name), &lists::value(&name, &query))?;
        Ok(((), Stale::Nothing))
    })
}

/// Lets go of a list; nobody on it is touched.
///
/// # Errors
/// When there is none of that name, or the book can't be written.
pub fn drop_list(book: &mut Book, name: &str, now: Now) -> Result<(), Error> {
    let found = lists::named(&book.connection, name)?;
    let list = found.ok_or_else(|| Error::no(Sought::List, name))?;
    book.change(Op::List, &list.name, now, |change| {
        rulings::rule(change, SUBJECT, &lists::key(&list.name), "")?;
        Ok(((), Stale::Nothing))
    })
}
