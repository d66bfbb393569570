//! `cerchia prefer`: which handle of a person comes first.

use book::{ops, views};

use super::person::head;
use super::{Context, Failure, print};

/// Show one handle of a person before the others; of several profiles it is the one that is opened.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// An id, e-mail, profile address or slug, or a name that only one person bears.
    #[arg(value_name = "REF")]
    reference: String,
    /// The handle that comes first, as `person` lists it.
    handle: String,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    let id = ops::prefer(&mut book, &args.reference, &args.handle, context.now)?;
    let person = views::person(&book, &id, context.now.today)?;
    if context.json {
        return print::json(&person, context);
    }
    head(&person, context)
}
