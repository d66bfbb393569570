//! Reading the document into an empty book, list by list as it comes, so that the largest one takes no more
//! memory than a small one.
//!
//! The document may have come from anywhere: only known tables and columns are written, and whatever does not
//! fit ends the reading with its line.

use std::fmt;
use std::io::{BufReader, Read};
use std::path::Path;

use jiff::civil::Date;
use people::notation;
use rusqlite::types::{ToSqlOutput, Value as Stored};
use rusqlite::{Connection, Statement};
use serde::de::{
    DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde_json::{Map, Value};

use super::{Carried, FACTS, SCHEMA, TABLES};
use crate::ledger::plates::Plates;
use crate::ledger::row::{self, Entry};
use crate::ledger::words;
use crate::ledger::write::insert;
use crate::{Error, Refusal, refresh, schema};

/// Whether a file begins as such a document does.
#[expect(clippy::disallowed_methods, reason = "whether a file is ours is seen in its first bytes")]
pub(crate) fn is_carried(path: &Path) -> bool {
    let mut first = [0; 64];
    let read = std::fs::File::open(path).and_then(|mut file| file.read(&mut first));
    let text: String = String::from_utf8_lossy(&first[..read.unwrap_or(0)])
        .chars()
        .filter(|c| !c.is_whitespace())
        .collect();
    text.trim_start_matches('\u{feff}').starts_with(&format!("{{\"schema\":\"{SCHEMA}\""))
}

/// Fills an empty book with what the document holds, and makes anew what follows from it.
#[expect(clippy::disallowed_methods, reason = "the owner named the file")]
pub(crate) fn read(path: &Path, book: &mut Connection) -> Result<(), Error> {
    let file = BufReader::with_capacity(1 << 20, std::fs::File::open(path)?);
    let transaction = book.transaction()?;
    transaction.pragma_update(None, "defer_foreign_keys", true)?;
    let mut document = serde_json::Deserializer::from_reader(file);
    let broken = |why: serde_json::Error| Refusal::BrokenExport {
        name: path.display().to_string(),
        line: why.line(),
        why: why.to_string(),
    };
    let head = Whole(&transaction).deserialize(&mut document).map_err(broken)?;
    document.end().map_err(broken)?;
    words::index_anew(&transaction)?;
    if let Some(today) = head.judged_for {
        refresh::everything(&transaction, today)?;
    }
    transaction.commit()?;
    Ok(())
}

/// What the document says of itself.
#[derive(Debug, Default)]
struct Head {
    is_ours: bool,
    judged_for: Option<Date>,
}

/// The whole document.
struct Whole<'a>(&'a Connection);

impl<'de> DeserializeSeed<'de> for Whole<'_> {
    type Value = Head;

    fn deserialize<D: Deserializer<'de>>(self, document: D) -> Result<Head, D::Error> {
        document.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Whole<'_> {
    type Value = Head;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an export of a whole book")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Head, M::Error> {
        let mut head = Head::default();
        while let Some(key) = map.next_key::<String>()? {
            let table = TABLES.iter().find(|(name, _)| *name == key);
            match (key.as_str(), table) {
                ("schema", _) => head.is_ours = map.next_value::<String>()? == SCHEMA,
                ("format", _) => known_format(map.next_value()?)?,
                ("judged_for", _) => head.judged_for = day(map.next_value()?)?,
                (FACTS, _) => map.next_value_seed(Facts(self.0))?,
                (_, Some((_, table))) => map.next_value_seed(Rows { book: self.0, table })?,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        if head.is_ours { Ok(head) } else { Err(M::Error::custom("no `schema` of ours")) }
    }
}

/// Refuses what a newer program wrote.
fn known_format<E: serde::de::Error>(format: i64) -> Result<(), E> {
    let known = schema::format_of(schema::MIGRATIONS);
    if format == known {
        return Ok(());
    }
    Err(E::custom(format_args!("it has format {format}, and this program reads format {known}")))
}

