//! Invented people, in every circle and several scripts, and one of them whole.

use book::views::jottings::{Field, Note};
use book::views::people::{Closeness, Employer, People, Person as Summary};
use book::views::person::{Event, Factor, Person};
use book::views::suggestions::Doubt;
use book::views::timeline::{Moment, Timeline};
use jiff::civil::date;

use super::desk::{invitation, known};
use super::pairs::worn;
use super::{HOSTILE, fact, says};

pub(super) fn summary(id: &str, name: &str, circle: &'static str, score: Option<f64>) -> Summary {
    let spread = if circle == "known" { 16.0 } else { 8.0 };
    Summary {
        id: id.to_owned(),
        name: name.to_owned(),
        handles: vec!["linkedin:somebody".to_owned(), "email:somebody@works.example".to_owned()],
        employer: Some("Lanterna Press".to_owned()),
        role: Some("Commissioning editor".to_owned()),
        connected_on: Some(date(2018, 6, 1)),
        circle: circle.to_owned(),
        bond: score.map(|score| score / 40.0),
        pulse: score.map(|score| score / 50.0),
        closeness: score.map(|score| Closeness {
            score,
            low: (score - spread).max(0.0),
            high: (score + spread).min(100.0),
        }),
        status: score.map(|_| "active".to_owned()),
        last_two_way_on: score.map(|_| date(2024, 2, 27)),
        sources: vec!["linkedin".to_owned()],
    }
}

