//! Whom to turn to, what was asked, and whom the owner would like to know: her own words, which hold whatever is
//! imported, are told in the log, can be taken back and go with whom they are about.

use people::scenario::ask::{Came, Question};
use people::scenario::wished::State;

use super::*;
use crate::ops::Parting;
use crate::views::ask::{Ask, Wanted};
use crate::views::wishes::Wish;

/// Marta works at Acme with Ada, who writes; Carla is there too, and only a connection.
fn archive() -> Files {
    let mut files = export();
    let header = "Company Name,Title,Description,Location,Started On,Finished On";
    files.push(("Positions.csv".to_owned(), csv(header, &["Acme,Editor,,Torino,Jan 2019,"])));
    files
}

fn book() -> (Folder, Book) {
    let folder = Folder::new();
    let zip = folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &archive());
    let book = book_of(&[&zip]);
    (folder, book)
}

fn ask(book: &Book, question: Question, to: Option<&str>) -> Ask {
    let wanted = Wanted { question, about: None, to, otherwise: None };
    views::ask(book, wanted, TODAY).unwrap()
}

/// Whom to ask, each with the sentence for it.
fn told(ask: &Ask) -> Vec<(String, String)> {
    let answers = ask.answers.iter();
    answers.map(|answer| (answer.name.clone(), answer.reason.0.id.to_string())).collect()
}

fn one(name: &str, says: &str) -> Vec<(String, String)> {
    vec![(name.to_owned(), says.to_owned())]
}

fn wishes(book: &Book) -> Vec<Wish> {
    views::wishes(book, None, TODAY).unwrap().wishes
}

fn log(book: &Book) -> String {
    views::log(book, 1).unwrap().ops[0].says.0.id.to_string()
}

#[test]
fn a_colleague_one_writes_with_is_asked_and_a_connection_at_the_same_house_is_not() {
    let (_folder, book) = book();
    let asked = ask(&book, Question::Recommendation, None);
    assert_eq!(told(&asked), one("Ada Rossi", "ask-knows-now"));
    assert!(asked.answers[0].draft.as_deref().unwrap().contains("Ada"));
}

#[test]
fn who_is_at_the_house_leads_to_it_and_to_whoever_is_there() {
    let (_folder, book) = book();
    let person = ask(&book, Question::Introduction, Some("carla-bassi"));
    assert_eq!(told(&person), one("Ada Rossi", "ask-link-house"));
    let names: Vec<_> = person.answers[0].path.iter().map(|step| step.name.as_str()).collect();
    assert_eq!(names, ["Ada Rossi", "Carla Bassi"]);
    let employer = ask(&book, Question::Introduction, Some("ACME Srl"));
    assert_eq!(told(&employer), one("Ada Rossi", "ask-link-inside"));
    assert_eq!(employer.to.unwrap().kind, "employer");
    let begun = ask(&book, Question::Introduction, Some("acm"));
    assert_eq!(begun.to.unwrap().kind, "employer");
    assert!(ask(&book, Question::Introduction, None).answers.is_empty());
    let nobody = Wanted {
        question: Question::Introduction,
        about: None,
        to: Some("Nobody At All"),
        otherwise: None,
    };
    assert_eq!(views::ask(&book, nobody, TODAY).unwrap_err().kind(), "not-found");
    let unmet = views::ask::unmet(&book, nobody).unwrap();
    assert_eq!((unmet.may_be.len(), unmet.says.unwrap().0.id.as_ref()), (0, "ask-nobody-called"));
    let some = views::ask::unmet(&book, Wanted { to: Some("ada"), ..nobody }).unwrap();
    let some: Vec<_> = some.may_be.iter().map(|step| step.name.as_str()).collect();
    assert_eq!(some, ["Ada Rossi, Acme"]);
}

