//! Everybody, as the network as a whole measures them: how close now and then, where they work and live, who
//! writes how much. What is stated is brought into the form in which `people` compares it; what it is
//! worth is measured there.

use std::collections::HashMap;

use jiff::civil::Date;
use people::What;
use people::occupation::field_of;
use people::place::town_of;
use people::quality::{Exchange, Member};
use people::tie::{Closeness, Ruler, Status};
use rusqlite::Connection;

use super::contacts::end_of;
use super::gather::Gathered;
use super::past;
use super::persons::{Portrait, Roll, Written};
use super::ties::{Judged, Ties};
use crate::Error;

/// What is stated of somebody, brought into the form in which it is compared.
#[derive(Debug, Clone, Default)]
pub(crate) struct Stated {
    pub(crate) field: Option<&'static str>,
    pub(crate) place: Option<String>,
}

/// Writes it down, for whoever narrows a list by it.
pub(crate) fn write(book: &Connection, stated: &[Stated], written: &Written) -> Result<(), Error> {
    let mut insert =
        book.prepare_cached("insert into stated (kind, what, person) values (?1, ?2, ?3)")?;
    let mut rows: Vec<(&str, &str, i64)> = Vec::new();
    for (stated, person) in stated.iter().zip(&written.rows) {
        rows.extend(stated.field.map(|field| ("work", field, *person)));
        rows.extend(stated.place.as_deref().map(|place| ("place", place, *person)));
    }
    // In the order of the table, which is clustered by it.
    rows.sort_unstable();
    for row in rows {
        insert.execute(row)?;
    }
    Ok(())
}

/// What is stated of everybody.
pub(crate) fn stated(gathered: &Gathered, roll: &Roll, portraits: &[Portrait]) -> Vec<Stated> {
    let mut fields = Fields::default();
    let stated = |(portrait, worn): (&Portrait, &Vec<usize>)| {
        let known = || worn.iter().flat_map(|at| &gathered.plates[*at].known);
        let headline = || {
            known().find_map(|known| match &known.fact.what {
                What::Headline(headline) => Some(headline.as_str()),
                _ => None,
            })
        };
        let role = portrait.role.as_deref();
        Stated {
            field: role
                .and_then(|role| fields.of(role))
                .or_else(|| headline().and_then(|headline| fields.of(headline))),
            place: lives(gathered, worn).and_then(town_of),
        }
    };
    portraits.iter().zip(&roll.plates_of).map(stated).collect()
}

/// Where somebody lives, as last stated.
pub(crate) fn lives<'a>(gathered: &'a Gathered, worn: &[usize]) -> Option<&'a str> {
    let known = worn.iter().flat_map(|at| &gathered.plates[*at].known);
    let places = known.filter_map(|known| match &known.fact.what {
        What::Lives { place } => Some((known.seen, place.as_str())),
        _ => None,
    });
    places.max().map(|(_, place)| place)
}

/// Fields of work by what they were told from: thousands have the same role, and telling takes a while.
#[derive(Debug, Default)]
struct Fields(HashMap<String, Option<&'static str>>);

impl Fields {
    fn of(&mut self, told: &str) -> Option<&'static str> {
        if let Some(field) = self.0.get(told) {
            return *field;
        }
        let field = field_of(told);
        self.0.insert(told.to_owned(), field);
        field
    }
}

/// Everybody, as the measures see them.
pub(crate) fn members<'a>(
    gathered: &Gathered,
    roll: &Roll,
    ties: &'a Ties,
    (portraits, stated): (&[Portrait], &'a [Stated]),
    today: Date,
) -> Vec<Member<'a>> {
    let (ruler, now) = (Ruler::default(), end_of(today).map_or(0, |second| second + 1));
    let member = |person: usize| {
        let (judged, stated) = (&ties.of[person], &stated[person]);
        let (by_me, by_them) = {
            // All as of one day: what was sent years ago to one weighs less than what was sent today to another.
            let masses = judged.stats.slow_masses(now, &ruler);
            (masses.by_me, masses.by_them)
        };
        let (lately_by_me, lately_by_them) = ties.earlier.lately[person];
        Member {
            is_connection: portraits[person].is_connection,
            has_evidence: judged.has_evidence,
            is_two_way: judged.is_two_way,
            closeness: judged.tie.closeness,
            is_placed: judged.pinned.is_some(),
            closeness_then: closeness_then(gathered, &roll.plates_of[person], (judged, ties)),
            status: judged.tie.status,
            employer: portraits[person].house,
            field: stated.field,
            place: stated.place.as_deref(),
            exchange: Exchange { by_me, by_them, lately_by_me, lately_by_them },
            first_on: judged.stats.first().and_then(past::day_of),
            last_on: judged.stats.last().and_then(past::day_of),
            lapses: &ties.earlier.lapses[person],
        }
    };
    (0..roll.plates_of.len()).map(member).collect()
}

fn closeness_then(
    gathered: &Gathered,
    worn: &[usize],
    (judged, ties): (&Judged, &Ties),
) -> Closeness {
    match judged.tie.status {
        Some(Status::Dormant | Status::LongDormant) => {
            past::closeness_then(gathered, worn, (&judged.stats, ties))
        }
        Some(Status::Active | Status::Cooling | Status::Lapsing) | None => Closeness::Unknown,
    }
}
