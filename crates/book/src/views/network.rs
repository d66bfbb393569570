//! The network as a whole: how much of it is real. The count of connections is never the headline.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, Row};
use serde::Serialize;

use super::people;
use super::person::{self, Event};
use crate::{Book, Error};

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
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
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
    /// Every way it is written, the most frequent first.
    pub names: Vec<String>,
    /// Connections who work there.
    pub connections: u64,
    /// Of these, people in the circle `known` or closer.
    pub real: u64,
}

/// Changes shown with the network.
const EVENTS: u32 = 40;

/// The network as a whole.
///
/// # Errors
/// When the disk fails.
pub fn network(book: &Book, today: Date) -> Result<Network, Error> {
    let judged = book.judged_for()?.unwrap_or(today);
    let book = &book.connection;
    let overview = overview(book)?;
    Ok(Network {
        schema: "network/1",
        today: judged,
        connections: overview.connections,
        closed: overview.closed,
        with_evidence: overview.with_evidence,
        two_way: overview.two_way,
        strong: overview.strong,
        effective_number: overview.effective_number,
        hollow_share: overview.hollow_share,
        circles: people::circles(book)?.into_iter().collect(),
        diversity: overview.diversity,
        bridges: Vec::new(),
        series: series(book)?,
        employers: employers(book)?,
        events: person::events(book, None, EVENTS)?,
    })
}

/// The one row of figures made at the last judging.
#[derive(Debug, Default)]
pub(super) struct Overview {
    pub(super) connections: u64,
    closed: u64,
    with_evidence: u64,
    pub(super) two_way: u64,
    pub(super) strong: Estimate,
    effective_number: Option<f64>,
    hollow_share: Option<f64>,
    diversity: Diversity,
    pub(super) owner_name: Option<String>,
}

pub(super) fn overview(book: &Connection) -> Result<Overview, Error> {
    let mut query = book.prepare_cached("select * from overview")?;
    Ok(query.query_row([], read_overview).optional()?.unwrap_or_default())
}

fn read_overview(row: &Row<'_>) -> rusqlite::Result<Overview> {
    Ok(Overview {
        connections: row.get("connections")?,
        closed: row.get("closed")?,
        with_evidence: row.get("with_evidence")?,
        two_way: row.get("two_way")?,
        strong: Estimate {
            expected: row.get("strong")?,
            low: row.get("strong_low")?,
            high: row.get("strong_high")?,
        },
        effective_number: row.get("effective")?,
        hollow_share: row.get("hollow_share")?,
        diversity: Diversity {
            employers_by_strength: row.get("employers_by_strength")?,
            employers_by_count: row.get("employers_by_count")?,
        },
        owner_name: row.get("owner_name")?,
    })
}

fn series(book: &Connection) -> Result<Vec<Point>, Error> {
    let mut query =
        book.prepare_cached("select on_day, connections, in_touch from snapshot order by on_day")?;
    let mut rows = query.query([])?;
    let mut points = Vec::new();
    while let Some(row) = rows.next()? {
        if let Ok(on) = row.get::<_, String>("on_day")?.parse() {
            points.push(Point {
                on,
                connections: row.get("connections")?,
                in_touch: row.get("in_touch")?,
            });
        }
    }
    Ok(points)
}

fn employers(book: &Connection) -> Result<Vec<Employer>, Error> {
    let mut query = book.prepare_cached(include_str!("employers.sql"))?;
    let rows = query.query_map([], |row| {
        Ok(Employer {
            name: row.get("name")?,
            names: people::list(row, "names")?,
            connections: row.get("connections")?,
            real: row.get("real")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
