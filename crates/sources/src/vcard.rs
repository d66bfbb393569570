//! Address cards, vCard 2.1 to 4.0, as every program writes them; see `docs/formats/vcard.md`.
//!
//! The lines are read by [`crate::content_line`]; here it is told what they mean. A card without an end
//! ends where the next begins; pictures and keys are passed over.

use std::io::Read as _;

use people::fact::Birthday;
use people::handle::Profile;
use people::name;

use crate::Source;
use crate::contact::{Contact, Contacts};
use crate::content_line::{ContentLine, ContentLines, parts, unescaped};
use crate::files::Files;
use crate::out::{Document, Out};
use crate::page::Page;

/// Reads address cards.
#[derive(Debug)]
pub struct VCard;

impl Source for VCard {
    fn name(&self) -> &'static str {
        "vcard"
    }

    fn claims(&self, files: &dyn Files) -> Vec<usize> {
        (0..files.paths().len()).filter(|index| is_cards(files, *index)).collect()
    }

    fn read(&self, files: &dyn Files, out: &mut dyn Out) {
        for (index, path) in files.paths().iter().enumerate() {
            out.document(Document { file: path.clone(), kind: "vcard", exported_on: None });
            let mut page = Page::new(path, out);
            let mut contacts = Contacts::default();
            let read = files
                .open(index)
                .and_then(|bytes| read_cards(ContentLines::new(bytes), &mut contacts, &mut page));
            contacts.put_down(&mut page);
            if let Err(error) = read {
                page.problem(0, "the file ends here: it is damaged", &error.to_string());
            }
        }
    }
}

fn is_cards(files: &dyn Files, index: usize) -> bool {
    let path = files.paths()[index].to_lowercase();
    if ![".vcf", ".vcard"].iter().any(|end| path.ends_with(end)) {
        return false;
    }
    let mut head = Vec::new();
    let read = files.open(index).and_then(|bytes| bytes.take(512).read_to_end(&mut head));
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&head).trim_ascii_start();
    read.is_ok() && head.get(..11).is_some_and(|start| start.eq_ignore_ascii_case(b"BEGIN:VCARD"))
}

/// A card while its lines come in.
#[derive(Debug, Default)]
struct Card {
    contact: Contact,
    /// The name in parts, for cards without one in full.
    in_parts: String,
    nicknames: Vec<String>,
    links: Vec<String>,
    is_group: bool,
    /// The next card is inside this one.
    opens_agent: bool,
    /// Cards inside this one: an assistant's, of vCard 2.1.
    depth: u32,
}

fn read_cards(
    mut lines: ContentLines<'_>,
    contacts: &mut Contacts,
    page: &mut Page<'_>,
) -> std::io::Result<()> {
    let mut card: Option<Card> = None;
    let result = loop {
        let line = match lines.next_line() {
            Ok(Some(line)) => line,
            Ok(None) => break Ok(()),
            Err(error) => break Err(error),
        };
        let is_card = line.value.trim().eq_ignore_ascii_case("VCARD");
        match (line.name.as_str(), &mut card) {
            ("BEGIN", Some(open)) if is_card && open.opens_agent => open.open_agent(),
            ("BEGIN", _) if is_card => {
                finish(card.take(), contacts, page);
                let contact = Contact { line: line.number, ..Contact::default() };
                card = Some(Card { contact, ..Card::default() });
            }
            ("END", Some(open)) if is_card && open.depth > 0 => open.depth -= 1,
            ("END", _) if is_card => finish(card.take(), contacts, page),
            (_, Some(open)) if open.depth == 0 => open.take(line),
            _ => {}
        }
    };
    finish(card, contacts, page);
    result
}

fn finish(card: Option<Card>, contacts: &mut Contacts, page: &mut Page<'_>) {
    if let Some(contact) = card.and_then(Card::into_contact) {
        contacts.push(contact, page);
    }
}

impl Card {
    /// An assistant's card inside this one (vCard 2.1), which is not read.
    fn open_agent(&mut self) {
        self.opens_agent = false;
        self.depth += 1;
    }

