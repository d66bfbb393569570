//! How close: streams every contact in time order through `people`'s accumulator, and judges everybody.
//!
//! What the owner said about closeness is learned from first, anew each time: the same facts and rulings on
//! the same day give the same ties.

use std::collections::BTreeSet;

use jiff::civil::Date;
use people::Fact;
use people::tie::learn::{LearnWeights, Learned, Seen, learn};
use people::tie::{
    self, Around, Circle, Coverage, Cuts, Event, Evidence, Kind, Leanings, Lookback, Past, Stats,
    Tie, Usual, Way, Weights, look_back, make_room,
};
use rusqlite::Connection;

use super::contacts;
use super::gather::Gathered;
use super::labels::{self, Word};
use super::past::Earlier;
use super::personal::{Acts, Personal};
use super::persons::Roll;
use crate::Error;
use crate::find::Found;
use crate::ledger::read;
use crate::ops::CIRCLE;
use crate::rulings::closeness::{self, ELSEWHERE};
use crate::rulings::{self, Ruling};

/// A tie with what the roster adds to it.
#[derive(Debug)]
pub(crate) struct Judged {
    pub(crate) tie: Tie,
    /// The circle shown: the owner's pin, else the judgement's.
    pub(crate) circle: Circle,
    pub(crate) pinned: Option<Circle>,
    pub(crate) has_evidence: bool,
    pub(crate) is_two_way: bool,
    pub(crate) stats: Stats,
    pub(crate) sources: BTreeSet<String>,
}

impl Judged {
    /// The owner's pin outranks what is inferred.
    fn of(gathered: &Gathered, worn: &[usize], tie: Tie, stats: Stats) -> Self {
        let pinned = pinned(gathered, worn);
        let sources = worn.iter().flat_map(|at| gathered.plates[*at].sources.iter().cloned());
        let tie = placed(tie, pinned);
        Self {
            circle: tie.circle,
            pinned,
            has_evidence: tie.closeness.score().is_some() || stats.n() > 0,
            is_two_way: stats.is_two_way(),
            sources: sources.collect(),
            tie,
            stats,
        }
    }

    /// Where a person stands out of a hundred; below 0 where nothing is known.
    pub(crate) fn standing(&self) -> f64 {
        self.tie.closeness.score().unwrap_or(-1.0)
    }
}

/// A tie within the circle the owner named.
fn placed(tie: Tie, pinned: Option<Circle>) -> Tie {
    match pinned {
        Some(circle) => tie.placed(circle),
        None => tie,
    }
}

/// Everybody's tie, by number in the roll.
#[derive(Debug)]
pub(crate) struct Ties {
    pub(crate) of: Vec<Judged>,
    pub(crate) around: Around,
    /// What the owner said.
    pub(crate) word: Word,
    /// What it taught.
    pub(crate) learned: Learned,
    /// How people stood on earlier days.
    pub(crate) earlier: Earlier,
    /// What passed between the two in person, before this week.
    pub(crate) personal: Personal,
    /// Their newest acts, before this week.
    pub(crate) acts: Acts,
    /// What pulse would have foretold of the owner's past.
    pub(crate) lookback: Option<Lookback>,
}

impl Ties {
    /// The weights ties were judged by: as shipped, with what the owner's word taught.
    pub(crate) fn weights(&self) -> Weights {
        Weights { leanings: self.learned.leanings, ..Weights::default() }
    }
}

/// Judges everybody, as the owner's own word taught.
pub(crate) fn judge(
    book: &Connection,
    gathered: &Gathered,
    roll: &Roll,
    today: Date,
) -> Result<Ties, Error> {
    let shipped = Weights::default();
    let mut earlier = Earlier::of(gathered, roll.plates_of.len(), today);
    let (mut pasts, cuts) = (vec![Past::default(); roll.plates_of.len()], Cuts::before(today));
    let mut personal = Personal::of(roll.plates_of.len(), today);
    let mut acts = Acts::of(roll.plates_of.len(), today);
    let read = |person: usize, fact: &Fact| acts.note(person, fact);
    let stats = stats(book, (gathered, roll), today, read, |person, before, event| {
        personal.see(person, event);
        earlier.see(person, before, event);
        pasts[person].note(event, before, &cuts);
    })?;
    let lookback = look_back(&stats, &pasts, &cuts, &shipped);
    let around = Around::of(&stats, coverage(book)?, &shipped.ruler, today);
    let evidence: Vec<Evidence> =
        roll.plates_of.iter().map(|worn| evidence(gathered, worn)).collect();
    let seen = |person: usize| Seen {
        who: person,
        reading: tie::read(&stats[person], &evidence[person], &around, &shipped, today),
        kind: Kind::of(&stats[person]),
    };
    let word = Word::of(gathered, roll);
    let labels = labels::labels(&word.said, seen);
    let learned = learn(&labels, &shipped, &LearnWeights::default(), today);
    let weights = Weights { leanings: learned.leanings, ..shipped };
    let of =
        stats.into_iter().zip(&evidence).zip(&roll.plates_of).map(|((stats, evidence), worn)| {
            let tie = tie::judge(&stats, evidence, &around, &weights, today);
            Judged::of(gathered, worn, tie, stats)
        });
    Ok(Ties { of: roomy(of.collect()), around, word, learned, earlier, personal, acts, lookback })
}

