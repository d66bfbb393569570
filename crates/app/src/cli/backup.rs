//! `cerchia backup`: a copy of the whole book.

use std::path::PathBuf;

use book::ops;
use people::Say;

use super::{Context, Failure, print};

/// Copy the whole book to a new file, while it is in use.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// A file that is not there yet.
    path: PathBuf,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    ops::backup(&context.book()?, &args.path)?;
    print::written(&Say::new("cli-written").text("path", args.path.display().to_string()), context)
}
