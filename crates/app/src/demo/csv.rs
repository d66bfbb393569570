//! One line of a table, written as LinkedIn writes it.
//!
//! Most of its files quote only what must be quoted; `messages.csv` of 2026 quotes everything. Only
//! writing: reading is for the sources, which have a library for the hundred ways it goes wrong.

/// The cells with commas between them, quoted where a comma, a quote or a line break asks for it.
pub(crate) fn csv_line<S: AsRef<str>>(cells: &[S]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| quoted_if_needed(cell.as_ref())).collect();
    cells.join(",")
}

/// The cells with commas between them, all of them quoted.
pub(crate) fn quoted_line<S: AsRef<str>>(cells: &[S]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| quoted(cell.as_ref())).collect();
    cells.join(",")
}

fn quoted_if_needed(cell: &str) -> String {
    if cell.contains([',', '"', '\n', '\r']) { quoted(cell) } else { cell.to_owned() }
}

fn quoted(cell: &str) -> String {
    format!("\"{}\"", cell.replace('"', "\"\""))
}

/// Reads a whole table back, so that tests can count the cells we wrote.
#[cfg(test)]
pub(crate) fn rows(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut inside = false;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if inside && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' => inside = !inside,
            ',' if !inside => row.push(std::mem::take(&mut cell)),
            '\n' if !inside => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            other => cell.push(other),
        }
    }
    if !row.is_empty() || !cell.is_empty() {
        row.push(cell);
        rows.push(row);
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_must_be_quoted_is() {
        assert_eq!(csv_line(&["a", "b, PhD", "said \"hm\""]), r#"a,"b, PhD","said ""hm""""#);
        assert_eq!(quoted_line(&["a", ""]), r#""a","""#);
    }

    #[test]
    fn what_we_write_can_be_read_back() {
        let cells = ["plain", "two\nlines", "a \"word\", quoted", ""];
        assert_eq!(rows(&csv_line(&cells)), vec![cells.map(str::to_owned).to_vec()]);
    }
}
