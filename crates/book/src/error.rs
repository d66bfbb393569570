//! What can go wrong with a book: the owner asked for something that can't be, or the disk.
//!
//! Each says itself by the id of a sentence ([`Error::say`]); the faces have the words in the owner's
//! language, and with them what to do next. The English here is for whoever reads a trace. A message
//! starts lower-case and has no full stop, because faces quote it.

use std::path::PathBuf;

use people::Say;

use crate::Refusal;

/// Why an operation or a view was not to be had.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nothing bears that name.
    #[error("there is no {} `{name}`", what.key())]
    NotFound {
        /// The kind of thing asked for.
        what: Sought,
        /// The name given.
        name: String,
        /// The names there are, where they are few.
        known: Vec<String>,
    },
    /// It could be done, but must not.
    #[error("{why}")]
    Refused {
        /// What was wrong.
        why: Refusal,
    },
    /// A newer program made this book.
    #[error("`{}` was written by a newer version (format {found}, this program knows {known})", path.display())]
    TooNew {
        /// The book.
        path: PathBuf,
        /// Its format.
        found: i64,
        /// The newest format this program knows.
        known: i64,
    },
    /// Another process is writing.
    #[error("another program is writing to this book")]
    Busy,
    /// The disk is full.
    #[error("the disk is full")]
    Full,
    /// The file is not a book, or is damaged.
    #[error("`{}` is not a book of Cerchia, or it is damaged", path.display())]
    NotABook {
        /// The file.
        path: PathBuf,
    },
    /// The disk failed.
    #[error("the book can't be read or written: {0}")]
    Storage(#[from] std::io::Error),
    /// SQLite failed in a way that has no better name.
    #[error("the book can't be read or written: {0}")]
    Database(rusqlite::Error),
}

/// What was asked for and isn't there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sought {
    /// A person.
    Person,
    /// An invitation.
    Invitation,
    /// An operation of the log.
    Operation,
    /// A backup to restore.
    Backup,
    /// A file or folder to read.
    Path,
    /// A word for a decision.
    Decision,
    /// A word for an answer.
    Answer,
    /// A word for one of the questions.
    Question,
    /// A word for a stance.
    Stance,
    /// A word for how much a question counts.
    Emphasis,
    /// A word for a circle.
    Circle,
    /// A word for how a closeness is off.
    Correction,
    /// A word for a figure of the network.
    Figure,
    /// A word for the state of invitations.
    State,
    /// An address, a number or a profile.
    Handle,
    /// A handle among those of one person.
    HandleOf,
    /// Two people who may be one.
    Suggestion,
    /// A kind of suggestions.
    Class,
    /// A group of invitations.
    Group,
    /// A word for what a draft is for.
    Outcome,
    /// A language of drafts.
    Tongue,
    /// A goal or an offer.
    Goal,
    /// A word for something to ask of people.
    Ask,
    /// A word for what came of an ask.
    Came,
    /// Somebody or an employer who is wished for.
    Wish,
    /// A word for how far a wish has come.
    Wished,
    /// An employer.
    Employer,
    /// A note on one person.
    Note,
    /// A tag of one person.
    Tag,
    /// A field of one person.
    Field,
    /// A word for what there is to find.
    Kind,
    /// A saved list.
    List,
}

