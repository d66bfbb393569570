//! Judging one invitation: gathers what the questions ask about, and asks `people`.
//!
//! The list, the page, the command and the refresh all come here, so that an invitation has one verdict
//! wherever it is looked at.

use std::collections::BTreeSet;

use jiff::civil::Date;
use people::digest::Digest;
use people::scenario::Answer;
use people::scenario::owner::Owner;
use people::scenario::triage::outcome::{Outcome, outcome};
use people::scenario::triage::{Case, Criteria, Held as Shelves, Verdict, triage};
use people::{Fact, Handle, What};
use rusqlite::{Connection, Row};

use super::{desk, taught};
use crate::ledger::read::{self, Held};
use crate::ledger::{plates, row, words};
use crate::ops::{ANSWER, DECISION, DONE, UNTIL};
use crate::rulings::Ruling;
use crate::{Error, find, rulings};

/// What is the same for every invitation: the owner, and what the files hold at all.
#[derive(Debug)]
pub(crate) struct Bench {
    owner: Owner,
    shelves: Shelves,
    /// By what the owner judges.
    pub(crate) criteria: Criteria,
    /// The day ages are counted from.
    pub(crate) counted_from: Option<Date>,
}

/// An invitation as its row has it.
#[derive(Debug, Clone)]
pub(crate) struct Invitation {
    pub(crate) id: String,
    pub(crate) person: i64,
    pub(crate) token: String,
    pub(crate) name: String,
    /// What the files call them: the owner's name for somebody is no evidence.
    pub(crate) named: String,
    pub(crate) profile: Option<String>,
    pub(crate) by: String,
    pub(crate) second: i64,
    pub(crate) sent_on: Option<Date>,
    pub(crate) note: Option<String>,
    pub(crate) state: String,
    pub(crate) decision: Option<String>,
    /// Put off until this day.
    pub(crate) until: Option<Date>,
    /// The house the sender works at.
    pub(crate) house: Option<String>,
    /// The event the note names, as a key.
    pub(crate) event_key: Option<String>,
    pub(crate) kin_group: Option<String>,
    pub(crate) kin: u32,
}

/// A verdict with the facts its reasons point to.
#[derive(Debug)]
pub(crate) struct Judged {
    pub(crate) verdict: Verdict,
    pub(crate) held: Vec<Held>,
}

impl Bench {
    /// Sets it up.
    pub(crate) fn load(book: &Connection) -> Result<Self, Error> {
        let counted_from: Option<String> = book.query_row(
            "select max(exported_on) as day from document where kind = 'Invitations'",
            [],
            |row| row.get("day"),
        )?;
        Ok(Self {
            owner: owner(book)?,
            shelves: shelves(book)?,
            criteria: taught::criteria(book)?,
            counted_from: counted_from.and_then(|day| day.parse().ok()),
        })
    }

    /// What the owner is called; nothing where no file tells.
    pub(crate) fn owner_name(&self) -> &str {
        self.owner.names.last().map_or("", String::as_str)
    }

    /// Asks the questions about one invitation.
    pub(crate) fn judge(
        &self,
        book: &Connection,
        invitation: &Invitation,
        today: Date,
    ) -> Result<Judged, Error> {
        let held = held(book, invitation, today)?;
        self.judge_held(book, invitation, held, today)
    }

    /// Asks them with what was known by the end of a day.
    pub(crate) fn judge_as_of(
        &self,
        book: &Connection,
        invitation: &Invitation,
        day: Date,
    ) -> Result<Judged, Error> {
        self.judge_held(book, invitation, held(book, invitation, day)?, day)
    }

    fn judge_held(
        &self,
        book: &Connection,
        invitation: &Invitation,
        held: Vec<Held>,
        today: Date,
    ) -> Result<Judged, Error> {
        let facts: Vec<Fact> = held.iter().map(|held| held.fact.clone()).collect();
        let answered = answered(book, &held, invitation)?;
        let mutual = mutual(book, invitation.person, &facts)?;
        let case = self.case(invitation, &facts, today);
        let verdict = triage(&Case { mutual: &mutual, answered: &answered, ..case });
        Ok(Judged { verdict, held })
    }