fn day<E: serde::de::Error>(written: Option<String>) -> Result<Option<Date>, E> {
    written.map(|day| day.parse()).transpose().map_err(E::custom)
}

/// The rows of one table.
struct Rows<'a> {
    book: &'a Connection,
    table: &'static str,
}

impl<'de> DeserializeSeed<'de> for Rows<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, list: D) -> Result<(), D::Error> {
        list.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Rows<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the rows of `{}`", self.table)
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut list: S) -> Result<(), S::Error> {
        let (columns, mut insert) = prepare(self.book, self.table).map_err(S::Error::custom)?;
        while let Some(row) = list.next_element::<Map<String, Value>>()? {
            let stored = columns.iter().map(|column| stored(row.get(column)));
            insert.execute(rusqlite::params_from_iter(stored)).map_err(S::Error::custom)?;
        }
        Ok(())
    }
}

/// The columns of a table, and what inserts a row of them.
fn prepare<'a>(
    book: &'a Connection,
    table: &str,
) -> rusqlite::Result<(Vec<String>, Statement<'a>)> {
    let mut query = book.prepare("select name from pragma_table_info(?1) order by cid")?;
    let columns: Vec<String> =
        query.query_map([table], |row| row.get("name"))?.collect::<rusqlite::Result<_>>()?;
    let places = vec!["?"; columns.len()].join(", ");
    let quoted: Vec<String> = columns.iter().map(|column| format!("\"{column}\"")).collect();
    let sql = format!("insert into {table} ({}) values ({places})", quoted.join(", "));
    Ok((columns, book.prepare(&sql)?))
}

/// A value as SQLite keeps it. The tables are strict, so one of the wrong kind is refused there.
fn stored(value: Option<&Value>) -> ToSqlOutput<'static> {
    ToSqlOutput::Owned(match value {
        None | Some(Value::Null) => Stored::Null,
        Some(Value::Bool(is_so)) => Stored::Integer(i64::from(*is_so)),
        Some(Value::Number(number)) => match number.as_i64() {
            Some(whole) => Stored::Integer(whole),
            None => Stored::Real(number.as_f64().unwrap_or_default()),
        },
        Some(Value::String(text)) => Stored::Text(text.clone()),
        Some(other) => Stored::Text(other.to_string()),
    })
}

/// The facts.
struct Facts<'a>(&'a Connection);

impl<'de> DeserializeSeed<'de> for Facts<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, list: D) -> Result<(), D::Error> {
        list.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Facts<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "facts")
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut list: S) -> Result<(), S::Error> {
        let mut plates = Plates::default();
        while let Some(carried) = list.next_element::<Carried>()? {
            take(self.0, &mut plates, &carried).map_err(S::Error::custom)?;
        }
        Ok(())
    }
}

/// Writes one fact, as an import would, and where else it stands.
fn take(book: &Connection, plates: &mut Plates, carried: &Carried) -> Result<(), String> {
    let facts = notation::parse(&carried.fact)?;
    let [fact] = <[_; 1]>::try_from(facts).map_err(|_| "expected one fact".to_owned())?;
    let other = row::other(&fact.what).cloned();
    let written = || -> Result<(), Error> {
        let about = plates.number(book, &fact.about)?;
        let other = other.map(|other| plates.number(book, &other)).transpose()?;
        let entry = Entry::of(fact, about, other, carried.line.cast_unsigned());
        insert(book, carried.document, &entry)?;
        let key = entry.key;
        let mut seen = book.prepare_cached(include_str!("seen.sql"))?;
        let span = (&carried.first_seen, &carried.last_seen);
        seen.execute((key.about, key.second, key.what, key.digest, span.0, span.1))?;
        let mut also = book.prepare_cached(include_str!("../ledger/insert_sighting.sql"))?;
        for (document, line) in &carried.also {
            also.execute((document, key.about, key.second, key.what, key.digest, line))?;
        }
        Ok(())
    };
    written().map_err(|error| error.to_string())
}
