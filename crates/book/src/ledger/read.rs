//! Giving facts back, in the order of plates and time, each with the row it was read from.

use std::collections::HashSet;

use jiff::civil::Date;
use people::tie::Which;
use people::{Fact, Handle, What, When, sight};
use rusqlite::{Connection, Row};

use super::plates;
use super::row::{Columns, NO_TIME};
use crate::Error;

/// A fact with where it stands in the ledger and in the world.
#[derive(Debug, Clone)]
pub(crate) struct Held {
    pub(crate) fact: Fact,
    pub(crate) source: String,
    pub(crate) file: String,
    pub(crate) line: u64,
}

/// Everything about these plates, oldest first.
pub(crate) fn about(book: &Connection, handles: &[i64]) -> Result<Vec<Held>, Error> {
    let mut held = Vec::new();
    let own = own(book)?;
    let mut query = book.prepare_cached(include_str!("facts_about.sql"))?;
    let columns = Columns::of(&query)?;
    for handle in handles {
        let mut rows = query.query([handle])?;
        while let Some(row) = rows.next()? {
            held.extend(read_held(row, columns, &own)?);
        }
    }
    if handles.len() > 1 {
        held.sort_by(|a, b| key(a).cmp(&key(b)));
    }
    Ok(held)
}

/// Where a fact stands in the story of several plates. What one plate tells of one second is in order
/// already, and a stable sort keeps it.
fn key(held: &Held) -> (Option<i64>, &Handle) {
    (held.fact.when.second(), &held.fact.about)
}

/// Everything about these plates but messages: what evidence is judged from.
pub(crate) fn evidence_about(book: &Connection, handles: &[i64]) -> Result<Vec<Fact>, Error> {
    let mut facts = Vec::new();
    let own = own(book)?;
    let mut query = book.prepare_cached(include_str!("evidence_about.sql"))?;
    let columns = Columns::of(&query)?;
    for handle in handles {
        let mut rows = query.query([handle])?;
        while let Some(row) = rows.next()? {
            facts.extend(read_held(row, columns, &own)?.map(|held| held.fact));
        }
    }
    Ok(facts)
}

/// The newest of the facts wanted about these plates up to a day, newest first.
pub(crate) fn newest_about(
    book: &Connection,
    handles: &[i64],
    (today, limit): (Date, usize),
    is_wanted: impl Fn(&Fact) -> bool,
) -> Result<Vec<Held>, Error> {
    let mut held = Vec::new();
    let own = own(book)?;
    let end = today.tomorrow().ok().and_then(|next| When::Day(next).second()).unwrap_or(i64::MAX);
    let mut query = book.prepare_cached(include_str!("newest_facts_about.sql"))?;
    let columns = Columns::of(&query)?;
    for handle in handles {
        let mut here = 0;
        let mut rows = query.query((handle, -1, end))?;
        while here < limit
            && let Some(row) = rows.next()?
        {
            let found = read_held(row, columns, &own)?.filter(|held| is_wanted(&held.fact));
            here += usize::from(found.is_some());
            held.extend(found);
        }
    }
    if handles.len() > 1 {
        held.sort_by(|a, b| key(b).cmp(&key(a)));
    }
    held.truncate(limit);
    Ok(held)
}

/// Of each kind of facts the newest about these plates up to a day, newest first: one reading for all of them, which
/// ends when there is enough of each.
pub(crate) fn newest_of_each(
    book: &Connection,
    handles: &[i64],
    kinds: &[Which],
    (today, limit): (Date, usize),
) -> Result<Vec<Vec<Held>>, Error> {
    let own = own(book)?;
    let end = today.tomorrow().ok().and_then(|next| When::Day(next).second()).unwrap_or(i64::MAX);
    let mut query = book.prepare_cached(include_str!("newest_facts_about.sql"))?;
    let columns = Columns::of(&query)?;
    let mut found: Vec<Vec<Held>> = vec![Vec::new(); kinds.len()];
    for handle in handles {
        let mut here = vec![0; kinds.len()];
        let mut rows = query.query((handle, -1, end))?;
        while here.iter().zip(kinds).any(|(n, kind)| *n < limit && *kind != Which::Word)
            && let Some(row) = rows.next()?
        {
            let Some(held) = read_held(row, columns, &own)? else { continue };
            for ((kind, n), found) in kinds.iter().zip(&mut here).zip(&mut found) {
                if *n < limit && kind.holds(&held.fact) {
                    *n += 1;
                    found.push(held.clone());
                }
            }
        }
    }
    for found in &mut found {
        found.sort_by(|a, b| key(b).cmp(&key(a)));
        found.truncate(limit);
    }
    Ok(found)
}

