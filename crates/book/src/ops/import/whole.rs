//! Taking in the export of a whole book, where this one is empty.

use std::path::Path;

use super::{Report, report};
use crate::ledger::write::Found;
use crate::ops::restore;
use crate::views::imports::{BeforeAfter, FileRead};
use crate::{Book, Error, Refusal, views};

/// Makes an empty book the one that was exported.
pub(super) fn take(book: &mut Book, path: &Path) -> Result<Report, Error> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let is_used = book.connection.prepare("select 1 from op")?.exists([])?;
    if is_used {
        return Err(Refusal::WholeBook(name).into());
    }
    restore(book, path)?;
    let facts =
        book.connection.query_row("select count(*) as n from fact", [], |row| row.get("n"))?;
    let mut report = report(&[], Found::default());
    report.sources.push(FileRead {
        source: "cerchia".to_owned(),
        file: name.clone(),
        facts,
        new: facts,
        problems: 0,
        seconds: 0.0,
    });
    report.name = name;
    report.people = BeforeAfter { before: 0, after: views::people::count(&book.connection)? };
    Ok(report)
}
