//! The only door for writing: one operation, one transaction, one line in the log.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::roster::{desk, help, jottings, let_go, suggestions};
use crate::{Book, Error, find, refresh};

/// What kinds of operation there are. The words stand in the book and change only with a migration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Op {
    /// Facts were read from the owner's files.
    Import,
    /// The owner answered a question about an invitation.
    Answer,
    /// The owner decided an invitation.
    Decide,
    /// The owner decided several invitations together.
    DecideAll,
    /// The owner did on LinkedIn what was decided.
    Tick,
    /// The owner wrote a template of drafts.
    Template,
    /// The owner named a model that may be asked, or none.
    Model,
    /// The owner took a stance.
    Stance,
    /// The owner changed the questions.
    Question,
    /// The owner had what was learned from decisions put away.
    Unlearn,
    /// The owner decided about a connection with nothing behind it.
    LetGo,
    /// The owner let several go together.
    LetAllGo,
    /// The owner noted that she helped.
    Gave,
    /// The owner noted that she was helped.
    Got,
    /// The owner noted that she introduced two people.
    Introduced,
    /// The owner took a note of help away.
    NoHelp,
    /// The owner placed a person in a circle.
    Pin,
    /// The owner said that a closeness is too high or too low.
    Label,
    /// The owner said which of two people is closer.
    Compare,
    /// The owner could not say where a person belongs.
    Skip,
    /// The owner said that the two also talk where nothing is held.
    Elsewhere,
    /// The owner talked with a person that day.
    Talked,
    /// The owner passed on a person this week.
    Pass,
    /// The owner put an idea of what she could give off.
    PassIdea,
    /// The owner put a note to a person off until a day.
    Snooze,
    /// The owner said how often she wants to speak with whom.
    Cadence,
    /// The owner said how many people a week she wants to be shown.
    Handful,
    /// The owner said which handles are hers.
    Own,
    /// The owner said what she looks for, or no longer does.
    Goal,
    /// The owner said what she can give, or no longer does.
    Offer,
    /// The owner noted that she asked somebody for something, or what came of it.
    Asked,
    /// The owner said whom she would like to know, or no longer.
    WishFor,
    /// The owner wrote a note on a person, changed it or took it away.
    Note,
    /// The owner gave a person a tag, or took it off.
    Tag,
    /// The owner gave many people a tag together.
    TagAll,
    /// The owner filled in a field of her own.
    Field,
    /// The owner saved a search as a list, or let go of it.
    List,
    /// The owner kept what a pasted profile says.
    Paste,
    /// The owner said which column of a table is what.
    Columns,
    /// The owner said whether words are kept.
    Words,
    /// The owner said that two persons are one.
    Same,
    /// The owner said that two persons are two.
    NotSame,
    /// The owner said that a handle is somebody else's.
    Split,
    /// The owner said what a person is called.
    Rename,
    /// The owner said which handle of a person comes first.
    Prefer,
    /// The owner said of a whole class of suggestions that they are right.
    Accept,
    /// The owner put a suggestion off.
    PutOff,
    /// The owner had a person forgotten.
    Forget,
    /// Another operation was taken back.
    Undo,
}

