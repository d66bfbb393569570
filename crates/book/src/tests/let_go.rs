//! Letting go: what is offered and what is not, what the owner decides, and what came of it.

use super::*;
use crate::ops::{Aim, Parting};
use crate::views::let_go::{LetGo, Pile};

const HUGO: (&str, &str) = ("Hugo Pinto", "hugo-pinto");
const NOBODY: (&str, &str) = ("Nora Weiss", "nora-weiss");

/// Ada is close, Hugo sells, of Nora there is nothing, and Bruno wrote a recommendation.
fn archive(connected_people: &[&str], on: &str) -> Files {
    let all = [
        connected("Ada Rossi", "ada-rossi", "Acme,Engineer", "05 Mar 2020"),
        connected("Bruno Neri", "bruno-neri", "Beta,Publisher", "06 Mar 2019"),
        connected("Hugo Pinto", "hugo-pinto", "Vendo,Account executive", "07 Mar 2021"),
        connected("Nora Weiss", "nora-weiss", "Lanterna Books,Redattrice", on),
    ];
    let listed = |row: &&String| connected_people.iter().any(|slug| row.contains(slug));
    let rows: Vec<&str> = all.iter().filter(listed).map(String::as_str).collect();
    let header = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status";
    let row = "Bruno,Neri,Beta,Publisher,She is good,\"03/05/20, 10:00 AM\",VISIBLE";
    vec![
        profile(),
        connections(&rows),
        ("Recommendations_Received.csv".to_owned(), csv(header, &[row])),
        messages(&[
            &wrote(ADA, MARTA, "2024-03-05 10:12:00", "Volentieri a domani"),
            &wrote(MARTA, ADA, "2024-03-05 10:11:00", "Ciao Ada un caffe"),
            &wrote(HUGO, MARTA, "2021-03-08 10:12:00", "Our offer for you"),
        ]),
    ]
}

const EVERYBODY: [&str; 4] = ["ada-rossi", "bruno-neri", "hugo-pinto", "nora-weiss"];

fn book() -> (Folder, Book) {
    let folder = Folder::new();
    let zip =
        folder.zip("Basic_LinkedInDataExport_05-01-2024.zip", &archive(&EVERYBODY, "08 Mar 2018"));
    let book = book_of(&[&zip]);
    (folder, book)
}

fn names_in(book: &Book, pile: Pile) -> Vec<String> {
    parted(book, pile).people.into_iter().map(|offer| offer.name).collect()
}

#[test]
fn who_has_nothing_to_lose_is_apart_from_who_has() {
    let (_folder, book) = book();
    assert_eq!(names_in(&book, Pile::Plain), ["Nora Weiss", "Hugo Pinto"]);
    assert_eq!(names_in(&book, Pile::Twice), ["Bruno Neri"]);
    let twice = parted(&book, Pile::Twice);
    let losses: Vec<&str> = twice.people[0].losses.iter().map(|it| it.loss.as_str()).collect();
    assert_eq!(losses, ["recommended-by-them"]);
    assert_eq!(twice.people[0].losses[0].facts.len(), 1, "opens to its fact");
    assert_eq!(twice.unread, ["mail", "chats", "meetings"]);
}

#[test]
fn without_the_messages_nobody_is_told_from_a_stranger() {
    let folder = Folder::new();
    let list = connections(&[&connected("Nora Weiss", "nora-weiss", "Acme,Buyer", "08 Mar 2018")]);
    let zip = folder.zip("Basic_LinkedInDataExport_05-01-2024.zip", &vec![profile(), list]);
    let book = book_of(&[&zip]);
    assert!(names_in(&book, Pile::Plain).is_empty());
    assert_eq!(names_in(&book, Pile::Twice), ["Nora Weiss"]);
}

