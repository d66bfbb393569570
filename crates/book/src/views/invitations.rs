//! The desk: invitations with their answers and a verdict each.

use std::borrow::Cow;

use ::people::Say;
use ::people::scenario::triage::{Answered, Criteria, Verdict, before_learning};
use jiff::ToSpan;
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;

use super::group::{self, Group};
use super::shown::{FactShown, Spoken};
use super::sitting::{self, Sitting};
use crate::ledger::read::Held;
use crate::roster::bench::{self, Bench, Judged};
use crate::{Book, Error, Sought};

/// What is asked of the desk.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ask {
    /// Which invitations.
    pub state: State,
    /// Only this pile: `let-in`, `ask-first`, `leave` or `later`.
    pub pile: Option<String>,
    /// Only this group of those that share something.
    pub group: Option<String>,
    /// Only those with this in their name or note.
    pub q: Option<String>,
    /// How many to pass over.
    pub from: u64,
    /// How many at most; 0 is all.
    pub limit: u64,
}

impl Ask {
    /// The query that answers it, and what it looks for.
    fn query(&self) -> (&'static str, &str) {
        if let Some(q) = &self.q {
            return (include_str!("invitations_found.sql"), q);
        }
        match (&self.group, self.pile.as_deref(), self.state) {
            (Some(group), ..) => group::query(group),
            (None, Some("later"), _) => (include_str!("invitations_put_off.sql"), "later"),
            (None, Some(pile), _) => (include_str!("invitations_in_pile.sql"), pile),
            (None, None, State::All) => (include_str!("invitations_all.sql"), "all"),
            (None, None, state) => (include_str!("invitations_in_state.sql"), state.key()),
        }
    }
}

/// Which invitations are asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum State {
    /// Received and neither accepted nor decided.
    #[default]
    Waiting,
    /// Decided by the owner.
    Decided,
    /// Accepted: the sender is among the connections.
    Accepted,
    /// All, sent ones too.
    All,
}

impl State {
    /// Reads the word.
    ///
    /// # Errors
    /// When there is no such state.
    pub fn named(word: &str) -> Result<Self, Error> {
        let all = [Self::Waiting, Self::Decided, Self::Accepted, Self::All];
        let named = all.into_iter().find(|state| state.key() == word);
        named.ok_or_else(|| Error::no_word(Sought::State, word, &all.map(Self::key)))
    }

    /// The word for it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Decided => "decided",
            Self::Accepted => "accepted",
            Self::All => "all",
        }
    }
}

/// The invitations asked for, most useful first.
#[derive(Debug, Clone, Serialize)]
pub struct Invitations {
    /// `invitations/1`.
    pub schema: &'static str,
    /// How many there are in each pile of waiting ones, whatever was asked for.
    pub piles: Piles,
    /// The day the newest export of invitations was made; ages are counted from it.
    pub exported_on: Option<Date>,
    /// How many match, of which `invitations` may be a part.
    pub total: u64,
    /// The invitations.
    pub invitations: Vec<Invitation>,
    /// What several of the waiting ones share, largest first.
    pub groups: Vec<Group>,
    /// What the owner did in her last sitting, and how long the rest may take.
    pub sitting: Sitting,
    /// Days to put one off until.
    pub put_off: Vec<Date>,
}

/// Waiting invitations by verdict.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Piles {
    /// Advice: let in.
    pub let_in: u64,
    /// Advice: ask first.
    pub ask_first: u64,
    /// Advice: leave.
    pub leave: u64,
    /// Put off by the owner.
    pub later: u64,
    /// Decided by the owner.
    pub decided: u64,
    /// Accepted: now among the connections.
    pub accepted: u64,
}

