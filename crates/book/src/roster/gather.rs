//! Everything the ledger knows besides messages, by plate: what resolution, evidence and the desk rest
//! on. Messages are many and are streamed elsewhere; this fits in memory at LinkedIn's cap.

use std::collections::{BTreeSet, HashMap, HashSet};

use jiff::civil::Date;
use people::resolve::Seat;
use people::{Fact, Handle, What};
use rusqlite::Connection;

use crate::Error;
use crate::ledger::plates;
use crate::ledger::row::{Columns, NO_TIME};
use crate::rulings::Rulings;

/// A fact that is no message, with the span of exports that state it.
#[derive(Debug, Clone)]
pub(crate) struct Known {
    pub(crate) fact: Fact,
    pub(crate) second: i64,
    pub(crate) digest: i64,
    /// The document that told it first.
    pub(crate) document: i64,
    pub(crate) seen: Option<(Date, Date)>,
}

impl Known {
    /// The other handle the fact is about.
    fn also(&self) -> Option<&Handle> {
        match &self.fact.what {
            What::Also(other) => Some(other),
            _ => None,
        }
    }
}

/// One plate with everything but its messages.
#[derive(Debug, Clone)]
pub(crate) struct PlateFacts {
    pub(crate) number: i64,
    pub(crate) handle: Handle,
    pub(crate) known: Vec<Known>,
    /// Whether any message passed under it.
    pub(crate) has_messages: bool,
    /// First and last second of messages, meetings and calls under it.
    pub(crate) contact: Option<(i64, i64)>,
    /// Names of the sources that mention it.
    pub(crate) sources: BTreeSet<String>,
}

/// What the owner's files hold at all, and from when.
#[derive(Debug, Clone, Default)]
pub(crate) struct Exports {
    /// Days of exports by kind of file, oldest first.
    pub(crate) days: HashMap<String, Vec<Date>>,
}

/// All plates, in the order of their numbers, with rulings and exports.
#[derive(Debug)]
pub(crate) struct Gathered {
    pub(crate) plates: Vec<PlateFacts>,
    pub(crate) index: HashMap<i64, usize>,
    /// The source of each document.
    pub(crate) sources: HashMap<i64, String>,
    pub(crate) exports: Exports,
    pub(crate) rulings: Rulings,
    /// Who was in one letter or one meeting.
    pub(crate) seats: Vec<Seat>,
}

impl Gathered {
    /// Leaves out handles that no fact is about and none names: what an import met that was taken back. To
    /// resolution they would be people.
    fn leave_out_unmet(&mut self) {
        let also = self.plates.iter().flat_map(|plate| &plate.known).filter_map(Known::also);
        let also: HashSet<Handle> = also.cloned().collect();
        let mut place = 0..;
        let mut places: Vec<Option<u32>> = Vec::with_capacity(self.plates.len());
        self.plates.retain(|plate| {
            let is_met = plate.handle == Handle::Me
                || plate.has_messages
                || !plate.known.is_empty()
                || also.contains(&plate.handle);
            places.push(is_met.then(|| place.next()).flatten());
            is_met
        });
        self.index = index(&self.plates);
        for seat in &mut self.seats {
            // Whoever has a seat has a message.
            seat.plate = places[seat.plate as usize].unwrap_or(seat.plate);
        }
    }

    /// Facts about the owner.
    pub(crate) fn owner_facts(&self) -> Vec<Fact> {
        let owner = self.plates.iter().filter(|plate| plate.handle == Handle::Me);
        owner.flat_map(|plate| plate.known.iter().map(|known| known.fact.clone())).collect()
    }
}

impl Exports {
    /// The newest export that had this kind of file.
    pub(crate) fn newest(&self, kind: &str) -> Option<Date> {
        self.days.get(kind).and_then(|days| days.last().copied())
    }
}

/// Reads it all.
pub(crate) fn gather(book: &Connection) -> Result<Gathered, Error> {
    let mut gathered = read(book)?;
    gathered.leave_out_unmet();
    // Most plates have one fact or two, and a list grows by fours.
    gathered.plates.iter_mut().for_each(|plate| plate.known.shrink_to_fit());
    Ok(gathered)
}

