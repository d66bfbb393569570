//! Requests through the whole router: who is let in, in which language, and what a failure looks like.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use axum::body::{Body, to_bytes};
use axum::http::{Method, Request, StatusCode, header};
use book::Shelf;
use jiff::civil::date;
use serde_json::Value;
use tower::ServiceExt;

use super::{Site, assets, router};

const HOST: &str = "127.0.0.1:4711";

/// A folder of the test's own with an empty book in it, gone when the test is over.
struct Room(PathBuf);

impl Room {
    fn new() -> Self {
        static ROOMS: AtomicU32 = AtomicU32::new(0);
        let number = ROOMS.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir();
        let folder = folder.join(format!("cerchia-door-{}-{number}", std::process::id()));
        std::fs::create_dir_all(folder.join("uploads")).unwrap();
        Self(folder)
    }

    fn uploads(&self) -> PathBuf {
        self.0.join("uploads")
    }

    fn site(&self) -> Site {
        Site {
            shelf: Shelf::open(&self.0.join("a.book")).unwrap(),
            today: Some(date(2024, 3, 12)),
            language: None,
            port: 4711,
            uploads: Arc::new(self.uploads()),
            underway: super::Underway::default(),
        }
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).unwrap();
    }
}

struct Answer {
    status: StatusCode,
    headers: header::HeaderMap,
    text: String,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

/// A request of a script's, with a body of JSON.
fn send_json(room: &Room, method: Method, path: &str, body: &str) -> Answer {
    let request = Request::builder().method(method).uri(path).header(header::HOST, HOST);
    let request = request.header(header::CONTENT_TYPE, "application/json");
    send_to(room, request.body(Body::from(body.to_owned())).unwrap())
}

fn send_to(room: &Room, request: Request<Body>) -> Answer {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let response = router(room.site()).oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let text = to_bytes(body, usize::MAX).await.unwrap().to_vec();
        Answer {
            status: parts.status,
            headers: parts.headers,
            text: String::from_utf8(text).unwrap(),
        }
    })
}

fn send(method: Method, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
    let mut request = Request::builder().method(method).uri(path).header(header::HOST, HOST);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    send_to(&Room::new(), request.body(Body::from(body.to_owned())).unwrap())
}

fn get(path: &str) -> Answer {
    send(Method::GET, path, &[], "")
}

const PAGES: [&str; 25] = [
    "/",
    "/keep",
    "/digest",
    "/invitations",
    "/todo",
    "/templates",
    "/stance",
    "/questions",
    "/triage",
    "/search",
    "/people",
    "/lists",
    "/suggestions",
    "/sorting",
    "/sorting/pairs",
    "/calibration",
    "/network",
    "/ask",
    "/wishes",
    "/goals",
    "/give",
    "/let-go",
    "/let-go/together",
    "/imports",
    "/log",
];

#[test]
fn every_page_of_an_empty_book_answers_and_is_guarded() {
    for page in PAGES {
        let answer = get(page);
        assert_eq!(answer.status, StatusCode::OK, "{page}");
        assert!(answer.text.starts_with("<!DOCTYPE html>"), "{page}");
        let policy = answer.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; style-src 'self';"), "{page}: {policy}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("cache-control"), "no-store");
    }
}

#[test]
fn every_page_has_its_document() {
    let views = [
        "today",
        "keep",
        "digest",
        "invitations",
        "todo",
        "templates",
        "stance",
        "questions",
        "triage",
        "search",
        "people",
        "lists",
        "suggestions",
        "sorting",
        "comparing",
        "calibration",
        "network",
        "ask",
        "wishes",
        "goals",
        "give",
        "let-go",
        "imports",
        "log",
    ];
    for view in views {
        let answer = get(&format!("/api/v1/{view}"));
        let document: Value = serde_json::from_str(&answer.text).unwrap();
        assert_eq!(document["schema"], format!("{view}/1"));
    }
}

#[test]
fn the_week_is_a_calendar_too() {
    let answer = get("/keep.ics");
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("content-type"), "text/calendar; charset=utf-8");
    assert!(answer.text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), "{}", answer.text);
    assert!(answer.text.ends_with("END:VCALENDAR\r\n"));
}