impl Op {
    /// The word for it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Import => "import",
            Self::Answer => "answer",
            Self::Decide => "decide",
            Self::DecideAll => "decide-all",
            Self::Tick => "tick",
            Self::Template => "template",
            Self::Model => "model",
            Self::Stance => "stance",
            Self::Question => "question",
            Self::Unlearn => "unlearn",
            Self::LetGo => "let-go",
            Self::LetAllGo => "let-all-go",
            Self::Gave => "gave",
            Self::Got => "got",
            Self::Introduced => "introduced",
            Self::NoHelp => "no-help",
            Self::Pin => "pin",
            Self::Label => "label",
            Self::Compare => "compare",
            Self::Skip => "skip",
            Self::Elsewhere => "elsewhere",
            Self::Talked => "talked",
            Self::Pass => "pass",
            Self::PassIdea => "pass-idea",
            Self::Snooze => "snooze",
            Self::Cadence => "cadence",
            Self::Handful => "handful",
            Self::Own => "own",
            Self::Note => "note",
            Self::Tag => "tag",
            Self::TagAll => "tag-all",
            Self::Field => "field",
            Self::List => "list",
            Self::Paste => "paste",
            Self::Goal => "goal",
            Self::Offer => "offer",
            Self::Asked => "asked",
            Self::WishFor => "wish-for",
            Self::Columns => "columns",
            Self::Words => "words",
            Self::Same => "same",
            Self::NotSame => "not-same",
            Self::Split => "split",
            Self::Rename => "rename",
            Self::Prefer => "prefer",
            Self::Accept => "accept",
            Self::PutOff => "put-off",
            Self::Forget => "forget",
            Self::Undo => "undo",
        }
    }
}

/// When something is done: the moment for the log, and the day everything is judged for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    /// The moment, for the log.
    pub at: Timestamp,
    /// The owner's calendar day.
    pub today: Date,
}

/// An operation under way: its transaction and its number in the log.
#[derive(Debug)]
pub(crate) struct Change<'a> {
    pub(crate) tx: Transaction<'a>,
    pub(crate) op: i64,
}

impl std::ops::Deref for Change<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.tx
    }
}

/// How much of the derived tables an operation makes stale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Stale {
    /// Nothing.
    Nothing,
    /// The verdicts on these invitations, by their public names.
    Invitations(Vec<String>),
    /// The verdicts on all invitations: what they are held against has changed, and nobody is anybody else.
    Verdicts,
    /// What was decided about these connections, by the public names of people.
    Partings(Vec<String>),
    /// The help the owner noted.
    Help,
    /// Whether two people are still to be asked about, by the public name of the suggestion.
    Suggestion(String),
    /// How close people are, which is judged when somebody looks: in a sitting the owner says a hundred such
    /// things, and judging takes seconds in a large book.
    Closeness,
    /// What the owner wrote of the people whom this operation ruled about.
    Jottings(i64),
    /// Who is who, and everything after it.
    Everything,
}

/// The judging knows nothing of this operation and those after it.
const FALL_BEHIND: &str = "update judged set since = coalesce(since, ?1)";

impl Book {
    /// Does one operation: everything in it happens, with its line in the log and the derived tables
    /// remade, or nothing does.
    pub(crate) fn change<T>(
        &mut self,
        op: Op,
        subject: &str,
        now: Now,
        work: impl FnOnce(&Change<'_>) -> Result<(T, Stale), Error>,
    ) -> Result<T, Error> {
        let tx = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        tx.execute(
            "insert into op (key, at, subject) values (?1, ?2, ?3)",
            (op.key(), now.at.to_string(), subject),
        )?;
        let change = Change { op: tx.last_insert_rowid(), tx };
        let (value, stale) = work(&change)?;
        match stale {
            Stale::Nothing => {}
            Stale::Invitations(ids) => desk::rejudge(&change, &ids, now.today)?,
            Stale::Verdicts => {
                desk::rejudge_all(&change, now.today)?;
                let_go::hold_against_goals(&change)?;
            }
            Stale::Partings(people) => {
                for token in &people {
                    let_go::settle(&change, find::person(&change, token)?.id, now.today)?;
                }
            }
            Stale::Help => {
                help::write(&change)?;
                let_go::pile(&change)?;
            }
            Stale::Suggestion(id) => suggestions::settle(&change, &id)?,
            Stale::Jottings(op) => jottings::rewrite(&change, op)?,
            Stale::Closeness => {
                change.execute(FALL_BEHIND, [change.op])?;
            }
            Stale::Everything => refresh::everything(&change, now.today)?,
        }
        change.tx.commit()?;
        Ok(value)
    }
}
