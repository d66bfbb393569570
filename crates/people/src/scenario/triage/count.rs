//! Stub.

use super::{Case, Question, Weights};
use crate::say::Say;
use crate::scenario::{Answer, Reason};

pub(super) static QUESTION: Question =
    Question { key: "count", weights: Weights { yes: 0.4, no: -1.0 }, answer };

fn answer(_case: &Case<'_>) -> (Answer, Reason) {
    (Answer::Unknown, Reason::bare(Say::new("triage-count-unknown")))
}
