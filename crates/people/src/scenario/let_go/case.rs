//! What is put before the rules about one connection: the tie as it was judged, and what only the whole network
//! tells, such as whether anybody else leads to the same place.

use jiff::civil::Date;

use crate::tie::{Circle, Evidence, Stats, Status, Way};

/// One connection.
#[derive(Debug, Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "each is so or not, by itself")]
pub struct Case<'a> {
    /// Listed in the newest export.
    pub is_connection: bool,
    /// The owner said in which circle they belong.
    pub is_placed: bool,
    /// The circle.
    pub circle: Circle,
    /// Whether the tie is alive; `None` where there is none.
    pub status: Option<Status>,
    /// The day the connection was made.
    pub connected_on: Option<Date>,
    /// What was contact.
    pub stats: &'a Stats,
    /// What speaks for a tie without being contact.
    pub evidence: Evidence,
    /// Whether the owner keeps notes about them.
    pub has_notes: bool,
    /// Where nobody else of the owner's leads.
    pub only: Option<Only<'a>>,
    /// An employer or school of the owner's own that they state.
    pub shared: Option<&'a str>,
    /// How many people of the owner's they were seen with, in letters, meetings and groups.
    pub n_seen_with: usize,
    /// Whether an address of theirs is known, so that mail may hold something.
    pub has_address: bool,
    /// Whether a telephone number of theirs is known, so that chats may.
    pub has_number: bool,
    /// Ways of contact of which nothing was imported.
    pub unread: &'a [Way],
}

/// Where one person alone leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Only<'a> {
    /// To an employer, over a tie.
    Bridge(&'a str),
    /// To people who have to do with each other, over a tie.
    Community,
    /// The one connection at an employer where the owner knows more people.
    Employer(&'a str),
    /// The one in a town.
    Town(&'a str),
    /// The one in a field of work, by its stable word.
    Field(&'a str),
}

#[cfg(test)]
pub(super) mod testing {
    use jiff::civil::{Date, date};

    use super::*;
    use crate::notation;
    use crate::scenario::let_go::offer;
    use crate::tie::{Event, Ruler};

    pub(in crate::scenario::let_go) const TODAY: Date = date(2024, 6, 30);

    /// A connection of whom these are the facts, at the edge of the network.
    pub(in crate::scenario::let_go) fn case(facts: &str) -> Case<'static> {
        let facts = notation::parse(facts).unwrap();
        let mut stats = Stats::default();
        for event in facts.iter().filter_map(|fact| Event::of(fact, &[])) {
            stats.add(&event, &Ruler::default());
        }
        let connected = facts.iter().find(|fact| fact.what == crate::What::Connected);
        Case {
            is_connection: true,
            is_placed: false,
            circle: Circle::Connected,
            status: None,
            connected_on: connected.and_then(|fact| fact.when.day()),
            stats: Box::leak(Box::new(stats)),
            evidence: Evidence::of(&facts),
            has_notes: false,
            only: None,
            shared: None,
            n_seen_with: 0,
            has_address: false,
            has_number: false,
            unread: &[],
        }
    }

    /// What would be lost.
    pub(in crate::scenario::let_go) fn keys(case: &Case<'_>) -> Vec<&'static str> {
        offer(case, TODAY).unwrap().losses.into_iter().map(|loss| loss.key).collect()
    }
}
