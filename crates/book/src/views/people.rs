//! People, closest first and unknown last.

use std::collections::HashMap;

use ::people::Say;
use ::people::name;
use ::people::organisation::Organisation;
use ::people::tie::Circle;
use jiff::civil::Date;
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, Row, Rows, params_from_iter};
use serde::Serialize;

use super::shown::Spoken;
use crate::filter::{self, Clause, Filter};
use crate::roster::counted;
use crate::{Book, Error, Sought, find};

/// What is asked of the list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ask {
    /// Words that must occur in the name, employer, role, handles, tags or fields, and conditions as `tag:editor`
    /// or `quiet:>6m`.
    pub query: Option<String>,
    /// Only this circle.
    pub circle: Option<String>,
    /// Only people of this employer, under any of its names.
    pub at: Option<String>,
    /// Only those counted in this figure of the network.
    pub counted: Option<String>,
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
    /// The employer that was asked for; `null` when none was, or nobody is there.
    pub at: Option<Employer>,
    /// How many there are in each circle, of everybody or of those at the employer, closest circle first.
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

/// One employer or school under all its names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Employer {
    /// Its name, as most write it.
    pub name: String,
    /// Every way it is written, the most frequent first.
    pub names: Vec<String>,
    /// Domains of mail that are its own.
    pub domains: Vec<String>,
    /// People there: those who state it last, and those who state nothing and have an address there.
    pub people: u64,
    /// Of these, connections.
    pub connections: u64,
    /// Of those, people in the circle `known` or closer.
    pub real: u64,
}

impl Employer {
    /// What else it is called, and where its mail is, each in a sentence.
    #[must_use]
    pub fn also(&self) -> [Option<Spoken>; 2] {
        let listed = |id, texts: &[String]| {
            let shown: Vec<&str> = texts.iter().take(MOST_NAMES).map(String::as_str).collect();
            let say = Say::new(id).text("names", shown.join(", "));
            (!shown.is_empty()).then_some(Spoken(say))
        };
        let others = self.names.get(1..).unwrap_or_default();
        [listed("people-at-names", others), listed("people-at-domains", &self.domains)]
    }
}

/// Names and domains told in a sentence; the JSON has all.
const MOST_NAMES: usize = 8;

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
/// When there is no such figure, or the disk fails.
pub fn people(book: &Book, ask: &Ask) -> Result<People, Error> {
    if let Some(figure) = ask.counted.as_deref().filter(|figure| !counted::is_figure(figure)) {
        return Err(Error::no_word(Sought::Figure, figure, &counted::FIGURES));
    }
    let filter = Filter::read(ask.query.as_deref().unwrap_or_default())?;
    if !filter.terms.is_empty() {
        return narrowed(book, ask, &filter);
    }
    let book = &book.connection;
    let words = words(&filter);
    let found = ask.at.as_deref().map(|at| house(book, at)).transpose()?;
    let row = found.as_ref().map(|house| house.as_ref().map_or(NO_HOUSE, |(row, _)| *row));
    let at = found.flatten().map(|(_, employer)| employer);
    let limit = if ask.limit == 0 { -1 } else { ask.limit.cast_signed() };
    let mut query = book.prepare_cached(match (&words, &ask.counted, row, &ask.circle) {
        (None, None, None, None) => include_str!("people.sql"),
        (None, None, None, Some(_)) => include_str!("people_in_circle.sql"),
        (None, None, Some(_), _) => include_str!("people_at.sql"),
        (None, Some(_), ..) => include_str!("people_counted.sql"),
        (Some(_), ..) => include_str!("people_search.sql"),
    })?;
    let asked = (limit, ask.from.cast_signed(), &ask.circle, &words, row, &ask.counted);
    let rows = query.query_map(asked, read)?;
    let people = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    let circles = row.map_or_else(|| circles(book), |row| circles_at(book, row))?;
    let found = (&ask.circle, &words, row, &ask.counted);
    let total = match (&words, &ask.counted, row, &ask.circle) {
        (None, None, None, None) => circles.iter().map(|(_, size)| size).sum(),
        (None, None, None, Some(circle)) => {
            circles.iter().find(|(key, _)| key == circle).map_or(0, |(_, size)| *size)
        }
        (None, None, Some(_), _) => count_found(book, include_str!("count_people_at.sql"), found)?,
        (None, Some(_), None, None) => count_found(book, include_str!("count_counted.sql"), found)?,
        (None, Some(_), ..) => count_found(book, include_str!("count_counted_in.sql"), found)?,
        (Some(_), ..) => count_found(book, include_str!("count_people.sql"), found)?,
    };
    Ok(People { schema: "people/1", total, at, circles, people })
}

