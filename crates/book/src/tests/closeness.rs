//! What the owner says about how close people are: it holds, it teaches, it is taken back and forgotten.

use people::tie::Circle;

use super::*;
use crate::ops::Shown;
use crate::views::calibration::Calibration;

const AGREED: usize = 24;

/// A book with people who are all written with alike, every month for three years; of the first half the
/// owner also gets quick answers, of the others slow ones.
fn many() -> (Folder, Book) {
    let mut rows = Vec::new();
    for at in 0..2 * AGREED {
        let (name, slug) = (format!("Ada Rossi{at}"), format!("ada-{at}"));
        let them = (name.as_str(), slug.as_str());
        // Slow ones are written with more, or nobody could doubt who is closer.
        for month in 0..if at < AGREED { 20 } else { 30 } {
            let (year, month) = (2021 + month / 12, month % 12 + 1);
            let after = if at < AGREED { "08:05:00" } else { "22:30:00" };
            rows.push(wrote(
                MARTA,
                them,
                &format!("{year}-{month:02}-15 08:00:00"),
                "Ciao come va",
            ));
            rows.push(wrote(them, MARTA, &format!("{year}-{month:02}-15 {after}"), "Bene grazie"));
        }
    }
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let folder = Folder::new();
    let zip =
        folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &vec![profile(), messages(&rows)]);
    let book = book_of(&[&zip]);
    (folder, book)
}

/// As the next look finds it.
fn calibration(book: &mut Book) -> Calibration {
    book.catch_up().unwrap();
    views::calibration(book).unwrap()
}

/// Things said, and those the shipped order agrees with.
fn agreed(book: &mut Book) -> (u32, u32) {
    let found = calibration(book);
    (found.labels, found.before.agree)
}

fn score(book: &mut Book, reference: &str) -> f64 {
    book.catch_up().unwrap();
    person(book, reference).summary.closeness.map(|closeness| closeness.score).unwrap()
}

#[test]
fn what_is_said_of_two_people_is_counted_and_taken_back() {
    let folder = Folder::new();
    let mut book = book_of(&[&folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &export())]);
    let before = shown(&book);
    let found = calibration(&mut book);
    assert_eq!((found.labels, found.before.of), (0, 0));
    ops::compare(&mut book, "ada-rossi", "bruno-neri", now()).unwrap();
    assert_eq!(agreed(&mut book), (1, 1));
    // The newer word of the same two holds.
    ops::compare(&mut book, "bruno-neri", "ada-rossi", now()).unwrap();
    assert_eq!(agreed(&mut book), (1, 0));
    ops::undo(&mut book, None, now()).unwrap();
    assert_eq!(agreed(&mut book), (1, 1));
    ops::undo(&mut book, None, now()).unwrap();
    assert_eq!(calibration(&mut book).labels, 0);
    assert_same(&shown(&book), &before);
}

#[test]
fn too_high_is_said_of_what_was_shown_and_one_word_of_it_holds() {
    let folder = Folder::new();
    let mut book = book_of(&[&folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &export())]);
    ops::label(&mut book, "ada-rossi", Some(Shown::TooHigh), now()).unwrap();
    ops::label(&mut book, "ada-rossi", Some(Shown::TooLow), now()).unwrap();
    assert_eq!(calibration(&mut book).labels, 1);
    ops::label(&mut book, "ada-rossi", None, now()).unwrap();
    assert_eq!(calibration(&mut book).labels, 0);
}

#[test]
fn nobody_is_closer_than_themselves_and_what_is_not_shown_is_not_too_high() {
    let folder = Folder::new();
    let mut book = book_of(&[&folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &export())]);
    let refused = ops::compare(&mut book, "ada-rossi", "ada-rossi", now()).unwrap_err();
    assert!(refused.to_string().contains("same person"), "{refused}");
    let refused = ops::label(&mut book, "bruno-neri", Some(Shown::TooHigh), now()).unwrap_err();
    assert!(refused.to_string().contains("closeness"), "{refused}");
    assert_eq!(views::log(&book, 9).unwrap().ops.len(), 1);
}

