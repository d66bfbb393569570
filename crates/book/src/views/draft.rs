//! A draft: what the owner could write to somebody, and the templates drafts are made from. Nothing is sent.

use ::people::Fact;
use ::people::scenario::draft::template as texts;
use ::people::scenario::draft::{self, Language, Outcome, Values, called, language, why};
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;

use crate::roster::bench::{self, Bench};
use crate::rulings::templates;
use crate::{Book, Error, Refusal, find, ledger};

/// What is asked for.
#[derive(Debug, Clone, Copy, Default)]
pub struct Ask<'a> {
    /// What the draft is for; that of the decision or the advice when none is given.
    pub outcome: Option<Outcome>,
    /// The language; that of the other when none is given.
    pub language: Option<Language>,
    /// The language to write in where nothing tells which is theirs.
    pub otherwise: Option<Language>,
    /// To whom they are introduced.
    pub with: Option<&'a str>,
    /// Whom to write to: an invitation, or a person the owner would like to know or asks for something.
    pub whom: &'a str,
    /// Whom or what an ask is about.
    pub about: Option<&'a str>,
}

/// What to write for, of something the owner asks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Letter<'a> {
    pub(super) outcome: Outcome,
    /// The language to write in where nothing tells which is theirs.
    pub(super) otherwise: Option<Language>,
    pub(super) about: Option<&'a str>,
}

/// A letter, written.
pub(super) struct Written {
    pub(super) text: String,
    pub(super) language: Language,
}

/// A draft.
#[derive(Debug, Clone, Serialize)]
pub struct Draft {
    /// `draft/1`.
    pub schema: &'static str,
    /// The invitation it answers; `null` for a first note to somebody.
    pub invitation: Option<String>,
    /// The person's stable name.
    pub person: String,
    /// The person's name.
    pub name: String,
    /// To whom they are introduced, by the stable name that was asked for; `null` for every other draft.
    pub with: Option<String>,
    /// Whom or what an ask is about.
    pub about: Option<String>,
    /// Profile address, where one is known.
    pub profile: Option<String>,
    /// Whether the two are connected already, and nobody is to be invited.
    pub is_connection: bool,
    /// Its stable name ([`Outcome::key`]), or `leave`, which gets no reply.
    pub outcome: &'static str,
    /// The tag of its language.
    pub language: &'static str,
    /// What the language was guessed from: `note`, `place`, or `null`.
    pub guessed_from: Option<&'static str>,
    /// What the two have to do with each other, if anything known is named: `met`, `wrote`, `recommended`,
    /// `common`, `read`, `mutual` or `note`.
    pub why: Option<&'static str>,
    /// The text; `null` when there is no reply.
    pub text: Option<String>,
    /// Its length.
    pub characters: usize,
    /// How many characters LinkedIn takes from an account that costs nothing.
    pub limit: usize,
    /// How many it takes from one that does.
    pub premium_limit: usize,
    /// Whether the template is the owner's own.
    pub is_own: bool,
}

/// What a draft is made for.
struct Whom {
    invitation: Option<bench::Invitation>,
    person: String,
    name: String,
    profile: Option<String>,
    facts: Vec<Fact>,
    values: Values,
    /// Whether the two are connected already.
    is_connection: bool,
    /// What was decided or advised.
    outcome: Option<Outcome>,
}

/// A draft to whoever sent an invitation, or to a person.
///
/// # Errors
/// When there is nobody of that name, an invitation is for a connection, or the disk fails.
pub fn draft(book: &Book, ask: Ask<'_>, today: Date) -> Result<Draft, Error> {
    let mut whom = whom(book, ask.whom, today)?;
    if let Some(with) = ask.with {
        whom.introduce_to(&find::person(&book.connection, with)?);
    }
    whom.values.about = ask.about.map(str::to_owned);
    let note = whom.invitation.as_ref().and_then(|invitation| invitation.note.as_deref());
    let guess = language::guess(note, &whom.facts);
    let language = ask.language.or(guess.map(language::Guess::language)).or(ask.otherwise);
    let language = language.unwrap_or(Language::English);
    let outcome = ask.outcome.or(whom.outcome);
    if whom.is_connection && outcome == Some(Outcome::Invite) {
        return Err(Refusal::ConnectedAlready(whom.name).into());
    }
    let own = match outcome {
        Some(outcome) => templates::own(&book.connection, outcome, language)?,
        None => None,
    };
    let text = outcome.map(|outcome| {
        let text = own.as_deref().unwrap_or(texts::default(outcome, language));
        draft::draft(text, language, &whom.values)
    });
    let limit = outcome.unwrap_or(Outcome::LetIn).limit();
    Ok(Draft {
        schema: "draft/1",
        invitation: whom.invitation.map(|invitation| invitation.id),
        person: whom.person,
        name: whom.name,
        with: ask.with.map(str::to_owned),
        about: ask.about.map(str::to_owned),
        profile: whom.profile,
        is_connection: whom.is_connection,
        outcome: outcome.map_or(LEAVE, Outcome::key),
        language: language.tag(),
        guessed_from: guess.map(language::Guess::key),
        why: whom.values.why.as_ref().map(draft::Reason::key),
        characters: text.as_deref().map_or(0, |text| text.chars().count()),
        text,
        limit: limit.free,
        premium_limit: limit.premium,
        is_own: own.is_some(),
    })
}

impl Whom {
    /// What the owner has to do with the one is not what the two have to do with each other.
    fn introduce_to(&mut self, other: &find::Found) {
        self.values.other = called(&other.name);
        self.values.why = None;
    }
}

/// The decision that gets no reply.
const LEAVE: &str = "leave";

