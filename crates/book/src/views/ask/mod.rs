//! Whom to ask: for a recommendation, an introduction, or word of work.
//!
//! A ranked few, each with why, what to give first, and a draft; and beside them, said and not suggested, who did it
//! already and who is let be for a while.
//! Each question has its own file, which narrows down whom to judge; `people` judges.

mod cases;
mod introduction;
mod job;
mod recommendation;
pub(crate) mod target;
mod together;

use std::collections::BTreeMap;

use ::people::scenario::ask::give::give;
use ::people::scenario::ask::{Answer as Found, Part as Judged, Question, Verdict};
use ::people::scenario::draft::{Language, Outcome};
use ::people::tie::Which;
use jiff::civil::Date;
use serde::Serialize;

use self::cases::{Cases, Loaded};
use super::draft::{self, Letter};
use super::people::Closeness;
use super::shown::{FactShown, Spoken};
use crate::ledger::read;
use crate::rulings::Ruling;
use crate::rulings::asked::{self, Asked};
use crate::{Book, Error, find};

pub use self::target::Target;

/// What is asked.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// The question.
    pub question: Question,
    /// What it is about, in the owner's words; for work her goals when nothing is given.
    pub about: Option<&'a str>,
    /// To whom an introduction is wanted: a person, an employer, or a field of work.
    pub to: Option<&'a str>,
    /// The language to draft in where nothing tells which is theirs.
    pub otherwise: Option<Language>,
}

/// Whom to ask.
#[derive(Debug, Clone, Serialize)]
pub struct Ask {
    /// `ask/1`.
    pub schema: &'static str,
    /// `recommendation`, `introduction` or `job`.
    pub question: &'static str,
    /// What it is about, as far as that was said.
    pub about: Option<String>,
    /// To whom an introduction is wanted; `null` where that is not the question or was not said.
    pub to: Option<Target>,
    /// Who may be meant as the other side, where several are, each with words that tell them apart.
    pub may_be: Vec<Step>,
    /// Whom to ask, the likeliest first: a handful.
    pub answers: Vec<Answer>,
    /// Who did it already, and is not asked again.
    pub already: Vec<Aside>,
    /// Who is let be for a while, with the reason.
    pub resting: Vec<Aside>,
    /// For work: where the chances of many add up, the best first.
    pub clusters: Vec<Cluster>,
    /// What stands before the answers, or what would help where there are none.
    pub says: Option<Spoken>,
    /// How many could be asked, of whom the answers are the first.
    pub total: usize,
}

/// Somebody to ask.
#[derive(Debug, Clone, Serialize)]
pub struct Answer {
    /// The person's stable name.
    pub person: String,
    /// The person's name.
    pub name: String,
    /// Profile address, where one is known.
    pub profile: Option<String>,
    /// Current employer, as last stated.
    pub employer: Option<String>,
    /// Current role, as last stated.
    pub role: Option<String>,
    /// The circle.
    pub circle: String,
    /// How close, with its interval.
    pub closeness: Option<Closeness>,
    /// From 0 to 100, made of the parts and nothing else.
    pub score: f64,
    /// The parts by name: what, how much from 0 to 1, and the facts behind it.
    pub parts: BTreeMap<&'static str, Part>,
    /// Why just this person, in a sentence.
    pub reason: Spoken,
    /// The way to the other, over this person: ids and names, the last being the target. Empty where there is no other.
    pub path: Vec<Step>,
    /// What to give first, and why; `null` where nothing tells.
    pub give_first: Option<Spoken>,
    /// A draft in their language. Nothing is sent.
    pub draft: Option<String>,
    /// The tag of its language.
    pub language: Option<&'static str>,
    /// What was asked of them before, newest first.
    pub asked: Vec<Earlier>,
}

/// One part of a score.
#[derive(Debug, Clone, Serialize)]
pub struct Part {
    /// How much there is of it, from 0 to 1.
    pub value: f64,
    /// It in a sentence.
    pub reason: Spoken,
    /// Rows it rests on, the newest few.
    pub facts: Vec<FactShown>,
}

/// One on the way to somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Step {
    /// The person's stable name; `null` for an employer or a field.
    pub person: Option<String>,
    /// The name.
    pub name: String,
}

