//! The desk, written down: one row an invitation with its state, its verdict and its place in the pile.
//!
//! The place is made from the verdict alone, so that an answer moves one row and not the whole desk.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::{Span, ToSpan};
use people::digest::Digest;
use people::scenario::burst::bursts;
use people::scenario::triage::{event, kin};
use people::{Side, What, notation};
use rusqlite::Connection;

use super::bench::{self, Bench, Invitation};
use super::gather::{Gathered, Known};
use super::persons::{Portrait, Roll, Written};
use super::{kinds, suggestions, taught};
use crate::Error;

/// An invitation before it is judged.
struct Arrived {
    person: usize,
    plate: usize,
    by: Side,
    second: i64,
    /// The second of the row that tells of it first.
    first_second: i64,
    digest: i64,
    note: Option<String>,
    /// Whether an export has it, and not only a mail.
    is_exported: bool,
    id: String,
}

/// Writes all invitations and judges those that wait.
pub(crate) fn write(
    book: &Connection,
    gathered: &Gathered,
    roll: &Roll,
    written: &Written,
    today: Date,
) -> Result<(), Error> {
    let newest_export = gathered.exports.newest("Invitations");
    let mut arrived = arrived(gathered, roll);
    arrived.retain(|invitation| {
        let is_accepted =
            is_accepted(&written.portraits[invitation.person], day(invitation.second));
        is_accepted || !invitation.is_over(newest_export, today)
    });
    let kin = kin_of(gathered, &arrived);
    let events = events_of(gathered, &arrived);
    let mut insert = book.prepare_cached(include_str!("insert_invitation.sql"))?;
    for (at, invitation) in arrived.iter().enumerate() {
        let portrait = &written.portraits[invitation.person];
        let sent_on = day(invitation.second);
        let (group, size) = kin[at].clone().unzip();
        let event = events[at].as_deref();
        insert.execute(rusqlite::named_params! {
            ":id": invitation.id, ":person": written.rows[invitation.person],
            ":about": gathered.plates[invitation.plate].number,
            ":second": invitation.second, ":digest": invitation.digest,
            ":by": notation::side_word(invitation.by),
            ":sent_on": sent_on.map(|day| day.to_string()),
            ":state": if is_accepted(portrait, sent_on) { ACCEPTED } else { WAITING },
            ":kin_group": group, ":kin": size.unwrap_or(0),
            ":event": event, ":event_key": event.map(event::key),
        })?;
    }
    rejudge_all(book, today)
}

/// State of an invitation whose sender is among the connections now.
pub(super) const ACCEPTED: &str = "accepted";
/// State of an invitation nobody decided.
const WAITING: &str = "waiting";
/// State of an invitation the owner decided.
const DECIDED: &str = "decided";
/// The decision that leaves an invitation waiting.
const LATER: &str = "later";

/// Judges invitations again, after the owner answered or decided; all that wait are weighed again only where that
/// moved what is learned.
pub(crate) fn rejudge(book: &Connection, ids: &[String], today: Date) -> Result<(), Error> {
    let bench = Bench::load(book)?;
    let mut query = book.prepare_cached(include_str!("invitation.sql"))?;
    for id in ids {
        let invitation = query.query_row([id], Invitation::read)?;
        judge(book, &bench, &invitation, today)?;
        suggestions::recount(book, Some(invitation.person))?;
    }
    let criteria = taught::learn_again(book, today)?;
    if criteria.leanings != bench.criteria.leanings {
        kinds::weigh_all(book, &criteria)?;
    }
    kinds::weigh_these(book, ids, &criteria)?;
    recount(book)
}

/// Judges all invitations again, after what they are held against changed.
pub(crate) fn rejudge_all(book: &Connection, today: Date) -> Result<(), Error> {
    let bench = Bench::load(book)?;
    kinds::forget(book)?;
    let mut query = book.prepare_cached(include_str!("open_invitations.sql"))?;
    let open: Vec<Invitation> =
        query.query_map([], Invitation::read)?.collect::<rusqlite::Result<_>>()?;
    open.iter().try_for_each(|invitation| judge(book, &bench, invitation, today))?;
    kinds::weigh_all(book, &taught::learn_again(book, today)?)?;
    recount(book)
}

