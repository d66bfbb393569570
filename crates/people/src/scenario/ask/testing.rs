//! A person to ask, for the tests of this folder: close, alive, and of nothing shared.

use jiff::civil::{Date, date};

use super::request::{Request, Result};
use super::{Case, Question, Vouched, Work};
use crate::tie::Closeness;

pub(super) const TODAY: Date = date(2026, 11, 1);

pub(super) fn case() -> Case<'static> {
    Case {
        name: "Ada",
        closeness: Closeness::Known { score: 80.0, low: 70.0, high: 90.0 },
        pulse: Some(1.0),
        last_two_way_on: Some(date(2026, 10, 20)),
        give_and_take: None,
        work: Work::default(),
        shared: &[],
        vouched: Vouched::default(),
        field: None,
        level: None,
        requests: &[],
    }
}

pub(super) fn asked(question: Question, on: Date, result: Result) -> Request {
    Request { question, on, result }
}