/// The newest facts of one kind about one plate.
pub(crate) fn of_kind(
    book: &Connection,
    plate: i64,
    (kind, limit): (&str, u32),
) -> Result<Vec<Held>, Error> {
    let own = own(book)?;
    let mut query = book.prepare_cached(include_str!("facts_of_kind.sql"))?;
    let columns = Columns::of(&query)?;
    let mut held = Vec::new();
    let mut rows = query.query((plate, kind, limit))?;
    while let Some(row) = rows.next()? {
        held.extend(read_held(row, columns, &own)?);
    }
    Ok(held)
}

/// The oldest message, call or meeting with one plate, or the newest.
pub(crate) fn contact(
    book: &Connection,
    plate: i64,
    is_oldest: bool,
) -> Result<Option<Held>, Error> {
    let own = own(book)?;
    let mut query = book.prepare_cached(match is_oldest {
        true => include_str!("oldest_contact.sql"),
        false => include_str!("newest_contact.sql"),
    })?;
    let columns = Columns::of(&query)?;
    let mut rows = query.query((plate, NO_TIME))?;
    match rows.next()? {
        Some(row) => read_held(row, columns, &own),
        None => Ok(None),
    }
}

/// How many facts there are about these plates.
pub(crate) fn count_about(book: &Connection, handles: &[i64]) -> Result<u64, Error> {
    let mut query = book.prepare_cached("select count(*) from fact where about = ?1")?;
    let mut count = 0;
    for handle in handles {
        count += query.query_row([handle], |row| row.get::<_, u64>(0))?;
    }
    Ok(count)
}

/// By what it is told what was the owner's.
#[derive(Debug)]
struct Own<'a> {
    book: &'a Connection,
    handles: HashSet<Handle>,
}

fn own(book: &Connection) -> Result<Own<'_>, Error> {
    let mut own = Own { book, handles: HashSet::new() };
    let mut query =
        book.prepare_cached("select kind, value from own join handle on handle.id = own.handle")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let handle = plates::join(&row.get::<_, String>("kind")?, &row.get::<_, String>("value")?);
        own.handles.extend(handle);
    }
    Ok(own)
}

impl Own<'_> {
    /// Whether the owner did not come to this meeting. There may be thousands, so it is asked for the one.
    fn was_absent(&self, thread: u64) -> Result<bool, Error> {
        let mut query = self.book.prepare_cached("select 1 from absent where thread = ?1")?;
        Ok(query.exists([thread.cast_signed()])?)
    }
}

/// A row as a fact, with the owner in her place.
fn read_held(row: &Row<'_>, columns: Columns, own: &Own<'_>) -> Result<Option<Held>, Error> {
    let about: Option<Handle> =
        plates::join(&row.get::<_, String>("kind")?, &row.get::<_, String>("value")?);
    let other = match row.get::<_, Option<String>>("other_kind")? {
        Some(kind) => plates::join(&kind, &row.get::<_, String>("other_value")?),
        None => None,
    };
    let Some(about) = about else { return Ok(None) };
    let Some(fact) = columns.fact(row, about, other)? else { return Ok(None) };
    if let What::Met { thread, .. } = &fact.what
        && own.was_absent(thread.0)?
    {
        return Ok(None);
    }
    Ok(Some(Held {
        fact: sight::of_owner(fact, |handle| own.handles.contains(handle)),
        source: row.get("source")?,
        file: row.get("file")?,
        line: row.get("line")?,
    }))
}
