//! `cerchia restore`: the way back from a backup.

use std::path::PathBuf;

use book::{Book, ops};
use people::Say;

use super::{Context, Failure, print};

/// Replace the book's content by that of a backup, or of an export as JSON. What it held before is kept beside it.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// A file that `backup` wrote, or `export --format json`.
    path: PathBuf,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let kept = ops::restore(&mut Book::open(&context.path)?, &args.path)?;
    let kept = kept.map_or(String::new(), |kept| kept.display().to_string());
    print::written(&Say::new("cli-restored").text("path", kept), context)
}