fn read(book: &Connection) -> Result<Gathered, Error> {
    let mut plates: Vec<PlateFacts> = plates::all(book)?
        .into_iter()
        .map(|(number, handle)| PlateFacts {
            number,
            handle,
            known: Vec::new(),
            has_messages: false,
            contact: None,
            sources: BTreeSet::new(),
        })
        .collect();
    let index = index(&plates);
    let mut query = book.prepare_cached(include_str!("known_facts.sql"))?;
    let (columns, own) = (Columns::of(&query)?, OwnColumns::of(&query)?);
    let sources = sources(book)?;
    let mut rows = query.query([])?;
    let mut last = (i64::MIN, i64::MIN, false);
    let mut seats = Vec::new();
    while let Some(row) = rows.next()? {
        let mention: (i64, i64, bool) =
            (row.get(own.about)?, row.get(own.document)?, row.get(own.is_message)?);
        let (about, document, is_message) = mention;
        let Some(at) = index.get(&about) else { continue };
        if is_message {
            let second = row.get(own.second)?;
            plates[*at].touch(second);
            if row.get::<_, Option<u32>>(own.others)?.is_some_and(|others| others > 1) {
                seats.extend(own.seat(row, second, *at)?);
            }
        }
        // Facts of one plate and document lie together.
        if is_message && mention == last {
            continue;
        }
        if mention != last {
            last = mention;
            plates[*at].mention(sources.get(&document), is_message);
        }
        if is_message {
            continue;
        }
        let other = row.get::<_, Option<i64>>(own.other)?.and_then(|other| index.get(&other));
        let other = other.map(|other| plates[*other].handle.clone());
        let Some(fact) = columns.fact(row, plates[*at].handle.clone(), other)? else { continue };
        plates[*at].known.push(Known {
            fact,
            second: row.get(own.second)?,
            digest: row.get(own.digest)?,
            document,
            seen: own.seen(row)?,
        });
    }
    Ok(Gathered {
        plates,
        index,
        sources,
        exports: exports(book)?,
        rulings: Rulings::load(book)?,
        seats,
    })
}

impl PlateFacts {
    /// Widens the span of contact.
    fn touch(&mut self, second: i64) {
        if second == NO_TIME {
            return;
        }
        let (first, last) = self.contact.unwrap_or((second, second));
        self.contact = Some((first.min(second), last.max(second)));
    }

    /// Notes that a document of this source speaks of it, perhaps with a message.
    fn mention(&mut self, source: Option<&String>, is_message: bool) {
        self.has_messages |= is_message;
        if let Some(source) = source.filter(|source| !self.sources.contains(*source)) {
            self.sources.insert(source.clone());
        }
    }
}

fn index(plates: &[PlateFacts]) -> HashMap<i64, usize> {
    plates.iter().enumerate().map(|(at, plate)| (plate.number, at)).collect()
}

/// The source of each document.
fn sources(book: &Connection) -> Result<HashMap<i64, String>, Error> {
    let mut query = book.prepare_cached("select id, source from document")?;
    let sources = query.query_map([], |row| Ok((row.get("id")?, row.get("source")?)))?;
    Ok(sources.collect::<rusqlite::Result<_>>()?)
}

/// Where the columns stand that are no part of a fact: looking them up by name for every row costs as much
/// as reading it.
struct OwnColumns {
    about: usize,
    other: usize,
    second: usize,
    digest: usize,
    document: usize,
    is_message: usize,
    first_seen: usize,
    last_seen: usize,
    others: usize,
    thread: usize,
}

impl OwnColumns {
    fn of(query: &rusqlite::Statement<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            about: query.column_index("about")?,
            other: query.column_index("other")?,
            second: query.column_index("second")?,
            digest: query.column_index("digest")?,
            document: query.column_index("document")?,
            is_message: query.column_index("is_message")?,
            first_seen: query.column_index("first_seen")?,
            last_seen: query.column_index("last_seen")?,
            others: query.column_index("others")?,
            thread: query.column_index("thread")?,
        })
    }

    /// The seat somebody had in a letter or a meeting.
    fn seat(
        &self,
        row: &rusqlite::Row<'_>,
        second: i64,
        plate: usize,
    ) -> rusqlite::Result<Option<Seat>> {
        let thread: Option<i64> = row.get(self.thread)?;
        let plate = u32::try_from(plate).ok();
        Ok(thread.zip(plate).map(|(thread, plate)| Seat {
            thread: thread.cast_unsigned(),
            second,
            plate,
        }))
    }

    fn seen(&self, row: &rusqlite::Row<'_>) -> rusqlite::Result<Option<(Date, Date)>> {
        let day = |at| -> rusqlite::Result<Option<Date>> {
            let written = row.get_ref(at)?.as_str_or_null()?;
            Ok(written.and_then(|day| day.parse().ok()))
        };
        Ok(day(self.first_seen)?.zip(day(self.last_seen)?))
    }
}

fn exports(book: &Connection) -> Result<Exports, Error> {
    let mut query = book.prepare_cached(include_str!("export_days.sql"))?;
    let mut rows = query.query([])?;
    let mut exports = Exports::default();
    while let Some(row) = rows.next()? {
        let days = exports.days.entry(row.get("kind")?).or_default();
        days.extend(
            row.get::<_, Option<String>>("exported_on")?.and_then(|day| day.parse::<Date>().ok()),
        );
    }
    Ok(exports)
}
