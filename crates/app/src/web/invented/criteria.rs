//! Invented criteria: a stance being tried, questions with one of the owner's own, and how well it goes.

use book::views::criteria::{
    Emphasised, Mover, Moves, Question, Questions, StanceShown, Stances, Way,
};
use book::views::triage::{Agreement, Figure, Moved, Quarter, Taught, Triage};

use super::{HOSTILE, says};

fn mover(name: &str) -> Mover {
    Mover { id: format!("i-{}", name.len()), name: name.to_owned() }
}

pub(in crate::web) fn moves() -> Moves {
    let crowd = (0..30).map(|at| mover(&format!("Iris Tamm {at}"))).collect();
    Moves {
        schema: "moves/1",
        moved: 32,
        waiting: 183,
        ways: vec![
            Way {
                from: "ask-first",
                to: "let-in",
                invitations: vec![mover("Tomás Ó Briain"), mover("李 明美")],
            },
            Way { from: "leave", to: "ask-first", invitations: crowd },
        ],
    }
}

pub(in crate::web) fn hostile_moves() -> Moves {
    let invitations: Vec<Mover> = HOSTILE.into_iter().map(mover).collect();
    let way = Way { from: "leave", to: "let-in", invitations };
    Moves { schema: "moves/1", moved: 4, waiting: 4, ways: vec![way] }
}

pub(in crate::web) fn stances() -> Stances {
    let stance = |key, let_in, leave, emphases| StanceShown { key, let_in, leave, emphases };
    Stances {
        schema: "stance/1",
        stance: "selective",
        stances: vec![
            stance("open", -0.5, -1.2, vec![]),
            stance("selective", 1.0, -1.0, vec![]),
            stance(
                "freelancer",
                1.0,
                -1.0,
                vec![Emphasised { question: "value", emphasis: "most" }],
            ),
        ],
    }
}

fn question(key: &str) -> Question {
    Question {
        key: key.to_owned(),
        wording: None,
        emphasis: "usual",
        is_on: true,
        is_own: false,
        yes: 1.0,
        no: -1.0,
    }
}

pub(in crate::web) fn questions() -> Questions {
    let reworded = Some("Have we ever shaken hands?".to_owned());
    Questions {
        schema: "questions/1",
        stance: "selective",
        questions: vec![
            Question { wording: reworded, emphasis: "most", ..question("know") },
            question("note"),
            Question { is_on: false, ..question("count") },
            Question {
                wording: Some("Do they mend things?".to_owned()),
                is_own: true,
                ..question("own-1")
            },
        ],
    }
}

pub(in crate::web) fn hostile_questions() -> Questions {
    let own = HOSTILE.into_iter().map(|words| Question {
        wording: Some(words.to_owned()),
        is_own: true,
        ..question("own-1")
    });
    Questions { questions: own.collect(), ..questions() }
}

fn agreement(agree: u32, asked: u32, of: u32) -> Agreement {
    Agreement { agree, asked, of, surprise: 0.4 }
}

fn moved(question: Option<&str>, by: f64) -> Moved {
    Moved {
        question: question.map(str::to_owned),
        answer: question.map(|_| "yes".to_owned()),
        reason: None,
        is_much: false,
        example: None,
        by,
        error: 0.4,
        seen: 12,
    }
}

pub(in crate::web) fn triage() -> Triage {
    let figure =
        |key, part, of, low, high| Figure { key, part, of, low: Some(low), high: Some(high) };
    let quarter = |quarter: &str, accepted, strangers, talked| Quarter {
        quarter: quarter.to_owned(),
        received: accepted + 20,
        accepted,
        strangers,
        talked,
        decided: 10,
        agreed: 9,
        ..Quarter::default()
    };
    Triage {
        schema: "triage/1",
        stance: "selective",
        received: 230,
        figures: vec![
            figure("triage-accepted", 100, 230, 0.39, 0.48),
            figure("triage-talked", 9, 60, 0.1, 0.22),
            figure("triage-pitched", 7, 100, 0.04, 0.11),
            figure("triage-removed", 0, 100, 0.0, 0.02),
            figure("triage-agreed", 36, 40, 0.82, 0.95),
        ],
        quarters: vec![
            quarter("2023-Q2", 60, 40, 4),
            quarter("2023-Q3", 30, 18, 4),
            quarter("2023-Q4", 10, 2, 1),
        ],
        taught: Taught {
            before: agreement(28, 6, 40),
            after: agreement(36, 3, 40),
            is_taken: true,
            moved: vec![
                Moved {
                    reason: Some("triage-common-works".to_owned()),
                    example: Some(says("You have both been at Lanterna Press.")),
                    ..moved(Some("common"), 1.4)
                },
                moved(Some("note"), 0.6),
                Moved {
                    is_much: true,
                    example: Some(says("You wrote to each other 14 times.")),
                    ..moved(Some("know"), 0.5)
                },
                moved(None, -0.3),
                moved(Some("face"), 0.01),
            ],
        },
        is_reset: false,
        next: vec![mover("Zoë Müller-Lüdenscheidt"), mover("يوسف حدّاد")],
    }
}

pub(in crate::web) fn no_triage() -> Triage {
    Triage {
        received: 0,
        figures: Vec::new(),
        quarters: Vec::new(),
        taught: Taught {
            before: agreement(0, 0, 0),
            after: agreement(0, 0, 0),
            is_taken: false,
            moved: Vec::new(),
        },
        is_reset: false,
        next: Vec::new(),
        ..triage()
    }
}