fn whom(book: &Book, reference: &str, today: Date) -> Result<Whom, Error> {
    let connection = &book.connection;
    let bench = Bench::load(connection)?;
    let mut query = connection.prepare_cached(include_str!("../roster/invitation.sql"))?;
    match query.query_row([reference], bench::Invitation::read).optional()? {
        Some(invitation) if invitation.by == "them" => {
            let judged = bench.judge(connection, &invitation, today)?;
            let facts: Vec<Fact> = judged.held.into_iter().map(|held| held.fact).collect();
            let decided = invitation.decision.as_deref().filter(|word| *word != "later");
            let outcome = decided.unwrap_or(judged.verdict.advice.key());
            Ok(Whom {
                person: invitation.token.clone(),
                name: invitation.name.clone(),
                profile: invitation.profile.clone(),
                values: Values {
                    name: called(&invitation.named),
                    me: called(bench.owner_name()),
                    other: String::new(),
                    why: why(&facts, &judged.verdict.answers),
                    about: None,
                },
                outcome: Outcome::read(outcome),
                is_connection: false,
                invitation: Some(invitation),
                facts,
            })
        }
        Some(invitation) => somebody(book, &bench, &invitation.token),
        None => somebody(book, &bench, reference),
    }
}

/// A person the owner would like to know.
fn somebody(book: &Book, bench: &Bench, reference: &str) -> Result<Whom, Error> {
    let found = find::person(&book.connection, reference)?;
    let held = ledger::read::about(&book.connection, &found.handles)?;
    let facts: Vec<Fact> = held.into_iter().map(|held| held.fact).collect();
    let sql = "select profile, is_connection from person where id = ?1";
    let (profile, is_connection): (Option<String>, bool) =
        book.connection.query_row(sql, [found.id], |row| {
            Ok((row.get("profile")?, row.get("is_connection")?))
        })?;
    Ok(Whom {
        invitation: None,
        person: find::token(&book.connection, found.id)?,
        profile,
        values: Values {
            name: called(&found.name),
            me: called(bench.owner_name()),
            other: String::new(),
            why: why(&facts, &[]),
            about: None,
        },
        name: found.name,
        outcome: Some(if is_connection { Outcome::KeepInTouch } else { Outcome::Invite }),
        is_connection,
        facts,
    })
}

/// Facts a letter is written from, the newest: who talks much has thousands, and they say the same.
const FACTS_A_LETTER: usize = 200;

/// A letter to somebody by whom the owner would be helped.
pub(super) fn letter(
    book: &Connection,
    found: &find::Found,
    (letter, me): (Letter<'_>, &str),
    today: Date,
) -> Result<Written, Error> {
    let mut held =
        ledger::read::newest_about(book, &found.handles, (today, FACTS_A_LETTER), |_| true)?;
    for handle in &found.handles {
        held.extend(ledger::read::of_kind(book, *handle, ("lives", 1))?);
    }
    // Oldest first, as the rules read them.
    let facts: Vec<Fact> = held.into_iter().rev().map(|held| held.fact).collect();
    let guess = language::guess(None, &facts).map(language::Guess::language);
    let language = guess.or(letter.otherwise).unwrap_or(Language::English);
    let own = templates::own(book, letter.outcome, language)?;
    let values = Values {
        name: called(&found.name),
        me: called(me),
        why: why(&facts, &[]),
        about: letter.about.map(str::to_owned),
        ..Values::default()
    };
    let text = own.as_deref().unwrap_or(texts::default(letter.outcome, language));
    Ok(Written { text: draft::draft(text, language, &values), language })
}

/// A first note to somebody of whom nothing is known but the name.
pub(super) fn first_note(
    book: &Connection,
    (name, me): (&str, &str),
    language: Language,
) -> Result<String, Error> {
    let own = templates::own(book, Outcome::Invite, language)?;
    let values = Values { name: called(name), me: called(me), ..Values::default() };
    let text = own.as_deref().unwrap_or(texts::default(Outcome::Invite, language));
    Ok(draft::draft(text, language, &values))
}

/// The templates drafts are made from.
#[derive(Debug, Clone, Serialize)]
pub struct Templates {
    /// `templates/1`.
    pub schema: &'static str,
    /// The placeholders there are.
    pub placeholders: Vec<&'static str>,
    /// One for each outcome and language.
    pub templates: Vec<Template>,
}

/// One template.
#[derive(Debug, Clone, Serialize)]
pub struct Template {
    /// Its stable name ([`Outcome::key`]).
    pub outcome: &'static str,
    /// The tag of its language.
    pub language: &'static str,
    /// The language's own name.
    pub language_name: &'static str,
    /// The text with its placeholders.
    pub text: String,
    /// Whether it is the owner's own.
    pub is_own: bool,
}

/// Every template, the owner's own where there is one.
///
/// # Errors
/// When the disk fails.
pub fn templates(book: &Book) -> Result<Templates, Error> {
    let of_language = |language| Outcome::ALL.map(|outcome| (outcome, language));
    let all = Language::ALL.into_iter().flat_map(of_language);
    Ok(Templates {
        schema: "templates/1",
        placeholders: texts::PLACEHOLDERS.to_vec(),
        templates: all.map(|which| template(book, which)).collect::<Result<_, _>>()?,
    })
}

/// One template, the owner's own where there is one.
///
/// # Errors
/// When the disk fails.
pub fn template(book: &Book, (outcome, language): (Outcome, Language)) -> Result<Template, Error> {
    let own = templates::own(&book.connection, outcome, language)?;
    Ok(Template {
        outcome: outcome.key(),
        language: language.tag(),
        language_name: language.own_name(),
        is_own: own.is_some(),
        text: own.unwrap_or_else(|| texts::default(outcome, language).to_owned()),
    })
}
