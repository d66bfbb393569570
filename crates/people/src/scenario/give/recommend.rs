//! Somebody who deserves a recommendation: close today, known for years, and without one from the owner.
//!
//! First whoever wrote one for her, then those she worked with. Two years because a recommendation is believed for what
//! its writer has seen. It misleads where the work together was long ago or not good, which only she knows; hence it
//! says what it rests on.

use jiff::civil::Date;

use crate::say::Say;
use crate::tie::{Closeness, Evidence};

/// From this closeness on somebody is close. As for strong ties.
const CLOSE_FROM: f64 = 45.0;
/// Known for so many years. Prior.
const LEAST_YEARS: i16 = 2;
/// Conversations from which on two have worked on something, or talked a lot. Prior.
const LEAST_CONVERSATIONS: u32 = 12;

/// What is known of somebody the owner might recommend.
#[derive(Debug, Clone, Copy)]
pub struct Case<'a> {
    /// How close.
    pub closeness: Closeness,
    /// Recommendations and the like.
    pub evidence: Evidence,
    /// An employer of the owner's own that they state.
    pub colleague_at: Option<&'a str>,
    /// The first contact.
    pub first_on: Option<Date>,
    /// Conversations in all.
    pub n_conversations: u32,
}

/// Somebody to recommend.
#[derive(Debug, Clone, PartialEq)]
pub struct Idea {
    /// Why, in a sentence.
    pub say: Say,
    /// The higher, the sooner.
    pub weight: f64,
}

/// Whether somebody deserves one, and why.
#[must_use]
pub fn recommend(case: &Case<'_>, today: Date) -> Option<Idea> {
    let score = case.closeness.score()?;
    let since = case.first_on?;
    let is_old = today.year() - since.year() >= LEAST_YEARS;
    if case.evidence.recommended_by_me > 0 || score < CLOSE_FROM || !is_old {
        return None;
    }
    let year = Say::new("give-recommend-returned").text("year", since.year().to_string());
    let (say, before) = if case.evidence.recommended_by_them > 0 {
        (year, 200.0)
    } else if let Some(name) = case.colleague_at {
        let say = Say::new("give-recommend-colleague").text("name", name);
        (say.text("year", since.year().to_string()), 100.0)
    } else if case.n_conversations >= LEAST_CONVERSATIONS {
        let say = Say::new("give-recommend-known").text("year", since.year().to_string());
        (say.number("n", case.n_conversations), 0.0)
    } else {
        return None;
    };
    Some(Idea { say, weight: before + score })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const BARE: Case<'_> = Case {
        closeness: Closeness::Known { score: 60.0, low: 50.0, high: 70.0 },
        evidence: Evidence {
            is_connected: true,
            is_in_phone_book: false,
            keeps_birthday: false,
            recommended_by_them: 0,
            recommended_by_me: 0,
            endorsements: 0,
            notes_by_them: 0,
            notes_by_me: 0,
            talks_elsewhere: false,
            same_employer: None,
            same_school: None,
        },
        colleague_at: Some("Works"),
        first_on: Some(date(2018, 3, 1)),
        n_conversations: 4,
    };

    #[track_caller]
    fn check(case: &Case<'_>, expected: Option<&str>) {
        let idea = recommend(case, date(2024, 6, 30));
        assert_eq!(idea.as_ref().map(|idea| idea.say.id.as_ref()), expected);
    }

    #[test]
    fn a_close_colleague_of_years_deserves_one() {
        check(&BARE, Some("give-recommend-colleague"));
        check(&Case { first_on: Some(date(2023, 3, 1)), ..BARE }, None);
    }

    #[test]
    fn who_wrote_one_comes_first_and_who_has_one_not_at_all() {
        let wrote = Evidence { recommended_by_them: 1, ..BARE.evidence };
        check(&Case { evidence: wrote, ..BARE }, Some("give-recommend-returned"));
        let returned = Evidence { recommended_by_me: 1, ..wrote };
        check(&Case { evidence: returned, ..BARE }, None);
        let today = date(2024, 6, 30);
        let weight = |case: &Case<'_>| recommend(case, today).unwrap().weight;
        assert!(weight(&Case { evidence: wrote, ..BARE }) > weight(&BARE));
    }

    #[test]
    fn nobody_vouches_for_a_stranger() {
        check(&Case { closeness: Closeness::Unknown, ..BARE }, None);
        check(
            &Case { closeness: Closeness::Known { score: 20.0, low: 10.0, high: 30.0 }, ..BARE },
            None,
        );
        check(&Case { colleague_at: None, ..BARE }, None);
        check(
            &Case { colleague_at: None, n_conversations: 40, ..BARE },
            Some("give-recommend-known"),
        );
    }
}
