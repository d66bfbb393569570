//! Searching over everything, narrowing people, and saving it as a list.

use super::*;
use crate::views::search::{Ask, Kind, Search};

fn book() -> (Folder, Book) {
    let folder = Folder::new();
    let mut files = export();
    files[3] = messages(&[
        &wrote(ADA, MARTA, "2024-03-05 10:12:00", "Volentieri a domani con un caffè"),
        &wrote(MARTA, ADA, "2024-03-05 10:11:00", "Ciao Ada prendiamo un caffe"),
        &wrote(BRUNO, MARTA, "2022-03-05 10:12:00", "Buon compleanno e un caffè"),
        &wrote(MARTA, BRUNO, "2022-03-06 10:12:00", "Grazie <b>buon</b> anno e buon compleanno"),
        &wrote(ADA, MARTA, "2021-03-05 10:12:00", "Un caffè"),
        &wrote(BRUNO, MARTA, "2023-03-05 10:12:00", "Un caffè"),
    ]);
    let zip = folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &files);
    let mut book = Book::in_memory().unwrap();
    ops::words(&mut book, true, now()).unwrap();
    import(&mut book, &zip).unwrap();
    (folder, book)
}

fn search(book: &Book, query: &str) -> Search {
    let ask = Ask { query: query.to_owned(), limit: 20, ..Ask::default() };
    views::search(book, &ask).unwrap()
}

/// The days of the messages found, in their order.
fn days(book: &Book, query: &str) -> Vec<String> {
    let found = search(book, query).messages.found.into_iter();
    found.map(|passage| format!("{} {}", passage.day.unwrap(), passage.name)).collect()
}

fn found(book: &Book, query: &str) -> Vec<String> {
    let ask = views::people::Ask { query: Some(query.to_owned()), ..Default::default() };
    let people = views::people(book, &ask).unwrap();
    assert_eq!(people.total, people.people.len() as u64, "{query}");
    let mut names: Vec<String> = people.people.into_iter().map(|person| person.name).collect();
    names.sort();
    names
}

#[test]
fn messages_come_the_newest_first_and_a_text_written_twice_with_its_last_reader() {
    let (_folder, book) = book();
    let newest = [
        "2024-03-05 Ada Rossi",
        "2024-03-05 Ada Rossi",
        "2023-03-05 Bruno Neri",
        "2022-03-05 Bruno Neri",
    ];
    let mut days = days(&book, "CAFFE");
    days.sort_by(|one, other| other.cmp(one));
    assert_eq!(days, newest);
}

#[test]
fn words_are_all_there_phrases_stand_together_and_the_last_word_may_go_on() {
    let (_folder, book) = book();
    assert_eq!(days(&book, "caffe domani"), ["2024-03-05 Ada Rossi"]);
    assert_eq!(days(&book, "prendi"), ["2024-03-05 Ada Rossi"]);
    assert!(days(&book, "prendi ").is_empty(), "a finished word is whole");
    assert_eq!(days(&book, "\"buon compleanno\"").len(), 2);
    assert_eq!(days(&book, "\"buon anno\"").len(), 0, "a tag stands between");
    assert!(days(&book, "eels").is_empty());
    assert!(days(&book, "  ").is_empty());
}

#[test]
fn people_employers_and_notes_are_found_beside_them() {
    let (_folder, mut book) = book();
    ops::note(&mut book, "carla-bassi", "Her sister works at Acme, too.", now()).unwrap();
    ops::tag(&mut book, "bruno-neri", "acme friends", now()).unwrap();
    let shown = search(&book, "acme");
    let names: Vec<&str> = shown.people.found.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["Ada Rossi", "Bruno Neri", "Carla Bassi"]);
    assert_eq!(shown.employers.found[0].name, "Acme");
    assert_eq!(shown.notes.found[0].text, "Her sister works at \u{2}Acme\u{3}, too.");
    let ask = Ask { within: Some(Kind::Notes), query: "acme".to_owned(), limit: 20, before: None };
    let only = views::search(&book, &ask).unwrap();
    assert!(only.people.found.is_empty() && only.notes.found.len() == 1);
    ops::undo(&mut book, None, now()).unwrap();
    ops::undo(&mut book, None, now()).unwrap();
    assert!(search(&book, "sister").notes.found.is_empty());
}

