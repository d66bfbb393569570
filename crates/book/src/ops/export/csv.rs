//! People as a table, a row each, for spreadsheets.

use std::io::Write;

use crate::Error;
use crate::views::people::Person;

/// Writes the table.
pub(super) fn write(people: Vec<Person>, out: &mut impl Write) -> Result<(), Error> {
    writeln!(
        out,
        "name,employer,role,connected_on,circle,closeness,low,high,status,last_two_way_on,handles"
    )?;
    for person in people {
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
        writeln!(out, "{}", cells.map(|text| cell(&text)).join(","))?;
    }
    Ok(())
}

/// A cell of a spreadsheet. One that a spreadsheet would run as a formula is made text.
fn cell(text: &str) -> String {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let text = if is_formula { format!("'{text}") } else { text.to_owned() };
    if text.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_a_formula_stays_text_in_a_spreadsheet() {
        assert_eq!(cell("=1+1"), "'=1+1");
        assert_eq!(cell("Rossi, Ada"), "\"Rossi, Ada\"");
    }
}
