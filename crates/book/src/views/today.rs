//! The first page: what there is to do, and how much of the network is real.

use jiff::civil::Date;
use serde::Serialize;

use super::invitations::{Invitation, Piles};
use super::network::Estimate;
use super::people::Person;
use super::person::Event;
use super::shown::Spoken;

/// Today.
#[derive(Debug, Clone, Serialize)]
pub struct Today {
    /// `today/1`.
    pub schema: &'static str,
    /// The day everything is judged for.
    pub today: Date,
    /// The owner's name, where the sources tell it.
    pub owner: Option<String>,
    /// Whether nothing was imported yet.
    pub is_empty: bool,
    /// The piles of the desk.
    pub piles: Piles,
    /// The first few invitations worth a look.
    pub first: Vec<Invitation>,
    /// Expected strong ties.
    pub strong: Estimate,
    /// People with whom there was contact in both directions, ever.
    pub two_way: u64,
    /// Connections in the newest export.
    pub connections: u64,
    /// The closest few.
    pub closest: Vec<Person>,
    /// Strong ties gone quiet, longest ago first.
    pub quiet: Vec<Person>,
    /// Changes seen between exports, newest first.
    pub events: Vec<Event>,
    /// What would help most next.
    pub would_help: Vec<Spoken>,
}
