//! Forgetting a person: everything the files said of them goes, and a mark stays that keeps the next
//! import from bringing them back. The mark is a digest and does not tell whom it keeps out.
//!
//! Copies are out of reach: backups, exports and what was kept before a restore.

use std::collections::BTreeSet;

use people::{Handle, What, name};

use crate::change::{Change, Now, Op, Stale};
use crate::find::Found;
use crate::ledger::write::tombstone_digest;
use crate::ledger::{plates, read};
use crate::rulings::identity;
use crate::rulings::wishes::{self, Whom};
use crate::views::imports::Report;
use crate::{Book, Error, Refusal, find, rulings};

/// Forgets a person. Taking it back lets them in again with the next import; what was erased is erased.
///
/// # Errors
/// When there is no such person, it is the owner, or the book can't be written.
pub fn forget(book: &mut Book, reference: &str, now: Now) -> Result<(), Error> {
    let person = find::person(&book.connection, reference)?;
    book.change(Op::Forget, "", now, |change| {
        let words = words(change, &person)?;
        for (number, handle) in plates::all(change)? {
            if person.handles.contains(&number) {
                erase_rulings(change, &handle)?;
                erase_plate(change, number, &handle)?;
            }
        }
        erase_mentions(change, &words)?;
        erase_asks(change, &words)?;
        erase_wishes(change, &words)?;
        crate::ledger::words::sweep(change)?;
        erase_examples(change, &words)?;
        Ok(((), Stale::Everything))
    })?;
    erase_remains(book)
}

/// Erased text lingers in free pages, also what earlier judgings wrote and replaced: the file is written
/// anew without them.
pub(super) fn erase_remains(book: &Book) -> Result<(), Error> {
    // A large book is copied by way of the disk, not of memory.
    book.connection.pragma_update(None, "temp_store", "file")?;
    let rewritten = book.connection.execute("vacuum", []);
    book.connection.pragma_update(None, "temp_store", "memory")?;
    rewritten?;
    book.connection.query_row("pragma wal_checkpoint(truncate)", [], |_| Ok(()))?;
    Ok(())
}

/// What tells of the person where it stands in a text: their names and handles, folded.
fn words(change: &Change<'_>, person: &Found) -> Result<BTreeSet<String>, Error> {
    let mut words = BTreeSet::from([name::fold(&person.name)]);
    for held in read::about(change, &person.handles)? {
        let handle = held.fact.about.to_string();
        words.extend(handle.split_once(':').map(|(_, value)| name::fold(value)));
        match &held.fact.what {
            What::Named(shown) => words.extend([name::fold(shown)]),
            What::Also(other) => words.extend([name::fold(&other.to_string())]),
            _ => {}
        }
    }
    words.remove("");
    Ok(words)
}

fn erase_plate(change: &Change<'_>, number: i64, handle: &Handle) -> Result<(), Error> {
    if *handle == Handle::Me {
        return Err(Refusal::Owner.into());
    }
    change.execute(
        "insert or ignore into tombstone (op, digest) values (?1, ?2)",
        (change.op, tombstone_digest(handle)),
    )?;
    for step in include_str!("erase_plate.sql").split("-- next\n") {
        change.prepare(step)?.execute([number])?;
    }
    Ok(())
}

/// The rulings about the person, and their names in the log.
fn erase_rulings(change: &Change<'_>, handle: &Handle) -> Result<(), Error> {
    let (pair, other) = identity::pairs_of(handle);
    for step in include_str!("erase_rulings.sql").split("-- next\n") {
        change.prepare(step)?.execute(rusqlite::named_params! {
            ":person": rulings::person_subject(handle),
            ":closer_than": rulings::closeness::closer_than(handle),
            ":introduced": rulings::help::introduced_to(handle),
            ":invitation": rulings::invitations_subject(handle),
            ":pair": pair, ":other": other,
        })?;
    }
    Ok(())
}

/// Profiles of others that were pasted name people both know: a name there goes, too.
fn erase_mentions(change: &Change<'_>, words: &BTreeSet<String>) -> Result<(), Error> {
    let mut query =
        change.prepare("select about, second, digest, name from fact where what = 'knows'")?;
    let mut erase = change.prepare(
        "delete from fact where about = ?1 and second = ?2 and what = 'knows' and digest = ?3",
    )?;
    let mut rows = query.query([])?;
    let mut named: Vec<(i64, i64, i64)> = Vec::new();
    while let Some(row) = rows.next()? {
        if words.contains(&name::fold(&row.get::<_, String>("name")?)) {
            named.push((row.get("about")?, row.get("second")?, row.get("digest")?));
        }
    }
    for key in named {
        erase.execute(key)?;
    }
    Ok(())
}

/// What was asked of others may have been about the person. A single word of a name is a word like others, and takes
/// nothing with it.
fn erase_asks(change: &Change<'_>, words: &BTreeSet<String>) -> Result<(), Error> {
    let names: BTreeSet<String> = words.iter().filter(|word| word.contains(' ')).cloned().collect();
    let mut query = change.prepare(include_str!("asked_about.sql"))?;
    let mut blank = change.prepare("update ruling set value = ?2 where id = ?1")?;
    let rows = query.query_map([], |row| Ok((row.get("id")?, row.get("value")?)))?;
    let asked: Vec<(i64, String)> = rows.collect::<rusqlite::Result<_>>()?;
    for (id, value) in asked.into_iter().filter(|(_, value)| tells(value, &names)) {
        blank.execute((id, value.split(' ').next()))?;
    }
    Ok(())
}

/// A wish may have had nothing but the name. It goes where it is for just that name; what else is said of whoever bears
/// it stays.
fn erase_wishes(change: &Change<'_>, words: &BTreeSet<String>) -> Result<(), Error> {
    for wished in wishes::all(change)? {
        let Whom::Person(Handle::Named(_)) = wished.whom else { continue };
        if words.contains(&name::fold(&wished.called)) && wished.called.contains(' ') {
            let subject = wished.whom.subject();
            for step in include_str!("erase_wish.sql").split("-- next\n") {
                change.prepare(step)?.execute([&subject])?;
            }
        }
    }
    Ok(())
}

/// What could not be read of the person stands in problems and reports. The problems stay and are
/// counted; their examples go.
fn erase_examples(change: &Change<'_>, words: &BTreeSet<String>) -> Result<(), Error> {
    let mut query = change.prepare("select id, example from problem")?;
    let mut blank = change.prepare("update problem set example = '…' where id = ?1")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        if tells(&row.get::<_, String>("example")?, words) {
            blank.execute([row.get::<_, i64>("id")?])?;
        }
    }
    let mut query =
        change.prepare("select id, detail from op where key = 'import' and detail is not null")?;
    let mut keep = change.prepare("update op set detail = ?2 where id = ?1")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let detail: String = row.get("detail")?;
        let Ok(mut report) = serde_json::from_str::<Report>(&detail) else { continue };
        for problem in report.problems.iter_mut().filter(|problem| tells(&problem.example, words)) {
            "…".clone_into(&mut problem.example);
        }
        // Events were only shown, and name people: the report is kept without them.
        report.events.clear();
        let detail = serde_json::to_string(&report).unwrap_or_default();
        keep.execute((row.get::<_, i64>("id")?, detail))?;
    }
    Ok(())
}

/// Whether a text holds one of these words, as a word.
fn tells(text: &str, words: &BTreeSet<String>) -> bool {
    let text = format!(" {} ", name::fold(text));
    words.iter().any(|word| text.contains(&format!(" {word} ")))
}
