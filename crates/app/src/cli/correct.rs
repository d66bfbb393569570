//! `cerchia correct`: the owner says that the closeness shown of a person is too high or too low.

use book::ops::{self, Shown};
use people::Say;

use super::{Context, Failure, told};

/// Say that the closeness shown of a person is too high or too low.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// An id, e-mail, profile address or slug, or a name that only one person bears.
    #[arg(value_name = "REF")]
    reference: String,
    /// What is wrong with it; `none` takes that back.
    #[arg(value_parser = ["too-high", "too-low", "none"])]
    shown: String,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    let before = told::before(&book, &args.reference, context)?;
    let shown = Shown::of_key(&args.shown);
    ops::label(&mut book, &args.reference, shown, context.now)?;
    let recorded = match (shown, before.summary.closeness) {
        (Some(shown), Some(closeness)) => Say::new("told-corrected")
            .text("side", shown.key())
            .number("score", closeness.score.round()),
        (_, None) | (None, _) => Say::new("told-uncorrected"),
    };
    told::told(&recorded.text("name", before.summary.name.as_str()), &before, &book, context)
}
