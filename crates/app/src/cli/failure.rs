//! How a command says that it could not: a sentence on standard error, or JSON, and the exit status.

use std::process::ExitCode;

use serde_json::json;

/// Why a command was not done.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The book said no.
    Book(book::Error),
    /// Anything else: a port that is taken, a terminal that went away.
    Other(anyhow::Error),
    /// The words on the command line make no sense together.
    Usage(String),
}

impl From<book::Error> for Failure {
    fn from(error: book::Error) -> Self {
        Self::Book(error)
    }
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Self::Other(error)
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::Other(error.into())
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self::Other(error.into())
    }
}

impl Failure {
    /// Says it, and gives the exit status.
    #[expect(clippy::print_stderr, reason = "the terminal face prints")]
    pub(crate) fn report(&self, json: bool) -> ExitCode {
        if self.is_closed_pipe() {
            return ExitCode::SUCCESS;
        }
        if json {
            eprintln!("{}", self.as_json());
        } else {
            eprintln!("cerchia: {}", self.message());
        }
        ExitCode::from(self.status())
    }

    /// A reader such as `head` that has seen enough is no failure.
    fn is_closed_pipe(&self) -> bool {
        match self {
            Self::Other(error) => error
                .downcast_ref::<std::io::Error>()
                .is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe),
            Self::Book(_) | Self::Usage(_) => false,
        }
    }

    fn message(&self) -> String {
        match self {
            Self::Book(error) => error.to_string(),
            Self::Other(error) => format!("{error:#}"),
            Self::Usage(why) => why.clone(),
        }
    }

    fn status(&self) -> u8 {
        match self {
            Self::Book(book::Error::NotFound { .. } | book::Error::Refused { .. }) => 1,
            Self::Usage(_) => 2,
            Self::Book(_) | Self::Other(_) => 3,
        }
    }

    fn as_json(&self) -> serde_json::Value {
        let (kind, file, line, hint) = match self {
            Self::Book(error) => (error.kind(), error.file(), error.line(), error.hint()),
            Self::Other(_) => ("machine", None, None, None),
            Self::Usage(_) => ("usage", None, None, None),
        };
        json!({"error": {"kind": kind, "message": self.message(), "file": file, "line": line, "hint": hint}})
    }
}
