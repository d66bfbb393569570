//! `cerchia rename`: what a person is called.

use book::{ops, views};

use super::person::head;
use super::{Context, Failure, print};

/// Call a person by a name of your own, whatever the files call them.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// An id, e-mail, profile address or slug, or a name that only one person bears.
    #[arg(value_name = "REF")]
    reference: String,
    /// The name; an empty one, `""`, takes yours away.
    name: String,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    let id = ops::rename(&mut book, &args.reference, &args.name, context.now)?;
    let person = views::person(&book, &id, context.now.today)?;
    if context.json {
        return print::json(&person, context);
    }
    head(&person, context)
}
