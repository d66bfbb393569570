//! Taking facts in while a source reads.
//!
//! Facts arrive one by one and are written in batches sorted by their key, because the table is
//! clustered by it: sorted, a batch touches each page once. Memory holds one batch, however long the
//! export is.

use std::collections::{BTreeMap, HashSet};
use std::time::Instant;

use people::digest::Digest;
use people::{Fact, Handle};
use rusqlite::Connection;
use sources::{Document, LeftOut, Mark, Out, Problem};

use super::holder::Holders;
use super::left_out::LeftOutCounts;
use super::plates::Plates;
use super::row::{self, Entry, NO_TIME};
use super::take_back::take_back;
use super::words::{Letters, Words};
use crate::Error;
use crate::change::Change;
use crate::views::imports::{FileRead, ProblemShown, Proposal};

/// Facts held before they are written: the more, the fewer pages of the table are touched twice. Reading
/// needs little memory besides, and judging, which needs more, comes after.
const BATCH: usize = 250_000;
/// Bytes of texts in them, where texts are long.
const BATCH_BYTES: usize = 32 << 20;

/// Writes what a source finds into the ledger, as part of one import.
#[derive(Debug)]
pub(crate) struct Writer<'a> {
    change: &'a Change<'a>,
    source: &'static str,
    plates: Plates,
    holders: Holders,
    forgotten: HashSet<i64>,
    batch: Vec<(i64, Entry)>,
    n_bytes: usize,
    words: Words,
    letters: Letters,
    documents: Vec<i64>,
    failed: Option<Error>,
    marks: Vec<(String, Mark)>,
    begun: Instant,
    /// What was found so far.
    pub(crate) found: Found,
}

/// The account of an import.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) files: Vec<FileRead>,
    /// By document, where it is about one, file and reason.
    pub(crate) problems: BTreeMap<(Option<i64>, String, String), ProblemShown>,
    pub(crate) left_out: LeftOutCounts,
    pub(crate) not_used: Vec<String>,
    pub(crate) proposals: Vec<Proposal>,
    pub(crate) absent: Vec<String>,
    pub(crate) exported_on: Option<jiff::civil::Date>,
    pub(crate) n_problems: u64,
}

impl<'a> Writer<'a> {
    /// A writer for one import.
    pub(crate) fn new(change: &'a Change<'a>) -> Result<Self, Error> {
        Ok(Self {
            change,
            source: "",
            plates: Plates::default(),
            holders: Holders::default(),
            forgotten: forgotten(change)?,
            batch: Vec::new(),
            n_bytes: 0,
            words: Words::of(change)?,
            letters: Letters::default(),
            documents: Vec::new(),
            failed: None,
            marks: Vec::new(),
            begun: stopwatch(),
            found: Found::default(),
        })
    }

    /// Says which source reads next.
    pub(crate) fn begin(&mut self, source: &'static str) {
        self.source = source;
    }

    /// Lets go of a file that could not be read to its end: what was read of it may be wrong, and whoever
    /// is missing from it has not left. The problem stays.
    pub(crate) fn discard(&mut self, path: &str) {
        self.flush();
        let Some(at) = self.found.files.iter().rposition(|file| file.file == path) else { return };
        self.unless_failed(|writer| {
            writer.letters.write(writer.change)?;
            let document = writer.documents[at];
            take_back(writer.change, writer.change.op, Some(document))?;
            let sql = include_str!("discard_document.sql");
            writer.change.execute(sql, [document])?;
            (writer.found.files[at].facts, writer.found.files[at].new) = (0, 0);
            Ok(())
        });
    }

    /// How far the files read since the last call were read, where they only grow. Fails where writing
    /// has failed: nothing must be written after that.
    pub(crate) fn take_marks(&mut self) -> Result<Vec<(String, Mark)>, Error> {
        match self.failed.take() {
            Some(error) => Err(error),
            None => Ok(std::mem::take(&mut self.marks)),
        }
    }

    /// Writes what is left and gives the account.
    pub(crate) fn finish(mut self) -> Result<Found, Error> {
        self.flush();
        self.clock_file();
        self.unless_failed(|writer| writer.letters.finish(writer.change));
        self.unless_failed(|writer| keep_problems(writer.change, &writer.found));
        match self.failed {
            Some(error) => Err(error),
            None => Ok(self.found),
        }
    }

    /// Runs a step unless an earlier one failed: a source can't be stopped, so what it still finds after
    /// a failure is dropped, and the failure ends the import.
    fn unless_failed(&mut self, step: impl FnOnce(&mut Self) -> Result<(), Error>) {
        if self.failed.is_some() {
            return;
        }
        if let Err(error) = step(self) {
            self.failed = Some(error);
        }
    }

    fn flush(&mut self) {
        self.unless_failed(|writer| {
            writer
                .batch
                .sort_unstable_by_key(|(document, entry)| (entry.key, *document, entry.line));
            let batch = std::mem::take(&mut writer.batch);
            let first = writer.documents.first().copied().unwrap_or_default();
            for (document, entry) in &batch {
                if insert(writer.change, *document, entry)? {
                    let index = usize::try_from(document - first).unwrap_or_default();
                    writer.found.files[index].new += 1;
                } else {
                    writer.holders.see_again(writer.change, *document, entry)?;
                }
            }
            writer.batch = batch;
            writer.batch.clear();
            writer.n_bytes = 0;
            if writer.letters.is_full() {
                writer.letters.write(writer.change)?;
            }
            Ok(())
        });
    }

    /// Notes how long the file read last took.
    fn clock_file(&mut self) {
        if let Some(file) = self.found.files.last_mut() {
            file.seconds = self.begun.elapsed().as_secs_f64();
        }
        self.begun = stopwatch();
    }

