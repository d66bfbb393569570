//! Invented invitations: from an old colleague, a stranger who read, a seller, and the silent.

use book::views::draft::{Draft, Template, Templates};
use book::views::group::{Group, Member, Preview};
use book::views::invitations::{Answer, Invitation, Invitations, Piles};
use book::views::model::{Asking, Proposal};
use book::views::shown::FactShown;
use book::views::sitting::Sitting;
use book::views::todo::{Removal, Task, Todo};
use jiff::civil::{Date, date};

use super::{HOSTILE, fact, says};

const QUESTIONS: [&str; 11] =
    ["know", "note", "mutual", "face", "place", "work", "voice", "common", "count", "value", "gut"];

struct Given {
    answer: &'static str,
    by: &'static str,
    reason: &'static str,
}

fn given(answer: &'static str, by: &'static str, reason: &'static str) -> Given {
    Given { answer, by, reason }
}

fn answers(of: [Given; 11], facts: &[FactShown]) -> Vec<Answer> {
    let pairs = QUESTIONS.into_iter().zip(of);
    pairs
        .map(|(question, given)| Answer {
            question: question.into(),
            wording: None,
            answer: given.answer,
            by: given.by,
            reason: says(given.reason),
            weight: if given.answer == "unknown" { 0.0 } else { 0.8 },
            would_decide: question == "gut",
            facts: if question == "know" { facts.to_vec() } else { Vec::new() },
        })
        .collect()
}

const ONLY_YOU: &str = "Nothing imported says; only you can tell.";

pub(super) fn known() -> Vec<Answer> {
    let unknown = || given("unknown", "evidence", ONLY_YOU);
    answers(
        [
            given("yes", "evidence", "You wrote to each other on 14 days, last in May 2022."),
            given("yes", "evidence", "The note names your article on river ferries."),
            given("unknown", "evidence", "The archive does not list shared contacts."),
            unknown(),
            unknown(),
            given("yes", "evidence", "Both of you work in publishing."),
            given("yes", "owner", "You said so on 10 March 2024."),
            given("yes", "evidence", "You were both at Lanterna Press from 2017 to 2019."),
            unknown(),
            given("unknown", "evidence", "Say what you look for, and this can be answered."),
            unknown(),
        ],
        &[
            fact(date(2022, 5, 4), "They wrote to you.", "messages.csv", 812),
            fact(date(2022, 5, 3), "You wrote to them.", "messages.csv", 813),
        ],
    )
}

fn pitch() -> Vec<Answer> {
    let unknown = || given("unknown", "evidence", ONLY_YOU);
    answers(
        [
            given("no", "evidence", "No trace in 41,203 messages. That is no proof."),
            given("no", "evidence", "12 waiting invitations carry nearly the same words."),
            unknown(),
            unknown(),
            unknown(),
            given("no", "evidence", "Their headline is about advertising."),
            unknown(),
            given("no", "evidence", "No employer, school or group in common."),
            unknown(),
            unknown(),
            unknown(),
        ],
        &[],
    )
}

fn silent() -> Vec<Answer> {
    let unknown = || given("unknown", "evidence", ONLY_YOU);
    let no_note = given("no", "evidence", "There is no note.");
    answers(
        [
            unknown(),
            no_note,
            unknown(),
            unknown(),
            unknown(),
            unknown(),
            unknown(),
            unknown(),
            unknown(),
            unknown(),
            unknown(),
        ],
        &[],
    )
}

pub(in crate::web) fn invitation(id: &str, name: &str) -> Invitation {
    Invitation {
        id: id.to_owned(),
        person: format!("p-{id}"),
        name: name.to_owned(),
        profile: Some("https://www.linkedin.com/in/somebody-invented".to_owned()),
        direction: "incoming",
        sent_on: Some(date(2024, 2, 10)),
        age_days: Some(28),
        note: None,
        state: "waiting".to_owned(),
        decision: None,
        until: None,
        verdict: Some("ask-first"),
        confidence: Some(0.5),
        log_odds: Some(0.2),
        error: Some(0.8),
        reason: Some(says(
            "Nobody you know vouches for them, and they wrote nothing; one question would tell.",
        )),
        learned: None,
        stale: None,
        group: None,
        groups: Vec::new(),
        asks: None,
        answers: silent(),
    }
}

