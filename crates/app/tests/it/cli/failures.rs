//! When it does not work: the exit status, the sentence on standard error, and the same as JSON.

use std::cell::Cell;
use std::io::{BufRead, BufReader, Read};

use serde_json::Value;

use super::program::{Desk, Said, TODAY, path_text};

/// Runs it in English, in Italian and with `--json`, and holds each against what was promised.
#[track_caller]
fn check(desk: &Desk, args: &[&str], status: i32, kind: &str) -> Value {
    let [english, italian] = ["en", "it"].map(|lang| desk.run(&[args, &["--lang", lang]].concat()));
    for Said { out, err, status: got } in [&english, &italian] {
        assert_eq!((*got, out.as_str()), (Some(status), ""), "{args:?}: {err}");
    }
    if kind != "usage" {
        assert_ne!(english.err, italian.err, "{args:?} is said in one language only");
    }
    let said = desk.run(&[args, &["--json"]].concat());
    assert_eq!((said.status, said.out.as_str()), (Some(status), ""), "{args:?}");
    let document: Value = serde_json::from_str(&said.err).unwrap();
    let error = document["error"].as_object().unwrap();
    let fields: Vec<&str> = error.keys().map(String::as_str).collect();
    assert_eq!(fields, ["file", "hint", "kind", "line", "message"], "{args:?}");
    assert_eq!(error["kind"], kind, "{args:?}: {}", error["message"]);
    let message = error["message"].as_str().unwrap();
    assert!(!message.is_empty() && !message.ends_with('.'), "{message}");
    assert!(error["hint"].as_str().is_some_and(|hint| !hint.is_empty()), "{message}: no hint");
    document["error"].clone()
}

#[test]
fn what_is_not_there_is_not_found() {
    let desk = Desk::furnished();
    check(&desk, &["import", "nowhere.zip"], 1, "not-found");
    check(&desk, &["restore", "nowhere.book"], 1, "not-found");
    check(&desk, &["decide", "no-such", "later"], 1, "not-found");
    check(&desk, &["undo", "4711"], 1, "not-found");
    let zoe = desk.invitation_of("Zoe Muster");
    let error = check(&desk, &["answer", &zoe, "nose", "yes"], 1, "not-found");
    assert!(error["hint"].as_str().unwrap().contains("know, note, mutual"), "{error}");
}

#[test]
fn what_must_not_be_is_refused() {
    let desk = Desk::furnished();
    check(&desk, &["person", "Luca Bianchi"], 1, "refused");
    desk.write("there.book", "mine");
    let error = check(&desk, &["backup", "there.book"], 1, "refused");
    assert_eq!(error["file"], "there.book");
    check(&desk, &["export", "--format", "json", "--out", "there.book"], 1, "refused");
    desk.write("broken.zip", "PK is all that came");
    let error = check(&desk, &["import", "broken.zip"], 1, "refused");
    assert_eq!(error["file"], "broken.zip");
    desk.write("recipes.csv", "Cake,Minutes\nLemon,40\n");
    check(&desk, &["import", "recipes.csv"], 1, "refused");
    desk.say(&["undo"]);
    check(&desk, &["undo", "1"], 1, "refused");
}

#[test]
fn words_that_make_no_sense_are_wrong_usage() {
    let desk = Desk::new();
    check(&desk, &["fly"], 2, "usage");
    check(&desk, &["import"], 2, "usage");
    check(&desk, &["people", "--limit", "many"], 2, "usage");
    check(&desk, &["decide", "x", "perhaps"], 2, "usage");
    check(&desk, &["network", "--today", "yesterday"], 2, "usage");
    assert!(!desk.path("test.book").exists());
}

#[test]
fn a_file_that_is_no_book_stays_as_it_is() {
    let desk = Desk::new();
    desk.write(
        "test.book",
        "a diary, which nobody should overwrite, and long enough to be looked at",
    );
    check(&desk, &["people"], 3, "not-a-book");
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_the_disk_does_not_give_is_named() {
    let error = check(&Desk::new(), &["import", "/proc/self/mem"], 1, "refused");
    assert_eq!(error["file"], "mem");
}

#[test]
fn a_book_another_program_writes_to_is_busy() {
    let desk = Desk::furnished();
    let winter = desk.winter();
    let zoe = desk.invitation_of("Zoe Muster");
    let mut writer = book::Book::open(&desk.path("test.book")).unwrap();
    let now = book::Now { at: jiff::Timestamp::UNIX_EPOCH, today: TODAY.parse().unwrap() };
    let tried = Cell::new(false);
    let while_importing = |_| {
        if !tried.replace(true) {
            let said = desk.run(&["decide", &zoe, "later", "--json"]);
            assert_eq!(said.status, Some(3), "{}", said.err);
            assert!(said.err.contains("\"kind\":\"busy\""), "{}", said.err);
        }
    };
    book::ops::import(&mut writer, &[winter], now, &while_importing).unwrap();
    assert!(tried.get(), "the import told nothing of its progress");
}

#[test]
fn looking_leaves_no_book_behind() {
    let desk = Desk::new();
    let spring = desk.spring();
    let read = desk.json(&["read", path_text(&spring)]);
    assert!(read["report"]["people"]["after"].as_u64().unwrap() > 3, "{read}");
    assert!(!desk.path("test.book").exists());
}

#[test]
fn several_paths_are_one_import() {
    let desk = Desk::new();
    let (winter, spring) = (desk.winter(), desk.spring());
    let report = desk.json(&["import", path_text(&winter), path_text(&spring)]);
    assert_eq!(report["sources"].as_array().unwrap().len(), 7, "{report}");
    assert_eq!(desk.json(&["log"])["ops"].as_array().unwrap().len(), 1);
    assert!(report["events"].as_array().unwrap().iter().any(|event| event["kind"] == "moved"));
}

#[test]
fn a_name_from_a_stranger_does_not_steer_the_terminal() {
    let desk = Desk::furnished();
    for args in [
        &["invitations", "--all-answers"][..],
        &["people", "--limit", "0"],
        &["person", "eve-rossa"],
        &["facts", "eve-rossa"],
        &["imports"],
        &["network"],
        &["read", "Complete_LinkedInDataExport_03-01-2026"],
    ] {
        let said = desk.say(args);
        let steers =
            |c: char| c != '\n' && c.is_control() || ('\u{202a}'..='\u{202e}').contains(&c);
        assert!(!said.chars().any(steers), "{args:?}: {said:?}");
    }
    let said = desk.run(&["person", "eve\u{1b}[2J"]);
    assert!(!said.err.contains('\u{1b}'), "{:?}", said.err);
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let desk = Desk::new();
    desk.say(&["demo", "--no-serve", "--keep", "kept"]);
    let mut child = desk.command(&["people", "--limit", "0", "--json"]).spawn().unwrap();
    let mut first = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut first).unwrap();
    assert_eq!(first, "{\n");
    let mut err = String::new();
    child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    assert_eq!((child.wait().unwrap().code(), err.as_str()), (Some(0), ""));
}

#[test]
fn no_limit_shows_all() {
    let desk = Desk::furnished();
    let found = desk.json(&["people", "--limit", "0"]);
    let people = found["people"].as_array().unwrap();
    assert_eq!(people.len() as u64, found["total"].as_u64().unwrap());
    assert_eq!(desk.json(&["people", "--limit", "1"])["people"].as_array().unwrap().len(), 1);
}
