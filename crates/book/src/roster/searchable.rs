//! The words one person is found by: name, employer, role, handles, tags and fields. Names in other scripts are found
//! in Latin letters, too.
//!
//! They are read from the tables, so that a person is found by the same words however the row came to be written.

use people::name;
use rusqlite::{Connection, Row};

use crate::Error;
use crate::views::people::list;

/// Puts the words of everybody into the index.
pub(crate) fn write(book: &Connection) -> Result<(), Error> {
    index(book, (0, i64::MAX))
}

/// Puts those of one person there anew.
pub(crate) fn rewrite(book: &Connection, person: i64) -> Result<(), Error> {
    book.prepare_cached("delete from person_words where rowid = ?1")?.execute([person])?;
    index(book, (person, person))
}

fn index(book: &Connection, rows: (i64, i64)) -> Result<(), Error> {
    let mut query = book.prepare_cached(include_str!("searchable.sql"))?;
    let mut insert =
        book.prepare_cached("insert into person_words (rowid, words) values (?1, ?2)")?;
    let mut rows = query.query(rows)?;
    while let Some(row) = rows.next()? {
        insert.execute((row.get::<_, i64>("id")?, words(row)?))?;
    }
    Ok(())
}

fn words(row: &Row<'_>) -> rusqlite::Result<String> {
    let mut words = Vec::new();
    let name: String = row.get("name")?;
    for name in std::iter::once(name).chain(list(row, "also_named")?) {
        words.push(name::fold(&name));
        if !name.is_ascii() {
            words.extend(name::Words::of(&name).words);
        }
    }
    let employer: Option<String> = row.get("employer")?;
    let house: Option<String> = row.get("house")?;
    let house = house.filter(|house| employer.as_ref() != Some(house));
    let work = [employer, row.get("role")?, house];
    words.extend(work.iter().flatten().map(|text| name::fold(text)));
    let handles = list(row, "handles")?;
    let written = |handle: &String| match handle.split_once(':') {
        Some((_, value)) => name::fold(value),
        None => name::fold(handle),
    };
    words.extend(handles.iter().map(written));
    words.extend(list(row, "tags")?.iter().map(|tag| name::fold(tag)));
    words.extend(list(row, "fields")?.iter().map(|field| name::fold(field)));
    Ok(words.join(" "))
}
