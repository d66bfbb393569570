//! Outlook's address book as CSV: of the desktop, of the web, in four languages; see
//! `docs/formats/outlook-contacts.md`.

use people::handle::Profile;

use crate::Source;
use crate::contact::{Contact, Contacts};
use crate::files::Files;
use crate::out::{Document, Out};
use crate::page::Page;
use crate::table::{self, Column, Opened, Row, Table};

/// Reads Outlook's address book.
#[derive(Debug)]
pub struct OutlookContacts;

/// Columns by which a header is known, by language. The second name tells it from other programs.
const HEADERS: [&[&str]; 4] = [
    &["First Name", "Middle Name", "Last Name", "E-mail Address"],
    &["Nome", "Secondo Nome", "Cognome", "Indirizzo E-mail"],
    &["Vorname", "Weitere Vornamen", "Nachname", "E-Mail-Adresse"],
    &["Prénom", "Deuxième prénom", "Nom", "Adresse de messagerie"],
];

impl Source for OutlookContacts {
    fn name(&self) -> &'static str {
        "outlook-contacts"
    }

    fn claims(&self, files: &dyn Files) -> Vec<usize> {
        table::all_with(files, &HEADERS)
    }

    fn read(&self, files: &dyn Files, out: &mut dyn Out) {
        for (index, path) in files.paths().iter().enumerate() {
            out.document(Document {
                file: path.clone(),
                kind: "outlook-contacts",
                exported_on: None,
            });
            let mut page = Page::new(path, out);
            let Some(Opened::Table(mut table)) = table::open_any(files, index, &HEADERS) else {
                page.problem(0, "the file could not be opened", "");
                continue;
            };
            let columns = Columns::of(&table);
            let mut contacts = Contacts::default();
            contacts.day_first = !columns.is_english;
            while let Some(row) = table.next_row(&mut page) {
                let contact = columns.contact(&row);
                contacts.push(contact, &mut page);
            }
            contacts.put_down(&mut page);
        }
    }
}

struct Columns {
    is_english: bool,
    parts: [Column; 3],
    nickname: Column,
    employer: Column,
    role: Column,
    birthday: Column,
    notes: Column,
    categories: Column,
    emails: [(Column, Column); 3],
    phones: Vec<Column>,
    page: Column,
    town: Column,
    country: Column,
}

/// Names of the columns in English, Italian, German and French.
mod names {
    pub(super) const FIRST: &[&str] = &["First Name", "Nome", "Vorname", "Prénom"];
    pub(super) const MIDDLE: &[&str] =
        &["Middle Name", "Secondo Nome", "Weitere Vornamen", "Deuxième prénom"];
    pub(super) const LAST: &[&str] = &["Last Name", "Cognome", "Nachname", "Nom"];
    pub(super) const NICKNAME: &[&str] = &["Nickname", "Soprannome", "Spitzname", "Surnom"];
    pub(super) const EMPLOYER: &[&str] = &["Company", "Società", "Firma", "Société"];
    pub(super) const ROLE: &[&str] = &["Job Title", "Qualifica", "Position", "Profession"];
    pub(super) const BIRTHDAY: &[&str] = &["Birthday", "Compleanno", "Geburtstag", "Anniversaire"];
    pub(super) const NOTES: &[&str] = &["Notes", "Note", "Notizen"];
    pub(super) const CATEGORIES: &[&str] = &["Categories", "Categorie", "Kategorien", "Catégories"];
    pub(super) const PAGE: &[&str] =
        &["Web Page", "Personal Web Page", "Pagina Web", "Webseite", "Page Web"];
    #[rustfmt::skip]
    pub(super) const TOWN: &[&str] = &[
        "Home City", "Business City", "Città", "Ort privat", "Ort geschäftlich", "Ville (domicile)", "Ville (bureau)",
    ];
    pub(super) const COUNTRY: &[&str] =
        &["Home Country/Region", "Home Country", "Business Country/Region", "Business Country"];
    /// Up to three addresses, each with the column that says of which kind it is.
    #[rustfmt::skip]
    pub(super) const EMAILS: [(&[&str], &[&str]); 3] = [
        (&["E-mail Address", "Indirizzo E-mail", "E-Mail-Adresse", "Adresse de messagerie"],
            &["E-mail Type", "Tipo E-mail", "E-Mail-Typ", "Type de messagerie"]),
        (&["E-mail 2 Address", "Indirizzo E-mail 2", "E-Mail 2: Adresse", "Adresse de messagerie 2"],
            &["E-mail 2 Type", "Tipo E-mail 2", "E-Mail 2: Typ", "Type de messagerie 2"]),
        (&["E-mail 3 Address", "Indirizzo E-mail 3", "E-Mail 3: Adresse", "Adresse de messagerie 3"],
            &["E-mail 3 Type", "Tipo E-mail 3", "E-Mail 3: Typ", "Type de messagerie 3"]),
    ];
    #[rustfmt::skip]
    pub(super) const PHONES: &[&str] = &[
        "Mobile Phone", "Primary Phone", "Home Phone", "Home Phone 2", "Business Phone", "Business Phone 2",
        "Other Phone", "Telefono Mobile", "Cellulare", "Telefono di casa", "Telefono di Lavoro", "Mobiltelefon",
        "Telefon privat", "Telefon geschäftlich", "Tél. mobile", "Téléphone (domicile)", "Téléphone (bureau)",
    ];
}

impl Columns {
    fn of(table: &Table<'_>) -> Self {
        let column = |names: &[&str]| table.column(names);
        let phones = names::PHONES.iter().map(|name| table.column(&[name]));
        Self {
            is_english: column(&["First Name"]).exists(),
            parts: [names::FIRST, names::MIDDLE, names::LAST].map(column),
            nickname: column(names::NICKNAME),
            employer: column(names::EMPLOYER),
            role: column(names::ROLE),
            birthday: column(names::BIRTHDAY),
            notes: column(names::NOTES),
            categories: column(names::CATEGORIES),
            emails: names::EMAILS.map(|(address, kind)| (column(address), column(kind))),
            phones: phones.filter(|column| column.exists()).collect(),
            page: column(names::PAGE),
            town: column(names::TOWN),
            country: column(names::COUNTRY),
        }
    }

    fn contact(&self, row: &Row<'_>) -> Contact {
        let text = |column: Column| row.text(column).trim().to_owned();
        let place: Vec<String> = [self.town, self.country]
            .map(text)
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect();
        let emails = self
            .emails
            .iter()
            .filter(|(address, kind)| !is_exchange(&text(*address), &text(*kind)));
        let categories = text(self.categories);
        let lists = categories.split([';', ',']).map(str::trim).filter(|list| !list.is_empty());
        Contact {
            line: row.line(),
            name: self.parts.map(text).join(" "),
            also_named: vec![text(self.nickname)],
            profiles: Profile::parse(&text(self.page)).into_iter().collect(),
            emails: emails.map(|(address, _)| text(*address)).collect(),
            phones: self.phones.iter().map(|column| text(*column)).collect(),
            employer: text(self.employer),
            role: text(self.role),
            place: place.join(", "),
            born_in_figures: text(self.birthday),
            notes: text(self.notes),
            lists: lists.map(str::to_owned).collect(),
            ..Contact::default()
        }
    }
}

/// An address only an Exchange server understands.
fn is_exchange(address: &str, kind: &str) -> bool {
    kind.eq_ignore_ascii_case("EX") || address.to_ascii_lowercase().starts_with("/o=")
}
