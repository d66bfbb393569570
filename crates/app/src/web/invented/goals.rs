//! Invented goals and offers, and an owner who has said none.

use book::views::goals::{Aimed, Goals, Suggested, Understood};

use super::HOSTILE;

fn aimed(text: &str, understood: &[(&'static str, &str)]) -> Aimed {
    let understood = understood.iter();
    Aimed {
        text: text.to_owned(),
        understood: understood
            .map(|(kind, what)| Understood { kind, what: (*what).to_owned() })
            .collect(),
    }
}

pub(in crate::web) fn goals() -> Goals {
    let texts = |texts: &[&str]| texts.iter().map(ToString::to_string).collect();
    Goals {
        schema: "goals/1",
        goals: vec![
            aimed(
                "publishing, Milan, editor",
                &[("branch", "words"), ("town", "Milan"), ("work", "words")],
            ),
            aimed(HOSTILE[0], &[("words", HOSTILE[0])]),
        ],
        offers: vec![aimed("advice on travel writing", &[("help", "advice"), ("work", "words")])],
        suggested: Suggested {
            goals: texts(&["Staff writer", HOSTILE[1]]),
            offers: texts(&["Beekeeping"]),
        },
        help: vec!["recommendation", "advice"],
    }
}

pub(in crate::web) fn no_goals() -> Goals {
    Goals {
        schema: "goals/1",
        goals: Vec::new(),
        offers: Vec::new(),
        suggested: Suggested::default(),
        help: vec!["recommendation", "introduction", "work", "advice", "hiring", "collaboration"],
    }
}
