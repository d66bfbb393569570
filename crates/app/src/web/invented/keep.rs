//! An invented week: one person for each reason, and those who are done.

use std::collections::BTreeMap;

use book::views::digest::Digest;
use book::views::keep::{Done, Keep, Listed, Suggestion};
use jiff::civil::date;

use super::people::summary;
use super::{HOSTILE, TODAY, fact, network, says};

fn suggestion(id: &str, name: &str, kind: &'static str, why: &'static str) -> Suggestion {
    Suggestion {
        person: summary(id, name, "close", Some(58.0)),
        kind,
        why: says(why),
        also: Vec::new(),
        last_on: Some(date(2024, 2, 1)),
        facts: vec![fact(date(2024, 2, 1), "They wrote you a letter.", "messages.csv", 14)],
        outcome: "reply",
        profile: Some("https://www.linkedin.com/in/somebody".to_owned()),
    }
}

pub(in crate::web) fn keep() -> Keep {
    let mut people = vec![
        suggestion("p-1", "Giulia Ferrante", "owed", "They wrote last, three weeks ago."),
        suggestion("p-3", "يوسف حدّاد", "birthday", "The birthday is on Thursday."),
        suggestion("p-5", "李 明美", "news", "Now at Lanterna Press."),
        suggestion("p-8", "Ilse Vandermeer", "dormant", "You were close; that was four years ago."),
    ];
    people[0].also = vec![says("You wanted to speak every six weeks; it has been nine.")];
    Keep {
        schema: "keep/1",
        is_empty: false,
        today: TODAY,
        week: date(2024, 3, 11),
        most: 6,
        people,
        done: vec![
            done("p-2", "Tomás Ó Briain", "talked"),
            done("p-9", "Kwabena Asante", "put-off"),
        ],
        reasons: BTreeMap::from([("owed", 4), ("birthday", 1)]),
        cadences: Vec::new(),
        all: None,
    }
}

fn done(id: &str, name: &str, how: &'static str) -> Done {
    let on = (how == "put-off").then_some(date(2024, 4, 12));
    Done { person: id.to_owned(), name: name.to_owned(), how, on }
}

pub(in crate::web) fn finished_week() -> Keep {
    Keep { people: Vec::new(), ..keep() }
}

pub(in crate::web) fn no_week() -> Keep {
    Keep { is_empty: true, people: Vec::new(), done: Vec::new(), ..keep() }
}

pub(in crate::web) fn hostile_week() -> Keep {
    let hostile = HOSTILE.map(|name| suggestion("p/../1", name, "cooling", "<b>It is quiet.</b>"));
    Keep { people: hostile.into(), done: vec![done("p-2", HOSTILE[1], "talked")], ..keep() }
}

pub(in crate::web) fn listed(kind: &'static str) -> Vec<Listed> {
    vec![Listed {
        person: summary("p-1", "Giulia Ferrante", "support", Some(91.0)),
        kind,
        why: says("A sentence that says why."),
        last_on: None,
        closeness_then: None,
    }]
}

pub(in crate::web) fn digest() -> Digest {
    Digest {
        schema: "digest/1",
        keep: keep(),
        owed: listed("owed"),
        n_owed: 4,
        birthdays: listed("birthday"),
        changes: network().events,
    }
}

pub(in crate::web) fn empty_digest() -> Digest {
    Digest {
        keep: no_week(),
        owed: Vec::new(),
        n_owed: 0,
        birthdays: Vec::new(),
        changes: Vec::new(),
        ..digest()
    }
}
