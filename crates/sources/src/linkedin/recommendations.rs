//! `Recommendations_Received.csv` and `_Given.csv`: the strongest words in the archive, keyed by name.
//!
//! There is no profile address, only the name and the company as shown then; the company sets
//! namesakes apart. Whose recommendation it is the caller knows by the file's name.

use people::handle::Named;
use people::{Handle, Side, What, name};

use super::connections::full_name;
use super::dates::{self, Clock};
use crate::page::Page;
use crate::table::Table;

pub(super) fn read(table: &mut Table<'_>, by: Side, page: &mut Page<'_>) {
    let first = table.column(&["First Name"]);
    let last = table.column(&["Last Name"]);
    let company = table.column(&["Company"]);
    let title = table.column(&["Job Title"]);
    let text = table.column(&["Text"]);
    let created = table.column(&["Creation Date"]);
    while let Some(row) = table.next_row(page) {
        let line = row.line();
        let shown = full_name(&row.text(first), &row.text(last));
        let employer = name::tidy(&row.text(company));
        let mark = (!employer.is_empty()).then(|| format!("at {employer}"));
        let Some(named) = Named::marked(&shown, mark.as_deref()) else {
            page.problem(line, "no name and no profile to know this person by", &shown);
            continue;
        };
        let about = Handle::Named(named);
        let written = row.text(created);
        let when = dates::when(&written, Clock::Untold);
        let when = dates::or_unknown(when, &written, line, page);
        let role = name::tidy(&row.text(title));
        let text = row.text(text).into_owned();
        let what = What::Recommended { by, employer, role, text };
        page.fact(line, &about, when, what);
        page.state(line, &about, What::Named(shown));
    }
}
