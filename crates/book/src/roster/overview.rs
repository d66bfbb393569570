//! The network as a whole, written down: figures of the day, and one point for each day of its past that is told of.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;
use people::organisation::Houses;
use people::quality::{self, Headline, Member, Quality};
use people::{What, name};
use rusqlite::Connection;

use super::bearing;
use super::counted::Counted;
use super::figures::{self, Looked};
use super::gather::{Gathered, PlateFacts};
use super::giving;
use super::let_go;
use super::members::{self, Stated};
use super::past::Standing;
use super::persons::{Roll, Written};
use super::reach::Reach;
use super::ties::Ties;
use super::together;
use crate::Error;
use crate::views::network::Figures;

/// What was derived before: everything the figures rest on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Derived<'a> {
    pub(crate) gathered: &'a Gathered,
    pub(crate) roll: &'a Roll,
    pub(crate) ties: &'a Ties,
    pub(crate) written: &'a Written,
    pub(crate) houses: &'a Houses,
    pub(crate) stated: &'a [Stated],
}

/// Writes the figures of the day and the series.
pub(crate) fn write(book: &Connection, derived: Derived<'_>, today: Date) -> Result<(), Error> {
    let Derived { gathered, roll, ties, written, houses: _, stated } = derived;
    let members = members::members(gathered, roll, ties, (&written.portraits, stated), today);
    bearing::write(book, derived, stated)?;
    let quality = quality::measure(&members, today);
    let together = together::graph(book, gathered, roll, today)?;
    let reach = Reach::of(&members, &together);
    Counted::of(&members, &quality, &reach, today).write(book, written)?;
    let (members, together, reach) = (&members, &together, &reach);
    let looked = Looked { gathered, roll, written, members, together, reach };
    insert(book, derived, (members, &quality), &figures::figures(&looked, &quality))?;
    // Both ask whom nobody else leads to and who was seen together, which is found here once.
    let_go::write(book, derived, &looked, today)?;
    giving::write(book, derived, &looked, today)?;
    tally(book, ties)?;
    series(book, derived, today)
}

