//! Judges many made-up ties, so that judging alone can be timed: no file is read and no table written.
//!
//! ```text
//! judge_many PEOPLE EVENTS
//! ```
//!
//! Contacts are spread as they are in life, most of them over few people. What each step took goes to standard
//! output. Everything that judges is the library's.

use std::error::Error;
use std::hint::black_box;
use std::io::{self, Write};
use std::time::{Duration, Instant};

use jiff::civil::{Date, date};
use people::Side;
use people::tie::{
    Around, Channel, Coverage, Event, Evidence, Reach, Stats, Tie, Way, Weights, judge, make_room,
};

const TODAY: Date = date(2026, 11, 1);
/// Seconds since 1970 at which the record begins, and how long it is.
const BEGINS: i64 = 1_446_336_000;
const LASTS: u64 = 11 * 365 * 86_400;

fn main() -> Result<(), Box<dyn Error>> {
    let numbers: Vec<usize> = std::env::args().skip(1).map_while(|it| it.parse().ok()).collect();
    let [people, n_events] = numbers.try_into().map_err(|_| "usage: judge_many PEOPLE EVENTS")?;
    let weights = Weights::default();
    let events: Vec<Vec<Event>> = (0..people).map(|at| of_person(at, people, n_events)).collect();
    let n: usize = events.iter().map(Vec::len).sum();
    let (gathered, stats) = timed(|| events.iter().map(|events| gather(events, &weights)));
    let (seen, around) = timed(|| {
        let held = Coverage::holding(&Way::ALL);
        std::iter::once(Around::of(&stats, held, &weights.ruler, TODAY))
    });
    let (judged, ties): (Duration, Vec<Tie>) = timed(|| {
        let evidence = Evidence::default();
        stats.iter().map(move |stats| judge(stats, &evidence, &around[0], &weights, TODAY))
    });
    let (room, _) = timed(|| {
        let asked: Vec<_> = ties.iter().map(|tie| (tie.circle, tie.closeness)).collect();
        make_room(&asked)
    });
    let all = gathered + seen + judged + room;
    let mut out = io::stdout().lock();
    writeln!(out, "{people} people, {n} events")?;
    for (what, took) in [
        ("statistics", gathered),
        ("around", seen),
        ("judging", judged),
        ("room", room),
        ("all", all),
    ] {
        writeln!(out, "{what:12} {:8.3} s", took.as_secs_f64())?;
    }
    Ok(())
}

/// Does it to the end, and says how long it took.
fn timed<T, I: IntoIterator<Item = T>>(work: impl FnOnce() -> I) -> (Duration, Vec<T>) {
    #[expect(clippy::disallowed_methods, reason = "what this example is for is measuring time")]
    let start = Instant::now();
    let done: Vec<T> = black_box(work().into_iter().collect());
    (start.elapsed(), done)
}

fn gather(events: &[Event], weights: &Weights) -> Stats {
    let mut stats = Stats::default();
    events.iter().for_each(|event| stats.add(event, &weights.ruler));
    stats
}

/// The contacts with one of so many people, in the order of time: the first have most (Zipf).
fn of_person(at: usize, people: usize, n_events: usize) -> Vec<Event> {
    // The harmonic number of so many is about their natural logarithm, 0.7 of that to the base of 2.
    let harmonic = (people.max(2).ilog2() * 7 / 10) as usize + 1;
    let share = n_events / harmonic / (at + 1) + 1;
    let mut dice = at as u64 + 1;
    let mut events: Vec<Event> = (0..share).map(|_| event(&mut dice)).collect();
    events.sort_by_key(|event| event.at);
    events
}

fn event(dice: &mut u64) -> Event {
    // The steps of Knuth's MMIX; only their high bits are used.
    let mut throw = |sides: u64| {
        *dice =
            dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (*dice >> 33) % sides
    };
    let by = match throw(7) {
        0..3 => Some(Side::Me),
        3..6 => Some(Side::Them),
        _ => None,
    };
    let channel = if throw(2) == 0 { Channel::Mail } else { Channel::Message };
    Event {
        at: BEGINS + throw(LASTS).cast_signed(),
        by,
        others: 1,
        mass: 1.0,
        channel: if by.is_none() { Channel::Meeting } else { channel },
        reach: if throw(3) == 0 { Reach::Private } else { Reach::Work },
    }
}
