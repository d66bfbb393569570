//! People, closest first and unknown last.

use jiff::civil::Date;
use serde::Serialize;

/// The people asked for.
#[derive(Debug, Clone, Serialize)]
pub struct People {
    /// `people/1`.
    pub schema: &'static str,
    /// How many match, of which `people` may be a part.
    pub total: u64,
    /// How many there are in each circle, whatever was asked for, closest circle first.
    pub circles: Vec<(&'static str, u64)>,
    /// The people.
    pub people: Vec<Person>,
}

/// One person in a list.
#[derive(Debug, Clone, Serialize)]
pub struct Person {
    /// Stable name.
    pub id: String,
    /// The name to show.
    pub name: String,
    /// Everything they are known under, `kind:value`.
    pub handles: Vec<String>,
    /// Current employer, as last stated.
    pub employer: Option<String>,
    /// Current role, as last stated.
    pub role: Option<String>,
    /// Day the connection was made; `null` when they are not a connection.
    pub connected_on: Option<Date>,
    /// `support`, `sympathy`, `close`, `active`, `known`, `connected` or `unknown`.
    pub circle: &'static str,
    /// How close, in standard deviations around a typical tie; `null` without evidence.
    pub bond: Option<f64>,
    /// How alive, on the same scale; `null` without evidence.
    pub pulse: Option<f64>,
    /// Closeness from 0 to 100 with its 80 % interval; `null` is unknown, not zero.
    pub closeness: Option<Closeness>,
    /// `active`, `cooling`, `lapsing`, `dormant` or `long-dormant`; `null` where there is no tie.
    pub status: Option<&'static str>,
    /// Last day by which both had written.
    pub last_two_way_on: Option<Date>,
    /// Names of the sources that mention them.
    pub sources: Vec<String>,
}

/// A score with its honesty.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Closeness {
    /// 0 to 100.
    pub score: f64,
    /// Lower end of the 80 % interval.
    pub low: f64,
    /// Upper end of the 80 % interval.
    pub high: f64,
}
