//! `cerchia split`: a handle is somebody else's.

use book::{ops, views};

use super::person::head;
use super::{Context, Failure, print};

/// Make a handle stand apart from the person who wears it. Shows whose it is then.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// An id, e-mail, profile address or slug, or a name that only one person bears.
    #[arg(value_name = "REF")]
    reference: String,
    /// The handle that is somebody else's, as `person` lists it.
    handle: String,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    let parted = ops::split(&mut book, &args.reference, &args.handle, context.now)?;
    let person = views::person(&book, &parted.gone, context.now.today)?;
    if context.json {
        return print::json(&person, context);
    }
    head(&person, context)
}
