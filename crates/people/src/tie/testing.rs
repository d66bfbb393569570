//! From facts in the notation to a judged tie, for the tests of this module.
//!
//! What the book does with stored facts and many people is done here with a text and one person.

use jiff::civil::Date;

use super::ruler::DAY;
use super::{Around, Coverage, Event, Evidence, Stats, Tie, Usual, Weights, judge, note_digest};
use crate::notation;

/// The owner of three years of messages, who speaks with people about once a month.
pub(super) fn around() -> Around {
    Around {
        total_mass: 100.0,
        median_gap_seconds: Some(30.0 * DAY as f64),
        history_seconds: 3.0 * 365.0 * DAY as f64,
        coverage: Coverage { has_messages: true, ..Coverage::default() },
        usual: Usual::default(),
    }
}

/// The statistics of these facts.
pub(super) fn stats(facts: &str) -> Stats {
    let facts = notation::parse(facts).unwrap();
    let notes: Vec<_> = facts.iter().filter_map(note_digest).collect();
    gather(facts.iter().filter_map(|fact| Event::of(fact, &notes)))
}

/// The statistics of these events, in any order.
pub(super) fn gather(events: impl IntoIterator<Item = Event>) -> Stats {
    let mut events: Vec<_> = events.into_iter().collect();
    events.sort_by_key(|event| event.at);
    let mut stats = Stats::default();
    for event in &events {
        stats.add(event, &Weights::default().ruler);
    }
    stats
}

/// The tie these facts show on a day.
pub(super) fn tie(facts: &str, around: &Around, today: Date) -> Tie {
    let evidence = Evidence::of(&notation::parse(facts).unwrap());
    judge(&stats(facts), &evidence, around, &Weights::default(), today)
}
