//! Reading the owner's files into the book, or only looking what they hold.
//!
//! Both go the same way through the same door; looking ends by rolling everything back, so what `read`
//! shows is what `import` would do.

mod before;
mod counted;
mod noting;
mod shared;
mod whole;

use std::path::PathBuf;

use sources::{Files as _, Mark};

use self::before::Before;
use self::noting::Examples;
use crate::change::{Change, Now, Op, Stale};
use crate::intake::{self, Handed, Known, Limits, Parcel};
use crate::ledger::known;
use crate::ledger::words::Words;
use crate::ledger::write::Found;
use crate::rulings::columns;
use crate::views::imports::{BeforeAfter, Report};
use crate::views::reading::Reading;
use crate::{Book, Error, Refusal, carry, refresh, views};

/// How far an import has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Bytes read.
    pub read: u64,
    /// Bytes there are.
    pub total: u64,
}

/// Reads files into the book.
///
/// # Errors
/// When a path is missing, hostile or holds nothing we know, or the book can't be written. The book is
/// then as it was.
pub fn import(
    book: &mut Book,
    paths: &[PathBuf],
    now: Now,
    progress: &dyn Fn(Progress),
) -> Result<Report, Error> {
    let begun = stopwatch();
    if let [path] = paths
        && carry::is_carried(path)
    {
        let report = whole::take(book, path)?;
        return Ok(Report { seconds: begun.elapsed().as_secs_f64(), ..report });
    }
    let mut handed = open_all(book, paths)?;
    let words = Words::of(&book.connection)?;
    if all_known(book, &mut handed, words)? {
        return known_report(book, &handed, begun);
    }
    refuse_unknown(&handed)?;
    let before = Before::of(book)?;
    book.connection.pragma_update(None, "cache_size", -IMPORT_CACHE_KIB)?;
    let report = book.change(Op::Import, &names(&handed), now, |change| {
        let found = shared::read(change, &handed, progress, &mut Examples::default())?;
        let mut report = report(&handed, found);
        refresh::everything(change, now.today)?;
        before.compare(change, &mut report)?;
        report.seconds = begun.elapsed().as_secs_f64();
        keep(change, &report)?;
        Ok((report, Stale::Nothing))
    });
    book.connection.pragma_update(None, "cache_size", -crate::schema::READ_CACHE_KIB)?;
    book.connection.execute_batch("pragma shrink_memory")?;
    report
}

/// Looks what an import would find, and changes nothing.
///
/// # Errors
/// As for [`import`].
pub fn read(
    book: &mut Book,
    paths: &[PathBuf],
    now: Now,
    progress: &dyn Fn(Progress),
) -> Result<Reading, Error> {
    let begun = stopwatch();
    let handed = open_all(book, paths)?;
    refuse_unknown(&handed)?;
    let before = Before::of(book)?;
    let tx = book.connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    tx.execute("insert into op (key, at) values ('import', ?1)", [now.at.to_string()])?;
    let change = Change { op: tx.last_insert_rowid(), tx };
    let mut examples = Examples::default();
    let found = shared::read(&change, &handed, progress, &mut examples)?;
    let mut report = report(&handed, found);
    refresh::everything(&change, now.today)?;
    before.compare(&change, &mut report)?;
    report.seconds = begun.elapsed().as_secs_f64();
    change.tx.rollback()?;
    Ok(Reading { schema: "read/1", report, examples: examples.0 })
}

/// Page cache while importing, in KiB. Facts are written in sorted batches, so more than this makes no
/// import faster, and a million mails fit into 300 MB with everything derived from them.
const IMPORT_CACHE_KIB: i64 = 32 << 10;

#[expect(clippy::disallowed_methods, reason = "an import reports how long it took")]
fn stopwatch() -> std::time::Instant {
    std::time::Instant::now()
}

fn open_all(book: &Book, paths: &[PathBuf]) -> Result<Vec<Handed>, Error> {
    let (limits, mappings) = (Limits::default(), columns::confirmed(&book.connection)?);
    let mut handed: Vec<Handed> =
        paths.iter().map(|path| intake::open(path, &limits)).collect::<Result<_, _>>()?;
    for parcel in handed.iter_mut().flat_map(|handed| &mut handed.parcels) {
        parcel.mappings.clone_from(&mappings);
    }
    Ok(handed)
}

