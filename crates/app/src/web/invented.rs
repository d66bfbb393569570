//! Invented views for the gallery: a full book, an empty one, and one of people with hostile names.
//!
//! Nobody here exists. Sentences that rules would say are given as themselves, since a message without
//! words shows its id; what is under test are the pages, not the rules.

use std::collections::BTreeMap;

use book::views::imports::{BeforeAfter, FileRead, Import, Imports, ProblemShown, Report};
use book::views::invitations::{Answer, Group, Invitation, Invitations, Piles};
use book::views::log::{Log, Operation};
use book::views::network::{Diversity, Employer, Estimate, Network, Point};
use book::views::people::{Closeness, People, Person as Summary};
use book::views::person::{Event, Factor, Person};
use book::views::shown::{FactShown, Spoken};
use book::views::today::Today;
use jiff::civil::{Date, date};
use people::Say;

pub(super) const TODAY: Date = date(2024, 3, 12);

/// Names that try to be something else: markup, an attribute's end, a text that turns its surroundings.
pub(super) const HOSTILE: [&str; 4] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "\u{202e}nirO adA",
    "' onmouseover='alert(1)",
];

fn says(sentence: &'static str) -> Spoken {
    Spoken(Say::new(sentence))
}

pub(super) fn fact(day: Date, sentence: &'static str, file: &str, line: u64) -> FactShown {
    FactShown {
        day: Some(day),
        at: None,
        says: says(sentence),
        fact: format!("{day} linkedin:somebody wrote"),
        source: "linkedin".to_owned(),
        file: file.to_owned(),
        line,
    }
}

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