#[test]
fn what_is_kept_is_never_offered_again_and_what_is_undone_is_as_if_it_never_was() {
    let (folder, mut book) = book();
    let before = parted(&book, Pile::Plain);
    ops::let_go(&mut book, "nora-weiss", Some(Parting::Keep), now()).unwrap();
    assert_eq!(names_in(&book, Pile::Plain), ["Hugo Pinto"]);
    let later =
        folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &archive(&EVERYBODY, "08 Mar 2018"));
    import(&mut book, &later).unwrap();
    assert_eq!(names_in(&book, Pile::Plain), ["Hugo Pinto"], "survives an import");
    assert_eq!(names_in(&book, Pile::Kept), ["Nora Weiss"]);
    ops::undo(&mut book, None, now()).unwrap();
    ops::undo(&mut book, None, now()).unwrap();
    let json = |shown: &LetGo| serde_json::to_value(shown).unwrap();
    assert_same(&json(&parted(&book, Pile::Plain)), &json(&before));
}

#[test]
fn what_was_let_go_is_to_do_until_the_next_export_no_longer_has_it() {
    let (folder, mut book) = book();
    ops::let_go(&mut book, "hugo-pinto", Some(Parting::LetGo), now()).unwrap();
    let todo = views::todo(&book).unwrap();
    assert_eq!((todo.to_remove.len(), todo.removed.len()), (1, 0));
    ops::tick_removed(&mut book, "hugo-pinto", true, now()).unwrap();
    assert_eq!(views::todo(&book).unwrap().removed[0].done, Some("ticked"));
    ops::undo(&mut book, None, now()).unwrap();
    assert_eq!(views::todo(&book).unwrap().to_remove.len(), 1);
    let left = ["ada-rossi", "bruno-neri", "nora-weiss"];
    let zip = folder.zip("Basic_LinkedInDataExport_07-05-2024.zip", &archive(&left, "08 Mar 2018"));
    import(&mut book, &zip).unwrap();
    let todo = views::todo(&book).unwrap();
    assert_eq!((todo.to_remove.len(), todo.removed[0].done), (0, Some("gone")));
    assert_eq!(
        ops::tick_removed(&mut book, "nora-weiss", true, now()).unwrap_err().kind(),
        "refused"
    );
}

#[test]
fn who_comes_back_after_being_let_go_is_told_with_the_facts() {
    let (folder, mut book) = book();
    let early = Now { at: "2024-05-02T08:00:00Z".parse().unwrap(), today: TODAY };
    for person in ["hugo-pinto", "nora-weiss"] {
        ops::let_go(&mut book, person, Some(Parting::LetGo), early).unwrap();
    }
    assert_eq!(parted(&book, Pile::LetGo).regret.returned, 0);
    let mut files = archive(&EVERYBODY, "08 Mar 2018");
    let again = [wrote(NOBODY, MARTA, "2024-05-20 10:12:00", "We met at the fair")];
    files[3] = messages(&again.each_ref().map(String::as_str));
    import(&mut book, &folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &files)).unwrap();
    let regret = parted(&book, Pile::LetGo).regret;
    assert_eq!((regret.let_go, regret.returned), (2, 1));
    assert_eq!(
        (regret.people[0].name.as_str(), regret.people[0].by.as_str()),
        ("Nora Weiss", "wrote")
    );
    assert!(!regret.people[0].facts.is_empty());
    let (low, share, high) = regret.share.unwrap();
    assert!(low < share && share < high);
}

#[test]
fn only_who_has_nothing_to_lose_is_let_go_together() {
    let (_folder, mut book) = book();
    let refs = |slugs: &[&str]| slugs.iter().map(ToString::to_string).collect::<Vec<_>>();
    let wrong = ops::let_all_go(&mut book, &refs(&["nora-weiss", "bruno-neri"]), now());
    assert_eq!(wrong.unwrap_err().kind(), "refused");
    assert_eq!(names_in(&book, Pile::Plain).len(), 2, "all or nothing");
    ops::let_all_go(&mut book, &refs(&["nora-weiss", "hugo-pinto"]), now()).unwrap();
    assert_eq!(names_in(&book, Pile::LetGo).len(), 2);
    ops::undo(&mut book, None, now()).unwrap();
    assert_eq!(names_in(&book, Pile::Plain).len(), 2, "one step takes all of it back");
}

