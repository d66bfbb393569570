//! Invented results of a search, lists, and whom a tag would be given to.

use book::views::lists::{List, Lists, Tag};
use book::views::search::{Employer, Found, Note, Person, Search};
use book::views::words::Passage;
use jiff::civil::date;

use super::HOSTILE;

fn found<T>(found: Vec<T>, more: bool) -> Found<T> {
    Found { found, more }
}

fn person(id: &str, name: &str, tags: &[&str]) -> Person {
    Person {
        id: id.to_owned(),
        name: name.to_owned(),
        employer: Some("Lanterna Press".to_owned()),
        role: Some("Commissioning editor".to_owned()),
        circle: "close".to_owned(),
        tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
    }
}

fn passage(name: &str, text: &str) -> Passage {
    Passage {
        person: "p-1".to_owned(),
        name: name.to_owned(),
        day: Some("2024-02-27".to_owned()),
        text: text.to_owned(),
    }
}

fn note(name: &str, text: &str) -> Note {
    Note {
        id: 12,
        person: "p-1".to_owned(),
        name: name.to_owned(),
        day: Some(date(2024, 2, 28)),
        text: text.to_owned(),
    }
}

pub(in crate::web) fn search() -> Search {
    Search {
        schema: "search/1",
        query: "lantern".to_owned(),
        people: found(
            vec![person("p-1", "Giulia Ferrante", &["editors"]), person("p-3", "يوسف حدّاد", &[])],
            true,
        ),
        employers: found(
            vec![Employer { name: "Lanterna Press".to_owned(), people: 6, connections: 5 }],
            false,
        ),
        notes: found(vec![note("Giulia Ferrante", "Ask for the \u{2}lantern\u{3} slides.")], false),
        messages: found(
            vec![passage("Giulia Ferrante", "…the \u{2}lanterns\u{3} are lit, see you at eight")],
            true,
        ),
        older: Some(1_700_000_000),
        looked_back_to: Some(date(2023, 11, 14)),
        kept: true,
    }
}

pub(in crate::web) fn nothing_found() -> Search {
    Search {
        schema: "search/1",
        query: "eels".to_owned(),
        people: found(Vec::new(), false),
        employers: found(Vec::new(), false),
        notes: found(Vec::new(), false),
        messages: found(Vec::new(), false),
        older: None,
        looked_back_to: None,
        kept: false,
    }
}

pub(in crate::web) fn hostile_search() -> Search {
    let [name, other, turned, quoted] = HOSTILE;
    let mut shown = search();
    shown.query = quoted.to_owned();
    shown.people.found = vec![person(other, name, &[quoted])];
    shown.employers.found[0].name = other.to_owned();
    shown.notes.found = vec![note(turned, &format!("\u{2}{name}\u{3} {other}"))];
    // Marks that were never closed.
    shown.messages.found = vec![passage(quoted, &format!("{other} \u{2}{name}"))];
    shown.messages.found[0].day = Some(other.to_owned());
    shown
}

pub(in crate::web) fn lists() -> Lists {
    let list = |name: &str, query: &str, people| List {
        name: name.to_owned(),
        query: query.to_owned(),
        people,
    };
    Lists {
        schema: "lists/1",
        lists: vec![
            list("Editors to see", "work:publishing quiet:>6m -tag:done", 17),
            list(HOSTILE[0], HOSTILE[1], 0),
        ],
        tags: vec![
            Tag { name: "book fair".to_owned(), people: 24 },
            Tag { name: HOSTILE[3].to_owned(), people: 1 },
        ],
        examples: vec!["tag:\"book fair\"", "quiet:>6m"],
    }
}

pub(in crate::web) fn no_lists() -> Lists {
    Lists { lists: Vec::new(), tags: Vec::new(), ..lists() }
}