/// Counts piles and groups, so that no page has to.
fn recount(book: &Connection) -> Result<(), Error> {
    book.execute_batch("delete from pile; delete from shared;")?;
    book.execute(include_str!("recount_piles.sql"), [])?;
    book.execute(include_str!("recount_shared.sql"), [])?;
    let mut query = book.prepare_cached(include_str!("waiting_by_day.sql"))?;
    let days = query
        .query_map([], |row| Ok((row.get::<_, String>("sent_on")?, row.get::<_, u32>("size")?)))?;
    let days: Vec<(String, u32)> = days.collect::<rusqlite::Result<_>>()?;
    let sizes: Vec<(usize, u32)> = days.iter().map(|(_, size)| *size).enumerate().collect();
    let mut insert = book.prepare_cached(include_str!("insert_shared_day.sql"))?;
    for at in bursts(&sizes) {
        insert.execute((&days[at].0, days[at].1))?;
    }
    Ok(())
}

fn judge(
    book: &Connection,
    bench: &Bench,
    invitation: &Invitation,
    today: Date,
) -> Result<(), Error> {
    let judged = bench.judge(book, invitation, today)?;
    let decisions = bench::decisions(book, &judged.held, invitation)?;
    taught::write_lesson(book, bench, invitation, &decisions)?;
    taught::write_outcome(book, bench, invitation, &judged.held)?;
    let mut said = bench::said(book, &judged.held, invitation)?;
    // Whoever was put off until a day comes back on it by themselves.
    if said.until.is_some_and(|day| day <= today) {
        said = bench::Said::default();
    }
    let state = match said.decision.as_deref() {
        _ if invitation.state == ACCEPTED => ACCEPTED,
        None | Some(LATER) => WAITING,
        Some(_) => DECIDED,
    };
    let is_weighed = state == WAITING && invitation.by == THEM;
    let kind = is_weighed.then(|| kinds::of(book, &judged.verdict.given)).transpose()?;
    let mut update = book.prepare_cached(include_str!("judge_invitation.sql"))?;
    update.execute(rusqlite::named_params! {
        ":id": invitation.id, ":state": state,
        ":decision": said.decision, ":decided_on": said.decided_on.map(|day| day.to_string()),
        ":until": said.until.map(|day| day.to_string()), ":is_ticked": said.is_ticked,
        ":kind": kind, ":place": -invitation.second,
    })?;
    Ok(())
}

/// The side that asks to be let in.
const THEM: &str = "them";

/// All invitations, each once: exports of several years name the same one by address, number or name,
/// and LinkedIn's mail about it bears a time of its own.
fn arrived(gathered: &Gathered, roll: &Roll) -> Vec<Arrived> {
    let mut arrived: Vec<Arrived> = Vec::new();
    for (person, worn) in roll.plates_of.iter().enumerate() {
        let rows = worn.iter().flat_map(|plate| {
            let known = &gathered.plates[*plate].known;
            known.iter().filter_map(|known| told(gathered, person, *plate, known))
        });
        let mut rows: Vec<Arrived> = rows.collect();
        rows.sort_by_key(|row| (row.by, row.second));
        for row in rows {
            match arrived.last_mut() {
                Some(known) if known.is_same(&row) => known.learn(row),
                _ => arrived.push(row),
            }
        }
    }
    arrived
}

/// The invitation in this fact, if it tells of one.
fn told(gathered: &Gathered, person: usize, plate: usize, known: &Known) -> Option<Arrived> {
    let What::Invited { by, note } = &known.fact.what else { return None };
    Some(Arrived {
        id: id(gathered, plate, *by, known.second),
        note: note.clone(),
        digest: known.digest,
        second: known.second,
        first_second: known.second,
        is_exported: gathered.sources.get(&known.document).is_none_or(|source| source != MAIL),
        plate,
        person,
        by: *by,
    })
}

impl Arrived {
    /// Whether another row tells of the same invitation.
    fn is_same(&self, other: &Self) -> bool {
        (self.person, self.by) == (other.person, other.by)
            && is_one_invitation(self.first_second, other.second)
    }

    /// Of two rows about one invitation the one with more of a note is shown, under the name of the first.
    fn learn(&mut self, other: Self) {
        let tells = |invitation: &Self| invitation.note.as_ref().map_or(0, String::len);
        self.is_exported |= other.is_exported;
        if tells(&other) > tells(self) {
            (self.note, self.digest) = (other.note, other.digest);
            (self.second, self.plate) = (other.second, other.plate);
        }
    }

    /// Whether it is no longer at the door: only a mail tells of it, and an export made since has it no
    /// more, or LinkedIn has long dropped it.
    fn is_over(&self, newest_export: Option<Date>, today: Date) -> bool {
        let Some(sent_on) = day(self.second).filter(|_| !self.is_exported) else { return false };
        let is_missing = newest_export.is_some_and(|export| days(sent_on, export) > DAYS_APART);
        is_missing || days(sent_on, today) > DAYS_OPEN
    }
}

