//! `cerchia forget`: erases a person, and keeps the next import from bringing them back.

use book::{ops, views};
use people::Say;

use super::{Context, Failure, print};

/// Erase a person. Only a mark stays, so that the next import doesn't bring them back.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// An id, e-mail, profile address or slug, or a name that only one person bears.
    #[arg(value_name = "REF")]
    reference: String,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    let facts = views::facts(&book, &args.reference)?;
    ops::forget(&mut book, &args.reference, context.now)?;
    if context.json {
        return print::json(
            &serde_json::json!({"schema": "forget/1", "facts": facts.facts.len()}),
            context,
        );
    }
    print::line(context.words.say(&Say::new("cli-forgotten").number("n", facts.facts.len() as f64)))
}
