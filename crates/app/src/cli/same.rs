//! `cerchia same`: two people are one.

use book::{ops, views};

use super::person::head;
use super::{Context, Failure, print};

/// Say that two people are one, whatever the files say.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// An id, e-mail, profile address or slug, or a name that only one person bears.
    #[arg(value_name = "REF")]
    one: String,
    /// The other, in the same way.
    #[arg(value_name = "REF")]
    other: String,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    let id = ops::same(&mut book, &args.one, &args.other, context.now)?;
    let person = views::person(&book, &id, context.now.today)?;
    if context.json {
        return print::json(&person, context);
    }
    head(&person, context)
}