    /// What came of letting the sender in.
    pub(crate) fn outcome(
        &self,
        book: &Connection,
        invitation: &Invitation,
        held: &[Held],
        let_in_on: Date,
    ) -> Result<Outcome, Error> {
        let mut facts: Vec<Fact> = held.iter().map(|held| held.fact.clone()).collect();
        facts.iter_mut().try_for_each(|fact| words::restore(book, fact))?;
        Ok(outcome(&self.case(invitation, &facts, let_in_on), let_in_on))
    }

    fn case<'a>(&'a self, invitation: &'a Invitation, facts: &'a [Fact], today: Date) -> Case<'a> {
        Case {
            name: &invitation.named,
            sent_on: invitation.sent_on,
            note: invitation.note.as_deref(),
            facts,
            mutual: &[],
            kin: invitation.kin,
            owner: &self.owner,
            held: self.shelves,
            answered: &[],
            criteria: &self.criteria,
            today: self.counted_from.unwrap_or(today),
        }
    }
}

/// What is known of the sender on a day. A meeting to come is no meeting yet.
fn held(book: &Connection, invitation: &Invitation, day: Date) -> Result<Vec<Held>, Error> {
    let handles = find::handles(book, invitation.person)?;
    let mut held = read::about(book, &handles)?;
    held.retain(|held| held.fact.when.day().is_none_or(|on| on <= day));
    Ok(held)
}

impl Invitation {
    /// Reads a row of `invitations.sql` or one of its kin.
    pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            person: row.get("person")?,
            token: row.get("token")?,
            name: row.get("name")?,
            named: row.get("named")?,
            profile: row.get("profile")?,
            by: row.get("by")?,
            second: row.get("second")?,
            sent_on: row.get::<_, Option<String>>("sent_on")?.and_then(|day| day.parse().ok()),
            note: row.get("note")?,
            state: row.get("state")?,
            decision: row.get("decision")?,
            until: row.get::<_, Option<String>>("until")?.and_then(|day| day.parse().ok()),
            house: row.get("house")?,
            event_key: row.get("event_key")?,
            kin_group: row.get("kin_group")?,
            kin: row.get("kin")?,
        })
    }
}

/// The owner, as her files and her own word describe her.
pub(crate) fn owner(book: &Connection) -> Result<Owner, Error> {
    let facts = match plates::find(book, &Handle::Me)? {
        Some(me) => read::about(book, &[me])?.into_iter().map(|held| held.fact).collect(),
        None => Vec::<Fact>::new(),
    };
    let mut owner = Owner::of(&facts);
    rulings::goals::teach(book, &mut owner)?;
    Ok(owner)
}

/// What kinds of evidence the files hold.
fn shelves(book: &Connection) -> Result<Shelves, Error> {
    let mut query = book.prepare_cached("select distinct source, kind from document")?;
    let kinds: Vec<(String, String)> = query
        .query_map([], |row| Ok((row.get("source")?, row.get("kind")?)))?
        .collect::<rusqlite::Result<_>>()?;
    let has = |prefix: &str| kinds.iter().any(|(_, kind)| kind.to_lowercase().starts_with(prefix));
    let has_source = |name: &str| kinds.iter().any(|(source, _)| source == name);
    Ok(Shelves {
        has_messages: has("messages")
            || ["whatsapp", "facebook", "x", "sms-backup"].into_iter().any(has_source),
        has_recommendations: has("recommendations"),
        has_address_book: has("contacts")
            || has("importedcontacts")
            || has("imported contacts")
            || ["vcard", "google-contacts", "outlook-contacts", "monica", "columns"]
                .into_iter()
                .any(has_source),
        has_mail: has_source("mail"),
        has_calendar: has_source("calendar"),
    })
}

/// What the owner answered, under whichever plate it was ruled.
fn answered(
    book: &Connection,
    held: &[Held],
    invitation: &Invitation,
) -> Result<Vec<(String, Answer)>, Error> {
    let mut answered = Vec::new();
    for ruling in rulings_about(book, held, invitation)? {
        let question = ruling.key.strip_prefix(ANSWER);
        if let (Some(question), Some(answer)) = (question, Answer::read(&ruling.value)) {
            answered.push((question.to_owned(), answer));
        }
    }
    Ok(answered)
}

