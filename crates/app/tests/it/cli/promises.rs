//! The fields scripts rely on: present, and of the kind that was promised. More may be there.
//!
//! A shape is written as JSON with words for kinds: `text`, `number`, `bool`, `day`, `list`, `object`,
//! with `?` where it may be `null`; words with bars between them are all there may be. A list with one
//! shape in it is not empty, and all that is in it has that shape.

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::{Value, json};

use super::program::Desk;

#[track_caller]
fn check(document: &Value, shape: &Value) {
    let mut faults = Vec::new();
    compare(document, shape, "", &mut faults);
    assert!(faults.is_empty(), "{}\n{document:#}", faults.join("\n"));
}

fn compare(value: &Value, shape: &Value, at: &str, faults: &mut Vec<String>) {
    match shape {
        Value::Object(fields) => {
            for (name, shape) in fields {
                match value.get(name) {
                    Some(value) => compare(value, shape, &format!("{at}.{name}"), faults),
                    None => faults.push(format!("{at}.{name} is missing")),
                }
            }
        }
        Value::Array(shapes) => {
            let items = value.as_array().map(Vec::as_slice).unwrap_or_default();
            if items.is_empty() {
                faults.push(format!("{at} has nothing in it"));
            }
            for (index, item) in items.iter().enumerate() {
                compare(item, &shapes[0], &format!("{at}[{index}]"), faults);
            }
        }
        Value::String(kind) if is_of(value, kind) => {}
        other => faults.push(format!("{at} is {value}, not {other}")),
    }
}

fn is_of(value: &Value, kind: &str) -> bool {
    if let Some(kind) = kind.strip_suffix('?') {
        return value.is_null() || is_of(value, kind);
    }
    match kind {
        "text" => value.as_str().is_some_and(|text| !text.is_empty()),
        "number" => value.is_number(),
        "count" => value.is_u64(),
        "bool" => value.is_boolean(),
        "list" => value.is_array(),
        "object" => value.is_object(),
        "day" => value.as_str().is_some_and(|text| text.parse::<Date>().is_ok()),
        "moment" => value
            .as_str()
            .is_some_and(|text| text.ends_with('Z') && text.parse::<Timestamp>().is_ok()),
        words => value.as_str().is_some_and(|text| words.split('|').any(|word| word == text)),
    }
}

fn fact() -> Value {
    json!({"day": "day?", "at": "moment?", "says": "text", "fact": "text", "source": "text",
        "file": "text", "line": "count"})
}

fn invitation() -> Value {
    json!({
        "id": "text", "name": "text", "profile": "text?", "direction": "incoming|outgoing",
        "sent_on": "day?", "note": "text?", "state": "waiting|accepted|decided",
        "verdict": "let-in|ask-first|leave", "confidence": "number", "reason": "text",
        "group": "text?",
        "answers": [{
            "question": "know|note|mutual|face|place|work|voice|common|count|value|gut",
            "answer": "yes|no|unknown", "by": "evidence|owner", "reason": "text",
            "weight": "number", "facts": "list",
        }],
    })
}

fn person() -> Value {
    json!({
        "id": "text", "name": "text", "handles": ["text"], "employer": "text?", "role": "text?",
        "connected_on": "day?",
        "circle": "support|sympathy|close|active|known|connected|unknown",
        "bond": "number?", "pulse": "number?", "closeness": "object?", "status": "text?",
        "last_two_way_on": "day?", "sources": ["text"],
    })
}

#[test]
fn an_import_reports_what_was_promised() {
    let desk = Desk::new();
    desk.winter();
    desk.spring();
    desk.say(&["import", "Complete_LinkedInDataExport_12-01-2025"]);
    let report = desk.json(&["import", "Complete_LinkedInDataExport_03-01-2026"]);
    let shape = json!({
        "schema": "import/1",
        "sources": [{"source": "text", "file": "text", "facts": "count", "new": "count",
            "problems": "count", "seconds": "number"}],
        "absent": ["text"],
        "problems": [{"file": "text", "line": "count?", "why": "text", "example": "text"}],
        "people": {"before": "count", "after": "count"},
        "events": [{"kind": "removed|moved|new-role|renamed|new-address", "person": "text",
            "name": "text", "says": "text", "after": "day?", "seen_on": "day?"}],
    });
    check(&report, &shape);
    let reading = desk.json(&["read", "Complete_LinkedInDataExport_03-01-2026"]);
    check(&reading, &json!({"schema": "read/1", "report": {"schema": "import/1"}}));
    let imports = json!({"schema": "imports/1", "imports": [{"op": "count", "at": "moment",
        "name": "text", "undone": "bool", "report": {"schema": "import/1"}}], "would_help": "list"});
    check(&desk.json(&["imports"]), &imports);
}

