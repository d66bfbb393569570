//! `Connections.csv`: everybody the owner is connected with, as they are today.
//!
//! Since mid-2023 a row has a profile address; before that only a name, which two people may bear, so
//! the day sets them apart. The day is UTC. It shows that somebody clicked, and is no contact.

use people::handle::{Email, Named, Profile};
use people::{Handle, What, When, name};

use super::dates;
use super::survey::Sightings;
use crate::page::Page;
use crate::table::{Column, Row, Table};

struct Columns {
    first: Column,
    last: Column,
    url: Column,
    email: Column,
    company: Column,
    position: Column,
    connected_on: Column,
}

impl Columns {
    fn of(table: &Table<'_>) -> Self {
        Self {
            first: table.column(&["First Name"]),
            last: table.column(&["Last Name"]),
            url: table.column(&["URL", "Profile URL"]),
            email: table.column(&["Email Address", "E-mail Address"]),
            company: table.column(&["Company"]),
            position: table.column(&["Position", "Job Title"]),
            connected_on: table.column(&["Connected On"]),
        }
    }
}

pub(super) fn read(table: &mut Table<'_>, page: &mut Page<'_>) {
    let columns = Columns::of(table);
    while let Some(row) = table.next_row(page) {
        read_row(&columns, &row, page);
    }
}

/// Notes the newest day.
pub(super) fn sight(table: &mut Table<'_>, seen: &mut Sightings, page: &mut Page<'_>) {
    let columns = Columns::of(table);
    while let Some(row) = table.next_row(page) {
        seen.day(dates::day(&row.text(columns.connected_on)).and_then(When::day));
    }
}

fn read_row(columns: &Columns, row: &Row<'_>, page: &mut Page<'_>) {
    let line = row.line();
    let written = row.text(columns.connected_on);
    let name = full_name(&row.text(columns.first), &row.text(columns.last));
    let url = row.text(columns.url);
    if name.is_empty() && url.is_empty() {
        let why = "this account is closed: LinkedIn gives its date and nothing else";
        page.problem(line, why, &written);
        return;
    }
    let connected_on = dates::or_unknown(dates::day(&written), &written, line, page);
    let Some(about) = handle(&url, &name, connected_on) else {
        page.problem(line, "no name and no profile to know this person by", &name);
        return;
    };
    page.fact(line, &about, connected_on, What::Connected);
    if !name.is_empty() {
        page.state(line, &about, What::Named(name));
    }
    read_details(columns, row, &about, page);
}

fn read_details(columns: &Columns, row: &Row<'_>, about: &Handle, page: &mut Page<'_>) {
    let line = row.line();
    let (employer, role) = (row.text(columns.company), row.text(columns.position));
    if !employer.is_empty() || !role.is_empty() {
        let what = What::WorksAt { employer: name::tidy(&employer), role: name::tidy(&role) };
        page.state(line, about, what);
    }
    let written = row.text(columns.email);
    match Email::parse(&written) {
        Some(email) => page.state(line, about, What::Also(Handle::Email(email))),
        None if written.is_empty() => {}
        None => page.problem(line, "not an e-mail address", &written),
    }
}

fn handle(url: &str, name: &str, connected_on: When) -> Option<Handle> {
    if let Some(profile) = Profile::parse(url) {
        return Some(Handle::Profile(profile));
    }
    let mark = connected_on.day().map(|day| format!("connected {day}"));
    Named::marked(name, mark.as_deref()).map(Handle::Named)
}

/// A name as it is shown, of its two cells.
pub(super) fn full_name(first: &str, last: &str) -> String {
    name::tidy(&format!("{first} {last}"))
}
