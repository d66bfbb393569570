//! Invented giving: ideas of each kind, people who carry more or less, notes; nothing at all; and hostile names.

use book::views::give::{Carried, Give, Idea, Named, Noted};
use jiff::civil::date;

use super::{HOSTILE, fact, says};

fn named(id: &str, name: &str) -> Named {
    Named {
        id: id.to_owned(),
        name: name.to_owned(),
        employer: Some("Lanterna Press".to_owned()),
        role: Some("Commissioning editor".to_owned()),
        profile: Some("https://www.linkedin.com/in/somebody-invented".to_owned()),
    }
}

fn idea(idea: &str, person: Named, other: Option<Named>, why: &'static str) -> Idea {
    let facts = vec![fact(date(2024, 2, 27), "They wrote to you.", "messages.csv", 12)];
    Idea { idea: idea.to_owned(), person, other, says: says(why), facts }
}

fn carried(person: Named, why: &[&'static str]) -> Carried {
    let facts =
        vec![fact(date(2022, 11, 3), "They recommended you.", "Recommendations_Received.csv", 4)];
    Carried { person, says: why.iter().copied().map(says).collect(), facts }
}

/// What was noted with one person.
pub(super) fn noted() -> Vec<Noted> {
    let note = |note, kind: &str, text: &str| Noted {
        note,
        kind: kind.to_owned(),
        on: Some(date(2024, 3, 9)),
        person: named("p-1", "Giulia Ferrante"),
        other: None,
        text: text.to_owned(),
    };
    let other = Some(named("p-3", "يوسف حدّاد"));
    vec![
        note(41, "gave", "An hour of advice on her contract"),
        note(40, "got", HOSTILE[0]),
        Noted { other, ..note(38, "introduced", "") },
    ]
}

pub(in crate::web) fn give() -> Give {
    let (giulia, tomas) = (named("p-1", "Giulia Ferrante"), named("p-2", "Tomás Ó Briain"));
    Give {
        ideas: vec![
            idea("answer", tomas.clone(), None, "They wrote last, to you alone."),
            idea("recommend", giulia.clone(), None, "They wrote you a recommendation."),
            idea(
                "introduce",
                giulia.clone(),
                Some(tomas.clone()),
                "Both do the same kind of work.",
            ),
        ],
        they_carry: vec![carried(giulia, &["They wrote you a recommendation.", "They carry it."])],
        you_carry: vec![carried(tomas, &["You carry it."])],
        even: vec![carried(named("p-5", "李 明美"), &["Give and take are even."])],
        noted: noted(),
        ..no_give()
    }
}

pub(in crate::web) fn no_give() -> Give {
    Give {
        schema: "give/1",
        ideas: Vec::new(),
        they_carry: Vec::new(),
        you_carry: Vec::new(),
        even: Vec::new(),
        noted: Vec::new(),
    }
}

pub(in crate::web) fn hostile_give() -> Give {
    let hostile = |at: usize| Named {
        employer: Some(HOSTILE[at].to_owned()),
        role: Some(HOSTILE[at].to_owned()),
        profile: Some("javascript:alert(1)".to_owned()),
        ..named(HOSTILE[at], HOSTILE[at])
    };
    Give {
        ideas: vec![idea("introduce", hostile(0), Some(hostile(1)), "Both work there.")],
        they_carry: vec![carried(hostile(2), &["They carry it."])],
        you_carry: vec![carried(hostile(3), &["You carry it."])],
        ..no_give()
    }
}
