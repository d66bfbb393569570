//! What was written, where the owner wants it kept: each text once, and whose it was.
//!
//! Facts carry only the measure of a text. The text itself lies here, apart from everything that is
//! judged, and goes when the last fact about it goes.

use people::digest::{Digest, Digester};
use people::fact::Body;
use people::{Fact, What};
use rusqlite::{Connection, OptionalExtension};

use crate::Error;
use crate::rulings;

/// Whether the words of messages and mails are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Words {
    /// Only how long they are, and a digest.
    Measured,
    /// As they were written, to be searched.
    Kept,
}

/// The subject and the key of the owner's ruling.
pub(crate) const SUBJECT: &str = "book";
pub(crate) const KEY: &str = "words";
/// The value that has them kept.
pub(crate) const KEPT: &str = "kept";

impl Words {
    /// What the owner ruled.
    pub(crate) fn of(book: &Connection) -> Result<Self, Error> {
        let rulings = rulings::about(book, SUBJECT)?;
        let is_kept = rulings.iter().any(|ruling| ruling.key == KEY && ruling.value == KEPT);
        Ok(if is_kept { Self::Kept } else { Self::Measured })
    }

    /// What a file read without its words is known by is not what it is known by when they are kept.
    pub(crate) fn salt(self, file: Digest) -> Digest {
        match self {
            Self::Measured => file,
            Self::Kept => Digester::default().text("words").number(Some(file.0)).finish(),
        }
    }

    /// A file read with its words is read without them, too.
    pub(crate) fn known_as(self, file: Digest) -> Vec<Digest> {
        match self {
            Self::Measured => vec![file],
            Self::Kept => vec![file, self.salt(file)],
        }
    }
}

/// Texts that wait to be written.
#[derive(Debug)]
pub(crate) struct Letters {
    waiting: Vec<Letter>,
    n_bytes: usize,
    /// Whether the counts of common words are those of the texts.
    are_counted: bool,
}

#[derive(Debug)]
struct Letter {
    words: i64,
    about: i64,
    second: i64,
    text: String,
}

/// Bytes of texts held before they are written. Each time they go to places all over the table, which is in the order
/// of time, so they go seldom.
const MOST_BYTES: usize = 48 << 20;

impl Default for Letters {
    fn default() -> Self {
        Self { waiting: Vec::new(), n_bytes: 0, are_counted: true }
    }
}

impl Letters {
    /// Takes the words out of a fact, if it has any.
    pub(crate) fn take(&mut self, fact: &mut Fact, about: i64, second: i64) {
        let (What::Wrote { body, .. } | What::Addressed { body, .. }) = &mut fact.what else {
            return;
        };
        let Body { words, text, .. } = body;
        if let Some(text) = text.take().filter(|text| !text.trim().is_empty()) {
            self.n_bytes += text.len();
            self.waiting.push(Letter { words: words.0.cast_signed(), about, second, text });
        }
    }

    /// Whether so much waits that it should be written.
    pub(crate) fn is_full(&self) -> bool {
        self.n_bytes >= MOST_BYTES
    }

    /// Writes what waits: a text met twice once, with everybody it concerns. In the order of time, because the index
    /// takes rows quickly only while their numbers rise.
    pub(crate) fn write(&mut self, book: &Connection) -> Result<(), Error> {
        self.waiting.sort_by_key(|letter| letter.second);
        let mut address = book.prepare_cached(
            "insert into written (words, about, second) values (?1, ?2, ?3) on conflict do nothing",
        )?;
        let mut index =
            book.prepare_cached("insert into letter_words (rowid, text) values (?1, ?2)")?;
        let mut free = 0;
        for letter in self.waiting.drain(..) {
            if let Some(id) = keep(book, &letter, letter.second.max(free))? {
                index.execute((id, &letter.text))?;
                free = id + 1;
            }
            self.are_counted = false;
            address.execute((letter.words, letter.about, letter.second))?;
        }
        self.n_bytes = 0;
        Ok(())
    }

    /// Writes the rest, and counts common words again, where texts came.
    pub(crate) fn finish(&mut self, book: &Connection) -> Result<(), Error> {
        self.write(book)?;
        if !std::mem::replace(&mut self.are_counted, true) {
            count_common(book)?;
        }
        Ok(())
    }
}

/// Keeps a text in the first row from this one on that is free; `None` where it is kept already.
fn keep(book: &Connection, letter: &Letter, mut id: i64) -> Result<Option<i64>, Error> {
    let mut keep = book.prepare_cached(
        "insert into letter (id, words, text) values (?1, ?2, ?3) on conflict do nothing",
    )?;
    let mut known = book.prepare_cached("select 1 from letter where words = ?1")?;
    while keep.execute((id, letter.words, &letter.text))? == 0 {
        if known.exists([letter.words])? {
            return Ok(None);
        }
        id += 1;
    }
    Ok(Some(id))
}

/// Makes the index anew from the texts.
pub(crate) fn index_anew(book: &Connection) -> Result<(), Error> {
    book.execute("insert into letter_words (letter_words) values ('rebuild')", [])?;
    count_common(book)
}

/// Counts the words that stand in many texts.
fn count_common(book: &Connection) -> Result<(), Error> {
    book.execute("delete from common_word", [])?;
    book.execute(include_str!("count_common.sql"), [COMMON])?;
    Ok(())
}

/// Texts a word stands in that counts as common. Rarer ones cost a search nothing.
pub(crate) const COMMON: u32 = 32;

/// Puts the words back into a fact, where they are kept.
pub(crate) fn restore(book: &Connection, fact: &mut Fact) -> Result<(), Error> {
    let What::Wrote { body, .. } = &mut fact.what else { return Ok(()) };
    let mut query = book.prepare_cached("select text from letter where words = ?1")?;
    body.text = query.query_row([body.words.0.cast_signed()], |row| row.get("text")).optional()?;
    Ok(())
}

/// Lets go of texts about which no fact is left.
pub(crate) fn sweep(book: &Connection) -> Result<(), Error> {
    book.execute(include_str!("sweep_written.sql"), [])?;
    let sql = "select count(*) as n from letter where words not in (select words from written)";
    let n_left: i64 = book.query_row(sql, [], |row| row.get("n"))?;
    let sql = "delete from letter where words not in (select words from written)";
    if n_left > MOST_ONE_BY_ONE {
        book.execute(sql, [])?;
        index_anew(book)?;
    } else if n_left > 0 {
        book.execute(include_str!("unindex_letters.sql"), [])?;
        book.execute(sql, [])?;
        count_common(book)?;
    }
    Ok(())
}

/// Lets go of all texts.
pub(crate) fn let_go(book: &Connection) -> Result<(), Error> {
    book.execute_batch(
        "delete from written; delete from letter; delete from common_word;
         insert into letter_words (letter_words) values ('delete-all');",
    )?;
    Ok(())
}

/// Texts taken out of the index one by one, a millisecond each; for more it is made anew.
const MOST_ONE_BY_ONE: i64 = 2_000;
