//! `Events.csv`: gatherings the owner signed up for.
//!
//! Who else came is not told. The time is a range without a zone, of which the first day is kept.

use people::{Handle, What, name};

use super::dates::{self, Clock};
use crate::page::Page;
use crate::table::Table;

pub(super) fn read(table: &mut Table<'_>, page: &mut Page<'_>) {
    let (event, time) = (table.column(&["Event Name"]), table.column(&["Event Time"]));
    let status = table.column(&["Status"]);
    while let Some(row) = table.next_row(page) {
        let written = row.text(time);
        let start = written.split(" - ").next().unwrap_or_default();
        let when = dates::when(start, Clock::Untold);
        let when = dates::or_unknown(when, &written, row.line(), page);
        let event = name::tidy(&row.text(event));
        let status = row.text(status).into_owned();
        let what = What::SignedUp { event, status };
        page.fact(row.line(), &Handle::Me, when, what);
    }
}
