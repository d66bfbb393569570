//! One person: the tie with its reasons, and everything known about them in time order.

use ::people::Say;
use ::people::scenario::keep::cadence::Cadence;
use ::people::tie::{self, Circle, Tie, Which};
use jiff::civil::Date;
use rusqlite::{Connection, Row};
use serde::Serialize;

use super::ask::{self, Earlier};
use super::give::{self, Noted};
use super::handles::{self, Worn};
use super::invitations::{self, Invitation};
use super::jottings::{self, Field, Note};
use super::people::{self, Person as Summary};
use super::shown::{FactShown, Spoken};
use super::suggestions::{self, Doubt};
use super::timeline::{self, Moment};
use super::wishes;
use crate::find::Found;
use crate::ledger::read::{self, Held};
use crate::roster::ties;
use crate::rulings::{closeness, keep, parting};
use crate::{Book, Error, find};

/// One person, whole.
#[derive(Debug, Clone, Serialize)]
pub struct Person {
    /// `person/1`.
    pub schema: &'static str,
    /// What lists show of them.
    #[serde(flatten)]
    pub summary: Summary,
    /// Profile address, where one is known.
    pub profile: Option<String>,
    /// What the files call them, whatever the owner does.
    pub named: String,
    /// Other names they were seen under.
    pub also_named: Vec<String>,
    /// How many people are at that employer, this one included; 0 where it is no house.
    pub people_at_employer: u64,
    /// Their handles, each with why it belongs to them.
    pub worn: Vec<Worn>,
    /// Others who may be them, the most useful to settle first.
    pub suggestions: Vec<Doubt>,
    /// The tie in one sentence; where nothing is known, what would help.
    pub reason: Spoken,
    /// Probability of no contact in about the next half year; `null` below five conversations.
    pub lapse: Option<f64>,
    /// What keeps them further out than the closeness alone would; `null` where nothing does.
    pub circle_reason: Option<Spoken>,
    /// What the closeness is made of, weightiest first, and last where every tie begins. The points come to the score.
    pub factors: Vec<Factor>,
    /// How give and take stand in words, in a sentence; `null` where it did not go both ways.
    pub give_and_take: Option<Spoken>,
    /// What was done for each other besides words, each in a sentence: what they did, then what the owner did.
    pub given: Vec<Spoken>,
    /// Help the owner noted, the newest first.
    pub help: Vec<Noted>,
    /// What the owner decided about this connection: `keep`, `let-go` or `later`; `null` where nothing.
    pub parting: Option<&'static str>,
    /// Changes seen between exports.
    pub events: Vec<Event>,
    /// Invitations between the two.
    pub invitations: Vec<Invitation>,
    /// Everything in time, the newest first; `timeline` has the rest.
    pub timeline: Vec<Moment>,
    /// Whether there is more of it.
    pub timeline_more: bool,
    /// How many facts there are in all.
    pub n_facts: u64,
    /// The circle the owner pinned, if any.
    pub pinned: Option<String>,
    /// What the owner said of the closeness shown: `too-high` or `too-low`; `null` where nothing.
    pub corrected: Option<String>,
    /// Whether the owner also talks with them where no file tells of it.
    pub talks_elsewhere: bool,
    /// What the owner asked of them, newest first.
    pub asks: Vec<Earlier>,
    /// The wish on the owner's list that is for them; `null` where none is.
    pub wish: Option<String>,
    /// Every how many days the owner wants to speak with them, by her own word; `null` where there is none, or it is never.
    pub cadence: Option<i64>,
    /// The owner's notes, the newest first.
    pub notes: Vec<Note>,
    /// The owner's tags.
    pub tags: Vec<String>,
    /// Fields of the owner's own.
    pub fields: Vec<Field>,
}

/// One reason for a closeness.
#[derive(Debug, Clone, Serialize)]
pub struct Factor {
    /// Its stable name.
    pub name: &'static str,
    /// The raw value.
    pub value: f64,
    /// What it adds to the score, in points of 100; over all reasons they come to it.
    pub points: f64,
    /// The reason in a sentence.
    pub reason: Spoken,
    /// Rows it rests on, the newest few.
    pub facts: Vec<FactShown>,
}

/// Something that changed between two exports.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Event {
    /// `removed`, `moved`, `new-role`, `renamed` or `new-address`.
    pub kind: String,
    /// The person's stable name.
    pub person: String,
    /// The person's name.
    pub name: String,
    /// What changed, in a sentence.
    pub says: Spoken,
    /// The day of the export that still showed the old state.
    pub after: Option<Date>,
    /// The day of the export that first showed the new one.
    pub seen_on: Option<Date>,
}

/// Moments shown on a person's page.
const TIMELINE: u64 = 60;
/// Rows shown under one reason.
const FACTS_A_FACTOR: usize = 3;
/// Notes of help shown.
const NOTES: u32 = 50;

