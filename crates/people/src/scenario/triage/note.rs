//! Stub.

use super::{Case, Question, Weights};
use crate::say::Say;
use crate::scenario::{Answer, Reason};

pub(super) static QUESTION: Question =
    Question { key: "note", weights: Weights { yes: 1.3, no: -0.7 }, answer };

fn answer(_case: &Case<'_>) -> (Answer, Reason) {
    (Answer::Unknown, Reason::bare(Say::new("triage-note-unknown")))
}