    fn is_forgotten(&self, handle: &Handle) -> bool {
        !self.forgotten.is_empty() && self.forgotten.contains(&tombstone_digest(handle))
    }

    fn take(&mut self, mut fact: Fact, line: u64) -> Result<(), Error> {
        let other = row::other(&fact.what).cloned();
        if self.is_forgotten(&fact.about)
            || other.as_ref().is_some_and(|other| self.is_forgotten(other))
        {
            return Ok(());
        }
        let Some(document) = self.documents.last().copied() else { return Ok(()) };
        let about = self.plates.number(self.change, &fact.about)?;
        let other = other.map(|other| self.plates.number(self.change, &other)).transpose()?;
        if self.words == Words::Kept {
            let second = fact.when.second().unwrap_or(NO_TIME);
            self.letters.take(&mut fact, about, second);
        }
        let entry = Entry::of(fact, about, other, line);
        self.n_bytes += entry.fields.text.as_ref().map_or(0, String::len);
        self.batch.push((document, entry));
        if let Some(file) = self.found.files.last_mut() {
            file.facts += 1;
        }
        Ok(())
    }
}

impl Out for Writer<'_> {
    fn document(&mut self, document: Document) {
        self.clock_file();
        self.unless_failed(|writer| {
            let id = insert_document(writer.change, writer.source, &document)?;
            writer.documents.push(id);
            writer.found.exported_on = writer.found.exported_on.max(document.exported_on);
            writer.found.files.push(FileRead {
                source: writer.source.to_owned(),
                file: document.file,
                facts: 0,
                new: 0,
                problems: 0,
                seconds: 0.0,
            });
            Ok(())
        });
    }

    fn fact(&mut self, fact: Fact, line: u64) {
        self.unless_failed(|writer| writer.take(fact, line));
        let is_full = self.batch.len() >= BATCH || self.n_bytes >= BATCH_BYTES;
        if is_full || self.letters.is_full() {
            self.flush();
        }
    }

    fn problem(&mut self, problem: Problem) {
        self.found.n_problems += 1;
        // Exports that lie together have files of one name; the one read last is meant.
        let at = self.found.files.iter().rposition(|file| file.file == problem.file);
        if let Some(at) = at {
            self.found.files[at].problems += 1;
        }
        let document = at.and_then(|at| self.documents.get(at).copied());
        let key = (document, problem.file.clone(), problem.why.to_owned());
        let shown = self.found.problems.entry(key).or_insert_with(|| ProblemShown {
            file: problem.file,
            line: problem.line,
            why: problem.why.to_owned(),
            example: problem.example,
            count: 0,
        });
        shown.count += 1;
    }

    fn left_out(&mut self, why: LeftOut, whose: &str) {
        self.found.left_out.add(why, whose);
    }

    fn read_up_to(&mut self, mark: Mark) {
        if let Some(file) = self.found.files.last() {
            self.marks.push((file.file.clone(), mark));
        }
    }

    fn not_used(&mut self, path: &str) {
        self.found.not_used.push(path.to_owned());
    }

    fn wants_words(&self) -> bool {
        self.words == Words::Kept
    }

    fn absent(&mut self, file: &'static str) {
        self.found.absent.push(file.to_owned());
    }
}

#[expect(clippy::disallowed_methods, reason = "an import reports how long each file took")]
fn stopwatch() -> Instant {
    Instant::now()
}

/// The digest under which a forgotten handle is remembered, which does not tell the handle.
pub(crate) fn tombstone_digest(handle: &Handle) -> i64 {
    Digest::of(&["forgotten", &handle.to_string()]).0.cast_signed()
}

fn forgotten(book: &Connection) -> Result<HashSet<i64>, Error> {
    let mut query = book.prepare_cached(
        "select digest from tombstone join op on op.id = tombstone.op where op.undone_by is null",
    )?;
    let digests = query.query_map([], |row| row.get("digest"))?;
    Ok(digests.collect::<rusqlite::Result<_>>()?)
}

fn insert_document(change: &Change<'_>, source: &str, document: &Document) -> Result<i64, Error> {
    let mut insert = change.prepare_cached(include_str!("insert_document.sql"))?;
    let exported_on = document.exported_on.map(|day| day.to_string());
    Ok(insert.insert((change.op, source, document.kind, &document.file, exported_on))?)
}

/// Writes one fact. Gives whether it is new.
pub(crate) fn insert(book: &Connection, document: i64, entry: &Entry) -> Result<bool, Error> {
    let Entry { key, grain, line, is_statement, fields, other } = entry;
    let mut insert = book.prepare_cached(include_str!("insert_fact.sql"))?;
    // By place, in the order of the file: looking twenty names up a million times costs a second.
    Ok(1 == insert.execute(rusqlite::params![
        key.about,
        key.second,
        key.what,
        key.digest,
        grain,
        document,
        line,
        fields.by.map(people::notation::side_word),
        fields.others,
        fields.thread.map(|thread| thread.0.cast_signed()),
        fields.chars,
        fields.seconds,
        fields.words.map(|words| words.0.cast_signed()),
        fields.name,
        fields.role,
        fields.text,
        other,
        fields.since.map(|month| month.to_string()),
        fields.until.map(|month| month.to_string()),
        is_statement,
    ])?)
}

/// Keeps the problems where they can be counted: the closed accounts of a list are among them.
fn keep_problems(change: &Change<'_>, found: &Found) -> Result<(), Error> {
    let mut insert = change.prepare_cached(include_str!("insert_problem.sql"))?;
    for ((document, ..), problem) in &found.problems {
        let line = problem.line.map(u64::cast_signed);
        insert.execute((
            change.op,
            document,
            &problem.file,
            line,
            &problem.why,
            &problem.example,
            problem.count.cast_signed(),
        ))?;
    }
    Ok(())
}
