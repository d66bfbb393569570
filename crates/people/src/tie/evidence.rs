//! Evidence: what speaks for a tie without being contact.
//!
//! A recommendation costs its writer an afternoon and a name; an endorsement costs a click. Each kind
//! of evidence is worth some log-odds, added once. The weights are judgement (marked *prior*) or were
//! measured among the lawyers of one firm, who are not everybody. A connection is no evidence.

use super::weights::EvidenceWeights;
use crate::fact::{Fact, Side, What};
use crate::handle::Handle;

/// What speaks for a tie besides contact.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each is there or not, by itself")]
pub struct Evidence {
    /// Whether they are a connection. No evidence, but it tells whom the circle `connected` is for.
    pub is_connected: bool,
    /// Whether they stand in an address book of the owner's with a telephone number.
    pub is_in_phone_book: bool,
    /// Whether the owner keeps their day of birth.
    pub keeps_birthday: bool,
    /// Recommendations they wrote.
    pub recommended_by_them: u32,
    /// Recommendations the owner wrote.
    pub recommended_by_me: u32,
    /// Endorsements in either direction.
    pub endorsements: u32,
    /// Invitations of theirs that came with a note.
    pub notes_by_them: u32,
    /// Invitations of the owner's that went with a note.
    pub notes_by_me: u32,
    /// Whether the owner said that the two also talk where nothing is held: on the phone, in person.
    pub talks_elsewhere: bool,
    /// Time at the same employer, where both careers are known.
    pub same_employer: Option<Overlap>,
    /// Time at the same school.
    pub same_school: Option<Overlap>,
}

/// Time spent at the same place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Overlap {
    /// Years for which both were there.
    pub years: f64,
    /// People at that place, where known. Two of ten thousand need not have met.
    pub headcount: Option<u32>,
}

/// One kind of evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ground {
    /// They recommended the owner.
    RecommendedByThem,
    /// The owner recommended them.
    RecommendedByMe,
    /// Endorsements.
    Endorsements,
    /// Their invitation had a note.
    NoteByThem,
    /// The owner's invitation had a note.
    NoteByMe,
    /// A number in the address book.
    PhoneBook,
    /// Their day of birth in the address book.
    Birthday,
    /// The owner's word that the two also talk elsewhere.
    Elsewhere,
    /// The same employer at the same time.
    SameEmployer,
    /// The same school at the same time.
    SameSchool,
}

impl Ground {
    /// All of them, the costliest first.
    pub const ALL: [Self; 10] = [
        Self::RecommendedByThem,
        Self::RecommendedByMe,
        Self::SameEmployer,
        Self::Birthday,
        Self::Elsewhere,
        Self::PhoneBook,
        Self::NoteByThem,
        Self::NoteByMe,
        Self::SameSchool,
        Self::Endorsements,
    ];

    /// Its stable name, as in JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::RecommendedByThem => "recommended_by_them",
            Self::RecommendedByMe => "recommended_by_me",
            Self::Endorsements => "endorsements",
            Self::NoteByThem => "note_by_them",
            Self::NoteByMe => "note_by_me",
            Self::PhoneBook => "phone_book",
            Self::Birthday => "birthday",
            Self::Elsewhere => "elsewhere",
            Self::SameEmployer => "same_employer",
            Self::SameSchool => "same_school",
        }
    }
}

