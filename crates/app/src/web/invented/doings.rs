//! Invented days: what there is to do, what was imported, and what was done.

use std::collections::BTreeMap;

use book::views::imports::{
    BeforeAfter, FileRead, Import, Imports, LeftOutShown, ProblemShown, Proposal, Report, Whose,
};
use book::views::log::{Log, Operation};
use book::views::owner::{OwnHandle, Owner};
use book::views::today::Today;
use book::views::words::{Passage, Words};
use jiff::civil::date;

use super::desk::full_desk;
use super::keep::{keep, listed};
use super::people::list;
use super::{HOSTILE, TODAY, invitations, network, says};

pub(in crate::web) fn today() -> Today {
    Today {
        schema: "today/1",
        today: TODAY,
        owner: Some("Nora Vitali".to_owned()),
        is_empty: false,
        piles: invitations().piles,
        first: full_desk().into_iter().take(3).collect(),
        suggestions: 31,
        strong: network().strong,
        two_way: 267,
        connections: 1_457,
        closest: list().into_iter().take(4).collect(),
        keep: keep(),
        owed: listed("owed"),
        birthdays: listed("birthday"),
        events: network().events,
        would_help: vec![
            says("The larger archive: this one has no messages, so most ties cannot be judged."),
            says("Your answer about 14 people whose verdict hangs on one question."),
        ],
    }
}

pub(in crate::web) fn empty_today() -> Today {
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
        proposals: vec![Proposal {
            file: "people <b>.csv".to_owned(),
            columns: "name=Full name,email=E-mail".to_owned(),
        }],
        left_out: BTreeMap::from([left_out("sponsored", 310), left_out("draft", 4)]),
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

pub(in crate::web) fn imports() -> Imports {
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

fn left_out(why: &str, count: u64) -> (String, LeftOutShown) {
    let whose = vec![Whose { name: "Acme Offers".to_owned(), count }];
    (why.to_owned(), LeftOutShown { count, n_names: 1, whose })
}

pub(in crate::web) fn owner() -> Owner {
    let own = |handle: &str, state, sources: &[&str]| OwnHandle {
        handle: handle.to_owned(),
        state,
        sources: sources.iter().map(ToString::to_string).collect(),
    };
    Owner {
        schema: "owner/1",
        names: vec!["Ada Rossi".to_owned(), "<b>Ada</b>".to_owned()],
        handles: vec![
            own("linkedin:ada-rossi", "learned", &["linkedin"]),
            own("email:ada@works.example", "confirmed", &["mail", "calendar"]),
            own("email:office@works.example", "refused", &["mail"]),
        ],
    }
}

pub(in crate::web) fn no_owner() -> Owner {
    Owner { schema: "owner/1", names: Vec::new(), handles: Vec::new() }
}

pub(in crate::web) fn no_imports() -> Imports {
    Imports { schema: "imports/1", imports: Vec::new(), would_help: Vec::new() }
}

pub(in crate::web) fn log() -> Log {
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

pub(in crate::web) fn found_words() -> Words {
    let passage = |name: &str, day: Option<&str>, text: &str| Passage {
        person: "p1".to_owned(),
        name: name.to_owned(),
        day: day.map(str::to_owned),
        text: text.to_owned(),
    };
    Words {
        schema: "words/1",
        kept: true,
        texts: 1_457,
        found: vec![
            passage(
                "Ada Rossi",
                Some("2024-03-05"),
                "…the \u{2}bees\u{3} on the roof; more \u{2}bees\u{3}…",
            ),
            passage(HOSTILE[0], None, "<b>\u{2}bees\u{3}</b> <script>alert(1)</script>"),
        ],
    }
}

pub(in crate::web) fn no_words() -> Words {
    Words { schema: "words/1", kept: false, texts: 0, found: Vec::new() }
}
