//! Stub.

use super::{Case, Question, Weights};
use crate::say::Say;
use crate::scenario::{Answer, Reason};

pub(super) static QUESTION: Question =
    Question { key: "know", weights: Weights { yes: 3.2, no: -0.6 }, answer };

fn answer(_case: &Case<'_>) -> (Answer, Reason) {
    (Answer::Unknown, Reason::bare(Say::new("triage-know-unknown")))
}
