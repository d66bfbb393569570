//! What each mark of a note is worth, in log-odds: that the note goes to many rather than to one, and
//! that a note to many sells rather than greets.
//!
//! The numbers are learned from invented notes by the example `learn_tone`, which writes
//! `data/weights.txt`; they are data to be read, not a black box: a mark not in the file is worth
//! nothing. Nothing here is learned from an owner's book.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::marks::Mark;

static WEIGHTS: LazyLock<HashMap<&'static str, Worth>> =
    LazyLock::new(|| include_str!("data/weights.txt").lines().filter_map(read).collect());

/// The mark of having no mark: where both sums start.
pub const START: &str = "+start";

/// What one mark adds.
#[derive(Debug, Clone, Copy, Default)]
pub struct Worth {
    /// To the log-odds that the note goes to many.
    pub many: f64,
    /// To the log-odds that a note to many sells.
    pub sold: f64,
}

/// A line: two numbers, then the mark, which may have a space.
fn read(line: &'static str) -> Option<(&'static str, Worth)> {
    let (many, rest) = line.split_once(' ')?;
    let (sold, mark) = rest.split_once(' ')?;
    Some((mark, Worth { many: many.parse().ok()?, sold: sold.parse().ok()? }))
}

/// What this mark adds.
pub(super) fn of(mark: &str) -> Worth {
    WEIGHTS.get(mark).copied().unwrap_or_default()
}

/// What all of them add up to.
#[must_use]
pub fn sum(marks: &[Mark]) -> Worth {
    marks.iter().fold(of(START), |sum, mark| {
        let worth = of(&mark.name);
        Worth { many: sum.many + worth.many, sold: sum.sold + worth.sold }
    })
}
