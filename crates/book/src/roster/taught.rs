//! What the owner's decisions taught, written down with every judging of the desk; and the verdicts on all who
//! wait, weighed again when that changes.
//!
//! A lesson is a decision beside what was known on the day of it: whoever was let in writes afterwards, and
//! that must not be taken for a reason. What a lesson teaches is for `people` to say.

use jiff::civil::Date;
use people::scenario::triage::learn::{Leanings, LearnWeights, Learned, Lesson, learn};
use people::scenario::triage::{self, Advice, Criteria, Given, SELECTIVE, Stance, weigh};
use rusqlite::{Connection, OptionalExtension};

use super::bench::{Bench, Invitation};
use super::desk::{self, ACCEPTED};
use super::given;
use crate::Error;
use crate::ledger::read::Held;
use crate::ops::{Decision, Wish, wished};
use crate::rulings::{Ruling, triage as said};
use crate::views::criteria::Mover;
use crate::views::triage::Taught;

/// By what the owner judges, as of the last judging.
pub(crate) fn criteria(book: &Connection) -> Result<Criteria, Error> {
    let leanings = written(book)?.map(|taught| taught.leanings()).unwrap_or_default();
    Ok(Criteria::of(said::stance(book)?, &said::edits(book)?, leanings))
}

/// What was written down.
pub(crate) fn written(book: &Connection) -> Result<Option<Taught>, Error> {
    let mut query = book.prepare_cached("select document from taught")?;
    let document: Option<String> = query.query_row([], |row| row.get("document")).optional()?;
    Ok(document.and_then(|document| serde_json::from_str(&document).ok()))
}

/// Writes down the lesson in what the owner decided about one invitation, if there is one.
pub(crate) fn write_lesson(
    book: &Connection,
    bench: &Bench,
    invitation: &Invitation,
    decisions: &[Ruling],
) -> Result<(), Error> {
    book.prepare_cached("delete from lesson where invitation = ?1")?.execute([&invitation.id])?;
    let Some((decided, before)) = decisions.split_last() else { return Ok(()) };
    let is_let_in = decided.value == Decision::LetIn.key();
    let is_left = decided.value == Decision::Leave.key();
    let Some(decided_on) = decided.said_on.filter(|_| is_let_in || is_left) else { return Ok(()) };
    let judged = bench.judge_as_of(book, invitation, decided_on)?;
    let was_left = before.iter().any(|ruling| ruling.value == Decision::Leave.key());
    let is_accepted_since =
        invitation.state == ACCEPTED && connected_after(book, invitation.person, decided_on)?;
    let mut insert = book.prepare_cached(include_str!("insert_lesson.sql"))?;
    insert.execute(rusqlite::named_params! {
        ":invitation": invitation.id, ":person": invitation.person,
        ":is_let_in": is_let_in, ":decided_on": decided_on.to_string(),
        ":middle": stance_of(book, decided)?.lines.middle(),
        ":given": given::write(&judged.verdict.given),
        ":counts": said::unlearned(book)?.is_none_or(|unlearned| decided.is_after(&unlearned)),
        ":was_left": (is_let_in && was_left) || (is_left && is_accepted_since),
    })?;
    Ok(())
}

/// Whether this person became a connection after that day.
fn connected_after(book: &Connection, person: i64, day: Date) -> Result<bool, Error> {
    let mut query =
        book.prepare_cached("select 1 from person where id = ?1 and connected_on > ?2")?;
    Ok(query.exists((person, day.to_string()))?)
}

/// The stance something was decided under.
fn stance_of(book: &Connection, decided: &Ruling) -> Result<&'static Stance, Error> {
    let stances = said::stances(book)?;
    let before = stances.iter().rfind(|(ruling, _)| decided.is_after(ruling));
    Ok(before.map_or(&SELECTIVE, |(_, stance)| *stance))
}

/// Writes down what came of letting somebody in.
pub(crate) fn write_outcome(
    book: &Connection,
    bench: &Bench,
    invitation: &Invitation,
    held: &[Held],
) -> Result<(), Error> {
    book.prepare_cached("delete from outcome where invitation = ?1")?.execute([&invitation.id])?;
    if invitation.state != ACCEPTED {
        return Ok(());
    }
    let mut query =
        book.prepare_cached("select connected_on, is_connection from person where id = ?1")?;
    let (connected_on, is_connection): (Option<String>, bool) = query
        .query_row([invitation.person], |row| {
            Ok((row.get("connected_on")?, row.get("is_connection")?))
        })?;
    let connected_on: Option<Date> = connected_on.and_then(|day| day.parse().ok());
    let Some(let_in_on) = connected_on.max(invitation.sent_on) else { return Ok(()) };
    let outcome = bench.outcome(book, invitation, held, let_in_on)?;
    let mut insert = book.prepare_cached(include_str!("insert_outcome.sql"))?;
    insert.execute(rusqlite::named_params! {
        ":invitation": invitation.id, ":person": invitation.person,
        ":let_in_on": let_in_on.to_string(), ":was_stranger": outcome.was_stranger,
        ":talked": outcome.talked, ":pitched": outcome.pitched, ":is_removed": !is_connection,
    })?;
    Ok(())
}

