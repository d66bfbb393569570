//! What the owner asked of people, and what came of each: one ruling an ask, whose value is what came of it last.
//!
//! The key names the question and the day, so that several asks of one person stand side by side.

use std::collections::HashMap;

use jiff::civil::Date;
use people::scenario::ask::{Came, Question, Request};
use rusqlite::Connection;

use super::{Ruling, handle_of_subject};
use crate::{Error, find};

/// How the keys begin.
pub(crate) const ASKED: &str = "asked ";

/// One ask, as the owner noted it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) request: Request,
    /// Whom or what it was about, or what it led to, in her words.
    pub(crate) about: String,
}

/// The key of the ruling about an ask of that day.
pub(crate) fn key(question: Question, on: Date) -> String {
    format!("{ASKED}{} {on}", question.key())
}

/// The value: what came of it, and words.
pub(crate) fn value(came: Came, about: &str) -> String {
    format!("{} {about}", came.key()).trim_end().to_owned()
}

/// Reads a ruling about an ask; `None` for another, and for one that was taken away.
pub(crate) fn read(ruling: &Ruling) -> Option<Asked> {
    let (question, on) = ruling.key.strip_prefix(ASKED)?.split_once(' ')?;
    let (came, about) = ruling.value.split_once(' ').unwrap_or((&ruling.value, ""));
    let request = Request {
        question: Question::read(question)?,
        on: on.parse().ok()?,
        result: Came::read(came)?,
    };
    Some(Asked { request, about: about.to_owned() })
}

/// Every ask that stands, by the row of the person, oldest first.
pub(crate) fn all(book: &Connection) -> Result<HashMap<i64, Vec<Asked>>, Error> {
    let mut of: HashMap<i64, Vec<Ruling>> = HashMap::new();
    let mut query = book.prepare_cached(include_str!("asked.sql"))?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let subject: String = row.get("subject")?;
        let Some(handle) = handle_of_subject(&subject) else { continue };
        if let Some(person) = find::bearer(book, &handle)? {
            of.entry(person).or_default().push(Ruling::read(row)?);
        }
    }
    Ok(of.into_iter().map(|(person, rulings)| (person, in_order(rulings))).collect())
}

/// The asks among rulings about one person under all their handles, oldest first.
pub(crate) fn in_order(rulings: Vec<Ruling>) -> Vec<Asked> {
    let mut asked: Vec<Asked> = super::newest(rulings).iter().filter_map(read).collect();
    asked.sort_by_key(|asked| (asked.request.on, asked.request.question));
    asked
}
