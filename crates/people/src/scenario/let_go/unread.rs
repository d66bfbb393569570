//! Where a trace may lie that was never imported.
//!
//! That nothing was found in files that were not read is no finding: somebody whose address is known may be in the
//! mail, somebody whose number is known in the chats, and without the messages nobody can be told from a stranger.

use jiff::civil::Date;

use super::{Case, Loss};
use crate::say::Say;
use crate::tie::Way;

pub(super) fn lost(case: &Case<'_>, _today: Date) -> Option<Loss> {
    let way = case.unread.iter().copied().find(|way| may_lie(*way, case))?;
    let say = Say::new("let-go-unread").text("way", way.key());
    Some(Loss { key: "unread", say })
}

/// Whether something about this person may lie there.
fn may_lie(way: Way, case: &Case<'_>) -> bool {
    match way {
        Way::Messages => true,
        Way::Mail | Way::Meetings => case.has_address,
        Way::Chats => case.has_number,
    }
}

/// The ways of contact of which nothing was imported.
#[must_use]
pub fn unread(held: &[Way]) -> Vec<Way> {
    Way::ALL.into_iter().filter(|way| !held.contains(way)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::case::testing::{case, keys};
    use super::*;

    #[track_caller]
    fn check(unread: &[Way], [has_address, has_number]: [bool; 2], expected: &[&str]) {
        let stranger = case("2016-03-05 linkedin:bo connected");
        assert_eq!(keys(&Case { unread, has_address, has_number, ..stranger }), expected);
    }

    #[test]
    fn without_the_messages_nobody_is_told_from_a_stranger() {
        check(&[Way::Messages], [false, false], &["unread"]);
    }

    #[test]
    fn whose_address_is_known_may_be_in_the_mail_that_was_not_read() {
        check(&[Way::Mail], [true, false], &["unread"]);
        check(&[Way::Mail, Way::Chats, Way::Meetings], [false, false], &[]);
        check(&[Way::Chats], [true, false], &[]);
        check(&[Way::Chats], [false, true], &["unread"]);
    }

    #[test]
    fn what_was_imported_is_read() {
        assert_eq!(unread(&[Way::Messages, Way::Meetings]), [Way::Mail, Way::Chats]);
    }
}