impl Sought {
    fn key(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Invitation => "invitation",
            Self::Operation => "operation",
            Self::Backup => "backup",
            Self::Path => "file or folder",
            Self::Decision => "decision",
            Self::Answer => "answer",
            Self::Question => "question",
            Self::Stance => "stance",
            Self::Emphasis => "emphasis",
            Self::Circle => "circle",
            Self::Correction => "correction",
            Self::Figure => "figure",
            Self::State => "state",
            Self::Handle => "handle",
            Self::HandleOf => "handle of this person",
            Self::Suggestion => "suggestion",
            Self::Class => "class of suggestions",
            Self::Group => "group",
            Self::Outcome => "outcome",
            Self::Tongue => "language of drafts",
            Self::Goal => "goal or offer",
            Self::Ask => "question to ask",
            Self::Came => "outcome of an ask",
            Self::Wish => "wish",
            Self::Wished => "state of a wish",
            Self::Employer => "employer",
            Self::Note => "note",
            Self::Tag => "tag",
            Self::Field => "field",
            Self::Kind => "kind of things to find",
            Self::List => "list",
        }
    }

    fn message(self) -> &'static str {
        match self {
            Self::Person => "error-no-person",
            Self::Invitation => "error-no-invitation",
            Self::Operation => "error-no-operation",
            Self::Backup => "error-no-backup",
            Self::Path => "error-no-path",
            Self::Decision => "error-no-decision",
            Self::Answer => "error-no-answer",
            Self::Question => "error-no-question",
            Self::Stance => "error-no-stance",
            Self::Emphasis => "error-no-emphasis",
            Self::Circle => "error-no-circle",
            Self::Correction => "error-no-correction",
            Self::Figure => "error-no-figure",
            Self::State => "error-no-state",
            Self::Handle => "error-no-such-handle",
            Self::HandleOf => "error-no-handle-of",
            Self::Suggestion => "error-no-suggestion",
            Self::Class => "error-no-class",
            Self::Group => "error-no-group",
            Self::Outcome => "error-no-outcome",
            Self::Tongue => "error-no-tongue",
            Self::Goal => "error-no-goal",
            Self::Ask => "error-no-ask",
            Self::Came => "error-no-came",
            Self::Wish => "error-no-wish",
            Self::Wished => "error-no-wished",
            Self::Employer => "error-no-employer",
            Self::Note => "error-no-note-of",
            Self::Tag => "error-no-tag-of",
            Self::Field => "error-no-field-of",
            Self::Kind => "error-no-kind",
            Self::List => "error-no-list",
        }
    }
}

impl Error {
    /// Nothing bears that name.
    pub(crate) fn no(what: Sought, name: impl Into<String>) -> Self {
        Self::NotFound { what, name: name.into(), known: Vec::new() }
    }

    /// The word is none of the few there are.
    pub(crate) fn no_word(what: Sought, name: &str, known: &[&str]) -> Self {
        let known = known.iter().map(|&word| word.to_owned()).collect();
        Self::NotFound { what, name: name.to_owned(), known }
    }

    /// The word for its kind in JSON.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::NotFound { .. } => "not-found",
            Self::Refused { .. } => "refused",
            Self::TooNew { .. } => "too-new",
            Self::Busy => "busy",
            Self::Full => "full",
            Self::NotABook { .. } => "not-a-book",
            Self::Storage(_) | Self::Database(_) => "storage",
        }
    }

    /// The sentence for it, still without a language. Its attribute `hint` says what to do.
    #[must_use]
    pub fn say(&self) -> Say {
        match self {
            Self::NotFound { what, name, known } => {
                Say::new(what.message()).text("name", name).text("known", known.join(", "))
            }
            Self::Refused { why } => why.say(),
            Self::TooNew { path, found, known } => Say::new("error-too-new")
                .text("path", path.display().to_string())
                .text("found", found.to_string())
                .text("known", known.to_string()),
            Self::Busy => Say::new("error-busy"),
            Self::Full => Say::new("error-full"),
            Self::NotABook { path } => {
                Say::new("error-not-a-book").text("path", path.display().to_string())
            }
            Self::Storage(why) => Say::new("error-storage").text("why", why.to_string()),
            Self::Database(why) => Say::new("error-database").text("why", why.to_string()),
        }
    }

    /// The file it is about, where it is about one.
    #[must_use]
    pub fn file(&self) -> Option<&str> {
        match self {
            Self::Refused { why } => why.file(),
            Self::TooNew { path, .. } | Self::NotABook { path } => path.to_str(),
            Self::NotFound { .. }
            | Self::Busy
            | Self::Full
            | Self::Storage(_)
            | Self::Database(_) => None,
        }
    }
}

impl From<Refusal> for Error {
    fn from(why: Refusal) -> Self {
        Self::Refused { why }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::DiskFull) => Self::Full,
            _ => Self::Database(error),
        }
    }
}
