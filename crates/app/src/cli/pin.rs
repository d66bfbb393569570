//! `cerchia pin`: the owner places a person in a circle.

use book::ops;
use people::Say;
use people::tie::Circle;

use super::{Context, Failure, told};

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
    let before = told::before(&book, &args.reference, context)?;
    let circle = Circle::of_key(&args.circle);
    ops::pin(&mut book, &args.reference, circle, context.now)?;
    let recorded = match circle {
        Some(circle) => Say::new("told-placed").text("circle", circle.key()),
        None => Say::new("told-unplaced"),
    };
    told::told(&recorded.text("name", before.summary.name.as_str()), &before, &book, context)
}
