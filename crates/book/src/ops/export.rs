//! Everything out again: JSON with facts and rulings, or people as CSV and vCard for other programs.

use std::io::Write;
use std::path::Path;

use rusqlite::Connection;
use serde_json::{Value, json};

use crate::ledger::{plates, read};
use crate::views::people::{Ask, Person, people};
use crate::{Book, Error, Refusal, schema};

/// What an export is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Facts in the notation with the rows they were read from, rulings and operations.
    Json,
    /// One row a person.
    Csv,
    /// One vCard 4.0 a person.
    Vcard,
}

/// Writes everything to a new file.
///
/// # Errors
/// When the file is there already, or the disk fails.
#[expect(clippy::disallowed_methods, reason = "an export is a file the owner asked for")]
pub fn export(book: &Book, format: Format, to: &Path) -> Result<(), Error> {
    if to.exists() {
        return Err(Refusal::FileExists(to.display().to_string()).into());
    }
    let mut file = std::io::BufWriter::new(std::fs::File::create(to)?);
    match format {
        Format::Json => write_json(&book.connection, &mut file)?,
        Format::Csv => write_csv(book, &mut file)?,
        Format::Vcard => write_vcards(book, &mut file)?,
    }
    file.flush()?;
    schema::keep_private(to)
}

/// One line a fact, so that a large export can be read piece by piece.
fn write_json(book: &Connection, out: &mut impl Write) -> Result<(), Error> {
    writeln!(out, "{{\"schema\":\"export/1\",")?;
    write_list(
        out,
        "ops",
        rows(book, "select id, key, at, subject, undone_by from op order by id")?,
    )?;
    write_list(
        out,
        "documents",
        rows(book, "select id, op, source, kind, file, exported_on from document order by id")?,
    )?;
    write_list(
        out,
        "rulings",
        rows(book, "select op, subject, key, value from ruling order by id")?,
    )?;
    writeln!(out, "\"facts\":[")?;
    let mut is_first = true;
    for (number, _) in plates::all(book)? {
        for held in read::about(book, &[number])? {
            let fact = people::notation::write(&held.fact);
            let row =
                json!({"fact": fact, "source": held.source, "file": held.file, "line": held.line});
            let comma = if is_first { "" } else { "," };
            writeln!(out, "{comma}{row}")?;
            is_first = false;
        }
    }
    writeln!(out, "]}}")?;
    Ok(())
}

fn write_list(out: &mut impl Write, name: &str, rows: Vec<Value>) -> Result<(), Error> {
    writeln!(out, "\"{name}\":{},", Value::Array(rows))?;
    Ok(())
}

/// Rows of a query as objects by column name.
fn rows(book: &Connection, sql: &str) -> Result<Vec<Value>, Error> {
    let mut query = book.prepare(sql)?;
    let names: Vec<String> = query.column_names().map(str::to_owned).collect();
    let rows = query.query_map([], |row| {
        let mut object = serde_json::Map::new();
        for (at, name) in names.iter().enumerate() {
            let value = match row.get_ref(at)? {
                rusqlite::types::ValueRef::Integer(number) => json!(number),
                rusqlite::types::ValueRef::Real(number) => json!(number),
                rusqlite::types::ValueRef::Text(text) => json!(String::from_utf8_lossy(text)),
                rusqlite::types::ValueRef::Null | rusqlite::types::ValueRef::Blob(_) => Value::Null,
            };
            object.insert(name.clone(), value);
        }
        Ok(Value::Object(object))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn everybody(book: &Book) -> Result<Vec<Person>, Error> {
    Ok(people(book, &Ask::default())?.people)
}

fn write_csv(book: &Book, out: &mut impl Write) -> Result<(), Error> {
    writeln!(
        out,
        "name,employer,role,connected_on,circle,closeness,low,high,status,last_two_way_on,handles"
    )?;
    for person in everybody(book)? {
        let number =
            |value: Option<f64>| value.map_or(String::new(), |value| format!("{value:.1}"));
        let day = |day: Option<jiff::civil::Date>| day.map_or(String::new(), |day| day.to_string());
        let closeness = person.closeness;
        let cells = [
            person.name,
            person.employer.unwrap_or_default(),
            person.role.unwrap_or_default(),
            day(person.connected_on),
            person.circle,
            number(closeness.map(|closeness| closeness.score)),
            number(closeness.map(|closeness| closeness.low)),
            number(closeness.map(|closeness| closeness.high)),
            person.status.unwrap_or_default(),
            day(person.last_two_way_on),
            person.handles.join(" "),
        ];
        writeln!(out, "{}", cells.map(|cell| csv_cell(&cell)).join(","))?;
    }
    Ok(())
}

/// A cell of a spreadsheet. One that a spreadsheet would run as a formula is made text.
fn csv_cell(text: &str) -> String {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let text = if is_formula { format!("'{text}") } else { text.to_owned() };
    if text.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

fn write_vcards(book: &Book, out: &mut impl Write) -> Result<(), Error> {
    for person in everybody(book)? {
        let mut lines = vec!["BEGIN:VCARD".to_owned(), "VERSION:4.0".to_owned()];
        lines.push(format!("UID:urn:cerchia:{}", person.id));
        lines.push(format!("FN:{}", vcard_text(&person.name)));
        lines
            .extend(person.employer.iter().map(|employer| format!("ORG:{}", vcard_text(employer))));
        lines.extend(person.role.iter().map(|role| format!("TITLE:{}", vcard_text(role))));
        lines.extend(person.handles.iter().filter_map(|handle| vcard_handle(handle)));
        lines.push("END:VCARD".to_owned());
        for line in lines {
            write!(out, "{}\r\n", folded(&line))?;
        }
    }
    Ok(())
}

fn vcard_handle(handle: &str) -> Option<String> {
    match handle.split_once(':')? {
        ("email", address) => Some(format!("EMAIL:{}", vcard_text(address))),
        ("tel", number) => Some(format!("TEL;VALUE=uri:tel:{number}")),
        ("linkedin", slug) => Some(format!("URL:https://www.linkedin.com/in/{slug}")),
        _ => None,
    }
}

fn vcard_text(text: &str) -> String {
    text.replace('\\', "\\\\").replace(',', "\\,").replace(';', "\\;").replace('\n', "\\n")
}

/// Folds a line at 75 bytes, between characters (RFC 6350, 3.2).
fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len());
    let mut width = 0;
    for c in line.chars() {
        if width + c.len_utf8() > 75 {
            folded.push_str("\r\n ");
            width = 1;
        }
        folded.push(c);
        width += c.len_utf8();
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_a_formula_stays_text_in_a_spreadsheet() {
        assert_eq!(csv_cell("=1+1"), "'=1+1");
        assert_eq!(csv_cell("Rossi, Ada"), "\"Rossi, Ada\"");
    }

    #[test]
    fn a_long_line_is_folded_between_characters() {
        let line = format!("FN:{}", "è".repeat(60));
        assert!(folded(&line).split("\r\n ").all(|part| part.len() <= 75));
        assert_eq!(folded(&line).replace("\r\n ", ""), line);
    }
}
