//! Any table of people, where the owner has said which column is what; see `docs/formats/columns.md`.
//!
//! What a foreign column means is a guess, and a wrong one makes strangers of friends. So the guess is
//! shown ([`propose`]), and only what the owner confirmed is read.

mod mapping;

pub use mapping::Mapping;

use mapping::Field;
use people::handle::Profile;

use crate::Source;
use crate::contact::{Contact, Contacts};
use crate::files::Files;
use crate::out::{Document, Out};
use crate::page::Page;
use crate::table::{self, Column, Opened, Row, Table};

/// Reads tables whose columns the owner has told.
#[derive(Debug)]
pub struct Columns;

impl Source for Columns {
    fn name(&self) -> &'static str {
        "columns"
    }

    fn claims(&self, files: &dyn Files) -> Vec<usize> {
        let headers: Vec<Vec<&str>> = files.mappings().iter().map(Mapping::all).collect();
        let headers: Vec<&[&str]> = headers.iter().map(Vec::as_slice).collect();
        table::all_with(files, &headers)
    }

    fn read(&self, files: &dyn Files, out: &mut dyn Out) {
        for (index, path) in files.paths().iter().enumerate() {
            out.document(Document { file: path.clone(), kind: "columns", exported_on: None });
            let mut page = Page::new(path, out);
            // Of two mappings that fit, the one that reads more.
            let mut mappings: Vec<&Mapping> = files.mappings().iter().collect();
            mappings.sort_by_key(|mapping| std::cmp::Reverse(mapping.len()));
            let opened = mappings.into_iter().find_map(|mapping| {
                match table::open_any(files, index, &[&mapping.all()]) {
                    Some(Opened::Table(table)) => Some((mapping, table)),
                    _ => None,
                }
            });
            match opened {
                Some((mapping, table)) => read_table(mapping, *table, &mut page),
                None => page.problem(0, "the file could not be opened", ""),
            }
        }
    }
}

/// What a table among the files looks like: which column is what of a person, where it is one of people.
#[must_use]
pub fn propose(files: &dyn Files, index: usize) -> Option<Mapping> {
    let headers = table::possible_headers(files, index);
    let proposed = headers.iter().filter_map(|header| Mapping::proposed(header));
    proposed.max_by_key(Mapping::len)
}

fn read_table(mapping: &Mapping, mut table: Table<'_>, page: &mut Page<'_>) {
    let places = Places::of(mapping, &table);
    let mut contacts = Contacts::default();
    while let Some(row) = table.next_row(page) {
        let contact = places.contact(&row);
        contacts.push(contact, page);
    }
    contacts.put_down(page);
}

/// Where each field stands in this table.
struct Places(Vec<(Field, Column)>);

impl Places {
    fn of(mapping: &Mapping, table: &Table<'_>) -> Self {
        let fields = [
            Field::Name,
            Field::FirstName,
            Field::MiddleName,
            Field::LastName,
            Field::Email,
            Field::Phone,
            Field::Profile,
            Field::Company,
            Field::Role,
            Field::Place,
            Field::Headline,
            Field::Birthday,
            Field::Notes,
            Field::List,
        ];
        let columns = fields.into_iter().flat_map(|field| {
            mapping.columns(field).map(move |column| (field, table.column(&[column])))
        });
        Self(columns.collect())
    }

    fn contact(&self, row: &Row<'_>) -> Contact {
        let one = |field| self.all(row, field).into_iter().next().unwrap_or_default();
        let several = |field| self.several(row, field);
        let parts = [Field::FirstName, Field::MiddleName, Field::Name, Field::LastName].map(one);
        let [first, middle, whole, last] = &parts;
        let in_parts = [first, middle, last].map(String::as_str).join(" ");
        // Some call the first name just the name.
        let name = match (whole.is_empty(), last.is_empty() || whole.contains(last.as_str())) {
            (true, _) => in_parts,
            (false, true) => whole.clone(),
            (false, false) => format!("{whole} {last}"),
        };
        let profiles = several(Field::Profile);
        Contact {
            line: row.line(),
            name,
            profiles: profiles.iter().filter_map(|link| Profile::parse(link)).collect(),
            emails: several(Field::Email),
            phones: several(Field::Phone),
            employer: one(Field::Company),
            role: one(Field::Role),
            place: one(Field::Place),
            headline: one(Field::Headline),
            born_in_figures: one(Field::Birthday),
            notes: one(Field::Notes),
            lists: several(Field::List),
            ..Contact::default()
        }
    }

    fn all(&self, row: &Row<'_>, wanted: Field) -> Vec<String> {
        let cells = self.0.iter().filter(|(field, _)| *field == wanted);
        let cells = cells.map(|(_, column)| row.text(*column).trim().to_owned());
        cells.filter(|cell| !cell.is_empty()).collect()
    }

    /// Cells that may hold several values.
    fn several(&self, row: &Row<'_>, wanted: Field) -> Vec<String> {
        let cells = self.all(row, wanted);
        let values = cells.iter().flat_map(|cell| cell.split([',', ';', '|', '\n']));
        values.map(|value| value.trim().to_owned()).filter(|value| !value.is_empty()).collect()
    }
}