/// One invitation.
#[derive(Debug, Clone, Serialize)]
pub struct Invitation {
    /// Stable name of this invitation, for addresses and commands.
    pub id: String,
    /// The person's stable name.
    pub person: String,
    /// The name as the invitation shows it.
    pub name: String,
    /// Profile address, where the export gives one.
    pub profile: Option<String>,
    /// `incoming` or `outgoing`.
    pub direction: &'static str,
    /// Day it was sent.
    pub sent_on: Option<Date>,
    /// Whole days between sending and the export.
    pub age_days: Option<i64>,
    /// The personal note; `null` when none was written.
    pub note: Option<String>,
    /// `waiting`, `accepted` or `decided`.
    pub state: String,
    /// The owner's decision: `let-in`, `ask-first`, `leave`, `later`.
    pub decision: Option<String>,
    /// The day it comes back, when it was put off until one.
    pub until: Option<Date>,
    /// `let-in`, `ask-first` or `leave`; `null` for an invitation the owner sent.
    pub verdict: Option<&'static str>,
    /// How sure the verdict is, 0 to 1.
    pub confidence: Option<f64>,
    /// The sum of all answers, in log-odds of letting in.
    pub log_odds: Option<f64>,
    /// How far missing answers may move it: a standard error.
    pub error: Option<f64>,
    /// One line a person would say aloud.
    pub reason: Option<Spoken>,
    /// That the owner's decisions moved the verdict, and what the stance alone would advise; else `null`.
    pub learned: Option<Spoken>,
    /// That it has waited long, in a sentence.
    pub stale: Option<Spoken>,
    /// The group of near-identical notes it belongs to.
    pub group: Option<String>,
    /// Every group it belongs to, that of its note first.
    pub groups: Vec<String>,
    /// The question to put to the owner first, by key: its answer tells most with a look. `null` unless the advice
    /// is to ask.
    pub asks: Option<String>,
    /// The answers to what is asked, in its order.
    pub answers: Vec<Answer>,
}

/// One answer to one question.
#[derive(Debug, Clone, Serialize)]
pub struct Answer {
    /// `know`, `note`, `mutual`, `face`, `place`, `work`, `voice`, `common`, `count`, `value`, `gut`, or the key
    /// of a question of the owner's own.
    pub question: Cow<'static, str>,
    /// The question in the owner's words; `null` for one of the eleven as shipped.
    pub wording: Option<String>,
    /// `yes`, `no` or `unknown`.
    pub answer: &'static str,
    /// `evidence` or `owner`.
    pub by: &'static str,
    /// Why.
    pub reason: Spoken,
    /// What it did to the verdict, in log-odds.
    pub weight: f64,
    /// Whether it is one of the few worth asking, because the owner's answer would decide.
    pub would_decide: bool,
    /// The rows it rests on.
    pub facts: Vec<FactShown>,
}

/// The desk.
///
/// # Errors
/// When the disk fails.
pub fn invitations(book: &Book, ask: &Ask, today: Date) -> Result<Invitations, Error> {
    let book = &book.connection;
    let bench = Bench::load(book)?;
    let (sql, key) = ask.query();
    let mut query = book.prepare_cached(sql)?;
    let limit = if ask.limit == 0 { -1 } else { ask.limit.cast_signed() };
    let part =
        rusqlite::named_params! { ":key": key, ":limit": limit, ":from": ask.from.cast_signed() };
    let rows = query.query_map(part, bench::Invitation::read)?;
    let rows: Vec<bench::Invitation> = rows.collect::<rusqlite::Result<_>>()?;
    let shown = rows.iter().map(|row| show(book, &bench, row, today));
    let piles = piles(book)?;
    Ok(Invitations {
        schema: "invitations/1",
        piles,
        sitting: sitting::sitting(book, piles.let_in + piles.ask_first + piles.leave)?,
        put_off: days_to_put_off(today),
        exported_on: bench.counted_from,
        total: total(book, ask, piles)?,
        invitations: shown.collect::<Result<_, _>>()?,
        groups: group::groups(book)?,
    })
}

/// Days an invitation may be put off by: a week, a month, a season.
const DAYS_PUT_OFF: [i32; 3] = [7, 30, 90];

/// The days an invitation may be put off until.
#[must_use]
pub fn days_to_put_off(today: Date) -> Vec<Date> {
    DAYS_PUT_OFF.map(|days| today.saturating_add(days.days())).to_vec()
}

/// One invitation.
///
/// # Errors
/// When there is none of that name, or the disk fails.
pub fn invitation(book: &Book, id: &str, today: Date) -> Result<Invitation, Error> {
    let book = &book.connection;
    let mut query = book.prepare_cached(include_str!("../roster/invitation.sql"))?;
    let row = query.query_row([id], bench::Invitation::read).optional()?;
    let row = row.ok_or_else(|| Error::no(Sought::Invitation, id))?;
    show(book, &Bench::load(book)?, &row, today)
}

/// The invitations between the owner and one person.
pub(super) fn of_person(
    book: &Connection,
    person: i64,
    today: Date,
) -> Result<Vec<Invitation>, Error> {
    let mut query = book.prepare_cached(include_str!("invitations_of_person.sql"))?;
    let rows: Vec<bench::Invitation> =
        query.query_map([person], bench::Invitation::read)?.collect::<rusqlite::Result<_>>()?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let bench = Bench::load(book)?;
    rows.iter().map(|row| show(book, &bench, row, today)).collect()
}

