//! Do they know their own network, or collect strangers?
//!
//! Collectors say so: *LION*, *30K*, *open networker*, a row of rockets in the field for the name.
//! An archive holds nobody's number of connections; a pasted profile does.
//!
//! It needs nothing but the name and the note; a yes needs the owner.
//!
//! It misleads with a *Lion* by birth, who is told by the rest of the name not being in capitals,
//! and with people who are merely fond of emoji; one or two are nobody's business.

use std::sync::LazyLock;

use super::letter::Letter;
use super::phrases::{Phrases, words};
use super::{Case, Question, Weights, pasted};
use crate::say::Say;
use crate::scenario::{Answer, Reason};

/// To collect strangers is what the owner wants to stop; not to is the least one expects.
pub(super) static QUESTION: Question =
    Question { key: "count", weights: Weights { yes: 0.4, no: -1.0 }, answer };

static COLLECTOR: LazyLock<Phrases> =
    LazyLock::new(|| Phrases::read(include_str!("data/collector.txt")));

/// So many pictures in a name are an advertisement.
const PICTURES: usize = 3;

fn answer(case: &Case<'_>, _letter: &Letter<'_>) -> (Answer, Reason) {
    let mark = lion(case.name)
        .or_else(|| thousands(case.name))
        .or_else(|| says_so(case.name))
        .or_else(|| says_so(case.note.unwrap_or_default()));
    let say = match mark {
        Some(mark) => Say::new("triage-count-mark").text("mark", mark),
        None if pictures(case.name) >= PICTURES => Say::new("triage-count-pictures"),
        None => {
            let look = || (Answer::Unknown, Reason::bare(Say::new("triage-count-look")));
            return pasted::count(case).unwrap_or_else(look);
        }
    };
    (Answer::No, Reason::shown_by(say, case.invitation()))
}

/// *LinkedIn Open Networker*, in capitals beside a name that is not, or spelt with dots.
fn lion(name: &str) -> Option<String> {
    let has_small = name.chars().any(char::is_lowercase);
    let is_mark = |token: &&str| {
        let letters: String = token.chars().filter(|c| c.is_alphanumeric()).collect();
        letters == "LION" && has_small
    };
    name.split_whitespace().find(is_mark).map(|_| "LION".to_owned())
}

/// `30K`, `15,000+`.
fn thousands(name: &str) -> Option<String> {
    let is_mark = |token: &&str| {
        let token = token.trim_matches(|c: char| !c.is_alphanumeric() && c != '+');
        let number = token.trim_end_matches(['k', 'K', '+']);
        let is_number = number.contains(|c: char| c.is_ascii_digit())
            && number.chars().all(|c| c.is_ascii_digit() || c == ',' || c == '.');
        is_number && number.len() < token.len()
    };
    name.split_whitespace().find(is_mark).map(str::to_owned)
}

fn says_so(text: &str) -> Option<String> {
    let text = words(text);
    COLLECTOR.find(&text).map(|range| text[range].join(" "))
}

fn pictures(name: &str) -> usize {
    let is_picture = |c: &char| matches!(c, '\u{2600}'..='\u{27bf}' | '\u{1f300}'..='\u{1f3fa}' | '\u{1f400}'..='\u{1faff}');
    name.chars().filter(is_picture).count()
}

#[cfg(test)]
mod tests {
    use super::super::{triage, trial};
    use super::*;

    #[track_caller]
    fn check(name: &str, expected: Answer) {
        let answer = trial::with_case("2024-04-20 linkedin:bo invited", |case| {
            trial::answer_to(&QUESTION, &Case { name, ..case })
        });
        assert_eq!(answer, expected, "{name}");
    }

    #[test]
    fn a_collector_says_so() {
        check("Bo Chen (LION)", Answer::No);
        check("Bo Chen L.I.O.N. 30K", Answer::No);
        check("Bo Chen | 15,000+ connections", Answer::No);
        check("Bo Chen 🚀🚀🔥", Answer::No);
        check("Bo Chen - Open Networker", Answer::No);
    }

    #[test]
    fn only_the_owner_can_say_that_they_know_their_people() {
        let said = [("count".to_owned(), Answer::Yes)];
        let verdict = trial::with_case("", |case| triage(&Case { answered: &said, ..case }));
        assert_eq!(verdict.answers[8].answer, Answer::Yes);
    }

    #[test]
    fn a_name_is_only_a_name() {
        check("Marco Lion", Answer::Unknown);
        check("MARCO LION", Answer::Unknown);
        check("Bo Chen 🐝", Answer::Unknown);
        check("Bo Chen 3rd", Answer::Unknown);
    }
}
