//! Writing the document, a row a line, so that the largest book takes no more memory than a small one.

use std::io::Write;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};
use serde_json::{Map, Value, json};

use super::{Carried, FACTS, SCHEMA, TABLES};
use crate::ledger::plates;
use crate::ledger::row::Columns;
use crate::{Error, schema};

/// Writes all of the ground.
pub(crate) fn write(book: &Connection, out: &mut impl Write) -> Result<(), Error> {
    let judged_for: Option<String> =
        book.query_row("select max(today) as today from judged", [], |row| row.get("today"))?;
    writeln!(out, "{{\"schema\":{},", json!(SCHEMA))?;
    writeln!(out, "\"format\":{},", schema::format_of(schema::MIGRATIONS))?;
    writeln!(out, "\"judged_for\":{},", json!(judged_for))?;
    for (key, table) in TABLES {
        let mut list = List::begin(out, key)?;
        let mut query = book.prepare(&format!("select * from {table} order by 1, 2"))?;
        let names: Vec<String> = query.column_names().map(str::to_owned).collect();
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            list.line(&object(row, &names)?)?;
        }
        list.end(",")?;
    }
    write_facts(book, out)?;
    writeln!(out, "}}")?;
    Ok(())
}

fn write_facts(book: &Connection, out: &mut impl Write) -> Result<(), Error> {
    let mut list = List::begin(out, FACTS)?;
    let mut query = book.prepare(include_str!("facts.sql"))?;
    let columns = Columns::of(&query)?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        if let Some(carried) = carried(row, columns)? {
            list.line(&carried)?;
        }
    }
    list.end("")
}

/// A fact as the ledger has it, not as the owner is shown it. `None` for a row that makes no sense.
fn carried(row: &Row<'_>, columns: Columns) -> Result<Option<Carried>, Error> {
    let handle = |kind: Option<String>, value: Option<String>| {
        kind.and_then(|kind| plates::join(&kind, &value.unwrap_or_default()))
    };
    let other = handle(row.get("other_kind")?, row.get("other_value")?);
    let Some(about) = handle(row.get("kind")?, row.get("value")?) else { return Ok(None) };
    let Some(fact) = columns.fact(row, about, other)? else { return Ok(None) };
    let also: String = row.get("also")?;
    Ok(Some(Carried {
        fact: people::notation::write(&fact),
        document: row.get("document")?,
        line: row.get("line")?,
        first_seen: row.get("first_seen")?,
        last_seen: row.get("last_seen")?,
        also: serde_json::from_str(&also).unwrap_or_default(),
    }))
}

/// A row as an object by the names of its columns.
fn object(row: &Row<'_>, names: &[String]) -> Result<Value, Error> {
    let mut object = Map::new();
    for (at, name) in names.iter().enumerate() {
        let value = match row.get_ref(at)? {
            ValueRef::Integer(number) => json!(number),
            ValueRef::Real(number) => json!(number),
            ValueRef::Text(text) => json!(String::from_utf8_lossy(text)),
            ValueRef::Null | ValueRef::Blob(_) => Value::Null,
        };
        object.insert(name.clone(), value);
    }
    Ok(Value::Object(object))
}

/// One list of the document, under way.
struct List<'a, W: Write> {
    out: &'a mut W,
    is_empty: bool,
}

impl<'a, W: Write> List<'a, W> {
    fn begin(out: &'a mut W, key: &str) -> Result<Self, Error> {
        write!(out, "{}:[", json!(key))?;
        Ok(Self { out, is_empty: true })
    }

    fn line(&mut self, value: &impl serde::Serialize) -> Result<(), Error> {
        self.out.write_all(if self.is_empty { b"\n" } else { b",\n" })?;
        self.is_empty = false;
        serde_json::to_writer(&mut *self.out, value).map_err(std::io::Error::from)?;
        Ok(())
    }

    fn end(self, joint: &str) -> Result<(), Error> {
        writeln!(self.out, "\n]{joint}")?;
        Ok(())
    }
}
