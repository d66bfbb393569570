//! Goals of work for the owner herself, told from those of people to employ, of clients and of money.
//!
//! Who looks for a designer to hire and for investors looks for no job, and a letter about both would be read as an
//! application. It misleads where a title has such a word in it (*fundraising manager*): then the work is named in the
//! question itself.

use std::sync::LazyLock;

use super::{Facet, Goal, Help};
use crate::occupation::lexicon::Lexicon;
use crate::scenario::triage::words;

static OTHERS: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::read(include_str!("data/others.txt")));

impl Goal {
    /// Whether it may be work for the owner: a kind of work, a house or a place, and nobody she would employ or sell to.
    #[must_use]
    pub fn is_of_own_work(&self) -> bool {
        let is_other = |facet: &Facet| matches!(facet, Facet::Help(help) if *help != Help::Work);
        let is_told = |facet: &Facet| !matches!(facet, Facet::Help(_));
        self.facets.iter().any(is_told)
            && !self.facets.iter().any(is_other)
            && OTHERS.all(&words(&self.written)).is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(goal: &str, expected: bool) {
        assert_eq!(Goal::read(goal).is_of_own_work(), expected, "{goal}");
    }

    #[test]
    fn people_to_employ_clients_and_money_are_no_work_of_ones_own() {
        check("publishing, Milan, editor", true);
        check("client manager", true);
        check("Lanterna Books", true);
        check("investors", false);
        check("a designer to hire", false);
        check("designer da assumere", false);
        check("clients, Milan", false);
        check("a recommendation", false);
    }
}
