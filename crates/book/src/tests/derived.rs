//! What is derived follows from the ground alone, however it came to be made.

use super::*;
use crate::ops::Decision;

/// A book of two exports with a ruling of each kind.
fn ruled() -> Book {
    let folder = Folder::new();
    let first = folder.zip("Basic_LinkedInDataExport_05-01-2024.zip", &export());
    let mut later = export();
    later[1] = connections(&[&connected("Ada Rossi", "ada-rossi", "Gamma,Head", "05 Mar 2020")]);
    let second = folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &later);
    let mut book = book_of(&[&first, &second]);
    let dario = invitation_of(&book, "Dario Fabbri").id;
    let elsa = invitation_of(&book, "Elsa Gatti").id;
    ops::answer(&mut book, &dario, "gut", ops::answer_named("no").unwrap(), now()).unwrap();
    ops::answer(&mut book, &elsa, "know", ops::answer_named("yes").unwrap(), now()).unwrap();
    ops::decide(&mut book, &dario, Some(Decision::Later(None)), now()).unwrap();
    ops::pin(&mut book, "bruno-neri", Some(ops::circle_named("close").unwrap()), now()).unwrap();
    book
}

#[test]
fn what_is_dropped_and_remade_is_the_same() {
    let mut book = ruled();
    let before = shown(&book);
    book.connection.execute_batch(include_str!("../roster/empty.sql")).unwrap();
    assert!(names(&book).is_empty());
    book.remake(TODAY).unwrap();
    assert_same(&shown(&book), &before);
}

#[test]
fn one_invitation_judged_again_is_all_of_them_judged_again() {
    let mut book = ruled();
    let answers = ["yes", "no", "unknown"];
    let decisions =
        [Some(Decision::LetIn), Some(Decision::Later(None)), None, Some(Decision::Leave)];
    for (at, question) in people::scenario::triage::QUESTIONS.iter().enumerate() {
        let id = invitation_of(&book, if at % 2 == 0 { "Dario Fabbri" } else { "Ada Rossi" }).id;
        let answer = ops::answer_named(answers[at % 3]).unwrap();
        ops::answer(&mut book, &id, question.key, answer, now()).unwrap();
        ops::decide(&mut book, &id, decisions[at % 4], now()).unwrap();
        let one = shown(&book);
        book.remake(TODAY).unwrap();
        assert_same(&shown(&book), &one);
    }
}

#[test]
fn judging_for_another_day_and_back_changes_nothing() {
    let mut book = ruled();
    let before = shown(&book);
    book.judge_for(date(2025, 6, 30)).unwrap();
    assert_ne!(shown(&book)["people"], before["people"]);
    book.judge_for(TODAY).unwrap();
    assert_same(&shown(&book), &before);
}

#[test]
fn an_empty_book_is_not_judged() {
    let mut book = Book::in_memory().unwrap();
    book.judge_for(TODAY).unwrap();
    assert_eq!(book.judged_for().unwrap(), None);
    assert!(views::today(&book, TODAY).unwrap().is_empty);
}
