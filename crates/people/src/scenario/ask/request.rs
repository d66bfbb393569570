//! Requests: what the owner asked of somebody, and what came of it. By these, nobody is asked too often.
//!
//! After an ask somebody is let be for two months, whatever was asked; after a no the same is not asked for a
//! year; and of one person no more than two things are asked within a year. All of it is said, and the owner
//! may ask all the same: it is her network.

use jiff::civil::Date;

use super::stay::days_between;
use super::{Case, Part, Question, Weights};
use crate::say::Say;
use crate::tie::Which;

/// Something the owner asked of somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// What she asked for.
    pub question: Question,
    /// The day.
    pub on: Date,
    /// What came of it.
    pub result: Result,
}

/// What came of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Result {
    /// Nothing yet.
    Waiting,
    /// They answered.
    Answered,
    /// They helped.
    Helped,
    /// They would rather not.
    Declined,
    /// It led to what was wanted.
    Led,
}

impl Result {
    /// Every one.
    pub const ALL: [Self; 5] =
        [Self::Waiting, Self::Answered, Self::Helped, Self::Declined, Self::Led];

    /// The word for it, as it stands in the book and in JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Answered => "answered",
            Self::Helped => "helped",
            Self::Declined => "declined",
            Self::Led => "led-to",
        }
    }

    /// Reads [`Result::key`] back.
    #[must_use]
    pub fn read(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|result| result.key() == key)
    }
}

/// Why somebody is let be, if they are.
pub(super) fn rests(
    case: &Case<'_>,
    question: Question,
    weights: &Weights,
    today: Date,
) -> Option<Say> {
    let asked = case.requests.iter().rev();
    let within =
        |request: &&Request, days: i32| (0..days).contains(&days_between(request.on, today));
    let refused = asked.clone().find(|request| {
        request.question == question
            && request.result == Result::Declined
            && within(request, weights.rest_after_no_days)
    });
    if let Some(refused) = refused {
        return Some(until("ask-rests-declined", case, refused.on, weights.rest_after_no_days));
    }
    if let Some(last) = asked.clone().find(|request| within(request, weights.rest_days)) {
        return Some(until("ask-rests-asked", case, last.on, weights.rest_days));
    }
    let of_year: Vec<&Request> = asked.filter(|request| within(request, 365)).collect();
    let oldest = of_year.get(weights.most_a_year.checked_sub(1)?)?;
    Some(until("ask-rests-budget", case, oldest.on, 365).number("n", of_year.len() as f64))
}

fn until(id: &'static str, case: &Case<'_>, on: Date, days: i32) -> Say {
    let until = on.saturating_add(jiff::Span::new().days(days));
    Say::new(id).text("name", case.name).day("on", on).day("until", until)
}

/// What earlier asks leave of somebody's willingness; `None` where nothing was asked.
pub(super) fn part(case: &Case<'_>, weights: &Weights, today: Date) -> Option<Part> {
    let last = case.requests.last()?;
    let recent = case
        .requests
        .iter()
        .filter(|request| (0..weights.asked_days).contains(&days_between(request.on, today)));
    let often = weights.asked.powi(i32::try_from(recent.count()).unwrap_or(i32::MAX));
    let (id, came) = match last.result {
        Result::Waiting => ("ask-asked-waiting", 1.0),
        Result::Answered => ("ask-asked-answered", 1.0),
        Result::Helped | Result::Led => ("ask-asked-helped", 1.0 / weights.asked),
        Result::Declined => ("ask-asked-declined", weights.declined),
    };
    let say = Say::new(id).text("name", case.name).text("question", last.question.key());
    Some(Part::new("asked", often * came, say.day("on", last.on), Which::Word))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::testing::{TODAY, asked, case};
    use super::*;

    #[track_caller]
    fn check(requests: &[Request], expected: Option<&str>) {
        let case = Case { requests, ..case() };
        let rests = rests(&case, Question::Introduction, &Weights::default(), TODAY);
        assert_eq!(rests.as_ref().map(|say| say.id.as_ref()), expected);
    }

    #[test]
    fn who_was_asked_a_month_ago_is_let_be() {
        check(&[], None);
        check(&[asked(Question::Job, date(2026, 10, 1), Result::Helped)], Some("ask-rests-asked"));
        check(&[asked(Question::Job, date(2026, 8, 1), Result::Helped)], None);
    }

    #[test]
    fn a_no_holds_for_a_year_and_for_what_was_asked() {
        let no = |question| asked(question, date(2026, 2, 1), Result::Declined);
        check(&[no(Question::Introduction)], Some("ask-rests-declined"));
        check(&[no(Question::Job)], None);
    }

    #[test]
    fn no_more_than_two_things_a_year() {
        let requests = [(1, 10), (5, 10)]
            .map(|(month, day)| asked(Question::Job, date(2026, month, day), Result::Helped));
        check(&requests, Some("ask-rests-budget"));
        check(&requests[1..], None);
    }

    #[test]
    fn a_day_to_come_rests_nobody() {
        check(&[asked(Question::Job, date(2027, 1, 1), Result::Waiting)], None);
    }

    #[test]
    fn what_came_of_the_last_ask_counts() {
        let value = |result| {
            let requests = [asked(Question::Job, date(2026, 7, 1), result)];
            part(&Case { requests: &requests, ..case() }, &Weights::default(), TODAY).unwrap().value
        };
        assert!((value(Result::Waiting) - 0.8).abs() < 1e-9);
        assert!((value(Result::Helped) - 1.0).abs() < 1e-9);
        assert!((value(Result::Declined) - 0.48).abs() < 1e-9);
        assert_eq!(part(&case(), &Weights::default(), TODAY), None);
    }
}
