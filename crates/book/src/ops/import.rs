//! Reading the owner's files into the book, or only looking what they hold.
//!
//! Both go the same way through the same door; looking ends by rolling everything back, so what `read`
//! shows is what `import` would do.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use people::{Fact, notation};
use rusqlite::OptionalExtension;
use sources::files::Selected;
use sources::{Document, Files, LeftOut, Mark, Out, Problem, Source};

use crate::change::{Change, Now, Op, Stale};
use crate::intake::{self, Handed, Limits, Parcel};
use crate::ledger::write::{Found, Writer};
use crate::views::imports::{BeforeAfter, Report};
use crate::views::person::Event;
use crate::views::reading::{Example, Reading};
use crate::{Book, Error, Refusal, refresh, views};

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
    let handed = open_all(paths)?;
    let fingerprints = fingerprints(paths, &handed)?;
    if all_known(book, &fingerprints)? {
        return known_report(book, &handed, begun);
    }
    let before = Before::of(book)?;
    book.connection.pragma_update(None, "cache_size", -IMPORT_CACHE_KIB)?;
    let report = book.change(Op::Import, &names(&handed), now, |change| {
        let found = read_all(change, &handed, progress)?;
        for fingerprint in &fingerprints {
            change.execute(
                "insert into fingerprint (sha256, op) values (?1, ?2)",
                (fingerprint, change.op),
            )?;
        }
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
    let handed = open_all(paths)?;
    let before = Before::of(book)?;
    let tx = book.connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    tx.execute("insert into op (key, at) values ('import', ?1)", [now.at.to_string()])?;
    let change = Change { op: tx.last_insert_rowid(), tx };
    let mut examples = Examples::default();
    let found = read_with(&change, &handed, progress, &mut examples)?;
    let mut report = report(&handed, found);
    refresh::everything(&change, now.today)?;
    before.compare(&change, &mut report)?;
    report.seconds = begun.elapsed().as_secs_f64();
    change.tx.rollback()?;
    Ok(Reading { schema: "read/1", report, examples: examples.0 })
}

/// Page cache while importing, in KiB: a million facts without going to the disk twice.
const IMPORT_CACHE_KIB: i64 = 160 << 10;

#[expect(clippy::disallowed_methods, reason = "an import reports how long it took")]
fn stopwatch() -> std::time::Instant {
    std::time::Instant::now()
}

fn open_all(paths: &[PathBuf]) -> Result<Vec<Handed>, Error> {
    let limits = Limits::default();
    let handed: Vec<Handed> =
        paths.iter().map(|path| intake::open(path, &limits)).collect::<Result<_, _>>()?;
    for handed in &handed {
        if !handed.parcels.iter().any(|parcel| !shares(parcel).is_empty()) {
            return Err(Refusal::NothingKnown(handed.name.clone()).into());
        }
    }
    Ok(handed)
}

/// Which source reads which files of a parcel. Each file is read by the first that claims it.
fn shares(files: &dyn Files) -> Vec<(&'static dyn Source, Vec<usize>)> {
    let mut left: Vec<usize> = (0..files.paths().len()).collect();
    let mut shares = Vec::new();
    for source in sources::ALL {
        let claimed = source.claims(&Selected::new(files, left.clone()));
        let share: Vec<usize> = claimed.iter().filter_map(|at| left.get(*at).copied()).collect();
        if !share.is_empty() {
            left.retain(|index| !share.contains(index));
            shares.push((*source, share));
        }
    }
    shares
}

fn names(handed: &[Handed]) -> String {
    handed.iter().map(|handed| handed.name.as_str()).collect::<Vec<_>>().join(", ")
}

fn fingerprints(paths: &[PathBuf], handed: &[Handed]) -> Result<Vec<String>, Error> {
    let both = paths.iter().map(PathBuf::as_path).zip(handed);
    let mut fingerprints = both
        .map(|(path, handed): (&Path, &Handed)| intake::fingerprint(path, handed))
        .collect::<Result<Vec<_>, _>>()?;
    fingerprints.sort();
    fingerprints.dedup();
    Ok(fingerprints)
}

fn all_known(book: &Book, fingerprints: &[String]) -> Result<bool, Error> {
    let mut query =
        book.connection.prepare_cached("select 1 from fingerprint where sha256 = ?1 limit 1")?;
    for fingerprint in fingerprints {
        if query.query_row([fingerprint], |_| Ok(())).optional()?.is_none() {
            return Ok(false);
        }
    }
    Ok(true)
}

fn read_all(
    change: &Change<'_>,
    handed: &[Handed],
    progress: &dyn Fn(Progress),
) -> Result<Found, Error> {
    read_with(change, handed, progress, &mut Examples::default())
}

fn read_with(
    change: &Change<'_>,
    handed: &[Handed],
    progress: &dyn Fn(Progress),
    examples: &mut Examples,
) -> Result<Found, Error> {
    let mut writer = Writer::new(change)?;
    let total = handed.iter().flat_map(|handed| &handed.parcels).map(Parcel::n_bytes).sum();
    let read = Cell::new(0);
    for parcel in handed.iter().flat_map(|handed| &handed.parcels) {
        let damaged = RefCell::default();
        let counted = Counted { parcel, read: &read, total, progress, damaged: &damaged };
        for (source, indices) in shares(parcel) {
            writer.begin(source.name());
            let share = Selected::new(&counted, indices);
            source.read(&share, &mut Noting { writer: &mut writer, examples: &mut *examples });
            for index in damaged.take() {
                writer.discard(&parcel.paths()[index]);
            }
        }
    }
    for (path, why) in handed.iter().flat_map(|handed| &handed.refused) {
        writer.problem(Problem { file: path.clone(), line: None, why, example: String::new() });
    }
    writer.finish()
}

/// A parcel that tells how much of it was read, and which of its files could not be.
struct Counted<'a> {
    damaged: &'a RefCell<BTreeSet<usize>>,
    parcel: &'a Parcel,
    read: &'a Cell<u64>,
    total: u64,
    progress: &'a dyn Fn(Progress),
}

