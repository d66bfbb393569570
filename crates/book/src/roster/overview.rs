//! The network as a whole, written down: figures of the day, and one point for each day of an export.

use std::collections::HashMap;

use jiff::civil::Date;
use people::quality::{self, Member, Quality};
use people::{What, name};
use rusqlite::Connection;

use super::gather::{Gathered, PlateFacts};
use super::persons::{Portrait, Roll, Written};
use super::ties::Ties;
use crate::Error;

/// Writes the figures of the day and the series.
pub(crate) fn write(
    book: &Connection,
    gathered: &Gathered,
    roll: &Roll,
    ties: &Ties,
    written: &Written,
) -> Result<(), Error> {
    let members = members(&written.portraits, ties);
    let quality = quality::measure(&members);
    insert(book, gathered, ties, (&members, &quality))?;
    tally(book, ties)?;
    series(book, gathered, roll, ties)
}

fn members(portraits: &[Portrait], ties: &Ties) -> Vec<Member> {
    let member = |(portrait, judged): (&Portrait, &super::ties::Judged)| Member {
        is_connection: portrait.is_connection,
        has_evidence: judged.has_evidence,
        is_two_way: judged.is_two_way,
        closeness: judged.tie.closeness,
        employer: portrait.house,
    };
    portraits.iter().zip(&ties.of).map(member).collect()
}

fn insert(
    book: &Connection,
    gathered: &Gathered,
    ties: &Ties,
    (members, quality): (&[Member], &Quality),
) -> Result<(), Error> {
    let count = |is: fn(&Member) -> bool| members.iter().filter(|member| is(member)).count();
    let closed = closed(book)?;
    let named = i64::try_from(count(|member| member.is_connection)).unwrap_or(i64::MAX);
    let mut insert = book.prepare_cached(include_str!("insert_overview.sql"))?;
    insert.execute(rusqlite::named_params! {
        ":connections": named + closed,
        ":closed": closed,
        ":with_evidence": i64::try_from(count(|member| member.has_evidence)).unwrap_or(i64::MAX),
        ":two_way": i64::try_from(count(|member| member.is_two_way)).unwrap_or(i64::MAX),
        ":strong": quality.strong.expected, ":strong_low": quality.strong.low, ":strong_high": quality.strong.high,
        ":effective": quality.effective_number,
        ":hollow_share": quality.hollow_share,
        ":employers_by_strength": quality.employers_by_strength,
        ":employers_by_count": quality.employers_by_count,
        ":owner_name": owner_name(gathered),
        ":total_mass": ties.around.total_mass,
        ":median_gap_seconds": ties.around.median_gap_seconds,
        ":history_seconds": ties.around.history_seconds,
        ":usual": ties.around.usual.to_bytes(),
        ":leanings": ties.learned.leanings.to_bytes(),
    })?;
    Ok(())
}

/// Connections whose account is closed: LinkedIn lists them without a name, so they are no person here
/// and known only as problems of the newest list.
fn closed(book: &Connection) -> Result<i64, Error> {
    Ok(book.query_row(include_str!("closed_accounts.sql"), [], |row| row.get("count"))?)
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

/// The network on the days of the exports: connections made by then, and people in touch both ways in
/// the year before.
fn series(book: &Connection, gathered: &Gathered, roll: &Roll, ties: &Ties) -> Result<(), Error> {
    let Some(days) = gathered.exports.days.get("Connections") else { return Ok(()) };
    let spans: Vec<(Date, Date)> =
        roll.plates_of.iter().filter_map(|worn| connected_span(gathered, worn)).collect();
    let mut insert = book.prepare_cached(
        "insert into snapshot (on_day, connections, in_touch) values (?1, ?2, ?3) on conflict do nothing",
    )?;
    for day in days {
        let listed = spans.iter().filter(|(since, until)| since <= day && day <= until).count();
        let touched =
            ties.of.iter().filter(|judged| was_in_touch(judged.tie.last_two_way_on, *day)).count();
        let (listed, touched) =
            (i64::try_from(listed).unwrap_or(0), i64::try_from(touched).unwrap_or(0));
        insert.execute((day.to_string(), listed, touched))?;
    }
    Ok(())
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

/// Whether the last contact both ways lay in the year before a day. Contact after it does not count,
/// so that the past does not change with the present.
fn was_in_touch(last: Option<Date>, day: Date) -> bool {
    let Some(last) = last else { return false };
    day.since(last).is_ok_and(|span| (0..=365).contains(&span.get_days()))
}