/// How many there are in each pile.
pub(super) fn piles(book: &Connection) -> Result<Piles, Error> {
    let mut query = book.prepare_cached(include_str!("piles.sql"))?;
    let mut rows = query.query([])?;
    let mut piles = Piles::default();
    while let Some(row) = rows.next()? {
        let pile = match row.get::<_, String>("pile")?.as_str() {
            "let-in" => &mut piles.let_in,
            "ask-first" => &mut piles.ask_first,
            "leave" => &mut piles.leave,
            "later" => &mut piles.later,
            "decided" => &mut piles.decided,
            _ => &mut piles.accepted,
        };
        *pile = row.get("size")?;
    }
    Ok(piles)
}

/// How many there are of what is asked for.
fn total(book: &Connection, ask: &Ask, piles: Piles) -> Result<u64, Error> {
    let count =
        |sql: &str, key: &str| book.prepare_cached(sql)?.query_row([key], |row| row.get("size"));
    if let Some(q) = &ask.q {
        return Ok(count(include_str!("count_found.sql"), q)?);
    }
    Ok(match (&ask.group, ask.pile.as_deref(), ask.state) {
        (Some(group), ..) => group::size(book, group)?,
        (None, Some("let-in"), _) => piles.let_in,
        (None, Some("ask-first"), _) => piles.ask_first,
        (None, Some("leave"), _) => piles.leave,
        (None, Some(_), _) => piles.later,
        (None, None, State::Waiting) => piles.let_in + piles.ask_first + piles.leave + piles.later,
        (None, None, State::Decided) => piles.decided,
        (None, None, State::Accepted) => piles.accepted,
        (None, None, State::All) => {
            count("select count(*) as size from invitation where ?1 is not null", "all")?
        }
    })
}

fn show(
    book: &Connection,
    bench: &Bench,
    row: &bench::Invitation,
    today: Date,
) -> Result<Invitation, Error> {
    let is_incoming = row.by == "them";
    let counted_to = bench.counted_from.unwrap_or(today);
    let age = row
        .sent_on
        .and_then(|sent| counted_to.since(sent).ok())
        .map(|span| i64::from(span.get_days()));
    let judged = if is_incoming { Some(bench.judge(book, row, today)?) } else { None };
    let verdict = judged.as_ref().map(|judged| &judged.verdict);
    Ok(Invitation {
        id: row.id.clone(),
        person: row.token.clone(),
        name: row.name.clone(),
        profile: row.profile.clone(),
        direction: if is_incoming { "incoming" } else { "outgoing" },
        sent_on: row.sent_on,
        age_days: age.map(|days| days.max(0)),
        note: row.note.clone(),
        state: row.state.clone(),
        decision: row.decision.clone(),
        until: row.until,
        verdict: verdict.map(|verdict| verdict.advice.key()),
        confidence: verdict.map(|verdict| verdict.confidence),
        log_odds: verdict.map(|verdict| verdict.log_odds),
        error: verdict.map(|verdict| verdict.error),
        reason: verdict.map(|verdict| verdict.reason.clone().into()),
        learned: verdict.and_then(|verdict| learned(verdict, &bench.criteria)),
        stale: verdict.and_then(|verdict| verdict.stale.clone()).map(Spoken::from),
        group: row.kin_group.clone(),
        groups: group::of(book, row)?,
        asks: verdict.and_then(|verdict| verdict.ask.first().cloned()),
        answers: judged.map(|judged| answers(&judged, &bench.criteria)).unwrap_or_default(),
    })
}

/// Says that decisions moved the advice, where they did.
fn learned(verdict: &Verdict, criteria: &Criteria) -> Option<Spoken> {
    let alone = before_learning(verdict, criteria)?;
    let say = Say::new("card-learned").text("now", verdict.advice.key());
    Some(say.text("alone", alone.key()).into())
}

fn answers(judged: &Judged, criteria: &Criteria) -> Vec<Answer> {
    let answers = judged.verdict.answers.iter();
    answers.map(|answered| answer(answered, &judged.held, criteria)).collect()
}

fn answer(answered: &Answered, held: &[Held], criteria: &Criteria) -> Answer {
    let facts = answered.reason.facts.iter().rev().filter_map(|at| held.get(*at));
    let entry = criteria.questionnaire.get(&answered.question);
    Answer {
        question: answered.question.clone(),
        wording: entry.and_then(|entry| entry.wording.clone()),
        answer: answered.answer.key(),
        by: answered.by.key(),
        reason: answered.reason.say.clone().into(),
        weight: answered.weight,
        would_decide: answered.would_decide,
        facts: facts.take(FACTS_AN_ANSWER).map(FactShown::of).collect(),
    }
}

/// Rows shown under one answer, the newest; the person's page has them all.
const FACTS_AN_ANSWER: usize = 5;
