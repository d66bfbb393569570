//! Regret: of those let go, who came back.
//!
//! Somebody who wrote, called, met or invited afterwards may have been let go too lightly; how often that was is the
//! only check there is on letting go. It misleads where the goodbye itself was answered, or a seller goes on selling:
//! the facts are shown.

use jiff::civil::Date;

use crate::fact::{Fact, Side, What};

/// How somebody came back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// They wrote.
    Wrote,
    /// They called.
    Called,
    /// The two met.
    Met,
    /// They asked to be connected again.
    Invited,
    /// The two are connected again.
    Connected,
}

impl Way {
    /// The word for it, as it stands in the book and in JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Wrote => "wrote",
            Self::Called => "called",
            Self::Met => "met",
            Self::Invited => "invited",
            Self::Connected => "connected",
        }
    }
}

/// The first of these facts, which are about one person, by which they came back after a day.
#[must_use]
pub fn returned(facts: &[Fact], let_go_on: Date, today: Date) -> Option<(usize, Way)> {
    let is_after = |on: Date| on > let_go_on && on <= today;
    let came = facts.iter().enumerate().filter_map(|(at, fact)| {
        let on = fact.when.day().filter(|on| is_after(*on))?;
        Some((on, at, way(&fact.what)?))
    });
    came.min_by_key(|(on, at, _)| (*on, *at)).map(|(_, at, way)| (at, way))
}

fn way(what: &What) -> Option<Way> {
    match what {
        What::Wrote { by: Side::Them, others: 0 | 1, .. } => Some(Way::Wrote),
        What::Called { by: Side::Them, .. } => Some(Way::Called),
        What::Met { .. } => Some(Way::Met),
        What::Invited { by: Side::Them, .. } => Some(Way::Invited),
        What::Connected => Some(Way::Connected),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::notation;

    #[track_caller]
    fn check(facts: &str, expected: Option<(usize, Way)>) {
        let facts = notation::parse(facts).unwrap();
        assert_eq!(returned(&facts, date(2024, 3, 1), date(2024, 6, 30)), expected);
    }

    #[test]
    fn who_writes_after_being_let_go_has_returned() {
        check("2024-03-01 linkedin:bo wrote\n2024-03-02 linkedin:bo wrote", Some((1, Way::Wrote)));
        check("2024-04-01 linkedin:bo invited", Some((0, Way::Invited)));
        check("2024-04-01 email:bo@works.example met", Some((0, Way::Met)));
        check("2024-04-01 linkedin:bo connected", Some((0, Way::Connected)));
    }

    #[test]
    fn what_the_owner_does_and_what_is_still_to_come_is_no_return() {
        check("2024-04-01 linkedin:bo wrote by=me", None);
        check("2024-07-01 email:bo@works.example met", None);
        check("2023-04-01 linkedin:bo wrote", None);
    }
}
