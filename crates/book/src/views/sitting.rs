//! The owner's last sitting at the desk: what she decided in it, and how long the rest may take at her pace.

use ::people::scenario::pace::{Step, pace};
use jiff::Timestamp;
use rusqlite::{Connection, Row};
use serde::Serialize;

use crate::Error;

/// The last sitting.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub struct Sitting {
    /// Let in.
    pub let_in: u64,
    /// To be asked first.
    pub ask_first: u64,
    /// Left.
    pub leave: u64,
    /// Put off.
    pub later: u64,
    /// Whole minutes for those that wait.
    pub minutes_left: u64,
    /// Seconds one takes.
    pub seconds_each: f64,
    /// Whether that was measured in the sitting; otherwise it is a guess.
    pub is_measured: bool,
}

/// One operation that decided.
struct Decided {
    second: i64,
    decision: String,
    size: u32,
}

impl Decided {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let at: Timestamp = row.get::<_, String>("at")?.parse().unwrap_or_default();
        Ok(Self { second: at.as_second(), decision: row.get("decision")?, size: row.get("size")? })
    }
}

/// Counts the last sitting, while so many wait.
pub(super) fn sitting(book: &Connection, waiting: u64) -> Result<Sitting, Error> {
    let mut query = book.prepare_cached(include_str!("sitting.sql"))?;
    let decided: Vec<Decided> =
        query.query_map([], Decided::read)?.collect::<rusqlite::Result<_>>()?;
    let steps: Vec<Step> = decided
        .iter()
        .map(|decided| Step { second: decided.second, invitations: decided.size })
        .collect();
    let pace = pace(&steps);
    let mut sitting = Sitting {
        minutes_left: pace.minutes_for(waiting),
        seconds_each: pace.seconds_each,
        is_measured: pace.is_measured,
        ..Sitting::default()
    };
    for decided in decided.iter().take(pace.steps) {
        *match decided.decision.as_str() {
            "let-in" => &mut sitting.let_in,
            "ask-first" => &mut sitting.ask_first,
            "leave" => &mut sitting.leave,
            _ => &mut sitting.later,
        } += u64::from(decided.size);
    }
    Ok(sitting)
}