#[test]
fn a_word_nobody_says_of_people_is_not_understood() {
    let room = Room::new();
    let answer = send_json(&room, Method::PUT, "/api/v1/keep/nobody", r#"{"word":"streak"}"#);
    assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{}", answer.text);
    let answer = send_json(&room, Method::PUT, "/api/v1/keep/nobody", r#"{"word":"talked"}"#);
    assert_eq!(answer.status, StatusCode::NOT_FOUND, "{}", answer.text);
    let often = r#"{"often":"sometimes"}"#;
    let answer = send_json(&room, Method::PUT, "/api/v1/people/nobody/cadence", often);
    assert_eq!(answer.status, StatusCode::CONFLICT, "{}", answer.text);
}

#[test]
fn numbers_in_an_address_are_read() {
    assert_eq!(get("/invitations?pile=leave&from=16").status, StatusCode::OK);
    assert_eq!(get("/api/v1/invitations?state=all&limit=5&from=2").status, StatusCode::OK);
    assert_eq!(get("/people?q=ada&circle=close&from=60").status, StatusCode::OK);
    assert_eq!(get("/suggestions?class=name%2Bplace&later=true&from=8").status, StatusCode::OK);
    // The number is read, and then there is no such kind in an empty book.
    assert_eq!(get("/suggestions/acceptance?class=name&least=0.9").status, StatusCode::NOT_FOUND);
}

/// A room whose book knows an Ada from LinkedIn and an Ada from a mail.
#[expect(clippy::disallowed_methods, reason = "the test writes the files it imports")]
fn room_of_two() -> Room {
    let room = Room::new();
    let list = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n\
                Ada,Rossi,https://www.linkedin.com/in/ada-rossi,,,,05 Mar 2020\n\
                Bo,Ek,https://www.linkedin.com/in/bo-ek,,,,06 Mar 2020\n\
                Ines,Okoro,https://www.linkedin.com/in/ines-okoro,,,,07 Mar 2020\n\
                Klara,Vogt,https://www.linkedin.com/in/klara-vogt,,,,08 Mar 2020\n";
    let mail = "From - Fri Mar 01 10:00:00 2024\nDelivered-To: marta@colli.example\n\
                From: Ada Rossi <ada@works.example>\nTo: Marta Colli <marta@colli.example>\n\
                Date: Fri, 01 Mar 2024 10:00:00 +0000\nMessage-ID: <1@works.example>\nSubject: Hello\n\nHello.\n\n";
    let paths = [("Connections.csv", list), ("all.mbox", mail)].map(|(name, text)| {
        let path = room.0.join(name);
        std::fs::write(&path, text).unwrap();
        path
    });
    let site = room.site();
    site.shelf.write(|book| book::ops::import(book, &paths, site.now(), &|_| ())).unwrap();
    room
}

#[test]
fn a_decision_about_a_pair_is_a_resource() {
    let room = room_of_two();
    let pairs = || {
        let request = Request::get("/api/v1/suggestions").header(header::HOST, HOST);
        let answer = send_to(&room, request.body(Body::empty()).unwrap());
        serde_json::from_str::<Value>(&answer.text).unwrap()
    };
    let id = pairs()["pairs"][0]["id"].as_str().unwrap().to_owned();
    let decide = |method: Method, body: &str| {
        let path = format!("/api/v1/suggestions/{id}/decision");
        let request = Request::builder().method(method).uri(path).header(header::HOST, HOST);
        let request = request.header(header::CONTENT_TYPE, "application/json");
        send_to(&room, request.body(Body::from(body.to_owned())).unwrap()).status
    };
    for decision in ["later", "not-same", "same"] {
        let body = format!("{{\"decision\":\"{decision}\"}}");
        assert_eq!(decide(Method::PUT, &body), StatusCode::NO_CONTENT, "{decision}");
        assert_eq!(pairs()["waiting"], 0, "{decision}");
        assert_eq!(decide(Method::DELETE, ""), StatusCode::NO_CONTENT, "{decision}");
        assert_eq!(pairs()["waiting"], 1, "{decision}");
    }
    assert_eq!(decide(Method::PUT, "{\"decision\":\"maybe\"}"), StatusCode::NOT_FOUND);
    assert_eq!(decide(Method::DELETE, ""), StatusCode::NOT_FOUND);
}

#[test]
fn an_ask_and_a_wish_are_resources() {
    let room = room_of_two();
    let ask = |method: Method, path: &str, body: &str| send_json(&room, method, path, body);
    let look =
        |path: &str| serde_json::from_str::<Value>(&ask(Method::GET, path, "").text).unwrap();
    let asks = "/api/v1/person/linkedin:bo-ek/asks/recommendation";
    let helped = "{\"came\":\"helped\"}";
    assert_eq!(ask(Method::PUT, asks, helped).status, StatusCode::CONFLICT, "nothing was asked");
    assert_eq!(ask(Method::PUT, asks, "{}").status, StatusCode::NO_CONTENT);
    assert_eq!(ask(Method::PUT, asks, helped).status, StatusCode::NO_CONTENT);
    let person = look("/api/v1/person/linkedin:bo-ek");
    assert_eq!(person["asks"][0]["came"], "helped");
    let odd = "/api/v1/person/linkedin:bo-ek/asks/money";
    assert_eq!(ask(Method::PUT, odd, "{}").status, StatusCode::NOT_FOUND);
    assert_eq!(look("/api/v1/ask?question=introduction&to=bo-ek")["to"]["name"], "Bo Ek");
    assert_eq!(ask(Method::GET, "/ask?question=money", "").status, StatusCode::NOT_FOUND);
    let nobody = ask(Method::GET, "/ask?question=introduction&to=Nobody%20At%20All", "");
    assert!(
        nobody.text.contains("name=\"to\"") && nobody.text.contains("action=\"/wishes\""),
        "the form stays, and a wish is offered"
    );
    let script = "/api/v1/ask?question=introduction&to=Nobody%20At%20All";
    assert_eq!(ask(Method::GET, script, "").status, StatusCode::NOT_FOUND);
    let wish = "/api/v1/wishes/Lanterna%20Books";
    let why = "{\"kind\":\"employer\",\"why\":\"poems\"}";
    assert_eq!(ask(Method::PUT, wish, why).status, StatusCode::NO_CONTENT);
    assert_eq!(look("/api/v1/wishes")["wishes"][0]["why"], "poems");
    assert_eq!(ask(Method::DELETE, wish, "").status, StatusCode::NO_CONTENT);
    assert_eq!(ask(Method::DELETE, wish, "").status, StatusCode::NOT_FOUND);
}

#[test]
fn stance_and_questions_are_resources_and_tried_before_they_are_changed() {
    let room = room_of_two();
    let ask = |method: Method, path: &str, body: &str| send_json(&room, method, path, body);
    let look =
        |path: &str| serde_json::from_str::<Value>(&ask(Method::GET, path, "").text).unwrap();
    assert_eq!(look("/api/v1/moves?do=stance&words=open")["schema"], "moves/1");
    assert_eq!(look("/api/v1/stance")["stance"], "selective");
    let stance = "/api/v1/stance";
    assert_eq!(ask(Method::PUT, stance, "{\"stance\":\"open\"}").status, StatusCode::NO_CONTENT);
    assert_eq!(look(stance)["stance"], "open");
    assert_eq!(ask(Method::PUT, stance, "{\"stance\":\"shut\"}").status, StatusCode::NOT_FOUND);
    let questions = "/api/v1/questions";
    let add = "{\"do\":\"add\",\"words\":\"Do they bake?\"}";
    assert_eq!(ask(Method::POST, questions, add).status, StatusCode::OK);
    assert_eq!(look(questions)["questions"][11]["wording"], "Do they bake?");
    let tried = ask(Method::GET, "/questions?do=off&key=own-1", "");
    assert!(tried.text.contains("name=\"key\" value=\"own-1\""), "{}", tried.text);
    assert_eq!(ask(Method::GET, "/questions?do=off&key=none", "").status, StatusCode::NOT_FOUND);
    let learned = "/api/v1/triage/learned";
    assert_eq!(ask(Method::DELETE, learned, "").status, StatusCode::NO_CONTENT);
}

#[test]
fn a_word_on_how_close_somebody_is_is_a_resource() {
    let room = room_of_two();
    let ask = |method: Method, path: &str, body: &str| send_json(&room, method, path, body);
    let look =
        |path: &str| serde_json::from_str::<Value>(&ask(Method::GET, path, "").text).unwrap();
    let person = "/api/v1/person/linkedin:bo-ek";
    let say = |method: Method, what: &str, body: &str| {
        ask(method, &format!("{person}/{what}"), body).status
    };
    for (what, body, field, said) in [
        ("circle", "{\"circle\":\"close\"}", "pinned", Value::from("close")),
        ("elsewhere", "", "talks_elsewhere", Value::from(true)),
    ] {
        let before = look(person)[field].clone();
        assert_eq!(say(Method::PUT, what, body), StatusCode::NO_CONTENT, "{what}");
        assert_eq!(look(person)[field], said);
        assert_eq!(say(Method::DELETE, what, ""), StatusCode::NO_CONTENT, "{what}");
        assert_eq!(look(person)[field], before);
    }
    // Nothing is shown of him that could be too high.
    assert_eq!(say(Method::PUT, "correction", "{\"shown\":\"too-high\"}"), StatusCode::CONFLICT);
    assert_eq!(say(Method::PUT, "correction", "{\"shown\":\"odd\"}"), StatusCode::NOT_FOUND);
    let asked = || look("/api/v1/sorting")["next"].as_array().unwrap().len();
    let before = asked();
    assert_eq!(say(Method::PUT, "skip", ""), StatusCode::NO_CONTENT);
    assert_eq!(asked(), before - 1);
    let pair = "/api/v1/comparing/linkedin:bo-ek/linkedin:ines-okoro";
    assert_eq!(ask(Method::PUT, pair, "").status, StatusCode::NO_CONTENT);
    assert_eq!(look("/api/v1/calibration")["labels"], 1);
}

#[test]
fn a_decision_to_let_go_and_a_note_of_help_are_resources() {
    let room = room_of_two();
    let ask = |method: Method, path: &str, body: &str| send_json(&room, method, path, body);
    let look =
        |path: &str| serde_json::from_str::<Value>(&ask(Method::GET, path, "").text).unwrap();
    let decision = "/api/v1/let-go/linkedin:bo-ek/decision";
    let kept = || look("/api/v1/let-go?pile=keep")["people"].as_array().unwrap().len();
    let keep = "{\"decision\":\"keep\"}";
    assert_eq!(ask(Method::PUT, decision, keep).status, StatusCode::NO_CONTENT);
    assert_eq!((kept(), &look("/api/v1/person/linkedin:bo-ek")["parting"]), (1, &"keep".into()));
    assert_eq!(ask(Method::DELETE, decision, "").status, StatusCode::NO_CONTENT);
    assert_eq!(kept(), 0);
    let odd = "{\"decision\":\"drop\"}";
    assert_eq!(ask(Method::PUT, decision, odd).status, StatusCode::NOT_FOUND);
    assert_eq!(ask(Method::GET, "/let-go?pile=nonsense", "").status, StatusCode::NOT_FOUND);
    // Without the messages of LinkedIn nobody is let go without being looked at.
    let all = "{\"people\":[\"linkedin:bo-ek\"]}";
    let together = ask(Method::PUT, "/api/v1/let-go/decisions", all);
    assert_eq!(together.status, StatusCode::CONFLICT);
    let help = "{\"kind\":\"gave\",\"text\":\"an hour of advice\"}";
    let noted = || look("/api/v1/give")["noted"].as_array().unwrap().clone();
    let path = "/api/v1/person/linkedin:bo-ek/help";
    assert_eq!(ask(Method::POST, path, help).status, StatusCode::NO_CONTENT);
    let two = "/api/v1/introductions/linkedin:bo-ek/linkedin:ines-okoro";
    assert_eq!(ask(Method::PUT, two, "").status, StatusCode::NO_CONTENT);
    assert_eq!(noted().len(), 2);
    let note = format!("/api/v1/give/notes/{}", noted()[0]["note"]);
    assert_eq!(ask(Method::DELETE, &note, "").status, StatusCode::NO_CONTENT);
    assert_eq!(ask(Method::DELETE, &note, "").status, StatusCode::NOT_FOUND);
    assert_eq!(noted().len(), 1);
}

#[test]
fn what_is_written_of_a_person_is_a_resource() {
    let room = room_of_two();
    let ask = |method: Method, path: &str, body: &str| send_json(&room, method, path, body);
    let person = "/api/v1/person/linkedin:bo-ek";
    let look =
        |path: &str| serde_json::from_str::<Value>(&ask(Method::GET, path, "").text).unwrap();
    let do_it = |method: Method, what: &str, body: &str| {
        assert_eq!(
            ask(method, &format!("{person}/{what}"), body).status,
            StatusCode::NO_CONTENT,
            "{what}"
        );
    };
    do_it(Method::POST, "notes", "{\"text\":\"Likes eels.\"}");
    do_it(Method::PUT, "tags/book%20fair", "");
    do_it(Method::PUT, "fields/children", "{\"value\":\"2\"}");
    let shown = look(person);
    let id = shown["notes"][0]["id"].as_i64().unwrap();
    assert_eq!(shown["tags"], serde_json::json!(["book fair"]));
    assert_eq!(shown["fields"][0]["kind"], "number");
    assert_eq!(look("/api/v1/search?q=eels")["notes"]["found"][0]["name"], "Bo Ek");
    assert_eq!(look("/api/v1/people?q=tag%3A%22book%20fair%22")["total"], 1);
    let timeline = look(&format!("{person}/timeline?kind=note"));
    assert_eq!(timeline["timeline"].as_array().unwrap().len(), 1);
    do_it(Method::PUT, &format!("notes/{id}"), "{\"text\":\"Likes cats.\"}");
    do_it(Method::DELETE, &format!("notes/{id}"), "");
    do_it(Method::DELETE, "tags/book%20fair", "");
    do_it(Method::DELETE, "fields/children", "");
    let shown = look(person);
    assert!(["notes", "tags", "fields"].iter().all(|what| shown[what] == serde_json::json!([])));
}

#[test]
fn what_is_written_of_a_person_is_written_in_forms() {
    let room = room_of_two();
    let send = |path: &str, body: &str| {
        let request = Request::post(path).header(header::HOST, HOST);
        let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let answer = send_to(&room, request.body(Body::from(body.to_owned())).unwrap());
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}: {}", answer.text);
    };
    let look = |path: &str| {
        let request = Request::get(path).header(header::HOST, HOST);
        send_to(&room, request.body(Body::empty()).unwrap()).text
    };
    let person = "/people/linkedin:bo-ek";
    send(&format!("{person}/notes"), "text=Likes+eels.%0D%0AAnd+cats.");
    send(&format!("{person}/tag"), "tag=Book+fair");
    send(&format!("{person}/fields"), "name=coffee&value=no");
    let page = look(person);
    for shown in ["Likes eels.\nAnd cats.", "Book fair", "<bdi>coffee</bdi>"] {
        assert!(page.contains(shown), "{shown}");
    }
    let shown: Value = serde_json::from_str(&look("/api/v1/person/linkedin:bo-ek")).unwrap();
    let id = &shown["notes"][0]["id"];
    send(&format!("{person}/notes/{id}"), "text=Likes+dogs.");
    assert!(look(person).contains("Likes dogs."));
    send(&format!("{person}/notes/{id}/remove"), "");
    send(&format!("{person}/untag"), "tag=book+fair");
    send(&format!("{person}/fields"), "name=coffee&value=");
    let shown: Value = serde_json::from_str(&look("/api/v1/person/linkedin:bo-ek")).unwrap();
    assert!(["notes", "tags", "fields"].iter().all(|what| shown[what] == serde_json::json!([])));
    send("/people/tag", "q=since%3A2020&tag=spring&n=3");
    let fitting = |query: &str| {
        let found = look(&format!("/api/v1/people?q={query}"));
        serde_json::from_str::<Value>(&found).unwrap()["total"].clone()
    };
    assert_eq!(fitting("tag%3Aspring"), 0, "others fit than were shown");
    send("/people/tag", "q=since%3A2020&tag=spring&n=4");
    assert_eq!(fitting("tag%3Aspring"), 4);
    send("/lists", "name=Spring&q=tag%3Aspring");
    assert!(look("/lists").contains("Spring"));
    send("/lists/remove", "name=spring");
}

#[test]
fn a_list_is_a_resource_and_a_form_becomes_one_search() {
    let room = room_of_two();
    let ask = |method: Method, path: &str, body: &str| send_json(&room, method, path, body);
    let list = "/api/v1/lists/Since%202020";
    let query = "{\"query\":\"since:2020\"}";
    assert_eq!(ask(Method::PUT, list, query).status, StatusCode::NO_CONTENT);
    let lists: Value = serde_json::from_str(&ask(Method::GET, "/api/v1/lists", "").text).unwrap();
    assert_eq!(lists["lists"][0]["people"], 4);
    let wrong = "{\"query\":\"circle:nearest\"}";
    assert_eq!(ask(Method::PUT, list, wrong).status, StatusCode::CONFLICT);
    assert_eq!(ask(Method::DELETE, list, "").status, StatusCode::NO_CONTENT);
    assert_eq!(ask(Method::DELETE, list, "").status, StatusCode::NOT_FOUND);
    let narrowed = ask(Method::GET, "/people/narrow?q=ada&tag=book+fair&circle=close", "");
    assert_eq!(
        narrowed.header("location"),
        "/people?q=ada%20tag%3A%22book%20fair%22%20circle%3Aclose"
    );
    let shown = ask(Method::GET, "/people/tag?q=since%3A2020&tag=spring", "");
    assert!(shown.text.contains("name=\"n\" value=\"4\""), "{}", shown.text);
}

#[test]
fn a_goal_is_a_resource() {
    let room = room_of_two();
    let ask = |method: Method, path: &str| {
        let request = Request::builder().method(method).uri(path).header(header::HOST, HOST);
        send_to(&room, request.body(Body::empty()).unwrap())
    };
    let goal = "/api/v1/goals/goal/publishing%2C%20Milan";
    let texts = || {
        let goals: Value = serde_json::from_str(&ask(Method::GET, "/api/v1/goals").text).unwrap();
        goals["goals"]
            .as_array()
            .unwrap()
            .iter()
            .map(|goal| goal["text"].clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(ask(Method::PUT, goal).status, StatusCode::NO_CONTENT);
    assert_eq!(texts(), ["publishing, Milan"]);
    assert_eq!(ask(Method::DELETE, goal).status, StatusCode::NO_CONTENT);
    assert!(texts().is_empty());
    assert_eq!(ask(Method::DELETE, goal).status, StatusCode::NOT_FOUND);
    assert_eq!(ask(Method::PUT, "/api/v1/goals/wish/eels").status, StatusCode::BAD_REQUEST);
}

const PAGE: &str =
    "Bo Ek\n · 2nd\nEditor\nMilan, Italy · Contact info\n312 connections\nAbout\nEels.\n";

#[test]
fn a_pasted_profile_is_shown_and_nothing_kept_until_the_owner_says_so() {
    let room = room_of_two();
    let ask = |method: Method, path: &str, kind: &str, body: &str| {
        let request = Request::builder().method(method).uri(path).header(header::HOST, HOST);
        let request = request.header(header::CONTENT_TYPE, kind);
        send_to(&room, request.body(Body::from(body.to_owned())).unwrap())
    };
    let n_facts = || {
        let shown = ask(Method::GET, "/api/v1/person/linkedin:bo-ek", "", "").text;
        serde_json::from_str::<Value>(&shown).unwrap()["n_facts"].as_u64().unwrap()
    };
    let before = n_facts();
    let form = format!(
        "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n{PAGE}\r\n\
         --x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\"\r\n\r\n\r\n--x--\r\n"
    );
    let page = "/people/linkedin:bo-ek/profile";
    let shown = ask(Method::POST, page, "multipart/form-data; boundary=x", &form);
    assert_eq!(shown.status, StatusCode::OK, "{}", shown.text);
    assert!(shown.text.contains("Milan, Italy") && n_facts() == before);
    let kept =
        "0.kind=lives&0.keep=yes&0.name=Milan%2C+Italy&1.kind=headline&1.name=Editor&photo=shown";
    let answer =
        ask(Method::POST, &format!("{page}/keep"), "application/x-www-form-urlencoded", kept);
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(n_facts(), before + 2);
    let api = "/api/v1/person/linkedin:bo-ek/profile";
    let read = ask(Method::POST, api, "text/plain", PAGE);
    let read: Value = serde_json::from_str(&read.text).unwrap();
    assert_eq!((&read["schema"], &read["is_other"]), (&"profile/1".into(), &false.into()));
    let body = serde_json::json!({"things": read["things"]}).to_string();
    assert_eq!(ask(Method::PUT, api, "application/json", &body).status, StatusCode::NO_CONTENT);
    let refused = ask(Method::POST, api, "text/plain", "Dear Bo, how are you?");
    let refused: Value = serde_json::from_str(&refused.text).unwrap();
    assert_eq!(refused["error"]["kind"], "refused");
    assert!(refused["error"]["hint"].is_string(), "what to do next");
}

#[test]
fn a_stranger_at_the_door_is_refused_before_anything_is_read() {
    let request = Request::get("/").header(header::HOST, "evil.example:4711");
    let answer = send_to(&Room::new(), request.body(Body::empty()).unwrap());
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(!answer.text.contains("html"));
}

#[test]
fn a_form_on_another_site_changes_nothing() {
    let form = ("content-type", "application/x-www-form-urlencoded");
    let foreign = [form, ("origin", "https://evil.example")];
    let answer = send(Method::POST, "/log/undo", &foreign, "back=/log");
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    let own = [form, ("origin", "http://127.0.0.1:4711"), ("sec-fetch-site", "same-origin")];
    let answer = send(Method::POST, "/log/undo", &own, "back=/log");
    assert_ne!(answer.status, StatusCode::FORBIDDEN);
}

#[track_caller]
fn speaks(path: &str, headers: &[(&str, &str)], language: &str) {
    let answer = send(Method::GET, path, headers, "");
    assert!(answer.text.contains(&format!("<html lang=\"{language}\">")), "{path} {headers:?}");
}

#[test]
fn the_language_is_the_one_asked_for_then_the_one_kept_then_the_browsers() {
    speaks("/", &[], "en");
    speaks("/", &[("accept-language", "it-CH, de;q=0.5")], "it");
    speaks("/", &[("accept-language", "it"), ("cookie", "a=b; lang=en")], "en");
    speaks("/?lang=it", &[("cookie", "lang=en")], "it");
    speaks("/?lang=xx", &[], "en");
}

#[test]
fn a_language_asked_for_is_kept() {
    let kept = get("/people?lang=it");
    assert_eq!(kept.header("set-cookie"), "lang=it; Path=/; SameSite=Strict; HttpOnly");
    assert_eq!(get("/people").header("set-cookie"), "");
}

#[test]
fn what_is_not_there_is_a_sentence_and_a_way_on() {
    for path in [
        "/nowhere",
        "/people/nobody",
        "/invitations/none",
        "/suggestions/none",
        "/invitations/groups/none",
        "/invitations/none/draft",
    ] {
        let answer = get(path);
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(answer.text.contains("class=\"button\" href=\"/\""), "{path}");
    }
    let answer = get("/api/v1/person/nobody");
    let document: Value = serde_json::from_str(&answer.text).unwrap();
    assert_eq!(
        (answer.status, &document["error"]["kind"]),
        (StatusCode::NOT_FOUND, &"not-found".into())
    );
    assert!(document["error"]["hint"].is_string(), "what to do next");
}

#[test]
fn what_cannot_be_read_is_said() {
    assert_eq!(get("/people?from=many").status, StatusCode::BAD_REQUEST);
    let answer = send(
        Method::PUT,
        "/api/v1/invitations/i/decision",
        &[("content-type", "application/json")],
        "{",
    );
    let document: Value = serde_json::from_str(&answer.text).unwrap();
    assert_eq!(document["error"]["kind"], "unread");
}

#[test]
fn an_asset_may_be_kept_for_ever_because_its_address_changes_with_it() {
    let answer = get(assets::style());
    assert_eq!(answer.header("content-type"), "text/css; charset=utf-8");
    assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable");
}

#[test]
fn an_upload_leaves_nothing_behind() {
    let room = Room::new();
    let body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../a.zip\"\r\n\r\n\
                no zip at all\r\n--x--\r\n";
    let request = Request::post("/imports")
        .header(header::HOST, HOST)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
    let answer = send_to(&room, request.body(Body::from(body)).unwrap());
    assert_eq!(answer.status, StatusCode::CONFLICT, "{}", answer.text);
    assert_eq!(std::fs::read_dir(room.uploads()).unwrap().count(), 0);
    assert_eq!(std::fs::read_dir(&room.0).unwrap().filter(is_stray).count(), 0);
}

/// Whether a file in the room is neither the book's nor the folder for uploads.
fn is_stray(entry: &std::io::Result<std::fs::DirEntry>) -> bool {
    let name = entry.as_ref().unwrap().file_name().into_string().unwrap();
    !name.starts_with("a.book") && name != "uploads"
}
