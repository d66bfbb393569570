//! The owner decides an invitation. Nothing is clicked on LinkedIn: the decision is the owner's note
//! to themselves, and the next export shows whether it was carried out.

use rusqlite::OptionalExtension;

use crate::change::{Change, Now, Op, Stale};
use crate::{Book, Error, Sought, rulings};
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
    /// Put it off.
    Later,
}

impl Decision {
    /// Every decision.
    pub const ALL: [Self; 4] = [Self::LetIn, Self::AskFirst, Self::Leave, Self::Later];

    /// The word for it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::LetIn => "let-in",
            Self::AskFirst => "ask-first",
            Self::Leave => "leave",
            Self::Later => "later",
        }
    }

    /// Reads the word.
    ///
    /// # Errors
    /// When there is no such decision.
    pub fn named(word: &str) -> Result<Self, Error> {
        let decision = Self::ALL.into_iter().find(|decision| decision.key() == word);
        decision.ok_or_else(|| Error::no_word(Sought::Decision, word, &Self::ALL.map(Self::key)))
    }
}

/// The key of the ruling.
pub(crate) const DECISION: &str = "decision";
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
    book.change(Op::Decide, &about.name, now, |change| {
        about.rule(change, DECISION, decision.map_or(NONE, Decision::key))?;
        note_invitation(change, invitation)?;
        Ok(((), Stale::Invitation(invitation.to_owned())))
    })
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
