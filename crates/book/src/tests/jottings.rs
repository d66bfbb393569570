//! Notes, tags and fields of the owner's own: they stay with their person, whatever is imported, joined or parted, and
//! each can be taken back.

use super::*;
use crate::ops::Format;

fn book() -> (Folder, Book) {
    let folder = Folder::new();
    let zip = folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &export());
    let book = book_of(&[&zip]);
    (folder, book)
}

fn texts(book: &Book, reference: &str) -> Vec<String> {
    person(book, reference).notes.into_iter().map(|note| note.text).collect()
}

fn field(book: &Book, reference: &str) -> Vec<(String, String, String)> {
    let fields = person(book, reference).fields.into_iter();
    fields.map(|field| (field.name, field.value, field.kind)).collect()
}

fn found(book: &Book, query: &str) -> Vec<String> {
    let ask = views::people::Ask { query: Some(query.to_owned()), ..Default::default() };
    let people = views::people(book, &ask).unwrap().people;
    people.into_iter().map(|person| person.name).collect()
}

#[test]
fn a_note_is_written_changed_and_taken_away_and_keeps_its_day() {
    let (_folder, mut book) = book();
    let id = ops::note(&mut book, "ada-rossi", "  Likes a call.\r\nNot a mail. ", now()).unwrap();
    ops::note(&mut book, "ada-rossi", "Back in May.", now()).unwrap();
    assert_eq!(texts(&book, "ada-rossi"), ["Back in May.", "Likes a call.\nNot a mail."]);
    let later = Now { today: date(2024, 7, 4), ..now() };
    ops::edit_note(&mut book, "ada-rossi", (id, "Likes a letter."), later).unwrap();
    let note = person(&book, "ada-rossi").notes.pop().unwrap();
    assert_eq!((note.id, note.day), (id, Some(TODAY)));
    assert_eq!(note.text, "Likes a letter.");
    ops::remove_note(&mut book, "ada-rossi", id, now()).unwrap();
    assert_eq!(texts(&book, "ada-rossi"), ["Back in May."]);
    ops::undo(&mut book, None, now()).unwrap();
    ops::undo(&mut book, None, now()).unwrap();
    assert_eq!(texts(&book, "ada-rossi"), ["Back in May.", "Likes a call.\nNot a mail."]);
}

#[test]
fn what_is_no_note_no_tag_and_no_field_is_refused() {
    let (_folder, mut book) = book();
    let before = shown(&book);
    let no_note = ops::note(&mut book, "ada-rossi", " \n ", now()).unwrap_err();
    let no_tag = ops::tag(&mut book, "ada-rossi", "…", now()).unwrap_err();
    let long = "x".repeat(61);
    let long_tag = ops::tag(&mut book, "ada-rossi", &long, now()).unwrap_err();
    let no_name = ops::field(&mut book, "ada-rossi", (" - ", "x"), now()).unwrap_err();
    for refused in [no_note, no_tag, long_tag, no_name] {
        assert_eq!(refused.kind(), "refused");
    }
    let missing = [
        ops::remove_note(&mut book, "ada-rossi", 7, now()).unwrap_err(),
        ops::untag(&mut book, "ada-rossi", "eels", now()).unwrap_err(),
        ops::field(&mut book, "ada-rossi", ("eels", ""), now()).unwrap_err(),
    ];
    assert!(missing.iter().all(|missing| missing.kind() == "not-found"));
    assert_same(&shown(&book), &before);
}

#[test]
fn tags_are_one_whose_letters_are_and_shown_as_first_written() {
    let (_folder, mut book) = book();
    ops::tag(&mut book, "ada-rossi", " Book  fair ", now()).unwrap();
    ops::tag(&mut book, "bruno-neri", "BOOK FAIR", now()).unwrap();
    ops::tag(&mut book, "ada-rossi", "book-fair", now()).unwrap();
    for reference in ["ada-rossi", "bruno-neri"] {
        assert_eq!(person(&book, reference).tags, ["Book fair"]);
    }
    assert_eq!(found(&book, "book fair").len(), 2, "a tag is found by");
    ops::untag(&mut book, "ada-rossi", "bóok fair", now()).unwrap();
    assert!(person(&book, "ada-rossi").tags.is_empty());
    assert_eq!(found(&book, "book fair"), ["Bruno Neri"]);
}

#[test]
fn a_field_knows_what_its_value_is() {
    let (_folder, mut book) = book();
    for (name, value) in [("Met in", "Torino"), ("Children", "2"), ("Since", "2024-03-01")] {
        ops::field(&mut book, "ada-rossi", (name, value), now()).unwrap();
    }
    let kinds: Vec<_> = field(&book, "ada-rossi").into_iter().map(|(_, _, kind)| kind).collect();
    assert_eq!(kinds, ["number", "text", "day"]);
    ops::field(&mut book, "ada-rossi", ("CHILDREN", ""), now()).unwrap();
    assert_eq!(field(&book, "ada-rossi").len(), 2);
    assert_eq!(found(&book, "met torino"), ["Ada Rossi"]);
}