#[test]
fn older_messages_are_a_step_further() {
    let (_folder, book) = book();
    let ask = Ask { query: "caffe".to_owned(), limit: 2, ..Ask::default() };
    let first = views::search(&book, &ask).unwrap();
    assert_eq!((first.messages.found.len(), first.messages.more), (2, true));
    let rest = views::search(&book, &Ask { before: first.older, ..ask }).unwrap();
    assert_eq!((rest.messages.found.len(), rest.older), (2, None));
    assert!(rest.people.found.is_empty(), "they were on the first page");
}

#[test]
fn without_words_kept_no_message_is_found_and_the_reader_is_told() {
    let folder = Folder::new();
    let book = book_of(&[&folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &export())]);
    let shown = search(&book, "domani");
    assert!(!shown.kept && shown.messages.found.is_empty());
}

#[test]
fn people_are_narrowed_by_what_is_known_of_them() {
    let (_folder, mut book) = book();
    ops::tag(&mut book, "ada-rossi", "Book fair", now()).unwrap();
    ops::tag(&mut book, "bruno-neri", "Book fair", now()).unwrap();
    ops::field(&mut book, "ada-rossi", ("Children", "2"), now()).unwrap();
    ops::field(&mut book, "bruno-neri", ("Met in", "Torino"), now()).unwrap();
    let check = |query: &str, names: &[&str]| assert_eq!(found(&book, query), names, "{query}");
    check("tag:\"book fair\"", &["Ada Rossi", "Bruno Neri"]);
    check("tag:book-fair acme", &["Ada Rossi"]);
    check("tag:* -at:acme", &["Bruno Neri"]);
    check("at:\"ACME srl\"", &["Ada Rossi", "Carla Bassi"]);
    check("at:nowhere", &[]);
    check("work:publishing", &["Bruno Neri"]);
    check("since:<2021", &["Ada Rossi"]);
    check("since:2021-03", &["Bruno Neri"]);
    check("field:children>1", &["Ada Rossi"]);
    check("field:children>2", &[]);
    check("field:\"MET IN=torino\"", &["Bruno Neri"]);
    check("field:children", &["Ada Rossi"]);
    check("last:2024", &["Ada Rossi"]);
    check("quiet:>1y", &["Bruno Neri"]);
    check("tag:none", &[]);
    let refused = |query: &str| {
        let ask = views::people::Ask { query: Some(query.to_owned()), ..Default::default() };
        views::people(&book, &ask).unwrap_err().kind()
    };
    assert_eq!(refused("circle:nearest"), "refused");
}

#[test]
fn a_search_is_saved_as_a_list_and_counts_who_fits_today() {
    let (folder, mut book) = book();
    ops::save_list(&mut book, "Acme people", "at:acme", now()).unwrap();
    ops::save_list(&mut book, "ACME  PEOPLE", "at:acme since:2020", now()).unwrap();
    let lists = views::lists(&book).unwrap().lists;
    assert_eq!((lists.len(), lists[0].name.as_str(), lists[0].people), (1, "ACME PEOPLE", 1));
    assert_eq!(views::list_named(&book, "acme people").unwrap(), "at:acme since:2020");
    for (name, query) in [("", "at:acme"), ("x", "  "), ("x", "circle:nearest")] {
        assert_eq!(ops::save_list(&mut book, name, query, now()).unwrap_err().kind(), "refused");
    }
    let path = folder.path("acme.csv");
    ops::export_found(&book, (ops::Format::Csv, "at:acme"), &path).unwrap();
    assert_eq!(std::fs::read_to_string(&path).unwrap().lines().count(), 3);
    ops::drop_list(&mut book, "acme people", now()).unwrap();
    assert_eq!(ops::drop_list(&mut book, "acme people", now()).unwrap_err().kind(), "not-found");
    ops::undo(&mut book, None, now()).unwrap();
    assert_eq!(views::lists(&book).unwrap().lists.len(), 1);
}
