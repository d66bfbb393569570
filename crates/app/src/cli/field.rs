//! `cerchia field`: fields of the owner's own.

use book::{ops, views};

use super::person::jotted;
use super::{Context, Failure};

/// Fill in a field of your own for a person: a name you choose, and a word, number, day or yes or no.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// An id, e-mail, profile address or slug, or a name that only one person bears.
    #[arg(value_name = "REF")]
    reference: String,
    /// The field's name.
    #[arg(value_name = "NAME")]
    name: String,
    /// The value; an empty one, `""`, takes the field away. Days are written 2026-03-01.
    #[arg(value_name = "VALUE")]
    value: String,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    ops::field(&mut book, &args.reference, (&args.name, &args.value), context.now)?;
    jotted(&views::person(&book, &args.reference, context.now.today)?, context)
}
