//! `cerchia elsewhere`: the owner says that the two also talk where no file tells of it.

use book::{ops, views};

use super::person::head;
use super::{Context, Failure, print};

/// Say that you also talk with a person on the phone or over lunch, where no file tells of it.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// An id, e-mail, profile address or slug, or a name that only one person bears.
    #[arg(value_name = "REF")]
    reference: String,
    /// Take it back.
    #[arg(long)]
    no: bool,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    ops::elsewhere(&mut book, &args.reference, !args.no, context.now)?;
    let person = views::person(&book, &args.reference, context.now.today)?;
    if context.json {
        return print::json(&person, context);
    }
    head(&person, context)
}
