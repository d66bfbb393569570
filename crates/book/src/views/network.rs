//! The network as a whole: how much of it is real. The count of connections is never the headline.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use super::person::Event;

/// Size against strength.
#[derive(Debug, Clone, Serialize)]
pub struct Network {
    /// `network/1`.
    pub schema: &'static str,
    /// The day everything is judged for.
    pub today: Date,
    /// Connections in the newest export.
    pub connections: u64,
    /// Of these, closed accounts that have no name any more.
    pub closed: u64,
    /// People about whom anything besides the connection is known.
    pub with_evidence: u64,
    /// People with whom there was contact in both directions, ever.
    pub two_way: u64,
    /// How many ties are strong, as an expected number with its 80 % interval.
    pub strong: Estimate,
    /// As how many equally strong ties the network is worth; `null` without evidence.
    pub effective_number: Option<f64>,
    /// Share of connections with nothing two-way and no other evidence.
    pub hollow_share: Option<f64>,
    /// People by circle.
    pub circles: BTreeMap<&'static str, u64>,
    /// Effective number of employers among strong ties and among all connections.
    pub diversity: Diversity,
    /// Bridges to other circles; filled once ties between others are known.
    pub bridges: Vec<String>,
    /// One point an export.
    pub series: Vec<Point>,
    /// Employers with the most connections, and how many of those are real.
    pub employers: Vec<Employer>,
    /// Changes seen between the exports, newest first.
    pub events: Vec<Event>,
}

/// An expected number with its 80 % interval.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Estimate {
    /// The expected number.
    pub expected: f64,
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// Effective numbers: as many equally large groups as would be just as diverse.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub struct Diversity {
    /// Employers, weighted by closeness.
    pub employers_by_strength: Option<f64>,
    /// Employers, every connection counting alike.
    pub employers_by_count: Option<f64>,
}

/// The network on the day of an export.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Point {
    /// The day.
    pub on: Date,
    /// Connections made up to that day.
    pub connections: u64,
    /// People with whom contact in both directions lay in the year before.
    pub in_touch: u64,
}

/// One employer among the connections.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Employer {
    /// Its name, as most write it.
    pub name: String,
    /// Connections who work there.
    pub connections: u64,
    /// Of these, people in the circle `known` or closer.
    pub real: u64,
}
