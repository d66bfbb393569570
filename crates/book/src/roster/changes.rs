//! What changed between exports: people who are no longer connections, new employers and roles, new
//! names and new profile addresses.
//!
//! Only exports can show it, so a change is dated by the two exports between which it happened.

use jiff::civil::Date;
use people::organisation::Houses;
use people::{Handle, What, name};
use rusqlite::Connection;

use super::gather::{Gathered, PlateFacts};
use super::persons::{Roll, Written};
use crate::Error;

/// One change, before it is written.
#[derive(Debug, PartialEq, Eq)]
struct Change {
    kind: &'static str,
    was: Option<String>,
    became: Option<String>,
    after: Option<Date>,
    seen_on: Option<Date>,
}

/// A statement with the span of exports that make it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Stated {
    first: Date,
    last: Date,
    what: String,
    detail: String,
}

/// Writes the changes of everybody.
pub(crate) fn write(
    book: &Connection,
    gathered: &Gathered,
    roll: &Roll,
    written: &Written,
    houses: &Houses,
) -> Result<(), Error> {
    let mut insert = book.prepare_cached(
        "insert into change (person, kind, was, became, after, seen_on) values (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    let text = |day: Option<Date>| day.map(|day| day.to_string());
    for (person, worn) in roll.plates_of.iter().enumerate() {
        let plates: Vec<&PlateFacts> = worn.iter().map(|at| &gathered.plates[*at]).collect();
        for change in changes(&plates, gathered, houses) {
            let (after, seen_on) = (text(change.after), text(change.seen_on));
            insert.execute((
                written.rows[person],
                change.kind,
                change.was,
                change.became,
                after,
                seen_on,
            ))?;
        }
    }
    Ok(())
}

fn changes(plates: &[&PlateFacts], gathered: &Gathered, houses: &Houses) -> Vec<Change> {
    let mut changes = Vec::new();
    changes.extend(removal(plates, gathered));
    changes.extend(jobs(plates, houses));
    changes.extend(plates.iter().flat_map(|plate| names(plate)));
    changes.extend(addresses(plates));
    changes
}

/// Gone from the newest list of connections.
fn removal(plates: &[&PlateFacts], gathered: &Gathered) -> Option<Change> {
    let lists = gathered.exports.days.get("Connections")?;
    let listed = plates
        .iter()
        .flat_map(|plate| &plate.known)
        .filter(|known| known.fact.what == What::Connected);
    let last = listed.filter_map(|known| known.seen).map(|(_, last)| last).max()?;
    let seen_on = lists.iter().copied().find(|day| *day > last)?;
    Some(Change {
        kind: "removed",
        was: None,
        became: None,
        after: Some(last),
        seen_on: Some(seen_on),
    })
}

/// Another employer, or another role with the same one, however it is written.
fn jobs(plates: &[&PlateFacts], houses: &Houses) -> Vec<Change> {
    let stated =
        plates.iter().flat_map(|plate| &plate.known).filter_map(|known| match &known.fact.what {
            What::WorksAt { employer, role } => {
                let (first, last) = known.seen?;
                Some(Stated { first, last, what: name::tidy(employer), detail: name::tidy(role) })
            }
            _ => None,
        });
    successions(stated.collect())
        .into_iter()
        .filter_map(|(old, new)| {
            let moved = !is_one_employer(houses, &old.what, &new.what);
            let (kind, was, became) = if moved {
                ("moved", &old.what, &new.what)
            } else {
                ("new-role", &old.detail, &new.detail)
            };
            (was != became).then(|| between(kind, was, became, (&old, &new)))
        })
        .collect()
}

fn is_one_employer(houses: &Houses, old: &str, new: &str) -> bool {
    let house = houses.of(old);
    (house.is_some() && house == houses.of(new)) || name::fold(old) == name::fold(new)
}

/// Another name on the same profile.
fn names(plate: &PlateFacts) -> Vec<Change> {
    let stated = plate.known.iter().filter_map(|known| match &known.fact.what {
        What::Named(shown) if matches!(plate.handle, Handle::Profile(_)) => {
            let (first, last) = known.seen?;
            Some(Stated { first, last, what: name::tidy(shown), detail: String::new() })
        }
        _ => None,
    });
    successions(stated.collect())
        .into_iter()
        .filter(|(old, new)| old.what != new.what)
        .map(|(old, new)| between("renamed", &old.what, &new.what, (&old, &new)))
        .collect()
}

/// Another profile address of the same person.
fn addresses(plates: &[&PlateFacts]) -> Vec<Change> {
    let stated = plates.iter().filter_map(|plate| match &plate.handle {
        Handle::Profile(profile) => {
            let spans = plate.known.iter().filter(|known| known.fact.what == What::Connected);
            let (first, last) = spans.filter_map(|known| known.seen).max()?;
            Some(Stated { first, last, what: profile.slug().to_owned(), detail: String::new() })
        }
        _ => None,
    });
    successions(stated.collect())
        .into_iter()
        .map(|(old, new)| between("new-address", &old.what, &new.what, (&old, &new)))
        .collect()
}

/// Each statement with the one that took its place: the next that begins after it ended. Two made by
/// one export stand side by side, and neither follows the other.
fn successions(mut stated: Vec<Stated>) -> Vec<(Stated, Stated)> {
    stated.sort();
    let mut successions = Vec::new();
    for (at, old) in stated.iter().enumerate() {
        let next = stated[at + 1..].iter().find(|new| new.first > old.last);
        let is_replaced = !stated
            .iter()
            .any(|other| other != old && other.first <= old.last && other.last > old.last);
        if let (Some(new), true) = (next, is_replaced) {
            successions.push((old.clone(), new.clone()));
        }
    }
    successions
}

fn between(kind: &'static str, was: &str, became: &str, (old, new): (&Stated, &Stated)) -> Change {
    let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    Change {
        kind,
        was: some(was),
        became: some(became),
        after: Some(old.last),
        seen_on: Some(new.first),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stated(first: &str, last: &str, what: &str) -> Stated {
        Stated {
            first: first.parse().unwrap(),
            last: last.parse().unwrap(),
            what: what.to_owned(),
            detail: String::new(),
        }
    }

    #[test]
    fn a_statement_is_followed_by_the_next_that_begins_after_it_ended() {
        let all = vec![
            stated("2025-01-01", "2025-01-01", "Beta"),
            stated("2023-01-01", "2024-01-01", "Acme"),
        ];
        let followed = successions(all);
        assert_eq!(followed.len(), 1);
        assert_eq!((followed[0].0.what.as_str(), followed[0].1.what.as_str()), ("Acme", "Beta"));
    }

    #[test]
    fn two_statements_of_one_export_do_not_follow_each_other() {
        let all = vec![
            stated("2023-01-01", "2024-01-01", "Acme"),
            stated("2024-01-01", "2024-01-01", "Beta"),
        ];
        assert_eq!(successions(all), []);
    }
}