impl Evidence {
    /// What the facts about one person say. Overlaps of careers and the owner's word are for the caller to
    /// add.
    #[must_use]
    pub fn of<'a>(facts: impl IntoIterator<Item = &'a Fact>) -> Self {
        let mut evidence = Self::default();
        let (mut is_listed, mut has_phone) = (false, false);
        for fact in facts {
            has_phone |= matches!(fact.about, Handle::Phone(_));
            match &fact.what {
                What::Recommended { by: Side::Them, .. } => evidence.recommended_by_them += 1,
                What::Recommended { by: Side::Me, .. } => evidence.recommended_by_me += 1,
                What::Endorsed { .. } => evidence.endorsements += 1,
                What::Invited { by: Side::Them, note: Some(_) } => evidence.notes_by_them += 1,
                What::Invited { by: Side::Me, note: Some(_) } => evidence.notes_by_me += 1,
                What::Connected => evidence.is_connected = true,
                What::InAddressBook { .. } => is_listed = true,
                What::Born(_) => evidence.keeps_birthday = true,
                What::Also(other) => has_phone |= matches!(other, Handle::Phone(_)),
                What::Invited { note: None, .. }
                | What::Wrote { .. }
                | What::Addressed { .. }
                | What::Among { .. }
                | What::Met { .. }
                | What::Declined { .. }
                | What::Called { .. }
                | What::Follows { .. }
                | What::Named(_)
                | What::WorksAt { .. }
                | What::Lives { .. }
                | What::Headline(_)
                | What::Pictured(_)
                | What::Noted(_)
                | What::Tallied { .. }
                | What::Knows(_)
                | What::Posts(_)
                | What::Worked { .. }
                | What::Studied { .. }
                | What::Skilled(_)
                | What::Presents { .. }
                | What::FollowsCompany(_)
                | What::SignedUp { .. } => {}
            }
        }
        evidence.is_in_phone_book = is_listed && has_phone;
        evidence
    }

    /// How much of this kind there is, in units of its weight; `None` where there is none.
    #[must_use]
    pub fn amount(&self, ground: Ground, weights: &EvidenceWeights) -> Option<f64> {
        let once = |is_there: bool| is_there.then_some(1.0);
        match ground {
            Ground::RecommendedByThem => once(self.recommended_by_them > 0),
            Ground::RecommendedByMe => once(self.recommended_by_me > 0),
            Ground::Endorsements => {
                let n = self.endorsements.min(weights.most_endorsements);
                (n > 0).then(|| f64::from(n))
            }
            Ground::NoteByThem => once(self.notes_by_them > 0),
            Ground::NoteByMe => once(self.notes_by_me > 0),
            Ground::PhoneBook => once(self.is_in_phone_book),
            Ground::Birthday => once(self.keeps_birthday),
            Ground::Elsewhere => once(self.talks_elsewhere),
            Ground::SameEmployer => self.same_employer.and_then(|overlap| overlap.at_work(weights)),
            Ground::SameSchool => once(self.same_school.is_some_and(|school| school.years > 0.0)),
        }
    }

    /// What this kind of evidence is worth, in log-odds; `None` where there is none of it.
    #[must_use]
    pub fn worth(&self, ground: Ground, weights: &EvidenceWeights) -> Option<f64> {
        Some(self.amount(ground, weights)? * weights.of(ground))
    }

    /// All of it, in log-odds; `None` where there is no evidence at all.
    #[must_use]
    pub fn total(&self, weights: &EvidenceWeights) -> Option<f64> {
        Ground::ALL
            .into_iter()
            .filter_map(|ground| self.worth(ground, weights))
            .reduce(|sum, worth| sum + worth)
    }
}

impl Overlap {
    /// Part of an overlap that counts in full.
    fn at_work(self, weights: &EvidenceWeights) -> Option<f64> {
        let headcount = f64::from(self.headcount.unwrap_or(weights.unknown_headcount));
        let crowd = 1.0 + (headcount / weights.small_headcount).max(1.0).log10();
        let years = (self.years / weights.full_overlap_years).min(1.0);
        (years > 0.0).then(|| years / crowd)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notation;

    #[track_caller]
    fn check(facts: &str, worth: Option<f64>) {
        let evidence = Evidence::of(&notation::parse(facts).unwrap());
        let total = evidence.total(&EvidenceWeights::default());
        assert_eq!(total.map(|total| (total * 1e6).round() / 1e6), worth);
    }

    #[test]
    fn a_connection_and_messages_are_no_evidence() {
        check("2024-03-05 linkedin:ada connected\n2024-03-05 linkedin:ada wrote", None);
    }

    #[test]
    fn ten_endorsements_are_worth_three() {
        check(&"2024-03-05 linkedin:ada endorsed name=Editing\n".repeat(10), Some(0.45));
    }

    #[test]
    fn two_recommendations_are_worth_one() {
        check(&"- linkedin:ada recommended by=them\n".repeat(2), Some(1.8));
        check("- linkedin:ada recommended by=them\n- linkedin:ada recommended by=me", Some(3.0));
    }

    #[test]
    fn an_address_book_counts_only_with_a_number() {
        check("- email:ada@works.example in-address-book name=Phone", None);
        check("- tel:+390110000000 in-address-book name=Phone", Some(0.8));
    }

    #[test]
    fn a_day_of_birth_one_keeps_is_worth_more_than_a_number() {
        check("- email:ada@works.example born name=--04-12", Some(1.0));
    }

    #[test]
    fn an_invitation_without_a_note_says_nothing() {
        check("2024-03-05 linkedin:ada invited by=them", None);
        check("2024-03-05 linkedin:ada invited by=them text=Hello", Some(0.4));
        check("2024-03-05 linkedin:ada invited by=me text=Hello", Some(0.2));
    }

    #[test]
    fn colleagues_of_a_small_office_are_worth_more_than_those_of_a_large_firm() {
        let worth = |years, headcount| {
            let same_employer = Some(Overlap { years, headcount });
            let evidence = Evidence { same_employer, ..Evidence::default() };
            evidence.total(&EvidenceWeights::default())
        };
        assert_eq!(worth(5.0, Some(12)), Some(1.3));
        assert_eq!(worth(1.0, Some(12)), Some(0.65));
        assert_eq!(worth(2.0, Some(7_000)), Some(1.3 / 3.0));
        assert_eq!(worth(2.0, None), Some(0.65));
        assert_eq!(worth(0.0, Some(12)), None);
    }
}