/// What no source reads anything of was handed over by mistake.
fn refuse_unknown(handed: &[Handed]) -> Result<(), Error> {
    let is_known =
        |handed: &&Handed| handed.parcels.iter().any(|parcel| !shared::shares(parcel).is_empty());
    match handed.iter().find(|handed| !is_known(handed)) {
        Some(unknown) => Err(refusal(unknown).into()),
        None => Ok(()),
    }
}

/// What to say of something no source reads: that it may be a table of people, or that it is nothing.
fn refusal(unknown: &Handed) -> Refusal {
    let name = unknown.name.clone();
    let proposed = unknown.parcels.iter().find_map(|parcel| {
        (0..parcel.paths().len()).find_map(|index| sources::columns::propose(parcel, index))
    });
    match proposed {
        Some(mapping) => Refusal::NeedsColumns { name, columns: mapping.to_string() },
        None => Refusal::NothingKnown(name),
    }
}

/// Looks up what the book knows of each file, and tells whether that is all there is.
fn all_known(book: &Book, handed: &mut [Handed], words: Words) -> Result<bool, Error> {
    let mut all_known = handed.iter().all(|handed| !handed.parcels.is_empty());
    for parcel in handed.iter_mut().flat_map(|handed| &mut handed.parcels) {
        for index in 0..parcel.known.len() {
            let read_by = known::reader_of(&book.connection, words.salt(parcel.identity(index)))?;
            let grown = if read_by.is_none() { grown(book, parcel, index, words)? } else { None };
            parcel.known[index] = Known { read_by, grown };
            all_known &= read_by.is_some();
        }
    }
    Ok(all_known)
}

/// How much of the beginning of a file is as it was when it was read before.
fn grown(
    book: &Book,
    parcel: &Parcel,
    index: usize,
    words: Words,
) -> Result<Option<(Mark, i64)>, Error> {
    let bytes = parcel.size(index);
    if bytes < SMALLEST_GROWN {
        return Ok(None);
    }
    for known in known::marks_within(&book.connection, bytes)? {
        // A file that can't be read says so when it is.
        let sample = parcel.sample(index, known.mark.bytes).ok().flatten();
        if sample.map(|sample| words.salt(sample)) == Some(known.sample) {
            return Ok(Some((known.mark, known.op)));
        }
    }
    Ok(None)
}

/// Smaller files are read again as fast as they are looked at.
const SMALLEST_GROWN: u64 = 64 << 10;

fn names(handed: &[Handed]) -> String {
    handed.iter().map(|handed| handed.name.as_str()).collect::<Vec<_>>().join(", ")
}

fn report(handed: &[Handed], found: Found) -> Report {
    let mut problems: Vec<_> = found.problems.into_values().collect();
    problems.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    Report {
        schema: "import/1".to_owned(),
        name: names(handed),
        known: false,
        sources: found.files,
        absent: found.absent,
        not_used: found.not_used,
        proposals: found.proposals,
        left_out: found.left_out.shown(),
        problems,
        n_problems: found.n_problems,
        people: BeforeAfter { before: 0, after: 0 },
        events: Vec::new(),
        exported_on: found.exported_on,
        seconds: 0.0,
    }
}

fn known_report(
    book: &Book,
    handed: &[Handed],
    begun: std::time::Instant,
) -> Result<Report, Error> {
    let people = views::people::count(&book.connection)?;
    let mut report = report(handed, Found::default());
    report.known = true;
    report.people = BeforeAfter { before: people, after: people };
    report.seconds = begun.elapsed().as_secs_f64();
    Ok(report)
}

/// Keeps the report with the operation.
fn keep(change: &Change<'_>, report: &Report) -> Result<(), Error> {
    let detail = serde_json::to_string(report).unwrap_or_default();
    change.execute("update op set detail = ?1 where id = ?2", (detail, change.op))?;
    Ok(())
}
