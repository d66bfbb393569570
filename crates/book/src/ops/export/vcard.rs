//! People as address book cards: vCard 4.0 (RFC 6350).

use std::io::Write;

use super::content_line::{folded, text};
use crate::Error;
use crate::views::people::Person;

/// Writes the cards.
pub(super) fn write(people: Vec<Person>, out: &mut impl Write) -> Result<(), Error> {
    for person in people {
        let mut lines = vec!["BEGIN:VCARD".to_owned(), "VERSION:4.0".to_owned()];
        lines.push(format!("UID:urn:cerchia:{}", person.id));
        lines.push(format!("FN:{}", text(&person.name)));
        lines.extend(person.employer.iter().map(|employer| format!("ORG:{}", text(employer))));
        lines.extend(person.role.iter().map(|role| format!("TITLE:{}", text(role))));
        lines.extend(person.handles.iter().filter_map(|handle| known_by(handle)));
        lines.push("END:VCARD".to_owned());
        for line in lines {
            write!(out, "{}\r\n", folded(&line))?;
        }
    }
    Ok(())
}

fn known_by(handle: &str) -> Option<String> {
    match handle.split_once(':')? {
        ("email", address) => Some(format!("EMAIL:{}", text(address))),
        ("tel", number) => Some(format!("TEL;VALUE=uri:tel:{number}")),
        ("linkedin", slug) => Some(format!("URL:https://www.linkedin.com/in/{slug}")),
        _ => None,
    }
}
