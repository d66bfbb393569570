//! Keeping in touch: a week that stays the same, and what the owner says of the people in it.

use jiff::ToSpan;

use super::*;
use crate::ops::Whom;
use crate::views::keep::{Ask, Keep};

/// A Wednesday; its week began on the 24th of June.
const WEDNESDAY: Date = date(2024, 6, 26);
const MONDAY: Date = date(2024, 6, 24);

fn on(today: Date) -> Now {
    Now { at: format!("{today}T08:00:00Z").parse().unwrap(), today }
}

/// Six people written with every month for two years, who wrote last this spring, and one asleep since 2020.
fn week() -> (Folder, Book) {
    let mut rows = Vec::new();
    for at in 0..6 {
        let (name, slug) = (format!("Ada Rossi{at}"), format!("ada-{at}"));
        let them = (name.as_str(), slug.as_str());
        for month in 0..24 {
            let day = format!("{}-{:02}-1{at}", 2022 + month / 12, month % 12 + 1);
            rows.push(wrote(
                MARTA,
                them,
                &format!("{day} 08:00:00"),
                "Ciao come va da quelle parti",
            ));
            rows.push(wrote(them, MARTA, &format!("{day} 09:00:00"), "Bene grazie"));
        }
        let asked = format!("2024-0{}-02 09:00:00", at % 3 + 3);
        rows.push(wrote(them, MARTA, &asked, "Hai poi letto il capitolo che ti avevo mandato"));
    }
    for month in 1..=12 {
        let day = format!("2020-{month:02}-15");
        rows.push(wrote(
            MARTA,
            BRUNO,
            &format!("{day} 08:00:00"),
            "Ciao Bruno come va da quelle parti",
        ));
        rows.push(wrote(BRUNO, MARTA, &format!("{day} 09:00:00"), "Molto bene e da te come va"));
    }
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let folder = Folder::new();
    let zip =
        folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &vec![profile(), messages(&rows)]);
    let mut book = Book::in_memory().unwrap();
    ops::import(&mut book, &[zip], on(WEDNESDAY), &|_| ()).unwrap();
    (folder, book)
}

fn keep(book: &mut Book) -> Keep {
    book.catch_up().unwrap();
    let today = book.judged_for().unwrap().unwrap();
    views::keep(book, Ask::default(), today).unwrap()
}

fn names_of(keep: &Keep) -> Vec<&str> {
    keep.people.iter().map(|one| one.person.name.as_str()).collect()
}

#[test]
fn a_week_is_a_handful_and_the_same_whenever_it_is_looked_at() {
    let (_folder, mut book) = week();
    let shown = keep(&mut book);
    assert_eq!((shown.week, shown.people.len()), (MONDAY, 5));
    assert!(names_of(&shown).contains(&"Bruno Neri"), "{:?}", names_of(&shown));
    for days in 1..5 {
        book.judge_for(WEDNESDAY + days.days()).unwrap();
        let (before, after) = (names_of(&shown), keep(&mut book));
        assert_eq!(names_of(&after), before);
    }
}

#[test]
fn whoever_is_done_goes_and_nobody_comes_in_for_them() {
    let (_folder, mut book) = week();
    let shown = keep(&mut book);
    let ids: Vec<String> = shown.people.iter().map(|one| one.person.id.clone()).collect();
    ops::talked(&mut book, &ids[0], WEDNESDAY, on(WEDNESDAY)).unwrap();
    ops::pass(&mut book, &ids[1], on(WEDNESDAY)).unwrap();
    ops::snooze(&mut book, &ids[2], Some(date(2024, 7, 20)), on(WEDNESDAY)).unwrap();
    let after = keep(&mut book);
    assert_eq!(names_of(&after), names_of(&shown)[3..]);
    let listed = views::digest(&book, WEDNESDAY).unwrap().owed;
    assert!(
        !listed.iter().any(|one| ids[..3].contains(&one.person.id)),
        "no letter of theirs waits"
    );
    let done: Vec<(&str, &str)> =
        after.done.iter().map(|done| (done.person.as_str(), done.how)).collect();
    let expected =
        [(ids[0].as_str(), "talked"), (ids[1].as_str(), "passed"), (ids[2].as_str(), "put-off")];
    assert_eq!(done, expected);
    // All of it is taken back, one by one.
    for _ in 0..3 {
        ops::undo(&mut book, None, on(WEDNESDAY)).unwrap();
    }
    assert_eq!(names_of(&keep(&mut book)), names_of(&shown));
}

