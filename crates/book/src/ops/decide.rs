//! The owner decides an invitation. Nothing is clicked on LinkedIn: the decision is the owner's note
//! to themselves, and the next export shows whether it was carried out.

use jiff::civil::Date;
use rusqlite::OptionalExtension;

use crate::change::{Change, Now, Op, Stale};
use crate::{Book, Error, Refusal, Sought, rulings};
use people::{Handle, Side};

/// What the owner decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Accept it.
    LetIn,
    /// Ask how you know each other, before deciding.
    AskFirst,
    /// Leave it unanswered.
    Leave,
    /// Put it off, until a day if one is given: then it comes back by itself.
    Later(Option<Date>),
}

impl Decision {
    /// Every decision.
    const ALL: [Self; 4] = [Self::LetIn, Self::AskFirst, Self::Leave, Self::Later(None)];

    /// The word for it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::LetIn => "let-in",
            Self::AskFirst => "ask-first",
            Self::Leave => "leave",
            Self::Later(_) => "later",
        }
    }

    /// The day it is put off until.
    fn until(self) -> Option<Date> {
        match self {
            Self::Later(until) => until,
            Self::LetIn | Self::AskFirst | Self::Leave => None,
        }
    }

    /// Reads the word, and the day that only `later` has.
    ///
    /// # Errors
    /// When there is no such decision, or a day beside another one.
    pub fn named_until(word: &str, until: Option<Date>) -> Result<Self, Error> {
        match (Self::named(word)?, until) {
            (Self::Later(_), until) => Ok(Self::Later(until)),
            (decision, None) => Ok(decision),
            (_, Some(_)) => Err(Refusal::OnlyLaterComesBack.into()),
        }
    }

    /// Reads the word; `later` may be followed by its day, as in `later:2026-12-01`.
    ///
    /// # Errors
    /// When there is no such decision.
    pub fn named(word: &str) -> Result<Self, Error> {
        if let Some(day) = word.strip_prefix("later:").and_then(|day| day.parse().ok()) {
            return Ok(Self::Later(Some(day)));
        }
        let decision = Self::ALL.into_iter().find(|decision| decision.key() == word);
        decision.ok_or_else(|| Error::no_word(Sought::Decision, word, &Self::ALL.map(Self::key)))
    }
}

/// The key of the ruling.
pub(crate) const DECISION: &str = "decision";
/// The key of the day it is put off until.
pub(crate) const UNTIL: &str = "until";
/// The value that takes a decision back.
const NONE: &str = "";

/// Decides an invitation; `None` takes the decision back.
///
/// # Errors
/// When there is no such invitation, or the book can't be written.
pub fn decide(
    book: &mut Book,
    invitation: &str,
    decision: Option<Decision>,
    now: Now,
) -> Result<(), Error> {
    let about = about(&book.connection, invitation)?;
    is_to_come(decision, now)?;
    book.change(Op::Decide, &about.name, now, |change| {
        about.decide(change, decision)?;
        note_invitation(change, invitation)?;
        Ok(((), Stale::Invitations(vec![invitation.to_owned()])))
    })
}

/// Putting off until a day that has come puts nothing off.
pub(super) fn is_to_come(decision: Option<Decision>, now: Now) -> Result<(), Error> {
    match decision.and_then(Decision::until) {
        Some(day) if day <= now.today => Err(Refusal::NotToCome(day).into()),
        _ => Ok(()),
    }
}

/// An invitation as rulings name it.
#[derive(Debug)]
pub(super) struct About {
    pub(super) name: String,
    handle: Handle,
    by: Side,
    second: i64,
}

impl About {
    /// Rules the decision, and until when it is put off.
    pub(super) fn decide(
        &self,
        change: &Change<'_>,
        decision: Option<Decision>,
    ) -> Result<(), Error> {
        self.rule(change, DECISION, decision.map_or(NONE, Decision::key))?;
        let until = decision.and_then(Decision::until);
        self.rule(change, UNTIL, &until.map_or_else(String::new, |day| day.to_string()))
    }

    /// Rules about it.
    pub(super) fn rule(&self, change: &Change<'_>, key: &str, value: &str) -> Result<(), Error> {
        rulings::rule(
            change,
            &rulings::invitation_subject(&self.handle, self.by, self.second),
            key,
            value,
        )
    }
}

/// Notes in the log which invitation it was, so that taking it back judges that one again.
pub(super) fn note_invitation(change: &Change<'_>, invitation: &str) -> Result<(), Error> {
    change.execute("update op set detail = ?1 where id = ?2", (invitation, change.op))?;
    Ok(())
}

/// Finds an invitation by its public name.
pub(super) fn about(book: &rusqlite::Connection, invitation: &str) -> Result<About, Error> {
    let mut query = book.prepare_cached(include_str!("invitation_subject.sql"))?;
    let found = query
        .query_row([invitation], |row| {
            let plate: (String, String) = (row.get("kind")?, row.get("value")?);
            Ok((row.get("name")?, plate, row.get::<_, String>("by")?, row.get("second")?))
        })
        .optional()?;
    let no_such = || Error::no(Sought::Invitation, invitation);
    let (name, (kind, value), by, second) = found.ok_or_else(no_such)?;
    let handle = crate::ledger::plates::join(&kind, &value).ok_or_else(no_such)?;
    Ok(About { name, handle, by: crate::ledger::row::side(&by), second })
}
