//! Views are promises: each as JSON, on one small export. A field that is renamed breaks scripts.

use super::*;

fn book() -> Book {
    let folder = Folder::new();
    let first = folder.zip("Basic_LinkedInDataExport_05-15-2024.zip", &export());
    let mut later = export();
    later[1] = connections(&[
        &connected("Ada Rossi", "ada-rossi", "Gamma,Head", "05 Mar 2020"),
        &connected("Bruno Neri", "bruno-neri", "Beta,Editor", "06 Mar 2021"),
        "Zoe,Ek,https://www.linkedin.com/in/zoe,,,,some day",
    ]);
    let second = folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &later);
    let mut book = book_of(&[&first, &second]);
    let dario = invitation_of(&book, "Dario Fabbri").id;
    ops::decide(&mut book, &dario, Some(ops::Decision::LetIn), now()).unwrap();
    book
}

/// Keeps a view as it is, but for seconds, which differ each time.
#[track_caller]
fn kept(name: &str, view: &impl serde::Serialize) {
    let mut view = serde_json::to_value(view).unwrap();
    still(&mut view);
    insta::assert_json_snapshot!(name, view);
}

fn still(value: &mut Value) {
    match value {
        Value::Object(fields) => fields.iter_mut().for_each(|(name, value)| match name.as_str() {
            "seconds" => *value = json!(0.0),
            _ => still(value),
        }),
        Value::Array(items) => items.iter_mut().for_each(still),
        _ => {}
    }
}

#[test]
fn the_first_page() {
    kept("today", &views::today(&book(), TODAY).unwrap());
}

#[test]
fn the_desk() {
    kept("invitations", &desk(&book()));
}

#[test]
fn the_people() {
    kept("people", &everybody(&book()));
}

/// A book with a mail of somebody called like a connection.
fn doubtful() -> Book {
    let folder = Folder::new();
    let zip = folder.zip("Basic_LinkedInDataExport_05-15-2024.zip", &export());
    let mail = "From - Fri Mar 01 10:00:00 2024\nDelivered-To: marta@colli.example\n\
                From: Carla Bassi <carla@gmx.example>\nTo: Marta Colli <marta@colli.example>\n\
                Date: Fri, 01 Mar 2024 10:00:00 +0000\nMessage-ID: <1@gmx.example>\nSubject: Hello\n\nHello.\n\n";
    book_of(&[&zip, &folder.write("all.mbox", mail)])
}

#[test]
fn the_suggestions() {
    kept("suggestions", &pairs(&doubtful()));
}

#[test]
fn why_two_may_be_one() {
    kept("why_same", &views::why_same(&doubtful(), "carla-bassi", "carla@gmx.example").unwrap());
}

#[test]
fn a_person() {
    kept("person", &person(&book(), "ada-rossi"));
}

#[test]
fn the_facts_about_a_person() {
    kept("facts", &views::facts(&book(), "ada-rossi").unwrap());
}

#[test]
fn the_network() {
    kept("network", &views::network(&book(), TODAY).unwrap());
}

#[test]
fn the_imports() {
    kept("imports", &views::imports(&book()).unwrap());
}

#[test]
fn the_log() {
    kept("log", &views::log(&book(), 10).unwrap());
}

#[test]
fn the_calibration() {
    let mut book = book();
    ops::compare(&mut book, "ada-rossi", "bruno-neri", now()).unwrap();
    book.catch_up().unwrap();
    kept("calibration", &views::calibration(&book).unwrap());
}

#[test]
fn whom_to_let_go() {
    kept("let_go", &parted(&book(), views::let_go::Pile::Twice));
}

#[test]
fn what_to_give() {
    let mut book = book();
    ops::help(&mut book, ops::Help::Got, "bruno-neri", "a client", now()).unwrap();
    ops::introduced(&mut book, "ada-rossi", "bruno-neri", now()).unwrap();
    kept("give", &views::give(&book, TODAY).unwrap());
}

#[test]
fn whom_to_place() {
    kept("sorting", &views::sorting(&book(), TODAY, 2).unwrap());
}

/// Scripts rely on these names; fields may be added, never renamed.
#[test]
fn every_promised_field_is_there() {
    let book = book();
    let promised = [
        (
            "/invitations/0",
            "id name profile direction sent_on note state verdict confidence reason group answers",
        ),
        ("/invitations/0/answers/0", "question answer by reason weight facts"),
    ];
    has_fields(&serde_json::to_value(desk(&book)).unwrap(), "invitations/1", &promised);
    let promised = [
        ("", "people total"),
        (
            "/people/0",
            "id name handles employer role connected_on circle bond pulse closeness status last_two_way_on sources",
        ),
        ("/people/0/closeness", "score low high"),
    ];
    has_fields(&serde_json::to_value(everybody(&book)).unwrap(), "people/1", &promised);
    let promised = [
        ("", "id name handles circle closeness factors timeline give_and_take notes tags"),
        ("/factors/0", "name value points reason facts"),
    ];
    has_fields(&serde_json::to_value(person(&book, "ada-rossi")).unwrap(), "person/1", &promised);
    let promised = [
        (
            "",
            "connections with_evidence strong effective_number hollow_share circles diversity bridges series",
        ),
        ("/strong", "expected low high"),
    ];
    let network = views::network(&book, TODAY).unwrap();
    has_fields(&serde_json::to_value(network).unwrap(), "network/1", &promised);
    let report = views::imports(&book).unwrap().imports.remove(0).report;
    let promised = [
        ("", "sources absent problems people events"),
        ("/sources/0", "source file facts new problems seconds"),
        ("/problems/0", "file line why example"),
        ("/people", "before after"),
    ];
    has_fields(&serde_json::to_value(report).unwrap(), "import/1", &promised);
}

#[track_caller]
fn has_fields(view: &Value, schema: &str, promised: &[(&str, &str)]) {
    assert_eq!(view["schema"], schema);
    for (place, fields) in promised {
        let object = view.pointer(place).unwrap_or_else(|| panic!("{schema} has no {place}"));
        for field in fields.split(' ') {
            assert!(object.get(field).is_some(), "{schema}{place} has no {field}");
        }
    }
}