/// Two exports and a mailbox, a note in each state of knowledge, and everything after it the same.
#[test]
fn what_is_written_stays_with_its_person_through_imports_joining_and_parting() {
    let (folder, mut book) = book();
    let mail = "From - Fri Mar 01 10:00:00 2024\nDelivered-To: marta@colli.example\n\
                From: A. R. <ada@works.example>\nTo: Marta Colli <marta@colli.example>\n\
                Date: Fri, 01 Mar 2024 10:00:00 +0000\nMessage-ID: <1@works.example>\nSubject: Hello\n\nHello.\n\n";
    import(&mut book, &folder.write("all.mbox", mail)).unwrap();
    ops::note(&mut book, "ada-rossi", "From the fair.", now()).unwrap();
    ops::tag(&mut book, "ada-rossi", "editors", now()).unwrap();
    ops::tag(&mut book, "ada@works.example", "editors", now()).unwrap();
    ops::note(&mut book, "ada@works.example", "From the mail.", now()).unwrap();
    ops::same(&mut book, "ada-rossi", "ada@works.example", now()).unwrap();
    assert_eq!(texts(&book, "ada-rossi"), ["From the mail.", "From the fair."]);
    assert_eq!(person(&book, "ada-rossi").tags, ["editors"]);
    // Taken off once, it is off, whichever of the two handles it was given to.
    ops::untag(&mut book, "ada-rossi", "editors", now()).unwrap();
    assert!(person(&book, "ada-rossi").tags.is_empty());
    ops::undo(&mut book, None, now()).unwrap();
    ops::split(&mut book, "ada-rossi", "ada@works.example", now()).unwrap();
    assert_eq!(texts(&book, "ada-rossi"), ["From the fair."]);
    assert_eq!(texts(&book, "ada@works.example"), ["From the mail."]);
    let later = folder.zip("Basic_LinkedInDataExport_06-15-2024.zip", &export());
    import(&mut book, &later).unwrap();
    assert_eq!(texts(&book, "ada-rossi"), ["From the fair."]);
    let before = shown(&book);
    book.remake(TODAY).unwrap();
    assert_same(&shown(&book), &before);
}

#[test]
fn many_are_tagged_as_one_operation() {
    let (_folder, mut book) = book();
    let before = shown(&book);
    let all: Vec<String> = everybody(&book).people.into_iter().map(|it| it.id).collect();
    ops::tag_all(&mut book, &all, "spring", now()).unwrap();
    assert_eq!(found(&book, "spring").len(), all.len());
    ops::undo(&mut book, None, now()).unwrap();
    assert_same(&shown(&book), &before);
    assert!(found(&book, "spring").is_empty());
    assert_eq!(ops::tag_all(&mut book, &[], "spring", now()).unwrap_err().kind(), "refused");
}

#[test]
fn what_is_written_goes_out_and_comes_back_and_goes_when_the_person_is_forgotten() {
    let folder = Folder::new();
    let zip = folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &export());
    let mut book = Book::open(&folder.path("a.book")).unwrap();
    import(&mut book, &zip).unwrap();
    ops::note(&mut book, "ada-rossi", "Marmalade on everything.", now()).unwrap();
    ops::tag(&mut book, "ada-rossi", "breakfasts", now()).unwrap();
    ops::field(&mut book, "ada-rossi", ("Cupboard", "honeycombs"), now()).unwrap();
    let path = folder.path("all.json");
    ops::export(&book, Format::Json, &path).unwrap();
    let mut again = Book::in_memory().unwrap();
    import(&mut again, &path).unwrap();
    assert_same(&shown(&again), &shown(&book));
    ops::forget(&mut book, "ada-rossi", now()).unwrap();
    drop(book);
    let bytes = std::fs::read(folder.path("a.book")).unwrap();
    let bytes = String::from_utf8_lossy(&bytes).to_lowercase();
    for word in ["marmalade", "breakfast", "cupboard", "honeycomb"] {
        assert!(!bytes.contains(word), "the file still holds {word}");
    }
}

#[test]
fn the_log_says_that_a_note_was_written_and_not_what() {
    let (_folder, mut book) = book();
    let id = ops::note(&mut book, "ada-rossi", "Quite private.", now()).unwrap();
    ops::edit_note(&mut book, "ada-rossi", (id, "More private."), now()).unwrap();
    ops::remove_note(&mut book, "ada-rossi", id, now()).unwrap();
    ops::tag(&mut book, "ada-rossi", "Book fair", now()).unwrap();
    ops::untag(&mut book, "ada-rossi", "Book fair", now()).unwrap();
    ops::field(&mut book, "ada-rossi", ("Met in", "Torino"), now()).unwrap();
    ops::field(&mut book, "ada-rossi", ("Met in", ""), now()).unwrap();
    let log = serde_json::to_value(views::log(&book, 7).unwrap()).unwrap();
    let said = |op: &Value| {
        let says = &op["says"];
        format!("{} {}", says["say"].as_str().unwrap(), says["args"]["ruled"].as_str().unwrap())
    };
    let said: Vec<String> = log["ops"].as_array().unwrap().iter().map(said).collect();
    assert_eq!(
        said,
        [
            "did-no-field met in",
            "did-field Met in: Torino",
            "did-untag book fair",
            "did-tag Book fair",
            "did-no-note ",
            "did-edit-note ",
            "did-note ",
        ]
    );
}
