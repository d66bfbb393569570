//! Making the derived tables anew from the ground: who is who, how close, what to do with invitations.
//!
//! Dropping everything derived and calling [`everything`] gives the same book; a test proves it. Nothing
//! here decides: `people` does, and the roster writes down what it said.

use jiff::civil::Date;
use rusqlite::Connection;

use crate::Error;
use crate::roster::{
    calibration, changes, desk, gather, help, houses, jottings, keep, likeness, members, overview,
    persons, questions, searchable, stays, suggestions, ties,
};

/// Remakes all of it, as part of whatever transaction is under way.
pub(crate) fn everything(book: &Connection, today: Date) -> Result<(), Error> {
    let gathered = gather::gather(book)?;
    let roll = persons::resolve(&gathered);
    let houses = houses::bring_together(&gathered, &roll);
    let ties = ties::judge(book, &gathered, &roll, today)?;
    book.execute_batch(include_str!("roster/empty.sql"))?;
    let roster = persons::write(book, &gathered, &roll, &ties, &houses)?;
    houses::write(book, &houses, &roster, &ties)?;
    stays::write(book, &gathered, &roll, &roster, &houses)?;
    jottings::write(book, &gathered.rulings)?;
    searchable::write(book)?;
    changes::write(book, &gathered, &roll, &roster, &houses)?;
    desk::write(book, &gathered, &roll, &roster, today)?;
    likeness::write(book, &gathered, &roll)?;
    suggestions::write(book, &gathered, &roll, &ties, &roster)?;
    let stated = members::stated(&gathered, &roll, &roster.portraits);
    members::write(book, &stated, &roster)?;
    let derived = overview::Derived {
        gathered: &gathered,
        roll: &roll,
        ties: &ties,
        written: &roster,
        houses: &houses,
        stated: &stated,
    };
    help::write(book)?;
    overview::write(book, derived, today)?;
    keep::write(book, derived, today)?;
    questions::write(book, &gathered, &roll, &ties, &roster)?;
    calibration::write(book, &ties)?;
    book.execute("insert into judged (only_row, today) values (1, ?1)", [today.to_string()])?;
    Ok(())
}
