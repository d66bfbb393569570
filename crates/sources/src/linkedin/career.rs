//! `Positions.csv`, `Education.csv`, `Skills.csv`: where the owner worked and learned, and what they can.
//!
//! All about the owner; an archive holds nobody else's career. Dates are months or years.

use std::borrow::Cow;

use people::fact::Month;
use people::{Handle, What, name};

use super::dates;
use crate::page::Page;
use crate::table::{Column, Row, Table};

pub(super) fn read_positions(table: &mut Table<'_>, page: &mut Page<'_>) {
    let (company, title) = (table.column(&["Company Name"]), table.column(&["Title"]));
    let (started, finished) = (table.column(&["Started On"]), table.column(&["Finished On"]));
    while let Some(row) = table.next_row(page) {
        let employer = name::tidy(&row.text(company));
        let role = name::tidy(&row.text(title));
        let since = month(&row, started, page);
        let until = month(&row, finished, page);
        page.state(row.line(), &Handle::Me, What::Worked { employer, role, since, until });
    }
}

pub(super) fn read_education(table: &mut Table<'_>, page: &mut Page<'_>) {
    let (school, degree) = (table.column(&["School Name"]), table.column(&["Degree Name"]));
    let (start, end) = (table.column(&["Start Date"]), table.column(&["End Date"]));
    while let Some(row) = table.next_row(page) {
        let school = name::tidy(&row.text(school));
        let degree = name::tidy(&row.text(degree));
        let since = month(&row, start, page);
        let until = month(&row, end, page);
        page.state(row.line(), &Handle::Me, What::Studied { school, degree, since, until });
    }
}

pub(super) fn read_skills(table: &mut Table<'_>, page: &mut Page<'_>) {
    let skill = table.column(&["Name"]);
    while let Some(row) = table.next_row(page) {
        let skill = name::tidy(&row.text(skill));
        if !skill.is_empty() {
            page.state(row.line(), &Handle::Me, What::Skilled(skill));
        }
    }
}

fn month(row: &Row<'_>, column: Column, page: &mut Page<'_>) -> Option<Month> {
    let written: Cow<'_, str> = row.text(column);
    let month = dates::month(&written);
    if month.is_none() && !written.is_empty() {
        page.problem(row.line(), "not a date", &written);
    }
    month
}