#[test]
fn a_goal_moves_whoever_meets_it_to_those_looked_at_twice() {
    let (_folder, mut book) = book();
    ops::aim(&mut book, Aim::Goal, "publishing, editor", now()).unwrap();
    assert_eq!(names_in(&book, Pile::Plain), ["Hugo Pinto"]);
    let is_wanted = |book: &Book| {
        let twice = parted(book, Pile::Twice).people;
        twice.iter().any(|it| it.name == "Nora Weiss" && it.losses[0].loss == "wanted")
    };
    assert!(is_wanted(&book));
    book.remake(TODAY).unwrap();
    assert!(is_wanted(&book), "what is remade is the same");
    ops::undo(&mut book, None, now()).unwrap();
    assert_eq!(names_in(&book, Pile::Plain).len(), 2);
}

#[test]
fn whom_help_was_noted_with_is_looked_at_twice() {
    let (_folder, mut book) = book();
    ops::help(&mut book, ops::Help::Got, "hugo-pinto", "a client", now()).unwrap();
    assert_eq!(names_in(&book, Pile::Plain), ["Nora Weiss"]);
    let twice = parted(&book, Pile::Twice).people;
    let hugo = twice.iter().find(|offer| offer.name == "Hugo Pinto").unwrap();
    assert_eq!(hugo.losses[0].loss, "helped");
    book.remake(TODAY).unwrap();
    assert_eq!(names_in(&book, Pile::Plain), ["Nora Weiss"], "what is remade is the same");
    ops::undo(&mut book, None, now()).unwrap();
    assert_eq!(names_in(&book, Pile::Plain).len(), 2);
}

#[test]
fn a_tick_holds_for_the_decision_it_was_made_for() {
    let (_folder, mut book) = book();
    ops::let_go(&mut book, "hugo-pinto", Some(Parting::LetGo), now()).unwrap();
    ops::tick_removed(&mut book, "hugo-pinto", true, now()).unwrap();
    ops::let_go(&mut book, "hugo-pinto", Some(Parting::Keep), now()).unwrap();
    ops::let_go(&mut book, "hugo-pinto", Some(Parting::LetGo), now()).unwrap();
    assert_eq!(views::todo(&book).unwrap().to_remove.len(), 1);
}

#[test]
fn what_was_put_off_waits_again_on_its_day() {
    let (_folder, mut book) = book();
    let day = date(2024, 7, 10);
    ops::let_go(&mut book, "nora-weiss", Some(Parting::Later(Some(day))), now()).unwrap();
    assert_eq!(names_in(&book, Pile::Later), ["Nora Weiss"]);
    book.judge_for(day).unwrap();
    assert_eq!(names_in(&book, Pile::Plain), ["Nora Weiss", "Hugo Pinto"]);
    let past = ops::let_go(&mut book, "nora-weiss", Some(Parting::Later(Some(TODAY))), now());
    assert_eq!(past.unwrap_err().kind(), "refused");
}

#[test]
fn whoever_is_placed_or_forgotten_is_in_no_pile() {
    let (_folder, mut book) = book();
    ops::pin(&mut book, "nora-weiss", Some(people::tie::Circle::Known), now()).unwrap();
    assert_eq!(names_in(&book, Pile::Plain), ["Hugo Pinto"]);
    ops::let_go(&mut book, "hugo-pinto", Some(Parting::LetGo), now()).unwrap();
    ops::forget(&mut book, "hugo-pinto", now()).unwrap();
    assert!(names_in(&book, Pile::LetGo).is_empty());
    let said = serde_json::to_string(&views::log(&book, 50).unwrap()).unwrap();
    assert!(!said.contains("Hugo"), "{said}");
}
