//! By what invitations are judged: the stance, the questions, and which verdicts a change of them would move.

use ::people::Say;
use ::people::scenario::Answer;
use ::people::scenario::triage::{Advice, STANCES, Stance};
use jiff::civil::Date;
use serde::Serialize;

use super::shown::Spoken;
use crate::ops::Wish;
use crate::roster::taught;
use crate::rulings::triage as said;
use crate::{Book, Error};

/// The stances there are, and the owner's.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Stances {
    /// `stance/1`.
    pub schema: &'static str,
    /// The owner's.
    pub stance: &'static str,
    /// All of them.
    pub stances: Vec<StanceShown>,
}

/// One stance.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StanceShown {
    /// Its name.
    pub key: &'static str,
    /// From here upwards somebody is let in, in log-odds.
    pub let_in: f64,
    /// From here downwards they are left.
    pub leave: f64,
    /// Questions that count more or less than usual.
    pub emphases: Vec<Emphasised>,
}

/// How much a question counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Emphasised {
    /// Its key.
    pub question: &'static str,
    /// `less`, `more` or `most`.
    pub emphasis: &'static str,
}

/// The questions as they are put.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Questions {
    /// `questions/1`.
    pub schema: &'static str,
    /// The owner's stance.
    pub stance: &'static str,
    /// All of them, in order, those that are not asked too.
    pub questions: Vec<Question>,
}

/// One question as it is put.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Question {
    /// Its key.
    pub key: String,
    /// The owner's words; `null` for one of the eleven as shipped.
    pub wording: Option<String>,
    /// `less`, `usual`, `more` or `most`.
    pub emphasis: &'static str,
    /// Whether it is asked.
    pub is_on: bool,
    /// Whether it is the owner's own.
    pub is_own: bool,
    /// What a yes of the owner's adds, in log-odds, with what was learned.
    pub yes: f64,
    /// What a no adds.
    pub no: f64,
}

/// Which verdicts move with a change of the criteria.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Moves {
    /// `moves/1`.
    pub schema: &'static str,
    /// How many move.
    pub moved: u32,
    /// Of so many that wait.
    pub waiting: u32,
    /// From where to where, those who come nearer first.
    pub ways: Vec<Way>,
}

/// Verdicts that move from one advice to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Way {
    /// What was advised.
    pub from: &'static str,
    /// What is advised then.
    pub to: &'static str,
    /// About whom.
    pub invitations: Vec<Mover>,
}

/// An invitation whose verdict moves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Mover {
    /// Its public name.
    pub id: String,
    /// Of whom.
    pub name: String,
}

/// The stances.
///
/// # Errors
/// When the disk fails.
pub fn stances(book: &Book) -> Result<Stances, Error> {
    let stance = said::stance(&book.connection)?;
    let stances = STANCES.into_iter().map(StanceShown::of).collect();
    Ok(Stances { schema: "stance/1", stance: stance.key, stances })
}

impl StanceShown {
    fn of(stance: &'static Stance) -> Self {
        let emphases = stance
            .emphases
            .iter()
            .map(|(question, emphasis)| Emphasised { question, emphasis: emphasis.key() });
        Self {
            key: stance.key,
            let_in: stance.lines.let_in,
            leave: stance.lines.leave,
            emphases: emphases.collect(),
        }
    }
}

/// The questions.
///
/// # Errors
/// When the disk fails.
pub fn questions(book: &Book) -> Result<Questions, Error> {
    let criteria = taught::criteria(&book.connection)?;
    let questions = criteria.questionnaire.entries.iter().map(|entry| {
        let word = criteria.word(&entry.key);
        Question {
            key: entry.key.clone().into_owned(),
            wording: entry.wording.clone(),
            emphasis: entry.emphasis.key(),
            is_on: entry.is_on,
            is_own: entry.is_own,
            yes: word.of(Answer::Yes),
            no: word.of(Answer::No),
        }
    });
    let questions = questions.collect();
    Ok(Questions { schema: "questions/1", stance: criteria.stance.key, questions })
}

/// Which verdicts would move with a change.
///
/// # Errors
/// When what is asked for makes no sense, or the disk fails.
pub fn moves(book: &Book, wish: &Wish, today: Date) -> Result<Moves, Error> {
    let foretold = taught::foretell(&book.connection, wish, today)?;
    let waiting = u32::try_from(foretold.len()).unwrap_or(u32::MAX);
    let mut ways = Vec::new();
    for to in Advice::ALL {
        for from in Advice::ALL.into_iter().filter(|from| *from != to) {
            let movers = foretold.iter().filter(|one| (one.from, one.to) == (from, to));
            let invitations: Vec<Mover> =
                movers.map(|one| Mover { id: one.id.clone(), name: one.name.clone() }).collect();
            if !invitations.is_empty() {
                ways.push(Way { from: from.key(), to: to.key(), invitations });
            }
        }
    }
    let moved = ways.iter().map(Way::n).sum();
    Ok(Moves { schema: "moves/1", moved, waiting, ways })
}

impl Moves {
    /// How many move of how many.
    #[must_use]
    pub fn says(&self) -> Spoken {
        let say = Say::new("criteria-moves").number("moved", self.moved);
        say.number("waiting", self.waiting).into()
    }
}

impl Way {
    /// How many take it.
    #[must_use]
    pub fn n(&self) -> u32 {
        u32::try_from(self.invitations.len()).unwrap_or(u32::MAX)
    }
}