/// Learns from all lessons, and weighs everybody again where that moved anything, or where it `must`.
pub(crate) fn learn_again(book: &Connection, must: bool, today: Date) -> Result<(), Error> {
    let mut criteria = criteria(book)?;
    let learned = learn(&lessons(book)?, &criteria, &LearnWeights::default(), today);
    let leanings = learned.leanings();
    let is_moved = leanings != criteria.leanings;
    write(book, &learned)?;
    if is_moved || must {
        criteria.leanings = leanings;
        weigh_again(book, &criteria)?;
    }
    count(book)
}

/// The lessons that count.
fn lessons(book: &Connection) -> Result<Vec<Lesson>, Error> {
    let mut query = book.prepare_cached("select * from lesson where counts order by invitation")?;
    let mut rows = query.query([])?;
    let mut lessons = Vec::new();
    while let Some(row) = rows.next()? {
        let decided_on: String = row.get("decided_on")?;
        lessons.push(Lesson {
            invitation: row.get("invitation")?,
            given: given::read(&row.get::<_, String>("given")?),
            middle: row.get("middle")?,
            is_let_in: row.get("is_let_in")?,
            decided_on: decided_on.parse().unwrap_or(Date::MIN),
        });
    }
    Ok(lessons)
}

fn write(book: &Connection, learned: &Learned) -> Result<(), Error> {
    let document = serde_json::to_string(&Taught::of(learned)).unwrap_or_default();
    book.execute("delete from taught", [])?;
    book.execute("insert into taught (only_row, document) values (1, ?1)", [document])?;
    let mut update = book.prepare_cached("update lesson set told = ?2 where invitation = ?1")?;
    for (invitation, advice) in &learned.told {
        update.execute((invitation, advice.key()))?;
    }
    Ok(())
}

/// The verdicts on all received invitations, from the answers that are written down.
fn weigh_again(book: &Connection, criteria: &Criteria) -> Result<(), Error> {
    let mut update = book.prepare_cached(
        "update invitation set advice = ?2, confidence = ?3, place = ?4 where id = ?1",
    )?;
    for (id, second, given) in answers(book)? {
        let weighed = weigh(&given, criteria);
        let place = desk::place(weighed.advice, weighed.confidence, second);
        update.execute((id, weighed.advice.key(), weighed.confidence, place))?;
    }
    Ok(())
}

/// Every received invitation with its second and its answers.
type Answers = Vec<(String, i64, Vec<Given>)>;

fn answers(book: &Connection) -> Result<Answers, Error> {
    let mut query =
        book.prepare_cached("select id, second, given from invitation where by = 'them'")?;
    let rows = query.query_map([], |row| {
        let given: String = row.get("given")?;
        Ok((row.get("id")?, row.get("second")?, given::read(&given)))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Counts people in the figures of triage, so that each opens to its people.
fn count(book: &Connection) -> Result<(), Error> {
    book.execute_batch(include_str!("count_triage.sql"))?;
    Ok(())
}

/// Where the verdict on one who waits would go.
#[derive(Debug)]
pub(crate) struct Foretold {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) from: Advice,
    pub(crate) to: Advice,
}

/// The verdicts on all who wait, as they are and as they would be; what decisions teach is learned anew, as it
/// would be.
pub(crate) fn foretell(
    book: &Connection,
    wish: &Wish,
    today: Date,
) -> Result<Vec<Foretold>, Error> {
    let (stance, edits) = wished(book, wish)?;
    let now = criteria(book)?;
    let mut then = Criteria::of(stance, &edits, Leanings::default());
    then.leanings = learn(&lessons(book)?, &then, &LearnWeights::default(), today).leanings();
    let waiting = waiting(book)?.into_iter();
    let foretold = waiting.map(|waiting| Foretold {
        from: weigh(&waiting.given, &now).advice,
        to: weigh(&waiting.given, &then).advice,
        id: waiting.id,
        name: waiting.name,
    });
    Ok(foretold.collect())
}

/// Who waits, and is not decided.
struct Waiting {
    id: String,
    name: String,
    given: Vec<Given>,
}

fn waiting(book: &Connection) -> Result<Vec<Waiting>, Error> {
    let mut query = book.prepare_cached(include_str!("waiting_answers.sql"))?;
    let rows = query.query_map([], |row| {
        let given: String = row.get("given")?;
        Ok(Waiting { id: row.get("id")?, name: row.get("name")?, given: given::read(&given) })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Whose decision would teach most, the first first.
pub(crate) fn next(book: &Connection, n: usize) -> Result<Vec<Mover>, Error> {
    let (waiting, lessons) = (waiting(book)?, lessons(book)?);
    let open: Vec<&[Given]> = waiting.iter().map(|waiting| waiting.given.as_slice()).collect();
    let taught: Vec<&[Given]> = lessons.iter().map(|lesson| lesson.given.as_slice()).collect();
    let order = triage::next(&open, &taught, n);
    let mover = |at: usize| Mover { id: waiting[at].id.clone(), name: waiting[at].name.clone() };
    Ok(order.into_iter().map(mover).collect())
}
