//! What the owner's decisions taught, written down with every judging of the desk, and made anew where that which
//! it rests on changed.
//!
//! A lesson is a decision beside what was known on the day of it: whoever was let in writes afterwards, and
//! that must not be taken for a reason. What a lesson teaches is for `people` to say.

use jiff::civil::Date;
use people::digest::Digester;
use people::scenario::triage::learn::{Leanings, LearnWeights, Learned, Lesson, learn};
use people::scenario::triage::{self, Advice, Criteria, Edits, Given, SELECTIVE, Stance, weigh};
use rusqlite::{Connection, OptionalExtension};

use super::bench::{Bench, Invitation};
use super::desk::ACCEPTED;
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
    let is_plain = |ruling: &&Ruling| {
        [Decision::LetIn.key(), Decision::Leave.key()].contains(&ruling.value.as_str())
    };
    let decided = decisions.last().filter(is_plain);
    let Some((decided, decided_on)) = decided.and_then(|it| Some((it, it.said_on?))) else {
        return forget_lesson(book, invitation);
    };
    let before = &decisions[..decisions.len() - 1];
    let is_let_in = decided.value == Decision::LetIn.key();
    let judged = bench.judge_as_of(book, invitation, decided_on)?;
    let was_left = before.iter().any(|ruling| ruling.value == Decision::Leave.key());
    let is_accepted_since =
        invitation.state == ACCEPTED && connected_after(book, invitation.person, decided_on)?;
    let mut insert = book.prepare_cached(include_str!("insert_lesson.sql"))?;
    insert.execute(rusqlite::named_params! {
        ":invitation": invitation.id, ":person": invitation.person,
        ":is_let_in": is_let_in, ":decided_on": decided_on.to_string(), ":ruling": decided.id,
        ":middle": stance_of(book, decided)?.lines.middle(),
        ":given": given::write(&judged.verdict.given),
        ":counts": said::unlearned(book)?.is_none_or(|unlearned| decided.is_after(&unlearned)),
        ":was_left": if is_let_in { was_left } else { is_accepted_since },
    })?;
    Ok(())
}

fn forget_lesson(book: &Connection, invitation: &Invitation) -> Result<(), Error> {
    book.prepare_cached("delete from lesson where invitation = ?1")?.execute([&invitation.id])?;
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

/// Learns from the lessons, where there is anything in them that was not learned from: by what all are judged
/// then.
pub(crate) fn learn_again(book: &Connection, today: Date) -> Result<Criteria, Error> {
    let how = LearnWeights::default();
    let mut criteria = criteria(book)?;
    let (lessons, edits) = (lessons(book)?, said::edits(book)?);
    let basis = basis(&lessons[..how.in_steps(lessons.len())], criteria.stance, &edits, today);
    if written_basis(book)? != Some(basis) {
        let learned = learn(&lessons, &criteria, &how, today);
        criteria.leanings = learned.leanings();
        write(book, basis, &learned)?;
    }
    tell_the_rest(book, &lessons[how.in_steps(lessons.len())..], &criteria)?;
    count(book)?;
    Ok(criteria)
}

/// The lessons that count, in the order they were given.
fn lessons(book: &Connection) -> Result<Vec<Lesson>, Error> {
    let mut query = book.prepare_cached("select * from lesson where counts order by ruling")?;
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

/// All that learning rests on, as one number: where it is the same, so is what is learned.
fn basis(lessons: &[Lesson], stance: &Stance, edits: &Edits, today: Date) -> i64 {
    let rest = format!("{} {edits:?} {today}", stance.key);
    let digest = lessons.iter().fold(Digester::default().text(&rest), |digester, lesson| {
        digester.text(&format!("{lesson:?}"))
    });
    digest.finish().0.cast_signed()
}

fn written_basis(book: &Connection) -> Result<Option<i64>, Error> {
    let mut query = book.prepare_cached("select basis from taught")?;
    Ok(query.query_row([], |row| row.get("basis")).optional()?)
}

fn write(book: &Connection, basis: i64, learned: &Learned) -> Result<(), Error> {
    let document = serde_json::to_string(&Taught::of(learned)).unwrap_or_default();
    book.execute("delete from taught", [])?;
    book.execute(
        "insert into taught (only_row, basis, document) values (1, ?1, ?2)",
        (basis, document),
    )?;
    learned.told.iter().try_for_each(|(invitation, advice)| tell(book, invitation, *advice))
}

/// What would have been advised before decisions that nothing was learned from yet: what holds.
fn tell_the_rest(book: &Connection, rest: &[Lesson], criteria: &Criteria) -> Result<(), Error> {
    let advice = |lesson: &Lesson| weigh(&lesson.given, criteria).advice;
    rest.iter().try_for_each(|lesson| tell(book, &lesson.invitation, advice(lesson)))
}

fn tell(book: &Connection, invitation: &str, advice: Advice) -> Result<(), Error> {
    let mut update = book.prepare_cached("update lesson set told = ?2 where invitation = ?1")?;
    update.execute((invitation, advice.key()))?;
    Ok(())
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
