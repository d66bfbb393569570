//! Invented connections to let go: with nothing to lose and with something, decided and come back; none; and hostile
//! names.

use book::views::let_go::{LetGo, Loss, Offer, Regret, Returned};
use jiff::civil::date;

use super::{HOSTILE, fact, says};

fn offer(id: &str, name: &str, why: &'static str) -> Offer {
    Offer {
        id: id.to_owned(),
        name: name.to_owned(),
        employer: Some("Lanterna Press".to_owned()),
        role: Some("Commissioning editor".to_owned()),
        profile: Some("https://www.linkedin.com/in/somebody-invented".to_owned()),
        connected_on: Some(date(2018, 6, 1)),
        says: Some(says(why)),
        losses: Vec::new(),
        facts: vec![fact(date(2018, 6, 1), "You connected.", "Connections.csv", 801)],
        choice: None,
        chosen_on: None,
        until: None,
    }
}

fn loss(loss: &str, why: &'static str, has_facts: bool) -> Loss {
    let fact = fact(date(2022, 11, 3), "They recommended you.", "Recommendations_Received.csv", 4);
    let facts = if has_facts { vec![fact] } else { Vec::new() };
    Loss { loss: loss.to_owned(), says: says(why), facts }
}

pub(in crate::web) fn let_go() -> LetGo {
    let dear = Offer {
        losses: vec![
            loss("recommended-by-them", "They wrote you a recommendation.", true),
            loss("seen", "Seen together with two of your people.", false),
        ],
        ..offer("p-4", "Anneliese Okonkwo-Strand", "Connected, and nothing else.")
    };
    let decided = Offer {
        choice: Some("later".to_owned()),
        chosen_on: Some(date(2024, 3, 9)),
        until: Some(date(2024, 9, 12)),
        ..offer("p-7", "Per Sørbø", "They wrote twice; you never answered.")
    };
    LetGo {
        piles: vec![("plain", 412), ("twice", 96), ("later", 1), ("keep", 7), ("let-go", 31)],
        connections: 1_442,
        closed: 15,
        unread: vec!["chats", "meetings"],
        people: vec![
            offer("p-6", "Zoë Müller-Lüdenscheidt", "Connected, and nothing else."),
            dear,
            decided,
        ],
        regret: Regret {
            let_go: 31,
            returned: 1,
            share: Some((0.01, 0.03, 0.10)),
            says: Some(says("31 let go; one came back.")),
            people: vec![Returned {
                id: "p-9".to_owned(),
                name: "Ines Okoro".to_owned(),
                let_go_on: Some(date(2024, 1, 8)),
                on: Some(date(2024, 2, 27)),
                by: "wrote".to_owned(),
                facts: vec![fact(date(2024, 2, 27), "They wrote to you.", "messages.csv", 12)],
            }],
        },
        ..no_let_go()
    }
}

pub(in crate::web) fn no_let_go() -> LetGo {
    LetGo {
        schema: "let-go/1",
        piles: vec![("plain", 0), ("twice", 0), ("later", 0), ("keep", 0), ("let-go", 0)],
        connections: 0,
        closed: 0,
        unread: vec!["messages", "mail", "chats", "meetings"],
        pile: "plain",
        from: 0,
        people: Vec::new(),
        put_off: vec![date(2024, 9, 12), date(2025, 3, 12)],
        regret: Regret::default(),
    }
}

pub(in crate::web) fn hostile_let_go() -> LetGo {
    let hostile = |name: &&str| Offer {
        employer: Some((*name).to_owned()),
        role: Some((*name).to_owned()),
        profile: Some("javascript:alert(1)".to_owned()),
        losses: vec![loss(name, "Something would be lost.", false)],
        ..offer(name, name, "Connected, and nothing else.")
    };
    LetGo {
        piles: vec![("plain", 4)],
        connections: 4,
        closed: 0,
        people: HOSTILE.iter().map(hostile).collect(),
        ..no_let_go()
    }
}