#[test]
fn whom_the_owner_places_stands_there_whatever_the_files_say() {
    let (_folder, mut book) = many();
    let shown_before = score(&mut book, "ada-30");
    ops::pin(&mut book, "ada-30", Some(ops::circle_named("support").unwrap()), now()).unwrap();
    assert!(score(&mut book, "ada-30") >= 85.0 && shown_before < 85.0);
    assert_eq!(everybody(&book).people[0].name, "Ada Rossi30");
    ops::undo(&mut book, None, now()).unwrap();
    assert_eq!(score(&mut book, "ada-30"), shown_before);
}

#[test]
fn an_owner_who_orders_people_otherwise_is_followed_once_it_shows_and_no_longer_after_undo() {
    let (_folder, mut book) = many();
    let before = shown(&book);
    assert!(score(&mut book, "ada-0") > score(&mut book, "ada-30"));
    for at in 0..AGREED {
        // To this owner who writes more is closer, however slowly.
        let (slow, quick) = (format!("ada-{}", AGREED + at), format!("ada-{at}"));
        ops::compare(&mut book, &slow, &quick, now()).unwrap();
    }
    let found = calibration(&mut book);
    assert_eq!((found.labels, found.before.agree, found.after.agree), (24, 0, 24));
    assert!(found.is_learned && !found.moved.is_empty());
    assert_eq!((found.errs[0].kind.as_str(), found.errs[0].misses), ("chat", 0));
    assert!(score(&mut book, "ada-0") < score(&mut book, "ada-30"));
    // The page of one person is judged as the list is.
    let list =
        everybody(&book).people.into_iter().find(|person| person.name == "Ada Rossi0").unwrap();
    assert!((list.closeness.unwrap().score - score(&mut book, "ada-0")).abs() < 1e-9);
    let taught = shown(&book);
    book.remake(TODAY).unwrap();
    assert_same(&shown(&book), &taught);
    for _ in 0..AGREED {
        ops::undo(&mut book, None, now()).unwrap();
    }
    book.catch_up().unwrap();
    assert_same(&shown(&book), &before);
}

#[test]
fn the_past_tells_how_well_pulse_foretold() {
    let (folder, mut book) = many();
    assert_eq!(calibration(&mut book).back_test, None); // fewer than fifty ties
    let mut rows = Vec::new();
    for at in 0..60 {
        let (name, slug) = (format!("Elsa Gatti{at}"), format!("elsa-{at}"));
        let them = (name.as_str(), slug.as_str());
        // Every third still writes; the others stopped before the cut.
        for month in 0..if at % 3 == 0 { 42 } else { 24 } {
            let (year, month) = (2021 + month / 12, month % 12 + 1);
            rows.push(wrote(
                MARTA,
                them,
                &format!("{year}-{month:02}-15 08:00:00"),
                "Ciao come va",
            ));
            rows.push(wrote(them, MARTA, &format!("{year}-{month:02}-15 09:00:00"), "Bene grazie"));
        }
    }
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let zip = folder.zip("Basic_LinkedInDataExport_06-02-2024.zip", &vec![messages(&rows)]);
    import(&mut book, &zip).unwrap();
    let past = calibration(&mut book).back_test.unwrap();
    assert_eq!((past.cut_on, past.ahead_days, past.ties), (date(2024, 1, 2), 180, 108));
    assert!((past.came - 20.0 / 108.0).abs() < 1e-9);
    assert!(past.fitted.skill > 0.5, "{past:?}");
    assert_eq!(past.bins.iter().map(|bin| bin.n).sum::<u32>(), 108);
}

#[test]
fn who_is_forgotten_is_in_no_comparison() {
    let folder = Folder::new();
    let mut book = book_of(&[&folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &export())]);
    ops::compare(&mut book, "ada-rossi", "bruno-neri", now()).unwrap();
    ops::forget(&mut book, "bruno-neri", now()).unwrap();
    let left: i64 = book
        .connection
        .query_row("select count(*) as n from ruling where key like '%bruno%'", [], |row| {
            row.get("n")
        })
        .unwrap();
    assert_eq!((left, calibration(&mut book).labels), (0, 0));
}