#[test]
fn who_was_asked_is_let_be_until_it_is_taken_back() {
    let (folder, mut book) = book();
    let recommendation = |book: &Book| ask(book, Question::Recommendation, None);
    ops::asked(&mut book, "ada-rossi", Question::Job, "editing", now()).unwrap();
    assert_eq!(log(&book), "did-ask");
    let resting = recommendation(&book);
    assert_eq!((resting.answers.len(), resting.resting.len()), (0, 1));
    assert_eq!(resting.resting[0].asked[0].about, "editing");
    import(&mut book, &folder.zip("Basic_LinkedInDataExport_06-15-2024.zip", &archive())).unwrap();
    book.remake(TODAY).unwrap();
    assert_eq!(recommendation(&book).resting.len(), 1);
    ops::came_of(&mut book, "Ada Rossi", Question::Job, (Came::Declined, ""), now()).unwrap();
    assert_eq!(log(&book), "did-came-of-ask");
    let earlier = &person(&book, "ada-rossi").asks[0];
    assert_eq!((earlier.came, earlier.about.as_str()), ("declined", "editing"));
    ops::undo(&mut book, None, now()).unwrap();
    assert_eq!(person(&book, "ada-rossi").asks[0].came, "waiting");
    let refused =
        ops::came_of(&mut book, "Ada Rossi", Question::Introduction, (Came::Helped, ""), now());
    assert_eq!(refused.unwrap_err().kind(), "refused");
}

#[test]
fn what_is_looked_for_finds_those_who_do_it() {
    let (_folder, mut book) = book();
    ops::aim(&mut book, ops::Aim::Goal, "engineer", now()).unwrap();
    let asked = ask(&book, Question::Job, None);
    assert_eq!(told(&asked), one("Ada Rossi", "ask-near-whole"));
    assert!(asked.answers[0].draft.as_deref().unwrap().contains("engineer"));
    ops::aim(&mut book, ops::Aim::Goal, "investors", now()).unwrap();
    assert_eq!(ask(&book, Question::Job, None).about.as_deref(), Some("engineer"));
    ops::no_aim(&mut book, ops::Aim::Goal, "engineer", now()).unwrap();
    let none = ask(&book, Question::Job, None);
    assert_eq!((none.answers.len(), none.says.unwrap().0.id.as_ref()), (0, "ask-no-work-goals"));
}

#[test]
fn somebody_in_no_file_is_wished_for_and_recognised_when_they_come() {
    let (folder, mut book) = book();
    ops::wish_for(&mut book, "Ines Okoro", (None, "her essays"), now()).unwrap();
    assert_eq!(log(&book), "did-wish-for");
    let wish = &wishes(&book)[0];
    assert_eq!((wish.name.as_str(), wish.person.as_deref()), ("Ines Okoro", None));
    assert_eq!((wish.why.as_deref(), wish.state), (Some("her essays"), "wished"));
    let draft = wish.draft.as_deref().unwrap();
    assert!(draft.contains("Ines") && draft.contains("\nher essays\n"), "{draft}");
    let known = ops::wish_for(&mut book, "Ada Rossi", (None, ""), now()).unwrap_err();
    assert_eq!(known.kind(), "refused");
    let mut later = archive();
    later[1] = connections(&[
        &connected("Ada Rossi", "ada-rossi", "Acme,Engineer", "05 Mar 2020"),
        &connected("Ines Okoro", "ines-okoro", "Acme,Essayist", "30 Jun 2024"),
    ]);
    import(&mut book, &folder.zip("Basic_LinkedInDataExport_06-30-2024.zip", &later)).unwrap();
    // The profile that has no other name but hers.
    ops::wish_for(&mut book, "https://www.linkedin.com/in/ines-okoro", (None, ""), now()).unwrap();
    let known = wishes(&book);
    let wish = known.iter().find(|wish| wish.person.is_some()).unwrap();
    assert_eq!((wish.name.as_str(), wish.state), ("Ines Okoro", "in-touch"));
    assert_eq!(wish.news[0].0.id, "wish-news-connected");
}

