//! How well we triage: what came of letting people in, how often the advice agrees with the owner, and what her
//! decisions moved.

use ::people::Say;
use ::people::scenario::Answer;
use ::people::scenario::triage::learn::{
    Agreement as Agreed, Leanings, LearnWeights, Learned, Moved as LearnedMove, Part,
};
use ::people::share::Share;
use rusqlite::Row;
use serde::{Deserialize, Serialize};

use super::shown::Spoken;
use crate::roster::taught;
use crate::rulings::triage as said;
use crate::{Book, Error};

/// How well we triage.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Triage {
    /// `triage/1`.
    pub schema: &'static str,
    /// The owner's stance.
    pub stance: &'static str,
    /// Invitations received.
    pub received: u32,
    /// What is counted, each with its share.
    pub figures: Vec<Figure>,
    /// The same, quarter by quarter, the oldest first.
    pub quarters: Vec<Quarter>,
    /// What the owner's decisions taught.
    pub taught: Taught,
    /// Whether she put away what earlier decisions had taught.
    pub is_reset: bool,
    /// Invitations whose decision would teach most, the first first.
    pub next: Vec<super::criteria::Mover>,
}

/// One thing that is counted.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Figure {
    /// Its name, under which `people` lists those counted: `triage-accepted`, `triage-talked`,
    /// `triage-pitched`, `triage-removed`, `triage-let-in-later`, `triage-agreed`, `triage-asked` or
    /// `triage-differed`.
    pub key: &'static str,
    /// How many.
    pub part: u32,
    /// Of how many.
    pub of: u32,
    /// Lower end of the 80 % interval of the share, 0 to 1; `null` of none.
    pub low: Option<f64>,
    /// Upper end.
    pub high: Option<f64>,
}

/// One quarter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Default)]
pub struct Quarter {
    /// `2024-Q1`.
    pub quarter: String,
    /// Invitations received in it.
    pub received: u32,
    /// People let in in it.
    pub accepted: u32,
    /// Of them, strangers.
    pub strangers: u32,
    /// Of the strangers, those one talked with since.
    pub talked: u32,
    /// Those let in who pitched within two weeks.
    pub pitched: u32,
    /// Those let in who are no connections any more.
    pub removed: u32,
    /// Decisions of it that are learned from.
    pub decided: u32,
    /// Of them, those the advice agrees with.
    pub agreed: u32,
}

/// What the owner's decisions taught.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Taught {
    /// How the advice as shipped agrees with the decisions.
    pub before: Agreement,
    /// How what was learned agrees with decisions that were held out.
    pub after: Agreement,
    /// Whether what was learned holds.
    pub is_taken: bool,
    /// What was learned, the furthest first, whether it holds or not.
    pub moved: Vec<Moved>,
}

/// How often advice and decision agree.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Agreement {
    /// Decisions it agrees with.
    pub agree: u32,
    /// Decisions before which it would have asked first.
    pub asked: u32,
    /// Of so many.
    pub of: u32,
    /// How unlikely the decisions were held, on average: -ln of the probability. A coin has 0.69.
    pub surprise: f64,
}

/// One weight that the decisions moved.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Moved {
    /// The key of the question; `null` for where the sum starts.
    pub question: Option<String>,
    /// `yes`, `no`, or `unknown` where what was found settles nothing.
    pub answer: Option<String>,
    /// What was found, by the message that says it; `null` for the answer as a whole.
    pub reason: Option<String>,
    /// Whether it is about how much of that was found, not whether.
    pub is_much: bool,
    /// What was found, as it was said of somebody.
    pub example: Option<Spoken>,
    /// By how much it moved, in log-odds.
    pub by: f64,
    /// How far that may be off: a standard error.
    pub error: f64,
    /// Decisions it was seen in.
    pub seen: u32,
}

