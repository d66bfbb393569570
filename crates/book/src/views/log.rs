//! What the owner did with the book, newest first, and what can be taken back.

use ::people::Say;
use jiff::Timestamp;
use rusqlite::Row;
use serde::Serialize;

use super::shown::Spoken;
use crate::rulings::{closeness, own};
use crate::{Book, Error, ops};

/// The log of operations.
#[derive(Debug, Clone, Serialize)]
pub struct Log {
    /// `log/1`.
    pub schema: &'static str,
    /// The operations.
    pub ops: Vec<Operation>,
}

/// One operation.
#[derive(Debug, Clone, Serialize)]
pub struct Operation {
    /// Its number, which `undo` takes.
    pub op: i64,
    /// When it was done.
    pub at: Timestamp,
    /// Its key: `import`, `answer`, `decide`, `decide-all`, `tick`, `template`, `model`, `stance`, `question`, `unlearn`,
    /// `pin`, `label`, `compare`, `same`, `not-same`, `split`, `rename`, `prefer`, `accept`, `put-off`, `own`, `paste`, `goal`,
    /// `offer`, `columns`, `words`, `forget`, `undo`.
    pub what: String,
    /// What was done, in a sentence.
    pub says: Spoken,
    /// Whether it was taken back.
    pub undone: bool,
}

/// The newest operations.
///
/// # Errors
/// When the disk fails.
pub fn log(book: &Book, limit: u32) -> Result<Log, Error> {
    let mut query = book.connection.prepare_cached(include_str!("log.sql"))?;
    let rows = query.query_map([limit], |row| {
        let at: String = row.get("at")?;
        Ok(Operation {
            op: row.get("id")?,
            at: at.parse().unwrap_or_default(),
            says: said(row)?,
            what: row.get("key")?,
            undone: row.get("undone")?,
        })
    })?;
    Ok(Log { schema: "log/1", ops: rows.collect::<rusqlite::Result<_>>()? })
}

/// What an operation did, in a sentence, from a row with its key, its subject and what was ruled.
pub(crate) fn said(row: &Row<'_>) -> rusqlite::Result<Spoken> {
    let (what, subject): (String, Option<String>) = (row.get("key")?, row.get("subject")?);
    Ok(says(&what, subject.unwrap_or_default(), row.get("ruled")?).into())
}

fn says(what: &str, subject: String, ruled: Option<String>) -> Say {
    let is_refused = ruled.as_deref().is_some_and(|ruled| ruled.ends_with(own::NOT_MINE));
    // A goal with nothing behind it was taken away.
    let is_dropped = ruled.as_deref().is_some_and(|ruled| ruled.ends_with(' '));
    let is_own = ruled.as_deref().is_some_and(|ruled| ruled.starts_with("answer:own-"));
    let is_alike = ruled.as_deref().is_some_and(|ruled| ruled.ends_with(closeness::ALIKE));
    let id = match what {
        // What named them went with them.
        "answer" | "decide" | "tick" | "pin" | "label" | "compare" | "skip" | "elsewhere"
        | "same" | "not-same" | "split" | "paste" | "rename" | "prefer" | "put-off"
            if subject.is_empty() =>
        {
            "did-forgotten"
        }
        "own" if is_refused => "did-disown",
        "own" => "did-own",
        "words" if subject.is_empty() => "did-drop-words",
        "words" => "did-keep-words",
        "columns" => "did-columns",
        "paste" => "did-paste",
        "goal" if is_dropped => "did-no-goal",
        "goal" => "did-goal",
        "offer" if is_dropped => "did-no-offer",
        "offer" => "did-offer",
        "import" => "did-import",
        "answer" if is_own => "did-answer-own",
        "answer" => "did-answer",
        "decide" => "did-decide",
        "decide-all" => "did-decide-all",
        "tick" if ruled.as_deref() == Some("done ") => "did-untick",
        "tick" => "did-tick",
        "template" if ruled.as_deref() == Some("template ") => "did-reset-template",
        "template" => "did-template",
        "model" => about_model(is_dropped),
        "stance" => "did-stance",
        "question" => return about_question(subject, &ruled.unwrap_or_default()),
        "unlearn" => "did-unlearn",
        "pin" => "did-pin",
        "label" => "did-label",
        "compare" if is_alike => "did-alike",
        "compare" => "did-compare",
        "skip" => "did-skip",
        "elsewhere" if ruled.as_deref() == Some("elsewhere ") => "did-not-elsewhere",
        "elsewhere" => "did-elsewhere",
        "same" => "did-same",
        "not-same" => "did-not-same",
        "split" => "did-split",
        "rename" if ruled.as_deref() == Some("name ") => "did-unname",
        "rename" => "did-rename",
        "prefer" => "did-prefer",
        "accept" => "did-accept",
        "put-off" => "did-put-off",
        "forget" => "did-forget",
        _ => "did-undo",
    };
    // A ruling is a key and a value; the key of an answer names its question.
    let ruled = ruled.unwrap_or_default();
    let (key, value) = ruled.split_once(' ').unwrap_or((&ruled, ""));
    // What was shown is nobody's business in a log.
    let value = if what == "template" { "" } else { value };
    let value = if what == "label" { value.split(' ').next().unwrap_or_default() } else { value };
    let question = key.strip_prefix(ops::ANSWER).unwrap_or_default();
    Say::new(id).text("subject", subject).text("question", question).text("ruled", value)
}

/// A model was named, or none any more.
fn about_model(is_dropped: bool) -> &'static str {
    if is_dropped { "did-no-model" } else { "did-model" }
}

/// What was changed about a question; `ruled` is which part of it, its key but for the order, and what it became.
fn about_question(subject: String, ruled: &str) -> Say {
    let mut parts = ruled.splitn(3, ' ');
    let (part, value) = match parts.next() {
        Some("order") => ("order", String::new()),
        part => (part.unwrap_or_default(), parts.nth(1).unwrap_or_default().to_owned()),
    };
    let id = match (part, value.as_str()) {
        ("order", _) => "did-move-question",
        ("own", "") => "did-remove-question",
        ("own", _) => "did-add-question",
        ("off", "") => "did-ask-question",
        ("off", _) => "did-leave-question",
        ("wording", "") => "did-unword-question",
        ("wording", _) => "did-word-question",
        _ => "did-weigh-question",
    };
    Say::new(id).text("question", subject).text("ruled", value)
}
