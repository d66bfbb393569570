//! Every way to name a person, and what happens when a name means several.

use super::program::Desk;

#[track_caller]
fn check(desk: &Desk, reference: &str) {
    assert_eq!(desk.json(&["person", reference])["name"], "Ada Rossi", "{reference}");
}

#[test]
fn a_person_is_found_by_whatever_means_nobody_else() {
    let desk = Desk::furnished();
    let id = desk.json(&["people", "ada"])["people"][0]["id"].as_str().unwrap().to_owned();
    for reference in [
        id.as_str(),
        "ada@rossi.example",
        "Ada@Rossi.example",
        "email:ada@rossi.example",
        "ada-rossi",
        "linkedin:ada-rossi",
        "https://www.linkedin.com/in/ada-rossi",
        "https://it.linkedin.com/in/ada-rossi/",
        "www.linkedin.com/in/ada-rossi",
        "Ada Rossi",
        "ada rossi",
    ] {
        check(&desk, reference);
    }
}

#[test]
fn a_name_of_two_people_is_refused_with_what_tells_them_apart() {
    let desk = Desk::furnished();
    let said = desk.run(&["person", "Luca Bianchi"]);
    assert_eq!((said.status, said.out.as_str()), (Some(1), ""));
    for told in ["may be any of 2", "Banca Verde", "Studio Blu", "by the id in brackets"] {
        assert!(said.err.contains(told), "{told}: {}", said.err);
    }
    let people = desk.json(&["people", "luca"])["people"].clone();
    for person in people.as_array().unwrap() {
        let id = person["id"].as_str().unwrap();
        assert!(said.err.contains(id), "{}", said.err);
        assert_eq!(desk.json(&["person", id])["employer"], person["employer"]);
    }
}

#[test]
fn people_are_found_at_an_employer_however_it_is_written() {
    let desk = Desk::furnished();
    for employer in ["Studio Blu", "STUDIO BLU s.r.l.", "Studio Blu (ex Studio Rosso)"] {
        let found = desk.json(&["people", "--at", employer]);
        assert_eq!((&found["total"], &found["at"]["name"]), (&1.into(), &"Studio Blu".into()));
    }
    let said = desk.run(&["people", "--at", "studio blu spa"]).out;
    assert!(said.starts_with("People at Studio Blu\n") && said.contains("Luca Bianchi"), "{said}");
    assert_eq!(desk.json(&["people", "--at", "Studio Blu", "--circle", "close"])["total"], 0);
    assert_eq!(desk.json(&["people", "--at", "Nowhere"])["total"], 0);
}

#[test]
fn nobody_of_that_name_is_not_found() {
    let said = Desk::furnished().run(&["why", "Nobody At All"]);
    assert_eq!(said.status, Some(1));
    assert!(said.err.contains("there is no person `Nobody At All`"), "{}", said.err);
}