    fn take(&mut self, line: ContentLine) {
        let contact = &mut self.contact;
        match line.name.as_str() {
            "FN" => set(&mut contact.name, &line),
            "N" => self.in_parts = in_parts(&line.value),
            "NICKNAME" => self.nicknames.extend(parts(&line.value, ',').map(unescaped)),
            "X-MAIDENNAME" => contact.also_named.push(unescaped(&line.value)),
            "EMAIL" => contact.emails.push(line.value.trim().to_owned()),
            "TEL" if !line.has_type("fax") && !line.has_type("pager") => {
                // A number may have a way to dial on behind it.
                let number = unescaped(&line.value);
                contact.phones.push(number.split(';').next().unwrap_or_default().to_owned());
            }
            "ORG" => {
                let first = parts(&line.value, ';').next().unwrap_or_default();
                contact.employer = unescaped(first);
            }
            "TITLE" => set(&mut contact.role, &line),
            "ROLE" if contact.role.is_empty() => set(&mut contact.role, &line),
            "ADR" if contact.place.is_empty() => contact.place = place(&line.value),
            "BDAY" => contact.born = birthday(&line),
            "NOTE" => set(&mut contact.notes, &line),
            "CATEGORIES" => {
                let lists = parts(&line.value, ',').map(|list| name::tidy(&unescaped(list)));
                contact.lists.extend(lists.filter(|list| !list.is_empty()));
            }
            "KIND" | "X-ADDRESSBOOKSERVER-KIND" => {
                self.is_group = line.value.trim().eq_ignore_ascii_case("group");
            }
            "URL" | "X-SOCIALPROFILE" | "IMPP" => self.links.push(line.value),
            "AGENT" => self.opens_agent = line.value.trim().is_empty(),
            _ => {}
        }
    }

    /// The contact; `None` for a list of others.
    fn into_contact(self) -> Option<Contact> {
        let Self { mut contact, in_parts, nicknames, links, is_group, .. } = self;
        if is_group {
            return None;
        }
        if contact.name.trim().is_empty() {
            contact.name = in_parts;
        } else if !in_parts.is_empty() && name::key(&in_parts) != name::key(&contact.name) {
            contact.also_named.push(in_parts);
        }
        contact.also_named.extend(nicknames.iter().map(|nickname| name::tidy(nickname)));
        contact.also_named.retain(|name| !name.is_empty());
        contact.profiles = links.iter().filter_map(|link| profile(link)).collect();
        contact.profiles.dedup();
        Some(contact)
    }
}

fn set(place: &mut String, line: &ContentLine) {
    if place.is_empty() {
        *place = unescaped(&line.value);
    }
}

/// `Rossi;Ada;Maria;Dr.;PhD` as `Ada Maria Rossi`.
fn in_parts(value: &str) -> String {
    let all: Vec<String> = parts(value, ';').map(unescaped).collect();
    let part = |at: usize| all.get(at).map_or("", String::as_str);
    name::tidy(&[part(1), part(2), part(0)].join(" "))
}

/// Town, region and country of an address.
fn place(value: &str) -> String {
    let all: Vec<String> = parts(value, ';').map(unescaped).collect();
    let said: Vec<&str> = [3, 4, 6]
        .iter()
        .filter_map(|at| all.get(*at))
        .map(|part| part.trim())
        .filter(|part| !part.is_empty())
        .collect();
    said.join(", ")
}

/// `1980-04-12`, `19800412`, `--0412`, with a time behind it or not. Apple writes 1604 for no year.
fn birthday(line: &ContentLine) -> Option<Birthday> {
    let day = line.value.split('T').next().unwrap_or_default().trim();
    let digits: String = day.chars().filter(char::is_ascii_digit).collect();
    let number =
        |range: std::ops::Range<usize>| digits.get(range).and_then(|part| part.parse::<i8>().ok());
    if day.starts_with("--") {
        return Birthday::new(None, number(0..2)?, number(2..4)?);
    }
    let year: i16 = digits.get(..4)?.parse().ok()?;
    let omitted =
        line.param("X-APPLE-OMIT-YEAR").is_some_and(|omitted| omitted == year.to_string());
    let year = (year != 1604 && !omitted).then_some(year);
    Birthday::new(year, number(4..6)?, number(6..8)?)
}

/// The profile a link leads to, if it is LinkedIn's.
fn profile(link: &str) -> Option<Profile> {
    let link = unescaped(link);
    link.to_lowercase().contains("linkedin.com/in/").then(|| Profile::parse(&link)).flatten()
}
