//! An invented profile as it was read, and one of somebody hostile.

use book::views::profile::{Profile, Thing};

use super::HOSTILE;

fn thing(kind: &str, name: &str) -> Thing {
    Thing { kind: kind.to_owned(), name: name.to_owned(), ..Thing::default() }
}

pub(in crate::web) fn profile() -> Profile {
    let things = vec![
        thing("named", "Ilse Vandermeer"),
        thing("headline", "Commissioning Editor at Lanterna Books"),
        thing("lives", "Milan, Lombardy, Italy"),
        Thing { count: Some(500), role: "at-least".to_owned(), ..thing("tallied", "connections") },
        thing("knows", "Kwabena Asante"),
        Thing { role: "shown".to_owned(), ..thing("posts", "") },
        Thing { text: "I read on night trains.".to_owned(), ..thing("presents", "summary") },
        Thing {
            role: "Commissioning Editor".to_owned(),
            since: "2019-01".to_owned(),
            ..thing("worked", "Lanterna Books")
        },
        Thing {
            role: "Master of Arts".to_owned(),
            since: "2008".to_owned(),
            until: "2010".to_owned(),
            ..thing("studied", "Lakeside University")
        },
        Thing { handle: "linkedin:ilse-vandermeer".to_owned(), ..thing("also", "") },
    ];
    Profile {
        schema: "profile/1",
        person: "p-8".to_owned(),
        name: "Ilse Vandermeer".to_owned(),
        shown: "Ilse Vandermeer".to_owned(),
        is_other: false,
        things,
    }
}

pub(in crate::web) fn hostile_profile() -> Profile {
    let text = HOSTILE[0].to_owned();
    Profile {
        shown: HOSTILE[1].to_owned(),
        name: HOSTILE[0].to_owned(),
        is_other: true,
        things: vec![
            thing("named", HOSTILE[1]),
            Thing { text, ..thing("presents", HOSTILE[3]) },
            thing(HOSTILE[1], HOSTILE[2]),
        ],
        ..profile()
    }
}
