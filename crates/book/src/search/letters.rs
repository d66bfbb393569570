//! Finding what was written, the newest first, whatever word is asked for.
//!
//! The index gives rows by their number, which is the order of time, and is left as soon as there are enough. Two things
//! would take long all the same, and both are known beforehand from the counts of common words: the beginning of
//! many words, which is looked for as the commonest of them, one by one; and words that are common and hardly ever stand
//! together, which are looked for in the newest texts only, and the reader is told how far back
//! (`docs/decisions/0020-search-newest-first.md`).

use rusqlite::{Connection, OptionalExtension};

use super::{Part, Typed, quoted};
use crate::Error;
use crate::ledger::words::COMMON;

/// Texts in which something was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Letters {
    /// Rows, the newest first.
    pub(crate) rows: Vec<i64>,
    /// The row down to which was looked, where there may be more further down.
    pub(crate) older: Option<i64>,
}

/// Part of a search as the index is asked for it, and in how many texts it stands at most.
#[derive(Debug, PartialEq, Eq)]
struct Asked {
    expression: String,
    size: u64,
}

/// Texts with the rarest of several common words that are looked at in one go: a few milliseconds.
const MOST_LOOKED_AT: u64 = 3_000;
/// Words that begin alike and are looked for one by one.
const MOST_ENDINGS: u32 = 32;
/// Where words that begin alike stand in fewer texts than this, all of them are looked for.
const FEW: u64 = 2_000;
/// Before every row.
const NO_ROW: i64 = -1;

/// Finds the newest texts that hold all of it, before a row if one is given.
pub(crate) fn find(
    book: &Connection,
    typed: &Typed,
    (limit, before): (u64, Option<i64>),
) -> Result<Letters, Error> {
    let mut asked = Vec::new();
    for part in &typed.parts {
        asked.extend(ask(book, part)?);
    }
    let Some(rarest) = asked.iter().min_by_key(|asked| asked.size) else {
        return Ok(Letters::default());
    };
    let before = before.unwrap_or(i64::MAX);
    let is_alone = asked.len() == 1;
    let end = match is_alone || rarest.size <= MOST_LOOKED_AT {
        true => None,
        false => nth(book, &rarest.expression, (before, MOST_LOOKED_AT))?,
    };
    let expression: Vec<&str> = asked.iter().map(|asked| asked.expression.as_str()).collect();
    let mut query = book.prepare_cached(include_str!("letters.sql"))?;
    let asked = (expression.join(" AND "), before, end.unwrap_or(NO_ROW), limit + 1);
    let rows = query.query_map(asked, |row| row.get("id"))?;
    let mut rows: Vec<i64> = rows.collect::<rusqlite::Result<_>>()?;
    let is_more = rows.len() as u64 > limit;
    rows.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    let older = if is_more { rows.last().copied() } else { end };
    Ok(Letters { rows, older })
}

/// The row of the nth newest text before a row.
fn nth(book: &Connection, expression: &str, (before, n): (i64, u64)) -> Result<Option<i64>, Error> {
    let mut query = book.prepare_cached(include_str!("nth_letter.sql"))?;
    Ok(query.query_row((expression, before, n), |row| row.get("id")).optional()?)
}

/// What the index is asked for: a phrase, and each of its words, of which the rarest tells how much there is to look at.
fn ask(book: &Connection, part: &Part) -> Result<Vec<Asked>, Error> {
    if let ([word], true) = (part.words.as_slice(), part.is_open) {
        return Ok(vec![open(book, word)?]);
    }
    let mut asked = Vec::new();
    for word in &part.words {
        asked.push(Asked { expression: quoted(word, false), size: size(book, word)? });
    }
    if part.words.len() > 1 {
        let expression = quoted(&part.words.join(" "), false);
        asked.push(Asked { expression, size: u64::MAX });
    }
    Ok(asked)
}

