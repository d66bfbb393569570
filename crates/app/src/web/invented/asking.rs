//! Invented answers to whom to turn to, a wish list, and both empty and of people with hostile names.

use std::collections::BTreeMap;

use book::views::ask::{Answer, Aside, Ask, Cluster, Earlier, Part, Step, Target};
use book::views::people::Closeness;
use book::views::wishes::{Wish, Wishes};
use jiff::civil::date;

use super::{HOSTILE, TODAY, fact, says};

fn part(value: f64, sentence: &'static str) -> Part {
    let facts = vec![fact(date(2024, 2, 27), "You met.", "calendar.ics", 12)];
    Part { value, reason: says(sentence), facts }
}

fn step(id: &str, name: &str) -> Step {
    Step { person: Some(id.to_owned()), name: name.to_owned() }
}

fn answer(id: &str, name: &str) -> Answer {
    let knows = "You and Ada Rossi were at Lanterna at the same time, about 3 years, until 2021.";
    let parts = BTreeMap::from([
        ("knows", part(0.8, knows)),
        ("willing", part(0.5, "You are close to Ada Rossi.")),
        ("credible", Part { facts: Vec::new(), ..part(0.2, "Nothing tells how much it counts.") }),
    ]);
    Answer {
        person: id.to_owned(),
        name: name.to_owned(),
        profile: Some("https://www.linkedin.com/in/ada-rossi".to_owned()),
        employer: Some("Lanterna".to_owned()),
        role: Some("Editor".to_owned()),
        circle: "close".to_owned(),
        closeness: Some(Closeness { score: 71.0, low: 60.0, high: 80.0 }),
        score: 61.0,
        parts,
        reason: says(knows),
        path: Vec::new(),
        give_first: Some(says("Write a recommendation for Ada Rossi, of your own accord.")),
        draft: Some("Hello Ada,\n\nI hope all is well with you.\n\nNora".to_owned()),
        language: Some("en"),
        asked: vec![earlier()],
    }
}

fn earlier() -> Earlier {
    Earlier {
        question: "job",
        on: date(2023, 5, 2),
        came: "helped",
        about: "publishing, Milan".to_owned(),
    }
}

fn aside(id: &str, name: &str, sentence: &'static str) -> Aside {
    Aside { person: id.to_owned(), name: name.to_owned(), reason: says(sentence), asked: vec![] }
}

pub(in crate::web) fn recommendation() -> Ask {
    Ask {
        schema: "ask/1",
        question: "recommendation",
        about: None,
        to: None,
        may_be: Vec::new(),
        answers: vec![answer("p1", "Ada Rossi")],
        already: vec![aside("p2", "Bruno Neri", "Bruno Neri wrote you a recommendation.")],
        resting: vec![aside("p3", "Carla Bassi", "You asked Carla Bassi on 1 March 2024.")],
        clusters: Vec::new(),
        says: None,
        total: 1,
    }
}

pub(in crate::web) fn introduction() -> Ask {
    let target = Target {
        kind: "employer",
        person: None,
        name: "Kettlemint Books".to_owned(),
        people: Some(4),
    };
    let end = Step { person: None, name: target.name.clone() };
    let over = vec![step("p1", "Ada Rossi"), step("p4", "Dora Conti"), end];
    Ask {
        question: "introduction",
        to: Some(target),
        answers: vec![Answer { path: over, asked: Vec::new(), ..answer("p1", "Ada Rossi") }],
        already: Vec::new(),
        resting: Vec::new(),
        ..recommendation()
    }
}

pub(in crate::web) fn job() -> Ask {
    let cluster = |kind, name: &str| Cluster {
        kind,
        name: name.to_owned(),
        people: 12,
        score: 64.0,
        first: vec![step("p1", "Ada Rossi"), step("p4", "Dora Conti")],
    };
    Ask {
        question: "job",
        about: Some("publishing, Milan".to_owned()),
        clusters: vec![
            cluster("employer", "Lanterna"),
            cluster("field", "words"),
            cluster("place", "Milan"),
        ],
        already: Vec::new(),
        resting: Vec::new(),
        ..recommendation()
    }
}

pub(in crate::web) fn nobody_to_ask() -> Ask {
    Ask {
        answers: Vec::new(),
        already: Vec::new(),
        resting: Vec::new(),
        says: Some(says("Your files show nobody.")),
        total: 0,
        ..recommendation()
    }
}

pub(in crate::web) fn several_meant() -> Ask {
    let may_be = vec![step("p1", "Ada Rossi, Lanterna"), step(HOSTILE[3], HOSTILE[0])];
    let says = Some(says("“Ada” may be any of these:"));
    Ask { to: None, may_be, says, answers: Vec::new(), ..introduction() }
}

pub(in crate::web) fn hostile_asks() -> Ask {
    let mut ask = introduction();
    if let Some(target) = &mut ask.to {
        HOSTILE[1].clone_into(&mut target.name);
    }
    let mut hostile = answer("p1", HOSTILE[0]);
    hostile.employer = Some(HOSTILE[3].to_owned());
    hostile.path = vec![step(HOSTILE[3], HOSTILE[2])];
    hostile.draft = Some(format!("</textarea>{}", HOSTILE[0]));
    hostile.profile = Some("javascript:alert(1)".to_owned());
    hostile.asked = vec![Earlier { about: HOSTILE[1].to_owned(), ..earlier() }];
    ask.answers = vec![hostile];
    ask
}

fn wish(id: &str, name: &str) -> Wish {
    Wish {
        id: id.to_owned(),
        kind: "person",
        name: name.to_owned(),
        person: Some("p5".to_owned()),
        profile: Some("https://www.linkedin.com/in/elio-brandi".to_owned()),
        why: Some("his essays on eels".to_owned()),
        wished_on: Some(TODAY),
        state: "wished",
        is_owners_word: false,
        news: vec![says("Elio Brandi moved from Acme to Kettlemint Books.")],
        paths: vec![Answer {
            path: vec![step("p1", "Ada Rossi"), step("p5", name)],
            ..answer("p1", "Ada Rossi")
        }],
        draft: None,
    }
}

pub(in crate::web) fn wishes() -> Wishes {
    let unknown = Wish {
        person: None,
        profile: None,
        news: Vec::new(),
        paths: Vec::new(),
        draft: Some("Hello Ines,\nI would be glad to be in touch.\nNora".to_owned()),
        ..wish("w2", "Ines Okoro")
    };
    let employer = Wish {
        kind: "employer",
        person: None,
        profile: None,
        why: None,
        news: Vec::new(),
        paths: Vec::new(),
        state: "approached",
        is_owners_word: true,
        ..wish("w3", "Kettlemint Books")
    };
    Wishes { schema: "wishes/1", wishes: vec![wish("w1", "Elio Brandi"), unknown, employer] }
}

pub(in crate::web) fn no_wishes() -> Wishes {
    Wishes { schema: "wishes/1", wishes: Vec::new() }
}

pub(in crate::web) fn hostile_wishes() -> Wishes {
    let mut hostile = wish(HOSTILE[3], HOSTILE[0]);
    hostile.why = Some(HOSTILE[1].to_owned());
    hostile.person = None;
    hostile.profile = Some("javascript:alert(1)".to_owned());
    hostile.draft = Some(format!("</textarea>{}", HOSTILE[0]));
    Wishes { wishes: vec![hostile], ..no_wishes() }
}