/// What the words of a search are to the index; `None` where it has none.
fn words(filter: &Filter) -> Option<String> {
    let has_words = !name::fold(&filter.words).is_empty();
    has_words.then(|| find::words_beginning(&filter.words))
}

/// The people of whom all conditions hold, the search's and those that stand beside it.
fn narrowed(book: &Book, ask: &Ask, filter: &Filter) -> Result<People, Error> {
    // Quiet since when is seen from the day for which it was judged who was.
    let today = book.judged_for()?.unwrap_or(Date::ZERO);
    let book = &book.connection;
    let row_of = |name: &str| Ok::<_, Error>(house(book, name)?.map(|(row, _)| row));
    let mut clauses = filter::clauses(filter, row_of, today)?;
    let at = ask.at.as_deref().map(|at| house(book, at)).transpose()?;
    let row = at.as_ref().map(|found| found.as_ref().map_or(NO_HOUSE, |(row, _)| *row));
    clauses.extend(words(filter).map(|words| Clause::of(WORDS, words)));
    clauses.extend(row.map(|row| Clause::of(AT_HOUSE, row)));
    clauses.extend(ask.counted.clone().map(|figure| Clause::of(COUNTED, figure)));
    let circles = circles_among(book, &clauses)?;
    clauses.extend(ask.circle.clone().map(|circle| Clause::of(IN_CIRCLE, circle)));
    let conditions: Vec<String> = clauses.iter().map(Clause::condition).collect();
    let conditions = conditions.join(" and ");
    let bound: Vec<&Value> = clauses.iter().flat_map(|clause| &clause.bound).collect();
    let count = format!("select count(*) as size from person where {conditions}");
    let total =
        book.prepare_cached(&count)?.query_row(params_from_iter(&bound), |row| row.get("size"))?;
    let limit = if ask.limit == 0 { -1 } else { ask.limit.cast_signed() };
    let end = [Value::Integer(limit), Value::Integer(ask.from.cast_signed())];
    let sql = format!("select * from person where {conditions} order by place limit ? offset ?");
    let mut query = book.prepare_cached(&sql)?;
    let people = query.query_map(params_from_iter(bound.into_iter().chain(&end)), read)?;
    Ok(People {
        schema: "people/1",
        total,
        at: at.flatten().map(|(_, employer)| employer),
        circles,
        people: people.collect::<rusqlite::Result<_>>()?,
    })
}

const WORDS: &str = "select rowid from person_words where person_words match ?";
const IN_CIRCLE: &str = "select id from person where circle = ?";
const AT_HOUSE: &str = "select id from person where house = ?";
const COUNTED: &str = "select person from counted where figure = ?";

/// The row of no house: what was asked for has nobody.
const NO_HOUSE: i64 = -1;

/// What is looked for: a circle, words, the row of a house, a figure of the network.
type Found<'a> = (&'a Option<String>, &'a Option<String>, Option<i64>, &'a Option<String>);

