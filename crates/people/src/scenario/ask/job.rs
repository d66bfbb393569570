//! Who would hear of work: where the owner is not herself, aware of what she looks for, and willing to pass it on.
//!
//! Word of work comes over ties that are neither strong nor the weakest (Rajkumar and others 2022), from people
//! who know that one looks (Marin 2012: most are never told), and it takes little goodwill. One such person seldom
//! helps; many together do ([`super::cluster`]).

use jiff::civil::Date;

use super::request::{self, Result, rests};
use super::{Answer, Case, Part, Question, Verdict, Weights};
use crate::say::Say;
use crate::tie::Which;

/// How near somebody is to what the owner looks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Near {
    /// In the place alone.
    Place,
    /// In the field.
    Field,
    /// They do the work, or are at the house; where a place is named, not there as far as is told.
    Work,
    /// All of it.
    Whole,
}

impl Near {
    fn value(self) -> f64 {
        match self {
            Self::Place => 0.3,
            Self::Field => 0.6,
            Self::Work => 0.8,
            Self::Whole => 1.0,
        }
    }

    fn say(self) -> &'static str {
        match self {
            Self::Place => "ask-near-place",
            Self::Field => "ask-near-field",
            Self::Work => "ask-near-work",
            Self::Whole => "ask-near-whole",
        }
    }
}

/// Where somebody stands with respect to what the owner looks for.
#[derive(Debug, Clone, Copy)]
pub struct Ear<'a> {
    /// How near.
    pub near: Near,
    /// What she looks for, in her words.
    pub goal: &'a str,
    /// The share of her strength that is at their employer or in their field already.
    pub share: f64,
    /// How many both are connected with, where a profile tells.
    pub mutual: Option<u32>,
}

/// Fields whose people find each other on screens, where word travels over weak ties.
const DIGITAL: [&str; 6] = ["software", "data", "design", "marketing", "recruiting", "words"];

/// Whether to tell somebody what the owner looks for.
#[must_use]
pub fn job(case: &Case<'_>, ear: Ear<'_>, weights: &Weights, today: Date) -> Verdict {
    if !case.is_known() {
        return Verdict::No(Say::new("ask-no-tie").text("name", case.name));
    }
    if let Some(rests) = rests(case, Question::Job, weights, today) {
        return Verdict::Rests(rests);
    }
    let mut parts = vec![
        near(case, ear),
        novel(case, ear),
        reach(case, ear, weights),
        aware(case, weights, today),
        willing(case, weights),
    ];
    parts.extend(request::part(case, weights, today));
    let product: f64 = parts.iter().map(|part| part.value).product();
    Verdict::Ask(Answer { score: 100.0 * product, parts })
}

fn near(case: &Case<'_>, ear: Ear<'_>) -> Part {
    let say = Say::new(ear.near.say()).text("name", case.name).text("goal", ear.goal);
    Part::new("near", ear.near.value(), say, Which::Roles)
}

fn novel(case: &Case<'_>, ear: Ear<'_>) -> Part {
    let id = if ear.share < 0.1 { "ask-novel-far" } else { "ask-novel-near" };
    let say = Say::new(id).text("name", case.name);
    Part::new("novel", 1.0 - ear.share, say, Which::Positions)
}

fn reach(case: &Case<'_>, ear: Ear<'_>, weights: &Weights) -> Part {
    let is_digital = case.field.is_some_and(|field| DIGITAL.contains(&field));
    let weak = if is_digital { weights.digital[0] } else { weights.digital[1] };
    let at = |mutual: u32| {
        let share = f64::from(mutual) / weights.best_mutual;
        share * (1.0 - share).exp()
    };
    let over_weak = ear.mutual.map_or(weights.unknown_reach, at);
    let value = weak * over_weak + (1.0 - weak) * case.probability().unwrap_or(0.0);
    let say = match ear.mutual {
        Some(mutual) => Say::new("ask-reach-mutual").number("n", mutual),
        None => Say::new("ask-reach-unknown"),
    };
    Part::new("reach", value, say.text("name", case.name), Which::Word)
}

fn aware(case: &Case<'_>, weights: &Weights, today: Date) -> Part {
    let within = |on: Date, days: i32| (0..days).contains(&super::stay::days_between(on, today));
    let told = case.requests.iter().rev().find(|request| {
        let is_open = request.result != Result::Declined;
        request.question == Question::Job && is_open && within(request.on, weights.told_days)
    });
    let talked = case.last_two_way_on.filter(|on| within(*on, weights.talked_days));
    let say = |id| Say::new(id).text("name", case.name);
    match (told, talked) {
        (Some(told), _) => {
            Part::new("aware", 1.0, say("ask-aware-told").day("on", told.on), Which::Word)
        }
        (None, Some(on)) => {
            Part::new("aware", 1.0, say("ask-aware-talked").day("on", on), Which::Contact)
        }
        (None, None) => Part::new("aware", weights.untold, say("ask-aware-not"), Which::Contact),
    }
}

/// Only a minimum of goodwill is needed.
fn willing(case: &Case<'_>, weights: &Weights) -> Part {
    let close = case.probability().unwrap_or(0.0);
    let id = if close >= weights.enough_goodwill {
        "ask-goodwill-enough"
    } else {
        "ask-goodwill-little"
    };
    let say = Say::new(id).text("name", case.name);
    Part::new("willing", close / weights.enough_goodwill, say, Which::Contact)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::testing::{TODAY, asked, case};
    use super::*;
    use crate::tie::Closeness;

    fn ear() -> Ear<'static> {
        Ear { near: Near::Whole, goal: "publishing, Milan", share: 0.0, mutual: None }
    }

    #[track_caller]
    fn score(case: &Case<'_>, ear: Ear<'_>) -> f64 {
        match job(case, ear, &Weights::default(), TODAY) {
            Verdict::Ask(answer) => answer.score,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn who_is_nearer_to_the_work_hears_more_of_it() {
        let near = |near| score(&case(), Ear { near, ..ear() });
        assert!(near(Near::Whole) > near(Near::Work));
        assert!(near(Near::Field) > near(Near::Place));
    }

    #[test]
    fn ten_whom_both_know_carry_further_than_one_or_two_hundred() {
        let mutual = |mutual| score(&case(), Ear { mutual: Some(mutual), ..ear() });
        assert!(mutual(10) > mutual(1));
        assert!(mutual(10) > mutual(200));
    }

    #[test]
    fn a_little_goodwill_is_enough() {
        let with = |score: f64| Case {
            closeness: Closeness::Known { score, low: 0.0, high: 100.0 },
            field: Some("software"),
            ..case()
        };
        let (little, some, much) =
            (score(&with(5.0), ear()), score(&with(30.0), ear()), score(&with(60.0), ear()));
        assert!(some > 3.0 * little);
        assert!(much < 1.2 * some);
    }

    #[test]
    fn who_was_told_hears_and_who_was_not_mostly_does_not() {
        let quiet = Case { last_two_way_on: Some(date(2024, 1, 1)), ..case() };
        let told = [asked(Question::Job, date(2026, 8, 1), Result::Answered)];
        let told = Case { requests: &told, ..quiet.clone() };
        assert!(score(&told, ear()) > 2.0 * score(&quiet, ear()));
    }

    #[test]
    fn where_one_is_at_home_nothing_new_is_heard() {
        assert!(score(&case(), ear()) > 1.5 * score(&case(), Ear { share: 0.5, ..ear() }));
    }
}
