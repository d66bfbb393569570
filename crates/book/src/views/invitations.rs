//! The desk: invitations with their eleven answers and a verdict each.

use jiff::civil::Date;
use serde::Serialize;

use super::shown::{FactShown, Spoken};

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
    /// Notes that several of the waiting ones share, largest first.
    pub groups: Vec<Group>,
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
    pub state: &'static str,
    /// The owner's decision: `let-in`, `ask-first`, `leave`, `later`.
    pub decision: Option<String>,
    /// `let-in`, `ask-first` or `leave`.
    pub verdict: &'static str,
    /// How sure the verdict is, 0 to 1.
    pub confidence: f64,
    /// One line a person would say aloud.
    pub reason: Spoken,
    /// The group of near-identical notes it belongs to.
    pub group: Option<String>,
    /// The eleven answers, in their order.
    pub answers: Vec<Answer>,
}

/// One answer to one of the eleven questions.
#[derive(Debug, Clone, Serialize)]
pub struct Answer {
    /// `know`, `note`, `mutual`, `face`, `place`, `work`, `voice`, `common`, `count`, `value` or `gut`.
    pub question: &'static str,
    /// `yes`, `no` or `unknown`.
    pub answer: &'static str,
    /// `evidence` or `owner`.
    pub by: &'static str,
    /// Why.
    pub reason: Spoken,
    /// What it did to the verdict, in log-odds; 0 when unknown.
    pub weight: f64,
    /// Whether an answer by the owner could still change the verdict.
    pub would_decide: bool,
    /// The rows it rests on.
    pub facts: Vec<FactShown>,
}

/// Invitations that carry nearly the same note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Group {
    /// Its name in [`Invitation::group`].
    pub id: String,
    /// How many of the waiting ones belong to it.
    pub size: u64,
    /// One of the notes.
    pub note: String,
}
