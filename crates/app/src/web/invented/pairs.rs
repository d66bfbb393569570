//! Invented pairs of people who may be one, the handles of one of them, and why two are one.

use book::views::evidence::Evidence;
use book::views::handles::Worn;
use book::views::suggestions::{Acceptance, Agreement, Class, Pair, Side, Suggestions};
use book::views::why_same::WhySame;
use jiff::civil::date;

use super::{HOSTILE, TODAY, fact, says};

fn evidence(what: &str, weight: Option<f64>, sentence: &'static str, rows: bool) -> Evidence {
    let row = fact(TODAY, "They go by Giulia Ferrante.", "Connections.csv", 801);
    Evidence {
        what: what.to_owned(),
        weight,
        says: says(sentence),
        facts: if rows { vec![row] } else { Vec::new() },
    }
}

fn profile() -> Side {
    Side {
        id: "p-1".to_owned(),
        name: "Giulia Ferrante".to_owned(),
        also_named: vec!["Giulia Ferrante Bassi".to_owned()],
        handles: vec!["linkedin:giulia-ferrante".to_owned(), "name:giulia ferrante".to_owned()],
        employers: vec!["Lanterna Press".to_owned()],
        places: vec!["Torino".to_owned()],
        connected_on: Some(date(2018, 6, 1)),
        first_contact_on: Some(date(2018, 5, 30)),
        last_contact_on: Some(date(2024, 2, 27)),
        sources: vec!["linkedin".to_owned()],
    }
}

fn address() -> Side {
    Side {
        id: "p-77".to_owned(),
        name: "Giulia F.".to_owned(),
        also_named: Vec::new(),
        handles: vec!["email:giulia@molo.example".to_owned()],
        employers: vec!["Molo Books".to_owned()],
        places: Vec::new(),
        connected_on: None,
        first_contact_on: Some(TODAY),
        last_contact_on: Some(TODAY),
        sources: vec!["mail".to_owned(), "calendar".to_owned()],
    }
}

fn pair(id: &str, sides: [Side; 2], unlocks: u64) -> Pair {
    Pair {
        id: id.to_owned(),
        a: sides[0].id.clone(),
        b: sides[1].id.clone(),
        probability: 0.814,
        evidence: vec![
            evidence("name", Some(2.31), "Giulia F. may be short for Giulia Ferrante.", true),
            evidence(
                "employer",
                Some(-0.84),
                "One works for Lanterna Press, the other for Molo Books.",
                false,
            ),
        ],
        unlocks,
        n_facts: 3,
        class: "name~employer".to_owned(),
        state: "waiting".to_owned(),
        settles: says("A card with both would settle it."),
        agree: Agreement { name: Some(true), employer: Some(false), place: None },
        sides,
    }
}

pub(in crate::web) fn suggestions() -> Suggestions {
    let mut namesake = address();
    namesake.name = "Giulia Ferrante".to_owned();
    let class = |key: &str, size| Class { key: key.to_owned(), size, least_probability: 0.5 };
    Suggestions {
        schema: "suggestions/1",
        total: 31,
        waiting: 31,
        put_off: 2,
        settled: 12,
        classes: vec![class("name", 22), class("name~employer", 9)],
        pairs: vec![pair("s-1", [profile(), address()], 2), pair("s-2", [profile(), namesake], 0)],
    }
}

pub(in crate::web) fn no_suggestions() -> Suggestions {
    Suggestions {
        total: 0,
        waiting: 0,
        put_off: 0,
        settled: 0,
        classes: Vec::new(),
        pairs: Vec::new(),
        ..suggestions()
    }
}

pub(in crate::web) fn hostile_suggestions() -> Suggestions {
    let mut all = suggestions();
    let [name, other, turned, quoted] = HOSTILE.map(str::to_owned);
    for pair in &mut all.pairs {
        for side in &mut pair.sides {
            side.name.clone_from(&name);
            side.also_named = vec![other.clone(), turned.clone()];
            side.handles = vec![format!("email:{other}"), format!("linkedin:{quoted}")];
            side.employers = vec![quoted.clone()];
            side.places = vec![name.clone()];
        }
        pair.class.clone_from(&other);
    }
    all.classes[0].key = other;
    all
}

pub(in crate::web) fn acceptance() -> Acceptance {
    Acceptance {
        schema: "acceptance/1",
        class: "name~employer".to_owned(),
        least_probability: 0.5,
        pairs: suggestions().pairs,
        left_out: 3,
    }
}

pub(in crate::web) fn why_same() -> WhySame {
    WhySame {
        schema: "why-same/1",
        a: "p-1".to_owned(),
        b: "p-77".to_owned(),
        names: ["Giulia Ferrante".to_owned(), "Giulia F.".to_owned()],
        handles: ["linkedin:giulia-ferrante".to_owned(), "email:giulia@molo.example".to_owned()],
        outcome: "ask",
        by: "evidence",
        probability: Some(0.814),
        evidence: suggestions().pairs.remove(0).evidence,
        settles: Some(says("A card with both would settle it.")),
        suggestion: Some("pair-1".to_owned()),
    }
}

/// Handles of one person: the first, one a file gives, one the owner joined, one that likeness did.
pub(in crate::web) fn worn() -> Vec<Worn> {
    let worn = |handle: &str, evidence: Vec<Evidence>| Worn {
        handle: handle.to_owned(),
        is_first: false,
        to: Some("linkedin:somebody".to_owned()),
        evidence,
        probability: None,
    };
    let source = evidence("source", None, "One file holds both.", true);
    let owner = evidence("owner", None, "You said so.", false);
    let alike = suggestions().pairs.remove(0).evidence;
    vec![
        Worn { is_first: true, to: None, ..worn("linkedin:somebody", Vec::new()) },
        worn("email:somebody@works.example", vec![source]),
        worn("tel:+390110000000", vec![owner]),
        Worn { probability: Some(0.961), ..worn("name:giulia (turin fair)", alike) },
    ]
}