/// How well we triage.
///
/// # Errors
/// When the disk fails.
pub fn triage(book: &Book) -> Result<Triage, Error> {
    let quarters = quarters(book)?;
    let sum = |of: fn(&Quarter) -> u32| quarters.iter().map(of).sum::<u32>();
    let (received, accepted) = (sum(|it| it.received), sum(|it| it.accepted));
    let taught = taught::written(&book.connection)?.unwrap_or_else(Taught::nothing);
    let (told, later) = (told(book)?, let_in_later(book)?);
    let figures = vec![
        figure("triage-accepted", accepted, received),
        figure("triage-talked", sum(|it| it.talked), sum(|it| it.strangers)),
        figure("triage-pitched", sum(|it| it.pitched), told_of_pitches(book)?),
        figure("triage-removed", sum(|it| it.removed), accepted),
        figure("triage-let-in-later", later.0, later.1),
        figure("triage-agreed", told.agreed, told.of),
        figure("triage-asked", told.asked, told.of),
        figure("triage-differed", told.of - told.agreed - told.asked, told.of),
    ];
    Ok(Triage {
        schema: "triage/1",
        stance: said::stance(&book.connection)?.key,
        received,
        figures,
        quarters,
        taught,
        is_reset: said::unlearned(&book.connection)?.is_some(),
        next: taught::next(&book.connection, NEXT)?,
    })
}

/// Invitations named whose decision would teach most.
const NEXT: usize = 40;

fn figure(key: &'static str, part: u32, of: u32) -> Figure {
    let interval = Share { part, of }.interval();
    Figure { key, part, of, low: interval.map(|it| it.0), high: interval.map(|it| it.2) }
}

/// Acceptances of which it is known whether they were followed by a pitch.
fn told_of_pitches(book: &Book) -> Result<u32, Error> {
    let sql = "select count(*) as n from outcome where pitched is not null";
    Ok(book.connection.query_row(sql, [], |row| row.get("n"))?)
}

/// What would have been advised before each decision, beside what was decided.
struct Told {
    of: u32,
    agreed: u32,
    asked: u32,
}

fn told(book: &Book) -> Result<Told, Error> {
    let told = book.connection.query_row(include_str!("triage_told.sql"), [], |row| {
        Ok(Told { of: row.get("size")?, agreed: row.get("agreed")?, asked: row.get("asked")? })
    })?;
    Ok(told)
}

/// Who had been left before, and of how many.
fn let_in_later(book: &Book) -> Result<(u32, u32), Error> {
    let sql = "select coalesce(sum(was_left), 0) as part, count(*) as size from lesson";
    Ok(book.connection.query_row(sql, [], |row| Ok((row.get("part")?, row.get("size")?)))?)
}

fn quarters(book: &Book) -> Result<Vec<Quarter>, Error> {
    let mut query = book.connection.prepare_cached(include_str!("triage_quarters.sql"))?;
    let rows = query.query_map([], Quarter::read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

impl Quarter {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            quarter: row.get("quarter")?,
            received: row.get("received")?,
            accepted: row.get("accepted")?,
            strangers: row.get("strangers")?,
            talked: row.get("talked")?,
            pitched: row.get("pitched")?,
            removed: row.get("removed")?,
            decided: row.get("decided")?,
            agreed: row.get("agreed")?,
        })
    }
}

impl Figure {
    /// The figure in a sentence.
    #[must_use]
    pub fn says(&self) -> Spoken {
        let percent = |share: Option<f64>| (100.0 * share.unwrap_or(0.0)).round();
        let id = match self.key {
            "triage-accepted" => "triage-figure-accepted",
            "triage-talked" => "triage-figure-talked",
            "triage-pitched" => "triage-figure-pitched",
            "triage-removed" => "triage-figure-removed",
            "triage-let-in-later" => "triage-figure-let-in-later",
            "triage-agreed" => "triage-figure-agreed",
            "triage-asked" => "triage-figure-asked",
            _ => "triage-figure-differed",
        };
        let say = Say::new(id).number("part", self.part).number("of", self.of);
        say.number("low", percent(self.low)).number("high", percent(self.high)).into()
    }
}

