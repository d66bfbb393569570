//! Who carries what between two people: what was done for each other first, then who begins and who writes.
//!
//! A deed outweighs words: whoever recommended, introduced or helped gave something, and a thousand messages do not
//! make up for it. It misleads where most help goes unnoted; hence the facts are told and no sum.

use std::cmp::Ordering;

use crate::say::Say;
use crate::tie::{Carries, GiveAndTake};

/// What passed between the owner and one person.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Ledger {
    /// Who begins and who writes; `None` where it did not go both ways.
    pub words: Option<GiveAndTake>,
    /// Recommendations they wrote.
    pub recommended_by_them: u32,
    /// Recommendations the owner wrote.
    pub recommended_by_me: u32,
    /// Times the owner noted that she helped.
    pub gave: u32,
    /// Times she noted that they did.
    pub got: u32,
    /// People to whom she noted that she introduced them.
    pub introduced: u32,
}

/// How it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Balance {
    /// Who carries more of it.
    pub who: Carries,
    /// What it rests on, each in a sentence: what they did, what the owner did, then the words where no deed decided.
    pub says: Vec<Say>,
}

/// How it stands; `None` where nothing passed between the two.
#[must_use]
pub fn balance(ledger: &Ledger) -> Option<Balance> {
    let counted = |id: &'static str, n: u32| (n > 0).then(|| Say::new(id).number("n", n));
    let theirs = [
        counted("give-they-recommended", ledger.recommended_by_them),
        counted("give-they-helped", ledger.got),
    ];
    let mine = [
        counted("give-you-recommended", ledger.recommended_by_me),
        counted("give-you-introduced", ledger.introduced),
        counted("give-you-helped", ledger.gave),
    ];
    // Where a deed decided, what the words would say may be the contrary.
    let words = ledger.words.filter(|_| deeds(ledger).is_eq()).map(|words| words.say());
    let says: Vec<Say> = theirs.into_iter().chain(mine).chain([words]).flatten().collect();
    (!says.is_empty()).then(|| Balance { who: who(ledger), says })
}

/// The owner's deeds against theirs.
fn deeds(ledger: &Ledger) -> Ordering {
    let mine = ledger.recommended_by_me + ledger.gave + ledger.introduced;
    let theirs = ledger.recommended_by_them + ledger.got;
    mine.cmp(&theirs)
}

fn who(ledger: &Ledger) -> Carries {
    match deeds(ledger) {
        Ordering::Greater => Carries::Me,
        Ordering::Less => Carries::Them,
        Ordering::Equal => ledger.words.map_or(Carries::Both, |words| words.carries()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tie::Share;

    #[track_caller]
    fn check(ledger: Ledger, expected: Option<(Carries, &[&str])>) {
        let found = balance(&ledger);
        let ids = found.as_ref().map(|found| found.says.iter().map(|say| say.id.as_ref()));
        assert_eq!(ids.map(Iterator::collect::<Vec<_>>), expected.map(|(_, ids)| ids.to_vec()));
        assert_eq!(found.map(|found| found.who), expected.map(|(who, _)| who));
    }

    #[test]
    fn where_nothing_passed_nothing_is_said() {
        check(Ledger::default(), None);
    }

    #[test]
    fn a_recommendation_that_was_never_returned_is_theirs_to_have_given() {
        let ledger = Ledger { recommended_by_them: 1, ..Ledger::default() };
        check(ledger, Some((Carries::Them, &["give-they-recommended"])));
    }

    #[test]
    fn where_a_deed_decided_the_words_do_not_say_otherwise() {
        let share = |share: f64| Share { share, low: share - 0.1, high: share + 0.1 };
        let words = Some(GiveAndTake { opened_by_me: share(0.8), written_by_me: share(0.8) });
        check(Ledger { words, ..Ledger::default() }, Some((Carries::Me, &["tie-you-carry-it"])));
        let ledger = Ledger { words, recommended_by_them: 1, ..Ledger::default() };
        check(ledger, Some((Carries::Them, &["give-they-recommended"])));
    }

    #[test]
    fn one_deed_each_way_is_even() {
        let ledger = Ledger { recommended_by_them: 1, introduced: 1, ..Ledger::default() };
        let says = ["give-they-recommended", "give-you-introduced"];
        check(ledger, Some((Carries::Both, &says)));
    }

    #[test]
    fn help_the_owner_noted_counts_like_any_other() {
        let ledger = Ledger { gave: 2, got: 1, ..Ledger::default() };
        check(ledger, Some((Carries::Me, &["give-they-helped", "give-you-helped"])));
    }
}
