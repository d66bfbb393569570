//! Which row holds a fact that several documents tell: the earliest export's, so that the row shown is
//! the same in whatever order files were imported. The others are sightings.

use std::collections::{HashMap, hash_map};

use rusqlite::Connection;

use super::row::Entry;
use crate::Error;

/// Where a document stands among others: by the day of its export, unknown last, then by name.
type Rank = (bool, Option<String>, String, String);

/// Tells which of two documents comes first.
#[derive(Debug, Default)]
pub(super) struct Holders {
    ranks: HashMap<i64, Rank>,
}

impl Holders {
    /// Notes that a known fact stands in this document, too.
    pub(super) fn see_again(
        &mut self,
        book: &Connection,
        document: i64,
        entry: &Entry,
    ) -> Result<(), Error> {
        let Entry { key, line, is_statement, .. } = entry;
        let held: (i64, i64) = book
            .prepare_cached("select document, line from fact where about = ?1 and second = ?2 and what = ?3 and digest = ?4")?
            .query_row((key.about, key.second, key.what, key.digest), |row| {
                Ok((row.get("document")?, row.get("line")?))
            })?;
        if held.0 == document {
            return Ok(()); // twice in one document is once, and its first line is held
        }
        let other = if self.is_before(book, (document, *line), held)? {
            book.prepare_cached(include_str!("hold_in.sql"))?
                .execute((key.about, key.second, key.what, key.digest, document, line))?;
            held
        } else {
            (document, *line)
        };
        book.prepare_cached(include_str!("insert_sighting.sql"))?
            .execute((other.0, key.about, key.second, key.what, key.digest, other.1))?;
        if *is_statement {
            book.prepare_cached(include_str!("widen_seen.sql"))?
                .execute((document, key.about, key.second, key.what, key.digest))?;
        }
        Ok(())
    }

    fn is_before(
        &mut self,
        book: &Connection,
        (a, a_line): (i64, i64),
        (b, b_line): (i64, i64),
    ) -> Result<bool, Error> {
        self.learn(book, a)?;
        self.learn(book, b)?;
        Ok((self.ranks.get(&a), a_line) < (self.ranks.get(&b), b_line))
    }

    fn learn(&mut self, book: &Connection, document: i64) -> Result<(), Error> {
        if let hash_map::Entry::Vacant(vacant) = self.ranks.entry(document) {
            let mut query = book
                .prepare_cached("select exported_on, source, file from document where id = ?1")?;
            let rank = query.query_row([document], |row| {
                let day: Option<String> = row.get("exported_on")?;
                Ok((day.is_none(), day, row.get("source")?, row.get("file")?))
            })?;
            vacant.insert(rank);
        }
        Ok(())
    }
}
