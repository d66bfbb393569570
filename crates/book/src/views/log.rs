//! What the owner did with the book, newest first, and what can be taken back.

use ::people::Say;
use jiff::Timestamp;
use serde::Serialize;

use super::shown::Spoken;
use crate::rulings::{closeness, jottings, own};
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
    /// Its key: `import`, `answer`, `decide`, `decide-all`, `tick`, `template`, `stance`, `question`, `unlearn`, `pin`,
    /// `label`, `compare`, `same`, `not-same`, `split`, `rename`, `prefer`, `accept`, `put-off`, `own`, `paste`, `goal`,
    /// `offer`, `note`, `tag`, `tag-all`, `field`, `list`, `columns`, `words`, `forget`, `undo`.
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
        let (what, subject): (String, Option<String>) = (row.get("key")?, row.get("subject")?);
        let (at, ruled): (String, Option<String>) = (row.get("at")?, row.get("ruled")?);
        Ok(Operation {
            op: row.get("id")?,
            at: at.parse().unwrap_or_default(),
            says: says(&what, subject.unwrap_or_default(), ruled.as_deref(), row.get("id")?).into(),
            what,
            undone: row.get("undone")?,
        })
    })?;
    Ok(Log { schema: "log/1", ops: rows.collect::<rusqlite::Result<_>>()? })
}

/// What one operation did, by its key, its subject, and the key and value of what it ruled first.
pub(super) fn says(what: &str, subject: String, ruled: Option<&str>, op: i64) -> Say {
    let is_forgotten = subject.is_empty() && NAMES_SOMEBODY.contains(&what);
    // A ruling is a key and a value; the key of an answer names its question.
    let (key, value) = ruled.and_then(|ruled| ruled.split_once(' ')).unwrap_or_default();
    // What is ruled with nothing behind it was taken away.
    let is_dropped = ruled.is_some_and(|ruled| ruled.ends_with(' '));
    let id = match jotted(what, (key, is_dropped), op) {
        _ if is_forgotten => "did-forgotten",
        Some(id) => id,
        None => did(what, &subject, ruled.unwrap_or_default()),
    };
    let value = told(what, (key, value), is_dropped);
    let question = key.strip_prefix(ops::ANSWER).unwrap_or_default();
    Say::new(id).text("subject", subject).text("question", question).text("ruled", value)
}

/// Operations about one person; what named them went with them.
const NAMES_SOMEBODY: [&str; 18] = [
    "answer",
    "decide",
    "tick",
    "note",
    "tag",
    "field",
    "pin",
    "label",
    "compare",
    "skip",
    "elsewhere",
    "same",
    "not-same",
    "split",
    "paste",
    "rename",
    "prefer",
    "put-off",
];

/// The sentence for what the owner wrote: of a person, of what she looks for, of a list.
fn jotted(what: &str, (key, is_dropped): (&str, bool), op: i64) -> Option<&'static str> {
    let (written, dropped) = match what {
        "note" if key == jottings::note_key(op) => ("did-note", "did-no-note"),
        "note" => ("did-edit-note", "did-no-note"),
        "tag" => ("did-tag", "did-untag"),
        "tag-all" => ("did-tag-all", "did-tag-all"),
        "field" => ("did-field", "did-no-field"),
        "list" => ("did-list", "did-no-list"),
        "goal" => ("did-goal", "did-no-goal"),
        "offer" => ("did-offer", "did-no-offer"),
        _ => return None,
    };
    Some(if is_dropped { dropped } else { written })
}

/// The sentence for anything else.
fn did(what: &str, subject: &str, ruled: &str) -> &'static str {
    match what {
        "own" if ruled.ends_with(own::NOT_MINE) => "did-disown",
        "own" => "did-own",
        "words" if subject.is_empty() => "did-drop-words",
        "words" => "did-keep-words",
        "columns" => "did-columns",
        "paste" => "did-paste",
        "import" => "did-import",
        "answer" if ruled.starts_with("answer:own-") => "did-answer-own",
        "answer" => "did-answer",
        "decide" => "did-decide",
        "decide-all" => "did-decide-all",
        "tick" if ruled == "done " => "did-untick",
        "tick" => "did-tick",
        "template" if ruled == "template " => "did-reset-template",
        "template" => "did-template",
        "stance" => "did-stance",
        "question" => "did-question",
        "unlearn" => "did-unlearn",
        "pin" => "did-pin",
        "label" => "did-label",
        "compare" if ruled.ends_with(closeness::ALIKE) => "did-alike",
        "compare" => "did-compare",
        "skip" => "did-skip",
        "elsewhere" if ruled == "elsewhere " => "did-not-elsewhere",
        "elsewhere" => "did-elsewhere",
        "same" => "did-same",
        "not-same" => "did-not-same",
        "split" => "did-split",
        "rename" if ruled == "name " => "did-unname",
        "rename" => "did-rename",
        "prefer" => "did-prefer",
        "accept" => "did-accept",
        "put-off" => "did-put-off",
        "forget" => "did-forget",
        _ => "did-undo",
    }
}

/// What of a ruling a sentence may tell.
fn told(what: &str, (key, value): (&str, &str), is_dropped: bool) -> String {
    match what {
        // What was shown or written is nobody's business in a log.
        "template" | "note" | "list" => String::new(),
        "label" => value.split(' ').next().unwrap_or_default().to_owned(),
        "tag" | "field" if is_dropped => jottings::name_in(key),
        "field" => jottings::field_shown(value),
        _ => value.to_owned(),
    }
}