/// With no more in a circle than fit; whom the owner placed stays there, and takes nobody's room.
fn roomy(mut judged: Vec<Judged>) -> Vec<Judged> {
    let free: Vec<usize> = (0..judged.len()).filter(|at| judged[*at].pinned.is_none()).collect();
    let asked: Vec<_> =
        free.iter().map(|at| (judged[*at].circle, judged[*at].tie.closeness)).collect();
    for (at, circle) in free.into_iter().zip(make_room(&asked)) {
        judged[at].circle = circle;
    }
    judged
}

/// What speaks for a tie besides contact.
pub(crate) fn evidence(gathered: &Gathered, worn: &[usize]) -> Evidence {
    let known = worn.iter().flat_map(|at| &gathered.plates[*at].known).map(|known| &known.fact);
    let talks_elsewhere = closeness::holds(about(gathered, worn), ELSEWHERE);
    Evidence { talks_elsewhere, ..Evidence::of(known) }
}

/// What the owner ruled about a person, under whichever plate.
pub(crate) fn about<'a>(
    gathered: &'a Gathered,
    worn: &[usize],
) -> impl Iterator<Item = &'a Ruling> {
    worn.iter().flat_map(|at| {
        gathered.rulings.about(&rulings::person_subject(&gathered.plates[*at].handle))
    })
}

/// Judges one person from the statistics kept at the last judging, so that a page need not read every
/// message again.
pub(crate) fn of_person(book: &Connection, person: &Found, today: Date) -> Result<Tie, Error> {
    let (bytes, pinned): (Vec<u8>, Option<String>) = book
        .prepare_cached("select stats, pinned from person where id = ?1")?
        .query_row([person.id], |row| Ok((row.get("stats")?, row.get("pinned")?)))?;
    let stats = Stats::from_bytes(&bytes).unwrap_or_default();
    let facts: Vec<Fact> = read::evidence_about(book, &person.handles)?;
    let ruled = person.ruled(book)?;
    let talks_elsewhere = closeness::holds(&ruled, ELSEWHERE);
    let evidence = Evidence { talks_elsewhere, ..Evidence::of(&facts) };
    let (today, around, leanings) = around(book, today)?;
    let weights = Weights { leanings, ..Weights::default() };
    let tie = tie::judge(&stats, &evidence, &around, &weights, today);
    Ok(placed(tie, pinned.as_deref().and_then(Circle::of_key)))
}

/// What ties were seen against at the last judging, for which day, and what the owner's word had taught.
fn around(book: &Connection, today: Date) -> Result<(Date, Around, Leanings), Error> {
    let mut query = book.prepare_cached(include_str!("around.sql"))?;
    let coverage = coverage(book)?;
    Ok(query.query_row([], |row| {
        let (usual, leanings): (Vec<u8>, Vec<u8>) = (row.get("usual")?, row.get("leanings")?);
        let day: String = row.get("today")?;
        let around = Around {
            total_mass: row.get("total_mass")?,
            median_gap_seconds: row.get("median_gap_seconds")?,
            history_seconds: row.get("history_seconds")?,
            coverage,
            usual: Usual::from_bytes(&usual).unwrap_or_default(),
        };
        let leanings = Leanings::from_bytes(&leanings).unwrap_or_default();
        Ok((day.parse().unwrap_or(today), around, leanings))
    })?)
}

fn coverage(book: &Connection) -> Result<Coverage, Error> {
    Ok(Coverage::holding(&held(book)?))
}

/// The main ways of contact of which something was imported, by the kinds of files that hold them.
pub(crate) fn held(book: &Connection) -> Result<Vec<Way>, Error> {
    let mut query = book.prepare_cached("select distinct kind from document")?;
    let kinds = query.query_map([], |row| row.get("kind"))?;
    let kinds: Vec<String> = kinds.collect::<rusqlite::Result<_>>()?;
    Ok(kinds.iter().filter_map(|kind| way(kind)).collect())
}

fn way(kind: &str) -> Option<Way> {
    match kind {
        "messages" => Some(Way::Messages),
        "mbox" => Some(Way::Mail),
        "whatsapp" | "facebook" | "x" | "sms-backup" => Some(Way::Chats),
        "calendar" => Some(Way::Meetings),
        _ => None,
    }
}

/// The owner's newest pin, under whichever plate it was set.
fn pinned(gathered: &Gathered, worn: &[usize]) -> Option<Circle> {
    closeness::newest_value(about(gathered, worn), CIRCLE).and_then(Circle::of_key)
}

/// Statistics of everybody, from one scan of the messages; `read` is told of each fact, `see` of each contact with what the tie was
/// before it.
fn stats(
    book: &Connection,
    (gathered, roll): (&Gathered, &Roll),
    today: Date,
    read: impl FnMut(usize, &Fact),
    mut see: impl FnMut(usize, &Stats, &Event),
) -> Result<Vec<Stats>, Error> {
    let ruler = Weights::default().ruler;
    let mut of = vec![Stats::default(); roll.plates_of.len()];
    contacts::each(book, (gathered, roll), today, read, |person, event| {
        see(person, &of[person], event);
        of[person].add(event, &ruler);
    })?;
    Ok(of)
}
