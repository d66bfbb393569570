//! What to give first: one thing the owner can do for somebody before she asks, and why just that.
//!
//! From what the files tell of give and take and from what she says she can give; never a sum owed. Where nothing
//! tells, nothing is made up.

use jiff::civil::Date;

use super::stay::days_between;
use super::{Case, Mine, Question};
use crate::say::Say;
use crate::scenario::goal::{Facet, Goal, Help};
use crate::tie::Carries;

/// Longer than this, and one asks how they are before anything else. Days.
const QUIET: i32 = 180;

/// The one thing to give first; `works` are their roles and headlines.
#[must_use]
pub fn give(
    case: &Case<'_>,
    mine: &Mine,
    (question, works): (Question, &[String]),
    today: Date,
) -> Option<Say> {
    let named = |id| Say::new(id).text("name", case.name);
    if case.vouched.by_them.is_some() && case.vouched.by_me.is_none() {
        return Some(named("give-recommend-back"));
    }
    if let Some(offer) = mine.offers.iter().find(|offer| suits(offer, works)) {
        return Some(named("give-offer").text("offer", &offer.written));
    }
    let saw_work = !case.shared.is_empty() || case.work.weeks >= 1.0;
    if question == Question::Recommendation && saw_work && case.vouched.by_me.is_none() {
        return Some(named("give-recommend"));
    }
    let quiet = case.last_two_way_on.filter(|on| days_between(*on, today) > QUIET);
    if let Some(on) = quiet {
        return Some(named("give-ask-how").day("on", on));
    }
    let carries = case.give_and_take.map(|given| given.carries());
    if carries == Some(Carries::Them) {
        return Some(named("give-write"));
    }
    let general = mine.offers.iter().find(|offer| is_help(offer, Help::Introduction));
    general.map(|offer| named("give-offer-any").text("offer", &offer.written))
}

/// Whether an offer is about what they do.
fn suits(offer: &Goal, works: &[String]) -> bool {
    works.iter().any(|work| offer.names_work(work))
}

fn is_help(offer: &Goal, help: Help) -> bool {
    offer.facets.contains(&Facet::Help(help))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::case::{Vouched, Work, Written};
    use super::super::testing::{TODAY, case};
    use super::*;

    #[track_caller]
    fn check(case: &Case<'_>, offers: &[&str], expected: Option<&str>) {
        let offers = offers.iter().map(|offer| Goal::read(offer)).collect();
        let mine = Mine { offers, ..Mine::default() };
        let works = ["Translator".to_owned()];
        let given = give(case, &mine, (Question::Recommendation, &works), TODAY);
        assert_eq!(given.as_ref().map(|say| say.id.as_ref()), expected);
    }

    #[test]
    fn a_recommendation_is_given_back_before_anything_else_is_asked() {
        let by_them = Some(Written { on: None });
        let vouched = Vouched { by_them, ..Vouched::default() };
        check(
            &Case { vouched, ..case() },
            &["mentoring for a translator"],
            Some("give-recommend-back"),
        );
    }

    #[test]
    fn an_offer_goes_to_whom_it_suits() {
        check(&case(), &["mentoring for a translator"], Some("give-offer"));
        check(&case(), &["advice on plumbing"], None);
    }

    #[test]
    fn who_saw_the_work_is_seen_too() {
        let work = Work { weeks: 12.0, ..Work::default() };
        check(&Case { work, ..case() }, &[], Some("give-recommend"));
    }

    #[test]
    fn after_a_long_silence_one_asks_how_they_are() {
        check(
            &Case { last_two_way_on: Some(date(2025, 1, 1)), ..case() },
            &[],
            Some("give-ask-how"),
        );
    }

    #[test]
    fn where_nothing_tells_nothing_is_made_up() {
        check(&case(), &[], None);
    }
}