/// A word that may go on.
fn open(book: &Connection, word: &str) -> Result<Asked, Error> {
    let mut query = book.prepare_cached(include_str!("endings.sql"))?;
    let rows = query.query_map((word, format!("{word}\u{10ffff}"), MOST_ENDINGS), |row| {
        Ok((row.get::<_, String>("word")?, row.get::<_, u64>("size")?))
    })?;
    let endings: Vec<(String, u64)> = rows.collect::<rusqlite::Result<_>>()?;
    let size: u64 = endings.iter().map(|(_, size)| size).sum();
    if size < FEW {
        return Ok(Asked { expression: quoted(word, true), size: size.max(u64::from(COMMON)) });
    }
    // The word itself is meant above all, however rare it is.
    let itself = std::iter::once(word).chain(endings.iter().map(|(word, _)| word.as_str()));
    let each: Vec<String> = itself.map(|word| quoted(word, false)).collect();
    Ok(Asked { expression: format!("({})", each.join(" OR ")), size })
}

/// In how many texts a word stands, at most.
fn size(book: &Connection, word: &str) -> Result<u64, Error> {
    let mut query = book.prepare_cached("select size from common_word where word = ?1")?;
    let size = query.query_row([word], |row| row.get("size")).optional()?;
    Ok(size.unwrap_or_else(|| u64::from(COMMON)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Book;

    /// A book with these texts, the oldest first.
    fn book(texts: impl Iterator<Item = String>) -> Book {
        let book = Book::in_memory().unwrap();
        for (row, text) in (1_i64..).zip(texts) {
            let mut keep = book
                .connection
                .prepare_cached("insert into letter (id, words, text) values (?1, ?1, ?2)")
                .unwrap();
            keep.execute((row, text)).unwrap();
        }
        crate::ledger::words::index_anew(&book.connection).unwrap();
        book
    }

    fn found(book: &Book, typed: &str, limit: u64, before: Option<i64>) -> Letters {
        find(&book.connection, &Typed::read(typed), (limit, before)).unwrap()
    }

    #[test]
    fn of_a_common_word_the_newest_are_found_and_the_rest_a_step_further() {
        let book = book((0..100).map(|at| format!("the eel {at}")));
        let first = found(&book, "eel ", 3, None);
        assert_eq!(first, Letters { rows: vec![100, 99, 98], older: Some(98) });
        assert_eq!(found(&book, "eel ", 3, first.older).rows, [97, 96, 95]);
        assert_eq!(found(&book, "eel ", 3, Some(3)), Letters { rows: vec![2, 1], older: None });
    }

    #[test]
    fn words_that_hardly_stand_together_are_looked_for_so_far_back_and_no_further_at_once() {
        // The two stand together once, in the oldest of ten thousand texts.
        let text = |at: u64| match at {
            0 => "eel cat".to_owned(),
            at if at % 2 == 0 => format!("eel {at}"),
            at => format!("cat {at}"),
        };
        let book = book((0..2 * MOST_LOOKED_AT + 4_000).map(text));
        for typed in ["eel cat ", "\"eel cat\""] {
            let first = found(&book, typed, 20, None);
            assert!(first.rows.is_empty() && first.older.is_some(), "{typed}: {first:?}");
            let rest = found(&book, typed, 20, first.older);
            assert_eq!(rest, Letters { rows: vec![1], older: None }, "{typed}");
        }
    }

    #[test]
    fn a_beginning_of_common_words_finds_them_and_one_of_rare_words_all_of_them() {
        let text = |at: usize| match at % 100 {
            0 => "an elder letter".to_owned(),
            _ => format!("eel eleven{at}"),
        };
        let book = book((0..2_500).map(text));
        assert_eq!(found(&book, "e", 2, None).rows, [2_500, 2_499]);
        assert_eq!(found(&book, "eld", 2, None).rows, [2_401, 2_301]);
        assert_eq!(found(&book, "eleven249", 20, None).rows.len(), 11);
        assert_eq!(found(&book, "eleven2499", 20, None).rows, [2_500]);
    }
}
