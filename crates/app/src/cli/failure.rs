//! How a command says that it could not: a sentence on standard error, or JSON, and the exit status.
//!
//! The sentence is in the owner's language and says what to do next. Only what clap says about the
//! command line itself is English, as its help is.

use std::process::ExitCode;

use people::Say;
use serde_json::json;

use crate::wording::Words;

/// Why a command was not done.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The book said no.
    Book(book::Error),
    /// The machine did: a port that is taken, a folder that can't be made.
    Machine(Say),
    /// The words on the command line make no sense together.
    Usage(Say),
    /// Whoever was reading, such as `head`, has seen enough. No failure of ours.
    Closed,
}

impl From<book::Error> for Failure {
    fn from(error: book::Error) -> Self {
        Self::Book(error)
    }
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Self::Machine(Say::new("error-machine").text("why", format!("{error:#}")))
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::BrokenPipe => Self::Closed,
            _ => anyhow::Error::from(error).into(),
        }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        anyhow::Error::from(error).into()
    }
}

impl Failure {
    /// Says it, and gives the exit status.
    pub(crate) fn report(&self, words: &Words, json: bool) -> ExitCode {
        let (kind, status, file, say) = match self {
            Self::Closed => return ExitCode::SUCCESS,
            Self::Book(error) => (error.kind(), status(error), error.file(), error.say()),
            Self::Usage(say) => ("usage", 2, None, say.clone()),
            Self::Machine(say) => ("machine", 3, None, say.clone()),
        };
        let hint = words.hint(&say);
        if json {
            print_json(kind, &words.told(&say), file, hint.as_deref());
        } else {
            print(&format!("cerchia: {}", words.told(&say)));
        }
        ExitCode::from(status)
    }
}

fn status(error: &book::Error) -> u8 {
    match error {
        book::Error::NotFound { .. } | book::Error::Refused { .. } => 1,
        book::Error::TooNew { .. }
        | book::Error::Busy
        | book::Error::Full
        | book::Error::NotABook { .. }
        | book::Error::Storage(_)
        | book::Error::Database(_) => 3,
    }
}

/// What clap has to say: help and version, or what is wrong with the command line.
pub(crate) fn report_usage(error: &clap::Error, json: bool) -> ExitCode {
    if json && error.use_stderr() {
        let said = error.to_string();
        let said = said.split("\n\nUsage:").next().unwrap_or(&said);
        let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
        let said = said.strip_prefix("error: ").unwrap_or(&said).trim_end_matches('.');
        print_json("usage", said, None, Some("see `cerchia --help`"));
    } else {
        // Where even this can't be printed, the status still says it.
        drop(error.print());
    }
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}

fn print_json(kind: &str, message: &str, file: Option<&str>, hint: Option<&str>) {
    let error = json!({"kind": kind, "message": message, "file": file, "line": null, "hint": hint});
    print(&json!({ "error": error }).to_string());
}

#[expect(clippy::print_stderr, reason = "the terminal face prints")]
fn print(line: &str) {
    eprintln!("{}", super::print::plain(line));
}
