//! What bears on asking people for something, written down: their field and town, who wrote a recommendation for
//! whom, and how much of the owner's strength is where they are.
//!
//! Only what is told is written; what it is worth, `people` says when somebody asks.

use std::collections::BTreeMap;

use jiff::civil::Date;
use people::fact::Tally;
use people::{Side, What};
use rusqlite::Connection;

use super::gather::Gathered;
use super::members::Stated;
use super::overview::Derived;
use crate::Error;

/// What is told of one person.
#[derive(Debug, Default, PartialEq, Eq)]
struct Told {
    by_them: i64,
    by_them_on: Option<Date>,
    by_me: i64,
    by_me_on: Option<Date>,
    endorsed: i64,
    mutual: Option<u32>,
}

impl Told {
    fn of(gathered: &Gathered, worn: &[usize]) -> Self {
        let mut told = Self::default();
        for known in worn.iter().flat_map(|at| &gathered.plates[*at].known) {
            told.learn(&known.fact.what, known.fact.when.day());
        }
        told
    }

    fn learn(&mut self, what: &What, day: Option<Date>) {
        match what {
            What::Recommended { by: Side::Them, .. } => {
                self.by_them += 1;
                self.by_them_on = self.by_them_on.max(day);
            }
            What::Recommended { by: Side::Me, .. } => {
                self.by_me += 1;
                self.by_me_on = self.by_me_on.max(day);
            }
            What::Endorsed { by: Side::Them, .. } => self.endorsed += 1,
            What::Tallied { of: Tally::Mutual, count, .. } => self.mutual = Some(*count),
            _ => {}
        }
    }
}

/// Writes it for everybody of whom anything is told.
pub(super) fn write(
    book: &Connection,
    derived: Derived<'_>,
    stated: &[Stated],
) -> Result<(), Error> {
    let Derived { gathered, roll, written, .. } = derived;
    let mut insert = book.prepare_cached(include_str!("insert_bearing.sql"))?;
    for (person, worn) in roll.plates_of.iter().enumerate() {
        let (told, stated) = (Told::of(gathered, worn), &stated[person]);
        if told == Told::default() && stated.field.is_none() && stated.place.is_none() {
            continue;
        }
        let text = |day: Option<Date>| day.map(|day| day.to_string());
        insert.execute(rusqlite::named_params! {
            ":person": written.rows[person],
            ":field": stated.field, ":town": stated.place, ":mutual": told.mutual,
            ":by_them": told.by_them, ":by_them_on": text(told.by_them_on),
            ":by_me": told.by_me, ":by_me_on": text(told.by_me_on),
            ":endorsed": told.endorsed,
        })?;
    }
    shares(book, derived, stated)
}

/// How much of all strength is in each field and at each employer.
fn shares(book: &Connection, derived: Derived<'_>, stated: &[Stated]) -> Result<(), Error> {
    let mut strength: BTreeMap<(&str, &str), f64> = BTreeMap::new();
    let mut all = 0.0;
    for (person, portrait) in derived.written.portraits.iter().enumerate() {
        let score = derived.ties.of[person].tie.closeness.score().unwrap_or(0.0);
        all += score;
        let house = portrait.house_name.as_deref().map(|house| ("employer", house));
        let field = stated[person].field.map(|field| ("field", field));
        for place in [house, field].into_iter().flatten() {
            *strength.entry(place).or_default() += score;
        }
    }
    let sql = "insert into strength_in (kind, key, share) values (?1, ?2, ?3)";
    let mut insert = book.prepare_cached(sql)?;
    for ((kind, key), score) in strength.into_iter().filter(|(_, score)| *score > 0.0) {
        insert.execute((kind, key, score / all))?;
    }
    Ok(())
}