/// Somebody who is not suggested, and why.
#[derive(Debug, Clone, Serialize)]
pub struct Aside {
    /// The person's stable name.
    pub person: String,
    /// The person's name.
    pub name: String,
    /// Why.
    pub reason: Spoken,
    /// What was asked of them before, newest first.
    pub asked: Vec<Earlier>,
}

/// Something asked before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Earlier {
    /// `recommendation`, `introduction` or `job`.
    pub question: &'static str,
    /// The day.
    pub on: Date,
    /// `waiting`, `answered`, `helped`, `declined` or `led-to`.
    pub came: &'static str,
    /// What it was about or led to, in the owner's words.
    pub about: String,
}

/// Several in one place who may hear of work.
#[derive(Debug, Clone, Serialize)]
pub struct Cluster {
    /// `employer`, `field` or `place`.
    pub kind: &'static str,
    /// Its name.
    pub name: String,
    /// How many of one's people are there.
    pub people: usize,
    /// The chance that one of them hears of something, from 0 to 100.
    pub score: f64,
    /// The first of them.
    pub first: Vec<Step>,
}

/// Answers that are a handful.
const MOST: usize = 5;
/// People of one name who are shown.
const MOST_MEANT: usize = 8;
/// Rows shown under one part.
const FACTS_A_PART: usize = 3;

/// Whom to ask.
///
/// # Errors
/// When nobody is called like whom an introduction is wanted to, or the disk fails.
pub fn ask(book: &Book, wanted: Wanted<'_>, today: Date) -> Result<Ask, Error> {
    let cases = Cases::open(&book.connection, today)?;
    match wanted.question {
        Question::Recommendation => recommendation::ask(&cases, wanted),
        Question::Introduction => introduction::ask(&cases, wanted),
        Question::Job => job::ask(&cases, wanted),
    }
}

/// What stands instead of an introduction to somebody who is not told from others, or is nobody here: who may be meant.
///
/// # Errors
/// When the disk fails.
pub fn unmet(book: &Book, wanted: Wanted<'_>) -> Result<Ask, Error> {
    let to = wanted.to.unwrap_or_default();
    let meant = find::may_be(&book.connection, to)?.into_iter().take(MOST_MEANT);
    let may_be: Vec<Step> = meant.map(|(id, name)| Step { person: Some(id), name }).collect();
    let id = if may_be.is_empty() { "ask-nobody-called" } else { "ask-may-be" };
    let says = ::people::Say::new(id).text("name", to);
    Ok(Ask { may_be, ..introduction::nobody(wanted, None, says) })
}

/// The paths to one person or employer: for whoever wishes to know them.
pub(super) fn paths(book: &Book, to: &str, today: Date) -> Result<Vec<Answer>, Error> {
    let (question, about) = (Question::Introduction, None);
    let wanted = Wanted { question, about, to: Some(to), otherwise: None };
    let mut found = ask(book, wanted, today)?.answers;
    found.truncate(2);
    Ok(found)
}

/// What was asked of anybody.
#[derive(Debug, Clone, Serialize)]
pub struct AllAsked {
    /// `asked/1`.
    pub schema: &'static str,
    /// The asks, newest first.
    pub asks: Vec<OfPerson>,
}

/// One ask, and of whom.
#[derive(Debug, Clone, Serialize)]
pub struct OfPerson {
    /// The person's stable name.
    pub person: String,
    /// The person's name.
    pub name: String,
    /// What was asked.
    #[serde(flatten)]
    pub ask: Earlier,
}

/// Everything the owner noted that she asked.
///
/// # Errors
/// When the disk fails.
pub fn asked(book: &Book) -> Result<AllAsked, Error> {
    let mut asks = Vec::new();
    for (row, asked) in asked::all(&book.connection)? {
        let (person, name) =
            (find::token(&book.connection, row)?, find::by_row(&book.connection, row)?.name);
        let of = |ask| OfPerson { person: person.clone(), name: name.clone(), ask };
        asks.extend(earlier(&asked).into_iter().map(of));
    }
    asks.sort_by(|a, b| b.ask.on.cmp(&a.ask.on).then_with(|| a.person.cmp(&b.person)));
    Ok(AllAsked { schema: "asked/1", asks })
}

