//! `Member_Follows.csv` and `Company Follows.csv`: whose posts the owner wants to see.
//!
//! Members are given by name only, and the file is a history: an ended follow is a row of its own.

use people::handle::Named;
use people::{Handle, What, When, name};

use super::dates::{self, Clock};
use crate::page::Page;
use crate::table::{Column, Row, Table};

pub(super) fn read_members(table: &mut Table<'_>, page: &mut Page<'_>) {
    let (date, status) = (table.column(&["Date"]), table.column(&["Status"]));
    let full_name = table.column(&["FullName"]);
    while let Some(row) = table.next_row(page) {
        let line = row.line();
        let shown = name::tidy(&row.text(full_name));
        let Some(named) = Named::parse(&shown) else {
            page.problem(line, "no name and no profile to know this person by", &shown);
            continue;
        };
        let about = Handle::Named(named);
        let when = when(&row, date, page);
        let active = row.text(status).eq_ignore_ascii_case("active");
        page.fact(line, &about, when, What::Follows { active });
        page.state(line, &about, What::Named(shown));
    }
}

pub(super) fn read_companies(table: &mut Table<'_>, page: &mut Page<'_>) {
    let organization = table.column(&["Organization"]);
    let followed_on = table.column(&["Followed On"]);
    while let Some(row) = table.next_row(page) {
        let company = name::tidy(&row.text(organization));
        let when = when(&row, followed_on, page);
        if !company.is_empty() {
            page.fact(row.line(), &Handle::Me, when, What::FollowsCompany(company));
        }
    }
}

fn when(row: &Row<'_>, column: Column, page: &mut Page<'_>) -> When {
    let written = row.text(column);
    dates::or_unknown(dates::when(&written, Clock::Utc), &written, row.line(), page)
}
