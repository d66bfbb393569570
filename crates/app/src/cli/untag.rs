//! `cerchia untag`: taking a tag off a person.

use book::{ops, views};

use super::person::jotted;
use super::{Context, Failure};

/// Take a tag off a person.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// An id, e-mail, profile address or slug, or a name that only one person bears.
    #[arg(value_name = "REF")]
    reference: String,
    /// The tag.
    #[arg(value_name = "TAG")]
    tag: String,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    ops::untag(&mut book, &args.reference, &args.tag, context.now)?;
    jotted(&views::person(&book, &args.reference, context.now.today)?, context)
}