impl Files for Counted<'_> {
    fn name(&self) -> &str {
        self.parcel.name()
    }

    fn paths(&self) -> &[String] {
        self.parcel.paths()
    }

    fn open(&self, index: usize) -> io::Result<Box<dyn Read + '_>> {
        let opened = self.parcel.open(index).inspect_err(|_| self.note_damage(index));
        Ok(Box::new(CountedRead { inner: opened?, index, of: self }))
    }

    fn size(&self, index: usize) -> u64 {
        self.parcel.size(index)
    }
}

impl Counted<'_> {
    fn note_damage(&self, index: usize) {
        self.damaged.borrow_mut().insert(index);
    }
}

struct CountedRead<'a> {
    inner: Box<dyn Read + 'a>,
    index: usize,
    of: &'a Counted<'a>,
}

impl Read for CountedRead<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n_read = self.inner.read(buffer).inspect_err(|_| self.of.note_damage(self.index))?;
        let read = self.of.read.get() + u64::try_from(n_read).unwrap_or_default();
        self.of.read.set(read);
        // A file may be opened twice, to learn who the owner is; the bar must not pass its end.
        (self.of.progress)(Progress { read: read.min(self.of.total), total: self.of.total });
        Ok(n_read)
    }
}

/// The first facts of each file, to show what was understood.
#[derive(Debug, Default)]
struct Examples(Vec<Example>);

/// Facts shown of each file.
const EXAMPLES_A_FILE: usize = 5;

/// Passes everything on to the ledger and notes the first facts of each file.
struct Noting<'a, 'b> {
    writer: &'a mut Writer<'b>,
    examples: &'a mut Examples,
}

impl Out for Noting<'_, '_> {
    fn document(&mut self, document: Document) {
        self.examples.0.push(Example { file: document.file.clone(), facts: Vec::new() });
        self.writer.document(document);
    }

    fn fact(&mut self, fact: Fact, line: u64) {
        if let Some(example) =
            self.examples.0.last_mut().filter(|example| example.facts.len() < EXAMPLES_A_FILE)
        {
            example.facts.push(notation::write(&fact));
        }
        self.writer.fact(fact, line);
    }

    fn problem(&mut self, problem: Problem) {
        self.writer.problem(problem);
    }

    fn left_out(&mut self, why: LeftOut, whose: &str) {
        self.writer.left_out(why, whose);
    }

    fn read_up_to(&mut self, mark: Mark) {
        self.writer.read_up_to(mark);
    }

    fn not_used(&mut self, path: &str) {
        self.writer.not_used(path);
    }

    fn absent(&mut self, file: &'static str) {
        self.writer.absent(file);
    }
}

/// What the book showed before an import, to say what the import changed.
struct Before {
    people: u64,
    events: Vec<Event>,
}

impl Before {
    fn of(book: &Book) -> Result<Self, Error> {
        Ok(Self {
            people: views::people::count(&book.connection)?,
            events: views::person::events(&book.connection, None, u32::MAX)?,
        })
    }

    fn compare(&self, book: &rusqlite::Connection, report: &mut Report) -> Result<(), Error> {
        report.people = BeforeAfter { before: self.people, after: views::people::count(book)? };
        report.events = views::person::events(book, None, u32::MAX)?;
        report.events.retain(|event| !self.events.contains(event));
        Ok(())
    }
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
