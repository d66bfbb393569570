//! `cerchia export`: everything out again.

use std::path::PathBuf;

use book::ops;
use people::Say;

use super::{Context, Failure, print};

/// Write everything to a file: all facts and rulings as JSON, or people as CSV or vCard.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// What to write.
    #[arg(long, value_enum)]
    format: Format,
    /// A file that is not there yet.
    #[arg(long, value_name = "PATH")]
    out: PathBuf,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Format {
    /// Everything, to make the same book again: facts with the rows they were read from, rulings and operations.
    Json,
    /// One row a person.
    Csv,
    /// One vCard 4.0 a person.
    Vcard,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let format = match args.format {
        Format::Json => ops::Format::Json,
        Format::Csv => ops::Format::Csv,
        Format::Vcard => ops::Format::Vcard,
    };
    ops::export(&context.book()?, format, &args.out)?;
    print::written(&Say::new("cli-written").text("path", args.out.display().to_string()), context)
}
