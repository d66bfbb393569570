//! `cerchia elsewhere`: the owner says that the two also talk where no file tells of it.

use book::ops;
use people::Say;

use super::{Context, Failure, told};

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
    let before = told::before(&book, &args.reference, context)?;
    ops::elsewhere(&mut book, &args.reference, !args.no, context.now)?;
    let recorded = Say::new(if args.no { "told-not-elsewhere" } else { "told-elsewhere" });
    told::told(&recorded.text("name", before.summary.name.as_str()), &before, &book, context)
}