/// What the owner decided, and what came of it.
#[derive(Debug, Default)]
pub(crate) struct Said {
    pub(crate) decision: Option<String>,
    pub(crate) decided_on: Option<Date>,
    /// Put off until this day.
    pub(crate) until: Option<Date>,
    /// What was decided is done on LinkedIn, by the owner's word.
    pub(crate) is_ticked: bool,
}

/// The owner's decision, under whichever plate it was ruled.
pub(crate) fn said(
    book: &Connection,
    held: &[Held],
    invitation: &Invitation,
) -> Result<Said, Error> {
    let rulings = rulings_about(book, held, invitation)?;
    let of =
        |key: &str| rulings.iter().find(|ruling| ruling.key == key && !ruling.value.is_empty());
    let Some(decision) = of(DECISION) else { return Ok(Said::default()) };
    Ok(Said {
        decision: Some(decision.value.clone()),
        decided_on: decision.said_on,
        until: of(UNTIL).and_then(|ruling| ruling.value.parse().ok()),
        // A tick is for the decision it was given for.
        is_ticked: of(DONE).is_some_and(|done| done.value == decision.value),
    })
}

/// Every decision of the owner's that was not taken back, the newest last, under whichever plates it was
/// ruled.
pub(crate) fn decisions(
    book: &Connection,
    held: &[Held],
    invitation: &Invitation,
) -> Result<Vec<Ruling>, Error> {
    let mut decisions = Vec::new();
    for subject in subjects(held, invitation) {
        decisions.extend(rulings::every(book, &subject, DECISION)?);
    }
    decisions.sort();
    Ok(decisions)
}

fn rulings_about(
    book: &Connection,
    held: &[Held],
    invitation: &Invitation,
) -> Result<Vec<Ruling>, Error> {
    let mut all = Vec::new();
    for subject in subjects(held, invitation) {
        all.extend(rulings::about(book, &subject)?);
    }
    Ok(rulings::newest(all))
}

/// What rulings about this invitation go by.
fn subjects(held: &[Held], invitation: &Invitation) -> BTreeSet<String> {
    let side = row::side(&invitation.by);
    let rows = held.iter().filter_map(|held| match &held.fact.what {
        What::Invited { by, .. } if *by == side => {
            let second = held.fact.when.second().unwrap_or(row::NO_TIME);
            desk::is_one_invitation(invitation.second, second).then_some((&held.fact.about, second))
        }
        _ => None,
    });
    rows.map(|(handle, second)| rulings::invitation_subject(handle, side, second)).collect()
}

/// Groups looked through for people both know, the newest.
const MOST_GROUPS: usize = 50;
/// People both know that are enough to tell; who writes much in groups would have hundreds.
const ENOUGH_MUTUAL: usize = 20;

/// The group a fact is of: a conversation, a mail or a meeting of more than two.
fn group(fact: &Fact) -> Option<Digest> {
    match &fact.what {
        What::Among { thread, .. } => Some(*thread),
        What::Wrote { others, thread, .. } | What::Met { others, thread, .. } => {
            (*others > 1).then_some(*thread)
        }
        _ => None,
    }
}

/// Names of people seen in groups with this person.
fn mutual(book: &Connection, person: i64, facts: &[Fact]) -> Result<Vec<String>, Error> {
    let mut names: Vec<String> = Vec::new();
    let mut query = book.prepare_cached(include_str!("mutual.sql"))?;
    let mut groups: Vec<Digest> = Vec::new();
    for thread in facts.iter().rev().filter_map(group) {
        if groups.len() < MOST_GROUPS && !groups.contains(&thread) {
            groups.push(thread);
        }
    }
    for thread in groups {
        if names.len() >= ENOUGH_MUTUAL {
            break;
        }
        let rows = query
            .query_map((thread.0.cast_signed(), person), |row| row.get::<_, String>("name"))?;
        for name in rows {
            let name = name?;
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    Ok(names)
}
