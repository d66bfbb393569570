//! Answers as they are written down beside an invitation, to be weighed again when the criteria change.

use people::scenario::Answer;
use people::scenario::triage::{By, Given};
use serde::{Deserialize, Serialize};

use crate::views::shown::Spoken;

/// One answer.
#[derive(Debug, Serialize, Deserialize)]
struct Row {
    question: String,
    answer: String,
    by: String,
    reason: Spoken,
    is_found: bool,
}

/// Writes answers down.
pub(crate) fn write(given: &[Given]) -> String {
    let rows: Vec<Row> = given
        .iter()
        .map(|given| Row {
            question: given.question.clone(),
            answer: given.answer.key().to_owned(),
            by: given.by.key().to_owned(),
            reason: given.reason.clone().into(),
            is_found: given.is_found,
        })
        .collect();
    serde_json::to_string(&rows).unwrap_or_default()
}

/// Reads them back.
pub(crate) fn read(written: &str) -> Vec<Given> {
    let rows: Vec<Row> = serde_json::from_str(written).unwrap_or_default();
    let given = rows.into_iter().filter_map(|row| {
        Some(Given {
            question: row.question,
            answer: Answer::read(&row.answer)?,
            by: By::read(&row.by)?,
            reason: row.reason.0,
            is_found: row.is_found,
        })
    });
    given.collect()
}

#[cfg(test)]
mod tests {
    use people::Say;

    use super::*;

    #[test]
    fn answers_read_back_as_they_were_given() {
        let given = vec![Given {
            question: "know".to_owned(),
            answer: Answer::Yes,
            by: By::Evidence,
            reason: Say::new("triage-know-met").number("meetings", 2),
            is_found: true,
        }];
        assert_eq!(read(&write(&given)), given);
        assert_eq!(read(""), []);
    }
}
