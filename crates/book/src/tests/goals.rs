//! What the owner looks for and gives: her own words, which move verdicts, survive imports and can be taken back.

use super::*;
use crate::ops::Aim;

fn archive() -> Files {
    let mail = "Ada Conti,Marta Colli,\"8/2/23, 9:07 AM\",,INCOMING,https://www.linkedin.com/in/ada-conti,https://www.linkedin.com/in/marta-colli";
    vec![
        profile(),
        invitations(&[mail]),
        connections(&[
            "Ada,Conti,https://www.linkedin.com/in/ada-conti,,Lanterna Books,Redattrice,",
        ]),
    ]
}

/// The answers to `work` and `value` about the one who waits.
fn answers(book: &Book) -> [(&'static str, String); 2] {
    let invitation = invitation_of(book, "Ada Conti");
    ["work", "value"].map(|question| {
        let answer = invitation.answers.iter().find(|it| it.question == question).unwrap();
        (answer.answer, answer.reason.0.id.to_string())
    })
}

#[test]
fn a_goal_moves_verdicts_and_says_so_until_it_is_taken_away() {
    let folder = Folder::new();
    let zip = folder.zip("Basic_LinkedInDataExport_09-01-2023.zip", &archive());
    let mut book = book_of(&[&zip]);
    let before = answers(&book);
    let shown_before = shown(&book);
    ops::aim(&mut book, Aim::Goal, "  publishing,  editor ", now()).unwrap();
    assert_eq!(views::goals(&book).unwrap().goals[0].text, "publishing, editor");
    let wanted =
        [("yes", "triage-work-wanted".to_owned()), ("yes", "triage-value-goal".to_owned())];
    assert_eq!(answers(&book), wanted);
    book.remake(TODAY).unwrap();
    assert_eq!(answers(&book), wanted, "what is remade is the same");
    ops::undo(&mut book, None, now()).unwrap();
    assert_eq!(answers(&book), before);
    assert_same(&shown(&book), &shown_before);
}

#[test]
fn goals_survive_an_import_and_each_stands_once() {
    let folder = Folder::new();
    let zip = folder.zip("Basic_LinkedInDataExport_09-01-2023.zip", &archive());
    let later = folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &archive());
    let mut book = book_of(&[&zip]);
    for text in ["Publishing", "publishing", "Milan"] {
        ops::aim(&mut book, Aim::Goal, text, now()).unwrap();
    }
    ops::aim(&mut book, Aim::Offer, "advice on eels", now()).unwrap();
    import(&mut book, &later).unwrap();
    let goals = views::goals(&book).unwrap();
    let texts = |aimed: &[views::goals::Aimed]| {
        aimed.iter().map(|aimed| aimed.text.clone()).collect::<Vec<_>>()
    };
    assert_eq!(texts(&goals.goals), ["publishing", "Milan"]);
    assert_eq!(texts(&goals.offers), ["advice on eels"]);
    ops::no_aim(&mut book, Aim::Goal, "PUBLISHING", now()).unwrap();
    assert_eq!(texts(&views::goals(&book).unwrap().goals), ["Milan"]);
}

#[test]
fn what_names_nothing_is_no_goal_and_what_is_not_there_cannot_be_taken_away() {
    let mut book = Book::in_memory().unwrap();
    for text in ["", " , ", "the", &"x".repeat(201)] {
        assert_eq!(ops::aim(&mut book, Aim::Goal, text, now()).unwrap_err().kind(), "refused");
    }
    let missing = ops::no_aim(&mut book, Aim::Offer, "advice", now()).unwrap_err();
    assert_eq!(missing.kind(), "not-found");
}