#[test]
fn the_desk_holds_what_was_promised() {
    let desk = Desk::furnished();
    let waiting = desk.json(&["invitations"]);
    check(&waiting, &json!({"schema": "invitations/1", "invitations": [invitation()]}));
    for invitation in waiting["invitations"].as_array().unwrap() {
        assert_eq!(
            (&invitation["direction"], &invitation["state"]),
            (&json!("incoming"), &json!("waiting"))
        );
        assert_eq!(invitation["answers"].as_array().unwrap().len(), 11);
        assert!((0.0..=1.0).contains(&invitation["confidence"].as_f64().unwrap()));
    }
    let facts = waiting["invitations"].as_array().unwrap().iter();
    let facts = facts.flat_map(|one| one["answers"].as_array().unwrap());
    let facts: Vec<&Value> = facts.flat_map(|one| one["facts"].as_array().unwrap()).collect();
    assert!(!facts.is_empty(), "no answer rests on a fact");
    facts.into_iter().for_each(|one| check(one, &fact()));

    let zoe = desk.invitation_of("Zoe Muster");
    let answered = desk.json(&["answer", &zoe, "gut", "yes"]);
    check(&answered, &invitation());
    let gut = answered["answers"].as_array().unwrap().last().unwrap();
    assert_eq!((&gut["answer"], &gut["by"]), (&json!("yes"), &json!("owner")));
    assert_eq!(desk.json(&["decide", &zoe, "let-in"])["state"], "decided");
}

#[test]
fn what_is_asked_and_how_far_to_trust_it_hold_what_was_promised() {
    let desk = Desk::furnished();
    let progress =
        json!({"placed": "count", "skipped": "count", "compared": "count", "enough": "count"});
    let mut asked = person();
    let more = json!({"reason": "text", "facts": "list"});
    asked.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let sorting = json!({"schema": "sorting/1", "progress": progress, "next": [asked]});
    check(&desk.json(&["sort"]), &sorting);
    let comparing = json!({"schema": "comparing/1", "progress": progress, "next": "list"});
    check(&desk.json(&["sort", "--pairs"]), &comparing);
    let agreement = json!({"agree": "count", "of": "count", "surprise": "number"});
    let calibration = json!({
        "schema": "calibration/1", "labels": "count", "before": agreement, "after": agreement,
        "is_learned": "bool", "is_scaled": "bool", "moved": "list", "errs": "list",
        "back_test": "object?",
    });
    check(&desk.json(&["calibration"]), &calibration);
    desk.say(&["closer", "luca-bianchi", "ada-rossi"]);
    let said = desk.json(&["calibration"]);
    check(
        &said,
        &json!({"labels": "count", "errs": [{"kind": "text", "misses": "count", "of": "count"}]}),
    );
    assert_eq!(said["before"]["of"], 1);
}

#[test]
fn people_are_what_was_promised_and_the_unknown_come_last() {
    let desk = Desk::furnished();
    let found = desk.json(&["people"]);
    check(&found, &json!({"schema": "people/1", "people": [person()], "total": "count"}));
    let is_known: Vec<bool> =
        found["people"].as_array().unwrap().iter().map(|one| !one["closeness"].is_null()).collect();
    assert!(is_known.contains(&true) && is_known.contains(&false), "{is_known:?}");
    assert!(is_known.is_sorted_by(|one, next| one >= next), "{is_known:?}");

    let mut whole = person();
    let more = json!({
        "schema": "person/1",
        "closeness": {"score": "number", "low": "number", "high": "number"},
        "factors": [{"name": "text", "value": "number", "points": "number", "reason": "text", "facts": "list"}],
        "timeline": [fact()], "give_and_take": "text", "notes": "list", "tags": "list",
    });
    whole.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    for command in ["person", "why"] {
        check(&desk.json(&[command, "ada-rossi"]), &whole);
    }
    assert_eq!(desk.json(&["pin", "ada-rossi", "support"])["circle"], "support");
    let facts = desk.json(&["facts", "ada-rossi"]);
    check(&facts, &json!({"schema": "facts/1", "facts": [fact()]}));
}

