//! What a table promises about spreadsheets in general.

use super::*;
use crate::out::Reading;

/// Reads two columns of every row, as `line:first|second`, and the problems, as `line:why`.
fn read(bytes: &[u8]) -> (Vec<String>, Vec<String>) {
    let mut reading = Reading::default();
    let mut page = Page::new("file.csv", &mut reading);
    let mut rows = Vec::new();
    if let Opened::Table(mut table) = Table::open(Box::new(bytes), &["First Name", "Note"]) {
        let (name, note) = (table.column(&["first_name"]), table.column(&["NOTE"]));
        while let Some(row) = table.next_row(&mut page) {
            rows.push(format!("{}:{}|{}", row.line(), row.text(name), row.text(note)));
        }
    }
    let said = |problem: &crate::Problem| format!("{}:{}", problem.line.unwrap_or(0), problem.why);
    (rows, reading.problems.iter().map(said).collect())
}

#[track_caller]
fn check(bytes: &[u8], rows: &[&str], problems: &[&str]) {
    assert_eq!(read(bytes), (to_strings(rows), to_strings(problems)));
}

fn to_strings(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

const FEWER: &str = "this row has fewer cells than the header has columns";
const TOO_LONG: &str = "this row is longer than any row can be";

#[test]
fn a_line_is_counted_as_an_editor_counts_it() {
    let text = "Note,First Name\n\"one\ntwo\",Ada\n\n\nx,Bo\n";
    check(text.as_bytes(), &["2:Ada|one\ntwo", "6:Bo|x"], &[]);
    let windows = text.replace('\n', "\r\n");
    check(windows.as_bytes(), &["2:Ada|one\ntwo", "6:Bo|x"], &[]);
    check(b"Note,First Name\rx,Ada\r\ry,Bo", &["2:Ada|x", "4:Bo|y"], &[]);
}

#[test]
fn tabs_and_semicolons_divide_cells_too() {
    check(b"First Name\t\"Note\"\nAda\t\"a\tb\"\n", &["2:Ada|a\tb"], &[]);
    check(b"First Name;Note\nAda;a,b\n", &["2:Ada|a,b"], &[]);
}

#[test]
fn every_encoding_a_spreadsheet_saves_is_read() {
    let text = "First Name,Note\nZoë,李\n";
    let rows = &["2:Zoë|李"];
    check(text.as_bytes(), rows, &[]);
    check(&[b"\xef\xbb\xbf", text.as_bytes()].concat(), rows, &[]);
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    check(&[&[0xff, 0xfe], little.as_slice()].concat(), rows, &[]);
    check(&[&[0xfe, 0xff], big.as_slice()].concat(), rows, &[]);
    check(&little, rows, &[]);
    check(&big, rows, &[]);
    check(b"First Name,Note\nZo\xeb,\x93Caf\xe9\x94\n", &["2:Zoë|“Café”"], &[]);
}

#[test]
fn one_damaged_byte_does_not_make_the_rest_another_encoding() {
    check(
        "First Name,Note\nZoë,"
            .as_bytes()
            .iter()
            .chain(b"Zo\xc3\xab \xff\n")
            .copied()
            .collect::<Vec<_>>()
            .as_slice(),
        &["2:Zoë|Zoë \u{fffd}"],
        &[],
    );
}

#[test]
fn utf_16_of_many_windows_keeps_every_letter() {
    let note = "né李😀".repeat(40_000);
    let text = format!("First Name,Note\nAda,{note}\nBo,x\n");
    let bytes: Vec<u8> =
        [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    check(&bytes, &[&format!("2:Ada|{note}"), "3:Bo|x"], &[]);
}

#[test]
fn rows_that_do_not_fit_the_header_are_said_and_the_next_follows() {
    check(
        b"First Name,Note\nAda\nBo,x\nCy,y,z\nDi,v,,\n",
        &["3:Bo|x", "5:Di|v"],
        &[&format!("2:{FEWER}"), "4:this row has more cells than the header has columns"],
    );
}

#[test]
fn a_quote_that_is_never_closed_costs_its_own_row_only() {
    check(
        b"First Name,Note\n\"Ada,x\nBo,y\nCy,\"quoted z\"\nDi,v\n",
        &["3:Bo|y", "4:Cy|quoted z", "5:Di|v"],
        &[&format!("2:{FEWER}")],
    );
}

#[test]
fn a_quote_never_closed_is_found_again_behind_many_windows_of_text() {
    let mut text = String::from("First Name,Note\n\"Ada,x\n");
    for n in 0..10_000 {
        text += &format!("Bo,number {n}\n");
    }
    let (rows, problems) = read(text.as_bytes());
    assert_eq!(rows.len(), 10_000);
    assert_eq!(rows.first().map(String::as_str), Some("3:Bo|number 0"));
    assert_eq!(rows.last().map(String::as_str), Some("10002:Bo|number 9999"));
    assert_eq!(problems, [format!("2:{FEWER}")]);
}

#[test]
fn looking_twice_has_an_end() {
    let text = format!("First Name,Note\n{}", "\"\n".repeat(60_000));
    let (rows, _) = read(text.as_bytes());
    assert_eq!(rows, Vec::<String>::new());
}

#[test]
fn a_cell_of_ten_megabytes_is_passed_over() {
    let cell = "word ".repeat(2 << 20);
    let text = format!("First Name,Note\nAda,\"{cell}\n\"\nBo,y\n");
    check(text.as_bytes(), &["4:Bo|y"], &[&format!("2:{TOO_LONG}")]);
}

#[test]
fn a_row_of_a_hundred_thousand_cells_is_passed_over() {
    let text = format!("First Name,Note\nAda{}\nBo,y\n", ",x".repeat(100_000));
    check(text.as_bytes(), &["3:Bo|y"], &[&format!("2:{TOO_LONG}")]);
}

#[test]
fn a_header_is_found_below_notes_whatever_they_hold() {
    let notes = "Notes about \"this\nFirst Name: a name\n\n".repeat(10);
    check(format!("{notes}First Name,Note\nAda,x\n").as_bytes(), &["32:Ada|x"], &[]);
    check(format!("{}First Name,Note\nAda,x\n", "\n".repeat(60)).as_bytes(), &[], &[]);
}

#[test]
fn of_two_columns_with_one_name_the_left_one_is_read() {
    check(b"First Name,Note,Note,\nAda,left,right,\n", &["2:Ada|left"], &[]);
}

#[test]
fn zero_bytes_and_spaces_around_are_no_text() {
    check(b"First Name,Note\n A\0da\xc2\xa0, x \n", &["2:Ada|x"], &[]);
}

#[test]
fn reading_that_stops_is_said() {
    struct Torn(u8);
    impl Read for Torn {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            self.0 += 1;
            let text: &[u8] = match self.0 {
                1 => b"First Name,Note\nAda,x\n",
                2 => return Err(io::ErrorKind::Interrupted.into()),
                3 => &[b'\n'; 65_536],
                _ => return Err(io::ErrorKind::UnexpectedEof.into()),
            };
            let n_bytes = text.len().min(into.len());
            into[..n_bytes].copy_from_slice(&text[..n_bytes]);
            Ok(n_bytes)
        }
    }
    let mut reading = Reading::default();
    let mut page = Page::new("file.csv", &mut reading);
    let Opened::Table(mut table) = Table::open(Box::new(Torn(0)), &["Note"]) else { panic!() };
    assert!(table.next_row(&mut page).is_some());
    assert!(table.next_row(&mut page).is_none());
    assert_eq!(reading.problems[0].why, "the file ends here: it is damaged");
}
