//! Stub.

use super::{Case, Question, Weights};
use crate::say::Say;
use crate::scenario::{Answer, Reason};

pub(super) static QUESTION: Question =
    Question { key: "gut", weights: Weights { yes: 2.5, no: -3.5 }, answer };

fn answer(_case: &Case<'_>) -> (Answer, Reason) {
    (Answer::Unknown, Reason::bare(Say::new("triage-gut-unknown")))
}
