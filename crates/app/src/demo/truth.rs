//! What is true in the world, which no exported file says: who is a friend, which note is a pitch.
//!
//! The program under test must never see this; tests compare what it found with what was planted.

use super::world::World;

/// What somebody is to the owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Plant {
    /// A true friend or close colleague: long histories, both ways, alive today.
    Friend,
    /// A good working tie: several exchanges over the last years.
    WorkingTie,
    /// Once strong, silent for two years and more.
    DormantTie,
    /// One short conversation, both ways, and no more.
    PassingTalk,
    /// Came with a personal note naming her work; not always answered.
    Reader,
    /// A recruiter or seller: several messages, none from her.
    Pusher,
    /// Sends the note of a campaign to everybody.
    TemplateSender,
    /// Works where she worked.
    FormerColleague,
    /// Works at the college where she studied.
    Schoolmate,
    /// Collects connections and says so in the name.
    OpenNetworker,
    /// A closed account: only the date of connecting is left.
    Closed,
    /// Recommended her once and is no longer connected.
    FormerRecommender,
    /// The editor she admires and has never met.
    AdmiredEditor,
    /// The editor whose waiting invitation is worth the whole pile.
    CommissioningEditor,
    /// Waiting, and known to her from elsewhere: a group, an old office, an address book.
    KnownElsewhere,
    /// Written to her by recruiting mail without being connected.
    OutsideRecruiter,
    /// Nobody in particular.
    Stranger,
}

/// What kind of note an invitation came with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum NoteKind {
    Empty,
    /// Names her work, or the moment they met.
    Personal,
    /// Friendly, and could have gone to anybody.
    Polite,
    /// Wants something: a job, a reading, three answers.
    Asking,
    /// The note of the campaign with this number, with small changes.
    Pitch(u8),
}

/// One waiting invitation and what is true of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Waiting<'w> {
    pub(crate) slug: &'w str,
    pub(crate) plant: Plant,
    pub(crate) note: NoteKind,
}

/// The planted truth of one world.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Truth<'w>(pub(super) &'w World);

impl<'w> Truth<'w> {
    /// The incoming invitations nobody has answered.
    pub(crate) fn waiting(self) -> Vec<Waiting<'w>> {
        let incoming = self.0.invitations.iter().filter(|invitation| invitation.is_incoming);
        let with_people =
            incoming.filter_map(|it| self.0.people.get(it.other).map(|person| (it, person)));
        let mut waiting: Vec<_> = with_people
            .filter(|(_, person)| person.connected.is_none())
            .map(|(it, person)| Waiting { slug: &person.slug, plant: person.plant, note: it.kind })
            .collect();
        waiting.sort_by_key(|one| one.slug);
        waiting.dedup_by_key(|one| one.slug); // who asked twice still waits once
        waiting
    }
}

#[cfg(test)]
impl<'w> Truth<'w> {
    /// The slugs of everybody who was planted as this, in the order they were invented.
    pub(crate) fn slugs(self, plant: Plant) -> Vec<&'w str> {
        let planted = self.0.people.iter().filter(|person| person.plant == plant);
        planted.map(|person| person.slug.as_str()).collect()
    }

    /// Pairs of different people with one name.
    pub(crate) fn namesakes(self) -> Vec<(&'w str, &'w str)> {
        let named = self.0.people.iter().filter(|person| !person.first.is_empty());
        let mut people: Vec<_> =
            named.map(|person| (person.name(), person.slug.as_str())).collect();
        people.sort();
        let pairs = people.windows(2).filter_map(|pair| match pair {
            [(name, one), (same, other)] if name == same => Some((*one, *other)),
            _ => None,
        });
        pairs.collect()
    }
}
