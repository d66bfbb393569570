//! `Contacts.csv`, `ImportedContacts.csv`: an address book the owner once let LinkedIn copy.
//!
//! Often thousands of people who are not connections. What it is worth: name, mail and phone of one
//! human in one row, and that the owner had them. No row leads to a profile. Several addresses stand
//! in one cell; the same row may come twice.

use std::collections::HashSet;

use people::digest::Digest;
use people::handle::{Email, Named, Phone};
use people::{Handle, What, When, name};

use super::dates::{self, Clock};
use crate::out::LeftOut;
use crate::page::Page;
use crate::table::{Column, Row, Table};

struct Columns {
    source: Column,
    first: Column,
    middle: Column,
    last: Column,
    full: Column,
    companies: Column,
    title: Column,
    emails: Column,
    phones: Column,
    created: Column,
}

impl Columns {
    fn of(table: &Table<'_>) -> Self {
        Self {
            source: table.column(&["Source"]),
            first: table.column(&["First Name"]),
            middle: table.column(&["Middle Name"]),
            last: table.column(&["Last Name"]),
            full: table.column(&["Full Name"]),
            companies: table.column(&["Companies"]),
            title: table.column(&["Title"]),
            emails: table.column(&["Emails", "Email Address"]),
            phones: table.column(&["Phone Numbers"]),
            created: table.column(&["Created At"]),
        }
    }

    fn name(&self, row: &Row<'_>) -> String {
        let parts = [self.first, self.middle, self.last].map(|part| row.text(part));
        let name = name::tidy(&parts.join(" "));
        if name.is_empty() { name::tidy(&row.text(self.full)) } else { name }
    }

    /// Every address in the row, mail first, because it names one human more surely.
    fn addresses(&self, row: &Row<'_>, page: &mut Page<'_>) -> Vec<Handle> {
        let mut addresses = Vec::new();
        for (column, parse, why) in [
            (self.emails, parse_email as Parse, "not an e-mail address"),
            (self.phones, parse_phone as Parse, "not a telephone number of a person"),
        ] {
            for written in values(&row.text(column)) {
                match parse(written) {
                    Some(handle) if addresses.contains(&handle) => {}
                    Some(handle) => addresses.push(handle),
                    None => page.problem(row.line(), why, written),
                }
            }
        }
        addresses
    }
}

type Parse = fn(&str) -> Option<Handle>;

fn parse_email(written: &str) -> Option<Handle> {
    Email::parse(written).map(Handle::Email)
}

fn parse_phone(written: &str) -> Option<Handle> {
    Phone::parse(written).map(Handle::Phone)
}

pub(super) fn read(table: &mut Table<'_>, page: &mut Page<'_>) {
    let columns = Columns::of(table);
    let mut seen = HashSet::new();
    while let Some(row) = table.next_row(page) {
        if seen.insert(digest(&columns, &row)) {
            read_row(&columns, &row, page);
        } else {
            page.left_out(LeftOut::Repeated, "");
        }
    }
}

fn read_row(columns: &Columns, row: &Row<'_>, page: &mut Page<'_>) {
    let line = row.line();
    let shown = columns.name(row);
    let addresses = columns.addresses(row, page);
    let named = Named::parse(&shown).map(Handle::Named);
    let Some(about) = addresses.first().cloned().or(named) else {
        page.problem(line, "no name and no address to know this contact by", &shown);
        return;
    };
    let when = created(columns, row, page);
    let source = row.text(columns.source);
    let list = if source.is_empty() { DEFAULT_LIST } else { &source };
    for address in std::iter::once(&about).chain(addresses.iter().skip(1)) {
        page.fact(line, address, when, What::InAddressBook { list: list.to_owned() });
    }
    for other in addresses.into_iter().skip(1) {
        page.state(line, &about, What::Also(other));
    }
    if !shown.is_empty() {
        page.state(line, &about, What::Named(shown));
    }
    let employer = name::tidy(&row.text(columns.companies));
    if !employer.is_empty() {
        let role = name::tidy(&row.text(columns.title));
        page.state(line, &about, What::WorksAt { employer, role });
    }
}

/// Newer archives do not say which address book it was; it is the phone's nearly always.
const DEFAULT_LIST: &str = "phone";

fn created(columns: &Columns, row: &Row<'_>, page: &mut Page<'_>) -> When {
    let written = row.text(columns.created);
    dates::or_unknown(dates::when(&written, Clock::Untold), &written, row.line(), page)
}

fn values(cell: &str) -> impl Iterator<Item = &str> {
    cell.split([',', ';']).map(str::trim).filter(|value| !value.is_empty())
}

fn digest(columns: &Columns, row: &Row<'_>) -> Digest {
    let name = columns.name(row);
    let cells = [columns.source, columns.companies, columns.title, columns.emails, columns.phones];
    let cells = cells.map(|column| row.text(column));
    let mut parts: Vec<&str> = cells.iter().map(AsRef::as_ref).collect();
    parts.push(&name);
    Digest::of(&parts)
}
