//! Let go: which connections have nothing behind them, with what would be lost first.
//!
//! People who prune a network regret the one who was the path to somebody. So a connection is looked at from the
//! side of the loss: each rule here names one thing that would go with it, and rests on facts. Whoever has none is in
//! the plain pile, and whoever has one is kept apart, to be looked at twice, one by one. To add a loss: one file
//! here with its header, a `lost` in it, its place in [`RULES`], and two Fluent messages.
//!
//! Read in this order: [`Case`], the rules, [`offer`]; then [`regret`], what came of letting go.
//!
//! What is absent: no advice to let anybody go. That nothing was found is not that nothing is there ([`unread`]).

mod case;

mod endorsed;
mod helped;
mod listed;
mod met;
mod noted;
mod only;
mod recent;
mod recommended;
mod seen;
mod shared;
pub mod unread;
mod wanted;
mod written;

pub mod regret;

use jiff::civil::Date;

pub use self::case::{Case, Only};
pub use self::helped::helped;
pub use self::wanted::wanted;
use crate::fact::Side;
use crate::say::Say;
use crate::tie::{Circle, Status, Which};

/// Something that would go with a connection.
#[derive(Debug, Clone, PartialEq)]
pub struct Loss {
    /// Its stable name, as in the book and in JSON.
    pub key: &'static str,
    /// It in a sentence.
    pub say: Say,
}

/// The facts a loss rests on, by its stable name.
#[must_use]
pub fn facts_of(loss: &str) -> Which {
    match loss {
        "recommended-by-them" => Which::Recommendations(Side::Them),
        "recommended-by-me" => Which::Recommendations(Side::Me),
        "only-bridge" | "only-employer" | "only-field" | "wanted" | "shared" => Which::Positions,
        "met" => Which::Meetings,
        "written" => Which::Contact,
        "noted" => Which::Notes(Side::Me),
        "listed" => Which::AddressBook,
        "endorsed" => Which::Endorsements,
        // Who else is where, and what was not read, stands in nobody's facts alone.
        _ => Which::Word,
    }
}

/// A connection that can be looked at, with what would be lost.
#[derive(Debug, Clone, PartialEq)]
pub struct Offer {
    /// What is between the two, in a sentence: that nothing was found, or how little.
    pub say: Say,
    /// What would be lost, the dearest first; nothing where it is in the plain pile.
    pub losses: Vec<Loss>,
}

/// The rules, the dearest loss first.
const RULES: [fn(&Case<'_>, Date) -> Option<Loss>; 13] = [
    recommended::by_them,
    recommended::by_me,
    noted::about_them,
    only::lost,
    met::lost,
    written::lost,
    noted::by_me,
    shared::lost,
    listed::lost,
    seen::lost,
    endorsed::lost,
    recent::lost,
    unread::lost,
];

/// The connection with what would be lost; `None` where there is more between the two than a connection, or the owner
/// said where they belong.
#[must_use]
pub fn offer(case: &Case<'_>, today: Date) -> Option<Offer> {
    if !case.is_connection || case.is_placed || !is_empty(case) {
        return None;
    }
    Some(Offer { say: written::say(case), losses: losses(case, today) })
}

/// What would be lost with anybody, also with whom there is more between the two than a connection, the dearest first.
#[must_use]
pub fn losses(case: &Case<'_>, today: Date) -> Vec<Loss> {
    RULES.into_iter().filter_map(|rule| rule(case, today)).collect()
}

/// Whether there is no tie, or one that has slept for years.
fn is_empty(case: &Case<'_>) -> bool {
    match case.circle {
        Circle::Connected | Circle::Unknown => true,
        Circle::Known => match case.status {
            Some(Status::LongDormant) => true,
            Some(Status::Active | Status::Cooling | Status::Lapsing | Status::Dormant) => false,
            None => !case.stats.is_two_way(),
        },
        Circle::Support | Circle::Sympathy | Circle::Close | Circle::Active => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::let_go::case::testing::{case, keys};

    #[test]
    fn a_connection_and_nothing_else_is_offered_and_nothing_is_lost() {
        let offer = offer(&case("2015-03-05 linkedin:bo connected"), case::testing::TODAY).unwrap();
        assert_eq!((offer.say.id.as_ref(), offer.losses), ("let-go-nothing", Vec::new()));
    }

    #[test]
    fn whom_the_owner_placed_or_who_is_close_is_never_offered() {
        let facts = "2015-03-05 linkedin:bo connected";
        for circle in [Circle::Support, Circle::Sympathy, Circle::Close, Circle::Active] {
            let case = Case { circle, ..case(facts) };
            assert_eq!(offer(&case, case::testing::TODAY), None);
        }
        let placed = Case { is_placed: true, ..case(facts) };
        assert_eq!(offer(&placed, case::testing::TODAY), None);
        let gone = Case { is_connection: false, ..case(facts) };
        assert_eq!(offer(&gone, case::testing::TODAY), None);
    }

    #[test]
    fn what_would_be_lost_is_known_of_the_close_too() {
        let facts = "2016-03-05 linkedin:bo recommended by=them";
        let close = Case { circle: Circle::Close, ..case(facts) };
        let found = losses(&close, case::testing::TODAY);
        assert_eq!(found.iter().map(|loss| loss.key).collect::<Vec<_>>(), ["recommended-by-them"]);
    }

    #[test]
    fn who_writes_and_is_never_answered_is_offered_and_nothing_is_lost() {
        let facts = "2020-03-05 linkedin:bo connected\n2020-03-06 linkedin:bo wrote by=them";
        let offer = offer(&case(facts), case::testing::TODAY).unwrap();
        assert_eq!((offer.say.id.as_ref(), offer.losses.len()), ("let-go-unanswered", 0));
    }

    #[test]
    fn a_tie_that_slept_for_years_is_offered_with_what_it_was() {
        let facts = "2010-03-05 linkedin:bo wrote by=them\n2010-03-06 linkedin:bo wrote by=me";
        let dormant =
            Case { circle: Circle::Known, status: Some(Status::LongDormant), ..case(facts) };
        assert_eq!(keys(&dormant), ["written"]);
        assert_eq!(
            offer(&Case { status: Some(Status::Dormant), ..dormant }, case::testing::TODAY),
            None
        );
    }

    #[test]
    fn what_would_be_lost_is_told_dearest_first() {
        let facts = "2015-03-05 linkedin:bo connected
            2016-03-05 linkedin:bo recommended by=me
            2016-03-05 linkedin:bo recommended by=them
            2016-03-05 linkedin:bo endorsed by=them name=Editing";
        assert_eq!(keys(&case(facts)), ["recommended-by-them", "recommended-by-me", "endorsed"]);
    }
}