#[test]
fn a_wish_has_a_way_a_word_of_the_owners_and_an_end() {
    let (_folder, mut book) = book();
    ops::wish_for(&mut book, "Carla Bassi", (None, ""), now()).unwrap();
    ops::wish_for(&mut book, "acme", (None, ""), now()).unwrap();
    ops::wish_for(&mut book, "Lanterna Books", (Some(ops::Kind::Employer), ""), now()).unwrap();
    let ways = |book: &Book| {
        let mut ways: Vec<_> = wishes(book)
            .into_iter()
            .map(|wish| (wish.name, wish.kind, wish.paths.len(), wish.state))
            .collect();
        ways.sort();
        ways
    };
    let all = [
        ("Acme".to_owned(), "employer", 1, "wished"),
        ("Carla Bassi".to_owned(), "person", 1, "wished"),
        ("Lanterna Books".to_owned(), "employer", 0, "wished"),
    ];
    assert_eq!(ways(&book), all);
    assert!(person(&book, "carla-bassi").wish.is_some());
    ops::wish_came_to(&mut book, "carla bassi", Some(State::Approached), now()).unwrap();
    assert_eq!(log(&book), "did-wish-came-to");
    assert_eq!(ways(&book)[1].3, "approached");
    ops::wish_no_more(&mut book, "Carla Bassi", now()).unwrap();
    assert_eq!(log(&book), "did-wish-no-more");
    assert_eq!(wishes(&book).len(), 2);
    let missing = ops::wish_no_more(&mut book, "Carla Bassi", now()).unwrap_err();
    assert_eq!(missing.kind(), "not-found");
    ops::undo(&mut book, None, now()).unwrap();
    assert_eq!(wishes(&book).len(), 3);
}

#[test]
fn a_profile_nobody_knows_is_called_by_what_its_address_tells() {
    let (_folder, mut book) = book();
    let profile = "https://www.linkedin.com/in/elio-brandi-53613373";
    ops::wish_for(&mut book, profile, (None, ""), now()).unwrap();
    let wish = &wishes(&book)[0];
    assert_eq!(wish.name, "Elio Brandi");
    assert!(wish.draft.as_deref().unwrap().starts_with("Hello Elio"));
    ops::wish_no_more(&mut book, "elio brandi", now()).unwrap();
    assert!(wishes(&book).is_empty());
}

#[test]
fn what_was_asked_and_wished_goes_with_whom_it_was_about() {
    let (_folder, mut book) = book();
    ops::wish_for(&mut book, "carla-bassi", (None, "hats"), now()).unwrap();
    ops::asked(&mut book, "ada-rossi", Question::Introduction, "Carla Bassi", now()).unwrap();
    ops::forget(&mut book, "carla-bassi", now()).unwrap();
    assert_eq!(wishes(&book).len(), 0);
    assert_eq!(person(&book, "ada-rossi").asks[0].about, "");
    let log = views::log(&book, 10).unwrap();
    assert!(!serde_json::to_string(&log).unwrap().contains("Carla"));
}

#[test]
fn who_is_forgotten_takes_nothing_of_others_with_them() {
    let (folder, mut book) = book();
    ops::wish_for(&mut book, "carla-bassi", (None, ""), now()).unwrap();
    ops::note(&mut book, "carla-bassi", "Likes eels.", now()).unwrap();
    ops::asked(&mut book, "ada-rossi", Question::Job, "work with Carla Bassi", now()).unwrap();
    // Somebody else, of whom an address book knows the first name only.
    let card = "BEGIN:VCARD\nVERSION:3.0\nFN:Carla\nTEL:+390110000000\nEND:VCARD\n";
    let card = folder.write("one.vcf", card);
    import(&mut book, &card).unwrap();
    ops::forget(&mut book, "+390110000000", now()).unwrap();
    let carla = person(&book, "carla-bassi");
    assert_eq!((carla.notes.len(), wishes(&book).len()), (1, 1));
    assert_eq!(person(&book, "ada-rossi").asks[0].about, "work with Carla Bassi");
}

#[test]
fn who_was_let_go_is_asked_nothing_until_it_is_taken_back() {
    let (_folder, mut book) = book();
    let asked = |book: &Book| ask(book, Question::Recommendation, None).answers.len();
    assert_eq!(asked(&book), 1);
    ops::let_go(&mut book, "ada-rossi", Some(Parting::LetGo), now()).unwrap();
    assert_eq!(asked(&book), 0);
    ops::undo(&mut book, None, now()).unwrap();
    assert_eq!(asked(&book), 1);
}
