//! Employers in the book: one house under its many names, and the people who are there.

use super::*;
use crate::views::people::{Ask, People};

/// Connections with these employers, and their addresses where one is given after a bar.
fn book_with(work: &[&str]) -> Book {
    let rows: Vec<String> = work
        .iter()
        .enumerate()
        .map(|(at, work)| {
            let (employer, address) = work.split_once('|').unwrap_or((work, ""));
            let family = ["Rossi", "Neri", "Bassi", "Fabbri", "Gatti", "Greco", "Villa"][at];
            format!(
                "Ada,{family},https://www.linkedin.com/in/ada-{at},{address},{employer},Cook,05 Mar 2020"
            )
        })
        .collect();
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let folder = Folder::new();
    let export = vec![profile(), connections(&rows)];
    book_of(&[&folder.zip("Basic_LinkedInDataExport_05-01-2024.zip", &export)])
}

fn at(book: &Book, employer: &str) -> People {
    views::people(book, &Ask { at: Some(employer.to_owned()), ..Ask::default() }).unwrap()
}

#[track_caller]
fn there(book: &Book, employer: &str, expected: &[&str]) {
    let found = at(book, employer);
    let mut names: Vec<&str> = found.people.iter().map(|person| person.name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, expected, "{employer}");
    assert_eq!(found.total, expected.len() as u64);
}

#[test]
fn spellings_of_one_employer_are_one_row_of_the_network_with_its_names() {
    let book = book_with(&["Acme S.p.A.", "ACME spa", "Acme S.p.A.", "Beta Press", "Acme Bank"]);
    let employers = views::network(&book, TODAY).unwrap().employers;
    assert_eq!(employers.len(), 1);
    assert_eq!((employers[0].name.as_str(), employers[0].connections), ("Acme S.p.A.", 3));
    assert_eq!(employers[0].names, ["Acme S.p.A.", "ACME spa"]);
}

#[test]
fn people_are_found_at_an_employer_under_any_of_its_names() {
    let book = book_with(&["Acme S.p.A.", "ACME spa", "Beta Press", "Acme Bank"]);
    for name in ["Acme", "acme spa", "ACME Ltd"] {
        there(&book, name, &["Ada Neri", "Ada Rossi"]);
    }
    there(&book, "Acme Bank", &["Ada Fabbri"]);
    assert_eq!(at(&book, "Acme").at.unwrap().names, ["Acme S.p.A.", "ACME spa"]);
}

#[test]
fn where_nobody_works_nobody_is_found() {
    let book = book_with(&["Acme S.p.A.", "Freelance", "Libero professionista"]);
    there(&book, "Gamma", &[]);
    there(&book, "Freelance", &[]);
    assert_eq!(at(&book, "Gamma").at, None);
    assert!(views::network(&book, TODAY).unwrap().employers.is_empty());
}

#[test]
fn people_at_an_employer_are_searched_and_narrowed_to_a_circle() {
    let book = book_with(&["Acme S.p.A.", "ACME spa", "Beta Press"]);
    let ask = |query: Option<&str>, circle: Option<&str>| {
        let ask = Ask {
            at: Some("Acme".to_owned()),
            query: query.map(str::to_owned),
            circle: circle.map(str::to_owned),
            ..Ask::default()
        };
        let found = views::people(&book, &ask).unwrap();
        assert_eq!(found.people.len() as u64, found.total);
        found.total
    };
    assert_eq!(ask(Some("neri"), None), 1);
    assert_eq!(ask(Some("bassi"), None), 0);
    assert_eq!(ask(None, Some("unknown")), 2);
    assert_eq!(ask(None, Some("close")), 0);
    assert_eq!(at(&book, "Acme").circles.last(), Some(&("unknown", 2)));
    assert_eq!(ask(Some("neri"), Some("close")), 0);
}

#[test]
fn a_search_for_an_employer_finds_its_other_spellings() {
    let book = book_with(&["Acme Società per Azioni", "Acme S.p.A.", "Acme S.p.A."]);
    let ask = Ask { query: Some("acme s.p.a.".to_owned()), ..Ask::default() };
    assert_eq!(views::people(&book, &ask).unwrap().total, 3);
}

#[test]
fn an_address_tells_where_somebody_works_who_states_nothing() {
    let book = book_with(&[
        "Blue Fox S.r.l.|ada@vulpes.example",
        "Blue Fox|bea@vulpes.example",
        "|cleo@vulpes.example",
        "|dora@gmail.example",
        "Beta Press|elsa@vulpes.example",
    ]);
    there(&book, "Blue Fox", &["Ada Bassi", "Ada Neri", "Ada Rossi"]);
    assert_eq!(at(&book, "Blue Fox").at.unwrap().domains, ["vulpes.example"]);
    there(&book, "Beta Press", &["Ada Gatti"]);
}

#[test]
fn another_spelling_of_the_employer_is_no_move() {
    let folder = Folder::new();
    let export = |work: &str| {
        vec![connections(&[&connected("Ada Rossi", "ada-rossi", work, "05 Mar 2020")])]
    };
    let first = folder.zip("Basic_LinkedInDataExport_05-01-2023.zip", &export("ACME spa,Cook"));
    let later = folder.zip("Basic_LinkedInDataExport_05-01-2024.zip", &export("Acme S.p.A.,Cook"));
    let third = folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &export("Acme Bank,Cook"));
    let book = book_of(&[&first, &later, &third]);
    assert_eq!(events_of(&book, "ada-rossi"), ["moved Acme S.p.A. > Acme Bank"]);
}
