//! Pairs of handles that likeness made one person's, written down with what spoke for it when they were
//! joined, so that each handle of a person can say why it is there without everything being weighed again.
//!
//! Nothing is decided here. Together with what sources and the owner say, these pairs hold every person
//! together; who they are is in the roll.

use rusqlite::Connection;

use super::gather::Gathered;
use super::persons::Roll;
use super::suggestions::Reason;
use crate::Error;

/// A handle that was joined with another, by plate number, and why.
#[derive(Debug, Clone)]
pub(crate) struct Likeness {
    pub(crate) other: i64,
    pub(crate) probability: f64,
    pub(crate) evidence: Vec<Reason>,
}

/// Writes all pairs.
pub(crate) fn write(book: &Connection, gathered: &Gathered, roll: &Roll) -> Result<(), Error> {
    let mut insert = book.prepare_cached(include_str!("insert_likeness.sql"))?;
    for joined in &roll.joined {
        let reasons: Vec<Reason> =
            joined.evidence.iter().map(|evidence| Reason::of(gathered, evidence)).collect();
        insert.execute(rusqlite::named_params! {
            ":a": gathered.plates[joined.a].number,
            ":b": gathered.plates[joined.b].number,
            ":probability": joined.probability,
            ":evidence": serde_json::to_string(&reasons).unwrap_or_default(),
        })?;
    }
    Ok(())
}

/// What a plate was joined with.
pub(crate) fn of(book: &Connection, plate: i64) -> Result<Vec<Likeness>, Error> {
    let mut query = book.prepare_cached(include_str!("likeness_of.sql"))?;
    let rows = query.query_map([plate], |row| {
        Ok(Likeness {
            other: row.get("other")?,
            probability: row.get("probability")?,
            evidence: serde_json::from_str(&row.get::<_, String>("evidence")?).unwrap_or_default(),
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
