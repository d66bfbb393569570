//! Looking back on the owner's own past: every tie as it stood half a year and a year ago, from one scan of
//! the messages. Asked for when it is looked at, never kept.

use jiff::civil::Date;
use people::tie::{Cuts, Lookback, Past, Weights, look_back};
use rusqlite::Connection;

use super::contacts;
use super::gather::Gathered;
use super::persons::Roll;
use crate::Error;

/// What pulse would have foretold; `None` where the past holds too few ties.
pub(crate) fn of(
    book: &Connection,
    gathered: &Gathered,
    roll: &Roll,
    today: Date,
) -> Result<Option<Lookback>, Error> {
    let (cuts, weights) = (Cuts::before(today), Weights::default());
    let mut pasts = vec![Past::default(); roll.plates_of.len()];
    contacts::each(book, gathered, roll, today, |person, event| {
        pasts[person].add(event, &cuts, &weights);
    })?;
    Ok(look_back(&pasts, &cuts, &weights))
}
