//! Taking back: what an operation brought goes, and nothing else.

use super::*;
use crate::ops::Decision;

fn two_exports(folder: &Folder) -> (PathBuf, PathBuf) {
    let mut later = export();
    later[1] = connections(&[
        &connected("Ada Rossi", "ada-rossi", "Gamma,Head", "05 Mar 2020"),
        &connected("Gino Riva", "gino-riva", "Acme,Cook", "05 Mar 2024"),
    ]);
    (
        folder.zip("Basic_LinkedInDataExport_05-01-2024.zip", &export()),
        folder.zip("Complete_LinkedInDataExport_06-01-2024.zip", &later),
    )
}

#[test]
fn an_import_taken_back_was_never_made() {
    let folder = Folder::new();
    let (basic, _) = two_exports(&folder);
    let mut book = book_of(&[&basic]);
    ops::undo(&mut book, None, now()).unwrap();
    book.remake(TODAY).unwrap();
    let mut empty = Book::in_memory().unwrap();
    empty.remake(TODAY).unwrap();
    assert_same(&shown(&book), &shown(&empty));
}

#[test]
fn of_two_overlapping_imports_either_can_be_taken_back() {
    let folder = Folder::new();
    let (basic, complete) = two_exports(&folder);
    for (first, second) in [(&basic, &complete), (&complete, &basic)] {
        for (undone, left) in [(1, second), (2, first)] {
            let mut book = book_of(&[first, second]);
            ops::undo(&mut book, Some(undone), now()).unwrap();
            assert_same(&shown(&book), &shown(&book_of(&[left])));
        }
    }
}

#[test]
fn the_middle_of_three_imports_can_be_taken_back_and_made_again() {
    let folder = Folder::new();
    let (basic, complete) = two_exports(&folder);
    let unpacked = folder.unpacked("Basic_LinkedInDataExport_05-15-2024", &export());
    let all = book_of(&[&basic, &unpacked, &complete]);
    let mut book = book_of(&[&basic, &unpacked, &complete]);
    ops::undo(&mut book, Some(2), now()).unwrap();
    assert_same(&shown(&book), &shown(&book_of(&[&basic, &complete])));
    assert!(!import(&mut book, &unpacked).unwrap().known);
    assert_same(&shown(&book), &shown(&all));
}

#[test]
fn a_taken_back_import_can_be_made_again() {
    let folder = Folder::new();
    let (basic, _) = two_exports(&folder);
    let mut book = book_of(&[&basic]);
    let before = shown(&book);
    ops::undo(&mut book, None, now()).unwrap();
    import(&mut book, &basic).unwrap();
    assert_same(&shown(&book), &before);
}

#[track_caller]
fn check(rule: impl FnOnce(&mut Book)) {
    let folder = Folder::new();
    let (basic, _) = two_exports(&folder);
    let mut book = book_of(&[&basic]);
    let before = shown(&book);
    rule(&mut book);
    assert_ne!(shown(&book), before);
    ops::undo(&mut book, None, now()).unwrap();
    assert_same(&shown(&book), &before);
}

#[test]
fn a_decision_taken_back_was_never_made() {
    check(|book| {
        let id = invitation_of(book, "Dario Fabbri").id;
        ops::decide(book, &id, Some(Decision::LetIn), now()).unwrap();
    });
}

#[test]
fn an_answer_taken_back_was_never_given() {
    check(|book| {
        let id = invitation_of(book, "Dario Fabbri").id;
        let yes = ops::answer_named("yes").unwrap();
        ops::answer(book, &id, "gut", yes, now()).unwrap();
    });
}

#[test]
fn a_pin_taken_back_was_never_set() {
    check(|book| {
        ops::pin(book, "bruno-neri", Some(ops::circle_named("support").unwrap()), now()).unwrap();
    });
}

#[test]
fn taking_back_goes_back_one_by_one_and_then_says_there_is_nothing() {
    let folder = Folder::new();
    let (basic, _) = two_exports(&folder);
    let mut book = book_of(&[&basic]);
    let id = invitation_of(&book, "Dario Fabbri").id;
    ops::decide(&mut book, &id, Some(Decision::Leave), now()).unwrap();
    assert_eq!(ops::undo(&mut book, None, now()).unwrap().what, "decide");
    assert_eq!(ops::undo(&mut book, None, now()).unwrap().what, "import");
    assert_eq!(ops::undo(&mut book, None, now()).unwrap_err().kind(), "refused");
    let log = views::log(&book, 100).unwrap();
    let told: Vec<(&str, bool)> = log.ops.iter().map(|op| (op.what.as_str(), op.undone)).collect();
    assert_eq!(told, [("undo", false), ("undo", false), ("decide", true), ("import", true)]);
}

#[test]
fn what_never_was_or_was_taken_back_is_not_taken_back() {
    let folder = Folder::new();
    let (basic, _) = two_exports(&folder);
    let mut book = book_of(&[&basic]);
    assert_eq!(ops::undo(&mut book, Some(99), now()).unwrap_err().kind(), "not-found");
    ops::undo(&mut book, Some(1), now()).unwrap();
    assert_eq!(ops::undo(&mut book, Some(1), now()).unwrap_err().kind(), "refused");
    assert_eq!(ops::undo(&mut book, Some(2), now()).unwrap_err().kind(), "not-found");
}
