//! `cerchia closer`: the owner says which of two people is closer.

use book::{ops, views};

use super::person::head;
use super::{Context, Failure, print};

/// Say that one person is closer to you than another.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The closer one: an id, e-mail, profile address or slug, or a name that only one person bears.
    #[arg(value_name = "REF")]
    closer: String,
    /// The other.
    #[arg(value_name = "OTHER")]
    other: String,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    ops::compare(&mut book, &args.closer, &args.other, context.now)?;
    book.catch_up()?;
    let person = views::person(&book, &args.closer, context.now.today)?;
    if context.json {
        return print::json(&person, context);
    }
    head(&person, context)
}