/// One person.
///
/// # Errors
/// When nobody or several bear the reference, or the disk fails.
pub fn person(book: &Book, reference: &str, today: Date) -> Result<Person, Error> {
    let book = &book.connection;
    let found = find::person(book, reference)?;
    let ask = timeline::Ask { limit: TIMELINE, ..timeline::Ask::default() };
    let (timeline, timeline_more) = timeline::moments(book, &found, &ask, today)?;
    let tie = ties::of_person(book, &found, today)?;
    let ruled = found.ruled(book)?;
    let mut query =
        book.prepare_cached("select named, also_named, profile, pinned from person where id = ?1")?;
    let (named, also_named, profile, pinned) = query.query_row([found.id], |row| {
        let also_named: String = row.get("also_named")?;
        Ok((row.get("named")?, also_named, row.get("profile")?, row.get("pinned")?))
    })?;
    let words: Option<Spoken> = tie.give_and_take.map(|given| given.say().into());
    let given = given(book, found.id, words.is_some())?;
    let summary = people::by_id(book, found.id)?;
    let circle_reason = circle_reason(&tie, &summary.circle);
    let factors = factors(book, &found, &tie.factors, today)?;
    Ok(Person {
        schema: "person/1",
        worn: handles::of(book, &found, &summary.handles)?,
        suggestions: suggestions::of_person(book, found.id)?,
        profile,
        named,
        also_named: serde_json::from_str(&also_named).unwrap_or_default(),
        people_at_employer: people::people_at_employer(book, found.id)?,
        reason: tie.reason.into(),
        lapse: tie.lapse,
        circle_reason: circle_reason.map(Spoken),
        factors,
        summary,
        give_and_take: words,
        given,
        help: give::noted(book, (Some(found.id), NOTES))?,
        parting: parting::holding(&ruled, today).map(|(parting, _)| parting.key()),
        events: events(book, Some(found.id), u32::MAX)?,
        invitations: invitations::of_person(book, found.id, today)?,
        n_facts: read::count_about(book, &found.handles)?,
        cadence: keep::own_cadence(&ruled).and_then(Cadence::days),
        timeline,
        timeline_more,
        pinned,
        corrected: closeness::corrected(&ruled),
        talks_elsewhere: closeness::holds(&ruled, closeness::ELSEWHERE),
        asks: ask::asked_of(&ruled),
        wish: wishes::wish_of(book, &found)?,
        notes: jottings::notes(book, found.id)?,
        tags: jottings::tags(book, found.id)?,
        fields: jottings::fields(book, found.id)?,
    })
}

/// What was done besides words.
fn given(book: &Connection, person: i64, has_words: bool) -> Result<Vec<Spoken>, Error> {
    let says = give::balance_of(book, person)?.map(|balance| balance.says).unwrap_or_default();
    // The words come last, and are told by themselves.
    let n = says.len() - usize::from(has_words && !says.is_empty());
    Ok(says.into_iter().take(n).map(Spoken).collect())
}

/// The reasons, each with the newest rows it rests on, however old they are.
fn factors(
    book: &Connection,
    person: &Found,
    factors: &[tie::Factor],
    today: Date,
) -> Result<Vec<Factor>, Error> {
    let kinds: Vec<Which> = factors.iter().map(|factor| factor.facts).collect();
    let asked = (today, FACTS_A_FACTOR);
    let held = read::newest_of_each(book, &person.handles, &kinds, asked)?;
    let shown = |(factor, held): (&tie::Factor, Vec<Held>)| Factor {
        name: factor.name,
        value: factor.value,
        points: factor.points,
        reason: factor.say.clone().into(),
        facts: held.iter().map(FactShown::of).collect(),
    };
    Ok(factors.iter().zip(held).map(shown).collect())
}

/// Why somebody is not as far in as the closeness alone would be enough for; `None` where they are, or the owner
/// placed them.
fn circle_reason(tie: &Tie, circle: &str) -> Option<Say> {
    let has_no_room = Circle::of_key(circle).is_some_and(|shown| shown > tie.circle);
    let full = tie.circle.room().filter(|_| has_no_room).map(|room| {
        Say::new("tie-no-room").text("circle", tie.circle.key()).number("room", room as f64)
    });
    full.or_else(|| tie.held_back.clone())
}

/// What changed between exports, for one person or for all, newest first.
pub(crate) fn events(
    book: &Connection,
    person: Option<i64>,
    limit: u32,
) -> Result<Vec<Event>, Error> {
    let mut query = book.prepare_cached(match person {
        Some(_) => include_str!("events_of_person.sql"),
        None => include_str!("events.sql"),
    })?;
    let rows = query.query_map((limit, person), event)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn event(row: &Row<'_>) -> rusqlite::Result<Event> {
    let day = |name| -> rusqlite::Result<Option<Date>> {
        Ok(row.get::<_, Option<String>>(name)?.and_then(|day| day.parse().ok()))
    };
    let (kind, name): (String, String) = (row.get("kind")?, row.get("name")?);
    let was: String = row.get::<_, Option<String>>("was")?.unwrap_or_default();
    let became: String = row.get::<_, Option<String>>("became")?.unwrap_or_default();
    let id = match kind.as_str() {
        "removed" => "change-removed",
        "moved" => "change-moved",
        "new-role" => "change-new-role",
        "renamed" => "change-renamed",
        _ => "change-new-address",
    };
    let says = Say::new(id).text("name", &name).text("was", was).text("became", became);
    Ok(Event {
        kind,
        person: row.get("token")?,
        name,
        says: says.into(),
        after: day("after")?,
        seen_on: day("seen_on")?,
    })
}
