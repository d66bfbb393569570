//! A model that may be asked for a draft: which one, what exactly it would be sent, and what is taken of its answer.
//!
//! The request is made here, to the letter, and a face shows it and sends that very text. It holds the draft made from the
//! template, what that is for, its language and its limit; nothing else of the book comes near it. Nothing is sent here:
//! `docs/decisions/0022-a-model-when-asked.md`.

use ::people::digest::Digest;
use ::people::scenario::draft::{Language, Outcome};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::draft::Draft;
use crate::rulings::model;
use crate::{Book, Error, Refusal};

/// The model that may be asked.
#[derive(Debug, Clone, Serialize)]
pub struct Model {
    /// `model/1`.
    pub schema: &'static str,
    /// Its address; `null` when no model may be asked, as from the beginning.
    pub url: Option<String>,
    /// What its server calls it.
    pub name: Option<String>,
}

/// What a model would be sent for one draft.
#[derive(Debug, Clone, Serialize)]
pub struct Asking {
    /// Host and port of the model.
    pub host: String,
    /// Where it would be sent, by POST.
    pub url: String,
    /// The whole body, to the letter: JSON with the model's name and the messages.
    pub body: String,
    /// What whoever presses the button says was seen: changes with address and body.
    pub seen: String,
}

/// What a model proposes. Kept nowhere.
#[derive(Debug, Clone, Serialize)]
pub struct Proposal {
    /// `proposal/1`.
    pub schema: &'static str,
    /// Host and port of the model.
    pub host: String,
    /// The text, cut to the limit.
    pub text: String,
    /// Its length.
    pub characters: usize,
    /// How many characters LinkedIn takes.
    pub limit: usize,
}

/// The model that may be asked, if one may.
///
/// # Errors
/// When the disk fails.
pub fn model(book: &Book) -> Result<Model, Error> {
    let own = model::own(&book.connection)?;
    let (url, name) = own.map(|model| (model.server.url(), model.name)).unzip();
    Ok(Model { schema: "model/1", url, name })
}

/// The body of a request, in the order it is read.
#[derive(Debug, Serialize)]
struct Body<'a> {
    model: &'a str,
    messages: [Message<'a>; 2],
    stream: bool,
}

#[derive(Debug, Serialize)]
struct Message<'a> {
    role: &'static str,
    content: &'a str,
}

/// What would be sent to better a text, where a model may be asked.
pub(super) fn asking(
    book: &Connection,
    (outcome, language): (Outcome, Language),
    limit: usize,
    text: &str,
) -> Result<Option<Asking>, Error> {
    let Some(model) = model::own(book)? else { return Ok(None) };
    let order = order(outcome, language, limit);
    let system = Message { role: "system", content: &order };
    let user = Message { role: "user", content: text };
    let body = Body { model: &model.name, messages: [system, user], stream: false };
    let Ok(body) = serde_json::to_string_pretty(&body) else { return Ok(None) };
    let url = format!("{}/chat/completions", model.server.url());
    let seen = format!("{:016x}", Digest::of(&[&url, &body]).0);
    Ok(Some(Asking { host: model.server.host, url, body, seen }))
}

/// What the model is told to do. English, whatever the draft is in: models take orders best in it.
fn order(outcome: Outcome, language: Language, limit: usize) -> String {
    let purpose = match outcome {
        Outcome::AskFirst => "a reply to an invitation that asks how the two know each other",
        Outcome::LetIn => "a warm reply to an invitation that was accepted",
        Outcome::Invite => "a first note that asks for a connection",
        Outcome::Introduce => "a letter that introduces two people to each other",
        Outcome::Recommend => "the opening of a recommendation",
        Outcome::AskRecommendation => "a letter that asks for a recommendation",
        Outcome::AskIntroduction => "a letter that asks for an introduction",
        Outcome::TellWork => "a letter that tells what work is looked for",
        Outcome::Reply => "an answer that comes late",
        Outcome::KeepInTouch => "a note for no reason but to hear of each other",
        Outcome::Congratulate => "good wishes for a new position",
        Outcome::Birthday => "good wishes for a birthday",
    };
    format!(
        "Reword the draft of a message on LinkedIn: {purpose}. Plain, warm and brief, no flattery. \
         Add no fact that is not in the draft. Language: {} ({}). At most {limit} characters. \
         Answer with the message alone.",
        language.own_name(),
        language.tag()
    )
}

impl Draft {
    /// What may be sent for this draft, if it is to the letter what was shown.
    ///
    /// # Errors
    /// When no model may be asked, there is no draft, or something else was shown.
    pub fn asked(&self, seen: &str) -> Result<&Asking, Error> {
        let asking = self.asking()?;
        if asking.seen != seen {
            return Err(Refusal::OtherThanShown.into());
        }
        Ok(asking)
    }

    /// What may be sent for this draft.
    ///
    /// # Errors
    /// When no model may be asked, or there is no draft.
    pub fn asking(&self) -> Result<&Asking, Error> {
        Ok(self.asking.as_ref().ok_or(Refusal::NoModel)?)
    }

    /// What is taken of a model's answer; `None` when there is no text in it.
    #[must_use]
    pub fn proposal(&self, answer: &[u8]) -> Option<Proposal> {
        let answer: Answer = serde_json::from_slice(answer).ok()?;
        let said = answer.choices.into_iter().next()?.message.content;
        let is_text = |c: &char| *c == '\n' || !c.is_control();
        let text: String = said.trim().chars().filter(is_text).take(self.limit).collect();
        let text = text.trim_end().to_owned();
        (!text.is_empty()).then(|| Proposal {
            schema: "proposal/1",
            host: self.asking.as_ref().map(|asking| asking.host.clone()).unwrap_or_default(),
            characters: text.chars().count(),
            text,
            limit: self.limit,
        })
    }
}

/// Of an answer, what is read.
#[derive(Debug, Deserialize)]
struct Answer {
    choices: Vec<Choice>,
}

#[derive(Debug, Deserialize)]
struct Choice {
    message: Said,
}

#[derive(Debug, Deserialize)]
struct Said {
    content: String,
}
