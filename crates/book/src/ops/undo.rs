//! Taking an operation back.
//!
//! A ruling is taken back by no longer counting it. An import is taken back by removing the facts that
//! no other import holds. A person once forgotten is not brought back, but may come back with the next
//! import.

use rusqlite::{Connection, OptionalExtension};

use crate::change::{Change, Now, Op, Stale};
use crate::ledger::known;
use crate::ledger::take_back::take_back;
use crate::ops::forget::erase_remains;
use crate::ops::words;
use crate::roster::suggestions;
use crate::views::deed::Deed;
use crate::views::shown::Spoken;
use crate::{Book, Error, Refusal, Sought};

/// What was taken back.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Undone {
    /// `undo/1`.
    pub schema: &'static str,
    /// Number of the operation taken back.
    pub op: i64,
    /// Its key.
    pub what: String,
    /// Whom or what it was about.
    pub subject: Option<String>,
    /// What had been done, in a sentence.
    pub says: Spoken,
}

/// Takes back an operation: the one of this number, or the newest that still stands.
///
/// # Errors
/// When there is none, it was taken back already, or the book can't be written.
pub fn undo(book: &mut Book, op: Option<i64>, now: Now) -> Result<Undone, Error> {
    let undone = target(&book.connection, op)?;
    if let Some(resting) = known::resting_on(&book.connection, undone.op)? {
        return Err(Refusal::RestsOn { base: undone.op, op: resting }.into());
    }
    let is_behind = book.is_behind()?;
    book.change(Op::Undo, &undone.op.to_string(), now, |change| {
        change.execute("update op set undone_by = ?1 where id = ?2", (change.op, undone.op))?;
        let stale = match undone.what.as_str() {
            "import" | "paste" => take_back_import(change, undone.op)?,
            "forget" => let_back_in(change)?,
            "tick" if is_of_a_person(change, undone.op)? => parted_again(change, undone.op)?,
            "answer" | "decide" | "decide-all" | "tick" => judged_again(change, undone.op)?,
            "stance" | "question" | "unlearn" => Stale::Verdicts,
            "not-same" => parted_no_more(change, undone.op)?,
            "put-off" => settled_again(change, undone.op)?,
            "let-go" | "let-all-go" => parted_again(change, undone.op)?,
            "gave" | "got" | "introduced" | "no-help" => Stale::Help,
            "columns" | "template" | "model" | "list" | "asked" | "wish-for" | "pass"
            | "pass-idea" | "snooze" | "handful" => Stale::Nothing,
            "talked" | "cadence" => Stale::Closeness,
            "note" | "tag" | "tag-all" | "field" => Stale::Jottings(undone.op),
            "goal" | "offer" => Stale::Verdicts,
            // In a sitting nothing is judged until somebody looks.
            "pin" | "skip" | "compare" if is_behind => Stale::Closeness,
            "words" => words::let_go_unless_kept(change)?,
            _ => Stale::Everything,
        };
        Ok((undone.clone(), stale))
    })?;
    if undone.what == "words" {
        erase_remains(book)?;
    }
    Ok(undone)
}

fn target(book: &Connection, op: Option<i64>) -> Result<Undone, Error> {
    let sql = include_str!("undo_target.sql");
    let found = book
        .query_row(sql, [op], |row| {
            let undone = Undone {
                schema: "undo/1",
                op: row.get("id")?,
                what: row.get("key")?,
                subject: row.get("subject")?,
                says: Deed::read(row)?.says().into(),
            };
            Ok((undone, row.get::<_, Option<i64>>("undone_by")?))
        })
        .optional()?;
    match (found, op) {
        (Some((undone, None)), _) => Ok(undone),
        (Some((undone, Some(_))), _) => Err(Refusal::TakenBack(undone.op).into()),
        (None, Some(op)) => Err(Error::no(Sought::Operation, op.to_string())),
        (None, None) => Err(Refusal::NothingToTakeBack.into()),
    }
}

/// The invitations a ruling was about; everything, if one goes by another name now.
fn judged_again(change: &Change<'_>, op: i64) -> Result<Stale, Error> {
    let named: Option<String> =
        change.query_row("select detail from op where id = ?1", [op], |row| row.get("detail"))?;
    let named = named.unwrap_or_default();
    let mut query = change.prepare_cached("select 1 from invitation where id = ?1")?;
    let mut ids = Vec::new();
    for id in named.split_whitespace() {
        if !query.exists([id])? {
            return Ok(Stale::Everything);
        }
        ids.push(id.to_owned());
    }
    Ok(if ids.is_empty() { Stale::Everything } else { Stale::Invitations(ids) })
}

/// Whether what was ticked was a connection let go, and no invitation.
fn is_of_a_person(change: &Change<'_>, op: i64) -> Result<bool, Error> {
    let sql = "select 1 from ruling where op = ?1 and subject glob 'person *'";
    Ok(change.prepare_cached(sql)?.exists([op])?)
}

/// The people a decision was about; everything, if one goes by another name now.
fn parted_again(change: &Change<'_>, op: i64) -> Result<Stale, Error> {
    let named: Option<String> =
        change.query_row("select detail from op where id = ?1", [op], |row| row.get("detail"))?;
    let tokens: Vec<String> =
        named.unwrap_or_default().split_whitespace().map(str::to_owned).collect();
    let mut query = change.prepare_cached("select 1 from person where token = ?1")?;
    for token in &tokens {
        if !query.exists([token])? {
            return Ok(Stale::Everything);
        }
    }
    Ok(if tokens.is_empty() { Stale::Everything } else { Stale::Partings(tokens) })
}

/// The suggestion a ruling was about; everything, if it is not there any more.
fn settled_again(change: &Change<'_>, op: i64) -> Result<Stale, Error> {
    let mut query = change.prepare_cached("select suggestion.id from op join suggestion on suggestion.id = op.detail where op.id = ?1")?;
    let suggestion: Option<String> = query.query_row([op], |row| row.get("id")).optional()?;
    Ok(suggestion.map_or(Stale::Everything, Stale::Suggestion))
}

/// The suggestion that was said to be two people; everything, where others may be either: they come into its way
/// again.
fn parted_no_more(change: &Change<'_>, op: i64) -> Result<Stale, Error> {
    let stale = settled_again(change, op)?;
    Ok(match &stale {
        Stale::Suggestion(id) if suggestions::is_alone(change, id)? => stale,
        _ => Stale::Everything,
    })
}

/// Facts that another import saw too pass to that one; the rest go.
fn take_back_import(change: &Change<'_>, op: i64) -> Result<Stale, Error> {
    take_back(change, op, None)?;
    for step in include_str!("take_back_import.sql").split("-- next\n") {
        let mut step = change.prepare(step)?;
        step.execute(rusqlite::named_params! { ":op": op })?;
    }
    Ok(Stale::Everything)
}

/// The files that held the person are not known any more, so that importing them again reads them.
fn let_back_in(change: &Change<'_>) -> Result<Stale, Error> {
    change.execute_batch("delete from known_file; delete from grown;")?;
    Ok(Stale::Nothing)
}
