//! Facts as the owner lived them.
//!
//! A mailbox says who wrote to whom; which of them is the owner is learned from every source and from
//! her own word, and may be learned after the mail was read. So a source writes down who wrote to whom,
//! and here it is told, at every judging anew, which of it was hers.

use crate::fact::{Fact, Side, What};
use crate::handle::Handle;

/// The fact with the owner in her place: what one of her handles wrote is hers, and what others wrote
/// each other in her sight is company.
///
/// ```
/// use people::{notation, sight};
/// let fact = "2024-03-05 email:bo@works.example addressed other=email:ada@works.example";
/// let fact = notation::parse(fact).unwrap().remove(0);
/// let hers = sight::of_owner(fact.clone(), |_| true);
/// assert!(notation::write(&hers).contains("wrote by=me"));
/// let others = sight::of_owner(fact, |_| false);
/// assert!(notation::write(&others).contains("among"));
/// ```
#[must_use]
pub fn of_owner(fact: Fact, is_hers: impl Fn(&Handle) -> bool) -> Fact {
    let Fact { about, when, what } = fact;
    let what = match what {
        What::Addressed { from, via, others, thread, body } if is_hers(&from) => {
            What::Wrote { by: Side::Me, via, others, thread, body }
        }
        What::Addressed { others, thread, .. } => What::Among { others, thread },
        other => other,
    };
    Fact { about, when, what }
}
