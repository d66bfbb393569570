//! Google's address book as CSV, in its older and its newer header; see `docs/formats/google-contacts.md`.

use crate::Source;
use crate::contact::{Contact, Contacts};
use crate::files::Files;
use crate::out::{Document, Out};
use crate::page::Page;
use crate::table::{self, Column, Opened, Row, Table};

/// Reads Google's address book.
#[derive(Debug)]
pub struct GoogleContacts;

/// Columns by which each of the two headers is known.
const HEADERS: [&[&str]; 2] = [
    &["First Name", "Phonetic First Name", "File As", "Labels"],
    &["Given Name", "Family Name", "Yomi Name", "Group Membership"],
];
/// As many addresses of a kind as a header is looked through for.
const MOST_COLUMNS: usize = 20;
/// What stands between two values in one cell.
const BETWEEN: &str = ":::";

impl Source for GoogleContacts {
    fn name(&self) -> &'static str {
        "google-contacts"
    }

    fn claims(&self, files: &dyn Files) -> Vec<usize> {
        table::all_with(files, &HEADERS)
    }

    fn read(&self, files: &dyn Files, out: &mut dyn Out) {
        for (index, path) in files.paths().iter().enumerate() {
            out.document(Document {
                file: path.clone(),
                kind: "google-contacts",
                exported_on: None,
            });
            let mut page = Page::new(path, out);
            let Some(Opened::Table(mut table)) = table::open_any(files, index, &HEADERS) else {
                page.problem(0, "the file could not be opened", "");
                continue;
            };
            let columns = Columns::of(&table);
            let mut contacts = Contacts::default();
            while let Some(row) = table.next_row(&mut page) {
                let contact = columns.contact(&row);
                contacts.push(contact, &mut page);
            }
            contacts.put_down(&mut page);
        }
    }
}

struct Columns {
    name: Column,
    parts: [Column; 3],
    nickname: Column,
    maiden: Column,
    employer: Column,
    role: Column,
    birthday: Column,
    notes: Column,
    labels: Column,
    emails: Vec<Column>,
    phones: Vec<Column>,
    websites: Vec<Column>,
    towns: Vec<Column>,
    countries: Vec<Column>,
}

impl Columns {
    fn of(table: &Table<'_>) -> Self {
        let numbered = |kind: &str, part: &str| {
            let names = (1..=MOST_COLUMNS).map(|n| format!("{kind} {n} - {part}"));
            names.map(|name| table.column(&[&name])).filter(|column| column.exists()).collect()
        };
        Self {
            name: table.column(&["Name"]),
            parts: [
                table.column(&["First Name", "Given Name"]),
                table.column(&["Middle Name", "Additional Name"]),
                table.column(&["Last Name", "Family Name"]),
            ],
            nickname: table.column(&["Nickname"]),
            maiden: table.column(&["Maiden Name"]),
            employer: table.column(&["Organization Name", "Organization 1 - Name"]),
            role: table.column(&["Organization Title", "Organization 1 - Title"]),
            birthday: table.column(&["Birthday"]),
            notes: table.column(&["Notes"]),
            labels: table.column(&["Labels", "Group Membership"]),
            emails: numbered("E-mail", "Value"),
            phones: numbered("Phone", "Value"),
            websites: numbered("Website", "Value"),
            towns: numbered("Address", "City"),
            countries: numbered("Address", "Country"),
        }
    }

    fn contact(&self, row: &Row<'_>) -> Contact {
        let parts = self.parts.map(|part| row.text(part)).join(" ");
        let full = row.text(self.name);
        let place = [first(row, &self.towns), first(row, &self.countries)];
        let place: Vec<String> = place.into_iter().filter(|part| !part.is_empty()).collect();
        Contact {
            line: row.line(),
            name: if parts.trim().is_empty() { full.into_owned() } else { parts },
            also_named: vec![row.text(self.nickname).into_owned(), self.maiden_name(row)],
            profiles: values(row, &self.websites)
                .iter()
                .filter_map(|link| people::handle::Profile::parse(link))
                .collect(),
            emails: values(row, &self.emails),
            phones: values(row, &self.phones),
            employer: row.text(self.employer).into_owned(),
            role: row.text(self.role).into_owned(),
            place: place.join(", "),
            born_in_figures: row.text(self.birthday).into_owned(),
            notes: row.text(self.notes).into_owned(),
            lists: labels(&row.text(self.labels)),
            ..Contact::default()
        }
    }
}

impl Columns {
    /// The name at birth, in full.
    fn maiden_name(&self, row: &Row<'_>) -> String {
        let maiden = row.text(self.maiden);
        if maiden.is_empty() {
            String::new()
        } else {
            format!("{} {maiden}", row.text(self.parts[0]))
        }
    }
}

fn first(row: &Row<'_>, columns: &[Column]) -> String {
    columns
        .iter()
        .map(|column| row.text(*column).trim().to_owned())
        .find(|text| !text.is_empty())
        .unwrap_or_default()
}

/// Everything in these cells, each of which may hold several.
fn values(row: &Row<'_>, columns: &[Column]) -> Vec<String> {
    let mut values = Vec::new();
    for column in columns {
        let cell = row.text(*column);
        values.extend(cell.split(BETWEEN).map(|value| value.trim().to_owned()));
    }
    values.retain(|value| !value.is_empty());
    values
}

/// `* myContacts ::: Friends`: the star marks what Google itself calls a group.
fn labels(cell: &str) -> Vec<String> {
    let labels = cell.split(BETWEEN).map(|label| label.trim().trim_start_matches("* ").trim());
    labels.filter(|label| !label.is_empty()).map(str::to_owned).collect()
}