/// The source whose invitations are news and no list of what waits.
const MAIL: &str = "mail";
/// Days after which LinkedIn drops an invitation nobody answered: six months.
const DAYS_OPEN: i32 = 183;
/// Days that two sources may date one invitation apart: their clocks stand in different zones, and mail
/// may take its time. Who withdrew an invitation can send no other for three weeks.
const DAYS_APART: i32 = 3;

/// Whether rows of these seconds can tell of one invitation.
pub(super) fn is_one_invitation(a: i64, b: i64) -> bool {
    a.abs_diff(b) <= u64::from(DAYS_APART.unsigned_abs()) * SECONDS_A_DAY
}

const SECONDS_A_DAY: u64 = 86_400;

fn days(from: Date, until: Date) -> i32 {
    from.until(until).map_or(0, |span| span.get_days())
}

/// The public name of an invitation.
fn id(gathered: &Gathered, plate: usize, by: Side, second: i64) -> String {
    let handle = gathered.plates[plate].handle.to_string();
    format!(
        "{:016x}",
        Digest::of(&["invitation", &handle, notation::side_word(by), &second.to_string()]).0
    )
}

/// For each invitation its group of near-identical notes and how many others are in it.
fn kin_of(gathered: &Gathered, arrived: &[Arrived]) -> Vec<Option<(String, u32)>> {
    let owner = owner_names(gathered);
    let with_note: Vec<(usize, String)> = arrived
        .iter()
        .enumerate()
        .filter(|(_, invitation)| invitation.by == Side::Them)
        .filter_map(|(at, invitation)| {
            let note = invitation.note.as_deref()?;
            let mut names: Vec<&str> = owner.iter().map(String::as_str).collect();
            let sender = sender_names(gathered, invitation.plate);
            names.extend(sender.iter().map(String::as_str));
            Some((at, kin::masked(note, &names)))
        })
        .collect();
    let notes: Vec<&str> = with_note.iter().map(|(_, note)| note.as_str()).collect();
    let mut members: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for ((at, _), group) in with_note.iter().zip(kin::groups(&notes)) {
        if let Some(group) = group {
            members.entry(group).or_default().push(*at);
        }
    }
    let mut kin = vec![None; arrived.len()];
    for group in members.into_values() {
        let others = u32::try_from(group.len().saturating_sub(1)).unwrap_or(u32::MAX);
        let first = group.iter().map(|at| arrived[*at].id.as_str()).min().unwrap_or_default();
        let name = format!("note-{first}");
        for at in group {
            kin[at] = Some((name.clone(), others));
        }
    }
    kin
}

/// For each invitation the event its note names as the place of having met.
fn events_of(gathered: &Gathered, arrived: &[Arrived]) -> Vec<Option<String>> {
    let owner = owner_names(gathered);
    let named = |invitation: &Arrived| {
        let note = invitation.note.as_deref().filter(|_| invitation.by == Side::Them)?;
        let sender = sender_names(gathered, invitation.plate);
        let names: Vec<&str> = owner.iter().chain(&sender).map(String::as_str).collect();
        event::named(note, &names)
    };
    arrived.iter().map(named).collect()
}

fn owner_names(gathered: &Gathered) -> Vec<String> {
    let names = gathered.owner_facts().into_iter().filter_map(|fact| match fact.what {
        What::Named(name) => Some(name),
        _ => None,
    });
    names.collect()
}

fn sender_names(gathered: &Gathered, plate: usize) -> Vec<String> {
    let known = &gathered.plates[plate].known;
    let names = known.iter().filter_map(|known| match &known.fact.what {
        What::Named(name) => Some(name.clone()),
        _ => None,
    });
    names.collect()
}

/// Accepted is: now among the connections, or connected at some time after it was sent. A day is
/// forgiven, because the two files count days in different zones.
fn is_accepted(portrait: &Portrait, sent_on: Option<Date>) -> bool {
    let Some(connected_on) = portrait.connected_on else { return false };
    let a_day: Span = 1.day();
    let not_before = sent_on.and_then(|day| day.checked_sub(a_day).ok());
    portrait.is_connection || not_before.is_none_or(|day| connected_on >= day)
}

fn day(second: i64) -> Option<Date> {
    jiff::Timestamp::from_second(second).ok().map(crate::ledger::row::day_of)
}
