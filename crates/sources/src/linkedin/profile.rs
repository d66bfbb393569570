//! `Profile.csv` and `Profile Summary.csv`: what the owner says of themselves.
//!
//! Only what judgements need is taken: the name, how they present themselves and where they live. Date
//! of birth and street address stay in the file.

use people::{Handle, What, name};

use super::connections::full_name;
use crate::page::Page;
use crate::table::Table;

pub(super) fn read(table: &mut Table<'_>, page: &mut Page<'_>) {
    let (first, last) = (table.column(&["First Name"]), table.column(&["Last Name"]));
    let place = table.column(&["Geo Location"]);
    let parts = ["Headline", "Summary", "Industry"].map(|part| (part, table.column(&[part])));
    while let Some(row) = table.next_row(page) {
        let line = row.line();
        let shown = full_name(&row.text(first), &row.text(last));
        if !shown.is_empty() {
            page.state(line, &Handle::Me, What::Named(shown));
        }
        for (part, column) in parts {
            present(part, &row.text(column), line, page);
        }
        let place = name::tidy(&row.text(place));
        if !place.is_empty() {
            page.state(line, &Handle::Me, What::Lives { place });
        }
    }
}

pub(super) fn read_summary(table: &mut Table<'_>, page: &mut Page<'_>) {
    let summary = table.column(&["Profile Summary"]);
    while let Some(row) = table.next_row(page) {
        present("Summary", &row.text(summary), row.line(), page);
    }
}

/// The owner's names, for the first look through the archive.
pub(super) fn names(table: &mut Table<'_>, page: &mut Page<'_>) -> Vec<String> {
    let (first, last) = (table.column(&["First Name"]), table.column(&["Last Name"]));
    let mut names = Vec::new();
    while let Some(row) = table.next_row(page) {
        names.push(full_name(&row.text(first), &row.text(last)));
    }
    names
}

fn present(part: &str, text: &str, line: u64, page: &mut Page<'_>) {
    if text.is_empty() {
        return;
    }
    let what = What::Presents { part: part.to_lowercase(), text: text.to_owned() };
    page.state(line, &Handle::Me, what);
}