/// Whom the owner would be asked to place, by name.
fn to_place(book: &Book) -> Vec<String> {
    let sorting = views::sorting(book, TODAY, 50).unwrap();
    sorting.next.into_iter().map(|asked| asked.person.name).collect()
}

#[test]
fn a_sitting_goes_on_where_it_was_left_and_judges_nothing_until_somebody_looks() {
    let (_folder, mut book) = many();
    let [first, second, third] = [0, 1, 2].map(|at| to_place(&book)[at].clone());
    let before = shown(&book);
    ops::place(&mut book, &first, Circle::Close, now()).unwrap();
    ops::skip(&mut book, &second, now()).unwrap();
    assert!(book.is_behind().unwrap());
    assert_eq!(to_place(&book)[0], third);
    let progress = views::sorting(&book, TODAY, 1).unwrap().progress;
    assert_eq!((progress.placed, progress.skipped), (1, 1));
    assert_same(&shown(&book), &before);
    book.catch_up().unwrap();
    assert!(!book.is_behind().unwrap());
    assert_eq!(person(&book, &first).summary.circle, "close");
    assert!(!to_place(&book).contains(&first) && !to_place(&book).contains(&second));
    // What one look after another finds is what one judging of all of it finds.
    let looked = shown(&book);
    book.remake(TODAY).unwrap();
    assert_same(&shown(&book), &looked);
}

#[test]
fn what_was_said_in_a_sitting_is_taken_back_in_it_and_asked_again() {
    let (_folder, mut book) = many();
    let before = (to_place(&book), shown(&book));
    ops::place(&mut book, &before.0[0], Circle::Close, now()).unwrap();
    ops::undo(&mut book, None, now()).unwrap();
    assert_eq!(to_place(&book), before.0);
    ops::skip(&mut book, &before.0[0], now()).unwrap();
    book.catch_up().unwrap();
    ops::undo(&mut book, None, now()).unwrap();
    assert_eq!(to_place(&book), before.0);
    assert_same(&shown(&book), &before.1);
}

#[test]
fn nobody_is_asked_of_the_same_two_again() {
    let (_folder, mut book) = many();
    let pairs = |book: &Book| {
        let comparing = views::comparing(book, TODAY, 50).unwrap();
        let pairs = comparing.next.into_iter().map(|pair| pair.map(|asked| asked.person.name));
        pairs.collect::<Vec<_>>()
    };
    let before = pairs(&book);
    assert!(before.len() > 10 && before.iter().all(|[one, other]| one != other));
    ops::compare(&mut book, &before[0][1], &before[0][0], now()).unwrap();
    ops::alike(&mut book, &before[1][0], &before[1][1], now()).unwrap();
    assert_eq!(pairs(&book), before[2..]);
    assert_eq!(agreed(&mut book).0, 1);
    let same_two =
        |pair: &[String; 2]| before[..2].iter().any(|[a, b]| pair.contains(a) && pair.contains(b));
    assert!(!pairs(&book).iter().any(same_two));
}

#[test]
fn whom_the_owner_also_calls_is_known_and_no_silence_is_held_against_them() {
    let folder = Folder::new();
    let mut book = book_of(&[&folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &export())]);
    let before = shown(&book);
    assert_eq!(person(&book, "ada-rossi").summary.status.as_deref(), Some("active"));
    ops::elsewhere(&mut book, "ada-rossi", true, now()).unwrap();
    let ada = person(&book, "ada-rossi");
    assert!(ada.talks_elsewhere && ada.summary.status.is_none());
    assert!(ada.factors.iter().any(|factor| factor.name == "elsewhere"));
    // The list says what the page says.
    let listed = everybody(&book).people.into_iter().find(|it| it.id == ada.summary.id).unwrap();
    assert_eq!(listed.closeness, ada.summary.closeness);
    ops::elsewhere(&mut book, "ada-rossi", false, now()).unwrap();
    assert_same(&shown(&book), &before);
}

