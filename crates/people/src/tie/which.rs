//! Which facts a reason rests on, so that whoever doubts it can look at the rows.
//!
//! A reason that speaks of meetings opens to meetings and not to whatever was newest. Nothing is judged here:
//! it is only told which facts the words of a reason are about.

use super::event::Reach;
use super::usual::is_off_hours;
use crate::fact::{Fact, Side, Via, What};

/// Facts that a reason rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Which {
    /// Contact of any kind.
    Contact,
    /// Contact by this side alone.
    By(Side),
    /// Letters this side wrote.
    Letters(Side),
    /// Messages of chats this side wrote.
    Chats(Side),
    /// Meetings.
    Meetings,
    /// Contact under a number, or an address at a provider of free mail.
    Private,
    /// Contact outside the ten hours from this one, and at weekends.
    OffHours(u8),
    /// Recommendations this side wrote.
    Recommendations(Side),
    /// Endorsements in either direction.
    Endorsements,
    /// Invitations this side wrote a note to.
    Notes(Side),
    /// Entries of an address book, and the numbers in it.
    AddressBook,
    /// Days of birth.
    Birthdays,
    /// Positions.
    Positions,
    /// What somebody does, as a position or a headline tells.
    Roles,
    /// Studies.
    Studies,
    /// None: it rests on the owner's word, or on what is usual.
    Word,
}

impl Which {
    /// Whether this is one of the facts.
    #[must_use]
    pub fn holds(self, fact: &Fact) -> bool {
        let what = &fact.what;
        match self {
            Self::Contact => is_contact(what),
            Self::By(side) => is_contact(what) && by(what) == Some(side),
            Self::Letters(side) => is_written(what, side, is_letter),
            Self::Chats(side) => is_written(what, side, |via| !is_letter(via)),
            Self::Meetings => matches!(what, What::Met { .. }),
            Self::Private => is_contact(what) && Reach::of(&fact.about) == Reach::Private,
            Self::OffHours(from) => {
                let second = fact.when.second();
                is_contact(what) && second.is_some_and(|second| is_off_hours(second, from))
            }
            Self::Recommendations(side) => {
                matches!(what, What::Recommended { by, .. } if *by == side)
            }
            Self::Endorsements => matches!(what, What::Endorsed { .. }),
            Self::Notes(side) => {
                matches!(what, What::Invited { by, note: Some(_) } if *by == side)
            }
            Self::AddressBook => matches!(what, What::InAddressBook { .. }),
            Self::Birthdays => matches!(what, What::Born(_)),
            Self::Positions => matches!(what, What::Worked { .. } | What::WorksAt { .. }),
            Self::Roles => {
                matches!(what, What::Worked { .. } | What::WorksAt { .. } | What::Headline(_))
            }
            Self::Studies => matches!(what, What::Studied { .. }),
            Self::Word => false,
        }
    }
}

fn is_contact(what: &What) -> bool {
    matches!(what, What::Wrote { .. } | What::Met { .. } | What::Called { .. })
}

fn by(what: &What) -> Option<Side> {
    match what {
        What::Wrote { by, .. } | What::Called { by, .. } => Some(*by),
        _ => None,
    }
}

fn is_written(what: &What, side: Side, is_so: impl Fn(Via) -> bool) -> bool {
    matches!(what, What::Wrote { by, via, .. } if *by == side && is_so(*via))
}

fn is_letter(via: Via) -> bool {
    match via {
        Via::Mail | Via::MailCopy => true,
        Via::Message => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notation;

    const FACTS: &str = "2024-03-05T10:00:00Z linkedin:ada wrote by=them chars=80
        2024-03-05T10:00:00Z email:ada@works.example wrote by=me chars=80 role=mail
        2024-03-05T10:00:00Z email:ada@works.example met
        2024-03-09T10:00:00Z tel:+390110000000 called by=me seconds=60
        2024-03-05 linkedin:ada recommended by=them
        2024-03-05 linkedin:ada endorsed by=me name=Editing";

    /// Places of the facts above that a reason rests on.
    #[track_caller]
    fn check(which: Which, expected: &[usize]) {
        let facts = notation::parse(FACTS).unwrap();
        let held: Vec<usize> = (0..facts.len()).filter(|at| which.holds(&facts[*at])).collect();
        assert_eq!(held, expected);
    }

    #[test]
    fn what_speaks_of_meetings_opens_to_meetings() {
        check(Which::Meetings, &[2]);
        check(Which::Contact, &[0, 1, 2, 3]);
    }

    #[test]
    fn what_one_side_wrote_is_told_from_the_other_and_letters_from_chats() {
        check(Which::By(Side::Me), &[1, 3]);
        check(Which::Letters(Side::Me), &[1]);
        check(Which::Letters(Side::Them), &[]);
        check(Which::Chats(Side::Them), &[0]);
    }

    #[test]
    fn what_speaks_of_private_handles_and_of_hours_opens_to_those() {
        check(Which::Private, &[3]);
        check(Which::OffHours(8), &[3]);
    }

    #[test]
    fn what_rests_on_a_word_opens_to_no_row() {
        check(Which::Word, &[]);
        check(Which::Endorsements, &[5]);
    }
}