fn known() -> Vec<Answer> {
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

pub(super) fn invitation(id: &str, name: &str) -> Invitation {
    Invitation {
        id: id.to_owned(),
        person: format!("p-{id}"),
        name: name.to_owned(),
        profile: Some("https://www.linkedin.com/in/somebody-invented".to_owned()),
        direction: "incoming",
        sent_on: Some(date(2024, 2, 10)),
        age_days: Some(28),
        note: None,
        state: "waiting",
        decision: None,
        verdict: "ask-first",
        confidence: 0.5,
        reason: says(
            "Nobody you know vouches for them, and they wrote nothing; one question would tell.",
        ),
        group: None,
        answers: silent(),
    }
}

fn full_desk() -> Vec<Invitation> {
    let mut tomas = invitation("i-7f3a", "Tomás Ó Briain");
    tomas.note = Some("Hello! I read your piece on river ferries twice, once for work and once for pleasure. We overlapped at Lanterna Press, two floors apart. I would be glad to stay in touch.".to_owned());
    tomas.verdict = "let-in";
    tomas.reason = says("You worked at the same press, and the note is meant for you.");
    tomas.answers = known();
    let mut yusuf = invitation("i-11c0", "يوسف حدّاد");
    yusuf.note = Some("مرحبا، قرأت مقالك عن العبّارات وأعجبني كثيرا.".to_owned());
    yusuf.verdict = "let-in";
    yusuf.reason = says("The note is about your article, in three sentences of its own.");
    let mut growth = invitation("i-90be", "Rick Bravura, MBA 🚀");
    growth.note = Some(
        "Hi Nora, I help busy founders 10x their pipeline. Open to a quick call this week?"
            .to_owned(),
    );
    growth.verdict = "leave";
    growth.reason = says("The same note went to many, and it sells something.");
    growth.group = Some("g-1".to_owned());
    growth.answers = pitch();
    let mut mei = invitation("i-2d51", "李 明美");
    mei.sent_on = None;
    mei.age_days = None;
    let mut decided = invitation("i-3e77", "Zoë Müller-Lüdenscheidt");
    decided.decision = Some("later".to_owned());
    vec![tomas, yusuf, growth, mei, decided]
}

pub(super) fn invitations() -> Invitations {
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

pub(super) fn no_invitations() -> Invitations {
    Invitations {
        schema: "invitations/1",
        piles: Piles::default(),
        exported_on: None,
        total: 0,
        invitations: Vec::new(),
        groups: Vec::new(),
    }
}

pub(super) fn hostile_invitations() -> Invitations {
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

fn summary(id: &str, name: &str, circle: &'static str, score: Option<f64>) -> Summary {
    let spread = if circle == "known" { 16.0 } else { 8.0 };
    Summary {
        id: id.to_owned(),
        name: name.to_owned(),
        handles: vec!["linkedin:somebody".to_owned(), "email:somebody@works.example".to_owned()],
        employer: Some("Lanterna Press".to_owned()),
        role: Some("Commissioning editor".to_owned()),
        connected_on: Some(date(2018, 6, 1)),
        circle,
        bond: score.map(|score| score / 40.0),
        pulse: score.map(|score| score / 50.0),
        closeness: score.map(|score| Closeness {
            score,
            low: (score - spread).max(0.0),
            high: (score + spread).min(100.0),
        }),
        status: score.map(|_| "active"),
        last_two_way_on: score.map(|_| date(2024, 2, 27)),
        sources: vec!["linkedin".to_owned()],
    }
}

fn list() -> Vec<Summary> {
    let mut list = vec![
        summary("p-1", "Giulia Ferrante", "support", Some(91.0)),
        summary("p-2", "Tomás Ó Briain", "sympathy", Some(76.0)),
        summary("p-3", "يوسف حدّاد", "close", Some(58.0)),
        summary("p-4", "Anneliese Okonkwo-Strand", "active", Some(37.0)),
        summary("p-5", "李 明美", "known", Some(22.0)),
        summary("p-6", "Zoë Müller-Lüdenscheidt", "connected", None),
        summary("p-7", "Per Sørbø", "unknown", None),
    ];
    list[3].role = None;
    list[5].role =
        Some("Freelance illustrator, maps and ferries, always curious, always early".to_owned());
    list[6].employer = None;
    list[6].role = None;
    list[6].connected_on = None;
    list
}

pub(super) fn people() -> People {
    People {
        schema: "people/1",
        total: 1_457,
        circles: vec![
            ("support", 4),
            ("sympathy", 11),
            ("close", 23),
            ("active", 58),
            ("known", 171),
            ("connected", 1_102),
            ("unknown", 88),
        ],
        people: list(),
    }
}

pub(super) fn no_people() -> People {
    People { schema: "people/1", total: 0, circles: Vec::new(), people: Vec::new() }
}

pub(super) fn hostile_people() -> People {
    let mut shown = no_people();
    for name in HOSTILE {
        let mut person = summary(name, name, "known", Some(20.0));
        person.employer = Some(name.to_owned());
        person.role = Some(name.to_owned());
        shown.people.push(person);
    }
    shown.total = 4;
    shown
}

fn factor(name: &'static str, points: f64, reason: &'static str, rows: bool) -> Factor {
    let facts = vec![
        fact(date(2024, 2, 27), "They wrote to you.", "messages.csv", 12),
        fact(date(2024, 2, 26), "You wrote to them.", "messages.csv", 13),
    ];
    Factor {
        name,
        value: 1.0,
        points,
        reason: says(reason),
        facts: if rows { facts } else { Vec::new() },
    }
}

pub(super) fn event(kind: &'static str, name: &str, sentence: &'static str) -> Event {
    Event {
        kind,
        person: "p-4".to_owned(),
        name: name.to_owned(),
        says: says(sentence),
        after: Some(date(2023, 9, 1)),
        seen_on: Some(date(2024, 3, 9)),
    }
}

pub(super) fn person() -> Person {
    let mut from_them = invitation("i-old", "Giulia Ferrante");
    from_them.state = "accepted";
    from_them.verdict = "let-in";
    from_them.reason = says("You had written to each other before.");
    from_them.sent_on = Some(date(2018, 5, 30));
    from_them.answers = known();
    Person {
        schema: "person/1",
        summary: summary("p-1", "Giulia Ferrante", "support", Some(91.0)),
        profile: Some("https://www.linkedin.com/in/giulia-ferrante-invented".to_owned()),
        also_named: vec!["Giulia Ferrante Bassi".to_owned()],
        factors: vec![
            factor("sess", 21.0, "You had 41 conversations in 28 weeks since 2021.", true),
            factor("recip", 12.0, "46 % of the messages are theirs.", true),
            factor("recommendation", 9.0, "They wrote you a recommendation in 2022.", true),
            factor("fresh", -4.0, "You last wrote 14 days ago; usually it is nine.", false),
        ],
        give_and_take: Some(says("They recommended you once; you introduced them to two people.")),
        events: vec![event(
            "moved",
            "Giulia Ferrante",
            "now works at Lanterna Press, before at Molo Books.",
        )],
        invitations: vec![from_them],
        timeline: vec![
            fact(date(2024, 2, 27), "They wrote to you.", "messages.csv", 12),
            fact(date(2024, 2, 26), "You wrote to them.", "messages.csv", 13),
            fact(date(2022, 11, 3), "They recommended you.", "Recommendations_Received.csv", 4),
            fact(date(2018, 6, 1), "You connected.", "Connections.csv", 801),
        ],
        n_facts: 1_204,
        pinned: Some("support".to_owned()),
        notes: vec!["Prefers a call to a mail. Back from leave in April.".to_owned()],
        tags: vec!["editors".to_owned()],
    }
}

pub(super) fn unknown_person() -> Person {
    Person {
        schema: "person/1",
        summary: list().remove(6),
        profile: None,
        also_named: Vec::new(),
        factors: Vec::new(),
        give_and_take: None,
        events: Vec::new(),
        invitations: Vec::new(),
        timeline: Vec::new(),
        n_facts: 0,
        pinned: None,
        notes: Vec::new(),
        tags: Vec::new(),
    }
}

pub(super) fn hostile_person() -> Person {
    let mut person = unknown_person();
    let [name, other, turned, quoted] = HOSTILE.map(str::to_owned);
    person.summary = hostile_people().people.remove(0);
    person.profile = Some("javascript:alert(1)".to_owned());
    person.also_named = vec![other.clone(), turned.clone()];
    person.notes = vec![name.clone()];
    person.tags = vec![quoted.clone()];
    person.summary.handles = vec![format!("email:{other}")];
    person.pinned = Some(quoted);
    person.events = vec![event("renamed", &name, "has another name now.")];
    person
}

pub(super) fn network() -> Network {
    let point = |on, connections, in_touch| Point { on, connections, in_touch };
    let employer =
        |name: &str, connections, real| Employer { name: name.to_owned(), connections, real };
    Network {
        schema: "network/1",
        today: TODAY,
        connections: 1_457,
        closed: 14,
        with_evidence: 355,
        two_way: 267,
        strong: Estimate { expected: 43.4, low: 36.2, high: 51.0 },
        effective_number: Some(61.0),
        hollow_share: Some(0.757),
        circles: people().circles.into_iter().collect(),
        diversity: Diversity { employers_by_strength: Some(19.0), employers_by_count: Some(412.0) },
        bridges: Vec::new(),
        series: vec![
            point(date(2020, 1, 15), 412, 71),
            point(date(2021, 3, 2), 655, 83),
            point(date(2022, 9, 20), 1_190, 90),
            point(date(2024, 3, 9), 1_457, 88),
        ],
        employers: vec![
            employer("Lanterna Press", 41, 12),
            employer("Molo Books", 28, 3),
            employer("<b>Acme</b> & Sons", 17, 0),
        ],
        events: vec![
            event("removed", "Ugo Prandi", "is no longer among your connections."),
            event(
                "moved",
                "Anneliese Okonkwo-Strand",
                "now works at Fjordlys, before at Molo Books.",
            ),
        ],
    }
}

pub(super) fn no_network() -> Network {
    Network {
        connections: 0,
        closed: 0,
        with_evidence: 0,
        two_way: 0,
        circles: BTreeMap::new(),
        series: Vec::new(),
        employers: Vec::new(),
        events: Vec::new(),
        effective_number: None,
        hollow_share: None,
        ..network()
    }
}

/// As large as LinkedIn lets a network grow.
pub(super) fn large_network() -> Network {
    Network {
        connections: 30_000,
        circles: BTreeMap::from([
            ("support", 5),
            ("sympathy", 14),
            ("close", 49),
            ("active", 160),
            ("known", 2_300),
            ("connected", 21_472),
            ("unknown", 6_000),
        ]),
        ..network()
    }
}

pub(super) fn today() -> Today {
    let mut quiet = vec![
        summary("p-8", "Ilse Vandermeer", "known", Some(47.0)),
        summary("p-9", "Kwabena Asante", "known", Some(39.0)),
    ];
    for person in &mut quiet {
        person.last_two_way_on = Some(date(2022, 12, 19));
        person.status = Some("dormant");
    }
    Today {
        schema: "today/1",
        today: TODAY,
        owner: Some("Nora Vitali".to_owned()),
        is_empty: false,
        piles: invitations().piles,
        first: full_desk().into_iter().take(3).collect(),
        strong: network().strong,
        two_way: 267,
        connections: 1_457,
        closest: list().into_iter().take(4).collect(),
        quiet,
        events: network().events,
        would_help: vec![
            says("The larger archive: this one has no messages, so most ties cannot be judged."),
            says("Your answer about 14 people whose verdict hangs on one question."),
        ],
    }
}

pub(super) fn empty_today() -> Today {
    Today { is_empty: true, ..today() }
}

fn file(name: &str, facts: u64, problems: u64) -> FileRead {
    FileRead {
        source: "linkedin".to_owned(),
        file: name.to_owned(),
        facts,
        new: facts,
        problems,
        seconds: 0.1,
    }
}

fn report() -> Report {
    Report {
        schema: "import/1".to_owned(),
        name: "Complete_LinkedInDataExport_03-09-2024.zip".to_owned(),
        known: false,
        sources: vec![
            file("Connections.csv", 1_457, 2),
            file("messages.csv", 41_203, 0),
            file("Invitations.csv", 823, 1),
        ],
        absent: vec!["Recommendations_Given.csv".to_owned(), "Events.csv".to_owned()],
        not_used: vec!["Ad_Targeting.csv".to_owned(), "Logins.csv".to_owned()],
        left_out: BTreeMap::from([
            ("sponsored messages".to_owned(), 310),
            ("drafts".to_owned(), 4),
        ]),
        problems: vec![ProblemShown {
            file: "Connections.csv".to_owned(),
            line: Some(211),
            why: "the date is not one".to_owned(),
            example: "<script>alert(1)</script>,31 Feb 2020".to_owned(),
            count: 2,
        }],
        n_problems: 3,
        people: BeforeAfter { before: 1_391, after: 1_640 },
        events: network().events,
        exported_on: Some(date(2024, 3, 9)),
        seconds: 1.4,
    }
}

pub(super) fn imports() -> Imports {
    let import = |op, at: &str, undone| Import {
        op,
        at: at.parse().unwrap(),
        name: report().name,
        undone,
        report: report(),
    };
    Imports {
        schema: "imports/1",
        imports: vec![
            import(7, "2024-03-12T09:15:00Z", false),
            import(1, "2024-03-10T18:00:00Z", true),
        ],
        would_help: today().would_help,
    }
}

pub(super) fn no_imports() -> Imports {
    Imports { schema: "imports/1", imports: Vec::new(), would_help: Vec::new() }
}

pub(super) fn log() -> Log {
    let op = |op, what: &str, sentence, undone| Operation {
        op,
        at: "2024-03-12T09:15:00Z".parse().unwrap(),
        what: what.to_owned(),
        says: says(sentence),
        undone,
    };
    Log {
        schema: "log/1",
        ops: vec![
            op(3, "undo", "You took step 2 back.", false),
            op(2, "decide", "You decided to leave the invitation of Rick Bravura.", true),
            op(1, "import", "You imported Complete_LinkedInDataExport_03-09-2024.zip.", false),
        ],
    }
}
