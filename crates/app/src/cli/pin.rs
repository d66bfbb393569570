//! `cerchia pin`: the owner places a person in a circle.

use book::{ops, views};
use people::tie::Circle;

use super::person::head;
use super::{Context, Failure, print};

/// Place a person in a circle, whatever the files say.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// An id, e-mail, profile address or slug, or a name that only one person bears.
    #[arg(value_name = "REF")]
    reference: String,
    /// The circle; `none` takes the pin away.
    #[arg(value_parser = ["support", "sympathy", "close", "active", "known", "connected", "unknown", "none"])]
    circle: String,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut book = context.book()?;
    ops::pin(&mut book, &args.reference, Circle::of_key(&args.circle), context.now)?;
    let person = views::person(&book, &args.reference, context.now.today)?;
    if context.json {
        return print::json(&person, context);
    }
    head(&person, context)
}
