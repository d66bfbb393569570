//! Invented invitations: from an old colleague, a stranger who read, a seller, and the silent.

use book::views::invitations::{Answer, Group, Invitation, Invitations, Piles};
use book::views::shown::FactShown;
use jiff::civil::date;

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
            question,
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
        verdict: Some("ask-first"),
        confidence: Some(0.5),
        reason: Some(says(
            "Nobody you know vouches for them, and they wrote nothing; one question would tell.",
        )),
        stale: None,
        group: None,
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
    growth.answers = pitch();
    let mut mei = invitation("i-2d51", "李 明美");
    mei.sent_on = None;
    mei.age_days = None;
    let mut decided = invitation("i-3e77", "Zoë Müller-Lüdenscheidt");
    decided.decision = Some("later".to_owned());
    vec![tomas, yusuf, growth, mei, decided]
}

pub(in crate::web) fn invitations() -> Invitations {
    Invitations {
        schema: "invitations/1",
        piles: Piles { let_in: 18, ask_first: 61, leave: 104, later: 3, decided: 12, accepted: 640 },
        exported_on: Some(date(2024, 3, 9)),
        total: 183,
        invitations: full_desk(),
        groups: vec![
            Group { id: "g-1".to_owned(), size: 12, note: "Hi, I help busy founders 10x their pipeline. Open to a quick call this week? I have two slots left.".to_owned() },
            Group { id: "g-2".to_owned(), size: 7, note: "I'd like to add you to my professional network.".to_owned() },
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
    }
}

pub(in crate::web) fn hostile_invitations() -> Invitations {
    let mut shown = no_invitations();
    for (at, name) in HOSTILE.into_iter().enumerate() {
        let mut invitation = invitation(&format!("\"{at}/<"), name);
        invitation.profile = Some("javascript:alert(1)//linkedin.com/in/x".to_owned());
        invitation.note = Some(name.to_owned());
        invitation.group = Some(name.to_owned());
        shown.groups.push(Group { id: name.to_owned(), size: 2, note: name.to_owned() });
        shown.invitations.push(invitation);
    }
    shown.total = 4;
    shown
}