#[test]
fn a_reason_opens_to_its_own_rows_however_old_they_are() {
    let folder = Folder::new();
    let rows: Vec<String> = (0..90)
        .map(|at| {
            let when = format!("2024-0{}-{:02} 08:00:00", 1 + at / 28, 1 + at % 28);
            let ada = ("Ada Rossi", "ada-rossi");
            let (from, to) = if at % 2 == 0 { (MARTA, ada) } else { (ada, MARTA) };
            wrote(from, to, &when, "Ciao come va")
        })
        .collect();
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let card = "BEGIN:VCARD\nFN:Ada Rossi\nURL:https://www.linkedin.com/in/ada-rossi\nTEL:+390110000000\n\
                EMAIL:ada@molo.example\nEND:VCARD\n";
    let meeting = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20190105T100000Z\nDTEND:20190105T110000Z\n\
                   ATTENDEE:mailto:ada@molo.example\nATTENDEE:mailto:marta@colli.example\nEND:VEVENT\nEND:VCALENDAR\n";
    let paths = [
        folder.zip("archive.zip", &vec![profile(), messages(&rows)]),
        folder.write("one.vcf", card),
        folder.write("one.ics", meeting),
    ];
    let mut book = book_of(&paths.each_ref().map(PathBuf::as_path));
    ops::own(&mut book, "marta@colli.example", true, now()).unwrap();
    let ada = person(&book, "ada-rossi");
    let rows = |name: &str| {
        let factor = ada.factors.iter().find(|factor| factor.name == name).unwrap();
        factor.facts.iter().map(|fact| fact.file.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(rows("meetings"), ["one.ics"]);
    assert_eq!(rows("phone_book").len(), 1);
    assert!(rows("sess").iter().all(|file| *file == "messages.csv"));
    let sum: f64 = ada.factors.iter().map(|factor| factor.points).sum();
    assert!((sum - ada.summary.closeness.unwrap().score).abs() < 1e-6);
}

#[test]
fn what_the_owner_stated_is_a_reason_and_unknown_by_their_word_is_unknown() {
    let (_folder, mut book) = many();
    ops::pin(&mut book, "ada-30", Some(Circle::Close), now()).unwrap();
    let ada = person(&book, "ada-30");
    assert_eq!(ada.factors[0].name, "placed");
    assert_eq!(ada.pinned.as_deref(), Some("close"));
    let sum: f64 = ada.factors.iter().map(|factor| factor.points).sum();
    assert!((sum - ada.summary.closeness.unwrap().score).abs() < 1e-6);
    ops::pin(&mut book, "ada-30", Some(Circle::Unknown), now()).unwrap();
    let ada = person(&book, "ada-30");
    assert_eq!((ada.summary.closeness, ada.summary.circle.as_str()), (None, "unknown"));
}

#[test]
fn importing_what_tells_nothing_of_somebody_makes_them_no_less_close_and_us_surer() {
    let folder = Folder::new();
    let card = "BEGIN:VCARD\nFN:Ada Rossi\nTEL:+390110000000\nBDAY:1980-04-12\nEND:VCARD\n";
    let book = folder.write("one.vcf", card);
    let mail = folder.zip("archive.zip", &vec![profile(), messages(&[])]);
    let of = |paths: &[&Path]| {
        let found = everybody(&book_of(paths)).people;
        let ada = found.into_iter().find(|person| person.name == "Ada Rossi");
        ada.and_then(|ada| ada.closeness).unwrap()
    };
    let (before, after) = (of(&[&book]), of(&[&book, &mail]));
    assert_eq!(after.score, before.score);
    assert!(after.high - after.low < before.high - before.low);
}

#[test]
fn asked_for_none_at_most_everybody_waiting_is_told() {
    let (_folder, book) = many();
    assert_eq!(views::sorting(&book, TODAY, 3).unwrap().next.len(), 3);
    assert_eq!(views::sorting(&book, TODAY, 0).unwrap().next.len(), 2 * AGREED);
    assert!(views::comparing(&book, TODAY, 0).unwrap().next.len() > 3);
}