pub(super) fn full_desk() -> Vec<Invitation> {
    let mut tomas = invitation("i-7f3a", "Tomás Ó Briain");
    tomas.note = Some("Hello! I read your piece on river ferries twice, once for work and once for pleasure. We overlapped at Lanterna Press, two floors apart. I would be glad to stay in touch.".to_owned());
    tomas.verdict = Some("let-in");
    tomas.reason = Some(says("You worked at the same press, and the note is meant for you."));
    tomas.answers = known();
    let mut yusuf = invitation("i-11c0", "يوسف حدّاد");
    yusuf.note = Some("مرحبا، قرأت مقالك عن العبّارات وأعجبني كثيرا.".to_owned());
    yusuf.verdict = Some("let-in");
    yusuf.reason = Some(says("The note is about your article, in three sentences of its own."));
    let mut growth = invitation("i-90be", "Rick Bravura, MBA 🚀");
    growth.note = Some(
        "Hi Nora, I help busy founders 10x their pipeline. Open to a quick call this week?"
            .to_owned(),
    );
    growth.verdict = Some("leave");
    growth.reason = Some(says("The same note went to many, and it sells something."));
    growth.group = Some("g-1".to_owned());
    growth.groups = vec!["g-1".to_owned(), "employer:Bravura".to_owned()];
    growth.answers = pitch();
    let mut mei = invitation("i-2d51", "李 明美");
    mei.sent_on = None;
    mei.age_days = None;
    mei.asks = Some("know".to_owned());
    let mut decided = invitation("i-3e77", "Zoë Müller-Lüdenscheidt");
    decided.decision = Some("later".to_owned());
    decided.until = Some(date(2024, 4, 11));
    vec![tomas, yusuf, growth, mei, decided]
}

pub(in crate::web) fn invitations() -> Invitations {
    Invitations {
        schema: "invitations/1",
        piles: Piles {
            let_in: 18,
            ask_first: 61,
            leave: 104,
            later: 3,
            decided: 12,
            accepted: 640,
        },
        exported_on: Some(date(2024, 3, 9)),
        total: 183,
        invitations: full_desk(),
        groups: vec![
            group(
                "g-1",
                "note",
                12,
                "Hi, I help busy founders 10x their pipeline. Open to a quick call this week? I have two slots left.",
            ),
            group("g-2", "note", 7, "I'd like to add you to my professional network."),
            group("employer:Bravura", "employer", 3, "Bravura"),
            group("day:2024-02-10", "day", 9, "2024-02-10"),
        ],
        sitting: Sitting {
            minutes_left: 37,
            seconds_each: 12.0,
            is_measured: true,
            ..Sitting::default()
        },
        put_off: put_off(),
    }
}

fn group(id: &str, kind: &str, size: u64, what: &str) -> Group {
    Group { id: id.to_owned(), kind: kind.to_owned(), size, what: what.to_owned() }
}

fn put_off() -> Vec<Date> {
    vec![date(2024, 3, 19), date(2024, 4, 11), date(2024, 6, 10)]
}

/// Nobody waits any more, and a sitting that did it.
pub(in crate::web) fn finished_invitations() -> Invitations {
    Invitations {
        exported_on: Some(date(2024, 3, 9)),
        piles: Piles { decided: 195, later: 3, ..Piles::default() },
        sitting: Sitting { let_in: 18, ask_first: 61, leave: 104, later: 3, ..Sitting::default() },
        ..no_invitations()
    }
}

fn member(id: &str, name: &str, verdict: &'static str, reason: &'static str) -> Member {
    Member {
        id: id.to_owned(),
        person: format!("p-{id}"),
        name: name.to_owned(),
        verdict,
        reason: says(reason),
        is_exception: verdict != "leave",
    }
}

pub(in crate::web) fn preview() -> Preview {
    Preview {
        schema: "group/1",
        group: group("g-1", "note", 3, "Hi, I help busy founders 10x their pipeline."),
        advice: "leave",
        members: vec![
            member("i-7f3a", "Tomás Ó Briain", "ask-first", "You know them, and the note sells."),
            member("i-90be", "Rick Bravura, MBA 🚀", "leave", "The same note went to many."),
            member("i-91be", HOSTILE[1], "leave", "The same note went to many."),
        ],
        put_off: put_off(),
    }
}

fn task(id: &str, name: &str, task: &'static str, done: Option<&'static str>) -> Task {
    Task {
        invitation: id.to_owned(),
        person: format!("p-{id}"),
        name: name.to_owned(),
        profile: Some("https://www.linkedin.com/in/somebody-invented".to_owned()),
        task,
        decision: "let-in".to_owned(),
        decided_on: Some(date(2024, 3, 10)),
        done,
    }
}

fn removal(person: &str, name: &str, done: Option<&'static str>) -> Removal {
    Removal {
        person: person.to_owned(),
        name: name.to_owned(),
        profile: Some("https://www.linkedin.com/in/somebody-invented".to_owned()),
        decided_on: Some(date(2024, 3, 8)),
        done,
    }
}

