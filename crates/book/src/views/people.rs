//! People, closest first and unknown last.

use ::people::name;
use ::people::tie::Circle;
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, Row};
use serde::Serialize;

use crate::{Book, Error, find};

/// What is asked of the list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ask {
    /// Words that must occur in the name, employer, role or handles.
    pub query: Option<String>,
    /// Only this circle.
    pub circle: Option<String>,
    /// How many to pass over.
    pub from: u64,
    /// How many at most; 0 is all.
    pub limit: u64,
}

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
    pub circle: String,
    /// How close, in standard deviations around a typical tie; `null` without evidence.
    pub bond: Option<f64>,
    /// How alive, on the same scale; `null` without evidence.
    pub pulse: Option<f64>,
    /// Closeness from 0 to 100 with its 80 % interval; `null` is unknown, not zero.
    pub closeness: Option<Closeness>,
    /// `active`, `cooling`, `lapsing`, `dormant` or `long-dormant`; `null` where there is no tie.
    pub status: Option<String>,
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

/// The people asked for.
///
/// # Errors
/// When the disk fails.
pub fn people(book: &Book, ask: &Ask) -> Result<People, Error> {
    let book = &book.connection;
    let has_words = |query: &&str| !name::fold(query).is_empty();
    let words = ask.query.as_deref().filter(has_words).map(find::words_beginning);
    let limit = if ask.limit == 0 { -1 } else { ask.limit.cast_signed() };
    let mut query = book.prepare_cached(match (&words, &ask.circle) {
        (None, None) => include_str!("people.sql"),
        (None, Some(_)) => include_str!("people_in_circle.sql"),
        (Some(_), _) => include_str!("people_search.sql"),
    })?;
    let rows = query.query_map((limit, ask.from.cast_signed(), &ask.circle, &words), read)?;
    let people = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    let circles = circles(book)?;
    let total = match (&words, &ask.circle) {
        (None, None) => circles.iter().map(|(_, size)| size).sum(),
        (None, Some(circle)) => {
            circles.iter().find(|(key, _)| key == circle).map_or(0, |(_, size)| *size)
        }
        (Some(_), _) => count_found(book, ask.circle.as_deref(), words.as_deref())?,
    };
    Ok(People { schema: "people/1", total, circles, people })
}

fn count_found(book: &Connection, circle: Option<&str>, words: Option<&str>) -> Result<u64, Error> {
    let mut query = book.prepare_cached(include_str!("count_people.sql"))?;
    Ok(query.query_row((circle, words), |row| row.get("size"))?)
}

/// How many people there are.
pub(crate) fn count(book: &Connection) -> Result<u64, Error> {
    Ok(book.query_row("select count(*) as size from person", [], |row| row.get("size"))?)
}

/// How many there are in each circle, closest first.
pub(super) fn circles(book: &Connection) -> Result<Vec<(&'static str, u64)>, Error> {
    let mut query = book.prepare_cached("select size from circle where key = ?1")?;
    let mut size = |circle: Circle| {
        let size = query.query_row([circle.key()], |row| row.get("size")).optional()?;
        Ok((circle.key(), size.unwrap_or(0)))
    };
    Circle::ALL.into_iter().map(&mut size).collect()
}

/// People by row number, in that order.
pub(super) fn by_id(book: &Connection, id: i64) -> Result<Person, Error> {
    let mut query = book.prepare_cached("select * from person where id = ?1")?;
    Ok(query.query_row([id], read)?)
}

/// Reads a row of the person table.
pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Person> {
    let list = |name| -> rusqlite::Result<Vec<String>> {
        Ok(serde_json::from_str(&row.get::<_, String>(name)?).unwrap_or_default())
    };
    let day = |name| -> rusqlite::Result<Option<Date>> {
        Ok(row.get::<_, Option<String>>(name)?.and_then(|day| day.parse().ok()))
    };
    let (score, low, high): (Option<f64>, Option<f64>, Option<f64>) =
        (row.get("score")?, row.get("low")?, row.get("high")?);
    let closeness = match (score, low, high) {
        (Some(score), Some(low), Some(high)) => Some(Closeness { score, low, high }),
        _ => None,
    };
    Ok(Person {
        id: row.get("token")?,
        name: row.get("name")?,
        handles: list("handles")?,
        employer: row.get("employer")?,
        role: row.get("role")?,
        connected_on: day("connected_on")?,
        circle: row.get("circle")?,
        bond: row.get("bond")?,
        pulse: row.get("pulse")?,
        closeness,
        status: row.get("status")?,
        last_two_way_on: day("last_two_way_on")?,
        sources: list("sources")?,
    })
}
