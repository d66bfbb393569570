//! The network as a whole: how much of it is real. The count of connections is never the headline.

mod figures;

use std::collections::BTreeMap;

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, Row};
use serde::Serialize;

use super::people;
use super::person::{self, Event};
use crate::{Book, Error};

pub use figures::{
    Between, Breadth, Bridge, Community, Concentration, Diversity, Estimate, Figures, Linking,
    Named, Openness, Range, Shore, ShoreKind, Turnover, World, WorldLink,
};

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
    /// How many ties are strong, as an expected number with its 80 % interval; `null` without evidence.
    pub strong: Option<Estimate>,
    /// Everything else that is measured.
    #[serde(flatten)]
    pub figures: Figures,
    /// People by circle.
    pub circles: BTreeMap<&'static str, u64>,
    /// The past, oldest first: days of exports, ends of years, and the day of judging.
    pub series: Vec<Point>,
    /// Employers with the most connections, and how many of those are real.
    pub employers: Vec<Employer>,
    /// Changes seen between the exports, newest first.
    pub events: Vec<Event>,
}

/// The network on a day of its past, told from what is dated. What was not dated is not in it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Point {
    /// The day.
    pub on: Date,
    /// Whether an export was made on it. Before the first export, connections that had gone by then are
    /// missing.
    pub is_export: bool,
    /// Connections made up to that day; `null` while no list of them was imported.
    pub connections: Option<u64>,
    /// People with whom contact in both directions lay in the year before; `null` before there was any.
    pub in_touch: Option<u64>,
    /// How many ties were strong, from what had happened by then.
    pub strong: Option<Estimate>,
    /// As how many equally strong ties the network counted.
    pub effective_number: Option<f64>,
    /// The 80 % interval of that.
    pub effective_range: Option<Range>,
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
        figures: figures(book)?,
        circles: people::circles(book)?.into_iter().collect(),
        series: series(book)?,
        employers: employers(book)?,
        events: person::events(book, None, EVENTS)?,
    })
}

/// The one row of figures made at the last judging, without those only the network's page needs.
#[derive(Debug, Default)]
pub(super) struct Overview {
    pub(super) connections: u64,
    closed: u64,
    with_evidence: u64,
    pub(super) two_way: u64,
    pub(super) strong: Option<Estimate>,
    pub(super) owner_name: Option<String>,
}

pub(super) fn overview(book: &Connection) -> Result<Overview, Error> {
    let mut query = book.prepare_cached(include_str!("overview.sql"))?;
    Ok(query.query_row([], read_overview).optional()?.unwrap_or_default())
}

fn read_overview(row: &Row<'_>) -> rusqlite::Result<Overview> {
    Ok(Overview {
        connections: row.get("connections")?,
        closed: row.get("closed")?,
        with_evidence: row.get("with_evidence")?,
        two_way: row.get("two_way")?,
        strong: strong(row)?,
        owner_name: row.get("owner_name")?,
    })
}

fn strong(row: &Row<'_>) -> rusqlite::Result<Option<Estimate>> {
    let (expected, low, high): (Option<f64>, Option<f64>, Option<f64>) =
        (row.get("strong")?, row.get("strong_low")?, row.get("strong_high")?);
    let whole = expected.zip(low).zip(high);
    Ok(whole.map(|((expected, low), high)| Estimate { expected, low, high }))
}

fn effective_range(row: &Row<'_>) -> rusqlite::Result<Option<Range>> {
    let (low, high): (Option<f64>, Option<f64>) =
        (row.get("effective_low")?, row.get("effective_high")?);
    Ok(low.zip(high).map(|(low, high)| Range { low, high }))
}

fn figures(book: &Connection) -> Result<Figures, Error> {
    let mut query = book.prepare_cached("select figures from overview")?;
    let json: Option<String> = query.query_row([], |row| row.get("figures")).optional()?;
    Ok(json.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default())
}

fn series(book: &Connection) -> Result<Vec<Point>, Error> {
    let mut query = book.prepare_cached("select * from snapshot order by on_day")?;
    let mut rows = query.query([])?;
    let mut points = Vec::new();
    while let Some(row) = rows.next()? {
        if let Ok(on) = row.get::<_, String>("on_day")?.parse() {
            points.push(Point {
                on,
                is_export: row.get("is_export")?,
                connections: row.get("connections")?,
                in_touch: row.get("in_touch")?,
                strong: strong(row)?,
                effective_number: row.get("effective")?,
                effective_range: effective_range(row)?,
            });
        }
    }
    Ok(points)
}

fn employers(book: &Connection) -> Result<Vec<Employer>, Error> {
    let mut query = book.prepare_cached(include_str!("../employers.sql"))?;
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
