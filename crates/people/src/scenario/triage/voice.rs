//! Stub.

use super::{Case, Question, Weights};
use crate::say::Say;
use crate::scenario::{Answer, Reason};

pub(super) static QUESTION: Question =
    Question { key: "voice", weights: Weights { yes: 0.9, no: -0.7 }, answer };

fn answer(_case: &Case<'_>) -> (Answer, Reason) {
    (Answer::Unknown, Reason::bare(Say::new("triage-voice-unknown")))
}