fn insert(
    book: &Connection,
    derived: Derived<'_>,
    (members, quality): (&[Member<'_>], &Quality),
    figures: &Figures,
) -> Result<(), Error> {
    let count = |is: fn(&Member) -> bool| members.iter().filter(|member| is(member)).count();
    let closed = closed(book)?;
    let named = i64::try_from(count(|member| member.is_connection)).unwrap_or(i64::MAX);
    let around = &derived.ties.around;
    let mut insert = book.prepare_cached(include_str!("insert_overview.sql"))?;
    insert.execute(rusqlite::named_params! {
        ":connections": named + closed,
        ":closed": closed,
        ":with_evidence": i64::try_from(count(|member| member.has_evidence)).unwrap_or(i64::MAX),
        ":two_way": i64::try_from(count(|member| member.is_two_way)).unwrap_or(i64::MAX),
        ":strong": quality.strong.map(|strong| strong.expected),
        ":strong_low": quality.strong.map(|strong| strong.low),
        ":strong_high": quality.strong.map(|strong| strong.high),
        ":figures": serde_json::to_string(figures).unwrap_or_default(),
        ":owner_name": owner_name(derived.gathered),
        ":total_mass": around.total_mass,
        ":median_gap_seconds": around.median_gap_seconds,
        ":history_seconds": around.history_seconds,
        ":usual": around.usual.to_bytes(),
        ":leanings": derived.ties.learned.leanings.to_bytes(),
    })?;
    Ok(())
}

/// Connections whose account is closed, in the newest list.
fn closed(book: &Connection) -> Result<i64, Error> {
    Ok(closed_by_day(book)?.last_key_value().map_or(0, |(_, n)| *n))
}

/// The same in the list of each day. LinkedIn lists them without a name, so they are no person here and known only as
/// problems of the list.
fn closed_by_day(book: &Connection) -> Result<BTreeMap<Date, i64>, Error> {
    let mut query = book.prepare_cached(include_str!("closed_accounts.sql"))?;
    let rows = query.query_map([], |row| {
        Ok((row.get::<_, Option<String>>("exported_on")?, row.get("count")?))
    })?;
    let mut by_day = BTreeMap::new();
    for row in rows {
        let (day, count): (Option<String>, i64) = row?;
        by_day.insert(day.and_then(|day| day.parse().ok()).unwrap_or(Date::MIN), count);
    }
    Ok(by_day)
}

fn owner_name(gathered: &Gathered) -> Option<String> {
    gathered.owner_facts().into_iter().find_map(|fact| match fact.what {
        What::Named(shown) => Some(name::tidy(&shown)),
        _ => None,
    })
}

/// People by circle, so that no page counts thousands.
fn tally(book: &Connection, ties: &Ties) -> Result<(), Error> {
    let mut sizes: HashMap<&str, i64> = HashMap::new();
    for judged in &ties.of {
        *sizes.entry(judged.circle.key()).or_default() += 1;
    }
    let mut insert = book.prepare_cached("insert into circle (key, size) values (?1, ?2)")?;
    for (key, size) in sizes {
        insert.execute((key, size))?;
    }
    Ok(())
}

/// The network on the days of the exports, at the ends of years, and today: on days of which anything can
/// be told.
fn series(book: &Connection, derived: Derived<'_>, today: Date) -> Result<(), Error> {
    let Derived { gathered, roll, ties, .. } = derived;
    let size = Size::of(gathered, roll, closed_by_day(book)?);
    let standings = ties.earlier.standings(gathered, roll, ties);
    for (day, standing) in ties.earlier.days.iter().zip(standings) {
        let is_today = day.on == today && !ties.of.is_empty();
        if day.is_export || is_today || standing.in_touch.is_some() {
            point(book, (day.on, day.is_export), size.on(day.on), standing)?;
        }
    }
    Ok(())
}

fn point(
    book: &Connection,
    (on, is_export): (Date, bool),
    size: Option<usize>,
    standing: Standing,
) -> Result<(), Error> {
    let Standing { in_touch, headline: Headline { strong, effective_number } } = standing;
    let mut insert = book.prepare_cached(include_str!("insert_snapshot.sql"))?;
    insert.execute(rusqlite::named_params! {
        ":on_day": on.to_string(),
        ":is_export": is_export,
        ":connections": size.and_then(|size| i64::try_from(size).ok()),
        ":in_touch": in_touch.and_then(|n| i64::try_from(n).ok()),
        ":strong": strong.map(|strong| strong.expected),
        ":strong_low": strong.map(|strong| strong.low),
        ":strong_high": strong.map(|strong| strong.high),
        ":effective": effective_number.map(|n| n.expected),
        ":effective_low": effective_number.map(|n| n.low),
        ":effective_high": effective_number.map(|n| n.high),
    })?;
    Ok(())
}

/// How many connections there were: from the day of each to the last export that lists it. Closed accounts have no
/// day of their own and count from the list they stand in.
struct Size {
    spans: Vec<(Date, Date)>,
    closed: BTreeMap<Date, i64>,
    newest: Option<Date>,
}

impl Size {
    fn of(gathered: &Gathered, roll: &Roll, closed: BTreeMap<Date, i64>) -> Self {
        let spans = roll.plates_of.iter().filter_map(|worn| connected_span(gathered, worn));
        Self { spans: spans.collect(), closed, newest: gathered.exports.newest("Connections") }
    }

    /// On a day; after the newest export, as that says. `None` without any list of connections.
    fn on(&self, day: Date) -> Option<usize> {
        let day = day.min(self.newest?);
        let named = self.spans.iter().filter(|(since, until)| *since <= day && day <= *until);
        let closed = self.closed.range(..=day).next_back().map_or(0, |(_, n)| *n);
        Some(named.count() + usize::try_from(closed).unwrap_or(0))
    }
}

/// From the day of the connection to the last export that lists it.
fn connected_span(gathered: &Gathered, worn: &[usize]) -> Option<(Date, Date)> {
    let plates = worn.iter().map(|at| &gathered.plates[*at]);
    let spans = plates.flat_map(|plate: &PlateFacts| &plate.known).filter_map(|known| match known
        .fact
        .what
    {
        What::Connected => known.fact.when.day().zip(known.seen.map(|(_, last)| last)),
        _ => None,
    });
    spans.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))
}
