//! The owner's own words: notes she keeps about somebody, and the note she sent with her invitation, because she wanted
//! this connection. What came with theirs is no loss, because nearly everybody who sells sends one; it is among the
//! facts.

use jiff::civil::Date;

use super::{Case, Loss};
use crate::say::Say;

/// The owner keeps notes about them.
pub(super) fn about_them(case: &Case<'_>, _today: Date) -> Option<Loss> {
    let say = Say::new("let-go-notes");
    case.has_notes.then_some(Loss { key: "notes", say })
}

/// The owner sent one with her invitation.
pub(super) fn by_me(case: &Case<'_>, _today: Date) -> Option<Loss> {
    let say = Say::new("let-go-noted");
    (case.evidence.notes_by_me > 0).then_some(Loss { key: "noted", say })
}

#[cfg(test)]
mod tests {
    use super::super::case::testing::{case, keys};
    use super::*;

    #[test]
    fn whom_the_owner_asked_with_a_note_is_looked_at_twice() {
        assert_eq!(keys(&case("2016-03-05 linkedin:bo invited by=me text=Hello")), ["noted"]);
        assert!(keys(&case("2016-03-05 linkedin:bo invited by=them text=Hello")).is_empty());
        assert!(keys(&case("2016-03-05 linkedin:bo invited by=me")).is_empty());
    }

    #[test]
    fn of_whom_the_owner_keeps_notes_is_looked_at_twice() {
        let stranger = case("2016-03-05 linkedin:bo connected");
        assert_eq!(keys(&Case { has_notes: true, ..stranger }), ["notes"]);
    }
}