pub(in crate::web) fn todo() -> Todo {
    Todo {
        open: vec![
            task("i-7f3a", "Tomás Ó Briain", "accept", None),
            task("i-2d51", "李 明美", "ask", None),
            Task {
                profile: Some("javascript:alert(1)".to_owned()),
                ..task("i-90be", HOSTILE[0], "ignore", None)
            },
        ],
        done: vec![
            task("i-1", "Ada Rossi", "accept", Some("connected")),
            task("i-2", "Bo Ek", "ignore", Some("ticked")),
        ],
        to_remove: vec![
            removal("p-7", "Per Sørbø", None),
            Removal {
                profile: Some("javascript:alert(1)".to_owned()),
                ..removal("p-8", HOSTILE[0], None)
            },
        ],
        removed: vec![removal("p-9", "Ines Okoro", Some("gone"))],
        ..nothing_to_do()
    }
}

pub(in crate::web) fn nothing_to_do() -> Todo {
    Todo {
        schema: "todo/1",
        received: "https://www.linkedin.com/mynetwork/invitation-manager/",
        sent: "https://www.linkedin.com/mynetwork/invitation-manager/sent/",
        open: Vec::new(),
        done: Vec::new(),
        connections: "https://www.linkedin.com/mynetwork/invite-connect/connections/",
        to_remove: Vec::new(),
        removed: Vec::new(),
    }
}

pub(in crate::web) fn draft() -> Draft {
    Draft {
        schema: "draft/1",
        invitation: Some("i-7f3a".to_owned()),
        person: "p-i-7f3a".to_owned(),
        name: "Tomás Ó Briain".to_owned(),
        with: None,
        about: None,
        is_connection: false,
        profile: Some("https://www.linkedin.com/in/somebody-invented".to_owned()),
        outcome: "ask-first",
        language: "en",
        guessed_from: Some("note"),
        why: None,
        text: Some(format!("Hello Tomás,\n\n{}\n\nNora", HOSTILE[0])),
        characters: 46,
        limit: 8_000,
        premium_limit: 8_000,
        is_own: false,
        asking: None,
    }
}

/// A draft whose owner has a model of her own.
pub(in crate::web) fn draft_with_model() -> Draft {
    let asking = Asking {
        host: "127.0.0.1:11434".to_owned(),
        url: "http://127.0.0.1:11434/v1/chat/completions".to_owned(),
        body: format!("{{\n  \"model\": \"invented\",\n  {:?}\n}}", HOSTILE[0]),
        seen: "00c0ffee00c0ffee".to_owned(),
    };
    Draft { asking: Some(asking), ..draft() }
}

pub(in crate::web) fn proposal() -> Proposal {
    Proposal {
        schema: "proposal/1",
        host: "127.0.0.1:11434".to_owned(),
        text: HOSTILE[0].to_owned(),
        characters: HOSTILE[0].chars().count(),
        limit: 8_000,
    }
}

/// A first note that is too long.
pub(in crate::web) fn first_note() -> Draft {
    Draft {
        invitation: None,
        outcome: "invite",
        guessed_from: None,
        text: Some("Hello. ".repeat(31)),
        characters: 217,
        limit: 200,
        premium_limit: 300,
        ..draft()
    }
}

pub(in crate::web) fn no_reply() -> Draft {
    Draft { outcome: "leave", text: None, characters: 0, ..draft() }
}

pub(in crate::web) fn templates() -> Templates {
    let template = |outcome, language, language_name, is_own| Template {
        outcome,
        language,
        language_name,
        text: format!("Hello {{name}},\n{}", HOSTILE[0]),
        is_own,
    };
    Templates {
        schema: "templates/1",
        placeholders: vec!["name", "me", "why"],
        templates: vec![
            template("ask-first", "en", "English", true),
            template("let-in", "en", "English", false),
            template("ask-first", "it", "Italiano", false),
        ],
    }
}

pub(in crate::web) fn no_invitations() -> Invitations {
    Invitations {
        schema: "invitations/1",
        piles: Piles::default(),
        exported_on: None,
        total: 0,
        invitations: Vec::new(),
        groups: Vec::new(),
        sitting: Sitting::default(),
        put_off: put_off(),
    }
}

pub(in crate::web) fn hostile_invitations() -> Invitations {
    let mut shown = no_invitations();
    for (at, name) in HOSTILE.into_iter().enumerate() {
        let mut invitation = invitation(&format!("\"{at}/<"), name);
        invitation.profile = Some("javascript:alert(1)//linkedin.com/in/x".to_owned());
        invitation.note = Some(name.to_owned());
        invitation.group = Some(name.to_owned());
        invitation.groups = vec![name.to_owned()];
        let kind = if at == 0 { "employer" } else { "note" };
        shown.groups.push(group(name, kind, 2, name));
        shown.invitations.push(invitation);
    }
    shown.total = 4;
    shown
}
