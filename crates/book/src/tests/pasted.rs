//! A pasted profile: shown before it is kept, kept as the owner's, evidence of the eleven answers, and taken back.

use super::*;
use crate::ops::Pasted;

const PAGE: &str = "Ada Conti\n · 2nd\nRedattrice presso Lanterna Books\nMilano, Italia · Contact info\n\
    312 connections\nEve Li and Bo Ek are mutual connections\n\
    About\nI read about eels.\nExperience\nRedattrice\nLanterna Books · Full-time\n\
    Jan 2019 - Present · 5 yrs\nEducation\nUniversity of Turin\n2008 - 2010\n";

fn waiting() -> (Folder, Book) {
    let folder = Folder::new();
    let row = "Ada Conti,Marta Colli,\"8/2/23, 9:07 AM\",,INCOMING,https://www.linkedin.com/in/ada-conti,https://www.linkedin.com/in/marta-colli";
    let files = vec![profile(), invitations(&[row])];
    let zip = folder.zip("Basic_LinkedInDataExport_09-01-2023.zip", &files);
    let book = book_of(&[&zip]);
    (folder, book)
}

fn pasted(book: &Book, text: &str) -> Pasted {
    let read = views::profile(book, "ada-conti", text.as_bytes()).unwrap();
    Pasted { things: read.things, is_them: false }
}

fn answer(book: &Book, question: &str) -> (&'static str, usize) {
    let invitation = invitation_of(book, "Ada Conti");
    let answer = invitation.answers.iter().find(|it| it.question == question).unwrap();
    let own = answer.facts.iter().filter(|fact| fact.source == "pasted").count();
    (answer.answer, own)
}

#[test]
fn what_is_pasted_answers_with_its_rows_until_it_is_taken_back() {
    let (_folder, mut book) = waiting();
    let before = shown(&book);
    let kept = pasted(&book, PAGE);
    assert_same(&shown(&book), &before);
    ops::paste(&mut book, "ada-conti", &kept, now()).unwrap();
    assert_eq!(answer(&book, "mutual"), ("yes", 3));
    assert_eq!(answer(&book, "count"), ("yes", 1));
    assert_eq!(answer(&book, "place").1, 1);
    assert_eq!(answer(&book, "face"), ("unknown", 3));
    let ada = person(&book, "ada-conti");
    assert_eq!(ada.summary.employer.as_deref(), Some("Lanterna Books"));
    assert_eq!(ada.timeline[0].shown.day, Some(TODAY));
    let after = shown(&book);
    book.remake(TODAY).unwrap();
    assert_same(&shown(&book), &after);
    ops::undo(&mut book, None, now()).unwrap();
    assert_same(&shown(&book), &before);
}

#[test]
fn the_same_pasted_again_is_not_kept_twice() {
    let (_folder, mut book) = waiting();
    let kept = pasted(&book, PAGE);
    ops::paste(&mut book, "ada-conti", &kept, now()).unwrap();
    assert_eq!(ops::paste(&mut book, "ada-conti", &kept, now()).unwrap_err().kind(), "refused");
}

#[test]
fn the_owner_mends_and_leaves_out_what_was_read() {
    let (_folder, mut book) = waiting();
    let mut kept = pasted(&book, PAGE);
    kept.things.retain(|thing| thing.kind != "knows" && thing.kind != "tallied");
    for thing in kept.things.iter_mut().filter(|thing| thing.kind == "worked") {
        thing.name = "Another House".to_owned();
    }
    kept.things.iter_mut().filter(|thing| thing.kind == "lives").for_each(|it| it.name.clear());
    ops::paste(&mut book, "ada-conti", &kept, now()).unwrap();
    assert_eq!(answer(&book, "mutual").0, "unknown");
    assert_eq!(answer(&book, "place").1, 0);
    assert_eq!(person(&book, "ada-conti").summary.employer.as_deref(), Some("Another House"));
}

#[test]
fn somebody_elses_profile_is_asked_about() {
    let (_folder, mut book) = waiting();
    let other = PAGE.replace("Ada Conti", "Dario Fabbri");
    let read = views::profile(&book, "ada-conti", other.as_bytes()).unwrap();
    assert!(read.is_other);
    let mut kept = Pasted { things: read.things, is_them: false };
    assert_eq!(ops::paste(&mut book, "ada-conti", &kept, now()).unwrap_err().kind(), "refused");
    kept.is_them = true;
    ops::paste(&mut book, "ada-conti", &kept, now()).unwrap();
    let invitation = invitation_of(&book, "Dario Fabbri");
    assert!(invitation.answers.iter().any(|it| it.question == "count" && it.answer == "yes"));
}

#[test]
fn what_is_no_profile_is_refused() {
    let (_folder, mut book) = waiting();
    for text in ["", "Dear Ada, see you in May 2024 in Milan, Italy.", "%PDF-1.4 nothing"] {
        let refused = views::profile(&book, "ada-conti", text.as_bytes()).unwrap_err();
        assert_eq!(refused.kind(), "refused", "{text}");
    }
    let nothing = ops::paste(&mut book, "ada-conti", &Pasted::default(), now()).unwrap_err();
    assert_eq!(nothing.kind(), "refused");
}

#[test]
fn a_forgotten_person_is_gone_from_what_was_pasted_of_others_and_of_them() {
    let (folder, mut book) = waiting();
    let zip = folder.zip(
        "Basic_LinkedInDataExport_10-01-2023.zip",
        &vec![connections(&["Eve,Li,https://www.linkedin.com/in/eve-li,,,,05 Mar 2020"])],
    );
    import(&mut book, &zip).unwrap();
    let kept = pasted(&book, PAGE);
    ops::paste(&mut book, "ada-conti", &kept, now()).unwrap();
    ops::forget(&mut book, "eve-li", now()).unwrap();
    let facts = serde_json::to_string(&views::facts(&book, "ada-conti").unwrap()).unwrap();
    assert!(!facts.contains("Eve Li") && facts.contains("Bo Ek"), "{facts}");
    ops::forget(&mut book, "ada-conti", now()).unwrap();
    let log = serde_json::to_string(&views::log(&book, 10).unwrap()).unwrap();
    assert!(!log.contains("Conti"), "{log}");
}
