//! `cerchia closer`: the owner says which of two people is closer.

use book::ops;
use people::Say;

use super::{Context, Failure, told};

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
    let before = told::before(&book, &args.closer, context)?;
    let other = told::before(&book, &args.other, context)?;
    ops::compare(&mut book, &args.closer, &args.other, context.now)?;
    book.catch_up()?;
    let recorded = Say::new("told-closer")
        .text("name", before.summary.name.as_str())
        .text("other", other.summary.name.as_str());
    told::told(&recorded, &before, &book, context)
}