fn count_found(book: &Connection, sql: &str, found: Found<'_>) -> Result<u64, Error> {
    let mut query = book.prepare_cached(sql)?;
    Ok(query.query_row(found, |row| row.get("size"))?)
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

/// The same among the people of one house.
fn circles_at(book: &Connection, house: i64) -> Result<Vec<(&'static str, u64)>, Error> {
    let mut query = book.prepare_cached(include_str!("circles_at.sql"))?;
    sizes(query.query([house])?)
}

/// The same among those of whom these conditions hold.
fn circles_among(book: &Connection, clauses: &[Clause]) -> Result<Vec<(&'static str, u64)>, Error> {
    let conditions: Vec<String> = clauses.iter().map(Clause::condition).collect();
    let conditions = conditions.join(" and ");
    let sql = format!(
        "select circle as key, count(*) as size from person where {conditions} group by circle"
    );
    let bound = clauses.iter().flat_map(|clause| &clause.bound);
    sizes(book.prepare_cached(&sql)?.query(params_from_iter(bound))?)
}

/// How many there are of each circle, the closest first.
fn sizes(mut rows: Rows<'_>) -> Result<Vec<(&'static str, u64)>, Error> {
    let mut found: HashMap<String, u64> = HashMap::new();
    while let Some(row) = rows.next()? {
        found.insert(row.get("key")?, row.get("size")?);
    }
    let size = |circle: Circle| (circle.key(), found.get(circle.key()).copied().unwrap_or(0));
    Ok(Circle::ALL.into_iter().map(size).collect())
}

/// People by row number, in that order.
pub(super) fn by_id(book: &Connection, id: i64) -> Result<Person, Error> {
    let mut query = book.prepare_cached("select * from person where id = ?1")?;
    Ok(query.query_row([id], read)?)
}

/// The house a text names, with its row.
fn house(book: &Connection, text: &str) -> Result<Option<(i64, Employer)>, Error> {
    let Some(organisation) = Organisation::parse(text) else { return Ok(None) };
    let keys: Vec<i64> = organisation.keys().map(|key| key.0.cast_signed()).collect();
    let keys = serde_json::to_string(&keys).unwrap_or_default();
    let mut query = book.prepare_cached(include_str!("house.sql"))?;
    let found = query.query_row([keys], |row| {
        let employer = Employer {
            name: row.get("name")?,
            names: list(row, "names")?,
            domains: list(row, "domains")?,
            people: row.get("people")?,
            connections: row.get("connections")?,
            real: row.get("real")?,
        };
        Ok((row.get("id")?, employer))
    });
    Ok(found.optional()?)
}

/// An employer as other views need it.
#[derive(Debug, Clone)]
pub(crate) struct House {
    pub(crate) row: i64,
    pub(crate) name: String,
    pub(crate) people: u64,
}

/// The house a text names, if any people here are there.
pub(crate) fn house_named(book: &Connection, text: &str) -> Result<Option<House>, Error> {
    let found = house(book, text)?;
    Ok(found.map(|(row, employer)| House { row, name: employer.name, people: employer.people }))
}

/// How many people are where this one is.
pub(super) fn people_at_employer(book: &Connection, person: i64) -> Result<u64, Error> {
    let mut query = book.prepare_cached(include_str!("people_at_employer.sql"))?;
    Ok(query.query_row([person], |row| row.get("people")).optional()?.unwrap_or(0))
}

/// Reads a column that holds a JSON list of texts.
pub(crate) fn list(row: &Row<'_>, column: &str) -> rusqlite::Result<Vec<String>> {
    Ok(serde_json::from_str(&row.get::<_, String>(column)?).unwrap_or_default())
}

/// Reads a row of the person table.
pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Person> {
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
        handles: list(row, "handles")?,
        employer: row.get("employer")?,
        role: row.get("role")?,
        connected_on: day("connected_on")?,
        circle: row.get("circle")?,
        bond: row.get("bond")?,
        pulse: row.get("pulse")?,
        closeness,
        status: row.get("status")?,
        last_two_way_on: day("last_two_way_on")?,
        sources: list(row, "sources")?,
    })
}