impl Triage {
    /// How often the advice agrees, and what became of what was learned, in sentences.
    #[must_use]
    pub fn says(&self) -> Vec<Spoken> {
        let part = |key: &str| {
            let figure = self.figures.iter().find(|figure| figure.key == key);
            figure.map_or((0, 0), |figure| (figure.part, figure.of))
        };
        let ((agreed, of), (asked, _)) = (part("triage-agreed"), part("triage-asked"));
        if of == 0 {
            let id = if self.is_reset { "taught-reset" } else { "taught-nothing" };
            return vec![Say::new(id).into()];
        }
        let agrees = Say::new("taught-agrees").number("agree", agreed).number("of", of);
        vec![agrees.number("asked", asked).into(), self.taught.says(of).into()]
    }
}

impl Taught {
    /// What became of what was learned, when so much is decided.
    fn says(&self, decided: u32) -> Say {
        let enough = u32::try_from(LearnWeights::default().least_lessons).unwrap_or(u32::MAX);
        if self.is_taken {
            let taken = Say::new("taught-taken").number("before", self.before.agree);
            taken.number("of", self.before.of)
        } else if decided < enough {
            Say::new("taught-too-little").number("of", decided).number("enough", enough)
        } else {
            Say::new("taught-no-better")
        }
    }

    /// What was learned.
    pub(crate) fn of(learned: &Learned) -> Self {
        Self {
            before: agreement(learned.before),
            after: agreement(learned.after),
            is_taken: learned.is_taken,
            moved: learned.moved.iter().map(Moved::of).collect(),
        }
    }

    /// Before anything was decided.
    fn nothing() -> Self {
        let none = agreement(Agreed::default());
        Self { before: none, after: none, is_taken: false, moved: Vec::new() }
    }

    /// What holds of it.
    pub(crate) fn leanings(&self) -> Leanings {
        let moved = self.moved.iter().filter(|_| self.is_taken);
        Leanings(moved.filter_map(|moved| Some((moved.part()?, moved.by))).collect())
    }

    /// What moved so far that it tells, where it holds.
    #[must_use]
    pub fn told(&self) -> Vec<&Moved> {
        let far = |moved: &&Moved| self.is_taken && moved.by.abs() >= LEAST_TOLD;
        self.moved.iter().filter(far).take(MOST_TOLD).collect()
    }
}

/// A weight that moved by less is as it was.
const LEAST_TOLD: f64 = 0.2;
/// Weights named.
const MOST_TOLD: usize = 8;

impl Moved {
    fn of(moved: &LearnedMove) -> Self {
        let (answer, reason) = match &moved.part {
            Part::Start => (None, None),
            Part::Answer { answer, .. } => (Some(answer.key().to_owned()), None),
            Part::Reason { answer, reason, .. } | Part::Much { answer, reason, .. } => {
                (Some(answer.key().to_owned()), Some(reason.clone()))
            }
        };
        Self {
            is_much: matches!(moved.part, Part::Much { .. }),
            question: moved.part.question().map(str::to_owned),
            answer,
            reason,
            example: moved.example.clone().map(Spoken::from),
            by: moved.by,
            error: moved.error,
            seen: moved.seen,
        }
    }

    fn part(&self) -> Option<Part> {
        let Some(question) = self.question.clone() else { return Some(Part::Start) };
        let answer = Answer::read(self.answer.as_deref()?)?;
        Some(match self.reason.clone() {
            Some(reason) if self.is_much => Part::Much { question, answer, reason },
            Some(reason) => Part::Reason { question, answer, reason },
            None => Part::Answer { question, answer },
        })
    }
}

fn agreement(agreed: Agreed) -> Agreement {
    Agreement { agree: agreed.agree, asked: agreed.asked, of: agreed.of, surprise: agreed.surprise }
}
