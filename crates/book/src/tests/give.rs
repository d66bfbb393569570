//! Giving: what the owner notes of help, who carries what, and what she could give.

use super::*;
use crate::ops::Help;
use crate::views::give::Give;

fn book() -> Book {
    let folder = Folder::new();
    book_of(&[&folder.zip("Basic_LinkedInDataExport_05-01-2024.zip", &export())])
}

fn give(book: &Book) -> Give {
    views::give(book, TODAY).unwrap()
}

#[test]
fn help_that_was_noted_tells_who_carries_what_and_can_be_taken_away() {
    let mut book = book();
    let before = shown(&book);
    ops::help(&mut book, Help::Gave, "ada-rossi", " an hour  of advice ", now()).unwrap();
    ops::help(&mut book, Help::Gave, "ada-rossi", "an hour of advice", now()).unwrap();
    ops::help(&mut book, Help::Got, "bruno-neri", "a client", now()).unwrap();
    let told = give(&book);
    assert_eq!(told.you_carry[0].person.name, "Ada Rossi");
    assert_eq!(told.they_carry[0].person.name, "Bruno Neri");
    assert_eq!(told.noted.len(), 3, "the same words twice are two helps");
    assert_eq!(person(&book, "ada-rossi").help[0].text, "an hour of advice");
    book.remake(TODAY).unwrap();
    let json = |give: &Give| serde_json::to_value(give).unwrap();
    assert_same(&json(&give(&book)), &json(&told));
    ops::no_help(&mut book, told.noted[0].note, now()).unwrap();
    assert_eq!(give(&book).noted.len(), 2);
    for _ in 0..4 {
        ops::undo(&mut book, None, now()).unwrap();
    }
    assert_same(&shown(&book), &before);
    assert_eq!(ops::no_help(&mut book, 1, now()).unwrap_err().kind(), "not-found");
}

#[test]
fn an_introduction_stands_with_both_and_is_told_once() {
    let mut book = book();
    ops::introduced(&mut book, "ada-rossi", "bruno-neri", now()).unwrap();
    for (one, other) in [("ada-rossi", "bruno-neri"), ("bruno-neri", "ada-rossi")] {
        let again = ops::introduced(&mut book, one, other, now());
        assert_eq!(again.unwrap_err().kind(), "refused");
    }
    assert_eq!(give(&book).noted.len(), 1);
    for (one, other) in [("ada-rossi", "Bruno Neri"), ("bruno-neri", "Ada Rossi")] {
        let help = person(&book, one).help;
        assert_eq!(help[0].other.as_ref().map(|it| it.name.as_str()), Some(other));
    }
    let both = ops::introduced(&mut book, "ada-rossi", "ada-rossi", now());
    assert_eq!(both.unwrap_err().kind(), "refused");
    ops::forget(&mut book, "bruno-neri", now()).unwrap();
    assert!(person(&book, "ada-rossi").help.is_empty());
    let said = serde_json::to_string(&views::log(&book, 50).unwrap()).unwrap();
    assert!(!said.contains("Bruno"), "{said}");
}

#[test]
fn help_without_words_is_none() {
    let mut book = book();
    for text in ["", "  ", &"x".repeat(501)] {
        let refused = ops::help(&mut book, Help::Gave, "ada-rossi", text, now());
        assert_eq!(refused.unwrap_err().kind(), "refused");
    }
}

#[test]
fn who_wrote_last_waits_for_an_answer_until_it_is_there() {
    let folder = Folder::new();
    let mut lines = vec![
        wrote(MARTA, ADA, "2024-06-01 10:11:00", "Ciao Ada un caffe"),
        wrote(ADA, MARTA, "2024-06-10 10:12:00", "Volentieri e quando"),
    ];
    let files = |lines: &[String]| {
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let list =
            connections(&[&connected("Ada Rossi", "ada-rossi", "Acme,Buyer", "05 Mar 2020")]);
        vec![profile(), list, messages(&lines)]
    };
    let waiting = |book: &Book| {
        let ideas = give(book).ideas.into_iter().filter(|idea| idea.idea == "answer");
        ideas.map(|idea| idea.person.name).collect::<Vec<_>>()
    };
    let mut book =
        book_of(&[&folder.zip("Basic_LinkedInDataExport_06-20-2024.zip", &files(&lines))]);
    assert_eq!(waiting(&book), ["Ada Rossi"]);
    lines.push(wrote(MARTA, ADA, "2024-06-21 10:12:00", "Domani"));
    import(&mut book, &folder.zip("Basic_LinkedInDataExport_06-25-2024.zip", &files(&lines)))
        .unwrap();
    assert!(waiting(&book).is_empty());
}

#[test]
fn an_idea_that_was_put_off_is_gone_until_it_is_taken_back() {
    let mut book = book();
    let ideas = |book: &Book| give(book).ideas.len();
    let before = ideas(&book);
    assert!(before > 0, "there is something to put off");
    for idea in give(&book).ideas {
        let other = idea.other.map(|other| other.id);
        ops::pass_idea(&mut book, &idea.idea, (&idea.person.id, other.as_deref()), now()).unwrap();
    }
    assert_eq!(ideas(&book), 0);
    for _ in 0..before {
        ops::undo(&mut book, None, now()).unwrap();
    }
    assert_eq!(ideas(&book), before);
}