#[test]
fn pairs_that_may_be_one_are_what_was_promised() {
    let desk = Desk::furnished();
    desk.letters();
    desk.say(&["import", "letters.mbox"]);
    let evidence = json!([{"what": "text", "weight": "number?", "says": "text", "facts": "list"}]);
    check(
        &desk.json(&["suggestions"]),
        &json!({
            "schema": "suggestions/1", "total": "count", "waiting": "count", "put_off": "count",
            "settled": "count", "classes": [{"key": "text", "size": "count"}],
            "pairs": [{
                "id": "text", "a": "text", "b": "text", "probability": "number", "evidence": "list",
                "unlocks": "count", "class": "text", "state": "waiting|later", "settles": "text"
            }],
        }),
    );
    let why = desk.json(&["why-same", "ada-rossi", "ada.rossi@libri.example"]);
    check(&why["evidence"][0]["facts"], &json!([fact()]));
    check(
        &why,
        &json!({
            "schema": "why-same/1", "a": "text", "b": "text", "outcome": "one|ask|apart",
            "by": "source|owner|evidence", "probability": "number?", "evidence": evidence,
            "settles": "text?"
        }),
    );
}

#[test]
fn the_network_is_what_was_promised() {
    let desk = Desk::furnished();
    let shape = json!({
        "schema": "network/1", "connections": "count", "with_evidence": "count",
        "strong": {"expected": "number", "low": "number", "high": "number"},
        "effective_number": "number?", "hollow_share": "number?", "circles": "object",
        "diversity": "object", "bridges": "list", "series": ["object"],
    });
    check(&desk.json(&["network"]), &shape);
}

#[test]
fn whatever_is_done_says_so() {
    let desk = Desk::furnished();
    let log = json!({"schema": "log/1", "ops": [{"op": "count", "at": "moment", "what": "text",
        "says": "text", "undone": "bool"}]});
    check(&desk.json(&["log"]), &log);
    check(&desk.json(&["backup", "a.book"]), &json!({"schema": "done/1", "says": "text"}));
    check(&desk.json(&["restore", "a.book"]), &json!({"schema": "done/1", "says": "text"}));
    for format in ["json", "csv", "vcard", "ics", "graphml", "gexf"] {
        let done = desk.json(&["export", "--format", format, "--out", &format!("all.{format}")]);
        check(&done, &json!({"schema": "done/1", "says": "text"}));
        assert!(desk.path(&format!("all.{format}")).metadata().unwrap().len() > 90);
    }
    check(&desk.json(&["forget", "ada-rossi"]), &json!({"schema": "forget/1", "facts": "count"}));
    check(&desk.json(&["undo"]), &json!({"schema": "undo/1", "op": "count", "what": "forget"}));
}

#[test]
fn shells_and_the_manual_know_every_command() {
    let desk = Desk::new();
    let manual = desk.say(&["man"]).replace("\\-", "-");
    for command in COMMANDS {
        assert!(manual.contains(&format!("cerchia-{command}")), "the manual lacks `{command}`");
    }
    for shell in ["bash", "zsh", "fish"] {
        let completions = desk.say(&["completions", shell]);
        let missing = COMMANDS.into_iter().find(|command| !completions.contains(command));
        assert_eq!(missing, None, "{shell}");
    }
}

const COMMANDS: [&str; 22] = [
    "import",
    "read",
    "invitations",
    "answer",
    "decide",
    "people",
    "person",
    "why",
    "facts",
    "pin",
    "forget",
    "network",
    "imports",
    "log",
    "undo",
    "export",
    "backup",
    "restore",
    "serve",
    "demo",
    "completions",
    "man",
];