#[test]
fn a_talk_the_owner_tells_of_is_contact_of_that_day() {
    let (_folder, mut book) = week();
    let before = views::person(&book, "bruno-neri", WEDNESDAY).unwrap();
    assert_eq!(before.summary.last_two_way_on, Some(date(2020, 12, 15)));
    ops::talked(&mut book, "bruno-neri", date(2024, 6, 20), on(WEDNESDAY)).unwrap();
    book.catch_up().unwrap();
    let after = views::person(&book, "bruno-neri", WEDNESDAY).unwrap();
    assert_eq!(after.summary.last_two_way_on, Some(date(2024, 6, 20)));
    assert_eq!(after.timeline[0].shown.says.0.id, "fact-talked");
    assert_ne!(after.summary.status, before.summary.status);
    let shown = keep(&mut book);
    assert!(!names_of(&shown).contains(&"Bruno Neri"), "the talk was before the week");
    ops::undo(&mut book, None, on(WEDNESDAY)).unwrap();
    book.catch_up().unwrap();
    let undone = views::person(&book, "bruno-neri", WEDNESDAY).unwrap();
    assert_eq!(undone.summary.last_two_way_on, before.summary.last_two_way_on);
    let refused = ops::talked(&mut book, "bruno-neri", date(2024, 6, 27), on(WEDNESDAY));
    assert_eq!(refused.unwrap_err().kind(), "refused");
}

#[test]
fn passed_on_three_times_nobody_is_offered_again() {
    let (_folder, mut book) = week();
    let mut today = WEDNESDAY;
    for _ in 0..3 {
        book.judge_for(today).unwrap();
        assert!(names_of(&keep(&mut book)).contains(&"Bruno Neri"), "{today}");
        ops::pass(&mut book, "bruno-neri", on(today)).unwrap();
        assert!(!names_of(&keep(&mut book)).contains(&"Bruno Neri"), "{today}");
        today += 35.days();
    }
    book.judge_for(today).unwrap();
    assert!(!names_of(&keep(&mut book)).contains(&"Bruno Neri"));
}

#[test]
fn who_was_put_off_comes_back_on_the_day() {
    let (_folder, mut book) = week();
    let until = date(2024, 7, 11);
    ops::snooze(&mut book, "bruno-neri", Some(until), on(WEDNESDAY)).unwrap();
    for (today, expected) in [
        (date(2024, 7, 3), false),
        (date(2024, 7, 10), false),
        (until, true),
        (date(2024, 7, 13), true),
    ] {
        book.judge_for(today).unwrap();
        assert_eq!(names_of(&keep(&mut book)).contains(&"Bruno Neri"), expected, "{today}");
    }
}

#[test]
fn the_owner_says_how_often_by_person_and_by_circle() {
    let (_folder, mut book) = week();
    let cadence = |book: &mut Book| {
        book.catch_up().unwrap();
        let all = views::keep(book, Ask { all: true }, WEDNESDAY).unwrap().all.unwrap();
        let of = all.into_iter().filter(|listed| listed.kind == "cadence");
        of.map(|listed| listed.person.name).collect::<Vec<_>>()
    };
    let bruno = Whom::Person("bruno-neri".to_owned());
    ops::cadence(&mut book, &bruno, Some("6w"), on(WEDNESDAY)).unwrap();
    assert_eq!(cadence(&mut book)[0], "Bruno Neri", "her own word comes first");
    let person = views::person(&book, "bruno-neri", WEDNESDAY).unwrap();
    assert_eq!(person.cadence, Some(42));
    ops::cadence(&mut book, &bruno, Some("never"), on(WEDNESDAY)).unwrap();
    assert!(!cadence(&mut book).contains(&"Bruno Neri".to_owned()));
    ops::cadence(&mut book, &bruno, None, on(WEDNESDAY)).unwrap();
    let known = Whom::Circle(people::tie::Circle::Known);
    ops::cadence(&mut book, &known, Some("1y"), on(WEDNESDAY)).unwrap();
    assert!(cadence(&mut book).contains(&"Bruno Neri".to_owned()));
    assert!(ops::cadence_named("often").is_err());
}

#[test]
fn at_most_as_many_as_the_owner_wants() {
    let (_folder, mut book) = week();
    ops::handful(&mut book, 2, on(WEDNESDAY)).unwrap();
    assert_eq!(keep(&mut book).people.len(), 2);
    ops::handful(&mut book, 0, on(WEDNESDAY)).unwrap();
    assert_eq!(keep(&mut book).people.len(), 0);
    assert_eq!(ops::handful(&mut book, 21, on(WEDNESDAY)).unwrap_err().kind(), "refused");
}

#[test]
fn what_was_said_of_a_person_goes_with_them() {
    let (_folder, mut book) = week();
    ops::talked(&mut book, "bruno-neri", WEDNESDAY, on(WEDNESDAY)).unwrap();
    ops::pass(&mut book, "bruno-neri", on(WEDNESDAY)).unwrap();
    ops::forget(&mut book, "bruno-neri", on(WEDNESDAY)).unwrap();
    let said = views::log(&book, 9).unwrap();
    let said: Vec<&str> = said.ops.iter().map(|op| op.says.0.id.as_ref()).collect();
    assert_eq!(said, ["did-forget", "did-forgotten", "did-forgotten", "did-import"]);
    let mut left =
        book.connection.prepare("select 1 from ruling where key like 'passed %'").unwrap();
    assert!(!left.exists([]).unwrap());
}
