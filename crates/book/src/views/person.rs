//! One person: the tie with its reasons, and everything known about them in time order.

use jiff::civil::Date;
use serde::Serialize;

use super::invitations::Invitation;
use super::people::Person as Summary;
use super::shown::{FactShown, Spoken};

/// One person, whole.
#[derive(Debug, Clone, Serialize)]
pub struct Person {
    /// `person/1`.
    pub schema: &'static str,
    /// What lists show of them.
    #[serde(flatten)]
    pub summary: Summary,
    /// Profile address, where one is known.
    pub profile: Option<String>,
    /// Other names they were seen under.
    pub also_named: Vec<String>,
    /// What the closeness is made of, weightiest first.
    pub factors: Vec<Factor>,
    /// How give and take stand, in a sentence; `null` where nothing was given or taken.
    pub give_and_take: Option<Spoken>,
    /// Changes seen between exports.
    pub events: Vec<Event>,
    /// Invitations between the two.
    pub invitations: Vec<Invitation>,
    /// The newest facts first.
    pub timeline: Vec<FactShown>,
    /// How many facts there are in all.
    pub n_facts: u64,
    /// The circle the owner pinned, if any.
    pub pinned: Option<String>,
    /// The owner's notes.
    pub notes: Vec<String>,
    /// The owner's tags.
    pub tags: Vec<String>,
}

/// One reason for a closeness.
#[derive(Debug, Clone, Serialize)]
pub struct Factor {
    /// Its stable name.
    pub name: &'static str,
    /// The raw value.
    pub value: f64,
    /// What it adds to the score, in points of 100; parts need not add up.
    pub points: f64,
    /// The reason in a sentence.
    pub reason: Spoken,
    /// Rows it rests on, the newest few.
    pub facts: Vec<FactShown>,
}

/// Something that changed between two exports.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Event {
    /// `removed`, `moved`, `renamed` or `new-address`.
    pub kind: &'static str,
    /// The person's stable name.
    pub person: String,
    /// The person's name.
    pub name: String,
    /// What changed, in a sentence.
    pub says: Spoken,
    /// The day of the export that still showed the old state.
    pub after: Option<Date>,
    /// The day of the export that first showed the new one.
    pub seen_on: Option<Date>,
}