/// What was asked of one person, of everything ruled about them; newest first.
pub(super) fn asked_of(ruled: &[Ruling]) -> Vec<Earlier> {
    earlier(&asked::in_order(ruled.to_vec()))
}

fn earlier(asked: &[Asked]) -> Vec<Earlier> {
    let told = asked.iter().rev().map(|asked| Earlier {
        question: asked.request.question.key(),
        on: asked.request.on,
        came: asked.request.result.key(),
        about: asked.about.clone(),
    });
    told.collect()
}

/// Somebody judged, before it is shown.
struct Candidate {
    loaded: Loaded,
    answer: Found,
    path: Vec<Step>,
}

/// Everybody judged.
#[derive(Default)]
struct Heap {
    candidates: Vec<Candidate>,
    already: Vec<Aside>,
    resting: Vec<Aside>,
}

impl Heap {
    fn add(&mut self, loaded: Loaded, verdict: Verdict, path: Vec<Step>) {
        let aside = |loaded: &Loaded, reason| Aside {
            person: loaded.person.id.clone(),
            name: loaded.person.name.clone(),
            reason: Spoken(reason),
            asked: earlier(&loaded.asked),
        };
        match verdict {
            Verdict::Ask(answer) => self.candidates.push(Candidate { loaded, answer, path }),
            Verdict::Already(reason) => self.already.push(aside(&loaded, reason)),
            Verdict::Rests(reason) => self.resting.push(aside(&loaded, reason)),
            Verdict::No(_) => {}
        }
    }

    /// The first few, whole.
    fn answers(
        &mut self,
        cases: &Cases<'_>,
        (question, otherwise, about): (Question, Option<Language>, Option<&str>),
    ) -> Result<Vec<Answer>, Error> {
        self.candidates.sort_by(|a, b| {
            let by_score = b.answer.score.total_cmp(&a.answer.score);
            by_score.then_with(|| a.loaded.row.cmp(&b.loaded.row))
        });
        let first = self.candidates.iter().take(MOST);
        let letter = Letter { outcome: Outcome::of_question(question), otherwise, about };
        first.map(|candidate| answer(cases, candidate, question, letter)).collect()
    }
}

fn answer(
    cases: &Cases<'_>,
    candidate: &Candidate,
    question: Question,
    letter: Letter<'_>,
) -> Result<Answer, Error> {
    let Candidate { loaded, answer, path } = candidate;
    let found = find::by_row(cases.book, loaded.row)?;
    let written = draft::letter(cases.book, &found, (letter, &cases.me), cases.today)?;
    let given = give(&loaded.case(), &cases.mine, (question, &loaded.works()), cases.today);
    let person = loaded.person.clone();
    Ok(Answer {
        person: person.id,
        name: person.name,
        profile: loaded.profile.clone(),
        employer: person.employer,
        role: person.role,
        circle: person.circle,
        closeness: person.closeness,
        score: answer.score,
        parts: parts(cases, &found, &answer.parts)?,
        reason: Spoken(reason(question, &answer.parts)),
        path: path.clone(),
        give_first: given.map(Spoken),
        draft: Some(written.text),
        language: Some(written.language.tag()),
        asked: earlier(&loaded.asked),
    })
}

/// The part that tells why just this person.
fn reason(question: Question, parts: &[Judged]) -> ::people::Say {
    let telling = match question {
        Question::Recommendation => "knows",
        Question::Introduction => "link",
        Question::Job => "near",
    };
    let part = parts.iter().find(|part| part.name == telling).or(parts.first());
    part.map_or_else(|| ::people::Say::new("ask-no-tie"), |part| part.say.clone())
}

fn parts(
    cases: &Cases<'_>,
    found: &find::Found,
    parts: &[Judged],
) -> Result<BTreeMap<&'static str, Part>, Error> {
    let kinds: Vec<Which> = parts.iter().map(|part| part.facts).collect();
    let asked = (cases.today, FACTS_A_PART);
    let held = read::newest_of_each(cases.book, &found.handles, &kinds, asked)?;
    let shown = parts.iter().zip(held).map(|(part, held)| {
        let facts = held.iter().map(FactShown::of).collect();
        (part.name, Part { value: part.value, reason: Spoken(part.say.clone()), facts })
    });
    Ok(shown.collect())
}
