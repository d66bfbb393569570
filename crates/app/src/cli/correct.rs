//! `cerchia correct`: the owner says that the closeness shown of a person is too high or too low.

use book::ops::{self, Shown};
use book::views;

use super::person::head;
use super::{Context, Failure, print};

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
    ops::label(&mut book, &args.reference, Shown::of_key(&args.shown), context.now)?;
    let person = views::person(&book, &args.reference, context.now.today)?;
    if context.json {
        return print::json(&person, context);
    }
    head(&person, context)
}