pub(super) fn list() -> Vec<Summary> {
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

pub(in crate::web) fn people() -> People {
    People {
        schema: "people/1",
        total: 1_457,
        at: None,
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

/// The people of one employer.
pub(in crate::web) fn people_at_work() -> People {
    let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    let employer = Employer {
        name: "Lanterna Press".to_owned(),
        names: texts(&["Lanterna Press", "LANTERNA PRESS srl", "<b>Lanterna</b> Press"]),
        domains: texts(&["lanternapress.example"]),
        people: 6,
        connections: 5,
        real: 4,
    };
    let circles = vec![("support", 1), ("sympathy", 1), ("close", 1), ("active", 1), ("known", 2)];
    People {
        total: 6,
        at: Some(employer),
        circles,
        people: list().into_iter().take(6).collect(),
        ..people()
    }
}

pub(in crate::web) fn no_people() -> People {
    People { schema: "people/1", total: 0, at: None, circles: Vec::new(), people: Vec::new() }
}

pub(in crate::web) fn hostile_people() -> People {
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

pub(in crate::web) fn event(kind: &'static str, name: &str, sentence: &'static str) -> Event {
    Event {
        kind: kind.to_owned(),
        person: "p-4".to_owned(),
        name: name.to_owned(),
        says: says(sentence),
        after: Some(date(2023, 9, 1)),
        seen_on: Some(date(2024, 3, 9)),
    }
}

fn moments() -> Vec<Moment> {
    let moment = |kind, shown| Moment { shown, kind };
    let mut noted = fact(date(2024, 2, 28), "You noted: Prefers a call to a mail.", "", 0);
    noted.source = "owner".to_owned();
    vec![
        moment("note", noted),
        moment("message", fact(date(2024, 2, 27), "They wrote to you.", "messages.csv", 12)),
        moment("message", fact(date(2024, 2, 26), "You wrote to them.", "messages.csv", 13)),
        moment(
            "known",
            fact(date(2022, 11, 3), "They recommended you.", "Recommendations_Received.csv", 4),
        ),
        moment("invitation", fact(date(2018, 6, 1), "You connected.", "Connections.csv", 801)),
    ]
}

pub(in crate::web) fn timeline() -> Timeline {
    Timeline {
        schema: "timeline/1",
        person: "p-1".to_owned(),
        name: "Giulia Ferrante".to_owned(),
        timeline: moments(),
        more: true,
    }
}

fn note(id: i64, text: &str) -> Note {
    Note { id, day: Some(date(2024, 2, 28)), text: text.to_owned() }
}

fn own_field(name: &str, value: &str, kind: &str) -> Field {
    Field { name: name.to_owned(), value: value.to_owned(), kind: kind.to_owned() }
}

pub(in crate::web) fn person() -> Person {
    let mut from_them = invitation("i-old", "Giulia Ferrante");
    from_them.state = "accepted".to_owned();
    from_them.verdict = Some("let-in");
    from_them.reason = Some(says("You had written to each other before."));
    from_them.sent_on = Some(date(2018, 5, 30));
    from_them.answers = known();
    Person {
        schema: "person/1",
        summary: summary("p-1", "Giulia Ferrante", "support", Some(91.0)),
        profile: Some("https://www.linkedin.com/in/giulia-ferrante-invented".to_owned()),
        named: "Giulia Ferrante, PhD".to_owned(),
        also_named: vec!["Giulia Ferrante Bassi".to_owned()],
        people_at_employer: 6,
        worn: worn(),
        suggestions: vec![Doubt {
            id: "s-1".to_owned(),
            person: "p-77".to_owned(),
            name: "Giulia F.".to_owned(),
        }],
        reason: says("You write to each other every other week, and both of you begin."),
        lapse: Some(0.04),
        circle_reason: None,
        factors: vec![
            factor("sess", 21.0, "You had 41 conversations in 28 weeks since 2021.", true),
            factor("recip", 12.0, "46 % of the messages are theirs.", true),
            factor("recommendation", 9.0, "They wrote you a recommendation in 2022.", true),
            factor("fresh", -4.0, "You last wrote 14 days ago; usually it is nine.", false),
            factor("hours", 0.2, "You speak at 16 different hours of the day.", true),
        ],
        give_and_take: Some(says("You carry this tie.")),
        given: vec![says("They recommended you once."), says("You helped them twice.")],
        help: super::give::noted(),
        parting: Some("keep"),
        events: vec![event(
            "moved",
            "Giulia Ferrante",
            "Giulia Ferrante moved from Molo Books to Lanterna Press.",
        )],
        invitations: vec![from_them],
        timeline: moments(),
        timeline_more: true,
        n_facts: 1_204,
        corrected: Some("too-low".to_owned()),
        talks_elsewhere: true,
        cadence: Some(42),
        pinned: Some("support".to_owned()),
        asks: Vec::new(),
        wish: None,
        notes: vec![note(12, "Prefers a call to a mail.\nBack from leave in April.")],
        tags: vec!["editors".to_owned()],
        fields: vec![
            own_field("Coffee", "no", "yes-no"),
            own_field("Met in", "Torino", "text"),
            own_field("Next visit", "2024-05-09", "day"),
        ],
    }
}

pub(in crate::web) fn unknown_person() -> Person {
    Person {
        schema: "person/1",
        summary: list().remove(6),
        profile: None,
        named: list().remove(6).name,
        also_named: Vec::new(),
        people_at_employer: 0,
        worn: worn().into_iter().take(1).collect(),
        suggestions: Vec::new(),
        reason: says("Nothing imported says anything about the two of you."),
        lapse: None,
        circle_reason: Some(says("There is no room in that circle.")),
        factors: Vec::new(),
        give_and_take: None,
        given: Vec::new(),
        help: Vec::new(),
        parting: None,
        events: Vec::new(),
        invitations: Vec::new(),
        timeline: Vec::new(),
        timeline_more: false,
        n_facts: 0,
        corrected: None,
        talks_elsewhere: false,
        cadence: None,
        pinned: None,
        asks: Vec::new(),
        wish: None,
        notes: Vec::new(),
        tags: Vec::new(),
        fields: Vec::new(),
    }
}

pub(in crate::web) fn hostile_person() -> Person {
    let mut person = unknown_person();
    let [name, other, turned, quoted] = HOSTILE.map(str::to_owned);
    person.summary = hostile_people().people.remove(0);
    person.profile = Some("javascript:alert(1)".to_owned());
    person.named.clone_from(&other);
    person.also_named = vec![other.clone(), turned.clone()];
    person.notes = vec![note(3, &name)];
    person.tags = vec![quoted.clone()];
    person.fields = vec![own_field(&other, &quoted, "text")];
    person.summary.handles = vec![format!("email:{other}")];
    person.worn = worn();
    person.worn[1].handle = format!("email:{other}");
    person.worn[3].handle = format!("name:{name}");
    person.suggestions =
        vec![Doubt { id: other.clone(), person: other.clone(), name: name.clone() }];
    person.pinned = Some(quoted);
    person.events =
        vec![event("renamed", &name, "<script>alert(1)</script> goes by another name now.")];
    person
}
